import type { Language } from '../languages/language.js';
import type { Matcher } from '../matchers/matcher.js';
import type { Pair } from '../pairs/pair.js';
import type { Listed } from '../pairs/population.js';
import { falseAlarms, OF_ALERTS } from './false-alarms.js';
import { BETTER, mostFalseAlarms, NATIVE_RECALL, type Goal } from './goals.js';
import { recall, scores } from './recall.js';

/** One row: pairs of one kind, and what part of them each matcher finds. */
export interface Row {
  readonly title: string;
  readonly pairs: number;
  readonly recall: Readonly<Record<string, number>>;
  readonly goals: readonly Goal[];
}

export interface Judged {
  readonly language: Language;
  readonly rows: readonly Row[];
  /** False candidates of 1,000 checks, by matcher; those of others are set to be as many as ours. */
  readonly falseAlarms: Readonly<Record<string, number>>;
  readonly goals: readonly Goal[];
  /** Part of the nearest other names that ours takes for the same. */
  readonly nearest: number;
  /** Pairs that ours does not find, those of least score last. */
  readonly misses: readonly { readonly pair: Pair; readonly score: number }[];
}

export interface Matchers {
  readonly ours: Matcher;
  readonly protection: Matcher;
  /** The first two are those that ours must beat. */
  readonly others: readonly [Matcher, Matcher, ...Matcher[]];
}

const LATIN = new Set(['spelling', 'habit', 'sounds']);
const ROWS: readonly (readonly [string, (pair: Pair) => boolean])[] = [
  ['own list', ({ source }) => source === 'own'],
  ['public list', ({ source }) => source === 'public'],
  ['spellings of people', ({ source, group }) => source === 'generated' && group === 'spelling'],
  ['habits', ({ source, group }) => source === 'generated' && group === 'habit'],
  ['other romanisations', ({ source, group }) => source === 'generated' && group === 'sounds'],
  ['letter by letter', ({ group }) => group === 'letters'],
  ['Latin against Latin', ({ group }) => LATIN.has(group)],
  ['own script against Latin', ({ group }) => group === 'native'],
  ['all', () => true],
];

/** All that is measured of one language. */
export function judge(
  language: Language,
  { ours, protection, others }: Matchers,
  same: readonly Pair[],
  different: readonly Pair[],
  alerts: readonly Listed[],
  checks: readonly Listed[],
): Judged {
  const shown = ours.found ?? 0;
  const alarms = new Map(
    [ours, protection, ...others].map((one) => [one.name, falseAlarms(one, alerts, checks)]),
  );
  const borne = alarms.get(ours.name)?.perThousand(shown) ?? NaN;
  // Where ours finds nobody falsely, the others may find the fewest that can be counted.
  const equal = Math.max(borne, (1000 * OF_ALERTS) / (checks.length * alerts.length));
  const found = (one: Matcher): number => one.found ?? alarms.get(one.name)?.scoreFor(equal) ?? NaN;
  const all = [ours, protection, ...others].map((one) => ({
    one,
    found: found(one),
    scores: scores(one, same),
  }));
  const rows = ROWS.flatMap(([title, belongs]) => {
    const at = same.flatMap((pair, index) => (belongs(pair) ? [index] : []));
    if (at.length === 0) return [];
    const parts = Object.fromEntries(
      all.map((each) => [
        each.one.name,
        recall(
          at.map((index) => each.scores[index] ?? 0),
          each.found,
        ),
      ]),
    );
    return [{ title, pairs: at.length, recall: parts, goals: goalsOf(title, language, parts, others) }];
  });
  const oursOf = all[0];
  const misses = same
    .map((pair, index) => ({ pair, score: oursOf?.scores[index] ?? 0 }))
    .filter(({ score }) => score < shown)
    .sort((a, b) => b.score - a.score);
  return {
    language,
    rows,
    falseAlarms: Object.fromEntries(
      all.map(({ one, found: score }) => [one.name, alarms.get(one.name)?.perThousand(score) ?? NaN]),
    ),
    goals: [{ what: 'false candidates of 1,000 checks', is: borne, most: mostFalseAlarms(language) }],
    nearest: recall([...scores(ours, different)], shown),
    misses,
  };
}

function goalsOf(
  title: string,
  { recall: least }: Language,
  parts: Readonly<Record<string, number>>,
  others: readonly Matcher[],
): Goal[] {
  const is = parts['ours'] ?? NaN;
  const asked =
    title === 'Latin against Latin' || title === 'letter by letter'
      ? least
      : title === 'own script against Latin'
        ? NATIVE_RECALL
        : undefined;
  const better = Math.max(...others.slice(0, 2).map(({ name }) => parts[name] ?? NaN));
  return [
    ...(asked === undefined ? [] : [{ what: 'recall', is, least: asked }]),
    ...(title === 'all'
      ? [
          { what: 'times the better of pg_trgm and Jaro-Winkler', is: is / better, least: BETTER },
          { what: 'victim or wanted', is: parts['victim'] ?? NaN, least: is },
        ]
      : []),
  ];
}
