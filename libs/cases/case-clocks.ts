import { MINUTE, parseRfc3339, rfc3339, sameUnit, type UnitAddress } from '#kernel';
import type { CaseData, ClockName, ClockStart, Facts } from '#messages';
import type { CaseClock, CaseMessage } from './case.js';
import { isBeside, unitKey } from './duty.js';
import type { FoldRules, Starting } from './rules.js';
import { heldBefore, holds, instance, isOneOf, keyOf, openClock, unitOf, type Running } from './running.js';

/** What a message does to the clocks of its conversation: what it answers first, then what it asks. */
export function moveClocks(running: Running, message: CaseMessage, acts: CaseData, rules: FoldRules): void {
  for (const { clock, key, when, by, byOwner, eachAddressee } of acts.stops) {
    if (!holds(when, message.facts)) continue;
    if (eachAddressee === true)
      for (const own of owedBeside(running, clock, message.from)) stopClock(running, message, clock, own.key);
    if (isOneOf(running, message, by)) {
      const open = openClock(running, clock, keyOf(key, message));
      if (byOwner === undefined || open?.owner.member === message.from.member)
        stopClock(running, message, clock, keyOf(key, message));
    }
  }
  pauseClock(running, message, acts);
  extendClock(running, message, acts);
  startClocks(running, message, acts, rules);
}

/** The open clocks of further addressees of this unit's member: one unit of a state takes note for the others. */
export function owedBeside(
  { clocks, openClocks }: Pick<Running, 'clocks' | 'openClocks'>,
  name: ClockName,
  { member }: UnitAddress,
): readonly CaseClock[] {
  return [...openClocks.values()].flatMap((at) => {
    const clock = clocks[at];
    return clock?.clock === name && clock.owner.member === member && isBeside(clock) ? [clock] : [];
  });
}

/** Stops the open clock of this name and key, if there is one. */
export function stopClock(
  running: Running,
  { ref, sentAt }: CaseMessage,
  name: ClockName,
  key: string,
): void {
  replaceOpen(running, name, key, (clock) => ({ ...clock, pause: null, stop: { at: sentAt, by: ref } }));
  running.openClocks.delete(instance(name, key));
  running.extended.delete(instance(name, key));
}

type Start = Pick<Starting, 'clock' | 'profile' | 'owner' | 'shortenedTo'> & {
  readonly key: string;
  /** RFC 3339 UTC: earlier than the message. */
  readonly from?: string | undefined;
};

/**
 * Starts a clock at the message's `sentAt`. An open one of the same name and key is answered by it: (clock, key) is
 * open once.
 */
export function startClock(running: Running, message: CaseMessage, asked: Start, rules: FoldRules): void {
  const { key, from, ...start } = asked;
  const { clock, owner } = start;
  const { ref, sentAt, urgency } = message;
  const at = from ?? sentAt;
  stopClock(running, message, clock, key);
  const due = rules.due({ ...start, urgency, at });
  running.openClocks.set(instance(clock, key), running.clocks.length);
  running.clocks.push({
    clock,
    key,
    owner,
    startedAt: at,
    ...due,
    urgency,
    startedBy: ref,
    pause: null,
    stop: null,
  });
}

function startClocks(running: Running, message: CaseMessage, { starts }: CaseData, rules: FoldRules): void {
  const started = new Set<string>();
  for (const start of starts) {
    const { clock, when, earlier, owner: actor, profile } = start;
    const owner = unitOf(running, message, actor);
    if (owner === null || !holds(when, message.facts) || !heldBefore(running, message, earlier)) continue;
    for (const key of keysOf(start, message)) {
      // Of several rows for one clock the first that holds counts: the special before the general.
      if (started.has(instance(clock, key))) continue;
      started.add(instance(clock, key));
      const shortenedTo = earliest(
        start.dueAt === undefined ? undefined : textAt(message.facts, start.dueAt),
        takeOver(running, message, start),
      );
      // A fact that is no time starts it when the message was sent: a clock must never keep a case from being read.
      const from = start.startsAt === undefined ? undefined : earliest(textAt(message.facts, start.startsAt));
      const asked = { clock, profile, shortenedTo, from };
      startClock(running, message, { ...asked, key, owner }, rules);
      for (const unit of start.eachAddressee === true ? message.to.slice(1) : [])
        if (unit.member !== message.from.member && !sameUnit(unit, owner))
          startClock(running, message, { ...asked, key: unitKey(unit), owner: unit }, rules);
      if (start.met !== undefined) stopClock(running, message, clock, key);
    }
  }
}

