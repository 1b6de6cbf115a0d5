import { brokenRule } from '#messages';

/** The n-th piece of a file, from 1; undefined beyond its end. */
export type ReadPiece = (n: number) => Promise<Uint8Array | undefined>;

/**
 * Segments, chunks and fill bytes of one picture. A large animation has some ten thousand; each is awaited, so that
 * 100 MiB of empty ones would hold up the whole gateway for a minute.
 */
const MOST_PARTS = 100_000;

/** Reads a file from its beginning, a piece in memory at a time. What ends too early is no sound picture. */
export class ByteReader {
  private piece: Uint8Array = new Uint8Array();
  private at = 0;
  private n = 0;
  private parts = 0;

  constructor(private readonly read: ReadPiece) {}

  /** @throws HsuError E-ATTACHMENT-KIND at the end */
  async byte(): Promise<number> {
    await this.fill();
    const byte = this.piece[this.at];
    if (byte === undefined) throw unsound();
    this.at += 1;
    return byte;
  }

  /** So many bytes at once: headers and segments of at most 64 KiB. */
  async take(count: number): Promise<Buffer> {
    const slices: Uint8Array[] = [];
    for await (const slice of this.copy(count)) slices.push(slice);
    return Buffer.concat(slices);
  }

  /** So many bytes, slice by slice. */
  async *copy(count: number): AsyncGenerator<Uint8Array> {
    for (let left = count; left > 0;) {
      await this.fill();
      const slice = this.piece.subarray(this.at, this.at + left);
      this.at += slice.length;
      left -= slice.length;
      yield slice;
    }
  }

  async skip(count: number): Promise<void> {
    for (let left = count; left > 0;) {
      await this.fill();
      const passed = Math.min(left, this.piece.length - this.at);
      this.at += passed;
      left -= passed;
    }
  }

  /** Counts one more part of the picture. @throws HsuError E-ATTACHMENT-KIND for more than any picture has */
  begins(): void {
    this.parts += 1;
    if (this.parts > MOST_PARTS) throw unsound();
  }

  /**
   * The bytes up to the next of this value, which is not taken, as far as this piece goes; a value that is followed by
   * one that `passes` is no end. All within a piece in one go: a coded image may hold nothing but such pairs.
   */
  async upTo(value: number, passes: (after: number) => boolean): Promise<Uint8Array> {
    await this.fill();
    const { piece } = this;
    const isEnd = (at: number) => at + 1 >= piece.length || !passes(piece[at + 1] ?? 0);
    let found = piece.indexOf(value, this.at);
    while (found >= 0 && !isEnd(found)) found = piece.indexOf(value, found + 2);
    const slice = piece.subarray(this.at, found < 0 ? piece.length : found);
    this.at += slice.length;
    return slice;
  }

  async peek(): Promise<number> {
    await this.fill();
    return this.piece[this.at] ?? 0;
  }

  /** The byte after the next one, which may stand in another piece. */
  async peekAfter(): Promise<number> {
    await this.fill();
    const here = this.piece[this.at + 1];
    if (here !== undefined) return here;
    const next = await this.read(this.n + 1);
    if (next?.[0] === undefined) throw unsound();
    return next[0];
  }

  async ended(): Promise<boolean> {
    return this.fill().then(
      () => false,
      () => true,
    );
  }

  private async fill(): Promise<void> {
    if (this.at < this.piece.length) return;
    const next = await this.read(this.n + 1);
    if (next === undefined || next.length === 0) throw unsound();
    this.n += 1;
    this.piece = next;
    this.at = 0;
  }
}

/** @throws HsuError E-ATTACHMENT-KIND */
export function unsound(): Error {
  return brokenRule('upload.sound');
}
