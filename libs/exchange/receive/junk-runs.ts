import { asHsuError, type ErrorCode } from '#kernel';
import { passHole } from '../watch/offsets.js';
import type { Ports } from '../ports/ports.js';
import { quarantinedRecord } from './quarantine-entry.js';
import type { JunkRecord, JunkRun } from '../ports/judgement.js';
import type { RecordPlace } from '../ports/records.js';
import type { ReceiveStore } from '../ports/receive-store.js';

/** A run is committed when it holds this many records, or this long after its first. */
const MOST_RECORDS = 500;
const WAIT_MS = 500;
/** Kept of a run, to be looked at: the first of each code, and no more bytes than this. */
const MOST_OF_CODE = 3;
const MOST_BYTES = 1024 * 1024;

interface Run {
  readonly place: RecordPlace;
  next: bigint;
  readonly counts: Map<ErrorCode, number>;
  readonly samples: JunkRecord[];
  sampled: number;
}

/**
 * Records that nobody here can open, gathered by partition, so that a flood of them costs one transaction for hundreds.
 * Until then the stored offset stands before them: a crash reads them again, and nothing of them was worth keeping
 * twice. What a sender lacks because its record could not be opened it sends again, on the evidence of numbers that did
 * not arrive.
 */
export class JunkRuns {
  private readonly runs = new Map<string, Run>();
  private readonly committing = new Map<string, Promise<void>>();
  private readonly timers = new Map<string, NodeJS.Timeout>();

  constructor(private readonly ports: Ports<ReceiveStore>) {}

  /**
   * Adds the next record of its partition. Throws `E-UNAVAILABLE` where a full run cannot be committed: the record is
   * not added then.
   */
  async add(place: RecordPlace, value: Uint8Array, code: ErrorCode): Promise<void> {
    const key = keyOf(place);
    const before = this.runs.get(key);
    const offset = BigInt(place.offset);
    // Read again from the stored offset, which stands before the run.
    if (before !== undefined && offset >= BigInt(before.place.offset) && offset < before.next) return;
    if (before !== undefined && (offset !== before.next || countOf(before) >= MOST_RECORDS))
      await this.commit(place);
    const run = this.runs.get(key) ?? this.begin(key, place);
    run.next = offset + 1n;
    const count = (run.counts.get(code) ?? 0) + 1;
    run.counts.set(code, count);
    if (code === 'E-NOT-SEALED-TO-ME' || count > MOST_OF_CODE) return;
    if (run.sampled > 0 && run.sampled + value.length > MOST_BYTES) return;
    run.sampled += value.length;
    run.samples.push({ offset: place.offset, entry: quarantinedRecord(value, code) });
  }

  /** Commits what stands before a record of this partition, so that the record finds the offset at its own place. */
  async commit({ topic, partition }: Pick<RecordPlace, 'topic' | 'partition'>): Promise<void> {
    const key = keyOf({ topic, partition });
    await this.committing.get(key);
    const run = this.runs.get(key);
    if (run === undefined) return;
    this.runs.delete(key);
    clearTimeout(this.timers.get(key));
    this.timers.delete(key);
    const committing = this.commitRun(run).catch((error: unknown) => {
      this.putBack(key, run);
      throw error;
    });
    const ended = committing.catch(() => undefined);
    this.committing.set(key, ended);
    try {
      await committing;
    } finally {
      if (this.committing.get(key) === ended) this.committing.delete(key);
    }
  }

  async commitAll(): Promise<void> {
    for (const { place } of [...this.runs.values()]) await this.commit(place);
  }

  private begin(key: string, place: RecordPlace): Run {
    const run: Run = { place, next: BigInt(place.offset), counts: new Map(), samples: [], sampled: 0 };
    this.runs.set(key, run);
    this.later(key, place);
    return run;
  }

  private later(key: string, place: RecordPlace): void {
    const timer = setTimeout(() => {
      this.commit(place).catch((error: unknown) => {
        this.ports.notices.note({ kind: 'BACKGROUND', work: 'junk', code: asHsuError(error).code });
      });
    }, WAIT_MS);
    timer.unref();
    this.timers.set(key, timer);
  }

  /** What came meanwhile stands behind it. */
  private putBack(key: string, run: Run): void {
    const later = this.runs.get(key);
    if (later !== undefined && later.place.offset === String(run.next)) {
      run.next = later.next;
      for (const [code, count] of later.counts) run.counts.set(code, (run.counts.get(code) ?? 0) + count);
    }
    this.runs.set(key, run);
    clearTimeout(this.timers.get(key));
    this.later(key, run.place);
  }

  private async commitRun({ place, next, counts, samples }: Run): Promise<void> {
    const { clock, notices, store } = this.ports;
    const { topic, partition } = place;
    const run = (first: string): JunkRun => ({ topic, partition, first, next: String(next) });
    const commit = (first: string): Promise<boolean> =>
      store.commitJunk(
        run(first),
        samples.filter(({ offset }) => BigInt(offset) >= BigInt(first)),
        clock.now(),
      );
    let committed = await commit(place.offset);
    if (!committed && (await passHole(this.ports, place))) committed = await commit(place.offset);
    if (!committed) {
      // Another replica committed some of them.
      const stored = await store.offset(topic, partition);
      if (stored !== undefined && BigInt(stored) < next) committed = await commit(stored);
    }
    if (!committed) return;
    for (const [code, count] of counts) notices.note({ kind: 'JUNK', topic, partition, code, count });
  }
}

function keyOf({ topic, partition }: Pick<RecordPlace, 'topic' | 'partition'>): string {
  return `${topic} ${String(partition)}`;
}

function countOf({ counts }: Run): number {
  let sum = 0;
  for (const count of counts.values()) sum += count;
  return sum;
}
