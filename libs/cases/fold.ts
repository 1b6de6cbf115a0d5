import { refKey, type MessageRef, type UnitAddress } from '#kernel';
import type { Actor, BallMove, CaseData, CaseStep, ClockName, Facts, FactTest, Key } from '#messages';
import {
  unopened,
  UNOPENED,
  type CaseClock,
  type CaseMessage,
  type CaseState,
  type LifecycleState,
} from './case.js';
import { inOrder } from './order.js';

/** What the fold needs of a kind. */
export interface ActingKind {
  readonly family: 'alert' | 'referral' | 'control';
  /** Only the unit that opened the conversation may send it (domain.md INV-15). */
  readonly ownerOnly: boolean;
  readonly acts: CaseData;
}

/** A clock about to start, for the reckoning of its due time. */
export interface Starting {
  readonly clock: ClockName;
  readonly profile: string | undefined;
  readonly owner: UnitAddress;
  readonly urgency: CaseMessage['urgency'];
  /** RFC 3339 UTC. */
  readonly at: string;
  /** An earlier due time that the message itself asks for. */
  readonly shortenedTo: string | undefined;
}

/** The kinds, lifecycles and clock profiles that the fold runs; made and checked by `buildEngine`. */
export interface FoldRules {
  readonly kindOf: (type: string, version: number) => ActingKind | undefined;
  /** The main lifecycle of a conversation that a kind of this family opens, with its end states. */
  readonly main: (family: ActingKind['family']) => { lifecycle: string; ends: readonly string[] } | undefined;
  /** RFC 3339 UTC. */
  readonly dueAt: (start: Starting) => string;
}

/** A conversation while its messages are folded in, one after the other. */
interface Running {
  readonly family: ActingKind['family'];
  readonly main: { lifecycle: string; ends: readonly string[] } | undefined;
  readonly opener: UnitAddress;
  /** Of the opening message. */
  readonly urgency: CaseMessage['urgency'];
  counterpart: UnitAddress | null;
  ball: UnitAddress | null;
  readonly lifecycles: Map<string, LifecycleState>;
  readonly clocks: CaseClock[];
  inForce: MessageRef;
  version: number;
  readonly passed: CaseMessage[];
}

/**
 * The state of a conversation from its messages, whatever the order in which they came (design.md section 3; domain.md INV-27).
 * A message of which one step is not allowed at its place is CROSSED and changes nothing. Before its opening a conversation is
 * UNOPENED.
 */
export function foldCase(
  conversation: MessageRef,
  messages: readonly CaseMessage[],
  rules: FoldRules,
): CaseState {
  const opening = messages.find(({ ref }) => refKey(ref) === refKey(conversation));
  const kind = opening && rules.kindOf(opening.type, opening.version);
  if (opening === undefined || kind === undefined) return unopened;
  const running: Running = {
    family: kind.family,
    main: rules.main(kind.family),
    opener: opening.from,
    urgency: opening.urgency,
    counterpart: opening.to[0] ?? null,
    ball: null,
    lifecycles: new Map(),
    clocks: [],
    inForce: opening.ref,
    version: 0,
    passed: [],
  };
  const crossed: MessageRef[] = [];
  // The opening stands first whatever its id: everything else in the conversation presumes it.
  for (const message of [opening, ...inOrder(messages.filter((one) => one !== opening))]) {
    const acting = rules.kindOf(message.type, message.version);
    if (acting === undefined) continue;
    if (takes(running, message, acting)) apply(running, message, acting.acts, rules);
    else crossed.push(message.ref);
    running.passed.push(message);
  }
  const state = mainState(running) ?? UNOPENED;
  return {
    state,
    open: isOpen(running),
    opener: running.opener,
    counterpart: running.counterpart,
    ball: running.ball,
    lifecycles: [...running.lifecycles.values()],
    clocks: running.clocks,
    inForce: running.inForce,
    crossed,
  };
}

/** Whether every step that applies is allowed here; a kind without steps is always taken. */
function takes(running: Running, message: CaseMessage, { acts, ownerOnly }: ActingKind): boolean {
  if (ownerOnly && !sameUnit(message.from, running.opener)) return false;
  if (acts.version !== undefined && !(Number(message.facts[acts.version]) > running.version)) return false;
  const steps = applicable(running, message, acts);
  if (hasEnded(running) && steps.length > 0 && !steps.some((step) => leadsOut(running, message, step)))
    return false;
  return steps.every((step) => step.soft || allowed(running, message, step));
}

/** After its end a conversation changes only by what its main lifecycle has a way for (a reopening). */
function leadsOut(running: Running, message: CaseMessage, step: CaseStep): boolean {
  return step.lifecycle === running.main?.lifecycle && allowed(running, message, step);
}

