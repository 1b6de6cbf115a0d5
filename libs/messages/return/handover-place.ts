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

export function judgePlace({ point, airport, other }: HandoverPlace, path: string, report: Report): void {
  if ((point === 'AIRPORT') !== (airport !== undefined)) report('handover-place.airport', `${path}/airport`);
  if ((point === 'OTHER') !== (other !== undefined)) report('handover-place.other', `${path}/other`);
}
