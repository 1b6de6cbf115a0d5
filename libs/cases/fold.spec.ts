import { describe, expect, it } from '@jest/globals';
import type { CaseData, ClockName } from '#messages';
import { unopened, type CaseMessage } from './case.js';
import { foldCase } from './fold.js';
import type { ActingKind, FoldRules } from './rules.js';

const TH = { member: 'TH', unit: 'ATU' };
const KH = { member: 'KH', unit: 'ATU' };
const DESK = { member: 'KH', unit: 'DESK' };

const kind = (acts: Partial<CaseData>, over: Partial<ActingKind> = {}): ActingKind => ({
  family: 'referral',
  ownerOnly: false,
  acts: { facts: [], steps: [], starts: [], stops: [], ball: [], ...acts },
  ...over,
});
const OPEN = ['SENT', 'ANSWERED'];
const from = (states: (string | null)[], to: string) =>
  ({ lifecycle: 'referral', from: states, to }) as const;

const KINDS: Record<string, ActingKind> = {
  OPENS: kind({
    steps: [from([null], 'SENT')],
    starts: [
      { clock: 'ACK', owner: 'ADDRESSEE', profile: 'CHILD', when: [{ fact: '/child', in: [true] }] },
      { clock: 'ACK', owner: 'ADDRESSEE' },
    ],
    ball: [{ to: 'ADDRESSEE' }],
    version: '/version',
  }),
  ANSWERS: kind({
    steps: [from(OPEN, 'ANSWERED')],
    stops: [{ clock: 'ACK', by: ['COUNTERPART'] }],
    ball: [{ to: 'OPENER', when: [{ fact: '/ball', in: ['OVER'] }] }],
  }),
  CLOSES: kind({ steps: [from(OPEN, 'CLOSED')], ball: [{ to: 'NOBODY' }] }, { ownerOnly: true }),
  PUTS_DOWN: kind({ ball: [{ to: 'NOBODY' }] }),
  REDIRECTS: kind({ redirects: { member: '/member', unit: '/unit' } }),
  CORRECTS: kind({ version: '/version' }, { ownerOnly: true }),
  SIGNS: kind({ steps: [{ lifecycle: 'handover', key: '/digest', from: [null], to: 'SIGNED' }] }),
  COUNTERSIGNS: kind({
    steps: [
      {
        lifecycle: 'handover',
        key: '/digest',
        from: ['SIGNED'],
        to: 'COMPLETED',
        matches: { type: 'SIGNS', theirs: '/digest', ours: '/digest', otherMember: true },
      },
    ],
  }),
  ASKS: kind({
    steps: [{ lifecycle: 'hit', key: 'ID', from: [null], to: 'REPORTED' }],
    starts: [{ clock: 'AS-1', key: '/need', owner: 'OTHER', dueAt: '/dueAt' }],
  }),
  TWO_SOFT: kind({
    steps: [
      { ...from(['SENT'], 'ANSWERED'), soft: true },
      { ...from(['ANSWERED'], 'CLOSED'), soft: true },
    ],
  }),
  OF_ALERTS: kind({ steps: [{ ...from(['SENT'], 'CLOSED'), family: 'alert' }] }),
  PAUSES: kind({
    pauses: { clock: '/clock', key: '/key', act: '/act', reason: '/reason', reviewAt: '/reviewAt' },
  }),
  PAUSES_TOO: kind({
    pauses: {
      ...{ clock: '/clock', key: '/key', act: '/act', reason: '/reason', reviewAt: '/reviewAt' },
      also: { ACK: ['OPENER'] },
    },
  }),
  NEEDS_TIME: kind({
    extends: { clock: 'ACK', minutes: '/minutes', again: [{ fact: '/role', in: ['SUPERVISOR'] }] },
  }),
  ASKS_BACK: kind({ starts: [{ clock: 'AR', owner: 'OTHER' }], ball: [{ to: 'OTHER' }] }),
  TELLS: kind({}),
};

const rules: FoldRules = {
  kindOf: (type) => KINDS[type],
  main: (family) => (family === 'referral' ? { lifecycle: 'referral', ends: ['CLOSED'] } : undefined),
  isEnd: (lifecycle, state) => lifecycle === 'hit' && state === 'CLOSED',
  recalledTo: () => undefined,
  // Told apart by what it is reckoned from.
  due: ({ at, profile, urgency, shortenedTo }) => ({
    dueAt: shortenedTo ?? `${at} ${urgency} ${profile ?? 'default'}`,
  }),
};

