import { MAX_LISTED } from '#envelope';
import type { Member } from '#kernel';
import { gapsOf } from './arrived.js';
import { MISSING_GRACE_MS, UNLOOKED_MS, UNMOVED_MS } from '../ports/limits.js';
import type { Arrivals } from '../ports/beat-records.js';
import type { Stream } from '../ports/records.js';

/** Reads of one topic: the next offset per partition, and the high-water marks. */
export interface TopicEnds {
  readonly topic: string;
  readonly partitions: readonly {
    readonly partition: number;
    readonly next: bigint;
    readonly high: bigint;
  }[];
}

/** A gap that was seen, and the marks that must be read past before its numbers up to `highest` count as missing. */
interface Watch {
  /** The verdict so far: what has not arrived up to this number is missing, whatever comes above. */
  readonly passed: number;
  readonly highest: number;
  readonly marks: readonly Mark[];
  readPastAt: number | null;
  lookedAt: number;
}

interface Mark {
  readonly topic: string;
  readonly partition: number;
  readonly high: bigint;
  /** The next offset at the last look, and since when it stands there. */
  next: bigint;
  movedAt: number;
}

/**
 * Decides which numbers of peers' streams are missing (wire.md "What must be noticed"): only when every partition of
 * the stream's topics has been read past the high-water mark that stood when a higher number was known, and five
 * seconds more. Without the marks a record that waits in another partition would be asked for again although nothing is
 * lost. A partition that hands out nothing up to its mark for 30 s has nothing more there: its last record was lost at
 * the broker, or is withheld. A verdict stands until the number arrives: it is asked for oftener than it is told, and
 * must not be used up on the way. What it remembers may be forgotten: a restart only delays the verdict.
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
    let watch = this.watches.get(key) ?? this.watch(key, 0, highest, ends, now);
    if (watch.readPastAt === null && readPast(watch, ends, now)) watch.readPastAt = now;
    if (watch.readPastAt !== null && now >= watch.readPastAt + MISSING_GRACE_MS)
      // Higher numbers may be known by now: they get marks of their own.
      watch = this.watch(key, watch.highest, highest, ends, now);
    return gapsOf(arrivals, watch.passed, MAX_LISTED);
  }

  private watch(
    key: string,
    passed: number,
    highest: number,
    ends: readonly TopicEnds[],
    now: number,
  ): Watch {
    const before = this.watches.get(key)?.marks;
    const marks = ends.flatMap(({ topic, partitions }) =>
      partitions.map(({ partition, high, next }): Mark => {
        const stood = before?.find((one) => one.topic === topic && one.partition === partition);
        const movedAt = stood?.next === next ? stood.movedAt : now;
        return { topic, partition, high, next, movedAt };
      }),
    );
    const watch = { passed, highest, marks, readPastAt: null, lookedAt: now };
    this.watches.set(key, watch);
    return watch;
  }
}

/** True where a higher number of the stream is known than those that have arrived without a gap. */
export function lacksNumbers(arrivals: Arrivals): boolean {
  return highestKnown(arrivals) > arrivals.upTo;
}

function highestKnown({ told, ahead, upTo }: Arrivals): number {
  return Math.max(told, ahead.at(-1)?.[1] ?? upTo);
}

/** Of the time in which nobody looked it is not known whether a partition moved: the broker may have been away. */
function readPast(watch: Watch, ends: readonly TopicEnds[], now: number): boolean {
  const unlooked = now - watch.lookedAt > UNLOOKED_MS;
  watch.lookedAt = now;
  return watch.marks
    .map((mark) => {
      const found = ends
        .find(({ topic }) => topic === mark.topic)
        ?.partitions.find(({ partition }) => partition === mark.partition);
      if (found === undefined) return false;
      if (unlooked || found.next !== mark.next) Object.assign(mark, { next: found.next, movedAt: now });
      return found.next >= mark.high || now - mark.movedAt >= UNMOVED_MS;
    })
    .every(Boolean);
}

function streamKey(from: Member, { to, lane, epoch }: Stream): string {
  return `${from} ${to} ${lane} ${epoch}`;
}
