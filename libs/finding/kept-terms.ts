/** Terms of one place at least; a name takes so many places as it needs. */
const PLACE = 16;
/** Places of a block: 2 MiB. */
const BLOCK = 2 ** 16;
const MARKS = 2 ** 16;

/**
 * The terms of each name, as 16 bits each: by them few names are counted at once, without their terms' long lists. Two
 * terms of the same bits make a name look a little more alike than it is, and never less.
 */
export class KeptTerms {
  private readonly blocks: Uint16Array[] = [];
  private next = 0;
  private readonly free: number[][] = [];
  /** What a term of these bits counts in the search that is on. */
  private readonly marked = new Uint32Array(MARKS);

  get bytes(): number {
    return this.blocks.length * BLOCK * PLACE * 2 + MARKS * 4;
  }

  /** Bytes that one more name may need. */
  growth(terms: number): number {
    const end = Math.ceil((this.next + 2 * placesOf(terms)) / BLOCK);
    return Math.max(0, end - this.blocks.length) * BLOCK * PLACE * 2;
  }

  /** @returns where they are kept */
  keep(terms: readonly number[]): number {
    const places = placesOf(terms.length);
    const at = this.free[places]?.pop() ?? this.fresh(places);
    this.blockOf(at).set(
      terms.map((term) => term & (MARKS - 1)),
      (at % BLOCK) * PLACE,
    );
    return at;
  }

  drop(at: number, terms: number): void {
    const places = placesOf(terms);
    (this.free[places] ??= []).push(at);
  }

  /** What a name's terms count together, by what `mark` says of each. */
  count(at: number, terms: number): number {
    const { marked } = this;
    const block = this.blockOf(at);
    const start = (at % BLOCK) * PLACE;
    let sum = 0;
    for (let place = start; place < start + terms; place += 1) sum += marked[block[place] ?? 0] ?? 0;
    return sum;
  }

  mark(term: number, counts: number): void {
    this.marked[term & (MARKS - 1)] = counts;
  }

  private blockOf(at: number): Uint16Array {
    return this.blocks[Math.trunc(at / BLOCK)] ?? NO_BLOCK;
  }

  private fresh(places: number): number {
    const left = BLOCK - (this.next % BLOCK);
    if (left < places) this.next += left;
    const at = this.next;
    this.next += places;
    while (this.next > this.blocks.length * BLOCK) this.blocks.push(new Uint16Array(BLOCK * PLACE));
    return at;
  }
}

const NO_BLOCK = new Uint16Array(0);

function placesOf(terms: number): number {
  return Math.max(1, Math.ceil(terms / PLACE));
}
