import { grown } from './grown.js';

const FULLEST = 0.6;

/** Which entry a row of the database is, by the row's number: open addressing over a flat array. */
export class EntryNumbers {
  private slots = new Uint32Array(1_024);
  private used = 0;

  /** @param numberOf the row of an entry */
  constructor(private readonly numberOf: (entry: number) => number) {}

  get bytes(): number {
    return this.slots.length * 4;
  }

  /** Bytes that one more may need. */
  growth(): number {
    return this.used + 1 > this.slots.length * FULLEST ? this.bytes : 0;
  }

  /** 0: none. */
  entryOf(number: number): number {
    return this.slots[this.slotOf(number)] ?? 0;
  }

  /** The entry's own number is known to `numberOf` already. */
  set(number: number, entry: number): void {
    if (this.used + 1 > this.slots.length * FULLEST) this.widen();
    const slot = this.slotOf(number);
    if (this.slots[slot] === 0) this.used += 1;
    this.slots[slot] = entry;
  }

  /** What stood behind it in the same run moves up, so that nothing is looked for past a hole. */
  delete(number: number): void {
    const mask = this.slots.length - 1;
    let hole = this.slotOf(number);
    if (this.slots[hole] === 0) return;
    this.used -= 1;
    for (let slot = (hole + 1) & mask; this.slots[slot] !== 0; slot = (slot + 1) & mask) {
      const home = homeOf(this.numberOf(this.slots[slot] ?? 0), mask);
      if (((slot - home) & mask) < ((slot - hole) & mask)) continue;
      this.slots[hole] = this.slots[slot] ?? 0;
      hole = slot;
    }
    this.slots[hole] = 0;
  }

  private slotOf(number: number): number {
    const mask = this.slots.length - 1;
    let slot = homeOf(number, mask);
    for (let entry = this.slots[slot] ?? 0; entry !== 0; entry = this.slots[slot] ?? 0) {
      if (this.numberOf(entry) === number) return slot;
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private widen(): void {
    const old = this.slots;
    this.slots = grown(new Uint32Array(0), old.length * 2);
    for (const entry of old) if (entry !== 0) this.slots[this.slotOf(this.numberOf(entry))] = entry;
  }
}

function homeOf(number: number, mask: number): number {
  return (Math.imul((number % 2 ** 32) | 0, 0x9e3779b1) >>> 7) & mask;
}
