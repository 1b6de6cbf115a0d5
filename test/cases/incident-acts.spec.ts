import { describe, expect, it } from '@jest/globals';
import { KH, Thread } from './thread.js';

const HOME = { '/body/stage': 'FOUND', '/body/foundAt': '2026-11-24T01:00:00.000Z' };
const late = (foundAt: string) => ({ '/body/foundAt': foundAt });
const breaches = ({ state }: Thread) =>
  state.clocks
    .filter(({ clock }) => clock === 'BR')
    .map(({ startedAt, dueAt, stop }) => [startedAt, dueAt, stop?.at ?? null]);

describe('an incident', () => {
  it('runs from the moment in which it was found, for a day, until its owner is told', () => {
    const alert = new Thread('AL_VEHICLE');
    alert.write('CT_INCIDENT', KH, HOME);
    expect(breaches(alert)).toEqual([['2026-11-24T01:00:00.000Z', '2026-11-25T01:00:00.000Z', null]]);
    expect(alert.running).toContain('BR of KH');
    alert.write('CT_INCIDENT', KH, late('2026-11-24T01:00:00.000Z'));
    expect(alert.running).not.toContain('BR of KH');
    expect(alert.state).toMatchObject({ state: 'ACTIVE', crossed: [] });
  });

  it('shows an owner that never held the note of the finding whether it was told in time', () => {
    const alert = new Thread('AL_VEHICLE');
    alert.write('CT_INCIDENT', KH, late('2026-11-23T02:00:00.000Z'));
    const [[, due, told] = []] = breaches(alert);
    expect(due).toBe('2026-11-24T02:00:00.000Z');
    expect(Date.parse(String(told))).toBeGreaterThan(Date.parse(String(due)));
  });

  it('is told after the end of the conversation, too, and its clock outlives it', () => {
    const alert = new Thread('AL_VEHICLE');
    alert.write('CT_WITHDRAWAL', { member: 'TH', unit: 'ATU' });
    alert.write('CT_INCIDENT', KH, HOME);
    expect([alert.state.state, alert.running]).toEqual(['WITHDRAWN', ['BR of KH']]);
  });
});
