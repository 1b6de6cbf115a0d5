import { setTimeout as delay } from 'node:timers/promises';
import type { Clock } from '#kernel';
import type { ReadOptions } from '#exchange';
import type { MemoryLog } from './memory-log.js';

const PAUSE_MS = 5;

/** One partition handed out to one reader, record by record, until it is closed. */
export class MemoryPartitionReading {
  readonly place: string;
  private position: number | undefined;
  private movedAt: number;
  private readonly closing = new AbortController();
  private readonly running: Promise<void>;

  constructor(
    private readonly topic: string,
    private readonly partition: number,
    private readonly options: ReadOptions,
    private readonly clock: Clock,
    /** Throws while the broker is out of reach. */
    private readonly log: () => MemoryLog,
    /** By place, what its last reader still has in hand. */
    before: ReadonlyMap<string, Promise<void>>,
  ) {
    this.movedAt = clock.elapsed();
    this.place = `${topic} ${partition}`;
    this.running = this.run(before.get(this.place));
  }

  /** ms since anything moved, while something waits; 0 at the end. */
  standsStillMs(): number {
    return this.position === this.log().high ? 0 : this.clock.elapsed() - this.movedAt;
  }

  async close(): Promise<void> {
    this.closing.abort();
    await this.running;
  }

  private async run(before: Promise<void> | undefined): Promise<void> {
    const { signal } = this.closing;
    const closed = new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()));
    await Promise.race([before, closed]);
    while (!signal.aborted) {
      try {
        const log = this.log();
        if (this.position === undefined || this.position < log.low || this.position > log.high)
          await this.begin(log);
        else if (this.position < log.high) await this.handOut(log, this.position);
        else {
          await Promise.race([log.changed(), closed]);
          this.movedAt = this.clock.elapsed();
        }
      } catch {
        // Out of reach, or refused by the reader: the same record again, as Kafka's reader does.
        await Promise.race([delay(PAUSE_MS), closed]);
      }
    }
  }

  private async begin(log: MemoryLog): Promise<void> {
    const { low, high } = log;
    const start = await this.options.start(this.topic, this.partition, String(low), String(high));
    this.position = Number(start);
    this.movedAt = this.clock.elapsed();
  }

  private async handOut(log: MemoryLog, offset: number): Promise<void> {
    const record = log.at(offset);
    if (record !== undefined)
      await this.options.each({
        topic: this.topic,
        partition: this.partition,
        offset: String(offset),
        value: record.value.slice(),
        headers: { ...record.headers },
      });
    // Truncated or made anew meanwhile: the next turn finds the place again.
    this.position = offset + 1;
    this.movedAt = this.clock.elapsed();
  }
}
