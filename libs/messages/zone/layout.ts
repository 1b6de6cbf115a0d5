export type MrzFormat = 'TD1' | 'TD2' | 'TD3' | 'MRV-A' | 'MRV-B';

/** A stretch of one line; all counted from 0, `to` is not part of it. */
export type Span = readonly [line: number, from: number, to: number];

/** What may stand in a field besides fillers. */
export type Signs = 'LETTERS' | 'DIGITS' | 'EITHER';

export type ZoneField =
  | 'type'
  | 'issuer'
  | 'number'
  | 'name'
  | 'nationality'
  | 'birth'
  | 'sex'
  | 'expiry'
  | 'optional'
  | 'optional2';

export type DigitName = 'documentNumber' | 'birthDate' | 'expirationDate' | 'personalNumber' | 'composite';

/** Where a check digit stands, and over what it is computed. */
export interface CheckDigit {
  readonly name: DigitName;
  readonly at: readonly [line: number, position: number];
  readonly over: readonly Span[];
}

/** One format of a machine-readable zone (ICAO 9303 parts 4 to 7). */
export interface Layout {
  readonly lines: number;
  readonly width: number;
  readonly isVisa: boolean;
  readonly fields: Readonly<Partial<Record<ZoneField, Span>>>;
  readonly digits: readonly CheckDigit[];
}

export const SIGNS: Readonly<Record<ZoneField, Signs>> = {
  type: 'EITHER',
  issuer: 'LETTERS',
  number: 'EITHER',
  name: 'LETTERS',
  nationality: 'LETTERS',
  birth: 'DIGITS',
  sex: 'LETTERS',
  expiry: 'DIGITS',
  optional: 'EITHER',
  optional2: 'EITHER',
};

const DATES: readonly CheckDigit[] = [
  { name: 'documentNumber', at: [1, 9], over: [[1, 0, 9]] },
  { name: 'birthDate', at: [1, 19], over: [[1, 13, 19]] },
  { name: 'expirationDate', at: [1, 27], over: [[1, 21, 27]] },
];

/** Documents of two lines differ in their width, in what is optional, and in what is computed over all. */
function twoLines(width: number, isVisa: boolean, optionalTo: number, more: readonly CheckDigit[]): Layout {
  return {
    lines: 2,
    width,
    isVisa,
    fields: {
      type: [0, 0, 2],
      issuer: [0, 2, 5],
      name: [0, 5, width],
      number: [1, 0, 9],
      nationality: [1, 10, 13],
      birth: [1, 13, 19],
      sex: [1, 20, 21],
      expiry: [1, 21, 27],
      optional: [1, 28, optionalTo],
    },
    digits: [...DATES, ...more],
  };
}

const overAll = (end: number): CheckDigit => ({
  name: 'composite',
  at: [1, end],
  over: [
    [1, 0, 10],
    [1, 13, 20],
    [1, 21, end],
  ],
});

export const LAYOUTS: Readonly<Record<MrzFormat, Layout>> = {
  TD1: {
    lines: 3,
    width: 30,
    isVisa: false,
    fields: {
      type: [0, 0, 2],
      issuer: [0, 2, 5],
      number: [0, 5, 14],
      optional: [0, 15, 30],
      birth: [1, 0, 6],
      sex: [1, 7, 8],
      expiry: [1, 8, 14],
      nationality: [1, 15, 18],
      optional2: [1, 18, 29],
      name: [2, 0, 30],
    },
    digits: [
      { name: 'documentNumber', at: [0, 14], over: [[0, 5, 14]] },
      { name: 'birthDate', at: [1, 6], over: [[1, 0, 6]] },
      { name: 'expirationDate', at: [1, 14], over: [[1, 8, 14]] },
      {
        name: 'composite',
        at: [1, 29],
        over: [
          [0, 5, 30],
          [1, 0, 7],
          [1, 8, 15],
          [1, 18, 29],
        ],
      },
    ],
  },
  TD2: twoLines(36, false, 35, [overAll(35)]),
  TD3: twoLines(44, false, 42, [{ name: 'personalNumber', at: [1, 42], over: [[1, 28, 42]] }, overAll(43)]),
  'MRV-A': twoLines(44, true, 44, []),
  'MRV-B': twoLines(36, true, 36, []),
};

/** Undefined where lines so many and so wide, of a visa or not, are no format. */
export function formatOf(lines: number, width: number, isVisa: boolean): MrzFormat | undefined {
  return (Object.keys(LAYOUTS) as MrzFormat[]).find((format) => {
    const one = LAYOUTS[format];
    return one.lines === lines && one.width === width && one.isVisa === isVisa;
  });
}
