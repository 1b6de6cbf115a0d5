import { Chunks, lastChunk } from './chunks.js';
import { grown } from './grown.js';
import type { Tally } from './tally.js';

const LEAST_SLOTS = 2 ** 10;
/** Fuller than this, a key is looked for too long. */
const FULLEST = 0.7;

/**
 * Lists of entries (whole numbers from 1 below 2^32) under keys of 32 bits, in flat arrays. Two keys that happen to be
 * one number share a list: whoever reads it finds too much and never too little.
 */
export class Postings {
  private keys = new Uint32Array(LEAST_SLOTS);
  private heads = new Uint32Array(LEAST_SLOTS);
  private counts = new Uint32Array(LEAST_SLOTS);
  private used = 0;
  private readonly chunks = new Chunks();
  private swept = 0;

  get bytes(): number {
    return this.keys.length * 12 + this.chunks.bytes;
  }

  /** Bytes that `entries` more may need at most. */
  growth(entries: number): number {
    const slots = this.used + entries > this.keys.length * FULLEST ? this.keys.length * 12 : 0;
    return slots + this.chunks.growth(entries);
  }

  add(key: number, entry: number): void {
    if (this.used + 1 > this.keys.length * FULLEST) this.widen();
    const slot = this.slotOf(key);
    if (this.keys[slot] === 0) {
      this.keys[slot] = named(key);
      this.used += 1;
    }
    this.put(slot, entry);
  }

  /** How many entries a key has. */
  count(key: number): number {
    return this.counts[this.slotOf(key)] ?? 0;
  }

  /** Counts so much more for each entry of a key. */
  tally(key: number, tally: Tally, counts: number): void {
    this.eachChunk(this.slotOf(key), (block, from, to) => {
      tally.add(block, from, to, counts);
    });
  }

  /**
   * Takes entries out of the lists of the next `slots` keys.
   * @returns whether that was the last of a round over all keys
   */
  sweep(slots: number, isGone: (entry: number) => boolean): boolean {
    const end = Math.min(this.swept + slots, this.keys.length);
    for (let slot = this.swept; slot < end; slot += 1) if (this.heads[slot] !== 0) this.clean(slot, isGone);
    this.swept = end === this.keys.length ? 0 : end;
    return this.swept === 0;
  }

  private clean(slot: number, isGone: (entry: number) => boolean): void {
    const entries = this.entriesOf(slot);
    const kept = entries.filter((entry) => !isGone(entry));
    if (kept.length === entries.length) return;
    this.giveBack(slot);
    for (const entry of kept.reverse()) this.put(slot, entry);
  }

  private entriesOf(slot: number): number[] {
    const entries: number[] = [];
    this.eachChunk(slot, (block, from, to) => {
      for (let at = from; at < to; at += 1) entries.push(block[at] ?? 0);
    });
    return entries;
  }

  /** The last chunk first. */
  private eachChunk(slot: number, tell: (block: Uint32Array, from: number, to: number) => void): void {
    let chunk = this.heads[slot] ?? 0;
    for (let left = this.counts[slot] ?? 0; left > 0;) {
      const { filled } = lastChunk(left);
      const start = this.chunks.start(chunk);
      tell(this.chunks.block(chunk), start + 1, start + 1 + filled);
      left -= filled;
      chunk = this.chunks.before(chunk);
    }
  }

  private giveBack(slot: number): void {
    let chunk = this.heads[slot] ?? 0;
    for (let left = this.counts[slot] ?? 0; left > 0;) {
      const { size, filled } = lastChunk(left);
      const before = this.chunks.before(chunk);
      this.chunks.giveBack(chunk, size);
      left -= filled;
      chunk = before;
    }
    this.heads[slot] = 0;
    this.counts[slot] = 0;
  }

  private put(slot: number, entry: number): void {
    const count = this.counts[slot] ?? 0;
    const { size, filled } = lastChunk(count + 1);
    // The first entry of a chunk opens it.
    if (filled === 1) this.heads[slot] = this.chunks.take(size, this.heads[slot] ?? 0);
    const chunk = this.heads[slot] ?? 0;
    this.chunks.block(chunk)[this.chunks.start(chunk) + filled] = entry;
    this.counts[slot] = count + 1;
  }

  /** Of the key, or the free one where it would stand. */
  private slotOf(key: number): number {
    const mask = this.keys.length - 1;
    const wanted = named(key);
    let slot = (Math.imul(wanted, 0x9e3779b1) >>> 0) & mask;
    while (this.keys[slot] !== 0 && this.keys[slot] !== wanted) slot = (slot + 1) & mask;
    return slot;
  }

  /** Twice the slots, without the keys whose lists have become empty. */
  private widen(): void {
    const { keys, heads, counts } = this;
    const kept = counts.reduce((sum, count) => sum + (count === 0 ? 0 : 1), 0);
    const size = kept > (keys.length * FULLEST) / 2 ? keys.length * 2 : keys.length;
    this.keys = grown(new Uint32Array(0), size);
    this.heads = grown(new Uint32Array(0), size);
    this.counts = grown(new Uint32Array(0), size);
    this.used = kept;
    this.swept = 0;
    keys.forEach((key, old) => {
      if (counts[old] === 0) return;
      const slot = this.slotOf(key);
      this.keys[slot] = key;
      this.heads[slot] = heads[old] ?? 0;
      this.counts[slot] = counts[old] ?? 0;
    });
  }
}

/** 0 marks a free slot. */
function named(key: number): number {
  return key === 0 ? 1 : key >>> 0;
}
