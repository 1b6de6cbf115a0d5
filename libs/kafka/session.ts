import type { Consumer, EachBatchPayload, IMemberAssignment } from 'kafkajs';
import { readLaneTopic, type ReadOptions } from '#exchange';
import { SECOND, type Clock } from '#kernel';
import { Allowance } from './allowance.js';
import { AssignedPartition, type Flow } from './assigned-partition.js';
import { BrokerClient, type BrokerOptions } from './client.js';
import { recordOf } from './record-of.js';
import type { TopicFacts } from './topic-facts.js';
import { Turns } from './turns.js';
import { unavailable } from './unavailable.js';

const SESSION_MS = 10 * SECOND;
const HEARTBEAT_MS = 3 * SECOND;
const REBALANCE_MS = 15 * SECOND;
/** How long the broker holds a fetch that finds nothing; a partition that is resumed waits for this at most. */
const LONG_POLL_MS = 500;
/**
 * Above the largest record, 1.5 MiB: only the first partition of a fetch gets a record that is larger than its share.
 */
const PARTITION_BYTES = 2 * 1024 * 1024;
const FETCH_BYTES = 16 * 1024 * 1024;
/** Partitions whose records are handed out at once, and of one sender; the store's pool has four connections. */
const AT_ONCE = 3;
const AT_ONCE_OF_ONE = 2;
/** What a sender's express may overtake with; what is more takes its turn like anything else. */
const EXPRESS = { records: 100, bytes: 1_000_000 } as const;

export interface SessionWork {
  readonly options: BrokerOptions;
  readonly read: ReadOptions;
  readonly facts: TopicFacts;
  readonly clock: Clock;
  readonly failed: (error: unknown) => void;
  /** The consumer is done for; called at most once. */
  readonly ended: (error: unknown) => void;
}

/** One life of one Kafka consumer, from joining the group until it fails or is closed. */
export class Session {
  private readonly client: BrokerClient;
  private readonly consumer: Consumer;
  private readonly turns = new Turns(AT_ONCE, AT_ONCE_OF_ONE);
  private readonly express = new Map<string, Allowance>();
  private assigned = new Map<string, AssignedPartition>();
  /** Partitions given up whose record in hand is not done with. */
  private readonly closing = new Map<string, Promise<unknown>>();
  private closed = false;
  private left: Promise<void> | undefined;
  private joined = false;
  private heardAt: number;

  constructor(private readonly work: SessionWork) {
    this.heardAt = work.clock.elapsed();
    // A client of its own: kafkajs shares committed offsets between all consumers of one client.
    this.client = new BrokerClient(work.options);
    this.consumer = this.client.kafka.consumer({
      groupId: work.read.group,
      allowAutoTopicCreation: false,
      sessionTimeout: SESSION_MS,
      heartbeatInterval: HEARTBEAT_MS,
      rebalanceTimeout: REBALANCE_MS,
      minBytes: 1,
      maxWaitTimeInMs: LONG_POLL_MS,
      maxBytesPerPartition: PARTITION_BYTES,
      maxBytes: FETCH_BYTES,
      // Whoever owns the session starts another; kafkajs's own restart may come after a stop.
      retry: { restartOnFailure: () => Promise.resolve(false) },
    });
    const { events } = this.consumer;
    this.consumer.on(events.GROUP_JOIN, ({ payload }) => this.assign(payload.memberAssignment));
    this.consumer.on(events.HEARTBEAT, () => this.hear());
    this.consumer.on(events.CRASH, ({ payload }) => this.end(payload.error));
  }

  async open(): Promise<void> {
    await this.consumer.connect();
    await this.consumer.subscribe({ topics: [...this.work.read.topics], fromBeginning: true });
    await this.consumer.run({
      autoCommit: false,
      eachBatch: (payload) => {
        this.take(payload);
        return Promise.resolve();
      },
    });
  }

  /** Resolves once no `each` runs any more; the consumer leaves the group. */
  close(): Promise<void> {
    return (this.left ??= this.leave());
  }

