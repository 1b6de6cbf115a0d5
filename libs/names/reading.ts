/** Languages that names are read by. MS: Malay and Indonesian. PT: Tetum and Portuguese names of Timor-Leste. */
export type NameLanguage = 'TH' | 'LO' | 'KM' | 'MY' | 'VI' | 'ZH' | 'MS' | 'TA' | 'FIL' | 'PT';

/**
 * What a word may be. TITLE: may be a form of address and may be a name. FATHER: behind bin, a/l and their like.
 * MIDDLE: between a Vietnamese family name and the given name, often left out. FAMILY: of a closed list of family
 * names, or before a comma or a zone's two fillers.
 */
export type WordRole =
  'NAME' | 'MIDDLE' | 'TITLE' | 'PARTICLE' | 'FILIATION' | 'INITIAL' | 'FATHER' | 'FAMILY';

/** One word of a name. */
export interface NameWord {
  /** Plain text, in its own script. */
  readonly text: string;
  /** With its tones and diacritics. */
  readonly marked: string;
  /** In Latin letters: as written, or as its script is read. */
  readonly latin: string;
  /** Where it is written in another script than Latin. */
  readonly script: string | null;
  readonly role: WordRole;
  /** What it tells of the bearer's sex; null: nothing. */
  readonly sex: 'F' | 'M' | null;
  /** Sounds that it can have (sounds/latin.ts), at least one; `~` marks those of Burmese, `=` those of Mandarin. */
  readonly sounds: readonly string[];
  /** Those without what spellings confuse (sounds/coarse.ts). */
  readonly coarse: readonly string[];
  /** Chinese families that it may be (words/families.ts). */
  readonly families: readonly string[];
}

/** A name as it is compared. Every word is kept: what may be a title may be a name. */
export interface NameReading {
  /** As it was entered. */
  readonly shown: string;
  /** All words in plain text, joined by one blank. */
  readonly plain: string;
  readonly words: readonly NameWord[];
  readonly language: NameLanguage | null;
  /** Carries tones or diacritics: then a letter without one says something too. */
  readonly marked: boolean;
  /** As whoever wrote the name told. */
  readonly sex: 'M' | 'F' | 'X' | null;
  /** Cut at the end of a field, as a machine-readable zone cuts names. */
  readonly cut: boolean;
  /** All sounds of the words written as one, `Sok Kha`, `Sokkha`, and of each two neighbours. */
  readonly joined: readonly JoinedWords[];
}

/** Neighbouring words written as one. */
export interface JoinedWords {
  readonly from: number;
  readonly count: number;
  readonly latin: string;
  readonly sounds: readonly string[];
  readonly coarse: readonly string[];
}

export interface NameHint {
  /** ISO 3166-1 alpha-3. */
  readonly nationality?: string;
  readonly sex?: 'M' | 'F' | 'X';
  /** The name fills the field that it stands in and may go on. */
  readonly cut?: boolean;
}
