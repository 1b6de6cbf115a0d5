/** Numbers that a seed gives, the same on every machine (mulberry32). */
export class Draw {
  constructor(private state: number) {}

  /** From 0 to below `below`. */
  below(below: number): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  }

  of<T>(things: readonly T[]): T {
    return things[this.below(things.length)] as T;
  }
}
