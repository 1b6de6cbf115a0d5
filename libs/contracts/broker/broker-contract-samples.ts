import assert from 'node:assert/strict';
import { setTimeout as delay } from 'node:timers/promises';
import { fromUtf8, utf8 } from '#kernel';
import type { Broker, IncomingRecord, OutgoingRecord, Reading, ReadOptions } from '#exchange';

/** One thing that every broker must do. `run` throws where it does not. */
export interface BrokerCase {
  readonly name: string;
  readonly run: (bench: BrokerBench) => Promise<void>;
}

/** A broker to be judged, and what a test may do to it. */
export interface BrokerBench {
  readonly broker: Broker;
  /** Makes a topic that holds nothing; its name. */
  topic(partitions: number): Promise<string>;
  /** The name of a group nobody reads in yet. */
  group(): string;
  /** Deletes the records below `low`, as retention does. */
  truncate(topic: string, partition: number, low: string): Promise<void>;
  /** Adds offsets to the end of a partition that no reader ever gets, at least one. */
  hole(topic: string, partition: number): Promise<void>;
  /** Moves the broker's clock on. */
  forward(ms: number): void;
  /** How long a condition may take to come true. */
  readonly patienceMs: number;
}

/** Records with these texts, all for one partition. */
export function texts(partition: number, ...values: readonly string[]): OutgoingRecord[] {
  return values.map((value) => ({ partition, value: utf8(value), headers: { v: '1' } }));
}

export function numbers(count: number, prefix = ''): string[] {
  return Array.from({ length: count }, (_, n) => `${prefix}${n}`);
}

/** Waits for a condition; an assertion fails where it does not come true in time. */
export async function until(
  bench: BrokerBench,
  what: string,
  condition: () => boolean | Promise<boolean>,
): Promise<void> {
  const end = performance.now() + bench.patienceMs;
  while (!(await condition())) {
    assert.ok(performance.now() < end, `not within ${bench.patienceMs} ms: ${what}`);
    await delay(5);
  }
}

/** What came of a reading: every record handed out, in order. */
export class Taken {
  readonly records: IncomingRecord[] = [];

  constructor(private readonly bench: BrokerBench) {}

  readonly each = (record: IncomingRecord): Promise<void> => {
    this.records.push(record);
    return Promise.resolve();
  };

  of(partition: number): string[] {
    return this.records.filter((one) => one.partition === partition).map(({ value }) => fromUtf8(value));
  }

  async count(least: number): Promise<void> {
    await until(this.bench, `${least} records handed out`, () => this.records.length >= least);
  }
}

/** Reads while `work` runs. Reads from the low mark unless told otherwise. */
export async function reading(
  bench: BrokerBench,
  options: Pick<ReadOptions, 'topics' | 'each'> & Partial<ReadOptions>,
  work: (reading: Reading) => Promise<void>,
): Promise<void> {
  const begun = await bench.broker.read({
    group: bench.group(),
    start: (_topic, _partition, low) => Promise.resolve(low),
    ...options,
  });
  try {
    await work(begun);
  } finally {
    await begun.stop();
  }
}
