import type { Broker, IncomingRecord, ReadOptions } from '#exchange';

/** A broker with one fault, and the case that must tell it. */
export interface BrokenBroker {
  readonly fault: string;
  readonly caught: string;
  /** The methods that are wrong, over a sound broker. */
  readonly breaking: (broker: Broker) => Partial<Broker>;
}

type Each = ReadOptions['each'];

export const brokenBrokers: readonly BrokenBroker[] = [
  {
    fault: 'loses a record',
    caught: 'hands out every record once',
    breaking: (broker) =>
      eachAs(broker, (each) => (record) => (record.offset === '3' ? Promise.resolve() : each(record))),
  },
  {
    fault: 'hands a record out twice',
    caught: 'hands out every record once',
    breaking: (broker) =>
      eachAs(broker, (each) => async (record) => {
        await each(record);
        if (record.offset === '3') await each(record);
      }),
  },
  {
    fault: 'reorders records',
    caught: 'hands out the records of a partition in the order of their offsets',
    breaking: (broker) =>
      eachAs(broker, (each) => {
        let held: IncomingRecord | undefined;
        return async (record) => {
          if (record.partition === 0 && record.offset === '4') {
            held = record;
            return;
          }
          await each(record);
          if (held !== undefined && record.partition === 0) await each(held);
          if (record.partition === 0) held = undefined;
        };
      }),
  },
  {
    fault: 'says produced without storing',
    caught: 'has stored every record of a call when it resolves',
    breaking: () => ({ produce: () => Promise.resolve() }),
  },
  {
    fault: 'stores only the first record of a call',
    caught: 'has stored every record of a call when it resolves',
    breaking: (broker) => ({ produce: (topic, records) => broker.produce(topic, records.slice(0, 1)) }),
  },
  {
    fault: 'skips a record that was refused',
    caught: 'tries a record that was refused again, before any later one of its partition',
    breaking: (broker) => eachAs(broker, (each) => (record) => each(record).catch(() => undefined)),
  },
  {
    fault: 'hands out records below the start',
    caught: 'hands out nothing below the start',
    breaking: (broker) => ({
      read: (options) =>
        broker.read({
          ...options,
          start: async (topic, partition, low, high) => {
            await options.start(topic, partition, low, high);
            return low;
          },
        }),
    }),
  },
  {
    fault: 'hands out several records of a partition at once',
    caught: 'hands out one record of a partition at a time',
    breaking: (broker) =>
      eachAs(broker, (each) => (record) => {
        each(record).catch(() => undefined);
        return Promise.resolve();
      }),
  },
  {
    fault: 'holds up every partition for one',
    caught: 'goes on with other partitions while a record of one is refused or in hand',
    breaking: (broker) =>
      eachAs(broker, (each) => {
        let turn = Promise.resolve();
        return (record) => {
          const mine = turn.then(() => each(record));
          turn = mine.catch(() => undefined);
          return mine;
        };
      }),
  },
  {
    fault: 'numbers what it hands out by itself',
    caught: 'goes on behind a hole in the log, whose offsets nobody gets',
    breaking: (broker) => {
      let next = 0;
      return eachAs(broker, (each) => (record) => each({ ...record, offset: String((next += 1)) }));
    },
  },
  {
    fault: 'loses the headers',
    caught: 'keeps value and headers as they were',
    breaking: (broker) => eachAs(broker, (each) => (record) => each({ ...record, headers: {} })),
  },
  {
    fault: 'gives every reader of a group everything',
    caught: 'divides the partitions of a group, and gives each group everything',
    breaking: (broker) => {
      let readers = 0;
      return {
        read: (options) => broker.read({ ...options, group: `${options.group}.${String((readers += 1))}` }),
      };
    },
  },
  {
    fault: 'goes on after it was stopped',
    caught: 'hands out nothing more once stopped, and lets the record in hand end first',
    breaking: (broker) => ({
      read: async (options) => ({ ...(await broker.read(options)), stop: () => Promise.resolve() }),
    }),
  },
  {
    fault: 'names the topics that it knew at first',
    caught: 'names the topics there are, one that was made just now too',
    breaking: (broker) => {
      let known: Promise<readonly string[]> | undefined;
      return { topics: () => (known ??= broker.topics()) };
    },
  },
  {
    fault: 'is always healthy',
    caught: 'is healthy at the end of every partition, and not while one stands still',
    breaking: (broker) => ({
      read: async (options) => ({ ...(await broker.read(options)), healthy: () => true }),
    }),
  },
];

/** A broker whose readers get `each` by way of this. */
function eachAs(broker: Broker, by: (each: Each) => Each): Partial<Broker> {
  return { read: (options) => broker.read({ ...options, each: by((record) => options.each(record)) }) };
}
