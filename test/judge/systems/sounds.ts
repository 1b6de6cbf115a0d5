/**
 * Syllables of Thai and Lao as they sound, and romanisations that write them by a table. The notation: onsets k kh N c
 * ch d t th n b p ph f m j r l w v s h ? and clusters; vowels a i I u e { o O @, long with a colon, and ia Ia ua; ends
 * k t p N n m j w. I is the close unrounded vowel, { the open e, O the open o, @ the neutral one, N is ng.
 */
export interface SoundTable {
  readonly onsets: Readonly<Record<string, string>>;
  readonly vowels: Readonly<Record<string, string>>;
  readonly ends: Readonly<Record<string, string>>;
}

const SYLLABLE = /^(kh|ch|th|ph|[kNcdtnbpfmjrlwvsh?])?([rlw])?((?:[iIu]a)|[aiIueo{O@]:?)([ktpNnmjw])?$/;

/** @throws Error where a syllable does not read: the lists are ours, and a slip there would make false pairs */
export function romanised(sounds: string, table: SoundTable): string {
  return sounds
    .split('.')
    .map((syllable) => {
      const [whole, onset = '', second = '', vowel = '', end = ''] = SYLLABLE.exec(syllable) ?? [];
      if (whole === undefined) throw new Error(`no syllable: ${syllable} of ${sounds}`);
      return [
        table.onsets[onset] ?? onset,
        table.onsets[second] ?? second,
        table.vowels[vowel] ?? vowel,
        table.ends[end] ?? end,
      ].join('');
    })
    .join('');
}
