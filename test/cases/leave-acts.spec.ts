import { describe, expect, it } from '@jest/globals';
import { asOf } from '#cases';
import { DAY, type MessageRef } from '#kernel';
import { KH, TH, Thread } from './thread.js';

const MM = { member: 'MM', unit: 'DESK' };
const asks = (thread: Thread) => thread.write('RF_PURPOSE_CHANGE', KH);
const decides = (thread: Thread, by: typeof KH, { member, id }: MessageRef, decision = 'GRANTED') =>
  thread.write('RF_PURPOSE_DECISION', by, {
    '/body/request/member': member,
    '/body/request/id': id,
    '/body/decision': decision,
  });
const leaveOf = (thread: Thread) => thread.state.lifecycles.find(({ lifecycle }) => lifecycle === 'leave');
const says = (thread: Thread, by: typeof KH, at: string, change: 'granted' | 'withdrawn') =>
  thread.write('CT_CONSENT_CHANGE', by, {
    '/body/at': at,
    '/body/granted': change === 'granted' ? ['SHARE_WITH_ORIGIN'] : [],
    '/body/withdrawn': change === 'withdrawn' ? ['SHARE_WITH_ORIGIN'] : [],
  });
const EARLY = '2026-11-24T01:00:00.000Z';
const LATE = '2026-11-24T02:00:00.000Z';

describe('leave', () => {
  it('INV-09: is granted by whoever was asked, and by nobody else', () => {
    const thread = new Thread();
    const asked = asks(thread);
    expect(leaveOf(thread)).toMatchObject({ key: asked.id, state: 'ASKED' });
    expect(thread.running).toContain(`PUR of TH`);
    const byAsker = decides(thread, KH, asked);
    const byStranger = decides(thread, MM, asked);
    expect(thread.state.crossed).toEqual([byAsker, byStranger]);
    decides(thread, TH, asked);
    expect(leaveOf(thread)?.state).toBe('GRANTED');
    expect(thread.running).not.toContain(`PUR of TH`);
  });

  it('is refused by time after 14 days of silence, and is decided once', () => {
    const thread = new Thread();
    const asked = asks(thread);
    const stateAt = (ms: number) =>
      asOf(thread.state, Date.parse('2026-11-24T03:02:00.000Z') + ms).lifecycles.find(
        ({ key }) => key === asked.id,
      )?.state;
    expect(stateAt(14 * DAY - 1)).toBe('ASKED');
    expect(stateAt(14 * DAY)).toBe('REFUSED_BY_TIME');
    decides(thread, TH, asked, 'REFUSED');
    expect(stateAt(15 * DAY)).toBe('REFUSED');
    const again = decides(thread, TH, asked);
    expect(thread.state.crossed).toEqual([again]);
  });
});

describe('consent', () => {
  const words = (thread: Thread) => thread.state.consents?.map(({ member, state }) => `${member} ${state}`);

  it('INV-32: is what was said last, whichever came first, and after the case has closed too', () => {
    for (const order of [
      ['granted', 'withdrawn'],
      ['withdrawn', 'granted'],
    ] as const) {
      const thread = new Thread();
      thread.write('CT_CLOSE', TH);
      for (const change of order) says(thread, TH, change === 'withdrawn' ? LATE : EARLY, change);
      expect(words(thread)).toEqual(['TH WITHDRAWN']);
      expect(thread.state).toMatchObject({ state: 'CLOSED', crossed: [] });
    }
  });

  it('is a withdrawal of two words of one moment, and of each member its own', () => {
    const thread = new Thread();
    says(thread, TH, EARLY, 'withdrawn');
    says(thread, TH, EARLY, 'granted');
    says(thread, KH, LATE, 'granted');
    expect(words(thread)).toEqual(['KH GIVEN', 'TH WITHDRAWN']);
  });
});
