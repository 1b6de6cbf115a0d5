import type { Broker } from '#exchange';
import type { Clock } from '#kernel';
import type { BrokerOptions } from './client.js';
import { GroupReading } from './reading.js';
import { TopicFacts } from './topic-facts.js';
import { Writer } from './writer.js';

/**
 * The broker over Kafka (libs/exchange/ports/ports.ts). `close` sends what is being produced; readings are stopped by
 * whoever began them.
 */
export type ConnectedBroker = Broker & { close(): Promise<void> };

/** Connects under mutual TLS. Throws `E-UNAVAILABLE` where no broker of `brokers` answers. */
export async function connectBroker(
  options: BrokerOptions & { readonly clock: Clock },
): Promise<ConnectedBroker> {
  const { clock } = options;
  const facts = new TopicFacts(options, clock);
  const writer = new Writer(options);
  await facts.connect();
  return {
    produce: async (topic, records) => {
      try {
        await writer.produce(topic, records);
      } catch (error) {
        facts.forget(topic);
        throw error;
      }
    },
    topics: () => facts.topics(),
    partitions: (topic) => facts.partitions(topic),
    ends: (topic) => facts.ends(topic),
    read: async (read) => {
      const reading = new GroupReading(options, read, facts, clock);
      await reading.begin();
      return reading;
    },
    close: async () => {
      await writer.close();
      await facts.close();
    },
  };
}
