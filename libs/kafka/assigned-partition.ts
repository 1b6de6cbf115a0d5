import type { IncomingRecord } from '#exchange';
import { HsuError, SECOND, type Clock } from '#kernel';
import type { Claim, Turns } from './turns.js';
import { Waiter } from './waiter.js';

/**
 * A partition that holds more than this is not fetched until it has handed some out. What it holds then has to last
 * until the fetch under way ends, which the broker holds for up to `LONG_POLL_MS`: at 1,000 messages of 4 KiB a second
 * on two partitions, 1 MiB.
 */
const QUEUE_BYTES = 3 * 1024 * 1024;
/** What a record takes beside its value and headers: a flood of empty ones must not look like nothing. */
const RECORD_BYTES = 512;
const FIRST_PAUSE_MS = 200;
const LONGEST_PAUSE_MS = 5 * SECOND;
const STALLED_MS = 15 * SECOND;

/** What a partition may ask of the consumer that fetches for it. */
export interface Flow {
  /** Stop fetching; what is fetched already may still come. */
  pause(): void;
  /** Fetch on. */
  resume(): void;
  /** The next fetch begins here. */
  seek(offset: bigint): void;
}

export interface PartitionWork {
  readonly topic: string;
  readonly partition: number;
  readonly flow: Flow;
  readonly turns: Turns;
  readonly claim: Claim;
  readonly clock: Clock;
  /** The ends that the broker names now. */
  readonly ends: () => Promise<{ readonly low: string; readonly high: string }>;
  /** Where to begin between them. */
  readonly start: (low: string, high: string) => Promise<string>;
  readonly each: (record: IncomingRecord) => Promise<void>;
  readonly failed: (error: unknown) => void;
}

/**
 * One partition while it is assigned to this reader. Fetching and handing out are apart: a slow or failing record holds
 * up its own partition only, and the consumer's heartbeats never wait for it. Constructed paused; nothing is taken
 * before `start` has answered.
 */
export class AssignedPartition {
  private queue: (IncomingRecord | undefined)[] = [];
  /**
   * Those before it in the queue are handed out, and not kept: under a flood the queue never ends. They leave it half
   * by half: to shift a long queue at each record would take longer than the records.
   */
  private head = 0;
  private queuedBytes = 0;
  private paused = true;
  private placing = true;
  private closed = false;
  /** Offset of the next record to be fetched, and of the next to be handed out. */
  private expected = 0n;
  private position = 0n;
  private high = 0n;
  /**
   * The first offset that came in place of `expected`; met again from the same place it is a gap of the log, not of
   * ours.
   */
  private strange: { readonly expected: bigint; readonly got: bigint } | undefined;
  private movedAt: number;
  private readonly waiter = new Waiter();
  private readonly running: Promise<void>;

  constructor(private readonly work: PartitionWork) {
    this.movedAt = work.clock.elapsed();
    this.running = this.run();
  }

  /**
   * Records as they were fetched, in order. Those that do not follow on what came before are dropped and `start` is
   * asked again: after OFFSET_OUT_OF_RANGE kafkajs goes on from the low mark by itself, and a fetch may have begun
   * before the seek.
   */
  take(records: readonly IncomingRecord[], high: string): void {
    const first = records[0];
    const last = records.at(-1);
    if (this.closed || this.placing || first === undefined || last === undefined) return;
    const got = BigInt(first.offset);
    if (got !== this.expected && !this.isLogGap(got)) {
      this.strange = { expected: this.expected, got };
      this.placeAgain();
      return;
    }
    this.noteHigh(BigInt(high));
    this.expected = BigInt(last.offset) + 1n;
    // One by one: a fetch may bring more records without a value than a call takes arguments.
    for (const record of records) {
      this.queue.push(record);
      this.queuedBytes += sizeOf(record);
    }
    if (this.queuedBytes > QUEUE_BYTES) this.pause();
    this.waiter.wake();
  }

  /** To be called before the broker is asked for the high-water mark, with whose answer the result is to be called. */
  asking(): (high: string) => void {
    const { position } = this;
    return (high) => {
      if (this.closed || this.placing) return;
      this.noteHigh(BigInt(high));
      // The log ends before what was read of it: it was made anew, and may stay empty for long.
      if (BigInt(high) < position) this.placeAgain();
    };
  }

  /** True where records wait, or its place is not known yet, and nothing moved for 15 s. */
  stalled(): boolean {
    const behind = this.placing || this.position < this.high;
    return behind && this.work.clock.elapsed() - this.movedAt > STALLED_MS;
  }

  /** Resolves once the record in hand is done with; what is queued is dropped and will be read again. */
  async close(): Promise<void> {
    this.closed = true;
    this.waiter.end();
    await this.running;
  }

  private noteHigh(high: bigint): void {
    if (this.position >= this.high && high > this.high) this.movedAt = this.work.clock.elapsed();
    if (high > this.high) this.high = high;
  }

  private placeAgain(): void {
    this.placing = true;
    this.pause();
    this.waiter.wake();
  }

  private isLogGap(got: bigint): boolean {
    return got > this.expected && this.strange?.expected === this.expected && this.strange.got === got;
  }

  private async run(): Promise<void> {
    let failures = 0;
    while (!this.closed) {
      try {
        // What is queued goes first: it moves the place that `start` will name.
        const next = this.queue[this.head];
        if (next !== undefined) await this.handOut(next);
        else if (this.placing) await this.place();
        else await this.waiter.wait();
        failures = 0;
      } catch (error) {
        this.work.failed(error);
        await this.waiter.pause(Math.min(FIRST_PAUSE_MS * 2 ** failures, LONGEST_PAUSE_MS));
        failures += 1;
      }
    }
  }

  private async handOut(record: IncomingRecord): Promise<void> {
    const done = await this.work.turns.run(this.work.claim, async () => {
      if (this.closed) return false;
      await this.work.each(record);
      return true;
    });
    if (!done) return;
    this.queue[this.head] = undefined;
    this.head += 1;
    if (2 * this.head >= this.queue.length) {
      this.queue = this.queue.slice(this.head);
      this.head = 0;
    }
    this.queuedBytes -= sizeOf(record);
    this.position = BigInt(record.offset) + 1n;
    this.movedAt = this.work.clock.elapsed();
    if (this.paused && !this.placing && !this.closed && this.queuedBytes <= QUEUE_BYTES) this.resume();
  }

  private async place(): Promise<void> {
    // A broker that does not answer must not keep `close` waiting; `start` may be writing, so that is waited for.
    const ends = await this.waiter.orEnd(this.work.ends());
    if (ends === undefined) return;
    const { low, high } = ends;
    const start = await this.work.start(low, high);
    if (this.waiter.over) return;
    const offset = BigInt(start);
    if (offset < BigInt(low) || offset > BigInt(high))
      throw new HsuError('E-INTERNAL', `start ${start} is not between ${low} and ${high}`);
    this.expected = offset;
    this.position = offset;
    this.high = BigInt(high);
    this.movedAt = this.work.clock.elapsed();
    this.placing = false;
    this.work.flow.seek(offset);
    this.resume();
  }

  private pause(): void {
    if (this.paused) return;
    this.paused = true;
    this.work.flow.pause();
  }

  private resume(): void {
    this.paused = false;
    this.work.flow.resume();
  }
}

function sizeOf({ value, headers }: IncomingRecord): number {
  return Object.entries(headers).reduce(
    (sum, [name, text]) => sum + name.length + text.length,
    RECORD_BYTES + value.length,
  );
}
