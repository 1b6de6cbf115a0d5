import { nameLikeness } from './likeness.js';
import { readName } from './name.js';
import type { AskedPerson, Asked } from './query.js';
import type { PersonTerm, Term } from './term.js';

/** Where question and alert differ. `alert` is what the alert says. */
export interface Difference {
  readonly field: 'name' | 'birthYear' | 'sex' | 'issuer' | 'country';
  readonly asked: string;
  readonly alert: string;
}

/** How well a term answers a question: 0 to 100, and what differs. */
export interface Fit {
  readonly score: number;
  readonly differs: readonly Difference[];
}

/** Below this a find would be noise. */
const LEAST = 70;
/** With more years between, only the same name in all its words is still shown. */
const NEAR_YEARS = 1;
const VERY_ALIKE = 95;
const COST = { nearYear: 8, farYear: 20, yearUnknown: 5, sex: 15, otherState: 50 } as const;
const YEAR_AGREES = 6;

/** Undefined: the term does not answer the question. */
export function fitOf(term: Term, asked: Asked): Fit | undefined {
  switch (term.kind) {
    case 'DOCUMENT':
      return asked.document === null || !covers(term, asked.document.number)
        ? undefined
        : byState('issuer', asked.document.issuer, term.issuer);
    case 'PLATE':
      return asked.plate?.plate === term.plate
        ? byState('country', asked.plate.country, term.country)
        : undefined;
    case 'NUMBER':
      return asked.numbers?.any.includes(term.number) === true
        ? byState('country', asked.numbers.country, term.country)
        : undefined;
    case 'PERSON':
      return asked.person === null ? undefined : personFit(term, asked.person);
  }
}

/** Numbers of one length sort as their digits do. */
function covers({ number, upTo }: Extract<Term, { kind: 'DOCUMENT' }>, asked: string): boolean {
  if (upTo === null) return asked === number;
  return asked.length === number.length && asked >= number && asked <= upTo;
}

/** The same number of another state is most often another document. */
function byState(field: 'issuer' | 'country', asked: string | null, alert: string | null): Fit {
  if (asked === null || alert === null || asked === alert) return { score: 100, differs: [] };
  return { score: 100 - COST.otherState, differs: [{ field, asked, alert }] };
}

function personFit(term: PersonTerm, asked: AskedPerson): Fit | undefined {
  const name = readName(term.name);
  const likeness = nameLikeness(name, asked.name);
  const years = yearsApart(term.birthYears, asked.birthYear);
  if (years !== null && years > NEAR_YEARS && likeness < VERY_ALIKE) return undefined;
  const differs: Difference[] = [];
  let score = likeness;
  if (name.plain !== asked.name.plain) differs.push({ field: 'name', asked: asked.shown, alert: term.name });
  if (years === null) score -= COST.yearUnknown;
  else if (years === 0) score += likeness < 100 ? YEAR_AGREES : 0;
  else {
    score -= years > NEAR_YEARS ? COST.farYear : COST.nearYear;
    differs.push({ field: 'birthYear', asked: String(asked.birthYear), alert: shownYears(term.birthYears) });
  }
  if (term.sex !== null && asked.sex !== null && term.sex !== asked.sex) {
    score -= COST.sex;
    differs.push({ field: 'sex', asked: asked.sex, alert: term.sex });
  }
  // Only what is the same in everything scores 100.
  const most = differs.length > 0 ? 99 : 100;
  return score < LEAST ? undefined : { score: Math.min(most, score), differs };
}

/** Null where one side knows no year. */
function yearsApart(range: PersonTerm['birthYears'], asked: number | null): number | null {
  if (range === null || asked === null) return null;
  const [from, to] = range;
  return Math.max(0, from - asked, asked - to);
}

function shownYears(range: PersonTerm['birthYears']): string {
  if (range === null) return '';
  const [from, to] = range;
  return from === to ? String(from) : `${from}-${to}`;
}
