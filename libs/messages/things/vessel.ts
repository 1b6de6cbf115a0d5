import type { CodeOf } from '../codes/code-lists.js';
import * as field from '../form/fields.js';
import { checkIdentifier } from '../form/identifiers.js';
import type { Report } from '../form/kind.js';
import type { RuleId } from '../rules/table.js';

/** A ship or boat. Many fishing boats have a registration number and nothing else. */
export class Vessel {
  @field.Optional() @field.Text(120) name?: string;
  /** Seven digits, without the letters IMO. */
  @field.Optional() @field.Token(/^[0-9]{7}$/) imo?: string;
  /** Nine digits; of a ship the first three tell its flag. */
  @field.Optional() @field.Token(/^[0-9]{9}$/) mmsi?: string;
  @field.Optional() @field.Token(/^[A-Z0-9]{3,10}$/) callSign?: string;
  @field.Optional() @field.Country() flag?: string;
  /** As painted, in upper case, in the script of its register. */
  @field.Optional()
  @field.Token(/^[\p{Lu}\p{Lo}\p{Nd}](?:[\p{Lu}\p{Lo}\p{M}\p{Nd} ./-]{0,28}[\p{Lu}\p{Lo}\p{M}\p{Nd}])?$/u)
  regNo?: string;
  @field.Code('vesselKind') kind: CodeOf<'vesselKind'>;
  @field.Optional() @field.Measure(1, 500) lengthM?: number;
  @field.Optional() @field.Text(120) homePort?: string;
}

/** Rules that `judgeVessel` may find broken. */
export const VESSEL_RULES = ['vessel.identifier', 'vessel.imo'] as const satisfies readonly RuleId[];

/** It can be told from others, and the check digit of its IMO number holds. */
export function judgeVessel(vessel: Vessel, path: string, report: Report): void {
  const { imo, mmsi, callSign, flag, regNo } = vessel;
  const registered = regNo !== undefined && flag !== undefined;
  if (imo === undefined && mmsi === undefined && callSign === undefined && !registered)
    report('vessel.identifier', path);
  if (imo !== undefined && !checkIdentifier('IMO', imo).holds) report('vessel.imo', `${path}/imo`);
}

/** Maritime identification digits (ITU) of the region's flags. */
const FLAG_OF_MID: Readonly<Record<string, string>> = {
  '506': 'MMR',
  '508': 'BRN',
  '514': 'KHM',
  '515': 'KHM',
  '525': 'IDN',
  '531': 'LAO',
  '533': 'MYS',
  '548': 'PHL',
  '550': 'TLS',
  '563': 'SGP',
  '564': 'SGP',
  '565': 'SGP',
  '566': 'SGP',
  '567': 'THA',
  '574': 'VNM',
};

/**
 * The flag that an MMSI tells, alpha-3; undefined: none of the region's. A ship that has changed its flag may still
 * send the old number, so another flag is a reason to ask, and never one to refuse an alert.
 */
export function flagOfMmsi(mmsi: string): string | undefined {
  return FLAG_OF_MID[mmsi.slice(0, 3)];
}
