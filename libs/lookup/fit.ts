import type { Difference, Fit } from './comparison.js';
import { compareNames, readName, type NameFit, type NameReading } from '#names';
import type { AskedPerson, Asked } from './query.js';
import type { PersonTerm, Term } from './term.js';
import { documentFit, numberFit, plateFit } from './fit-things.js';

export type { ComparedField, Difference, Fit, FoundBy } from './comparison.js';

/** Below this a find would be noise. */
const LEAST_FIT = 70;
/** With more years between, only a name that agrees this well is still shown. */
const NEAR_YEARS = 2;
const VERY_ALIKE = 84;
/**
 * A name that says nothing else bears a year that is a little off; one that differs itself, or lacks a word, needs the
 * year.
 */
const COST = { nearYear: 6, nearYearBeside: 12, nearYearWithLess: 16, farYear: 14, sex: 20 } as const;
/** From here on only what often differs between two papers of one person does (docs/names.md). */
const SAME_WORDS = 86;

/** Undefined: the term does not answer the question. */
export function fitOf(term: Term, asked: Asked): Fit | undefined {
  switch (term.kind) {
    case 'DOCUMENT':
      return documentFit(term, asked.documents);
    case 'PLATE':
      return asked.plate === null ? undefined : plateFit(term, asked.plate);
    case 'NUMBER':
      return asked.numbers === null ? undefined : numberFit(term, asked.numbers);
    case 'PERSON': {
      const { person } = asked;
      const fit = person === null ? undefined : personFit(term, person);
      return person === null || fit === undefined
        ? undefined
        : { ...fit, by: 'NAME', agrees: agreeing(term, person, fit.differs) };
    }
  }
}

/** What both sides tell of a person and no difference names. */
function agreeing(term: PersonTerm, asked: AskedPerson, differs: readonly Difference[]): Difference[] {
  const known: Difference[] = [
    { field: 'name', asked: asked.shown, alert: term.name },
    { field: 'birthYear', asked: String(asked.birthYear ?? ''), alert: shownYears(term.birthYears) },
    { field: 'sex', asked: asked.sex ?? '', alert: term.sex ?? '' },
  ];
  return known.filter(
    (one) => one.asked !== '' && one.alert !== '' && !differs.some(({ field }) => field === one.field),
  );
}

function personFit(term: PersonTerm, asked: AskedPerson): Pick<Fit, 'score' | 'differs'> | undefined {
  const name = term.reading ?? readName(term.name);
  const names = comparedOnce(asked.name, term.name, name);
  const years = yearsApart(term.birthYears, asked.birthYear);
  if (years !== null && years > NEAR_YEARS && names.score < VERY_ALIKE) return undefined;
  const differs: Difference[] = [];
  let { score } = names;
  if (names.differences.length > 0 || name.plain !== asked.name.plain)
    differs.push({ field: 'name', asked: asked.shown, alert: term.name });
  if (years !== null && years > 0) {
    score -= yearCost(years, names);
    differs.push({ field: 'birthYear', asked: String(asked.birthYear), alert: shownYears(term.birthYears) });
  }
  if (term.sex !== null && asked.sex !== null && term.sex !== asked.sex) {
    score -= COST.sex;
    differs.push({ field: 'sex', asked: asked.sex, alert: term.sex });
  }
  // Only what is the same in everything scores 100.
  const most = differs.length > 0 ? 99 : 100;
  return score < LEAST_FIT ? undefined : { score: Math.min(most, score), differs };
}

function yearCost(apart: number, { score, differences }: NameFit): number {
  if (apart > NEAR_YEARS) return COST.farYear;
  if (differences.includes('LEFT_OUT')) return COST.nearYearWithLess;
  return score >= SAME_WORDS ? COST.nearYear : COST.nearYearBeside;
}

/** Of many alerts on people of one name it is compared once. */
const compared = new WeakMap<NameReading, Map<string, NameFit>>();

function comparedOnce(asked: NameReading, shown: string, name: NameReading): NameFit {
  const before = compared.get(asked) ?? new Map<string, NameFit>();
  compared.set(asked, before);
  const key = `${name.sex ?? ''} ${shown}`;
  const fit = before.get(key) ?? compareNames(asked, name);
  before.set(key, fit);
  return fit;
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
