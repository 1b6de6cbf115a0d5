import type { CodeOf } from '../codes/code-lists.js';
import * as field from '../form/fields.js';

/** Act, means and purpose of trafficking: the three elements of its definition in the Palermo Protocol and ACTIP. */
export class TipElements {
  @field.Code('tipState') state: CodeOf<'tipState'>;
  @field.Codes('tipAct', { min: 0, max: 5 }) acts: CodeOf<'tipAct'>[];
  @field.Codes('tipMeans', { min: 0, max: 9 }) means: CodeOf<'tipMeans'>[];
  @field.Codes('exploitationForm', { min: 0, max: 23 }) purposes: CodeOf<'exploitationForm'>[];
  @field.Optional() @field.Codes('sector', { min: 0, max: 10 }) sectors?: CodeOf<'sector'>[];
  @field.Optional() @field.Codes('venue', { min: 0, max: 10 }) venues?: CodeOf<'venue'>[];
}

/**
 * Whether all three are told; the case of a child needs no means (Palermo Protocol, article 3 c). A purpose that is not
 * known is none.
 */
export function areComplete({ acts, means, purposes }: TipElements, ofChild: boolean): boolean {
  return (
    acts.length > 0 && purposes.some((purpose) => purpose !== 'UNKNOWN') && (ofChild || means.length > 0)
  );
}
