import type { CodeOf } from '../codes/code-lists.js';
import * as field from '../form/fields.js';
import { CoarsePlace } from '../shapes/victim.js';

/** One leg of a journey; admin1 at finest. */
export class RouteLeg {
  @field.Code('transportMode') mode: CodeOf<'transportMode'>;
  @field.Nested(CoarsePlace) from: CoarsePlace;
  @field.Nested(CoarsePlace) to: CoarsePlace;
  @field.Optional() @field.Text(120) crossing?: string;
}

export class Route {
  @field.List(RouteLeg, { min: 0, max: 20 }) legs: RouteLeg[];
}
