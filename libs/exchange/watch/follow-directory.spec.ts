import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { foldCase, shippedRules } from '#cases';
import { newId, utf8 } from '#kernel';
import type { SetClock } from '#testing';
import { testMembers, type TestMembers } from '#testing';
import { memoryBroker, type MemoryBroker, memoryStore } from '#contracts';
import { FollowedDirectory } from './follow-directory.js';
import type { Broker, ReadOptions } from '../ports/broker.js';
import type { Notice } from '../ports/notices.js';
import type { Store } from '../ports/ports.js';
import { DIRECTORY_TOPIC, pulseTopic } from '../ports/topics.js';

let members: TestMembers;
let clock: SetClock;
let broker: MemoryBroker;
let store: Store;
let notices: Notice[];
let running: FollowedDirectory[];

beforeEach(async () => {
  members = await testMembers(['TH', 'KH']);
  clock = members.clock;
  broker = memoryBroker(clock);
  for (const topic of [DIRECTORY_TOPIC, pulseTopic('TH'), pulseTopic('KH')]) broker.createTopic(topic, 1);
  store = memoryStore({ fold: (c, m) => foldCase(c, m, shippedRules()) });
  notices = [];
  running = [];
});

afterEach(async () => {
  await Promise.all(running.map((one) => one.stop()));
});

/** Another process of the member on the same database. */
async function replica(refused: string[] = [], over: Partial<Broker> = {}): Promise<FollowedDirectory> {
  const self = {
    member: 'TH',
    instance: newId(clock),
    epoch: 1,
    partitionSecret: utf8('x'),
    tokenKey: utf8('y'),
  };
  const one = new FollowedDirectory(
    {
      broker: { ...broker, ...over },
      clock,
      notices: { note: (notice) => notices.push(notice) },
      self,
      store,
    },
    members.directory().facts.anchor,
    (topic, offset, code) => refused.push(`${topic} ${offset} ${code}`),
  );
  running.push(one);
  await one.start();
  return one;
}

const put = (topic: string, value: Uint8Array | string): Promise<void> =>
  broker.produce(topic, [
    { partition: 0, value: typeof value === 'string' ? utf8(value) : value, headers: {} },
  ]);

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 5));
}

describe('the directory of two processes of one member', () => {
  it('is whole in each, also in one that begins to read anew while the other reads on', async () => {
    const reads: ReadOptions[] = [];
    const recording: Partial<Broker> = {
      read: (options) => {
        reads.push(options);
        return broker.read(options);
      },
    };
    const [a, b] = [await replica(), await replica([], recording)];
    const [first] = members.statements();
    await put(DIRECTORY_TOPIC, first!);
    await until(() => a.current().version === 1 && b.current().version === 1);
    await members.restate((listed) => listed);
    await put(DIRECTORY_TOPIC, members.statements()[1]!);
    await until(() => a.current().version === 2 && b.current().version === 2);
    // The broker hands the partition out anew: B goes on where it stood itself, wherever the cache stands.
    await store.addDirectoryRecord({ topic: DIRECTORY_TOPIC, partition: 0, offset: '2' }, null, null, 0);
    expect(await reads.at(-1)!.start(DIRECTORY_TOPIC, 0, '0', '3')).toBe('2');
  });

  it('is known to be behind what the other acts on, until it has read on', async () => {
    const held: (() => void)[] = [];
    const slow: Partial<Broker> = {
      read: (options) =>
        broker.read({
          ...options,
          each: async (record) => {
            await new Promise<void>((resolve) => held.push(resolve));
            await options.each(record);
          },
        }),
    };
    const [a, b] = [await replica(), await replica([], slow)];
    expect([await a.caughtUp(), await b.caughtUp()]).toEqual([true, true]);
    await put(DIRECTORY_TOPIC, members.statements()[0]!);
    await until(() => a.current().version === 1 && held.length === 1);
    expect([await a.caughtUp(), await b.caughtUp()]).toEqual([true, false]);
    held[0]!();
    await until(() => b.current().version === 1);
    expect(await b.caughtUp()).toBe(true);
  });

  it('is there for one that starts later, from the cache and from what comes then', async () => {
    const a = await replica();
    await put(DIRECTORY_TOPIC, members.statements()[0]!);
    await until(() => a.current().version === 1);
    for (const jws of members.pulses()) await put(pulseTopic(jws.member), jws.jws);
    await until(() => a.current().pulse('KH') !== undefined && a.current().pulse('TH') !== undefined);
    const b = await replica();
    for (const member of ['TH', 'KH']) {
      expect(b.current().pulse(member)).toEqual(a.current().pulse(member));
      expect(b.current().keys(member)).toEqual(a.current().keys(member));
    }
    await members.restate((listed) => listed);
    await put(DIRECTORY_TOPIC, members.statements()[1]!);
    await until(() => a.current().version === 2 && b.current().version === 2);
  });
});

describe('a record of the directory that is refused', () => {
  it('is told and not kept, and a restart does not read it again', async () => {
    const refused: string[] = [];
    const a = await replica(refused);
    await put(DIRECTORY_TOPIC, members.statements()[0]!);
    await until(() => a.current().version === 1);
    for (let n = 0; n < 50; n += 1) await put(pulseTopic('KH'), 'x'.repeat(1000));
    await until(() => refused.length === 50);
    expect(await store.directoryRecords(undefined, 100)).toHaveLength(1);
    const again: string[] = [];
    const b = await replica(again);
    await put(pulseTopic('KH'), members.pulses().find(({ member }) => member === 'KH')!.jws);
    await until(() => b.current().pulse('KH') !== undefined);
    expect(again).toEqual([]);
  });
});
