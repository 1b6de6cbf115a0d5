import fc from 'fast-check';
import { foldCase, shippedRules, type CaseMessage } from '#cases';
import { refKey, rfc3339, type MessageRef, type UnitAddress } from '#kernel';
import { clockProfiles, kinds, type Facts, type Kind } from '#messages';

export const rules = shippedRules();
const OPENER: UnitAddress = { member: 'TH', unit: 'ATU' };
const COUNTERPART: UnitAddress = { member: 'KH', unit: 'ATU' };
const UNITS: readonly UnitAddress[] = [
  OPENER,
  COUNTERPART,
  { member: 'KH', unit: 'DESK' },
  { member: 'VN', unit: 'ATU' },
];
const MINUTE = 60_000;
const START = Date.parse('2026-11-24T03:00:00.000Z');

export interface History {
  readonly conversation: MessageRef;
  /** In the order in which they were written; the opening one first. */
  readonly messages: readonly CaseMessage[];
}

/** One message to be written: numbers that are read as choices, so that a history shrinks with its array. */
interface Draft {
  readonly kind: number;
  readonly from: number;
  readonly picks: readonly number[];
  /** Tries kinds until one is possible where its writer stands; else whatever was drawn, as a faulty or hostile member might send. */
  readonly honest: boolean;
  /** How many of the others' latest messages have not reached the writer yet. */
  readonly unseen: number;
  readonly minutes: number;
  /** The writer's clock against the others', minutes. */
  readonly skew: number;
  readonly urgency: CaseMessage['urgency'];
}

const urgency = fc.constantFrom('E' as const, 'U' as const, 'R' as const, 'R' as const, 'P' as const);
const draft: fc.Arbitrary<Draft> = fc.record({
  kind: fc.nat(997),
  from: fc.nat(15),
  picks: fc.array(fc.nat(5039), { minLength: 8, maxLength: 8 }),
  honest: fc.oneof({ weight: 4, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.boolean() }),
  unseen: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(4) }),
  minutes: fc.nat(3 * 24 * 60),
  skew: fc.integer({ min: -9, max: 9 }),
  urgency,
});

/** Conversations of every kind that opens one in this family, written by real kinds as they are. */
export function histories(family: 'alert' | 'referral'): fc.Arbitrary<History> {
  const openings = kinds.filter((kind) => kind.opensConversation && kind.family === family);
  return fc
    .tuple(fc.nat(997), draft, fc.array(draft, { maxLength: 16 }))
    .map(([which, first, later]) => write(pick(openings, which), first, later));
}

/** Every kind that may be written in a conversation. */
export const replies: readonly Kind[] = kinds.filter(({ opensConversation }) => !opensConversation);

function write(opening: Kind, first: Draft, later: readonly Draft[]): History {
  const messages: CaseMessage[] = [];
  const conversation = { member: OPENER.member, id: idOf(START, 0) };
  const to =
    opening.broadcast === 'must' || (opening.broadcast === 'may' && first.from % 2 === 0)
      ? []
      : [COUNTERPART];
  messages.push({
    ref: conversation,
    after: [],
    type: opening.type,
    version: opening.version,
    from: OPENER,
    to,
    urgency: first.urgency,
    sentAt: rfc3339(START),
    facts: { ...factsOf(opening, first, messages), ...versionOf(opening, 1) },
  });
  let now = START;
  for (const one of later) {
    now += one.minutes * MINUTE;
    messages.push(next({ conversation, messages }, one, now));
  }
  return { conversation, messages };
}

