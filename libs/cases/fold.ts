import { DAY, refKey, type MessageRef, sameUnit } from '#kernel';
import {
  consentWords,
  keepingClocks,
  lastingClocks,
  withWords,
  type BallMove,
  type CaseData,
  type CaseStep,
} from '#messages';
import { mayPause, moveClocks, owedBeside, startClock, stopClock } from './case-clocks.js';
import { notedBy } from './duty.js';
import { unopened, UNOPENED, type CaseClock, type CaseMessage, type CaseState } from './case.js';
import {
  endRecalled,
  keep,
  keepsToRules,
  keptOf,
  passedOnBy,
  recalledOf,
  tellsOfPassedOn,
} from './keeping.js';
import { inOrder } from './order.js';
import type { ActingKind, FoldRules } from './rules.js';
import {
  hasEnded,
  heldBefore,
  holds,
  instance,
  isOneOf,
  isOpen,
  keyOf,
  mainState,
  openClock,
  unitOf,
  type Running,
} from './running.js';

/**
 * The state of a conversation from its messages, whatever the order in which they came (wire.md "One state on both
 * sides"; INV-27). A message of which one step is not allowed at its place is CROSSED and changes nothing.
 * Before its opening a conversation is UNOPENED.
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
    opening,
    all: new Map(messages.map((message) => [refKey(message.ref), message])),
    longest: { days: kind.maxRetentionDays ?? 0, renewals: kind.mostRenewals ?? Infinity },
    kept: keptOf(opening),
    passedOn: passedOnBy(opening, kind.acts),
    originalEnd: null,
    recalls: [],
    urgency: opening.urgency,
    counterpart: opening.to[0] ?? null,
    ball: null,
    lifecycles: new Map(),
    clocks: [],
    openClocks: new Map(),
    extended: new Set(),
    leftOut: leftOutOf(opening, kind.acts),
    consents: [],
    inForce: opening.ref,
    version: 0,
    taken: [],
  };
  const crossed: MessageRef[] = [];
  // The opening stands first whatever its id: everything else in the conversation presumes it.
  for (const message of [opening, ...inOrder(messages.filter((one) => one !== opening))]) {
    const acting = rules.kindOf(message.type, message.version);
    if (acting === undefined) continue;
    if (takes(running, message, acting)) apply(running, message, acting.acts, rules);
    else crossed.push(message.ref);
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
    ...(running.leftOut.length === 0 ? {} : { leftOut: running.leftOut }),
    ...(running.kept === null ? {} : { kept: running.kept }),
    ...(running.passedOn === null ? {} : { passedOn: running.passedOn }),
    ...(running.recalls.length === 0 ? {} : { recalled: recalledOf(running) }),
    ...(running.consents.length === 0 ? {} : { consents: running.consents }),
  };
}

function leftOutOf({ facts }: CaseMessage, { leavesOut }: CaseData): readonly string[] {
  const named = leavesOut === undefined ? undefined : facts[leavesOut];
  return Array.isArray(named) ? (named as readonly string[]) : [];
}

/**
 * Whether every step that applies is allowed here; a kind without steps is always taken, but for a pause of another's
 * clock.
 */
function takes(running: Running, message: CaseMessage, kind: ActingKind): boolean {
  const { acts, ownerOnly } = kind;
  if (ownerOnly && !sameUnit(message.from, running.opener)) return false;
  if (message.to.some(({ member, unit }) => running.leftOut.includes(`${member}/${unit}`))) return false;
  if (acts.version !== undefined && !(Number(message.facts[acts.version]) > running.version)) return false;
  if (isForeign(running, acts) || !mayPause(running, message, acts)) return false;
  if (!keepsToRules(running, message, kind)) return false;
  const steps = applicable(running, message, acts);
  // After its end a conversation changes only by what its main lifecycle has a way for (a reopening).
  if (hasEnded(running) && acts.afterEnd !== true && !steps.some((step) => leadsOut(running, message, step)))
    return isInert(acts);
  // A further addressee takes note for itself, wherever the counterpart stands.
  if (notedBy(acts).some((clock) => owedBeside(running, clock, message.from).length > 0)) return true;
  return steps.every((step) => step.soft || allowed(running, message, step));
}

/**
 * Whether every step of the kind is for conversations of the other family: a hit is of an alert, and of nothing else.
 */
function isForeign({ family }: Running, { steps }: CaseData): boolean {
  return steps.length > 0 && steps.every((step) => step.family !== undefined && step.family !== family);
}

function leadsOut(running: Running, message: CaseMessage, step: CaseStep): boolean {
  return step.lifecycle === running.main?.lifecycle && allowed(running, message, step);
}

/**
 * Whether messages of the kind change no conversation (an escalation notice), so that nothing of them can be CROSSED.
 */
function isInert({ steps, starts, stops, ball, ...acts }: CaseData): boolean {
  const others = [
    acts.pauses,
    acts.extends,
    acts.version,
    acts.redirects,
    acts.recalls,
    acts.renews,
    acts.tellsOf,
  ];
  return (
    steps.length + starts.length + stops.length + ball.length === 0 &&
    others.every((one) => one === undefined)
  );
}

function applicable(running: Running, message: CaseMessage, acts: CaseData): readonly CaseStep[] {
  return acts.steps.filter(
    ({ family, when, ofPassedOn }) =>
      (family === undefined || family === running.family) &&
      holds(when, message.facts) &&
      (ofPassedOn === undefined || tellsOfPassedOn(running, message, acts)),
  );
}

