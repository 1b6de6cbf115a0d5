import { HsuError, SECOND, type Clock } from '#kernel';
import type { Broker, Reading, ReadOptions } from '#exchange';
import { MemoryLog } from './memory-log.js';
import { MemoryPartitionReading } from './memory-partition-reading.js';

const STALLED_MS = 15 * SECOND;

/** Kafka in memory, and what a test may do to it. */
export interface MemoryBroker extends Broker {
  /** Makes a topic; one that exists is made anew and holds nothing. */
  createTopic(topic: string, partitions: number): void;
  /** Deletes the records below `low`, as retention does. */
  truncate(topic: string, partition: number, low: string): void;
  /** Loses one record: no reader ever gets it. */
  drop(topic: string, partition: number, offset: string): void;
  /** While false every call throws `E-UNAVAILABLE` and nothing is handed out. */
  reachable(reachable: boolean): void;
}

interface Reader {
  readonly options: ReadOptions;
  assigned: MemoryPartitionReading[];
  /** Resolves once nothing that it gave up is in hand any more. */
  inHand: Promise<unknown>;
}

/** A broker in memory: several readers, groups that divide partitions, offsets. */
export function memoryBroker(clock: Clock): MemoryBroker {
  const logs = new Map<string, MemoryLog[]>();
  const groups = new Map<string, Reader[]>();
  let up = true;

  function topicLogs(topic: string): MemoryLog[] {
    if (!up) throw new HsuError('E-UNAVAILABLE', 'the broker is out of reach');
    const found = logs.get(topic);
    if (found === undefined) throw new HsuError('E-UNAVAILABLE', `${topic} is not known`);
    return found;
  }

  function logOf(topic: string, partition: number): MemoryLog {
    const found = topicLogs(topic)[partition];
    if (found === undefined)
      throw new HsuError('E-UNAVAILABLE', `partition ${partition} of ${topic} is not known`);
    return found;
  }

  /** Gives up what a reader has; resolves once it has nothing in hand. By partition, for whoever reads it next. */
  function release(reader: Reader): Map<string, Promise<void>> {
    const given = new Map(reader.assigned.map((one) => [one.place, one.close()]));
    reader.assigned = [];
    reader.inHand = Promise.all([reader.inHand, ...given.values()]);
    return given;
  }

  /** Every change of members assigns anew, as Kafka does; all readers of a group read the same topics here. */
  function divide(group: string, given: ReadonlyMap<string, Promise<void>>): void {
    const readers = groups.get(group) ?? [];
    const before = new Map([...given, ...readers.flatMap((reader) => [...release(reader)])]);
    let turn = 0;
    for (const topic of new Set(readers.flatMap(({ options }) => options.topics)))
      for (const partition of (logs.get(topic) ?? []).keys()) {
        const reader = readers[turn % readers.length];
        turn += 1;
        reader?.assigned.push(
          new MemoryPartitionReading(
            topic,
            partition,
            reader.options,
            clock,
            () => logOf(topic, partition),
            before,
          ),
        );
      }
  }

  return {
    produce: async (topic, records) => {
      await Promise.resolve();
      const places = records.map(({ partition }) => logOf(topic, partition));
      for (const [index, { value, headers }] of records.entries())
        places[index]?.append({ value: value.slice(), headers: { ...headers } });
    },
    topics: async () => {
      await Promise.resolve();
      if (!up) throw new HsuError('E-UNAVAILABLE', 'the broker is out of reach');
      return [...logs.keys()];
    },
    partitions: async (topic) => {
      await Promise.resolve();
      return topicLogs(topic).length;
    },
    ends: async (topic) => {
      await Promise.resolve();
      return topicLogs(topic).map(({ low, high }, partition) => ({
        partition,
        low: String(low),
        high: String(high),
      }));
    },
    read: async (options): Promise<Reading> => {
      await Promise.resolve();
      for (const topic of options.topics) topicLogs(topic);
      const reader: Reader = { options, assigned: [], inHand: Promise.resolve() };
      groups.set(options.group, [...(groups.get(options.group) ?? []), reader]);
      divide(options.group, new Map());
      return {
        healthy: () => up && reader.assigned.every((one) => one.standsStillMs() <= STALLED_MS),
        stop: async () => {
          const others = (groups.get(options.group) ?? []).filter((one) => one !== reader);
          groups.set(options.group, others);
          divide(options.group, release(reader));
          await reader.inHand;
        },
      };
    },
    createTopic: (topic, partitions) => {
      const before = logs.get(topic) ?? [];
      logs.set(
        topic,
        Array.from({ length: partitions }, (_, partition) => before[partition]?.empty() ?? new MemoryLog()),
      );
    },
    truncate: (topic, partition, low) => logOf(topic, partition).truncate(Number(low)),
    drop: (topic, partition, offset) => logOf(topic, partition).drop(Number(offset)),
    reachable: (reachable) => {
      up = reachable;
    },
  };
}
