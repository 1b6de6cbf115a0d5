import { describe, expect, it } from '@jest/globals';
import type { Changes } from '#messages';
import { accepted, KH, TH, type Thread } from './thread.js';

function arrived(): Thread {
  const thread = accepted();
  thread.write('RF_HANDOVER', TH);
  thread.write('RF_HANDOVER_COUNTERSIGN', KH);
  thread.write('RF_ARRIVAL', KH);
  return thread;
}

const of = (marker: string, changes: Changes = {}) => ({ '/body/marker': marker, ...changes });
const NO_CONTACT = { '/body/personWishesNoContact': true };
const followUps = ({ running }: Thread) => running.filter((clock) => clock.startsWith('FU'));

describe('the follow-up of a person who has come home', () => {
  it('is asked for at 30, 90, 180 and 365 days, each counted from the arrival', () => {
    const { clocks } = arrived().state;
    const started = clocks.filter(({ clock }) => clock.startsWith('FU'));
    const days = started.map(
      ({ startedAt, dueAt }) => (Date.parse(dueAt) - Date.parse(startedAt)) / 86_400_000,
    );
    expect(days).toEqual([30, 90, 180, 365]);
  });
  it('goes on in the hands of the country of origin until the last one, and then is over', () => {
    const thread = arrived();
    thread.write('RF_FOLLOW_UP', KH, of('D30'));
    expect([thread.standing['path'], thread.state.ball]).toEqual(['FOLLOW_UP', KH]);
    expect(followUps(thread)).toEqual(['FU-180 of KH', 'FU-365 of KH', 'FU-90 of KH']);
    // Nobody reached the person after 90 days; the next one answers for it.
    thread.write('RF_FOLLOW_UP', KH, of('D180'));
    expect(followUps(thread)).toEqual(['FU-365 of KH']);
    expect(thread.running).not.toContain('NEXT of KH');
    thread.write('RF_FOLLOW_UP', KH, of('D365'));
    expect([thread.standing['path'], thread.state.ball]).toEqual(['FOLLOWED_UP', TH]);
    expect(followUps(thread)).toEqual([]);
    thread.write('CT_CLOSE', TH);
    expect(thread.state).toMatchObject({ state: 'CLOSED', crossed: [] });
    expect(thread.standing['path']).toBe('CLOSED');
  });
  it('ends with the wish for no more contact: no clock asks again, and no further one is taken', () => {
    const thread = arrived();
    thread.write('RF_FOLLOW_UP', KH, of('D30', NO_CONTACT));
    expect([thread.standing['path'], followUps(thread), thread.state.ball]).toEqual(['FOLLOWED_UP', [], TH]);
    const again = thread.write('RF_FOLLOW_UP', KH, of('D90'));
    expect(thread.state.crossed).toEqual([again]);
  });
  it('waits for the arrival', () => {
    const thread = accepted();
    const early = thread.write('RF_FOLLOW_UP', KH, of('D30'));
    expect(thread.state.crossed).toEqual([early]);
  });
});
