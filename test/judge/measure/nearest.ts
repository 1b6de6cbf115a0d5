import { plain } from '../matchers/matcher.js';
import { likeness, trigrams } from '../matchers/trigram.js';
import type { Pair } from '../pairs/pair.js';
import type { Listed } from '../pairs/population.js';
import { lettersOf, writtenAlike } from '../pairs/writing.js';

/** Each person of a list with the other whose different name is spelled most like: two persons, same birth year. */
export function nearestPairs(language: string, list: readonly Listed[]): readonly Pair[] {
  const read = list.map((listed) => ({
    listed,
    letters: lettersOf(listed.name),
    runs: trigrams(plain(listed.name)),
  }));
  return read.flatMap(({ listed, letters, runs }) => {
    let best: Listed | undefined;
    let most = 0;
    for (const other of read) {
      if (other.listed.identity === listed.identity || writtenAlike(other.letters, letters)) continue;
      if (other.listed.sex !== listed.sex) continue;
      const alike = likeness(runs, other.runs);
      if (alike > most) [best, most] = [other.listed, alike];
    }
    if (best === undefined) return [];
    const { birthYear, sex } = listed;
    return [
      {
        language,
        source: 'generated' as const,
        group: 'spelling' as const,
        way: 'nearest other name',
        alert: { name: best.name, birthYear, sex },
        asked: { name: listed.name, birthYear, sex },
        same: false,
      },
    ];
  });
}
