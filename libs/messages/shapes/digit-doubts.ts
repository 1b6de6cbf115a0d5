import { checkIdentifier, rightCheckDigit } from '../form/identifiers.js';
import type { Doubt } from '../form/kind.js';
import { comparedNumber } from './id-document.js';
import { mrzCheckDigit, wrongDigits } from '../zone/check-digits.js';
import { readMrz } from '../zone/read-zone.js';

type Json = Readonly<Record<string, unknown>>;

function zoneDoubts(mrz: unknown, path: string): Doubt[] {
  if (!Array.isArray(mrz) || !mrz.every((line) => typeof line === 'string')) return [];
  const read = readMrz(mrz);
  return read === undefined
    ? []
    : wrongDigits(mrz, read.format).map(({ name, line, position, stands, right }) => ({
        path: `${path}/mrz/${line - 1}`,
        text: `The check digit of ${name} (line ${line}, position ${position}) is ${stands}; of what is written it would be ${right}.`,
      }));
}

function printedDoubts({ number, numberCheckDigit }: Json, path: string): Doubt[] {
  if (typeof number !== 'string' || typeof numberCheckDigit !== 'string') return [];
  const right = mrzCheckDigit(comparedNumber(number).padEnd(9, '<'));
  return right === numberCheckDigit
    ? []
    : [
        {
          path: `${path}/numberCheckDigit`,
          text: `The check digit is ${numberCheckDigit}; of this number it would be ${right}.`,
        },
      ];
}

/** Cards whose numbers end in a check digit or letter, by their issuer. */
const CARDS = { THA: 'TH_ID', SGP: 'SG_NRIC' } as const;

function cardDoubts({ type, issuer, number }: Json, path: string): Doubt[] {
  if (type !== 'NATIONAL_ID' || typeof number !== 'string') return [];
  const card = issuer === 'THA' || issuer === 'SGP' ? CARDS[issuer] : undefined;
  if (card === undefined) return [];
  const text = comparedNumber(number);
  const right = rightCheckDigit(card, text);
  if (checkIdentifier(card, text).holds || right === undefined) return [];
  const stands = text.at(-1) ?? '';
  return [{ path: `${path}/number`, text: `The number ends in ${stands}; it would end in ${right}.` }];
}

/** Every check digit that does not hold in a draft or in the content of a part, with the one that would. */
export function digitDoubts(value: unknown, path = ''): Doubt[] {
  if (Array.isArray(value)) return value.flatMap((one, i) => digitDoubts(one, `${path}/${i}`));
  if (typeof value !== 'object' || value === null) return [];
  const object = value as Json;
  return [
    ...zoneDoubts(object['mrz'], path),
    ...printedDoubts(object, path),
    ...cardDoubts(object, path),
    ...Object.entries(object).flatMap(([name, one]) => digitDoubts(one, `${path}/${name}`)),
  ];
}