function keysOf({ key, each }: ClockStart, message: CaseMessage): readonly string[] {
  if (key === undefined || each === undefined) return [keyOf(key, message)];
  const listed = message.facts[key];
  return typeof listed === 'object' ? each.filter((one) => listed.includes(one)) : [];
}

/** Ends the clock that this start goes on from. When that one was due. */
function takeOver(
  running: Running,
  message: CaseMessage,
  { clock, continues }: ClockStart,
): string | undefined {
  const before = continues === undefined ? undefined : openClock(running, clock, keyOf(continues, message));
  if (before !== undefined) stopClock(running, message, clock, before.key);
  return before?.dueAt;
}

function earliest(...times: readonly (string | undefined)[]): string | undefined {
  const given = times.filter((time) => parseRfc3339(time) !== undefined);
  return given.sort((a, b) => Date.parse(a ?? '') - Date.parse(b ?? ''))[0];
}

/**
 * Whether the sender may pause or resume what it names: its own open clock, or one that it owes too. Where no such
 * clock runs (a stranger writes in a broadcast's conversation) there is nothing that anybody might pause.
 */
export function mayPause(running: Running, message: CaseMessage, { pauses }: CaseData): boolean {
  if (pauses === undefined) return true;
  const name = textAt(message.facts, pauses.clock);
  const key = textAt(message.facts, pauses.key) ?? '';
  const clock = name === undefined ? undefined : openClock(running, name, key);
  if (clock === undefined) return false;
  if (sameUnit(clock.owner, message.from)) return true;
  return isOneOf(running, message, pauses.also?.[clock.clock] ?? []);
}

/** A pause without reason and review date pauses nothing (INV-19). */
function pauseClock(running: Running, { facts, sentAt }: CaseMessage, { pauses }: CaseData): void {
  if (pauses === undefined) return;
  const name = textAt(facts, pauses.clock);
  const key = textAt(facts, pauses.key) ?? '';
  const act = textAt(facts, pauses.act);
  const reason = textAt(facts, pauses.reason);
  const reviewAt = textAt(facts, pauses.reviewAt);
  if (name === undefined) return;
  replaceOpen(running, name, key, (clock) => {
    const before = clock.pause;
    if (act === 'RESUME' && before !== null)
      return { ...clock, pause: null, dueAt: shift(clock.dueAt, restOf(before, sentAt) - restOf(before)) };
    if (act !== 'PAUSE' || before !== null || reason === undefined || parseRfc3339(reviewAt) === undefined)
      return clock;
    const pause = { since: sentAt, reason, reviewAt: reviewAt ?? null };
    return { ...clock, pause, dueAt: shift(clock.dueAt, restOf(pause)) };
  });
}

/** By the country that owes it, and once: a clock that is given more time for ever would never be due. */
function extendClock(running: Running, message: CaseMessage, { extends: more }: CaseData): void {
  if (more === undefined) return;
  const { facts, sentAt, from } = message;
  const minutes = facts[more.minutes];
  const key = keyOf(more.key, message);
  const name = instance(more.clock, key);
  if (typeof minutes !== 'number' || (running.extended.has(name) && !holds(more.again, facts))) return;
  const promised = Date.parse(sentAt) + minutes * MINUTE;
  replaceOpen(running, more.clock, key, (clock) => {
    if (clock.owner.member !== from.member) return clock;
    running.extended.add(name);
    return { ...clock, dueAt: rfc3339(Math.max(Date.parse(clock.dueAt), promised)) };
  });
}

/** How long a pause lasts (ms): to its review date, where it ends by itself, or to `end`, where it is ended before. */
function restOf({ since, reviewAt }: NonNullable<CaseClock['pause']>, end?: string): number {
  const review = Date.parse(reviewAt ?? since);
  return Math.max(0, Math.min(review, end === undefined ? review : Date.parse(end)) - Date.parse(since));
}

function shift(at: string, ms: number): string {
  return rfc3339(Date.parse(at) + ms);
}

function textAt(facts: Facts, fact: string): string | undefined {
  const value = facts[fact];
  return typeof value === 'string' ? value : undefined;
}

function replaceOpen(
  running: Running,
  name: string,
  key: string,
  change: (clock: CaseClock) => CaseClock,
): void {
  const at = running.openClocks.get(instance(name, key));
  const clock = at === undefined ? undefined : running.clocks[at];
  if (at !== undefined && clock !== undefined) running.clocks[at] = change(clock);
}
