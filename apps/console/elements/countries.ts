/** ICAO three-letter codes of the members and of states around, as the messages use them; with the codes that are no state. */
const TWO: Readonly<Record<string, string>> = {
  AUS: 'AU',
  BGD: 'BD',
  BRN: 'BN',
  CHN: 'CN',
  HKG: 'HK',
  IDN: 'ID',
  IND: 'IN',
  JPN: 'JP',
  KHM: 'KH',
  KOR: 'KR',
  LAO: 'LA',
  LKA: 'LK',
  MMR: 'MM',
  MYS: 'MY',
  NPL: 'NP',
  PAK: 'PK',
  PHL: 'PH',
  PNG: 'PG',
  SGP: 'SG',
  THA: 'TH',
  TLS: 'TL',
  TWN: 'TW',
  VNM: 'VN',
};
const SPECIAL: Readonly<Record<string, string>> = {
  XXA: 'Stateless',
  XXB: 'Refugee (1951 convention)',
  XXC: 'Refugee, other',
  XXX: 'Not known',
};

/** The state's name in the reader's language, or the code. */
export function countryName(code: string, language: string): string {
  const two = code.length === 2 ? code : TWO[code];
  if (two === undefined) return SPECIAL[code] ?? code;
  return new Intl.DisplayNames(language, { type: 'region' }).of(two) ?? code;
}

export function isCountryCode(code: string): boolean {
  return TWO[code] !== undefined || SPECIAL[code] !== undefined;
}

/** Alpha-3 codes, for lists to choose from. */
export const countryCodes: readonly string[] = [...Object.keys(TWO), ...Object.keys(SPECIAL)];
