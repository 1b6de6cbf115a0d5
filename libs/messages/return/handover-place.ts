import { countryOf } from '../form/countries.js';
import type { CodeOf } from '../codes/code-lists.js';
import * as field from '../form/fields.js';
import type { Report } from '../form/kind.js';

/** Where a person changes hands. */
export class HandoverPlace {
  @field.Code('handoverPoint') point: CodeOf<'handoverPoint'>;
  /** IATA code. */
  @field.Optional() @field.Token(/^[A-Z]{3}$/) airport?: string;
  @field.Optional() @field.Text(120) other?: string;
}

/** The two states of a border by land or sea; undefined where the place may be anywhere. */
export function bordersOf(point: CodeOf<'handoverPoint'>): readonly string[] | undefined {
  const sides = /^([A-Z]{2})_([A-Z]{2})_/.exec(point)?.slice(1).map(countryOf);
  return sides?.filter((side) => side !== undefined);
}

export function judgePlace({ point, airport, other }: HandoverPlace, path: string, report: Report): void {
  if ((point === 'AIRPORT') !== (airport !== undefined)) report('handover-place.airport', `${path}/airport`);
  if ((point === 'OTHER') !== (other !== undefined)) report('handover-place.other', `${path}/other`);
}
