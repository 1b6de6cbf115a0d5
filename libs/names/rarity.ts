import { soundsOf } from './sounds/latin.js';
import { COMMON } from './words/common.js';

const bySound: ReadonlyMap<string, number> = new Map(
  [...COMMON].flatMap(([word, rarity]) =>
    soundsOf(word)
      .slice(0, 1)
      .map((sound) => [sound, rarity] as const),
  ),
);

/** How few bear a word with this sound, by words/common.ts: 0 (everybody) to 1 (nobody else). */
export function usualRarity(sound: string): number {
  return bySound.get(sound) ?? 1;
}
