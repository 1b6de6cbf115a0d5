import { alignWords, type Pairing } from './align.js';
import { orderCost } from './order.js';
import { isMarriedName } from './married.js';
import { usualRarity } from './rarity.js';
import type { NameReading, NameWord, WordRole } from './reading.js';
import { ONLY_TITLE } from './words/titles.js';

/**
 * In what two names differ. SPELLING: other letters that sound the same. SOUND: nearly the same sound. SCRIPT: written
 * in two scripts. TONE: tones or diacritics that both carry. ORDER: of the words. LEFT_OUT: words that one side lacks.
 * OTHER: words that the other side contradicts. TITLE, PARTICLE: forms of address, `de`, `bin`. FATHER: the father's
 * name. SEX: what the words say of it. INITIAL, CUT: a word of which one side has the
 * beginning. PARTED: words that one side writes as one. FORM: a short form of a word and the whole.
 */
export type NameDifference =
  | 'SPELLING'
  | 'SOUND'
  | 'SCRIPT'
  | 'TONE'
  | 'ORDER'
  | 'LEFT_OUT'
  | 'OTHER'
  | 'TITLE'
  | 'PARTICLE'
  | 'FATHER'
  | 'SEX'
  | 'INITIAL'
  | 'CUT'
  | 'PARTED'
  | 'FORM';

/** How well two names agree: 0 to 100, 100 only where nothing differs (docs/names.md says what a score means). */
export interface NameFit {
  readonly score: number;
  readonly differences: readonly NameDifference[];
}

/** What a word weighs by what it may be. */
const WEIGHT: Readonly<Record<WordRole, number>> = {
  NAME: 1,
  MIDDLE: 0.5,
  FAMILY: 1,
  FATHER: 0.7,
  TITLE: 0.35,
  PARTICLE: 0.15,
  FILIATION: 0.1,
  INITIAL: 0.25,
};
/** Another father's or middle name says more than one that is left out. */
const SAYS_NO: Partial<Record<WordRole, number>> = { FATHER: 1, MIDDLE: 0.8 };
/** Even a word that everybody bears says a little. */
const LEAST_WEIGHT = 0.25;
const CONTRADICTED = 1.2;
const LEFT_OUT = 0.32;
/** One word alone that agrees says less. */
const ALL_BUT_ONE = 0.6;
/** Names of few short words, none of which is left out lightly. */
const ALL_TOLD: Partial<Record<string, number>> = { ZH: 1, MY: 0.8 };
/** Where letters, tones, order or the words themselves differ, somebody has to look: never above this. */
const LOOK = 85;
/** What differs often enough between two papers of one person. */
const SMALL: readonly NameDifference[] = ['TITLE', 'PARTICLE', 'ORDER', 'PARTED', 'FORM'];
/** Only titles, particles or a filiation differ. */
const NEARLY = 92;
const COST = { SEX: 15, FATHER: 40, TONE: 6 } as const;
/** A dearer order than this is no slip between two papers. */
const SMALL_ORDER = 10;
const DIFFERENCE: Partial<Record<Pairing['agreement'], NameDifference>> = {
  FORM: 'FORM',
  SOUND: 'SPELLING',
  NEAR: 'SOUND',
  SLIP: 'SPELLING',
  SCRIPT: 'SCRIPT',
  FAMILY: 'SPELLING',
  INITIAL: 'INITIAL',
  CUT: 'CUT',
};

export function compareNames(asked: NameReading, known: NameReading): NameFit {
  const pairings = alignWords(asked, known);
  if (pairings.length === 0) return { score: 0, differences: ['OTHER'] };
  const differences = new Set<NameDifference>();
  let [agreed, possible, most] = [0, 0, 100];
  for (const pairing of pairings) {
    const weight = Math.max(sum(asked, pairing.asked), sum(known, pairing.known));
    agreed += weight * pairing.alike;
    possible += weight;
    const difference = DIFFERENCE[pairing.agreement];
    if (difference !== undefined) differences.add(difference);
    if (pairing.asked.length !== pairing.known.length) differences.add('PARTED');
  }
  const [mine, theirs] = [rest(asked, pairings, 'asked'), rest(known, pairings, 'known')];
  const [mineWeight, theirsWeight] = [telling(mine, theirs), telling(theirs, mine)];
  const married = mine.length > 0 && theirs.length > 0 && isMarriedName(asked, known, pairings);
  const contradicted = married ? 0 : Math.min(contradicting(mine, theirs), contradicting(theirs, mine));
  const leftOut =
    married || mine.length === 0 || theirs.length === 0
      ? mineWeight + theirsWeight
      : Math.abs(mineWeight - theirsWeight);
  const missing = missingCost(asked, known, pairings.length);
  let score =
    possible === 0 ? 0 : (100 * agreed) / (possible + CONTRADICTED * contradicted + missing * leftOut);
  if (contradicted > 0) differences.add(isFather(mine, theirs) ? 'FATHER' : 'OTHER');
  else if (leftOut > 0) differences.add('LEFT_OUT');
  if (mine.length + theirs.length > 0 && mineWeight + theirsWeight === 0) {
    const words = [...mine, ...theirs];
    differences.add(words.some(({ role }) => role === 'TITLE') ? 'TITLE' : 'PARTICLE');
    most = words.every((word) => isSmall(word, [asked, known])) ? NEARLY : LOOK;
  }
  if (tonesDiffer(asked, known, pairings)) {
    differences.add('TONE');
    score -= COST.TONE;
  }
  if (sexesDiffer(mine, theirs)) {
    differences.add('SEX');
    score -= COST.SEX;
  }
  const order = orderCost(asked, known, pairings);
  if (order === 'FATHER') {
    differences.add('FATHER').add('ORDER');
    score -= COST.FATHER;
  } else if (order > 0) {
    differences.add('ORDER');
    score -= order;
  }
  const look = [...differences].some((one) => !SMALL.includes(one));
  if (look || order === 'FATHER' || order > SMALL_ORDER) most = Math.min(most, LOOK);
  if (differences.size > 0) most = Math.min(most, 99);
  return { score: Math.max(0, Math.min(most, Math.round(score))), differences: [...differences] };
}

