import type { CodeOf } from '../codes/code-lists.js';
import * as field from '../form/fields.js';
import type { Report } from '../form/kind.js';
import { isAfter, isBefore } from './partial-dates.js';
import { areComplete, TipElements } from './tip-elements.js';
import { CoarsePlace } from './victim.js';

export class Period {
  @field.PartialDate() from: string;
  @field.Optional() @field.PartialDate() to?: string;
}

/** What somebody is wanted or was convicted for. Victims are not named (INV-03). */
export class Offence {
  @field.Code('offenceKind') kind: CodeOf<'offenceKind'>;
  /** Committed in connection with trafficking; true where it is trafficking itself. */
  @field.Flag() linkedToTrafficking: boolean;
  /** Against a child: trafficking then needs no means. */
  @field.Flag() againstChild: boolean;
  /** Provision of the law. */
  @field.Text(200) lawRef: string;
  @field.Whole(0, 1200) maxPenaltyMonths: number;
  /** Of a sentence that is final. */
  @field.Optional() @field.Whole(0, 1200) monthsLeftToServe?: number;
  @field.Text(2000) factsSummary: string;
  @field.List(CoarsePlace, { min: 0, max: 20 }) places: CoarsePlace[];
  @field.Optional() @field.Nested(Period) period?: Period;
  @field.Optional() @field.Nested(TipElements) tipElements?: TipElements;
}

/** The order that a court or prosecutor gave; without one nobody is wanted. */
export class Warrant {
  @field.Token(/^[A-Za-z0-9][A-Za-z0-9./ -]{0,79}$/) ref: string;
  @field.Text(200) court: string;
  @field.PartialDate() issuedOn: string;
}

const MIN_PENALTY_MONTHS = 24;
const MIN_LEFT_MONTHS = 6;

/** Grave enough for an alert, and trafficking or linked to it. */
export function carriesAlert(offence: Offence, convicted: boolean): boolean {
  const { linkedToTrafficking, maxPenaltyMonths, monthsLeftToServe = 0 } = offence;
  const grave = maxPenaltyMonths >= MIN_PENALTY_MONTHS || (convicted && monthsLeftToServe >= MIN_LEFT_MONTHS);
  return linkedToTrafficking && grave;
}

export function judgeOffence(offence: Offence, sentAt: string, path: string, report: Report): void {
  const { kind, linkedToTrafficking, againstChild, period, tipElements } = offence;
  if (kind === 'TIP') {
    if (!linkedToTrafficking) report('offence.trafficking-linked', `${path}/linkedToTrafficking`);
    const complete = tipElements?.state === 'COMPLETE' && areComplete(tipElements, againstChild);
    if (!complete) report('offence.elements', `${path}/tipElements`);
  }
  if (period?.to !== undefined && isBefore(period.to, period.from))
    report('offence.period', `${path}/period/to`);
  if (period !== undefined && isAfter(period.from, sentAt)) report('offence.past', `${path}/period/from`);
}
