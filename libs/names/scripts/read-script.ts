import { readBurmese } from './burmese.js';
import { readHan } from './han.js';
import { readJawi } from './jawi.js';
import { readKhmer } from './khmer.js';
import { readLao } from './lao.js';
import { readTamil } from './tamil.js';
import { readThai } from './thai.js';
import type { NativeWord } from './native-word.js';

type Script = 'Thai' | 'Lao' | 'Khmer' | 'Myanmar' | 'Han' | 'Arabic' | 'Tamil';

const SCRIPTS: readonly (readonly [Script, RegExp])[] = [
  ['Thai', /\p{Script=Thai}/u],
  ['Lao', /\p{Script=Lao}/u],
  ['Khmer', /\p{Script=Khmer}/u],
  ['Myanmar', /\p{Script=Myanmar}/u],
  ['Han', /\p{Script=Han}/u],
  ['Arabic', /\p{Script=Arabic}/u],
  ['Tamil', /\p{Script=Tamil}/u],
];

const READERS: Partial<Record<string, (word: string) => readonly NativeWord[]>> = {
  Thai: readThai,
  Lao: readLao,
  Khmer: readKhmer,
  Myanmar: readBurmese,
  Han: readHan,
  Arabic: readJawi,
  Tamil: readTamil,
};

/** The script of a word by its first letter that says one; null: Latin, or one that is not read. */
export function scriptOf(word: string): string | null {
  return SCRIPTS.find(([, letters]) => letters.test(word))?.[0] ?? null;
}

export function readScript(script: string, word: string): readonly NativeWord[] {
  return READERS[script]?.(word) ?? [{ text: word, latin: [word] }];
}