function missingCost(asked: NameReading, known: NameReading, agreed: number): number {
  const told = asked.language === known.language ? ALL_TOLD[asked.language ?? ''] : undefined;
  return Math.max(told ?? 0, agreed === 1 ? ALL_BUT_ONE : LEFT_OUT);
}

/** A form of address at the front, or the word between a name and the father's; the father's own title tells more. */
function isSmall(word: NameWord, names: readonly NameReading[]): boolean {
  const ofFather = names.some(({ words }) => {
    const filiation = words.findIndex(({ role }) => role === 'FILIATION');
    return filiation >= 0 && words.indexOf(word) > filiation;
  });
  return word.role === 'FILIATION' || (ONLY_TITLE.has(word.latin) && !ofFather);
}

function weightOf(word: NameWord): number {
  const rare = usualRarity(word.sounds[0] ?? word.latin);
  return WEIGHT[word.role] * (LEAST_WEIGHT + (1 - LEAST_WEIGHT) * rare);
}

function sum({ words }: NameReading, places: readonly number[]): number {
  return places.reduce((weight, place) => {
    const word = words[place];
    return word === undefined ? weight : weight + weightOf(word);
  }, 0);
}

function rest({ words }: NameReading, pairings: readonly Pairing[], side: 'asked' | 'known'): NameWord[] {
  const taken = new Set(pairings.flatMap((pairing) => pairing[side]));
  return words.filter((_, place) => !taken.has(place));
}

/**
 * What words tell that only one side has. Particles and initials tell nothing by themselves; what may be a title and
 * may be a name does, where the other side has another word in its place.
 */
function telling(words: readonly NameWord[], others: readonly NameWord[]): number {
  return tellingWords(words, others).reduce((weight, word) => weight + weightOf(word), 0);
}

/** Another word says no, however many bear it. */
function contradicting(words: readonly NameWord[], others: readonly NameWord[]): number {
  return tellingWords(words, others).reduce(
    (weight, { role }) => weight + (SAYS_NO[role] ?? WEIGHT[role]),
    0,
  );
}

function tellingWords(words: readonly NameWord[], others: readonly NameWord[]): readonly NameWord[] {
  const another = others.some(({ role }) => isName(role));
  return words.filter(
    ({ role, latin }) => isName(role) || (another && role === 'TITLE' && !ONLY_TITLE.has(latin)),
  );
}

function isName(role: WordRole): boolean {
  return role === 'NAME' || role === 'MIDDLE' || role === 'FAMILY' || role === 'FATHER';
}

function isFather(mine: readonly NameWord[], theirs: readonly NameWord[]): boolean {
  return mine.some(({ role }) => role === 'FATHER') && theirs.some(({ role }) => role === 'FATHER');
}

/** A letter without a mark says something only in a name that carries marks. */
function tonesDiffer(asked: NameReading, known: NameReading, pairings: readonly Pairing[]): boolean {
  if (!asked.marked || !known.marked) return false;
  return pairings.some(
    (pairing) =>
      pairing.agreement === 'SAME' &&
      pairing.asked.map((place) => asked.words[place]?.marked).join('') !==
        pairing.known.map((place) => known.words[place]?.marked).join(''),
  );
}

function sexesDiffer(mine: readonly NameWord[], theirs: readonly NameWord[]): boolean {
  const [one, other] = [mine, theirs].map((words) => words.find(({ sex }) => sex !== null)?.sex);
  return one !== undefined && other !== undefined && one !== other;
}
