import { getCountries, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { countryOf } from '#messages';
import { plateKey } from './identifier-keys.js';
import { plainText } from './plain-text.js';

/**
 * Numbers and names of vehicles, vessels and means of communication as they are matched: what it is, a blank, and the
 * number without what is written one way or another: `IMO 9074729`, `PHONE +66812345678`. An alert says what its number
 * is; whoever asks may not know, so a question is asked in every form that its text can have.
 */

/** A VIN has no I, O or Q: where one is read, it is a digit. */
export function vinNumber(text: string): string {
  return `VIN ${plateKey(text).replaceAll('I', '1').replace(/[OQ]/g, '0')}`;
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
    text === undefined ? [] : [`${scheme} ${plateKey(text)}`];
  return {
    anywhere: [...numbers('IMO', imo), ...numbers('MMSI', mmsi), ...numbers('CALL', callSign)],
    ofFlag: numbers('REG', regNo),
  };
}

/** Every number of a vessel that this text can be; with or without the letters IMO or MMSI in front. */
export function askedVessel(text: string): string[] {
  const [, scheme, rest = ''] = /^(IMO|MMSI)?(.*)$/.exec(plateKey(text)) ?? [];
  if (scheme !== undefined) return [`${scheme} ${rest}`];
  return [
    ...(/^[0-9]{7}$/.test(rest) ? [`IMO ${rest}`] : []),
    ...(/^[0-9]{9}$/.test(rest) ? [`MMSI ${rest}`] : []),
    `CALL ${rest}`,
    `REG ${rest}`,
  ];
}

const FORMS: Readonly<Record<string, (value: string) => string>> = {
  PHONE: (value) => plainText(value).replace(/[^+0-9]/g, ''),
  EMAIL: (value) => plainText(value).replace(/\s/g, ''),
  HANDLE: (value) => plainText(value).replace(/\s/g, '').replace(/^@/, ''),
  URL: pageOf,
  WALLET: (value) => plainText(value).replace(/\s/g, ''),
  BANK_ACCOUNT: (value) => plainText(value).replace(/[^a-z0-9]/g, ''),
  // The last digits are a check digit or the version of the handset's program: the fourteen before them are its number.
  IMEI: (value) =>
    plainText(value)
      .replace(/[^0-9]/g, '')
      .slice(0, 14),
};

/** Host and path, whether or not it is written so that nobody follows it by mistake (`hxxps://example[.]org`). */
function pageOf(value: string): string {
  return plainText(value)
    .replace(/\s/g, '')
    .replaceAll('[.]', '.')
    .replace(/^(?:h(?:tt|xx)ps?:\/\/)?(?:www\.)?/, '')
    .replace(/\/$/, '');
}

/** @param kind a code of commsKind; undefined: a kind that this build does not know */
export function commsNumber(kind: string, value: string): string | undefined {
  const form = FORMS[kind];
  return form && `${kind} ${form(value)}`;
}

/**
 * Every means of communication that this text can be.
 * @param country alpha-3: where a telephone is dialled as it is written; null: only numbers with their country are read
 */
export function askedComms(text: string, country: string | null): string[] {
  const digits = plainText(text).replace(/[^+0-9]/g, '');
  const home = getCountries().find((alpha2) => countryOf(alpha2) === country);
  const phone = parsePhoneNumberFromString(digits.replace(/^00/, '+'), home);
  const others = Object.keys(FORMS).flatMap((kind) => {
    const number = commsNumber(kind, text);
    const fits = kind === 'IMEI' ? /^[0-9]{14,16}$/.test(digits) : kind !== 'PHONE';
    return number === undefined || !fits || number === `${kind} ` ? [] : [number];
  });
  return phone?.isPossible() === true ? [`PHONE ${phone.number}`, ...others] : others;
}
