import { soundsOf } from './sounds/latin.js';
import { COMMON } from './words/common.js';
import type { NameReading } from './reading.js';

/** How few bear a word with this sound: 0 (everybody) to 1 (nobody else). */
export type Rarity = (sound: string) => number;

const bySound: ReadonlyMap<string, number> = new Map(
  [...COMMON].flatMap(([word, rarity]) =>
    soundsOf(word)
      .slice(0, 1)
      .map((sound) => [sound, rarity] as const),
  ),
);

/** By the tables of words/common.ts. */
export const usualRarity: Rarity = (sound) => bySound.get(sound) ?? 1;

/** Counts of sounds among names that a store holds. */
export interface RarityCount {
  add(reading: NameReading): void;
  remove(reading: NameReading): void;
  readonly rarity: Rarity;
}

/** With fewer names than this the tables know better. */
const ENOUGH = 1_000;
/** Of so many names in a thousand a word tells nothing any more. */
const EVERYBODY = 0.05;

/** What a store has counted, where it has counted enough; the tables before that. */
export function countedRarity(): RarityCount {
  const counts = new Map<string, number>();
  let names = 0;
  const count = ({ words }: NameReading, by: 1 | -1): void => {
    names += by;
    for (const sound of new Set(words.map(({ sounds }) => sounds[0] ?? '')))
      counts.set(sound, (counts.get(sound) ?? 0) + by);
  };
  return {
    add: (reading) => count(reading, 1),
    remove: (reading) => count(reading, -1),
    rarity: (sound) => {
      const usual = usualRarity(sound);
      if (names < ENOUGH) return usual;
      const share = Math.max(1, counts.get(sound) ?? 0) / names;
      // On a scale of logarithms, as ten times rarer tells as much more wherever one begins.
      const counted = Math.log(share / EVERYBODY) / Math.log(1 / (names * EVERYBODY));
      return Math.min(1, Math.max(0, Math.min(counted, usual + 0.5)));
    },
  };
}
