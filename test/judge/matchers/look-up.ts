import { isFoundBy, type IndexedName, type NameQuestion } from '#finding';
import { fitOf, nameQuestion, readQuery, readTerm, type Asked, type Term } from '#lookup';
import { compareNames, readName, type NameReading } from '#names';
import type { Matcher } from './matcher.js';

/** What a look-up finds in alerts it shows from this score on. */
export const SHOWN = 70;

interface Read {
  readonly asked: Asked;
  readonly question: NameQuestion;
  readonly reading: NameReading;
  readonly term: Term;
  readonly indexed: Omit<IndexedName, 'number'>;
}

/** The product's own look-up: what its index brings, scored as an answer shows it. */
export const lookUp: Matcher<Read> = {
  name: 'ours',
  found: SHOWN,
  read({ name, birthYear, sex, cut }) {
    const query = {
      kind: 'PERSON',
      name,
      ...(birthYear !== null && { birthYear }),
      ...(sex !== null && { sex }),
    };
    const asked = readQuery(query, '', 0);
    if (!('kind' in asked) || asked.person === null) throw new Error(`not a question: ${name}`);
    // Whoever reads a machine-readable zone knows whether the name fills its field.
    const reading = cut === true ? readName(name, { cut }) : asked.person.name;
    const birthYears = birthYear === null ? null : ([birthYear, birthYear] as const);
    const { term, name: kept } = readTerm({ kind: 'PERSON', name, birthYears, sex, reading });
    if (kept === null) throw new Error(`not a name: ${name}`);
    return {
      asked: { ...asked, person: { ...asked.person, name: reading } },
      question: nameQuestion(reading, birthYear),
      reading,
      term,
      indexed: { ...kept.hashes, birthYears: kept.years },
    };
  },
  score(asked, alert) {
    if (!isFoundBy(alert.indexed, asked.question)) return 0;
    // Years and sex only lower a score: what the names alone do not bring there needs no second look.
    const { score } = compareNames(asked.reading, alert.reading);
    return score < SHOWN ? score : (fitOf(alert.term, asked.asked)?.score ?? SHOWN - 1);
  },
};
