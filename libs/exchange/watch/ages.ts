import type { Clock } from '#kernel';
import type { Peer } from '../ports/beat-records.js';
import { AWAY_MS } from '../ports/limits.js';

/** A read that overtakes others may still bring what stood before: so many moments of one thing are remembered. */
const MOST_SEEN = 8;

interface Seen {
  readonly stamp: number;
  /** ms: its age when it was first seen, and `elapsed()` then. */
  readonly age: number;
  readonly at: number;
}

/** A read of a stored moment, by `elapsed()`: the moment stood there some time between the two. */
interface Look {
  readonly askedAt: number;
  readonly answeredAt: number;
}

interface Thing {
  /** The newest first. */
  readonly seen: Seen[];
  last: Look;
  /** The last look that had its answer before `last` was asked. */
  ended: Look | null;
}

/**
 * How old things are whose moments another process may have written down (docs/decisions/0038-durations.md). Wall time
 * is believed once, when a stamp is first seen here: a clock that is set back or ahead later makes nothing younger or
 * older. Reads may overtake each other and may take long: a stamp that comes back keeps its age, and what a read found
 * is known of the moment when it was asked, not of its answer.
 */
export class Ages {
  private readonly things = new Map<string, Thing>();

  constructor(private readonly clock: Clock) {}

  /**
   * ms since `stamp` (ms since 1970), never less than 0. `askedAt` (`elapsed()`): when the read began that brought it,
   * of something whose next moment is written in place of its last one; a new one is then at most as old as the last
   * look that had ended by then. Null: another stamp may have stood there all the time, as where the oldest of a queue
   * has left it.
   */
  age(name: string, stamp: number, askedAt: number | null): number {
    const at = this.clock.elapsed();
    const look = { askedAt: askedAt ?? at, answeredAt: at };
    const thing = this.things.get(name);
    if (thing === undefined) {
      const seen = { stamp, age: this.told(stamp), at };
      this.things.set(name, { seen: [seen], last: look, ended: null });
      return seen.age;
    }
    if (thing.last.answeredAt < look.askedAt) {
      thing.ended = thing.last;
      thing.last = look;
    }
    const before = thing.seen.find((one) => one.stamp === stamp);
    if (before !== undefined) return before.age + at - before.at;
    const { ended } = thing;
    const bound =
      askedAt === null || ended === null || ended.answeredAt >= askedAt ? Infinity : at - ended.askedAt;
    const age = Math.min(this.told(stamp), bound);
    thing.seen.unshift({ stamp, age, at });
    thing.seen.splice(MOST_SEEN);
    return age;
  }

  private told(stamp: number): number {
    return Math.max(0, this.clock.now() - stamp);
  }
}

const byProcess = new WeakMap<object, Ages>();

/**
 * Whether a peer whose last heartbeat was read at `beatAt` has been silent for so long that it counts as away, or was
 * never heard (wire.md "What must be noticed"). `askedAt`: `elapsed()` before the store was asked for its peers. One
 * count for each process, whoever asks: `self` is the same object all its life.
 */
export function isAway(
  { clock, self }: { readonly clock: Clock; readonly self: object },
  { member, beatAt }: Peer,
  askedAt: number,
): boolean {
  if (beatAt === null) return true;
  const ages = byProcess.get(self) ?? new Ages(clock);
  byProcess.set(self, ages);
  return ages.age(member, beatAt, askedAt) > AWAY_MS;
}
