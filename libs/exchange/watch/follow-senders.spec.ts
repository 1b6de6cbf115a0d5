import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Directory } from '#directory';
import type { Member } from '#kernel';
import { SetClock, testMembers, type TestGateway, type TestMembers } from '#testing';
import { memoryBroker, type MemoryBroker } from '#contracts';
import { FollowedSenders } from './follow-senders.js';
import { laneTopic, messageTopics } from '../ports/topics.js';

let members: TestMembers;
let th: TestGateway;
let broker: MemoryBroker;
let named: readonly Member[];
let senders: FollowedSenders;
let taken: { topic: string; number: number | undefined }[];
let sent = 0;

beforeEach(async () => {
  members = await testMembers(['TH', 'KH', 'MM']);
  th = members.gateway('TH');
  broker = memoryBroker(new SetClock(0));
  named = ['KH', 'TH'];
  taken = [];
  const directory = {
    ...th.ports.directory,
    current: () => Object.create(members.directory(), { members: { value: named } }) as Directory,
  };
  senders = new FollowedSenders({ ...th.ports, broker, directory }, ({ topic, value }) => {
    taken.push({ topic, number: value[0] });
    return Promise.resolve();
  });
  make('KH');
});
afterEach(async () => senders.stop());

function make(from: Member): void {
  for (const topic of messageTopics(from, 'TH')) broker.createTopic(topic, 1);
}

async function arrives(from: Member): Promise<void> {
  const topic = laneTopic(from, 'TH', 'express');
  const number = (sent += 1);
  await broker.produce(topic, [{ partition: 0, value: new Uint8Array([number]), headers: {} }]);
  const found = (): unknown => taken.find((one) => one.topic === topic && one.number === number);
  while (found() === undefined) await new Promise((resolve) => setImmediate(resolve));
}

describe('reading from every member', () => {
  it('begins with those of the directory', async () => {
    await senders.follow();
    await arrives('KH');
    expect(senders.healthy()).toBe(true);
  });

  it('takes in a member that joins, with no restart, once its topics are made; meanwhile the others are read', async () => {
    await senders.follow();
    named = ['KH', 'MM', 'TH'];
    await senders.follow();
    await senders.follow();
    await arrives('KH');
    expect(th.notices).toEqual([{ kind: 'TOPICS_MISSING', member: 'MM' }]);
    expect(senders.healthy()).toBe(true);
    make('MM');
    await senders.follow();
    await arrives('MM');
    await arrives('KH');
    expect(senders.healthy()).toBe(true);
  });

  it('is tried again after the broker was out of reach', async () => {
    broker.reachable(false);
    await expect(senders.follow()).rejects.toMatchObject({ code: 'E-UNAVAILABLE' });
    expect(senders.healthy()).toBe(false);
    broker.reachable(true);
    await senders.follow();
    await arrives('KH');
  });
});
