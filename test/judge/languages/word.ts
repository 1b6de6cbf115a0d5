/**
 * A word of invented names: how its own script writes it, how it sounds (only where a romanisation is made from the
 * sounds), and how people write it in Latin letters, the usual spelling first.
 */
export interface Word {
  /** The same as the usual spelling where the language is written in Latin letters. */
  readonly native: string;
  /** Syllables in the notation of systems/sounds.ts, parted by full stops; empty: not told. */
  readonly sounds: string;
  readonly spellings: readonly [string, ...string[]];
}

export type Role = 'given' | 'middle' | 'family' | 'father';

/** One word in the place that it has in a name. */
export interface Piece extends Word {
  readonly role: Role;
}

/** Lines `native|sounds|spelling,spelling`, parted by semicolons or line feeds. */
export function wordsWithSounds(text: string): readonly Word[] {
  return entries(text).map((entry) => {
    const [native = '', sounds = '', spellings = ''] = entry.split('|').map((part) => part.trim());
    return { native, sounds, spellings: spelled(spellings) };
  });
}

/** Entries `native|spelling,spelling`. */
export function wordsWithNative(text: string): readonly Word[] {
  return entries(text).map((entry) => {
    const [native = '', spellings = ''] = entry.split('|').map((part) => part.trim());
    return { native, sounds: '', spellings: spelled(spellings) };
  });
}

/** Entries `spelling,spelling` of a language that is written in Latin letters. */
export function latinWords(text: string): readonly Word[] {
  return entries(text).map((entry) => {
    const spellings = spelled(entry);
    return { native: spellings[0], sounds: '', spellings };
  });
}

/** Two parts as one word: `Kitti` and `sak` are Kittisak. */
export function compound(first: Word, last: Word): Word {
  const spellings = first.spellings.flatMap((one) =>
    last.spellings.map((other) => one + other.toLowerCase()),
  );
  return {
    native: first.native + last.native,
    sounds: `${first.sounds}.${last.sounds}`,
    spellings: [first.spellings[0] + last.spellings[0].toLowerCase(), ...spellings.slice(1)],
  };
}

function entries(text: string): string[] {
  return text
    .split(/[;\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}

function spelled(text: string): readonly [string, ...string[]] {
  const [usual, ...others] = text.split(',').map((one) => capital(one.trim()));
  if (usual === undefined || usual === '') throw new Error(`a word without a spelling: ${text}`);
  return [usual, ...others];
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
