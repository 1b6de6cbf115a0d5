import type { CodeOf } from '../codes/code-lists.js';
import * as field from '../form/fields.js';
import type { Report } from '../form/kind.js';
import { isBefore, lastDay, yearsSince } from './partial-dates.js';
import { areComplete, TipElements } from './tip-elements.js';
import { CoarsePlace } from './victim.js';
import type { RuleId } from '../rules/table.js';

/** When a crime was committed. */
export class Period {
  @field.PartialDate() @field.Past('offence.past') from: string;
  @field.Optional() @field.PartialDate() @field.Past() to?: string;
}

/** The highest penalty that the law gives. */
export class Penalty {
  @field.Code('penaltyKind') kind: CodeOf<'penaltyKind'>;
  @field.Optional() @field.Whole(0, 1200) months?: number;
  /** What a state that is asked to hand somebody over is assured of. */
  @field.Optional() @field.Codes('assurance', { min: 1, max: 4 }) assurances?: CodeOf<'assurance'>[];
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
  @field.Nested(Penalty) penalty: Penalty;
  /** Of a sentence that is final. */
  @field.Optional() @field.Whole(0, 1200) monthsLeftToServe?: number;
  @field.Text(2000) factsSummary: string;
  @field.List(CoarsePlace, { min: 0, max: 20 }) places: CoarsePlace[];
  @field.Optional() @field.Nested(Period) period?: Period;
  @field.Optional() @field.Nested(TipElements) tipElements?: TipElements;
}

/** The order that a court or prosecutor gave; without one nobody is wanted. */
export class Warrant {
  /** As it is printed, in any script: `05/QĐTN-CSĐT`, `จ.1234/2569`. */
  @field.Token(/^[\p{L}\p{N}][\p{L}\p{M}\p{N} ./()-]{0,79}$/u) ref: string;
  @field.Text(200) court: string;
  @field.PartialDate() @field.Past('warrant.issued-past') issuedOn: string;
  @field.Optional() @field.Code('recordSource') source?: CodeOf<'recordSource'>;
}

const MIN_PENALTY_MONTHS = 24;
const MIN_LEFT_MONTHS = 6;

/** Grave enough for an alert, and trafficking or linked to it. */
export function carriesAlert(offence: Offence, convicted: boolean): boolean {
  const { linkedToTrafficking, penalty, monthsLeftToServe = 0 } = offence;
  const longest = penalty.kind === 'MONTHS' ? (penalty.months ?? 0) : Infinity;
  const grave = longest >= MIN_PENALTY_MONTHS || (convicted && monthsLeftToServe >= MIN_LEFT_MONTHS);
  return linkedToTrafficking && grave;
}

/** Rules that `judgeOffence` may find broken. */
export const OFFENCE_RULES = [
  'offence.elements',
  'offence.penalty-months',
  'offence.period',
  'offence.trafficking-linked',
] as const satisfies readonly RuleId[];

export function judgeOffence(offence: Offence, path: string, report: Report): void {
  const { kind, linkedToTrafficking, againstChild, penalty, period, tipElements } = offence;
  if ((penalty.kind === 'MONTHS') !== (penalty.months !== undefined))
    report('offence.penalty-months', `${path}/penalty/months`);
  if (kind === 'TIP') {
    if (!linkedToTrafficking) report('offence.trafficking-linked', `${path}/linkedToTrafficking`);
    const complete = tipElements?.state === 'COMPLETE' && areComplete(tipElements, againstChild);
    if (!complete) report('offence.elements', `${path}/tipElements`);
  }
  if (period?.to !== undefined && isBefore(period.to, period.from))
    report('offence.period', `${path}/period/to`);
}

/** Whoever issued it is dead, and so is whom it means. */
const OLDEST_WARRANT_YEARS = 100;

/** Warrants are of the time in which the person lives, and each stands once. */
export function judgeWarrants(
  warrants: readonly (readonly [Warrant, path: string])[],
  born: string | undefined,
  sentAt: string,
  report: Report,
): void {
  warrants.forEach(([{ ref, court, issuedOn }, path], i) => {
    const old = yearsSince(lastDay(issuedOn), sentAt) > OLDEST_WARRANT_YEARS;
    if (old || (born !== undefined && isBefore(issuedOn, born)))
      report('warrant.issued-in-lifetime', `${path}/issuedOn`);
    if (warrants.findIndex(([other]) => other.ref === ref && other.court === court) !== i)
      report('warrant.once', `${path}/ref`);
  });
}
