import type { JsonObject } from '#envelope';

/** The wanted man of Indonesia, who is one of the freed. */
export const SOUGHT = {
  names: [{ fullName: 'Budi Rekaan', script: 'Latn', nameType: 'LEGAL' }],
  birth: { date: '1995', calendar: 'GREGORIAN' },
  sex: 'M',
} as const;

const consent = (by: string): JsonObject => ({
  state: 'GIVEN',
  scopes: ['SHARE_WITH_ORIGIN'],
  givenAt: '2026-11-24T01:30:00Z',
  by,
});

/** `n`: 1 to 12, ends the pseudonym. */
export const victimRefOf = (n: number): string =>
  `01990000-0000-7000-8000-0000000005${String(n).padStart(2, '0')}`;

function person(n: number, fullName: string, date: string, isChild: boolean, language: string): JsonObject {
  return {
    victimRef: victimRefOf(n),
    names: [{ fullName, script: 'Latn', nameType: 'LEGAL' }],
    birth: { date, calendar: 'GREGORIAN' },
    isChild,
    sex: 'M',
    languages: [language],
    documents: [],
    consent: consent(isChild ? 'GUARDIAN' : 'SELF'),
  };
}

/** Whom Thailand freed, by country of origin: twelve persons, two of them children. Invented throughout. */
export const FREED: Readonly<Record<'PH' | 'MM' | 'ID' | 'VN', readonly JsonObject[]>> = {
  PH: [
    person(1, 'Jose Imbento Santos', '1995-08-02', false, 'fil'),
    person(2, 'Maria Imbento Reyes', '1999-01-20', false, 'fil'),
    person(3, 'Ana Imbento Cruz', '2011-05-05', true, 'fil'),
    person(4, 'Pedro Imbento Lim', '1990-12', false, 'fil'),
    person(5, 'Luz Imbento Go', '1988', false, 'fil'),
  ],
  MM: [
    person(6, 'Aung Invented', '1997-03', false, 'mya'),
    person(7, 'Thida Invented', '2001', false, 'mya'),
    person(8, 'Kyaw Invented', '2010-10-10', true, 'mya'),
  ],
  ID: [
    { ...person(9, 'Budi Rekaan', '1995', false, 'ind'), ...SOUGHT },
    person(10, 'Siti Rekaan', '2000-02', false, 'ind'),
  ],
  VN: [
    person(11, 'Tran Van Tuong Tuong', '1996', false, 'vie'),
    person(12, 'Le Thi Tuong Tuong', '1994-07', false, 'vie'),
  ],
};

/** What a referral seals of one of them. */
export function identityOf({ victimRef, names, birth, sex, languages, documents }: JsonObject): JsonObject {
  return {
    victimRef: victimRef ?? null,
    names: names ?? null,
    birth: birth ?? null,
    sex: sex ?? null,
    languages: languages ?? null,
    documents: documents ?? null,
  };
}
