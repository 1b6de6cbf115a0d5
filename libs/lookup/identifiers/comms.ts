import { getCountries, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { checkIdentifier, countryOf } from '#messages';
import { plainText } from '#names';
import { finding, type Finding, type Reading } from './finding.js';
import { readSigns } from './signs.js';

/**
 * Means of communication and payment as they are matched: what it is, a blank, and the number or name without what is
 * written one way or another: `PHONE +66812345678`, `HANDLE good.office.jobs`.
 */

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

/** Signs that stand in addresses of pages and mail, and between the digits of a telephone. */
const OF_ADDRESSES = /^[!$%&*+=?^`{|}~;<>-]$/;
const TELEPHONE = /^\+?[0-9]{6,15}$/;
const SHORTEST = 3;

/**
 * Every means of communication that this text can be.
 * @param country alpha-3: where a telephone is dialled as it is written; null: only numbers with their country are read
 */
export function readComms(text: string, country: string | null): Reading<readonly string[]> {
  const signs = readSigns(text);
  const findings = signs.findings.filter(({ stands }) => !OF_ADDRESSES.test(stands ?? ''));
  if (signs.read.length < SHORTEST) return { read: [], findings: [...findings, finding('query.comms')] };
  const plain = plainText(text);
  const digits = plain.replace(/[^+0-9]/g, '');
  const home = getCountries().find((alpha2) => countryOf(alpha2) === country);
  const phone = parsePhoneNumberFromString(digits.replace(/^00/, '+'), home);
  const isPhone = phone?.isPossible() === true;
  // With the code of its country and no plus, as many write it.
  const abroad = /^[1-9]/.test(digits) ? parsePhoneNumberFromString(`+${digits}`) : undefined;
  const phones = [...(isPhone ? [phone] : []), ...(abroad?.isPossible() === true ? [abroad] : [])];
  const others = Object.keys(FORMS).flatMap((kind) => {
    const number = commsNumber(kind, text);
    const fits = kind === 'IMEI' ? /^[0-9]{14,16}$/.test(digits) : kind !== 'PHONE';
    return number === undefined || !fits || number === `${kind} ` ? [] : [number];
  });
  const written = plain.replace(/[\s().-]/g, '');
  return {
    read: [...new Set([...phones.map(({ number }) => `PHONE ${number}`), ...others])],
    findings: [...findings, ...doubtsOf(written, isPhone, country)],
  };
}

/** A telephone that nobody says where to dial, and a handset's number that cannot be. */
function doubtsOf(written: string, isPhone: boolean, country: string | null): Finding[] {
  if (/^[0-9]{15}$/.test(written) && !checkIdentifier('IMEI', written).holds && !isPhone)
    return [finding('query.imei')];
  if (!TELEPHONE.test(written) || isPhone) return [];
  const isDialled = /^\+|^0[^0]/.test(written);
  return isDialled ? [finding(country === null ? 'query.phone-country' : 'query.phone')] : [];
}
