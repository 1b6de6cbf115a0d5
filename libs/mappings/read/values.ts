import { parseRfc3339, rfc3339 } from '#kernel';
import { countryOf, isCodeOf, isCountry } from '#messages';

/** `2010-07-19`, `2010/07/19`, `20100719`, `19.07.2010`, `2010-07`, `2010` as a partial date; 07/08/2010 is none. */
export function dateOf(text: string): string | undefined {
  const [, year, month, day] = /^(\d{4})(?:[-/]?(\d{2})(?:[-/]?(\d{2}))?)?$/.exec(text) ?? reversed(text);
  const date = [year, month, day].filter((part) => part !== undefined).join('-');
  const whole = `${date}${'-01'.repeat(date === '' ? 0 : (10 - date.length) / 3)}`;
  return /^(18|19|20|21)/.test(date) && parseRfc3339(`${whole}T00:00:00Z`) !== undefined ? date : undefined;
}

function reversed(text: string): (string | undefined)[] {
  const [, day, month, year] = /^(\d{2})\.(\d{2})\.(\d{4})$/.exec(text) ?? [];
  return [text, year, month, day];
}

/** A time with its zone, in UTC; a date where there is no time. */
export function timeOf(text: string): string | undefined {
  const zoned = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.test(text);
  const time = zoned ? Date.parse(text) : NaN;
  return Number.isNaN(time) ? undefined : rfc3339(time);
}

export const whenOf = (text: string): string | undefined => timeOf(text) ?? dateOf(text);

/** Alpha-3 of a country that is written alpha-2 or alpha-3. */
export function countryFrom(text: string): string | undefined {
  const code = text.toUpperCase();
  return code.length === 2 ? countryOf(code) : isCountry(code) ? code : undefined;
}

/** ISO 639-1 of the languages that forms of the region are written in, and of some others. */
const TWO_LETTERS = new Map(
  Object.entries({
    en: 'eng',
    es: 'spa',
    fr: 'fra',
    ar: 'ara',
    ru: 'rus',
    zh: 'zho',
    th: 'tha',
    lo: 'lao',
    km: 'khm',
    vi: 'vie',
    my: 'mya',
    ms: 'msa',
    id: 'ind',
    tl: 'tgl',
    pt: 'por',
    ta: 'tam',
    de: 'deu',
    hi: 'hin',
    bn: 'ben',
    ne: 'nep',
  }),
);

/** Codes of ISO 639-2 that are made of the English name, where ISO 639-3 has another. */
const OF_LIBRARIES = new Map(
  Object.entries({
    bur: 'mya',
    chi: 'zho',
    dut: 'nld',
    fre: 'fra',
    ger: 'deu',
    gre: 'ell',
    may: 'msa',
    per: 'fas',
    rum: 'ron',
    tib: 'bod',
  }),
);

/** ISO 639-3 of a language: `en-US`, `GER`, `khm`. */
export function languageFrom(text: string): string | undefined {
  const [tag = ''] = text.toLowerCase().split('-');
  const code = TWO_LETTERS.get(tag) ?? OF_LIBRARIES.get(tag) ?? tag;
  return isCodeOf('language', code) ? code : undefined;
}

/** A whole number within limits. */
export const wholeFrom =
  (min: number, max: number, times = 1) =>
  (text: string): number | undefined => {
    const number = /^\d{1,4}(\.\d{1,3})?$/.test(text) ? Math.round(Number(text) * times) : NaN;
    return number >= min && number <= max ? number : undefined;
  };

/** A reference of another system, as our members take it. */
export function referenceFrom(text: string): string | undefined {
  return /^[A-Za-z0-9][A-Za-z0-9./-]{0,79}$/.test(text) ? text : undefined;
}
