import type { Store } from '#exchange';
import { SECOND, type Member } from '#kernel';

type Arrivals = Awaited<ReturnType<Store['arrivals']>>[number];
type Beat = Parameters<Store['beat']>[0];

/** Two heartbeats of what has changed, what is given to a number that is under way, and some ticks. */
const MOST_MS = 110 * SECOND;
const MOST_NUMBERS = 100;

interface Gap {
  readonly receiver: Member;
  readonly since: number;
  until: number;
}

/** Numbers that a receiver knows it lacks, and when its heartbeats told their sender so. */
export class Gaps {
  private readonly gaps = new Map<string, Gap>();
  private readonly told = new Map<string, number>();

  /** To be called with what a receiver holds whenever that may have changed. */
  looked(receiver: Member, arrivals: readonly Arrivals[], now: number): void {
    const open = new Set<string>();
    for (const one of arrivals) for (const seq of lacking(one)) open.add(nameOf(receiver, one, seq));
    for (const name of open)
      if (!this.gaps.has(name)) this.gaps.set(name, { receiver, since: now, until: Infinity });
    for (const [name, gap] of this.gaps)
      if (gap.receiver === receiver && gap.until === Infinity && !open.has(name)) gap.until = now;
  }

  /** A sender has read this heartbeat. */
  heard(sender: Member, { from, holds }: Pick<Beat, 'from' | 'holds'>, now: number): void {
    for (const { stream, missing } of holds)
      for (const seq of missing) {
        const name = nameOf(from, { from: sender, stream }, seq);
        if (!this.told.has(name)) this.told.set(name, now);
      }
  }

  /**
   * Gaps that were not told within two beats. What was known before `from` (ms) counts from there: until then somebody
   * disturbed.
   */
  faults(senders: readonly Member[], from: number, now: number): string[] {
    const faults: string[] = [];
    for (const [name, { since, until }] of this.gaps) {
      const due = Math.max(since, from) + MOST_MS;
      if (until <= due || now <= due || !senders.includes(name.split(' ')[1] ?? '')) continue;
      const toldAt = this.told.get(name);
      if (toldAt === undefined || toldAt > due)
        faults.push(
          `${name} is missing and was told ${toldAt === undefined ? 'never' : `after ${String((toldAt - Math.max(since, from)) / SECOND)} s`}`,
        );
    }
    return faults;
  }
}

function lacking({ upTo, ahead, told }: Arrivals): number[] {
  const numbers: number[] = [];
  const highest = Math.min(Math.max(told, ahead.at(-1)?.[1] ?? 0), upTo + MOST_NUMBERS);
  for (let seq = upTo + 1; seq <= highest; seq += 1)
    if (!ahead.some(([first, last]) => first <= seq && seq <= last)) numbers.push(seq);
  return numbers;
}

function nameOf(receiver: Member, { from, stream }: Pick<Arrivals, 'from' | 'stream'>, seq: number): string {
  return [receiver, from, stream.to, stream.lane, stream.epoch, seq].join(' ');
}
