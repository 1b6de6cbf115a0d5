import type { CodeOf } from '../codes/code-lists.js';
import { countryOf } from '../form/countries.js';
import * as field from '../form/fields.js';
import type { Report } from '../form/kind.js';
import type { RuleId } from '../rules/table.js';

export class GeoPoint {
  @field.Measure(-90, 90) lat: number;
  @field.Measure(-180, 180) lon: number;
  @field.Whole(1, 1_000_000) precisionM: number;
}

/** A place as exactly as it is known. */
export class Location {
  @field.Country() country: string;
  /** ISO 3166-2. */
  @field.Optional() @field.Subdivision() admin1?: string;
  @field.Optional() @field.Text(120) locality?: string;
  @field.Optional() @field.Text(300) address?: string;
  @field.Optional() @field.Nested(GeoPoint) geo?: GeoPoint;
  /** UN/LOCODE. */
  @field.Optional() @field.Token(/^[A-Z]{2}[A-Z2-9]{3}$/) locode?: string;
  @field.Code('locationKind') kind: CodeOf<'locationKind'>;
}

/** Rules that `judgeLocation` and `judgeOpenLocation` may find broken. */
export const PLACE_RULES = [
  'location.locode',
  'leak.address',
  'leak.point',
] as const satisfies readonly RuleId[];

/** The port lies in the country; of the subdivision a rule of every message holds that. */
export function judgeLocation({ country, locode }: Location, path: string, report: Report): void {
  if (locode !== undefined && countryOf(locode.slice(0, 2)) !== country)
    report('location.locode', `${path}/locode`);
}

/** A point known to less than this tells a house. */
const COARSE_M = 1000;

/** An open message tells no house where the people in it need protection, and no shelter at all (INV-06). */
export function judgeOpenLocation(
  { kind, address, geo }: Location,
  path: string,
  hidden: readonly CodeOf<'locationKind'>[],
  report: Report,
): void {
  if (!hidden.includes(kind)) return;
  if (address !== undefined) report('leak.address', `${path}/address`);
  if (geo !== undefined && geo.precisionM < COARSE_M) report('leak.point', `${path}/geo`);
}
