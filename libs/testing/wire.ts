import { readLaneTopic, type Broker, type IncomingRecord, type OutgoingRecord } from '#exchange';
import type { Member } from '#kernel';

/** True where this member reads the topic: another's, to it or to all. */
export function reads(member: Member, { topic }: Pick<IncomingRecord, 'topic'>): boolean {
  const read = readLaneTopic(topic);
  return read !== undefined && read.from !== member && (read.to === member || read.to === 'ALL');
}

/**
 * A broker that hands nothing out by itself: a test takes what was produced and delivers it when, and how often, it
 * likes.
 */
export class Wire implements Broker {
  readonly records: IncomingRecord[] = [];

  produce(topic: string, records: readonly OutgoingRecord[]): Promise<void> {
    for (const { partition, value, headers } of records) this.put(topic, partition, value, headers);
    return Promise.resolve();
  }

  /** Puts bytes as they are, as an attacker with write access would. */
  put(
    topic: string,
    partition: number,
    value: Uint8Array,
    headers: Readonly<Record<string, string>> = {},
  ): IncomingRecord {
    const offset = String(
      this.records.filter((one) => one.topic === topic && one.partition === partition).length,
    );
    const record = { topic, partition, offset, value, headers };
    this.records.push(record);
    return record;
  }

  topics(): Promise<readonly string[]> {
    return Promise.resolve([...new Set(this.records.map(({ topic }) => topic))]);
  }

  partitions(): Promise<number> {
    return Promise.resolve(2);
  }

  ends(topic: string): Promise<readonly { partition: number; low: string; high: string }[]> {
    return Promise.resolve(
      [0, 1].map((partition) => ({
        partition,
        low: '0',
        high: String(this.records.filter((one) => one.topic === topic && one.partition === partition).length),
      })),
    );
  }

  read(): never {
    throw new Error('the wire is read by the test');
  }
}