const time = (id: string) => `2026-11-24T${id}:00:00.000Z`;
const message = (
  id: string,
  type: string,
  { from: by = KH, ...over }: Partial<CaseMessage> = {},
): CaseMessage => ({
  ref: { member: by.member, id },
  after: [],
  type,
  version: 1,
  from: by,
  to: by === TH ? [KH] : [TH],
  urgency: 'R',
  sentAt: time(id),
  facts: {},
  ...over,
});
const opening = message('05', 'OPENS', { from: TH, urgency: 'U', facts: { '/version': 1 } });
const fold = (...messages: CaseMessage[]) => foldCase(opening.ref, [opening, ...messages], rules);
const clockOf = (state: ReturnType<typeof fold>, name: ClockName) =>
  state.clocks.find(({ clock, stop }) => clock === name && stop === null);

describe('the order of a fold', () => {
  it('has parents before children even when their ids say otherwise', () => {
    const answer = message('90', 'ANSWERS', { after: [opening.ref] });
    const close = message('10', 'CLOSES', { from: TH, after: [answer.ref] });
    expect(fold(close, answer)).toMatchObject({ state: 'CLOSED', crossed: [] });
    // Without the parent the smaller id goes first, and the answer finds a closed referral.
    const blind = { ...close, after: [] };
    expect(fold(answer, blind)).toMatchObject({ state: 'CLOSED', crossed: [answer.ref] });
  });
  it('tells equal ids of two members apart by the member', () => {
    const ours = message('10', 'CLOSES', { from: TH });
    const theirs = message('10', 'ANSWERS');
    expect(fold(ours, theirs).crossed).toEqual([]);
    expect(fold(theirs, ours)).toEqual(fold(ours, theirs));
  });
  it('ends where forged parents make a circle, which is entered at its smallest id', () => {
    const one = message('10', 'CLOSES', { from: TH, after: [{ member: 'KH', id: '11' }] });
    const other = message('11', 'ANSWERS', { after: [one.ref] });
    expect(fold(other, one)).toMatchObject({ state: 'CLOSED', crossed: [other.ref] });
  });
  it('begins with the opening, whatever its id', () => {
    expect(fold(message('01', 'CLOSES', { from: TH }))).toMatchObject({ state: 'CLOSED', crossed: [] });
  });
  it('is UNOPENED without the opening, and a message that came before it counts once it is here', () => {
    const close = message('06', 'CLOSES', { from: TH });
    expect(foldCase(opening.ref, [close], rules)).toEqual(unopened);
    expect(fold(close).state).toBe('CLOSED');
  });
  it('passes over a kind that this build does not know (INV-17)', () => {
    const unknown = message('10', 'OF_TOMORROW');
    expect(fold(unknown)).toEqual(fold());
  });
});

describe('a step', () => {
  it('of another unit than the owner is CROSSED where only the owner may (INV-15)', () => {
    const foreign = message('10', 'CLOSES');
    expect(fold(foreign)).toMatchObject({ state: 'SENT', crossed: [foreign.ref] });
    const sister = message('10', 'CLOSES', { from: { member: 'TH', unit: 'DESK' } });
    expect(fold(sister).crossed).toEqual([sister.ref]);
  });
  it('of a conversation of the other family does not apply, and a kind that has no other is crossed', () => {
    const stray = message('10', 'OF_ALERTS');
    expect(fold(stray)).toMatchObject({ state: 'SENT', crossed: [stray.ref] });
  });
  it('that is soft is left out where it is not allowed, and makes no way for the next', () => {
    expect(fold(message('10', 'TWO_SOFT')).state).toBe('ANSWERED');
    expect(fold(message('10', 'TWO_SOFT'), message('11', 'TWO_SOFT')).state).toBe('CLOSED');
  });
  it('by its own id begins an instance of its own', () => {
    const [one, two] = [message('10', 'ASKS'), message('11', 'ASKS')];
    const hits = fold(one, two).lifecycles.filter(({ lifecycle }) => lifecycle === 'hit');
    expect(hits.map(({ key }) => key)).toEqual(['10', '11']);
  });
  it('over a digest waits for the same digest by another member (INV-13)', () => {
    const signed = message('10', 'SIGNS', { facts: { '/digest': 'a' } });
    const states = (...messages: CaseMessage[]) =>
      fold(...messages)
        .lifecycles.filter(({ lifecycle }) => lifecycle === 'handover')
        .map(({ state }) => state);
    expect(states(signed, message('11', 'COUNTERSIGNS', { from: TH, facts: { '/digest': 'a' } }))).toEqual([
      'COMPLETED',
    ]);
    expect(states(signed, message('11', 'COUNTERSIGNS', { from: TH, facts: { '/digest': 'b' } }))).toEqual([
      'SIGNED',
    ]);
    expect(states(signed, message('11', 'COUNTERSIGNS', { from: DESK, facts: { '/digest': 'a' } }))).toEqual([
      'SIGNED',
    ]);
  });
  it('is not enabled by a message that was CROSSED itself', () => {
    const facts = { '/digest': 'a' };
    const [one, again] = [message('10', 'SIGNS', { from: TH, facts }), message('11', 'SIGNS', { facts })];
    const countersigned = message('12', 'COUNTERSIGNS', { from: TH, facts });
    expect(fold(one, again, countersigned).crossed).toEqual([again.ref, countersigned.ref]);
  });
  it('changes nothing after the end, which a mere notice does not try', () => {
    const close = message('10', 'CLOSES', { from: TH });
    const late = message('11', 'CORRECTS', { from: TH, facts: { '/version': 2 } });
    expect(fold(close, late)).toMatchObject({ inForce: opening.ref, crossed: [late.ref] });
    expect(fold(close, message('11', 'TELLS')).crossed).toEqual([]);
  });
});

