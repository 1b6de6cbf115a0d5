import type { Piece } from '../languages/word.js';
import type { Icu } from './icu.js';
import { khmerByLetters } from './khmer-letters.js';
import { alaLao, alaThai, french, haas, paiboon } from './sound-tables.js';
import { romanised, type SoundTable } from './sounds.js';
import { wadeGiles } from './wade-giles.js';

/**
 * A romanisation that the matcher does not use. `sounds` writes what is said; `letters` writes what is written, letter
 * by letter, for libraries and maps rather than for papers of people.
 */
export interface System {
  readonly name: string;
  readonly group: 'sounds' | 'letters';
  /** Undefined: asked of ICU by this transform. */
  readonly write?: (piece: Piece) => string;
  readonly transform?: string;
}

const bySounds = (name: string, table: SoundTable): System => ({
  name,
  group: 'sounds',
  write: ({ sounds }) => romanised(sounds, table),
});
const byIcu = (transform: string, group: System['group']): System => ({
  name: `ICU ${transform}`,
  group,
  transform: `${transform}; Latin-ASCII; [:^ASCII:] Remove`,
});
/** Readings of a Chinese character, parted by full stops. */
const reading = (name: string, at: number): System => ({
  name,
  group: 'sounds',
  write: ({ sounds }) => sounds.split('.')[at] ?? '',
});

/** Of each language by its code. ICU has no transforms of Lao and Khmer: ALA-LC's tables stand in for them. */
export const SYSTEMS: Readonly<Record<string, readonly System[]>> = {
  th: [
    bySounds('ALA-LC', alaThai),
    bySounds('Haas', haas),
    bySounds('Paiboon', paiboon),
    bySounds('French', french),
    byIcu('Thai-Latin', 'letters'),
  ],
  lo: [bySounds('ALA-LC', alaLao), bySounds('Paiboon', paiboon), bySounds('Haas', haas)],
  km: [{ name: 'ALA-LC', group: 'letters', write: ({ native }) => khmerByLetters(native) }],
  my: [{ name: 'Okell', group: 'sounds', write: ({ sounds }) => sounds }, byIcu('my-my_Latn', 'letters')],
  zh: [
    byIcu('Han-Latin/Names', 'sounds'),
    { name: 'Wade-Giles', group: 'sounds', write: ({ sounds }) => wadeGiles(sounds.split('.')[0] ?? '') },
    reading('Jyutping', 1),
    reading('Pe̍h-ōe-jī', 2),
    reading('Hakka', 3),
  ],
  ms: [byIcu('Arabic-Latin', 'letters')],
  ta: [byIcu('Tamil-Latin', 'letters')],
};

/** The piece in the letters of a system. */
export function romanise(system: System, piece: Piece, icu: Icu): string {
  return system.write?.(piece) ?? icu.of(system.transform ?? '', piece.native);
}
