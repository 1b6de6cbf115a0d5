import { finding, type Reading } from './finding.js';
import { plateProvinces, type PlateProvince } from './plate-provinces.js';
import { readSigns } from './signs.js';

/** What is on a plate, as it is compared. */
export interface Plate {
  /** Letters of any script and digits. */
  readonly plate: string;
  /** Where the plate or whoever wrote it down tells the province. */
  readonly province: Pick<PlateProvince, 'code' | 'name'> | null;
}

/** Of a plate without its province, in any state of the region: `กข 1234`, `2A-1234`, `51F-123.45`, `WXY 1234`. */
const SHORTEST = 2;

/**
 * Reads a plate, with its province in front or behind in the script of its state where it is told.
 * @param country alpha-3; null: not told, and every state's provinces are looked for
 */
export function readPlate(text: string, country: string | null): Reading<Plate> {
  const { read, findings } = readSigns(text);
  const province = plateProvinces.find(
    (one) =>
      (country === null || one.country === country) &&
      (read.startsWith(one.written) || read.endsWith(one.written)) &&
      /[0-9]/.test(without(read, one)),
  );
  const plate = province === undefined ? read : without(read, province);
  return {
    read: { plate, province: province === undefined ? null : { code: province.code, name: province.name } },
    findings: plate.length >= SHORTEST ? findings : [...findings, finding('query.plate')],
  };
}

function without(read: string, { written }: PlateProvince): string {
  return read.startsWith(written) ? read.slice(written.length) : read.slice(0, -written.length);
}
