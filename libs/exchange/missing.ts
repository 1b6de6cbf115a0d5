import type { Member } from '#kernel';
import { MISSING_GRACE_MS } from './limits.js';
import type { Arrivals } from './beat-records.js';
import type { Stream } from './records.js';

/** Reads of one topic: the next offset per partition, and the high-water marks. */
export interface TopicEnds {
  readonly topic: string;
  readonly partitions: readonly {
    readonly partition: number;
    readonly next: bigint;
    readonly high: bigint;
  }[];
}

/** A gap that was seen, and the marks that must be read past before its numbers count as missing. */
interface Watch {
  readonly highest: number;
  readonly marks: readonly { readonly topic: string; readonly partition: number; readonly high: bigint }[];
  readPastAt: number | null;
}

/**
 * Decides which numbers of peers' streams are missing (design.md section 3, "What must be noticed"): only when every partition
 * of the stream's topics has been read past the high-water mark that stood when a higher number was known, and five seconds more.
 * Without the marks a record that waits in another partition would be asked for again although nothing is lost.
 * What it remembers may be forgotten: a restart only delays the verdict.
 */
export class MissingNumbers {
  private readonly watches = new Map<string, Watch>();

  /** The numbers of this stream that are missing for good, ascending; looks at the marks given by `ends`. */
  missing(arrivals: Arrivals, ends: readonly TopicEnds[], now: number): readonly number[] {
    const key = streamKey(arrivals.from, arrivals.stream);
    const highest = highestKnown(arrivals);
    if (!lacksNumbers(arrivals)) {
      this.watches.delete(key);
      return [];
    }
    const watch = this.watches.get(key);
    if (watch === undefined) {
      this.watch(key, highest, ends);
      return [];
    }
    if (watch.readPastAt === null && readPast(watch, ends)) watch.readPastAt = now;
    if (watch.readPastAt === null || now < watch.readPastAt + MISSING_GRACE_MS) return [];
    const missing = gaps(arrivals, watch.highest);
    // Higher numbers are known by now: they get marks of their own, and this watch has said all it can.
    this.watch(key, highest, ends);
    return missing;
  }

  private watch(key: string, highest: number, ends: readonly TopicEnds[]): void {
    const marks = ends.flatMap(({ topic, partitions }) =>
      partitions.map(({ partition, high }) => ({ topic, partition, high })),
    );
    this.watches.set(key, { highest, marks, readPastAt: null });
  }
}

/** True where a higher number of the stream is known than those that have arrived without a gap. */
export function lacksNumbers(arrivals: Arrivals): boolean {
  return highestKnown(arrivals) > arrivals.upTo;
}

function highestKnown({ told, ahead, upTo }: Arrivals): number {
  return Math.max(told, ahead.at(-1) ?? upTo);
}

function readPast(watch: Watch, ends: readonly TopicEnds[]): boolean {
  return watch.marks.every(({ topic, partition, high }) => {
    const now = ends
      .find((one) => one.topic === topic)
      ?.partitions.find((one) => one.partition === partition);
    return now !== undefined && now.next >= high;
  });
}

/** Numbers up to `highest` that have not arrived. */
function gaps({ upTo, ahead }: Arrivals, highest: number): number[] {
  const here = new Set(ahead);
  const missing: number[] = [];
  for (let seq = upTo + 1; seq <= highest && missing.length < 1000; seq += 1)
    if (!here.has(seq)) missing.push(seq);
  return missing;
}

function streamKey(from: Member, { to, lane, epoch }: Stream): string {
  return `${from} ${to} ${lane} ${epoch}`;
}
