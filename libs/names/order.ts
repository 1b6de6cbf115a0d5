import type { Pairing } from './align.js';
import type { NameReading } from './reading.js';

/**
 * What another order of the words costs. A family name that moved from the front to the end is the order of another
 * country; elsewhere the order itself tells persons apart.
 */
const MOVED_FAMILY = 4;
const TOLD_APART = 18;
const OTHER_FAMILY = 32;
const ANY_ORDER = 5;

/** FATHER: one's own name is the other's father's. */
export function orderCost(
  asked: NameReading,
  known: NameReading,
  pairings: readonly Pairing[],
): number | 'FATHER' {
  const isFather = (reading: NameReading, places: readonly number[]): boolean =>
    places.some((place) => reading.words[place]?.role === 'FATHER');
  const hasFather = [asked, known].every(({ words }) => words.some(({ role }) => role === 'FATHER'));
  if (hasFather && pairings.some((one) => isFather(asked, one.asked) !== isFather(known, one.known)))
    return 'FATHER';
  const names = pairings.filter((one) => isTelling(asked, one.asked) || isTelling(known, one.known));
  const order = [...names]
    .sort((a, b) => (a.asked[0] ?? 0) - (b.asked[0] ?? 0))
    .map((one) => one.known[0] ?? 0);
  if (order.every((place, at) => at === 0 || place > (order[at - 1] ?? 0))) return 0;
  const language = asked.language ?? known.language;
  if (language === 'MY' || language === 'KM') return TOLD_APART;
  if (language !== 'VI' && language !== 'ZH') return ANY_ORDER;
  if (isRotation(order) && movesFamily(asked, known, names)) return MOVED_FAMILY;
  return names.some((one) => one.asked.includes(0) && one.known.includes(0)) ? TOLD_APART : OTHER_FAMILY;
}

function isTelling({ words }: NameReading, places: readonly number[]): boolean {
  return places.some((place) => !['PARTICLE', 'FILIATION', 'INITIAL'].includes(words[place]?.role ?? ''));
}

/** One word moved from the front to the end, or back; or all words stand the other way round. */
function isRotation(order: readonly number[]): boolean {
  const falls = order.filter((place, at) => at > 0 && place < (order[at - 1] ?? 0)).length;
  const isReversed = falls === order.length - 1;
  return isReversed || (falls === 1 && (order[0] ?? 0) > (order.at(-1) ?? 0));
}

/** The word that moved is a family name, and stands at the edge on both sides. */
function movesFamily(asked: NameReading, known: NameReading, pairings: readonly Pairing[]): boolean {
  return pairings.some(({ asked: [a = 0], known: [b = 0] }) => {
    const [one, other] = [asked.words[a], known.words[b]];
    const family =
      one?.role === 'FAMILY' &&
      other?.role === 'FAMILY' &&
      (one.latin === other.latin || one.families.some((id) => other.families.includes(id)));
    return family && ((a === 0 && b === known.words.length - 1) || (b === 0 && a === asked.words.length - 1));
  });
}
