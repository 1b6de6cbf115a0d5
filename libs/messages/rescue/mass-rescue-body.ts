import type { CodeOf } from '../codes/code-lists.js';
import { UnitAddress } from '../form/addresses.js';
import * as field from '../form/fields.js';
import { CoarsePlace, InvestigationFollowUp } from '../shapes/victim.js';

export class NationalityCount {
  /** XXX: not known, or not told to the country of origin. */
  @field.Country({ fault: 'E-NATIONALITY-MISSING' }) country: string;
  @field.Whole(1, 100_000) n: number;
  /** Those of them who are or may be children. */
  @field.Whole(0, 100_000) children: number;
}

export class MassRescueBody {
  @field.Uuid7() incidentId: string;
  @field.Nested(CoarsePlace) place: CoarsePlace;
  @field.When() rescuedAt: string;
  @field.Whole(1, 100_000) total: number;
  @field.List(NationalityCount, { min: 1, max: 100, fault: 'E-NATIONALITY-MISSING' })
  countsByNationality: NationalityCount[];
  @field.Codes('exploitationForm', { min: 1, max: 23 }) formsOfExploitation: CodeOf<'exploitationForm'>[];
  @field.Codes('assistance', { min: 1, max: 26 }) urgentNeeds: CodeOf<'assistance'>[];
  /** The unit of the host country that leads. */
  @field.Nested(UnitAddress) hostLead: UnitAddress;
  @field.Nested(InvestigationFollowUp) investigationFollowUp: InvestigationFollowUp;
}
