import * as field from '../form/fields.js';

/** When something is to take place. */
export class PlannedPeriod {
  @field.PartialDate() from: string;
  @field.Optional() @field.PartialDate() to?: string;
}
