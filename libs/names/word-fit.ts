import type { NameWord } from './reading.js';
import { isSyllable } from './sounds/coarse.js';
import { soundDistance } from './sounds/distance.js';
import { isMisread } from './words/misread.js';
import { INITIAL_OF, SHORT_OF } from './words/forms.js';

/**
 * How two words agree. SAME: the same letters. FORM: a short form and what it stands for. SCRIPT: written in two
 * scripts, and sounding alike. SOUND: spelt otherwise, sounding the same. NEAR: sounding nearly the same. SLIP: a slip
 * of the pen. INITIAL: a first letter. CUT: cut at the end of a field. FAMILY: one Chinese family in two communities.
 */
export type Agreement = 'SAME' | 'FORM' | 'SCRIPT' | 'SOUND' | 'NEAR' | 'SLIP' | 'INITIAL' | 'CUT' | 'FAMILY';

export interface WordFit {
  /** 0 to 1. */
  readonly alike: number;
  readonly agreement: Agreement;
}

/** What is compared: a word, or several written as one. */
export type Spoken = Pick<NameWord, 'latin' | 'sounds' | 'coarse'>;

const ALIKE = {
  SOUND: 0.95,
  SCRIPT: 0.95,
  FORM: 0.98,
  FAMILY: 0.85,
  INITIAL: 0.75,
  CUT: 0.9,
  SLIP: 0.84,
  SHORT_SLIP: 0.75,
} as const;
/** Sounds farther from each other are two words. */
const FARTHEST = { latin: 0.17, script: 0.26 } as const;
const SLIP_LENGTH = 6;
const LEAST_CUT = 2;

/** How two words are compared. */
export interface Comparing {
  /** Of languages of short syllables, where each letter tells. */
  readonly strict: boolean;
  /** One of them may end too early. */
  readonly cut: boolean;
  /** One of them is as machines read it: then even a short word may have a letter misread. */
  readonly machine: boolean;
}

export function wordFit(
  one: NameWord,
  other: NameWord,
  { strict, cut, machine }: Comparing,
): WordFit | undefined {
  if (one.role === 'INITIAL' || other.role === 'INITIAL') return initialFit(one, other);
  if (shortFit(one, other)) return { alike: ALIKE.FORM, agreement: 'FORM' };
  const scripts = one.script !== other.script;
  const fit = spokenFit(one, other, strict, scripts);
  // In its own script a name is spelt one way: what is read alike may be another name.
  if (fit?.agreement === 'SAME' && one.text !== other.text) return { alike: ALIKE.SOUND, agreement: 'SOUND' };
  if (fit !== undefined) return fit;
  if (machine && !scripts && isMisread(one.latin, other.latin, 2))
    return { alike: ALIKE.SHORT_SLIP, agreement: 'SLIP' };
  if (one.families.some((family) => other.families.includes(family)))
    return { alike: ALIKE.FAMILY, agreement: 'FAMILY' };
  const [short, long] =
    one.latin.length < other.latin.length ? [one.latin, other.latin] : [other.latin, one.latin];
  return cut && short.length >= LEAST_CUT && long.startsWith(short)
    ? { alike: ALIKE.CUT, agreement: 'CUT' }
    : undefined;
}

/** @param scripts whether the two are written in different scripts */
export function spokenFit(
  one: Spoken,
  other: Spoken,
  strict: boolean,
  scripts: boolean,
): WordFit | undefined {
  if (one.latin === other.latin) return { alike: 1, agreement: scripts ? 'SCRIPT' : 'SAME' };
  if (one.sounds.some((sound) => other.sounds.includes(sound)))
    return scripts
      ? { alike: ALIKE.SCRIPT, agreement: 'SCRIPT' }
      : { alike: ALIKE.SOUND, agreement: 'SOUND' };
  const slip = !scripts && (isSlip(one.latin, other.latin) || isMisread(one.latin, other.latin));
  const near = nearest(one.sounds, other.sounds, strict && !scripts);
  if (near > (scripts ? FARTHEST.script : FARTHEST.latin))
    return slip ? { alike: ALIKE.SLIP, agreement: 'SLIP' } : undefined;
  const alike = ALIKE.SOUND * (1 - near);
  if (slip && alike < ALIKE.SLIP) return { alike: ALIKE.SLIP, agreement: 'SLIP' };
  return { alike, agreement: scripts ? 'SCRIPT' : 'NEAR' };
}

function nearest(some: readonly string[], others: readonly string[], strict: boolean): number {
  let near = 1;
  for (const a of some)
    for (const b of others)
      if (!isSyllable(a) && !isSyllable(b)) near = Math.min(near, soundDistance(a, b, strict));
  return near;
}

function initialFit(one: NameWord, other: NameWord): WordFit | undefined {
  const [initial, whole] = one.role === 'INITIAL' ? [one.latin, other.latin] : [other.latin, one.latin];
  if (initial === whole) return { alike: 1, agreement: 'SAME' };
  const meant = INITIAL_OF[initial];
  const alike =
    whole.startsWith(initial) || (meant !== undefined && (SHORT_OF.get(whole) ?? whole) === meant);
  return alike ? { alike: ALIKE.INITIAL, agreement: 'INITIAL' } : undefined;
}

function shortFit({ latin: one }: NameWord, { latin: other }: NameWord): boolean {
  return one !== other && (SHORT_OF.get(one) ?? one) === (SHORT_OF.get(other) ?? other);
}

/** Two neighbours exchanged, or one letter too many or too few. Another letter is another name: Wahyuni, Wahyudi. */
function isSlip(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < SLIP_LENGTH || long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1);
  return (
    short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2)
  );
}
