import type { Broker, OutgoingRecord, Reading, ReadOptions } from '#exchange';

type ClosableBroker = Broker & { close(): Promise<void> };

/**
 * A broker that is connected to when it is first needed, and again after a failure: a gateway that starts while Kafka is down
 * takes drafts all the same.
 */
export class LateBroker implements Broker {
  private connected: Promise<ClosableBroker> | undefined;

  constructor(private readonly connect: () => Promise<ClosableBroker>) {}

  async produce(topic: string, records: readonly OutgoingRecord[]): Promise<void> {
    await (await this.broker()).produce(topic, records);
  }

  async partitions(topic: string): Promise<number> {
    return (await this.broker()).partitions(topic);
  }

  async ends(topic: string): ReturnType<Broker['ends']> {
    return (await this.broker()).ends(topic);
  }

  async read(options: ReadOptions): Promise<Reading> {
    return (await this.broker()).read(options);
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