describe('the body in force', () => {
  const correct = (id: string, version: number) =>
    message(id, 'CORRECTS', { from: TH, facts: { '/version': version } });
  it('is that of the last correction, whose version rises (INV-15)', () => {
    expect(fold(correct('10', 2), correct('11', 3)).inForce).toEqual({ member: 'TH', id: '11' });
    const older = correct('11', 2);
    expect(fold(correct('10', 3), older)).toMatchObject({
      inForce: { member: 'TH', id: '10' },
      crossed: [older.ref],
    });
  });
});

describe('the ball', () => {
  it('goes where the message says, and stays where it says nothing', () => {
    expect(fold().ball).toEqual(KH);
    expect(fold(message('10', 'ANSWERS')).ball).toEqual(KH);
    expect(fold(message('10', 'ANSWERS', { facts: { '/ball': 'OVER' } })).ball).toEqual(TH);
  });
  it('falls to the opener where somebody puts it down in an open referral (INV-19)', () => {
    const state = fold(message('10', 'PUTS_DOWN'));
    expect(state.ball).toEqual(TH);
    expect(clockOf(state, 'NEXT')?.owner).toEqual(TH);
  });
  it('is nobody’s after the end, and no clock runs', () => {
    const state = fold(message('10', 'CLOSES', { from: TH }));
    expect(state.ball).toBeNull();
    expect(state.clocks.map(({ stop }) => stop)).toEqual([
      { at: time('10'), by: { member: 'TH', id: '10' } },
    ]);
  });
  it('goes to the new unit with a redirect, and so do the clocks', () => {
    const state = fold(message('10', 'REDIRECTS', { facts: { '/member': 'KH', '/unit': 'DESK' } }));
    expect(state).toMatchObject({ counterpart: DESK, ball: DESK });
    expect(clockOf(state, 'ACK')).toMatchObject({ owner: DESK, startedAt: opening.sentAt });
  });
});

