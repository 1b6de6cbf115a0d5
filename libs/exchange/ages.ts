import type { Clock } from '#kernel';
import type { Peer } from './beat-records.js';
import { AWAY_MS } from './limits.js';

interface Seen {
  readonly stamp: number;
  /** ms: its age when it was first seen, and `elapsed()` then. */
  readonly age: number;
  readonly at: number;
  lookedAt: number;
}

/**
 * How old things are whose moments another process may have written down (docs/decisions/0038-durations.md). Wall time is believed
 * once, when a stamp is first seen here: a clock that is set back or ahead later makes nothing younger or older.
 */
export class Ages {
  private readonly seen = new Map<string, Seen>();

  constructor(private readonly clock: Clock) {}

  /** ms since `stamp` (ms since 1970), never less than 0. A stamp that changed since the last look is at most as old as that look. */
  age(name: string, stamp: number): number {
    const at = this.clock.elapsed();
    const before = this.seen.get(name);
    if (before?.stamp === stamp) {
      before.lookedAt = at;
      return before.age + at - before.at;
    }
    const told = Math.max(0, this.clock.now() - stamp);
    const age = before === undefined ? told : Math.min(told, at - before.lookedAt);
    this.seen.set(name, { stamp, age, at, lookedAt: at });
    return age;
  }
}

const byProcess = new WeakMap<object, Ages>();

/**
 * Whether a peer whose last heartbeat was read at `beatAt` has been silent for so long that it counts as away, or was never heard
 * (design.md section 3, "What must be noticed"). One count for each process, whoever asks: `self` is the same object all its life.
 */
export function isAway(
  { clock, self }: { readonly clock: Clock; readonly self: object },
  { member, beatAt }: Peer,
): boolean {
  if (beatAt === null) return true;
  const ages = byProcess.get(self) ?? new Ages(clock);
  byProcess.set(self, ages);
  return ages.age(member, beatAt) > AWAY_MS;
}
