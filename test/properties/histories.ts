import fc from 'fast-check';
import type { CaseMessage } from '#cases';
import { refKey, rfc3339, type MessageRef, type UnitAddress } from '#kernel';
import { kinds, type Facts, type Kind } from '#messages';
import { at, factsOf, pick, START, type Picks } from './made-facts.js';
import { honestMove, replies } from './moves.js';

const OPENER: UnitAddress = { member: 'TH', unit: 'ATU' };
const COUNTERPART: UnitAddress = { member: 'KH', unit: 'ATU' };
const OTHERS: readonly UnitAddress[] = [
  { member: 'KH', unit: 'DESK' },
  { member: 'VN', unit: 'ATU' },
];
const MINUTE = 60_000;

export interface History {
  readonly conversation: MessageRef;
  /** In the order in which they were written; the opening one first. */
  readonly messages: readonly CaseMessage[];
}

/** One message to be written. */
interface Draft {
  readonly from: 'OPENER' | 'COUNTERPART' | number;
  readonly picks: Picks;
  /** Possible where its writer stands; else whatever was drawn, as a faulty or hostile member might send. */
  readonly honest: boolean;
  readonly mayEnd: boolean;
  /** How many of the others' latest messages have not reached the writer yet. */
  readonly unseen: number;
  readonly minutes: number;
  /** The writer's clock against the others', minutes. */
  readonly skew: number;
  readonly urgency: CaseMessage['urgency'];
}

export const picks: fc.Arbitrary<Picks> = fc.array(fc.nat(5039), { minLength: 8, maxLength: 8 });

/** True in this many of a hundred. */
function often(percent: number): fc.Arbitrary<boolean> {
  return fc.oneof(
    { weight: percent, arbitrary: fc.constant(true) },
    { weight: 100 - percent, arbitrary: fc.constant(false) },
  );
}

const draft: fc.Arbitrary<Draft> = fc.record({
  from: fc.oneof(
    { weight: 4, arbitrary: fc.constant('OPENER' as const) },
    { weight: 4, arbitrary: fc.constant('COUNTERPART' as const) },
    { weight: 1, arbitrary: fc.nat(1) },
  ),
  picks,
  honest: often(85),
  mayEnd: often(8),
  unseen: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(4) }),
  minutes: fc.nat(3 * 24 * 60),
  skew: fc.integer({ min: -9, max: 9 }),
  urgency: fc.constantFrom('E', 'U', 'R', 'R', 'P'),
});

/** Conversations of every kind that opens one in this family, written by real kinds as they are. */
export function histories(family: 'alert' | 'referral'): fc.Arbitrary<History> {
  const openings = kinds.filter((kind) => kind.opensConversation && kind.family === family);
  return fc
    .tuple(fc.nat(997), draft, fc.array(draft, { maxLength: 20, size: 'max' }))
    .map(([which, first, later]) => write(pick(openings, which), first, later));
}

function write(opening: Kind, first: Draft, later: readonly Draft[]): History {
  const conversation = { member: OPENER.member, id: idOf(START, 0) };
  const { type, version, broadcast } = opening;
  const everyone = broadcast === 'must' || (broadcast === 'may' && at(first.picks, 0) % 2 === 0);
  const messages: CaseMessage[] = [
    {
      ref: conversation,
      after: [],
      type,
      version,
      from: OPENER,
      to: everyone ? [] : [COUNTERPART],
      urgency: first.urgency,
      sentAt: rfc3339(START),
      facts: factsOf(opening, first.picks, []),
    },
  ];
  const family = opening.family === 'alert' ? 'alert' : 'referral';
  let now = START;
  for (const one of later) {
    now += one.minutes * MINUTE;
    messages.push(next({ conversation, messages }, family, one, now));
  }
  return { conversation, messages };
}

function next(
  { conversation, messages }: History,
  family: 'alert' | 'referral',
  { from: place, picks: drawn, honest, mayEnd, unseen, skew, urgency }: Draft,
  now: number,
): CaseMessage {
  const from = place === 'OPENER' ? OPENER : place === 'COUNTERPART' ? COUNTERPART : pick(OTHERS, place);
  const others = messages.slice(1).filter(({ from: by }) => by.member !== from.member);
  const missing = new Set(others.slice(others.length - unseen));
  const held = messages.filter((message) => !missing.has(message));
  const finish = ({ type, version }: Kind, facts: Facts): CaseMessage => ({
    ref: { member: from.member, id: idOf(now + skew * MINUTE, messages.length) },
    after: honest ? headsOf(held) : drawn.slice(0, 2).map((n) => pick(messages, n).ref),
    type,
    version,
    from,
    to: [from.member === OPENER.member ? COUNTERPART : OPENER],
    urgency,
    sentAt: rfc3339(now),
    facts,
  });
  if (honest) return honestMove({ conversation, family, held, from, mayEnd }, drawn, finish);
  const kind = pick(replies, at(drawn, 3));
  return finish(kind, factsOf(kind, drawn, messages));
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
