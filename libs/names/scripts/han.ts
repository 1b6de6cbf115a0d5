import { familyOf } from '../words/families.js';
import { GIVEN_SIGNS } from '../words/given-signs.js';
import type { NativeWord } from './native-word.js';

/** Chinese signs, one a word: the family name first, in every spelling of its communities, then the given name. */
export function readHan(word: string): readonly NativeWord[] {
  const family = familyOf(word);
  const given = Array.from(family === undefined ? word : word.slice(family.length));
  const rest = given.map((sign): NativeWord => ({ text: sign, latin: GIVEN_SIGNS.get(sign) ?? [sign] }));
  if (family === undefined || given.length === 0)
    return [...(family === undefined ? [] : [familyWord(word, family.family)]), ...rest];
  return [familyWord(word.slice(0, family.length), family.family), ...rest];
}

function familyWord(
  text: string,
  { id, spellings }: { readonly id: string; readonly spellings: readonly string[] },
): NativeWord {
  return { text, latin: spellings, families: [id] };
}
