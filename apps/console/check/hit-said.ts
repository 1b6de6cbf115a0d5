import type { Candidate } from '../api/types-duty.js';

/** What the finder says of the hit, and of how much haste it asks for. */
export interface Said {
  /** Code list `hitAction`. */
  readonly actionTaken: string;
  /** Code list `arrestGround`; of an arrest alone. */
  readonly ground: string | undefined;
  /** Code list `hitPriority`. */
  readonly priority: string;
  /** Why it cannot wait; in the open, so without names and numbers. */
  readonly reason: string;
  /** Of what no code has. */
  readonly note: string;
}

/** What the finder has seen, that the rest follows from until somebody says otherwise. */
export interface Situation {
  readonly how: string;
  readonly condition: string;
  readonly victimSigns: boolean;
  readonly mayBeChild: boolean;
}

type Met = Pick<Candidate, 'type' | 'banner' | 'action'>;

/** Needs a ground in the finder's own law, or the owner's confirmation first (INV-22). */
const ARRESTS: readonly string[] = ['ARRESTED', 'DETAINED'];
/** Somebody or something is kept from going on meanwhile. */
const HOLDS: readonly string[] = [...ARRESTS, 'TRAVEL_STOPPED', 'STOPPED_AND_CHECKED', 'DOCUMENT_SEIZED'];
/** To protect, or perhaps not the one who is sought: held by nobody (INV-03). */
const UNTOUCHED: readonly string[] = ['PROTECT', 'CLEARED', 'COMPARE'];

/** What somebody who does as the alert asks has done when the hit is reported. */
const DONE: Readonly<Record<Candidate['action'], string>> = {
  LOCATE_AND_REPORT: 'LOCATED',
  // The arrest itself waits for the owner's word.
  PROVISIONAL_ARREST_PER_NATIONAL_LAW: 'LOCATED',
  SILENT_REPORT: 'REPORTED_SILENTLY',
  LOCATE_AND_PROTECT: 'PROTECTED',
  CHECK_WELFARE: 'WELFARE_CHECKED',
  CONTACT_UNIT_FIRST: 'NONE',
  STOP_TRAVEL_CHILD: 'TRAVEL_STOPPED',
  STOP_TRAVEL_ADULT_ORDER: 'TRAVEL_STOPPED',
  IDENTIFY_AND_REPLY: 'LOCATED',
  SEIZE_AND_REPORT: 'DOCUMENT_SEIZED',
  CHECK_HOLDER_WELFARE: 'WELFARE_CHECKED',
  STOP_AND_CHECK: 'STOPPED_AND_CHECKED',
  BOARD_PER_NATIONAL_LAW: 'STOPPED_AND_CHECKED',
  PROTECT_OCCUPANTS: 'PROTECTED',
  COLLECT_INFORMATION: 'REPORTED_SILENTLY',
  BE_AWARE: 'NONE',
};

const isProtected = ({ victimSigns, mayBeChild }: Situation): boolean => victimSigns || mayBeChild;

/** What the finder may have done: whoever is to protect, or may be a victim or a child, is held by nobody. */
export function actionsFor(all: readonly string[], { banner }: Met, seen: Situation): readonly string[] {
  return UNTOUCHED.includes(banner) || isProtected(seen) ? all.filter((one) => !ARRESTS.includes(one)) : all;
}

/** The action that the alert and what was seen suggest; where somebody must be protected, that comes first. */
export function actionFor({ action, banner }: Met, seen: Situation): string {
  const done = DONE[action];
  const isStopped = done === 'TRAVEL_STOPPED';
  return !isStopped && (banner === 'PROTECT' || isProtected(seen)) ? 'PROTECTED' : done;
}

/** Ten minutes where somebody waits or something may go on its way; else an hour. */
export function priorityFor(seen: Situation, actionTaken: string): string {
  if (isProtected(seen) || HOLDS.includes(actionTaken)) return 'URGENT';
  return seen.how === 'TIP_OFF' || seen.condition === 'NO_PERSON' ? 'ROUTINE' : 'URGENT';
}

/** Both messages are told in one class: whoever may be a victim or a child waits for no answer. */
export function urgencyFor(seen: Situation, priority: string): 'E' | 'U' | 'R' {
  if (isProtected(seen)) return 'E';
  return priority === 'URGENT' ? 'U' : 'R';
}

/**
 * Why it cannot wait, in the words of the codes that were said, in English. `meaning`: of a code in the list of that
 * name.
 */
export function reasonFor(
  { type }: Met,
  seen: Situation,
  { actionTaken, priority }: Pick<Said, 'actionTaken' | 'priority'>,
  meaning: (list: string, code: string) => string,
): string {
  const signs = [
    ...(seen.mayBeChild ? ['May be a child'] : []),
    ...(seen.victimSigns ? ['Signs that the person is a victim'] : []),
  ];
  const [why = ''] = meaning('hitPriority', priority).split(':');
  const met = [
    meaning('alertKind', type),
    meaning('hitFoundBy', seen.how),
    meaning('hitAction', actionTaken),
  ];
  return [...signs, ...met, why].join('. ') + '.';
}

export function needsGround(actionTaken: string): boolean {
  return ARRESTS.includes(actionTaken);
}

export function needsNote({ actionTaken, ground }: Pick<Said, 'actionTaken' | 'ground'>): boolean {
  return actionTaken === 'OTHER' || ground === 'OTHER';
}
