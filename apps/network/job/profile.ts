import { digest } from '#kernel';
import type { CtdcFile, CtdcRow } from './rows.js';

/**
 * Counts from which the built-in input is drawn. Source: CTDC/IOM, Global k-anonymised Dataset, release of 14 April
 * 2020 (k = 11): cross-border records between South-East Asian states, by corridor, and the shares of sex, age band and
 * form among them. Rows drawn from it are invented; no row is a person.
 */
const PROFILE = {
  corridors: [
    ['MM', 'ID', 1224],
    ['ID', 'MY', 553],
    ['KH', 'TH', 254],
    ['KH', 'ID', 253],
    ['PH', 'MY', 149],
    ['LA', 'TH', 126],
    ['KH', 'MY', 120],
    ['VN', 'MY', 108],
    ['TH', 'ID', 55],
    ['ID', 'SG', 37],
    ['VN', 'KH', 15],
  ],
  sex: [
    ['Male', 60],
    ['Female', 40],
  ],
  ageBand: [
    ['', 60],
    ['9--17', 5],
    ['18--20', 7],
    ['21--23', 7],
    ['24--26', 7],
    ['27--29', 5],
    ['30--38', 9],
  ],
  form: [
    ['labour', 60],
    ['sexual', 10],
    ['', 30],
  ],
} as const;

const ROWS = 120;
const SEED = 20_110_508;

/**
 * The built-in input: the same rows at every start. Each corridor has at least one, so that every member of it is busy.
 */
export function builtInRows(): CtdcFile {
  const random = generator(SEED);
  const rows = Array.from({ length: ROWS }, (_, index): CtdcRow => {
    const [citizenship, exploitation] = PROFILE.corridors[index] ?? draw(PROFILE.corridors, random);
    const [form] = draw(PROFILE.form, random);
    return {
      number: index + 1,
      yearOfRegistration: String(2014 + Math.floor(random() * 4)),
      gender: draw(PROFILE.sex, random)[0],
      ageBroad: draw(PROFILE.ageBand, random)[0],
      citizenship,
      isForcedLabour: form === 'labour' ? '1' : '',
      isSexualExploit: form === 'sexual' ? '1' : '',
      CountryOfExploitation: exploitation,
    };
  });
  return { digest: digest(JSON.stringify([PROFILE, SEED])), rows };
}

/** One entry, as often as its last member says. */
function draw<T extends readonly [...unknown[], number]>(entries: readonly T[], random: () => number): T {
  const weight = (entry: T): number => Number(entry.at(-1));
  let left = random() * entries.reduce((sum, entry) => sum + weight(entry), 0);
  for (const entry of entries) {
    left -= weight(entry);
    if (left < 0) return entry;
  }
  throw new RangeError('an empty table');
}

/** mulberry32: numbers in [0, 1) that depend on the seed alone. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
