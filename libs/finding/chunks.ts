/** Words of the smallest chunk: one line of a processor's cache. */
const UNIT = 16;
const BLOCK_BITS = 16;
/** Units of a block: 4 MiB. Blocks are added and never copied, so growth needs no memory beside itself. */
const BLOCK = 2 ** BLOCK_BITS;
const BLOCK_BYTES = BLOCK * UNIT * 4;
/** Units of a chunk by its class: long lists stand in long chunks, which are read in one go. */
const UNITS = [1, 4, 16, 64] as const;
/** Of one list, how many chunks of a class come before those of the next. */
const OF_CLASS = [4, 4, 12, Infinity] as const;

/** How the entries of a list of one length lie: the class of its last chunk, and how many entries that has. */
export interface LastChunk {
  readonly size: number;
  readonly filled: number;
}

/** Room for lists of numbers, in chunks: the place of the chunk before, then entries. Place 0 is none. */
export class Chunks {
  private readonly blocks: Uint32Array[] = [];
  private next = 1;
  private readonly free = UNITS.map(() => 0);

  get bytes(): number {
    return this.blocks.length * BLOCK_BYTES;
  }

  /** Bytes that so many more chunks may need. */
  growth(chunks: number): number {
    const units = chunks * UNITS[3] + UNITS[3];
    return Math.max(0, Math.ceil((this.next + units) / BLOCK) - this.blocks.length) * BLOCK_BYTES;
  }

  take(size: number, before: number): number {
    const again = this.free[size] ?? 0;
    const chunk = again === 0 ? this.fresh(UNITS[size] ?? 1) : again;
    if (again !== 0) this.free[size] = this.before(again);
    this.setBefore(chunk, before);
    return chunk;
  }

  giveBack(chunk: number, size: number): void {
    this.setBefore(chunk, this.free[size] ?? 0);
    this.free[size] = chunk;
  }

  block(chunk: number): Uint32Array {
    return this.blocks[chunk >>> BLOCK_BITS] ?? NO_BLOCK;
  }

  /** Where in its block a chunk begins. */
  start(chunk: number): number {
    return (chunk & (BLOCK - 1)) * UNIT;
  }

  before(chunk: number): number {
    return this.block(chunk)[this.start(chunk)] ?? 0;
  }

  private setBefore(chunk: number, before: number): void {
    this.block(chunk)[this.start(chunk)] = before;
  }

  private fresh(units: number): number {
    // No chunk lies in two blocks.
    const left = BLOCK - (this.next & (BLOCK - 1));
    if (left < units) this.next += left;
    const chunk = this.next;
    this.next += units;
    while (chunk >>> BLOCK_BITS >= this.blocks.length) this.blocks.push(new Uint32Array(BLOCK * UNIT));
    return chunk;
  }
}

const NO_BLOCK = new Uint32Array(0);

/** Entries of a full chunk. */
function entriesOf(size: number): number {
  return (UNITS[size] ?? 1) * UNIT - 1;
}

/** Of a list of `count` entries, at least one. */
export function lastChunk(count: number): LastChunk {
  let left = count;
  for (let size = 0; ; size += 1) {
    const each = entriesOf(size);
    const room = each * (OF_CLASS[size] ?? Infinity);
    if (left <= room) return { size, filled: left % each === 0 ? each : left % each };
    left -= room;
  }
}
