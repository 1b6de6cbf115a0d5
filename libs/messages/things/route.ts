import type { CodeOf } from '../codes/code-lists.js';
import * as field from '../form/fields.js';
import type { Report } from '../form/kind.js';
import { CoarsePlace } from '../shapes/victim.js';

/** One leg of a journey; admin1 at finest. */
export class RouteLeg {
  @field.Code('transportMode') mode: CodeOf<'transportMode'>;
  @field.Nested(CoarsePlace) from: CoarsePlace;
  @field.Nested(CoarsePlace) to: CoarsePlace;
  @field.Optional() @field.Text(120) crossing?: string;
}

/** A journey goes on where its last leg ended. */
export function judgeLegs(legs: readonly RouteLeg[], path: string, report: Report): void {
  legs.forEach(({ from }, i) => {
    const before = legs[i - 1]?.to.country;
    if (before !== undefined && before !== from.country)
      report('route.legs-meet', `${path}/${i}/from/country`);
  });
}

export class Route {
  @field.List(RouteLeg, { min: 0, max: 20 }) legs: RouteLeg[];
}
