import { leastShared, MOST_TERMS, type NameQuestion } from './indexed-name.js';
import { SHARED_BITS, MOST_SHARED } from './tally.js';

/** One term asked for: the keys of its lists, how many bear it in the years asked for, and what it counts. */
export interface AskedTerm {
  readonly term: number;
  readonly keys: readonly number[];
  readonly borne: number;
  /** What it counts, as a tally counts it: its weight above the bits that tell how many are shared. */
  readonly counts: number;
}

const RANK_STEPS = 100;

/** A question with its terms, the rarest first, and how it ranks what shares some of them. */
export class RankedQuestion {
  readonly all: number;
  private readonly least: readonly number[];

  constructor(
    readonly asked: NameQuestion,
    readonly terms: readonly AskedTerm[],
  ) {
    this.all = terms.reduce((sum, { counts }) => sum + (counts >>> SHARED_BITS), 0);
    this.least = Array.from({ length: MOST_TERMS + 1 }, (_, size) => leastShared(terms.length, size));
  }

  /**
   * 0 to 2, of a name of `size` terms that counts so much; 0: it shares too little.
   */
  rank(size: number, counted: number): number {
    const shared = counted & MOST_SHARED;
    if (size === 0 || shared < (this.least[size] ?? 0)) return 0;
    return (counted >>> SHARED_BITS) / this.all + (2 * shared) / (this.terms.length + size);
  }

  /** The highest rank of a name of any size that has none but the terms from `at` on. */
  highest(at: number): number {
    const left = this.terms.slice(at).reduce((sum, { counts }) => sum + (counts >>> SHARED_BITS), 0);
    const more = this.terms.length - at;
    return left / this.all + (2 * more) / (this.terms.length + more);
  }
}

/** Tells which rank so and so many have reached. */
export class ReachedRanks {
  private readonly reached = new Uint32Array(2 * RANK_STEPS + 1);

  add(rank: number): void {
    const step = Math.trunc(rank * RANK_STEPS);
    this.reached[step] = (this.reached[step] ?? 0) + 1;
  }

  /** 0: fewer than so many have any. */
  of(many: number): number {
    let higher = 0;
    for (let step = 2 * RANK_STEPS; step > 0; step -= 1) {
      higher += this.reached[step] ?? 0;
      if (higher >= many) return step / RANK_STEPS;
    }
    return 0;
  }
}