function applicable(running: Running, { facts }: CaseMessage, acts: CaseData): readonly CaseStep[] {
  return acts.steps.filter(
    ({ family, when }) => (family === undefined || family === running.family) && holds(when, facts),
  );
}

function allowed(running: Running, message: CaseMessage, step: CaseStep): boolean {
  const standing = running.lifecycles.get(instance(step.lifecycle, keyOf(step.key, message)));
  if (!step.from.includes(standing?.state ?? null)) return false;
  if (!isOneOf(running, message, step.by)) return false;
  const { matches } = step;
  return (
    matches === undefined ||
    running.passed.some(
      (earlier) =>
        earlier.type === matches.type &&
        earlier.facts[matches.theirs] !== undefined &&
        earlier.facts[matches.theirs] === message.facts[matches.ours] &&
        (matches.otherMember === undefined || earlier.from.member !== message.from.member),
    )
  );
}

/** Whether the message was signed by one of these; no list: by anybody. */
function isOneOf(running: Running, message: CaseMessage, by: readonly Actor[] | undefined): boolean {
  return by === undefined || by.some((actor) => sameUnit(unitOf(running, message, actor), message.from));
}

function apply(running: Running, message: CaseMessage, acts: CaseData, rules: FoldRules): void {
  for (const step of applicable(running, message, acts)) {
    if (!allowed(running, message, step)) continue;
    const key = keyOf(step.key, message);
    const next = { lifecycle: step.lifecycle, key, state: step.to, by: message.ref };
    running.lifecycles.set(instance(step.lifecycle, key), next);
  }
  if (acts.version !== undefined) {
    running.version = Number(message.facts[acts.version]);
    running.inForce = message.ref;
  }
  redirect(running, message, acts);
  stopClocks(running, message, acts);
  pauseClock(running, message, acts);
  startClocks(running, message, acts, rules);
  moveBall(running, message, acts.ball);
  settle(running, message, rules);
}

/** The new unit takes the old one's place: its open clocks go on under the new name, and so does the ball. */
function redirect(running: Running, { facts }: CaseMessage, { redirects }: CaseData): void {
  if (redirects === undefined) return;
  const [member, unit] = [facts[redirects.member], facts[redirects.unit]];
  if (typeof member !== 'string' || typeof unit !== 'string') return;
  const before = running.counterpart;
  const after = { member, unit };
  running.counterpart = after;
  if (before === null) return;
  if (running.ball !== null && sameUnit(running.ball, before)) running.ball = after;
  running.clocks.forEach((clock, i) => {
    if (clock.stop === null && sameUnit(clock.owner, before)) running.clocks[i] = { ...clock, owner: after };
  });
}

function stopClocks(running: Running, message: CaseMessage, { stops }: CaseData): void {
  for (const { clock, key, when, by } of stops)
    if (holds(when, message.facts) && isOneOf(running, message, by))
      stopClock(running, message, clock, keyOf(key, message));
}

function stopClock(running: Running, message: CaseMessage, name: ClockName, key: string): void {
  replaceOpen(running, name, key, (clock) => ({
    ...clock,
    pause: null,
    stop: { at: message.sentAt, by: message.ref },
  }));
}

function pauseClock(running: Running, { facts, sentAt }: CaseMessage, { pauses }: CaseData): void {
  if (pauses === undefined) return;
  const name = facts[pauses.clock];
  const key = facts[pauses.key];
  if (typeof name !== 'string') return;
  replaceOpen(running, name, typeof key === 'string' ? key : '', (clock) => {
    if (facts[pauses.act] === 'PAUSE' && clock.pause === null) {
      const reviewAt = facts[pauses.reviewAt];
      return {
        ...clock,
        pause: {
          since: sentAt,
          reason: String(facts[pauses.reason]),
          reviewAt: typeof reviewAt === 'string' ? reviewAt : null,
        },
      };
    }
    if (facts[pauses.act] === 'RESUME' && clock.pause !== null) {
      const rested = Math.max(0, Date.parse(sentAt) - Date.parse(clock.pause.since));
      return { ...clock, pause: null, dueAt: new Date(Date.parse(clock.dueAt) + rested).toISOString() };
    }
    return clock;
  });
}

function startClocks(running: Running, message: CaseMessage, { starts }: CaseData, rules: FoldRules): void {
  const started = new Set<string>();
  for (const { clock, key, when, owner, profile, dueAt } of starts) {
    const unit = unitOf(running, message, owner);
    const name = instance(clock, keyOf(key, message));
    // Of several rows for one clock the first that holds counts: the special before the general.
    if (!holds(when, message.facts) || unit === null || started.has(name)) continue;
    started.add(name);
    const asked = dueAt === undefined ? undefined : message.facts[dueAt];
    start(running, message, { clock, key: keyOf(key, message), owner: unit, profile }, rules, asked);
  }
}

