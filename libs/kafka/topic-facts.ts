import type { Admin } from 'kafkajs';
import type { Clock } from '#kernel';
import { BrokerClient, type BrokerOptions } from './client.js';
import { isRefusal, unavailable } from './unavailable.js';
import { within } from './within.js';

const KEPT_MS = 60_000;
const ANSWER_MS = 10_000;

export interface PartitionEnds {
  readonly partition: number;
  readonly low: string;
  readonly high: string;
}

interface OpenAdmin {
  readonly client: BrokerClient;
  readonly admin: Admin;
}

/** What the broker tells of its topics, over one connection that is made anew after a failure. */
export class TopicFacts {
  private open: Promise<OpenAdmin> | undefined;
  private readonly counts = new Map<string, { readonly count: number; readonly until: number }>();
  private readonly asked = new Map<string, Promise<readonly PartitionEnds[]>>();

  constructor(
    private readonly options: BrokerOptions,
    private readonly clock: Clock,
  ) {}

  async connect(): Promise<void> {
    await this.ask('the broker cannot be reached', async (admin) => {
      await admin.describeCluster();
    });
  }

  async topics(): Promise<readonly string[]> {
    return this.ask('the topics are not known', (admin) => admin.listTopics());
  }

  /** Kept for a minute: the relay asks before every batch, and partitions only ever grow in number. */
  async partitions(topic: string): Promise<number> {
    const known = this.counts.get(topic);
    if (known !== undefined && this.clock.elapsed() < known.until) return known.count;
    const count = await this.ask(`the partitions of ${topic} are not known`, async (admin) => {
      const { topics } = await admin.fetchTopicMetadata({ topics: [topic] });
      return topics.find(({ name }) => name === topic)?.partitions.length ?? 0;
    });
    if (count === 0) throw unavailable(`${topic} has no partitions`, undefined);
    this.counts.set(topic, { count, until: this.clock.elapsed() + KEPT_MS });
    return count;
  }

  /** To be called after a failed write: the topic may have been made anew. */
  forget(topic: string): void {
    this.counts.delete(topic);
  }

  /** Callers that ask for the same topic at once share one question. */
  async ends(topic: string): Promise<readonly PartitionEnds[]> {
    const asked = this.asked.get(topic);
    if (asked !== undefined) return asked;
    const answer = this.askEnds(topic).finally(() => this.asked.delete(topic));
    this.asked.set(topic, answer);
    return answer;
  }

  async close(): Promise<void> {
    await this.discard(this.open);
  }

  private async askEnds(topic: string): Promise<readonly PartitionEnds[]> {
    const count = await this.partitions(topic);
    const ask = (): Promise<readonly PartitionEnds[]> =>
      this.ask(`the ends of ${topic} are not known`, async (admin) =>
        (await admin.fetchTopicOffsets(topic)).map(({ partition, low, high }) => ({ partition, low, high })),
      );
    const ends = await ask();
    if (ends.length === count) return ends;
    // kafkajs's admin never renews what it knows of a topic; a new one sees the partitions that were added.
    this.forget(topic);
    await this.discard(this.open);
    return ask();
  }

  /**
   * Asked once more over a new connection where it fails: kafkajs asks about every topic it was ever asked about, and
   * one may be gone.
   */
  private async ask<T>(doing: string, question: (admin: Admin) => Promise<T>): Promise<T> {
    const known = this.open;
    try {
      return await this.askOnce(question);
    } catch (error) {
      if (known === undefined || !isRefusal(error)) throw unavailable(doing, error);
    }
    try {
      return await this.askOnce(question);
    } catch (error) {
      throw unavailable(doing, error);
    }
  }

  private async askOnce<T>(question: (admin: Admin) => Promise<T>): Promise<T> {
    const open = (this.open ??= this.connected());
    try {
      return await within(
        ANSWER_MS,
        open.then(({ admin }) => question(admin)),
      );
    } catch (error) {
      // Not awaited: nobody should wait for a broken connection to end.
      void this.discard(open);
      throw error;
    }
  }

  private async connected(): Promise<OpenAdmin> {
    const client = new BrokerClient(this.options);
    const admin = client.kafka.admin();
    try {
      await admin.connect();
    } catch (error) {
      void client.close(() => admin.disconnect());
      throw error;
    }
    return { client, admin };
  }

  private async discard(open: Promise<OpenAdmin> | undefined): Promise<void> {
    if (this.open === open) this.open = undefined;
    const opened = await open?.catch(() => undefined);
    await opened?.client.close(() => opened.admin.disconnect());
  }
}
