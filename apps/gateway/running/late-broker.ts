import { setTimeout as delay } from 'node:timers/promises';
import type { Broker, OutgoingRecord, Reading, ReadOptions } from '#exchange';
import { asHsuError, SECOND } from '#kernel';

const RETRY_MS = 2 * SECOND;

type ClosableBroker = Broker & { close(): Promise<void> };

/**
 * A broker that is connected to when it is first needed, and again after a failure: a gateway that starts while Kafka
 * is down takes drafts all the same.
 */
export class LateBroker implements Broker {
  private connected: Promise<ClosableBroker> | undefined;

  constructor(
    private readonly connect: () => Promise<ClosableBroker>,
    private readonly retryMs = RETRY_MS,
  ) {}

  async produce(topic: string, records: readonly OutgoingRecord[]): Promise<void> {
    await (await this.broker()).produce(topic, records);
  }

  async topics(): Promise<readonly string[]> {
    return (await this.broker()).topics();
  }

  async partitions(topic: string): Promise<number> {
    return (await this.broker()).partitions(topic);
  }

  async ends(topic: string): ReturnType<Broker['ends']> {
    return (await this.broker()).ends(topic);
  }

  /** Comes back although the broker is away: the reading then begins by itself, and is not healthy until it has. */
  async read(options: ReadOptions): Promise<Reading> {
    const begin = async (): Promise<Reading> => (await this.broker()).read(options);
    try {
      return await begin();
    } catch (error) {
      if (asHsuError(error).code !== 'E-UNAVAILABLE') throw error;
      return new LateReading(begin, this.retryMs);
    }
  }

  async close(): Promise<void> {
    const broker = await this.connected?.catch(() => undefined);
    await broker?.close();
  }

  private broker(): Promise<ClosableBroker> {
    this.connected ??= this.connect().catch((error: unknown) => {
      this.connected = undefined;
      throw error;
    });
    return this.connected;
  }
}

/** A reading that keeps trying to begin. */
class LateReading implements Reading {
  private reading: Reading | undefined;
  private readonly ending = new AbortController();

  constructor(
    private readonly begin: () => Promise<Reading>,
    private readonly retryMs: number,
  ) {
    void this.keepTrying();
  }

  healthy(): boolean {
    return this.reading?.healthy() ?? false;
  }

  async stop(): Promise<void> {
    this.ending.abort();
    await this.reading?.stop();
  }

  private async keepTrying(): Promise<void> {
    while (!this.isStopped()) {
      await delay(this.retryMs, undefined, { signal: this.ending.signal, ref: false }).catch(() => undefined);
      if (this.isStopped()) return;
      const begun = await this.begin().catch(() => undefined);
      if (begun === undefined) continue;
      // Stopped while it was beginning: whoever stopped it could not see it yet.
      if (this.isStopped()) await begun.stop().catch(() => undefined);
      else this.reading = begun;
      return;
    }
  }

  private isStopped(): boolean {
    return this.ending.signal.aborted;
  }
}
