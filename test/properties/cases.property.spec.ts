import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { foldCase, inOrder, type CaseMessage, type CaseState } from '#cases';
import { refKey, rfc3339, type UnitAddress } from '#kernel';
import { kinds, latestKind, lifecycles } from '#messages';
import { headsOf, histories, picks, type History } from './histories.js';
import { at, factsOf, pick } from './made-facts.js';
import { replies } from './moves.js';
import { rules } from './rules.js';

const RUNS = { numRuns: Number(process.env['HSU_RUNS'] ?? 1000) };
const HOUR = 3_600_000;
/** Histories of each family that are written at once, to see what they reach. */
const [LOT, LEAST_LOTS, MOST_LOTS] = [400, 4, 24];
const EARLY = 'ffffffff-0000-7000-8000-000000000000';
/** In no history, so the owner of no clock. */
const STRANGER = { member: 'LA', unit: 'ATU' };
const LATE = 'ffffffff-ffff-7000-8000-000000000000';

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
const caused = (lifecycle: string, from: string | null, to: string, kind: string) =>
  [lifecycle, from, to, kind].join(' ');
const known = new Set(
  rules.transitions.map(({ lifecycle, from, to, cause }) =>
    caused(lifecycle, from, to, 'kind' in cause ? cause.kind : ''),
  ),
);

/** The transitions between two standings that `kind` made. */
function changes(before: CaseState | undefined, after: CaseState, kind: string): string[] {
  return after.lifecycles.flatMap(({ lifecycle, key, state, by }) => {
    const earlier = before?.lifecycles.find((one) => one.lifecycle === lifecycle && one.key === key);
    return earlier?.by === by ? [] : [caused(lifecycle, earlier?.state ?? null, state, kind)];
  });
}

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(frozen);
  return Object.freeze(value);
}

/** While it is open one unit has the ball and a clock; what rests has its reason and its day (INV-19). */
function expectOneHolder(state: CaseState): void {
  const running = open(state);
  if (!state.open)
    expect([state.ball, running.filter(({ clock }) => !AFTER_END.has(clock)).length]).toEqual([null, 0]);
  else expect(running.filter(({ owner }) => isSame(owner, state.ball)).length).toBeGreaterThan(0);
  const paused = running.flatMap(({ pause }) => pause ?? []);
  expect(paused.filter(({ reason, reviewAt }) => reason === '' || reviewAt === null)).toEqual([]);
}

function expectOnce(names: readonly string[]): void {
  expect(new Set(names).size).toBe(names.length);
}