describe('a clock', () => {
  it('starts when the message was sent, by the first row that holds', () => {
    expect(clockOf(fold(), 'ACK')).toMatchObject({ startedAt: time('05'), dueAt: `${time('05')} U default` });
    const child = { ...opening, facts: { '/version': 1, '/child': true } };
    const state = foldCase(opening.ref, [child], rules);
    expect(state.clocks.map(({ dueAt }) => dueAt)).toEqual([`${time('05')} U CHILD`]);
  });
  it('is stopped by those only that its stop names', () => {
    expect(clockOf(fold(message('10', 'ANSWERS', { from: TH })), 'ACK')).toBeDefined();
    expect(clockOf(fold(message('10', 'ANSWERS')), 'ACK')).toBeUndefined();
  });
  it('that is asked for anew is answered by the new one, by each key for itself', () => {
    const ask = (id: string, need: string) =>
      message(id, 'ASKS', { facts: { '/need': need, '/dueAt': time('20') } });
    const { clocks } = fold(ask('10', 'x'), ask('11', 'y'), ask('12', 'x'));
    const asked = clocks.filter(({ clock }) => clock === 'AS-1');
    expect(asked.map(({ key, stop }) => [key, stop?.by.id])).toEqual([
      ['x', '12'],
      ['y', undefined],
      ['x', undefined],
    ]);
    expect(asked.every(({ dueAt, owner }) => dueAt === time('20') && owner === TH)).toBe(true);
  });
  it('NEXT runs for a holder who has no other, as urgent as the case, and stops when the ball leaves', () => {
    const over = message('10', 'ANSWERS', { urgency: 'P', facts: { '/ball': 'OVER' } });
    expect(clockOf(fold(over), 'NEXT')).toMatchObject({
      owner: TH,
      urgency: 'U',
      dueAt: `${time('10')} U default`,
    });
    const back = message('11', 'PUTS_DOWN', { after: [over.ref] });
    expect(clockOf(fold(over, back), 'NEXT')?.startedAt).toBe(time('10'));
    const away = fold(over, message('12', 'ASKS_BACK', { from: TH, after: [over.ref] }));
    expect(away.ball).toEqual(KH);
    expect(clockOf(away, 'AR')?.owner).toEqual(KH);
    expect(clockOf(away, 'NEXT')).toBeUndefined();
  });
  it('is paused and resumed by its owner, and by others where its kind says so; anybody else is CROSSED', () => {
    const iso: FoldRules = { ...rules, due: () => ({ dueAt: time('12') }) };
    const facts = { '/clock': 'ACK', '/act': 'PAUSE', '/reason': 'WAIT_COURT', '/reviewAt': time('20') };
    const [owner, opener, third] = [KH, TH, { member: 'VN', unit: 'ATU' }];
    const pausing = (from: typeof TH, type = 'PAUSES', act = 'PAUSE', id = '10') =>
      message(id, type, { from, facts: { ...facts, '/act': act } });
    const after = (...messages: readonly CaseMessage[]) => {
      const { clocks, crossed } = foldCase(opening.ref, [opening, ...messages], iso);
      return [clocks[0]?.pause === null ? 'RUNS' : 'PAUSED', crossed.map(({ id }) => id)];
    };
    expect(after(pausing(owner))).toEqual(['PAUSED', []]);
    for (const other of [opener, third]) expect(after(pausing(other))).toEqual(['RUNS', ['10']]);
    for (const other of [opener, owner]) expect(after(pausing(other, 'PAUSES_TOO'))).toEqual(['PAUSED', []]);
    expect(after(pausing(third, 'PAUSES_TOO'))).toEqual(['RUNS', ['10']]);
    const resumed = (by: typeof TH) => after(pausing(owner), pausing(by, 'PAUSES', 'RESUME', '11'));
    expect(resumed(owner)).toEqual(['RUNS', []]);
    expect(resumed(opener)).toEqual(['PAUSED', ['11']]);
  });
  it('is due when its owner said that it needs more time: once, then by a supervisor, and never earlier', () => {
    const iso: FoldRules = { ...rules, due: () => ({ dueAt: time('12') }) };
    const needs = (id: string, hours: number, over: Partial<CaseMessage> = {}) =>
      message(id, 'NEEDS_TIME', { facts: { '/minutes': hours * 60 }, ...over });
    const due = (...messages: readonly CaseMessage[]) =>
      foldCase(opening.ref, [opening, ...messages], iso).clocks[0]?.dueAt;
    expect(due(needs('10', 5))).toBe(time('15'));
    expect(due(needs('10', 1))).toBe(time('12'));
    expect(due(needs('10', 5), needs('11', 9))).toBe(time('15'));
    const signed = { facts: { '/minutes': 540, '/role': 'SUPERVISOR' } };
    expect(due(needs('10', 5), needs('11', 9, signed))).toBe(time('20'));
    expect(due(needs('10', 5, { from: DESK }))).toBe(time('15'));
    expect(due(needs('10', 5, { from: TH }))).toBe(time('12'));
    expect(due(message('10', 'NEEDS_TIME'))).toBe(time('12'));
  });
  it('is not paused without a reason and a review date (INV-19)', () => {
    const facts = { '/clock': 'ACK', '/act': 'PAUSE', '/reason': 'WAIT_COURT', '/reviewAt': time('20') };
    const iso: FoldRules = { ...rules, due: () => ({ dueAt: time('12') }) };
    const paused = (over: object) =>
      foldCase(opening.ref, [opening, message('10', 'PAUSES', { facts: { ...facts, ...over } })], iso)
        .clocks[0];
    expect(paused({})).toMatchObject({
      pause: { since: time('10'), reason: 'WAIT_COURT', reviewAt: time('20') },
      dueAt: time('22'),
    });
    for (const without of [{ '/reason': 1 }, { '/reviewAt': 'later' }, { '/key': 'x' }, { '/clock': 'HC' }])
      expect(paused(without)).toMatchObject({ pause: null, dueAt: time('12') });
  });
});
