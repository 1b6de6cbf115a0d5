import type { CodeOf } from '../codes/code-lists.js';
import { isUndetermined } from '../form/countries.js';
import * as field from '../form/fields.js';
import type { Report } from '../form/kind.js';
import { judgeClaimStates } from '../persons/nationality.js';
import type { RuleId } from '../rules/table.js';

/** One claim of nationality with its state; never one string. */
export class NationalityClaim {
  @field.Country({ fault: 'E-NATIONALITY-MISSING' }) country: string;
  @field.Code('claimBasis') basis: CodeOf<'claimBasis'>;
  @field.Code('claimState') state: CodeOf<'claimState'>;
  @field.Optional() @field.Country() verifiedByCountry?: string;
  @field.Optional() @field.Time() @field.Past() verifiedAt?: string;
  @field.Optional() @field.Codes('evidenceKind', { min: 0, max: 8 }) evidence?: CodeOf<'evidenceKind'>[];
}

/** A nationality that is not determined has its reason told (INV-05); the states of the claims hold together. */
export function judgeClaims(
  claims: readonly NationalityClaim[],
  undeterminedReason: string | undefined,
  path: string,
  report: Report,
): void {
  if (undeterminedReason === undefined)
    claims.forEach(({ country }, i) => {
      if (isUndetermined(country)) report('nationality.undetermined', `${path}/${i}/country`);
    });
  judgeClaimStates(claims, path, report);
}

/** Admin1 at finest: the open part of a victim message tells no exact place. */
export class CoarsePlace {
  @field.Country() country: string;
  /** ISO 3166-2. */
  @field.Optional() @field.Subdivision() admin1?: string;
}

export class Finding {
  @field.When() @field.Past() at: string;
  @field.Nested(CoarsePlace) place: CoarsePlace;
  @field.Code('foundBy') by: CodeOf<'foundBy'>;
}

export class Indicator {
  @field.Code('indicator') code: CodeOf<'indicator'>;
  /** Not given where nothing was assessed. */
  @field.Optional() @field.Code('indicatorStrength') strength?: CodeOf<'indicatorStrength'>;
}

/** Rules that `judgeIndicators` may find broken. */
export const INDICATOR_RULES = [
  'indicators.none-alone',
  'indicators.once',
  'indicators.strength',
] as const satisfies readonly RuleId[];

/** Each once and with its strength; 00 stands alone and has none, for nothing was assessed. */
export function judgeIndicators(indicators: readonly Indicator[], path: string, report: Report): void {
  indicators.forEach(({ code, strength }, i) => {
    if (indicators.findIndex((other) => other.code === code) !== i)
      report('indicators.once', `${path}/${i}/code`);
    if (code === '00' && indicators.length > 1) report('indicators.none-alone', `${path}/${i}/code`);
    if ((code === '00') !== (strength === undefined)) report('indicators.strength', `${path}/${i}/strength`);
  });
}

/** Informed consent with its scopes; `exception` records why sharing goes on without one. */
export class Consent {
  @field.Code('consentState') state: CodeOf<'consentState'>;
  @field.Codes('consentScope', { min: 0, max: 7 }) scopes: CodeOf<'consentScope'>[];
  @field.Optional() @field.Time() @field.Past() givenAt?: string;
  @field.Optional() @field.Time() @field.Past() withdrawnAt?: string;
  @field.Optional() @field.Code('language') language?: CodeOf<'language'>;
  @field.Optional() @field.Flag() interpreterUsed?: boolean;
  @field.Optional() @field.Code('consentBy') by?: CodeOf<'consentBy'>;
  @field.Optional()
  @field.Codes('consentQuestion', { min: 0, max: 7 })
  questionsExplained?: CodeOf<'consentQuestion'>[];
  @field.Optional() @field.Code('consentException') exception?: CodeOf<'consentException'>;
}

/** The kind of place only; its address is sealed. */
export class Placement {
  @field.Code('placement') type: CodeOf<'placement'>;
  @field.Optional() @field.When() @field.Past() since?: string;
}

export class InvestigationFollowUp {
  @field.Code('investigationState') state: CodeOf<'investigationState'>;
  @field.Optional() @field.Text(500) reason?: string;
}

/** What OTHER stands for in the member named. */
export class OtherText {
  @field.Token(/^[A-Za-z][A-Za-z0-9]{0,39}$/) member: string;
  @field.Text(200) text: string;
}
