import type { CodeOf } from '../codes/code-lists.js';
import * as field from '../form/fields.js';
import { AccompanyingPerson } from '../persons/companion.js';
import { TipElements } from '../shapes/tip-elements.js';
import {
  Consent,
  Finding,
  Indicator,
  InvestigationFollowUp,
  NationalityClaim,
  OtherText,
  Placement,
} from '../shapes/victim.js';

const UNKNOWN_NATIONALITY = { min: 1, max: 10, fault: 'E-NATIONALITY-MISSING' } as const;

/** How the victim was recruited, and by whom; no names. */
export class Recruitment {
  @field.Codes('recruitmentMethod', { min: 0, max: 12 }) methods: CodeOf<'recruitmentMethod'>[];
  @field.Optional()
  @field.Codes('platform', { min: 0, max: 15 })
  platforms?: CodeOf<'platform'>[];
  @field.Optional() @field.Code('recruiterRelation') relation?: CodeOf<'recruiterRelation'>;
}

/** Open part of a victim referral: coarse only; name, birth, documents, places and pictures are sealed (INV-06). */
export class VictimIdentificationBody {
  /** Pseudonym, scoped to the case. */
  @field.Uuid7() victimRef: string;
  @field.Code('victimStatus') status: CodeOf<'victimStatus'>;
  @field.Code('decidedBy') decidedBy: CodeOf<'decidedBy'>;
  @field.Code('ageBand') ageBand: CodeOf<'ageBand'>;
  /** True also where the age is unknown. */
  @field.Flag() isChild: boolean;
  @field.Code('sex') sex: CodeOf<'sex'>;
  @field.List(NationalityClaim, UNKNOWN_NATIONALITY) nationalityClaims: NationalityClaim[];
  @field.Country({ fault: 'E-NATIONALITY-MISSING' }) countryOfOrigin: string;
  /** Needed where a nationality or the origin is XXX or XXA (INV-05). */
  @field.Optional() @field.Code('undeterminedReason') undeterminedReason?: CodeOf<'undeterminedReason'>;
  @field.Country() countryOfExploitation: string;
  @field.Nested(Finding) found: Finding;
  @field.Nested(TipElements) tipElements: TipElements;
  @field.List(Indicator, { min: 1, max: 26 }) indicators: Indicator[];
  @field.Codes('exploitationForm', { min: 1, max: 23 }) exploitationForms: CodeOf<'exploitationForm'>[];
  @field.Codes('assistance', { min: 1, max: 26 }) needs: CodeOf<'assistance'>[];
  @field.Code('immediateRisk') immediateRisk: CodeOf<'immediateRisk'>;
  @field.Nested(Consent) consent: Consent;
  @field.Nested(Placement) placement: Placement;
  @field.Flag() chargesAgainstVictim: boolean;
  /** True: return is feared, so the country of origin learns nothing. Absent: no concern is known. */
  @field.Optional() @field.Flag() internationalProtectionConcern?: boolean;
  @field.Codes('askFor', { min: 1, max: 5 }) askFor: CodeOf<'askFor'>[];
  @field.Nested(InvestigationFollowUp) investigationFollowUp: InvestigationFollowUp;
  /** Who is with the victim and no victim; names stand in the sealed part `companions`. */
  @field.Optional() @field.List(AccompanyingPerson, { min: 0, max: 20 }) companions?: AccompanyingPerson[];
  @field.Optional() @field.Nested(Recruitment) recruitment?: Recruitment;
  @field.Optional()
  @field.Codes('meansOfControl', { min: 0, max: 18 })
  meansOfControl?: CodeOf<'meansOfControl'>[];
  @field.Optional() @field.List(OtherText, { min: 0, max: 10 }) otherTexts?: OtherText[];
}
