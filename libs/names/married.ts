import type { Pairing } from './align.js';
import type { NameReading } from './reading.js';

/**
 * A Filipino name before and after marriage: the last family name becomes the middle name, and the one
 * before it is left out. `Grace Tolentino Dimaculangan`, `Grace Dimaculangan Catacutan`.
 */
export function isMarriedName(asked: NameReading, known: NameReading, pairings: readonly Pairing[]): boolean {
  if (asked.sex === 'M' || known.sex === 'M') return false;
  return (
    isBefore(asked, known, pairings, 'asked', 'known') || isBefore(known, asked, pairings, 'known', 'asked')
  );
}

const WESTERN: readonly unknown[] = ['FIL', null];

function isBefore(
  before: NameReading,
  after: NameReading,
  pairings: readonly Pairing[],
  from: 'asked' | 'known',
  to: 'asked' | 'known',
): boolean {
  if (!WESTERN.includes(before.language) || !WESTERN.includes(after.language)) return false;
  const last = before.words.length - 1;
  const moved = pairings.find((pairing) => pairing[from].includes(last));
  const first = pairings.some((pairing) => pairing[from].includes(0) && pairing[to].includes(0));
  const free = after.words.findIndex((_, place) => pairings.every((pairing) => !pairing[to].includes(place)));
  return (
    first &&
    moved !== undefined &&
    free >= 0 &&
    Math.max(...moved[to]) < free &&
    moved[to].every((place) => place > 0)
  );
}
