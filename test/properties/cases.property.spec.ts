import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { foldCase, inOrder, type CaseMessage, type CaseState } from '#cases';
import { refKey, rfc3339, type UnitAddress } from '#kernel';
import { lifecycles } from '#messages';
import { factsOf, headsOf, histories, pick, replies, rules, type History } from './histories.js';

const RUNS = Number(process.env['HSU_RUNS'] ?? 1000);
const HOUR = 3_600_000;

const stateOf = ({ conversation, messages }: History): CaseState => foldCase(conversation, messages, rules);

/** The conversation after each of its messages, in the one order. */
function standings({ conversation, messages }: History): { message: CaseMessage; after: CaseState }[] {
  const [opening, ...later] = messages;
  const order = [opening!, ...inOrder(later)];
  return order.map((message, i) => ({
    message,
    after: foldCase(conversation, order.slice(0, i + 1), rules),
  }));
}

const open = ({ clocks }: CaseState) => clocks.filter(({ stop }) => stop === null);
const isSame = (a: UnitAddress | null, b: UnitAddress | null) =>
  a?.member === b?.member && a?.unit === b?.unit;

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(frozen);
  return Object.freeze(value);
}

describe.each(['referral', 'alert'] as const)('a conversation that a kind of family %s opened', (family) => {
  const check = (title: string, holds: (history: History) => void) =>
    it(title, () => fc.assert(fc.property(histories(family), holds), { numRuns: RUNS }));

  it('stands the same in every order of arrival (INV-27)', () => {
    const shuffled = histories(family).chain((history) =>
      fc
        .shuffledSubarray([...history.messages], { minLength: history.messages.length })
        .map((messages) => ({ history, messages })),
    );
    fc.assert(
      fc.property(shuffled, ({ history, messages }) => {
        expect(stateOf({ ...history, messages })).toEqual(stateOf(history));
      }),
      { numRuns: RUNS },
    );
  });

  check(
    'stands the same when it is folded again after a restart, and leaves its messages alone',
    (history) => {
      const kept = JSON.parse(JSON.stringify(history)) as History;
      expect(stateOf(frozen(history))).toEqual(stateOf(kept));
    },
  );

  check(
    'has one holder and at least one clock that is not stopped, while it is an open referral (INV-19)',
    (history) => {
      for (const { after } of standings(history)) {
        expect(after.open).toBe(!lifecycles[family].ends.includes(after.state));
        if (!after.open) expect({ ball: after.ball, open: open(after) }).toEqual({ ball: null, open: [] });
        if (!after.open || family !== 'referral') continue;
        expect(after.ball).not.toBeNull();
        expect(open(after).filter(({ owner }) => isSame(owner, after.ball))).not.toEqual([]);
        for (const { pause } of open(after))
          if (pause !== null)
            expect([pause.reason, pause.reviewAt].every((one) => one !== null && one !== '')).toBe(true);
      }
    },
  );

  check('changes only by what its data allows, and not at all by what is CROSSED', (history) => {
    let before: CaseState | undefined;
    for (const { message, after } of standings(history)) {
      if (before !== undefined && after.crossed.length > before.crossed.length)
        expect(after).toEqual({ ...before, crossed: [...before.crossed, message.ref] });
      for (const { lifecycle, key, state, by } of after.lifecycles) {
        const earlier = before?.lifecycles.find((one) => one.lifecycle === lifecycle && one.key === key);
        if (earlier?.by === by) continue;
        expect(rules.transitions).toContainEqual({
          lifecycle,
          from: earlier?.state ?? null,
          to: state,
          cause: { kind: message.type },
        });
      }
      before = after;
    }
  });

  check('changes no more after its end', (history) => {
    const all = standings(history);
    const end = all.findIndex(({ after }) => !after.open);
    const last = all.at(-1)!.after;
    if (end >= 0) expect({ ...last, crossed: [] }).toEqual({ ...all[end]!.after, crossed: [] });
  });

  check('has each lifecycle once for each key, and each clock open once', (history) => {
    const state = stateOf(history);
    const names = state.lifecycles.map(({ lifecycle, key }) => `${lifecycle} ${key}`);
    expect(new Set(names).size).toBe(names.length);
    const clocks = open(state).map(({ clock, key }) => `${clock} ${key}`);
    expect(new Set(clocks).size).toBe(clocks.length);
  });

  it('ends the same on both sides when an answer crosses the close', () => {
    const crossing = fc.record({
      history: histories(family),
      answer: fc.record({ kind: fc.nat(997), picks: fc.array(fc.nat(5039), { minLength: 8, maxLength: 8 }) }),
      earlier: fc.boolean(),
    });
    fc.assert(
      fc.property(crossing, ({ history, answer, earlier }) => {
        const { conversation, messages } = history;
        const { opener, counterpart, open: isOpen } = stateOf(history);
        if (!isOpen || opener === null || counterpart === null) return;
        const after = headsOf(messages);
        const sentAt = messages.at(-1)!.sentAt;
        const base = { version: 1, after, urgency: 'R' as const, sentAt };
        const kind = pick(replies, answer.kind);
        const [low, high] = ['ffffffff-0000-7000-8000-000000000000', 'ffffffff-ffff-7000-8000-000000000000'];
        const theirs: CaseMessage = {
          ...base,
          ref: { member: counterpart.member, id: earlier ? low : high },
          type: kind.type,
          from: counterpart,
          to: [opener],
          facts: factsOf(kind, answer, messages),
        };
        const ours: CaseMessage = {
          ...base,
          ref: { member: opener.member, id: earlier ? high : low },
          type: 'CT_WITHDRAWAL',
          from: opener,
          to: [counterpart],
          facts: { '/body/reason': 'ERROR' },
        };
        // Each side has its own message first.
        const here = foldCase(conversation, [...messages, ours, theirs], rules);
        const there = foldCase(conversation, [...messages, theirs, ours], rules);
        expect(there).toEqual(here);
        expect(here.open).toBe(false);
        const [last, other] = earlier ? [ours, theirs] : [theirs, ours];
        // The one that stands first in the order counts; the other only where it may.
        expect(here.crossed.filter(({ id }) => id === other.ref.id)).toEqual(
          foldCase(conversation, [...messages, other], rules).crossed.filter(({ id }) => id === other.ref.id),
        );
        if (last === theirs && kind.acts.steps.length > 0)
          expect(here.crossed.map(refKey)).toContain(refKey(theirs.ref));
      }),
      { numRuns: RUNS },
    );
  });

  it('lets a pause move the due time by its length, to its review date at most', () => {
    const pausing = replies.find(({ acts }) => acts.pauses !== undefined)!;
    const { pauses } = pausing.acts;
    const hours = fc.nat(24 * 40);
    fc.assert(
      fc.property(histories(family), fc.nat(), hours, hours, (history, which, review, length) => {
        const { conversation, messages } = history;
        const before = stateOf(history);
        const running = open(before).filter(({ pause }) => pause === null);
        if (pauses === undefined || running.length === 0) return;
        const clock = pick(running, which);
        const since = Date.parse(messages.at(-1)!.sentAt);
        const write = (act: string, at: number, n: number): CaseMessage => ({
          ref: { member: clock.owner.member, id: `ffffffff-${n}000-7000-8000-000000000000` },
          after: headsOf(messages),
          type: pausing.type,
          version: pausing.version,
          from: clock.owner,
          to: [],
          urgency: 'R',
          sentAt: rfc3339(at),
          facts: {
            [pauses.clock]: clock.clock,
            [pauses.key]: clock.key,
            [pauses.act]: act,
            [pauses.reason]: 'WAIT_COURT',
            [pauses.reviewAt]: rfc3339(since + review * HOUR),
          },
        });
        const dueOf = (added: readonly CaseMessage[]) => {
          const { clocks } = foldCase(conversation, [...messages, ...added], rules);
          const found = clocks.find(
            (one) => one.startedBy === clock.startedBy && one.clock === clock.clock && one.key === clock.key,
          );
          return (Date.parse(found!.dueAt) - Date.parse(clock.dueAt)) / HOUR;
        };
        const [pause, resume] = [write('PAUSE', since, 1), write('RESUME', since + length * HOUR, 2)];
        expect(dueOf([pause])).toBe(review);
        expect(dueOf([pause, resume])).toBe(Math.min(review, length));
        expect(dueOf([resume])).toBe(0);
      }),
      { numRuns: RUNS },
    );
  });
});