function next({ conversation, messages }: History, one: Draft, now: number): CaseMessage {
  const from = pick(UNITS, one.from < 12 ? one.from % 2 : one.from);
  const others = messages.filter(({ from: by }) => by.member !== from.member);
  const unseen = new Set(others.slice(others.length - one.unseen).filter((other) => other !== messages[0]));
  const held = messages.filter((message) => !unseen.has(message));
  const made = (kind: Kind): CaseMessage => ({
    ref: { member: from.member, id: idOf(now + one.skew * MINUTE, messages.length) },
    after: one.honest ? headsOf(held) : one.picks.slice(0, 2).map((n) => pick(messages, n).ref),
    type: kind.type,
    version: kind.version,
    from,
    to: [from.member === OPENER.member ? COUNTERPART : OPENER],
    urgency: one.urgency,
    sentAt: rfc3339(now),
    facts: factsOf(kind, one, messages),
  });
  if (!one.honest) return made(pick(replies, one.kind));
  const tries = [0, 1, 2, 3, 4].map((step) => made(pick(replies, one.kind + step * 7)));
  const before = foldCase(conversation, held, rules);
  return (
    tries.find((message) => {
      const after = foldCase(conversation, [...held, message], rules);
      return (
        after.crossed.length === before.crossed.length &&
        after.lifecycles.some(({ by }) => by === message.ref)
      );
    }) ?? made(pick(replies, one.kind))
  );
}

/** Facts of the kind's own data: the values that its tests ask for, keys of things that are there, digests, times. */
export function factsOf(kind: Kind, { picks }: Pick<Draft, 'picks'>, before: readonly CaseMessage[]): Facts {
  const entries = kind.acts.facts.map((fact, i) => {
    const values = valuesOf(kind, fact, before);
    return [fact, values[(picks[i % picks.length] ?? 0) % values.length]] as const;
  });
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as Facts;
}

function valuesOf(
  kind: Kind,
  fact: string,
  before: readonly CaseMessage[],
): readonly Facts[string][] | [undefined] {
  const { steps, starts, stops, ball, pauses, redirects, version } = kind.acts;
  if (fact === version) return [1, 2, 3, 4];
  if (fact === pauses?.clock) return [...new Set(clockProfiles.map(({ clock }) => clock))];
  if (fact === pauses?.act) return ['PAUSE', 'RESUME'];
  if (fact === pauses?.reviewAt) return [5, 12, 90].map((days) => rfc3339(START + days * 1440 * MINUTE));
  if (fact === redirects?.member) return ['KH'];
  if (fact === redirects?.unit) return ['DESK', 'ATU'];
  if (starts.some(({ dueAt }) => dueAt === fact))
    return [2, 40].map((days) => rfc3339(START + days * 1440 * MINUTE));
  const isDigest = kinds.some(({ acts }) =>
    acts.steps.some(
      ({ matches }) => matches?.ours === fact || (matches?.type === kind.type && matches.theirs === fact),
    ),
  );
  if (isDigest) return ['digest-1', 'digest-2'];
  if (fact === pauses?.key || [...steps, ...starts, ...stops].some(({ key }) => key === fact))
    return ['victim-1', 'victim-1', ...before.slice(-6).map(({ ref }) => ref.id)];
  const tested = [...steps, ...starts, ...stops, ...ball].flatMap(({ when = [] }) =>
    when.filter((test) => test.fact === fact).flatMap((test) => test.in),
  );
  return tested.length > 0 ? [...new Set(tested)] : ['OTHER'];
}

function versionOf({ acts: { version } }: Kind, value: number): Facts {
  return version === undefined ? {} : { [version]: value };
}

/** As a UUIDv7: ordered by its writer's clock; the number keeps ids apart. */
function idOf(ms: number, n: number): string {
  const time = ms.toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-${n.toString(16).padStart(12, '0')}`;
}

export function headsOf(held: readonly CaseMessage[]): MessageRef[] {
  const passed = new Set(held.flatMap(({ after }) => after.map(refKey)));
  return held
    .map(({ ref }) => ref)
    .filter((ref) => !passed.has(refKey(ref)))
    .slice(-8);
}

export function pick<T>(from: readonly T[], n: number): T {
  return from[n % from.length]!;
}
