import { foldCase, type CaseMessage, type CaseState } from '#cases';
import { refKey, type MessageRef, type UnitAddress } from '#kernel';
import {
  kinds,
  lifecycles,
  type Actor,
  type CaseStep,
  type Facts,
  type Kind,
  type LifecycleName,
} from '#messages';
import { at, factsFor, factsOf, pick, type Picks } from './made-facts.js';
import { rules } from './rules.js';

/** Every kind that may be written in a conversation. */
export const replies: readonly Kind[] = kinds.filter(({ opensConversation }) => !opensConversation);

/** Out of the way home: taken as seldom as an end, else no history would come home. */
const SIDE_EXITS = ['STAYS_IN_HOST', 'RESETTLED_ELSEWHERE', 'LOST_CONTACT', 'DECEASED'];

interface Move {
  readonly kind: Kind;
  readonly step: CaseStep;
  /** Key facts, of this step and of those that must be allowed beside it. */
  readonly keys: Facts;
}

interface Place {
  readonly conversation: MessageRef;
  readonly family: 'alert' | 'referral';
  /** What the writer holds. */
  readonly held: readonly CaseMessage[];
  readonly from: UnitAddress;
  /** Whether the writer is ready to end the conversation. */
  readonly mayEnd: boolean;
}

/**
 * A message that is possible where its writer stands, and moves some lifecycle; any message where none was found by a
 * few tries.
 */
export function honestMove(
  place: Place,
  picks: Picks,
  finish: (kind: Kind, facts: Facts) => CaseMessage,
): CaseMessage {
  const { conversation, held } = place;
  const before = foldCase(conversation, held, rules);
  const moves = movesFrom(before, place);
  // A lifecycle first, then a state of it, then a kind: else the many ways to IN_PROGRESS would crowd out the rest.
  for (let i = 0; i < 4 && moves.length > 0; i += 1) {
    const names = namesOf(moves, ({ step }) => step.lifecycle).sort(
      (a, b) => statesOf(b).length - statesOf(a).length,
    );
    // Every other time along the longest, and as far as it goes: else no history of twenty messages would come home.
    const lifecycle = pick(names, at(picks, i) % 2 === 0 ? 0 : at(picks, i + 3));
    const own = moves.filter(({ step }) => step.lifecycle === lifecycle);
    const states = namesOf(own, ({ step }) => step.to);
    const furthest = statesOf(lifecycle).findLast((state) => states.includes(state));
    const to = at(picks, i + 4) % 2 === 0 ? furthest : pick(states, at(picks, i + 1));
    const move = pick(
      own.filter(({ step }) => step.to === to),
      at(picks, i + 2),
    );
    const message = finish(move.kind, factsFor(move, picks, held));
    const { crossed } = foldCase(conversation, [...held, message], rules);
    if (!crossed.some((ref) => refKey(ref) === refKey(message.ref))) return message;
  }
  const kind = pick(replies, at(picks, 0));
  return finish(kind, factsOf(kind, picks, held));
}

function movesFrom(standing: CaseState, { family, from, mayEnd }: Place): readonly Move[] {
  return replies.flatMap((kind) =>
    kind.acts.steps
      .filter(
        (step) =>
          (step.family ?? family) === family &&
          (step.by ?? ['SENDER']).some((one) => is(standing, one, from)),
      )
      .filter((step) => mayEnd || step.lifecycle !== family || !lifecycles[family].ends.includes(step.to))
      .filter((step) => mayEnd || step.lifecycle !== 'path' || !SIDE_EXITS.includes(step.to))
      .flatMap((step) => movesOf(standing, kind, step)),
  );
}

function movesOf(standing: CaseState, kind: Kind, step: CaseStep): readonly Move[] {
  const beside = Object.assign(
    {},
    ...kind.acts.steps
      .filter(({ soft }) => soft === undefined)
      .map((other) => keyFact(other, keysOf(standing, other).at(-1))),
  ) as Facts;
  return keysOf(standing, step).map((key) => ({ kind, step, keys: { ...beside, ...keyFact(step, key) } }));
}

function keyFact({ key }: CaseStep, value: string | undefined): Facts {
  return key === undefined || key === 'ID' || value === undefined ? {} : { [key]: value };
}

/**
 * Keys under which the step finds a state that it starts from; undefined: a new instance. It moves on rather than
 * stays.
 */
function keysOf(
  standing: CaseState,
  { lifecycle, key, from, to }: CaseStep,
): readonly (string | undefined)[] {
  const own = standing.lifecycles.filter((one) => one.lifecycle === lifecycle);
  const found = own.filter(({ state }) => from.includes(state));
  const moving = found.some(({ state }) => state !== to) ? found.filter(({ state }) => state !== to) : found;
  const keys: (string | undefined)[] = moving.map((one) => one.key);
  return from.includes(null) && (key !== undefined || own.length === 0) ? [undefined, ...keys] : keys;
}

function is(standing: CaseState, actor: Actor, unit: UnitAddress): boolean {
  const place = { OPENER: standing.opener, COUNTERPART: standing.counterpart, HOLDER: standing.ball };
  const other = actor === 'SENDER' || actor === 'ADDRESSEE' || actor === 'OTHER' ? unit : place[actor];
  return other?.member === unit.member && other.unit === unit.unit;
}

function namesOf<T extends string>(moves: readonly Move[], name: (move: Move) => T): T[] {
  return [...new Set(moves.map(name))];
}

function statesOf(lifecycle: LifecycleName): readonly string[] {
  return lifecycles[lifecycle].states;
}