  private async leave(): Promise<void> {
    this.closed = true;
    this.release();
    await Promise.all(this.closing.values());
    await this.client.close(() => this.consumer.disconnect());
  }

  /** ms since the group's coordinator was last heard. */
  silentMs(): number {
    return this.work.clock.elapsed() - this.heardAt;
  }

  moving(): boolean {
    return this.joined && ![...this.assigned.values()].some((partition) => partition.stalled());
  }

  /** Asks the broker how far each assigned partition goes. */
  async compare(): Promise<void> {
    const topics = new Map<string, Map<number, (high: string) => void>>();
    for (const [key, partition] of this.assigned) {
      const { topic, number } = placeOf(key);
      const told = topics.get(topic) ?? new Map<number, (high: string) => void>();
      topics.set(topic, told.set(number, partition.asking()));
    }
    await Promise.all(
      [...topics].map(async ([topic, told]) => {
        for (const { partition, high } of await this.work.facts.ends(topic)) told.get(partition)?.(high);
      }),
    );
  }

  private hear(): void {
    this.heardAt = this.work.clock.elapsed();
  }

  private end(error: unknown): void {
    this.joined = false;
    if (!this.closed) this.work.ended(error);
  }

  /**
   * kafkajs calls this before it fetches anything for the new assignment: paused here, no partition is fetched before
   * its place is known.
   */
  private assign(assignment: IMemberAssignment): void {
    this.release();
    if (this.closed) return;
    this.hear();
    this.joined = true;
    for (const [topic, partitions] of Object.entries(assignment)) {
      this.consumer.pause([{ topic, partitions }]);
      for (const number of partitions) this.assigned.set(keyOf(topic, number), this.add(topic, number));
    }
  }

  private add(topic: string, number: number): AssignedPartition {
    const { clock, facts, failed, read } = this.work;
    const before = this.closing.get(keyOf(topic, number));
    const sender = readLaneTopic(topic);
    const express = sender?.lane === 'express' ? this.expressOf(sender.from) : undefined;
    return new AssignedPartition({
      topic,
      partition: number,
      clock,
      failed,
      turns: this.turns,
      claim: { owner: sender?.from ?? topic, first: () => express?.holds() ?? false },
      flow: this.flow(topic, number),
      each: async (record) => {
        express?.take(record.value.length);
        await read.each(record);
      },
      start: (low, high) => read.start(topic, number, low, high),
      ends: async () => {
        // A record of the last assignment may still be in hand; it moves the place that `start` will name.
        await before;
        const ends = (await facts.ends(topic)).find(({ partition }) => partition === number);
        if (ends === undefined) throw unavailable(`partition ${number} of ${topic} is not known`, undefined);
        return ends;
      },
    });
  }

  /** One for each sender, whichever of its express topics it uses. */
  private expressOf(from: string): Allowance {
    const known = this.express.get(from);
    if (known !== undefined) return known;
    const made = new Allowance(EXPRESS, this.work.clock);
    this.express.set(from, made);
    return made;
  }

  private flow(topic: string, number: number): Flow {
    const here = [{ topic, partitions: [number] }];
    return {
      pause: () => this.consumer.pause(here),
      resume: () => this.consumer.resume(here),
      seek: (offset) => this.consumer.seek({ topic, partition: number, offset: offset.toString() }),
    };
  }

  private release(): void {
    for (const [key, partition] of this.assigned) {
      const closed = Promise.all([this.closing.get(key), partition.close()]).finally(() => {
        if (this.closing.get(key) === closed) this.closing.delete(key);
      });
      this.closing.set(key, closed);
    }
    this.assigned = new Map();
  }

  private take({ batch }: EachBatchPayload): void {
    const { topic, partition, highWatermark } = batch;
    const records = batch.messages.map((message) => recordOf(topic, partition, message));
    this.assigned.get(keyOf(topic, partition))?.take(records, highWatermark);
  }
}

function keyOf(topic: string, partition: number): string {
  return `${topic} ${partition}`;
}

function placeOf(key: string): { topic: string; number: number } {
  const at = key.lastIndexOf(' ');
  return { topic: key.slice(0, at), number: Number(key.slice(at + 1)) };
}
