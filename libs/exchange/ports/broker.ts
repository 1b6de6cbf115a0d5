import type { RecordPlace } from './records.js';

/** Kafka as the exchange sees it. Every call throws `E-UNAVAILABLE` while the broker cannot be reached. */
export interface Broker {
  /**
   * Resolves only when every in-sync replica has every record (`acks=all`); a rejection says nothing about which were
   * stored.
   */
  produce(topic: string, records: readonly OutgoingRecord[]): Promise<void>;
  /** Names of the topics that this principal may write or read. */
  topics(): Promise<readonly string[]>;
  /** Number of partitions of a topic. */
  partitions(topic: string): Promise<number>;
  /**
   * Per partition, the first offset kept and the next offset to be written (high-water mark). Offsets are decimal
   * texts.
   */
  ends(topic: string): Promise<readonly { partition: number; low: string; high: string }[]>;
  /**
   * Reads topics as a member of `group`; at each assignment of a partition asks `start` where to begin.
   * Records of one partition come in order, one `each` at a time; a rejected `each` is tried again from that record.
   */
  read(options: ReadOptions): Promise<Reading>;
}

export interface OutgoingRecord {
  readonly partition: number;
  readonly value: Uint8Array;
  readonly headers: Readonly<Record<string, string>>;
}

export interface IncomingRecord extends RecordPlace {
  readonly value: Uint8Array;
  readonly headers: Readonly<Record<string, string>>;
}

export interface ReadOptions {
  readonly topics: readonly string[];
  readonly group: string;
  /** The offset to begin with, between `low` and `high`. */
  readonly start: (topic: string, partition: number, low: string, high: string) => Promise<string>;
  readonly each: (record: IncomingRecord) => Promise<void>;
}

export interface Reading {
  /** True while the broker answers and every assigned partition makes progress or is at its end. */
  healthy(): boolean;
  stop(): Promise<void>;
}
