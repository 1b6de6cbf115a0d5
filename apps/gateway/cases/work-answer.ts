import { asOf, isPaused, type CaseState } from '#cases';
import { readMessage } from '#envelope';
import { isUnreadable, type WorkEntry } from '#exchange';
import { rfc3339, type UnitAddress, sameUnit } from '#kernel';
import { findKind } from '#messages';
import type { Told } from '../openapi/says.js';
import { textOf } from './message-answer.js';
import type { WorkItem } from './work-item.js';

/**
 * A line of a work list. `isOpen`: whether its reader may read the opening message. `now`: ms, to tell what is overdue.
 */
export function workAnswer(
  entry: WorkEntry,
  self: UnitAddress,
  isOpen: boolean,
  now: number,
): Told<WorkItem> {
  const { cursor, conversation, opening, withMe, lastAt, lastType } = entry;
  const { ref, status } = conversation;
  const standing = asOf(conversation.standing, now);
  const dueAt = status === 'ACTUAL' ? entry.dueAt : dueOfExercise(standing);
  const readable = isOpen && !isUnreadable(standing, opening, now);
  const { subjectEn, case: caseNumber } = readable ? readMessage(opening.jws).json : {};
  const running = standing.clocks.filter(({ stop }) => stop === null);
  return {
    cursor,
    conversation: ref,
    kind: opening.type,
    family: findKind(opening.type, opening.version)?.family ?? 'referral',
    status,
    state: standing.state,
    ball: standing.ball,
    withMe,
    counterpart: sameUnit(standing.opener, self) ? standing.counterpart : standing.opener,
    case: textOf(caseNumber),
    subjectEn: textOf(subjectEn),
    urgency: opening.urgency,
    dueAt: dueAt === null ? null : rfc3339(dueAt),
    clock: running.find((clock) => Date.parse(clock.dueAt) === dueAt)?.clock ?? null,
    paused: running.length > 0 && running.every((clock) => isPaused(clock, now)),
    overdue: status === 'ACTUAL' && dueAt !== null && dueAt < now,
    lastAt: rfc3339(lastAt),
    lastType,
  };
}

/** Whoever trains sees until when; the list itself does not go by it. */
function dueOfExercise({ clocks, ball }: CaseState): number | null {
  const due = clocks
    .filter(({ stop, owner }) => stop === null && sameUnit(owner, ball))
    .map(({ dueAt }) => Date.parse(dueAt));
  return due.length === 0 ? null : Math.min(...due);
}
