import { grown } from './grown.js';

/** Of what is counted for an entry, the low bits: how many terms it shares; the others: what those weigh. */
export const SHARED_BITS = 8;
export const MOST_SHARED = 2 ** SHARED_BITS - 1;
/** Weights are whole numbers up to this, so that all terms of a name together stay below 2^24. */
const MOST_WEIGHT = 2 ** 16;

/** How many of the terms asked for each entry has, and what those weigh: one number for each, whatever is asked. */
export class Tally {
  private counted = new Uint32Array(0);
  private touched = new Uint32Array(512);
  private count = 0;

  /** @param entries one more than the highest entry */
  hold(entries: number): void {
    if (entries > this.counted.length) this.counted = grown(this.counted, entries);
  }

  /** How many entries are counted. */
  get size(): number {
    return this.count;
  }

  /** Counts so much more for the entries between two places of a block. */
  add(block: Uint32Array, from: number, to: number, counts: number): void {
    const { counted } = this;
    for (let at = from; at < to; at += 1) {
      const entry = block[at] ?? 0;
      const before = counted[entry] ?? 0;
      if (before === 0) this.touch(entry);
      counted[entry] = before + counts;
    }
  }

  /** Tells what is counted; `forget`: for the last time. */
  each(tell: (entry: number, counted: number) => void, forget: boolean): void {
    const { counted, touched } = this;
    for (let at = 0; at < this.count; at += 1) {
      const entry = touched[at] ?? 0;
      const counts = counted[entry] ?? 0;
      if (forget) counted[entry] = 0;
      tell(entry, counts);
    }
    if (forget) this.count = 0;
  }

  private touch(entry: number): void {
    if (this.count === this.touched.length)
      this.touched = grown(this.touched, Math.min(this.counted.length, this.count * 2));
    this.touched[this.count] = entry;
    this.count += 1;
  }
}

/** What one shared term counts. */
export function countsOf(weight: number): number {
  return Math.min(MOST_WEIGHT, weight) * 2 ** SHARED_BITS + 1;
}
