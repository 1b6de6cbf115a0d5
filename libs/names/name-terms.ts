import type { NameReading } from './reading.js';
import { coarseOf, isSyllable } from './sounds/coarse.js';
import { soundsOf } from './sounds/latin.js';
import { SHORT_OF } from './words/forms.js';

/**
 * Terms by which an index finds readings of one name without comparing all: two spellings share enough of them. `W` the
 * coarse sound of a word, `J` of words written as one, `T` runs of three sounds of a word, `^` and `$` its ends.
 */
export function nameTerms({ words, joined }: NameReading): readonly string[] {
  const terms = new Set<string>();
  for (const { role, latin, sounds, coarse } of words) {
    if (role === 'FILIATION' || role === 'PARTICLE' || role === 'INITIAL') continue;
    // A short form is found by what it stands for.
    for (const sound of soundsOf(SHORT_OF.get(latin) ?? ''))
      if (sound !== '') terms.add(`W${coarseOf(sound)}`);
    // A Mandarin syllable stands for many words: whole names are found by theirs (sounds/mandarin.ts).
    for (const sound of coarse) if (!sound.startsWith('=')) terms.add(`W${sound}`);
    for (const sound of sounds.filter((one) => !isSyllable(one)).slice(0, 2))
      for (const run of runs(sound)) terms.add(`T${run}`);
  }
  for (const { coarse } of joined)
    for (const sound of coarse) if (!sound.startsWith('=')) terms.add(`J${sound}`);
  for (const { families } of words) for (const family of families) terms.add(`C${family}`);
  // A name of one word is found by those that part it.
  if (words.length === 1)
    for (const sound of words[0]?.coarse ?? []) if (!sound.startsWith('=')) terms.add(`J${sound}`);
  return [...terms];
}

function runs(sound: string): string[] {
  const padded = `^${sound}$`;
  return Array.from({ length: Math.max(0, padded.length - 2) }, (_, at) => padded.slice(at, at + 3));
}
