import type { Producer } from 'kafkajs';
import type { OutgoingRecord } from '#exchange';
import type { HsuError } from '#kernel';
import { BrokerClient, type BrokerOptions } from './client.js';
import { takeRound, type PendingCall, type Round } from './rounds.js';
import { isRefusal, unavailable } from './unavailable.js';
import { within } from './within.js';

const ACKNOWLEDGE_MS = 10_000;
const ALL_IN_SYNC = -1;

interface Call extends PendingCall {
  readonly resolve: () => void;
  readonly reject: (error: HsuError) => void;
}

interface OpenProducer {
  readonly client: BrokerClient;
  readonly producer: Producer;
}

/**
 * Idempotent writing. One request is under way at a time; calls that come meanwhile share the next one. kafkajs counts
 * the sequence numbers of a failed request back, so a second request beside it could take the same numbers: the broker
 * would call it a duplicate and acknowledge what it never stored. For the same reason no producer outlives a failure.
 */
export class Writer {
  private calls: Call[] = [];
  private open: Promise<OpenProducer> | undefined;
  private pumping: Promise<void> | undefined;
  private closed = false;

  constructor(private readonly options: BrokerOptions) {}

  async produce(topic: string, records: readonly OutgoingRecord[]): Promise<void> {
    if (this.closed) throw unavailable('the connection to the broker is closed', undefined);
    if (records.length === 0) return;
    await new Promise<void>((resolve, reject) => {
      this.calls.push({ topic, records, next: 0, alone: false, resolve, reject });
      this.pumping ??= this.pump().finally(() => (this.pumping = undefined));
    });
  }

  /** Sends what was asked for, then closes. */
  async close(): Promise<void> {
    this.closed = true;
    await this.pumping;
    await this.discard();
  }

  private async pump(): Promise<void> {
    // A turn later: calls made in one go share the first request too.
    await Promise.resolve();
    while (this.calls.length > 0) {
      const round = takeRound(this.calls);
      try {
        await within(ACKNOWLEDGE_MS, this.send(round));
        this.advance(round);
      } catch (error) {
        // Not awaited: the next request must not wait for a broken connection to end.
        void this.discard();
        this.fail(round, error);
      }
    }
  }

  private async send({ topics }: Round<Call>): Promise<void> {
    const { producer } = await (this.open ??= this.connect());
    const stored = await producer.sendBatch({
      acks: ALL_IN_SYNC,
      timeout: ACKNOWLEDGE_MS,
      topicMessages: [...topics].map(([topic, records]) => ({
        topic,
        messages: records.map(({ partition, value, headers }) => ({
          key: null,
          partition,
          value: Buffer.from(value.buffer, value.byteOffset, value.byteLength),
          headers: { ...headers },
        })),
      })),
    });
    // kafkajs leaves out, without a word, what is for a partition that it does not know.
    const acknowledged = new Set(stored.map(({ topicName, partition }) => `${topicName} ${partition}`));
    for (const [topic, records] of topics)
      for (const { partition } of records)
        if (!acknowledged.has(`${topic} ${partition}`))
          throw unavailable(`partition ${partition} of ${topic} is not known`, undefined);
  }

  private async connect(): Promise<OpenProducer> {
    const client = new BrokerClient(this.options);
    const producer = client.kafka.producer({
      idempotent: true,
      allowAutoTopicCreation: false,
      createPartitioner:
        () =>
        ({ message }) =>
          message.partition ?? 0,
    });
    try {
      await producer.connect();
    } catch (error) {
      void client.close(() => producer.disconnect());
      throw error;
    }
    return { client, producer };
  }

  private advance(round: Round<Call>): void {
    for (const [call, next] of round.taken) call.next = next;
    this.calls = this.calls.filter((call) => {
      if (call.next < call.records.length) return true;
      call.resolve();
      return false;
    });
  }

  /**
   * What the broker refuses is tried once more, each call by itself: another call of the request may be the one at
   * fault, or a topic that this producer wrote to once and that is gone. A broker out of reach fails every call that
   * waits.
   */
  private fail(round: Round<Call>, error: unknown): void {
    const refused = isRefusal(error);
    this.calls = this.calls.filter((call) => {
      const taken = round.taken.has(call);
      if (refused && (!taken || !call.alone)) {
        call.alone ||= taken;
        return true;
      }
      call.reject(unavailable(`${call.topic} could not be written`, error));
      return false;
    });
  }

  private async discard(): Promise<void> {
    const { open } = this;
    this.open = undefined;
    // One that could not be opened is closed already.
    const opened = await open?.catch(() => undefined);
    await opened?.client.close(() => opened.producer.disconnect());
  }
}