function allowed(running: Running, message: CaseMessage, step: CaseStep): boolean {
  const standing = running.lifecycles.get(instance(step.lifecycle, keyOf(step.key, message)));
  if (!step.from.includes(standing?.state ?? null)) return false;
  if (!isOneOf(running, message, step.by) || !heldBefore(running, message, step.earlier)) return false;
  if (!wasAsked(running, message, step)) return false;
  if (standing !== undefined && !isWithin(running, message, step, standing.by)) return false;
  const { matches } = step;
  return (
    matches === undefined ||
    running.taken.some(
      (earlier) =>
        earlier.type === matches.type &&
        earlier.facts[matches.theirs] !== undefined &&
        earlier.facts[matches.theirs] === message.facts[matches.ours] &&
        (matches.otherMember === undefined || earlier.from.member !== message.from.member),
    )
  );
}

/** Whether the message that it answers asked its unit, where the step says that it answers one. */
function wasAsked({ taken }: Running, { from, facts }: CaseMessage, { answers }: CaseStep): boolean {
  if (answers === undefined) return true;
  const asked = taken.find(({ ref }) => ref.id === facts[answers]);
  return asked !== undefined && sameUnit(asked.to[0] ?? null, from);
}

/** By what the messages say of their times, so that both sides judge alike, whenever they read it. */
function isWithin(
  { taken }: Running,
  { sentAt }: CaseMessage,
  { withinDays }: CaseStep,
  since: MessageRef,
): boolean {
  if (withinDays === undefined) return true;
  const led = taken.find(({ ref }) => refKey(ref) === refKey(since));
  return led !== undefined && Date.parse(sentAt) - Date.parse(led.sentAt) <= withinDays * DAY;
}

function apply(running: Running, message: CaseMessage, acts: CaseData, rules: FoldRules): void {
  // All steps leave from where the message finds the conversation: one never makes way for the next.
  const steps = applicable(running, message, acts).filter((step) => allowed(running, message, step));
  const move = ({ lifecycle, key: by, to, until: fact }: CaseStep): void => {
    const key = keyOf(by, message);
    const until = fact === undefined ? undefined : message.facts[fact];
    running.lifecycles.set(instance(lifecycle, key), {
      lifecycle,
      key,
      state: to,
      by: message.ref,
      ...(typeof until === 'string' ? { until } : {}),
    });
  };
  steps.filter(({ allEnded }) => allEnded === undefined).forEach(move);
  const left = steps.filter(({ allEnded }) => allEnded !== undefined);
  left.filter(({ allEnded }) => haveEnded(running, allEnded, rules)).forEach(move);
  if (acts.version !== undefined) {
    running.version = Number(message.facts[acts.version]);
    running.inForce = message.ref;
  }
  redirect(running, message, acts);
  keep(running, message, acts);
  endRecalled(running, rules);
  running.consents = withWords(running.consents, consentWords(message, acts.consents));
  moveClocks(running, message, acts, rules);
  moveBall(running, message, acts.ball);
  settle(running, message, rules);
  running.taken.push(message);
}

function haveEnded({ lifecycles }: Running, name: string | undefined, rules: FoldRules): boolean {
  return [...lifecycles.values()].every(
    ({ lifecycle, state }) => lifecycle !== name || rules.isEnd(lifecycle, state),
  );
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
  for (const at of running.openClocks.values()) {
    const clock = running.clocks[at];
    if (clock !== undefined && sameUnit(clock.owner, before)) running.clocks[at] = { ...clock, owner: after };
  }
}

function moveBall(running: Running, message: CaseMessage, moves: readonly BallMove[]): void {
  const move = moves.find(({ when }) => holds(when, message.facts));
  if (move === undefined) return;
  running.ball = move.to === 'NOBODY' ? null : (unitOf(running, message, move.to) ?? running.ball);
}

/** After each message: nothing runs in a closed conversation; in an open referral the holder has a clock (INV-19). */
function settle(running: Running, message: CaseMessage, rules: FoldRules): void {
  if (!isOpen(running)) {
    running.ball = null;
    for (const { clock, key } of openOnes(running))
      if (!lastingClocks.includes(clock)) stopClock(running, message, clock, key);
    return;
  }
  if (running.family !== 'referral') return;
  running.ball ??= running.opener;
  const { ball: owner } = running;
  const next = openClock(running, 'NEXT', '');
  if (next !== undefined && !sameUnit(next.owner, owner)) stopClock(running, message, 'NEXT', '');
  if (openOnes(running).some((one) => sameUnit(one.owner, owner) && !keepingClocks.includes(one.clock)))
    return;
  // A control message seldom says how urgent the case is.
  const urgent = { ...message, urgency: sterner(message.urgency, running.urgency) };
  startClock(
    running,
    urgent,
    { clock: 'NEXT', key: '', owner, profile: undefined, shortenedTo: undefined },
    rules,
  );
}

function openOnes({ clocks, openClocks }: Running): readonly CaseClock[] {
  return [...openClocks.values()].flatMap((at) => clocks[at] ?? []);
}

function sterner(one: CaseMessage['urgency'], other: CaseMessage['urgency']): CaseMessage['urgency'] {
  return (['E', 'U', 'R'] as const).find((urgency) => urgency === one || urgency === other) ?? 'P';
}
