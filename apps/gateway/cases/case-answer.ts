import { asOf, awaited, calendarOf, isPaused, ladder, mayAct, wasReached, type CaseClock } from '#cases';
import {
  askedNow,
  objectionsOf,
  type Caller,
  type Conversation,
  type Escalation,
  type KeptAttachment,
  type MessageView,
} from '#exchange';
import { refKey, rfc3339, type Member } from '#kernel';
import { findKind, kinds, type ConsentWord } from '#messages';
import type { Told } from '../openapi/says.js';
import type { Case } from './case.js';
import type { Clock } from './clock.js';
import { messageAnswer } from './message-answer.js';

/** A conversation as it was read for a caller. */
export interface SeenCase {
  readonly conversation: Conversation;
  /**
   * The newest of its messages that the caller's unit may see, ascending by id, with the opening and the one in force.
   */
  readonly seen: readonly MessageView[];
  /** Asks for earlier ones. */
  readonly next: string | null;
  readonly escalations: readonly Escalation[];
  /** Of its messages, by message. */
  readonly files?: ReadonlyMap<string, readonly KeptAttachment[]>;
  /** Of the persons whom the conversation names. */
  readonly consents: readonly ConsentWord[];
  /** Of an alert: whether its action is held back in this country. */
  readonly suppressedHere: boolean;
}

/** A conversation for one unit of this member. `now`: ms. */
export function caseAnswer(
  { conversation, seen, next, escalations, files, consents, suppressedHere }: SeenCase,
  self: Member,
  caller: Caller,
  now: number,
): Told<Case> {
  const { ref, status, owner } = conversation;
  // Silence counts: what a due clock has moved is shown from that moment on.
  const standing = asOf(conversation.standing, now);
  const opening = seen.find(({ message }) => refKey(message.ref) === refKey(ref));
  const kind = opening && findKind(opening.message.type, opening.message.version);
  const { inForce: named } = standing;
  const inForce = seen.find(({ message }) => named !== null && refKey(message.ref) === refKey(named));
  const crossed = new Set(standing.crossed.map(refKey));
  return {
    conversation: ref,
    kind: opening?.message.type ?? null,
    family: kind?.family ?? null,
    status,
    state: standing.state,
    open: standing.open,
    owner,
    counterpart: standing.counterpart,
    actionRequested:
      kind?.family === 'alert'
        ? askedNow(inForce?.message, conversation.standing, { self, suppressed: suppressedHere }, now)
        : null,
    objections: objectionsOf(standing).map(({ by, scope, until }) => ({ by, scope, until })),
    ball: standing.ball,
    clocks: standing.clocks.map((clock) => clockAnswer(clock, escalations, now)),
    lifecycles: standing.lifecycles.map(({ lifecycle, key, state }) => ({
      lifecycle,
      key,
      state,
      next: standing.open ? awaited(standing, lifecycle, key, kinds) : [],
    })),
    consents: consents.map(({ person, scope, state, at, member }) => ({
      victimRef: person,
      scope,
      state,
      at,
      member,
    })),
    messages: seen.map((view) => ({
      ...messageAnswer(view, self, caller.unit, now, files?.get(refKey(view.message.ref))),
      crossed: crossed.has(refKey(view.message.ref)),
      own: view.direction === 'OUT',
    })),
    next,
    acts: kind === undefined ? [] : actsOf(standing, kind.family, caller, self),
  };
}

/** Kinds that the caller may send here and that could change something now. */
function actsOf(
  standing: Conversation['standing'],
  family: 'alert' | 'referral' | 'control',
  { role, unit }: Caller,
  member: Member,
): Case['acts'] {
  return kinds
    .filter(
      (kind) =>
        kind.writing !== undefined &&
        kind.senders.includes(role) &&
        // What is here may be passed on wherever its case stands; everything else of a new case is not of this one.
        (kind.opensConversation ? kind.quotes === 'NAMED' : mayAct(standing, family, kind, { member, unit })),
    )
    .map(({ type, version }) => ({ type, version }));
}

function clockAnswer(clock: CaseClock, escalations: readonly Escalation[], now: number): Told<Clock> {
  const { clock: name, key, owner, startedAt, dueAt, pause, stop, startedBy } = clock;
  const end = stop === null ? now : Date.parse(stop.at);
  const late = end > Date.parse(dueAt);
  const paused = isPaused(clock, now);
  const state = stop !== null ? (late ? 'MISSED' : 'MET') : paused ? 'PAUSED' : 'RUNNING';
  return {
    clock: name,
    key,
    owner,
    zone: calendarOf(owner.member).zone,
    startedAt,
    dueAt,
    rested: clock.rested ?? [],
    state,
    overdue: stop === null && !paused && late,
    pause,
    stoppedAt: stop?.at ?? null,
    ladder: ladder(clock).map(({ level, at }) => ({ level, at, passed: Date.parse(at) <= end })),
    escalations: escalations
      .filter(
        (one) =>
          one.clock.clock === name &&
          one.clock.key === key &&
          isSame(one.clock.startedBy, startedBy) &&
          wasReached(clock, one.at),
      )
      .map(({ level, at }) => ({ level, at: rfc3339(at) })),
  };
}

function isSame(a: { member: string; id: string }, b: { member: string; id: string }): boolean {
  return refKey(a) === refKey(b);
}