function start(
  running: Running,
  message: CaseMessage,
  {
    clock,
    key,
    owner,
    profile,
  }: Pick<CaseClock, 'clock' | 'key' | 'owner'> & { profile: string | undefined },
  rules: FoldRules,
  asked?: Facts[string],
): void {
  // Asked anew: the old instance is answered by it, so that a (clock, key) is open once.
  stopClock(running, message, clock, key);
  const { sentAt: at, urgency } = message;
  const shortenedTo = typeof asked === 'string' ? asked : undefined;
  running.clocks.push({
    clock,
    key,
    owner,
    startedAt: at,
    dueAt: rules.dueAt({ clock, profile, owner, urgency, at, shortenedTo }),
    urgency,
    startedBy: message.ref,
    pause: null,
    stop: null,
  });
}

function moveBall(running: Running, message: CaseMessage, moves: readonly BallMove[]): void {
  const move = moves.find(({ when }) => holds(when, message.facts));
  if (move === undefined) return;
  running.ball = move.to === 'NOBODY' ? null : (unitOf(running, message, move.to) ?? running.ball);
}

/** After each message: nothing runs in a closed conversation; in an open referral the holder has a clock (domain.md INV-19). */
function settle(running: Running, message: CaseMessage, rules: FoldRules): void {
  if (!isOpen(running)) {
    running.ball = null;
    for (const { clock, key, stop } of [...running.clocks])
      if (stop === null) stopClock(running, message, clock, key);
    return;
  }
  if (running.family !== 'referral') return;
  running.ball ??= running.opener;
  const { ball } = running;
  const open = running.clocks.filter(({ stop }) => stop === null);
  const next = open.find(({ clock }) => clock === 'NEXT');
  if (next !== undefined && !sameUnit(next.owner, ball)) stopClock(running, message, 'NEXT', '');
  if (open.some((clock) => sameUnit(clock.owner, ball))) return;
  // A control message seldom says how urgent the case is.
  const urgent = { ...message, urgency: sterner(message.urgency, running.urgency) };
  start(running, urgent, { clock: 'NEXT', key: '', owner: ball, profile: undefined }, rules);
}

function sterner(one: CaseMessage['urgency'], other: CaseMessage['urgency']): CaseMessage['urgency'] {
  return (['E', 'U', 'R'] as const).find((urgency) => urgency === one || urgency === other) ?? 'P';
}

function replaceOpen(
  running: Running,
  name: string,
  key: string,
  change: (clock: CaseClock) => CaseClock,
): void {
  const at = running.clocks.findIndex(
    (clock) => clock.clock === name && clock.key === key && clock.stop === null,
  );
  const clock = running.clocks[at];
  if (clock !== undefined) running.clocks[at] = change(clock);
}

function mainState({ main, lifecycles }: Running): string | undefined {
  return main && lifecycles.get(instance(main.lifecycle, ''))?.state;
}

function isOpen(running: Running): boolean {
  return mainState(running) !== undefined && !hasEnded(running);
}

function hasEnded(running: Running): boolean {
  const state = mainState(running);
  return state !== undefined && running.main?.ends.includes(state) === true;
}

function unitOf(running: Running, message: CaseMessage, actor: Actor): UnitAddress | null {
  switch (actor) {
    case 'SENDER':
      return message.from;
    case 'ADDRESSEE':
      return message.to[0] ?? null;
    case 'OPENER':
      return running.opener;
    case 'COUNTERPART':
      return running.counterpart;
    case 'HOLDER':
      return running.ball;
    case 'OTHER':
      return sameUnit(message.from, running.opener) ? running.counterpart : running.opener;
  }
}

function holds(when: readonly FactTest[] | undefined, facts: Facts): boolean {
  return (when ?? []).every(({ fact, in: values }) => {
    const value = facts[fact];
    if (value === undefined) return values.length === 0;
    return typeof value === 'object'
      ? values.some((one) => value.includes(String(one)))
      : values.includes(value);
  });
}

function keyOf(key: Key | undefined, { ref, facts }: CaseMessage): string {
  if (key === undefined) return '';
  return key === 'ID' ? ref.id : String(facts[key] ?? '');
}

function instance(name: string, key: string): string {
  return `${name} ${key}`;
}

function sameUnit(a: UnitAddress | null, b: UnitAddress | null): boolean {
  return a !== null && b !== null && a.member === b.member && a.unit === b.unit;
}
