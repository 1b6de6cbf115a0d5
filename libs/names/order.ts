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
  const isOf = (...languages: NameReading['language'][]): boolean =>
    [asked, known].some(({ language }) => languages.includes(language));
  if (isOf('MY', 'KM')) return TOLD_APART;
  if (!isOf('VI', 'ZH')) return ANY_ORDER;
  if (isTurned(order) && movesFamily(asked, known, names)) return MOVED_FAMILY;
  return names.some((one) => one.asked.includes(0) && one.known.includes(0)) ? TOLD_APART : OTHER_FAMILY;
}

function isTelling({ words }: NameReading, places: readonly number[]): boolean {
  return places.some((place) => !['PARTICLE', 'FILIATION', 'INITIAL'].includes(words[place]?.role ?? ''));
}

/** One word moved to the other end; or all words stand the other way round, or the two at the edges. */
function isTurned(order: readonly number[]): boolean {
  const falls = order.filter((place, at) => at > 0 && place < (order[at - 1] ?? 0)).length;
  const isReversed = falls === order.length - 1;
  const edges = [order.at(-1) ?? 0, ...order.slice(1, -1), order[0] ?? 0];
  const isExchanged = edges.every((place, at) => at === 0 || place > (edges[at - 1] ?? 0));
  return isReversed || isExchanged || (falls === 1 && (order[0] ?? 0) > (order.at(-1) ?? 0));
}

/** The word that moved is a family name, as one side tells at least, and stands first on one of the two. */
function movesFamily(asked: NameReading, known: NameReading, pairings: readonly Pairing[]): boolean {
  return pairings.some(({ asked: [a = 0], known: [b = 0] }) => {
    const [one, other] = [asked.words[a], known.words[b]];
    if (one === undefined || other === undefined || a === b) return false;
    const isFamily = one.role === 'FAMILY' || other.role === 'FAMILY';
    const isSame = one.latin === other.latin || one.families.some((id) => other.families.includes(id));
    return isFamily && isSame && (a === 0 || b === 0);
  });
}
