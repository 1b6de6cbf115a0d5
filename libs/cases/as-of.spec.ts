import { describe, expect, it } from '@jest/globals';
import { asOf, isPaused } from './as-of.js';
import { unopened, type CaseClock, type CaseState } from './case.js';

const by = { member: 'KH', id: '10' };
const dueAt = '2026-11-27T03:00:00.000Z';
const clock = (over: Partial<CaseClock>): CaseClock => ({
  clock: 'CH',
  key: '',
  owner: { member: 'TH', unit: 'ATU' },
  startedAt: '2026-11-24T03:00:00.000Z',
  dueAt,
  urgency: 'R',
  startedBy: by,
  pause: null,
  stop: null,
  ...over,
});
const contested = (clocks: CaseClock[]): CaseState => ({
  ...unopened,
  state: 'CONTESTED',
  open: true,
  lifecycles: [
    { lifecycle: 'alert', key: '', state: 'CONTESTED', by },
    { lifecycle: 'hit', key: 'h1', state: 'CONFIRMATION_ASKED', by },
    { lifecycle: 'hit', key: 'h2', state: 'CONFIRMATION_ASKED', by },
  ],
  clocks,
});
const states = (standing: CaseState, at: string) => {
  const { state, lifecycles } = asOf(standing, Date.parse(at));
  expect(lifecycles[0]?.state).toBe(state);
  return lifecycles.map((one) => one.state);
};

describe('where a conversation stands at a time', () => {
  it('is as the messages say until a clock is due, then as the clock says', () => {
    const standing = contested([clock({})]);
    expect(states(standing, '2026-11-27T02:59:59.999Z')[0]).toBe('CONTESTED');
    expect(states(standing, dueAt)[0]).toBe('SUSPENDED');
  });
  it('is as the messages say where the clock was answered', () => {
    expect(states(contested([clock({ stop: { at: dueAt, by } })]), '2027-01-01T00:00:00.000Z')[0]).toBe(
      'CONTESTED',
    );
  });
  it('goes on for the instance of the clock only', () => {
    expect(states(contested([clock({ clock: 'HC', key: 'h2' })]), dueAt)).toEqual([
      'CONTESTED',
      'CONFIRMATION_ASKED',
      'NO_ANSWER',
    ]);
  });
  it('does not move from a state that the clock does not lead from', () => {
    expect(
      states(
        {
          ...contested([clock({})]),
          state: 'ACTIVE',
          lifecycles: [{ lifecycle: 'alert', key: '', state: 'ACTIVE', by }],
        },
        dueAt,
      ),
    ).toEqual(['ACTIVE']);
  });
});

describe('a state that ends by itself', () => {
  const until = dueAt;
  const standing = (over: object): CaseState => ({
    ...unopened,
    lifecycles: [{ lifecycle: 'execution', key: 'n1', state: 'NOT_POSSIBLE', by, ...over }],
  });
  const at = (one: CaseState, time: string) => asOf(one, Date.parse(time)).lifecycles[0]?.state;
  it('lapses at its time, and not before', () => {
    expect(at(standing({ until }), '2026-11-27T02:59:59.999Z')).toBe('NOT_POSSIBLE');
    expect(at(standing({ until }), until)).toBe('LAPSED');
  });
  it('stays where no time was named', () => {
    expect(at(standing({}), '2036-11-27T03:00:00.000Z')).toBe('NOT_POSSIBLE');
  });
});

describe('a pause', () => {
  it('ends by itself at its review date', () => {
    const reviewAt = '2026-11-26T03:00:00.000Z';
    const resting = clock({ pause: { since: '2026-11-25T03:00:00.000Z', reason: 'WAIT_PERSON', reviewAt } });
    expect(isPaused(resting, Date.parse(reviewAt) - 1)).toBe(true);
    expect(isPaused(resting, Date.parse(reviewAt))).toBe(false);
    expect(isPaused(clock({}), 0)).toBe(false);
  });
});
