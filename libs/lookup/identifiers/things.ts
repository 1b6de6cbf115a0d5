import { checkIdentifier } from '#messages';
import { finding, type Finding, type Reading } from './finding.js';
import { comparedSigns, readSigns } from './signs.js';

/**
 * Numbers of vehicles, vessels and organisations as they are matched: what it is, a blank, and the number without what
 * is written one way or another: `IMO 9074729`, `REG GT58NO123CB`. An alert says what its number is; whoever asks may
 * not know, so a question is asked in every form that its text can have.
 */

/** A VIN has no I, O or Q: where one is read, it is a digit. */
export function vinNumber(text: string): string {
  return `VIN ${comparedSigns(text).replaceAll('I', '1').replace(/[OQ]/g, '0')}`;
}

const SHORTEST_FRAME = 5;

export function readVin(text: string): Reading<readonly string[]> {
  const { read, findings } = readSigns(text);
  return read.length < SHORTEST_FRAME
    ? { read: [], findings: [...findings, finding('query.vin')] }
    : { read: [vinNumber(text)], findings };
}

/** Of the register of its country. */
export function organisationNumber(text: string): string {
  return `ORG ${comparedSigns(text)}`;
}

const SHORTEST_ENTRY = 3;

export function readOrganisation(text: string): Reading<readonly string[]> {
  const { read, findings } = readSigns(text);
  return read.length < SHORTEST_ENTRY
    ? { read: [], findings: [...findings, finding('query.organisation')] }
    : { read: [organisationNumber(text)], findings };
}

export interface VesselNumbers {
  readonly imo?: string | undefined;
  readonly mmsi?: string | undefined;
  readonly callSign?: string | undefined;
  readonly regNo?: string | undefined;
}

/** What a vessel is found by. `regNo` alone belongs to a flag: others give the same number to other boats. */
export function vesselNumbers({ imo, mmsi, callSign, regNo }: VesselNumbers): {
  readonly anywhere: readonly string[];
  readonly ofFlag: readonly string[];
} {
  const numbers = (scheme: string, text: string | undefined): string[] =>
    text === undefined ? [] : [`${scheme} ${comparedSigns(text)}`];
  return {
    anywhere: [...numbers('IMO', imo), ...numbers('MMSI', mmsi), ...numbers('CALL', callSign)],
    ofFlag: numbers('REG', regNo),
  };
}

const SHORTEST_VESSEL = 3;

/** Every number of a vessel that this text can be; with or without the letters IMO or MMSI in front. */
export function readVessel(text: string): Reading<readonly string[]> {
  const { read, findings } = readSigns(text);
  const [, scheme, rest = ''] = /^(IMO|MMSI)?(.*)$/u.exec(read) ?? [];
  const doubts: readonly Finding[] = [...findings, ...vesselDoubts(scheme, rest)];
  if (rest.length < SHORTEST_VESSEL) return { read: [], findings: [...findings, finding('query.vessel')] };
  if (scheme !== undefined) return { read: [`${scheme} ${rest}`], findings: doubts };
  const forms = [
    ...(/^[0-9]{7}$/.test(rest) ? [`IMO ${rest}`] : []),
    ...(/^[0-9]{9}$/.test(rest) ? [`MMSI ${rest}`] : []),
    `CALL ${rest}`,
    `REG ${rest}`,
  ];
  return { read: forms, findings: doubts };
}

/** Said only where whoever asks says which number it is: seven digits alone may be a registration. */
function vesselDoubts(scheme: string | undefined, number: string): Finding[] {
  if (scheme === 'IMO' && !checkIdentifier('IMO', number).holds) return [finding('query.imo')];
  if (scheme === 'MMSI' && !checkIdentifier('MMSI', number).holds) return [finding('query.mmsi')];
  return [];
}
