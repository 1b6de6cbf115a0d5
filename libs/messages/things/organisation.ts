import type { CodeOf } from '../codes/code-lists.js';
import * as field from '../form/fields.js';
import type { Report } from '../form/kind.js';
import { judgeLocation, judgeOpenLocation, Location } from '../shapes/location.js';

/** A company, agency or group, never a person. */
export class Organisation {
  /** Scoped to the originator. */
  @field.Token(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/) orgRef: string;
  /** In Latin script. */
  @field.Text(200) name: string;
  /** As it is registered or painted on the door, where that is another script. */
  @field.Optional() @field.Text(200) localName?: string;
  /** In the register of its country; digits and letters as printed. Not leak-scanned: it is here to be found. */
  @field.Optional()
  @field.Token(/^[\p{L}\p{Nd}](?:[\p{L}\p{M}\p{Nd} ./-]{0,38}[\p{L}\p{M}\p{Nd}])?$/u)
  regNo?: string;
  @field.Code('organisationType') type: CodeOf<'organisationType'>;
  @field.Country() country: string;
  @field.List(Location, { min: 0, max: 20 }) addresses: Location[];
  @field.Code('organisationRole') roleInCase: CodeOf<'organisationRole'>;
}

/** Its places hold together, and none tells where people are protected or live (INV-06). */
export function judgeOrganisation({ addresses }: Organisation, path: string, report: Report): void {
  addresses.forEach((place, i) => {
    judgeLocation(place, `${path}/addresses/${i}`, report);
    judgeOpenLocation(place, `${path}/addresses/${i}`, ['SHELTER', 'HOME'], report);
  });
}
