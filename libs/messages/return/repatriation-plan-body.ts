import { UnitAddress } from '../form/addresses.js';
import type { CodeOf } from '../codes/code-lists.js';
import * as field from '../form/fields.js';
import { HandoverPlace } from './handover-place.js';
import { AccompanyingPerson } from '../persons/companion.js';
import { RouteLeg } from '../things/route.js';

export class Mitigation {
  @field.Text(300) text: string;
}

export class RiskAssessment {
  @field.Code('riskLevel') level: CodeOf<'riskLevel'>;
  @field.Code('decidedBy') by: CodeOf<'decidedBy'>;
  @field.When() @field.Past() at: string;
  @field.List(Mitigation, { min: 0, max: 20 }) mitigations: Mitigation[];
}

export class PlanNationality {
  @field.Code('planNationality') state: CodeOf<'planNationality'>;
  @field.Country() country: string;
}

export class FitToTravel {
  @field.Flag() fit: boolean;
  @field.When() @field.Past() at: string;
}

export class CourtDate {
  @field.When() at: string;
}

export class Proceedings {
  @field.Flag() pending: boolean;
  @field.List(CourtDate, { min: 0, max: 20 }) courtDates: CourtDate[];
  /** The court hears the person from abroad. */
  @field.Flag() remoteTestimony: boolean;
}

export class Claims {
  @field.Code('claimProgress') wages: CodeOf<'claimProgress'>;
  @field.Code('claimProgress') property: CodeOf<'claimProgress'>;
  @field.Code('claimProgress') compensation: CodeOf<'claimProgress'>;
}

/** From the earliest to the latest time of the handover. */
export class TravelWindow {
  @field.Time() from: string;
  @field.Time() to: string;
}

export class Escort {
  @field.Code('escortKind') kind: CodeOf<'escortKind'>;
  @field.MemberCode() member: string;
}

/** Its number stands nowhere in the open part. */
export class TravelPaper {
  @field.Code('documentType') type: CodeOf<'documentType'>;
  @field.Code('travelPaperState') state: CodeOf<'travelPaperState'>;
}

const REFERENCE = /^[A-Za-z0-9][A-Za-z0-9./-]{0,79}$/;

/** Open part of a plan of return. */
export class RepatriationPlanBody {
  @field.Uuid7() victimRef: string;
  /** Of this plan; a changed plan has another. */
  @field.Uuid7() planId: string;
  /** The plan that this one takes the place of. */
  @field.Optional() @field.Uuid7() replaces?: string;
  @field.Flag() voluntary: boolean;
  /** File number of the consent. */
  @field.Optional() @field.Token(REFERENCE) consentRef?: string;
  /** File number of the best-interests determination. */
  @field.Optional() @field.Token(REFERENCE) bestInterestsRef?: string;
  @field.Flag() isChild: boolean;
  @field.Nested(RiskAssessment) riskAssessment: RiskAssessment;
  @field.Nested(PlanNationality) nationality: PlanNationality;
  @field.Nested(FitToTravel) fitToTravel: FitToTravel;
  @field.Nested(Proceedings) proceedings: Proceedings;
  @field.Optional() @field.Nested(Claims) claims?: Claims;
  @field.List(RouteLeg, { min: 1, max: 20 }) route: RouteLeg[];
  @field.Nested(TravelWindow) window: TravelWindow;
  @field.Nested(HandoverPlace) handoverPoint: HandoverPlace;
  @field.List(Escort, { min: 1, max: 10 }) escorts: Escort[];
  @field.List(TravelPaper, { min: 1, max: 10 }) documents: TravelPaper[];
  @field.Nested(UnitAddress) receivingUnit: UnitAddress;
  /** Who travels with the person and is no victim; names stand in the sealed part `companions`. */
  @field.Optional() @field.List(AccompanyingPerson, { min: 0, max: 20 }) companions?: AccompanyingPerson[];
}