describe.each(['referral', 'alert'] as const)('a conversation that a kind of family %s opened', (family) => {
  it('stands the same in every order of arrival, and when it is folded again after a restart (INV-27)', () => {
    const shuffled = histories(family).chain((history) =>
      fc
        .shuffledSubarray([...history.messages], { minLength: history.messages.length })
        .map((messages) => ({ history, messages })),
    );
    fc.assert(
      fc.property(shuffled, ({ history, messages }) => {
        const kept = JSON.parse(JSON.stringify(messages)) as CaseMessage[];
        const here = stateOf(frozen(history));
        expect(stateOf(frozen({ ...history, messages }))).toEqual(here);
        expect(stateOf({ ...history, messages: kept })).toEqual(here);
      }),
      RUNS,
    );
  });

  it('has at each message one holder with a clock (INV-19) and each clock open once; what its data does not allow, what is CROSSED and what comes after its end change nothing', () => {
    fc.assert(
      fc.property(histories(family), (history) => {
        let before: CaseState | undefined;
        for (const { message, after } of standings(history)) {
          expect(after.open).toBe(!lifecycles[family].ends.includes(after.state));
          if (family === 'referral') expectOneHolder(after);
          expectOnce(after.lifecycles.map(({ lifecycle, key }) => `${lifecycle} ${key}`));
          expectOnce(open(after).map(({ clock, key }) => `${clock} ${key}`));
          expect(changes(before, after, message.type).filter((one) => !known.has(one))).toEqual([]);
          if (before !== undefined && after.crossed.length > before.crossed.length)
            expect(after).toEqual({ ...before, crossed: [...before.crossed, message.ref] });
          if (before?.open === false && !after.open && !countsAfterEnd(message))
            expect({ ...after, crossed: [] }).toEqual({ ...before, crossed: [] });
          if (before?.open === false && after.open) expect(message.type).toBe('CT_REOPEN');
          before = after;
        }
      }),
      RUNS,
    );
  });

  it('ends the same on both sides when an answer crosses its withdrawal', () => {
    fc.assert(
      fc.property(histories(family), picks, fc.boolean(), (history, drawn, oursFirst) => {
        const { conversation, messages } = history;
        const { opener, counterpart, open: isOpen } = stateOf(history);
        if (!isOpen || opener === null || counterpart === null) return;
        const base = {
          version: 1,
          after: headsOf(messages),
          urgency: 'R',
          sentAt: messages.at(-1)!.sentAt,
        } as const;
        const kind = pick(replies, at(drawn, 0));
        const theirs: CaseMessage = {
          ...base,
          ref: { member: counterpart.member, id: oursFirst ? LATE : EARLY },
          type: kind.type,
          from: counterpart,
          to: [opener],
          facts: factsOf(kind, drawn, messages),
        };
        const ours: CaseMessage = {
          ...base,
          ref: { member: opener.member, id: oursFirst ? EARLY : LATE },
          type: 'CT_WITHDRAWAL',
          from: opener,
          to: [counterpart],
          facts: { '/body/reason': 'ERROR' },
        };
        // Each side has its own message first.
        const here = foldCase(conversation, [...messages, ours, theirs], rules);
        expect(foldCase(conversation, [...messages, theirs, ours], rules)).toEqual(here);
        expect(here.open).toBe(false);
        const isCrossed = ({ ref }: CaseMessage, state: CaseState) =>
          state.crossed.some((one) => refKey(one) === refKey(ref));
        // What stands first counts where it may; after the withdrawal nothing does.
        if (!oursFirst)
          expect(isCrossed(theirs, here)).toBe(
            isCrossed(theirs, foldCase(conversation, [...messages, theirs], rules)),
          );
        else if (kind.acts.steps.length > 0 && kind.acts.afterEnd !== true)
          expect(isCrossed(theirs, here)).toBe(true);
      }),
      RUNS,
    );
  });

  it('lets a pause by the owner of a clock move a due time by its length, to its review date at most, and one by a stranger nothing', () => {
    const pausing = replies.find(({ acts }) => acts.pauses !== undefined)!;
    const pauses = pausing.acts.pauses!;
    const hours = fc.nat(24 * 40);
    fc.assert(
      fc.property(histories(family), fc.nat(), hours, hours, (history, which, review, length) => {
        const { conversation, messages } = history;
        // What still runs after the end (who owes a certificate) nobody pauses.
        const running = open(stateOf(history)).filter(({ pause }) => pause === null);
        if (running.length === 0 || !stateOf(history).open) return;
        const clock = pick(running, which);
        const since = Date.parse(messages.at(-1)!.sentAt);
        const write = (act: string, sentAt: number, id: string, from = clock.owner): CaseMessage => ({
          ref: { member: from.member, id },
          after: headsOf(messages),
          type: pausing.type,
          version: pausing.version,
          from,
          to: [],
          urgency: 'R',
          sentAt: rfc3339(sentAt),
          facts: {
            [pauses.clock]: clock.clock,
            [pauses.key]: clock.key,
            [pauses.act]: act,
            [pauses.reason]: 'WAIT_COURT',
            [pauses.reviewAt]: rfc3339(since + review * HOUR),
          },
        });
        const moved = (added: readonly CaseMessage[]) => {
          const { clocks } = foldCase(conversation, [...messages, ...added], rules);
          const found = clocks.find(
            (one) => one.startedBy === clock.startedBy && one.clock === clock.clock && one.key === clock.key,
          );
          return (Date.parse(found!.dueAt) - Date.parse(clock.dueAt)) / HOUR;
        };
        const [pause, resume] = [write('PAUSE', since, EARLY), write('RESUME', since + length * HOUR, LATE)];
        expect(moved([pause])).toBe(review);
        expect(moved([pause, resume])).toBe(Math.min(review, length));
        expect(moved([resume])).toBe(0);
        expect(moved([write('PAUSE', since, EARLY, STRANGER)])).toBe(0);
      }),
      RUNS,
    );
  });
});

/** Clocks that go on after the end: of certificates that are owed, of incidents. */
const AFTER_END = new Set(
  kinds
    .filter(({ acts }) => acts.afterEnd === true)
    .flatMap(({ acts }) => acts.starts.map(({ clock }) => clock)),
);
const countsAfterEnd = ({ type }: Pick<CaseMessage, 'type'>): boolean =>
  latestKind(type)?.acts.afterEnd === true;

/** They follow the end of a time, or what was done in another conversation, and no history here has either. */
const BY_GATEWAYS: ReadonlySet<string> = new Set(['CT_RETENTION_NOTICE', 'CT_FORWARD_NOTICE']);

describe('the generated histories', () => {
  it('reach every state of every lifecycle that a kind leads to, and cross and end often enough to say something', () => {
    const wanted = rules.transitions
      // A gateway's own notices; test/cases/keeping-acts.spec.ts shows where they lead.
      .filter(({ cause }) => 'kind' in cause && !BY_GATEWAYS.has(cause.kind))
      .map(({ lifecycle, to }) => `${lifecycle} ${to}`);
    const reached = new Set<string>();
    const missing = () => wanted.filter((state) => !reached.has(state));
    let [crossed, ended, written] = [0, 0, 0];
    // Some states are come to once in a thousand histories or less: as many are written as it takes, within a bound.
    for (let seed = 1; seed <= LEAST_LOTS || (seed <= MOST_LOTS && missing().length > 0); seed += 1)
      for (const history of [
        ...fc.sample(histories('referral'), { numRuns: LOT, seed }),
        ...fc.sample(histories('alert'), { numRuns: LOT, seed }),
      ]) {
        for (const { after } of standings(history))
          for (const { lifecycle, state } of after.lifecycles) reached.add(`${lifecycle} ${state}`);
        const last = stateOf(history);
        if (last.crossed.length > 0) crossed += 1;
        if (!last.open) ended += 1;
        written += 1;
      }
    expect(missing()).toEqual([]);
    expect(crossed / written).toBeGreaterThan(0.2);
    expect(ended / written).toBeGreaterThan(0.1);
    expect(ended / written).toBeLessThan(0.6);
  });
});
