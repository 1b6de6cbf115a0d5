import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Reading } from '#exchange';
import { BrokerAdmin, connectBroker, type ConnectedBroker } from '#kafka';
import { fromUtf8, systemClock, utf8 } from '#kernel';
import { Guard, startBroker, type Broker } from '../../apps/network/index.js';
import { readAddresses } from '../setup/servers.js';

// A broker of its own: what happens to it here would end every other suite.
const folder = join(
  readAddresses(process.env['HSU_TEST_SERVERS']).folder,
  `outage-${randomBytes(4).toString('hex')}`,
);
const options = {
  root: join(import.meta.dirname, '..', '..'),
  stateDir: folder,
  guard: new Guard(),
  env: process.env,
};
const TOPIC = 'outage';
const UNAVAILABLE = { code: 'E-UNAVAILABLE' };

let server: Broker;
let broker: ConnectedBroker;

beforeAll(async () => {
  server = await startBroker(options);
  const read = (file: string): string => readFileSync(file, 'utf8');
  const access = {
    brokers: [server.address],
    ca: read(server.caFile),
    cert: read(server.operator.certFile),
    key: read(server.operator.keyFile),
  };
  const admin = await BrokerAdmin.connect(access);
  await admin.createTopics([{ name: TOPIC, partitions: 2, settings: {} }], 1);
  await admin.close();
  broker = await connectBroker({ ...access, clientId: 'outage', clock: systemClock });
});

afterAll(async () => {
  await broker.close();
  await server.stop();
  await options.guard.release();
});

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await delay(20);
}

/** Sends until one call is acknowledged, as the outbox does; the number of calls that were refused. */
async function sendUntilTaken(text: string): Promise<number> {
  for (let refused = 0; ; refused += 1) {
    try {
      await send(text);
      return refused;
    } catch (error) {
      expect(error).toMatchObject(UNAVAILABLE);
      await delay(200);
    }
  }
}

function send(text: string): Promise<void> {
  return broker.produce(TOPIC, [{ partition: 0, value: utf8(text), headers: {} }]);
}

/** A reading that keeps its place as a store would: what was handed out moves it. */
async function follow(group: string): Promise<{ reading: Reading; taken: string[]; offsets: number[] }> {
  const taken: string[] = [];
  const offsets: number[] = [];
  let next: string | undefined;
  const reading = await broker.read({
    topics: [TOPIC],
    group,
    start: (_topic, partition, low, high) => Promise.resolve(partition === 0 ? (next ??= high) : low),
    each: ({ offset, value }) => {
      taken.push(fromUtf8(value));
      offsets.push(Number(offset));
      next = String(Number(offset) + 1);
      return Promise.resolve();
    },
  });
  // What is sent before the place is asked for would lie below it.
  await until(() => next !== undefined && reading.healthy());
  return { reading, taken, offsets };
}

function inOrder(offsets: readonly number[]): number[] {
  const first = offsets[0] ?? 0;
  return offsets.map((_, n) => first + n);
}

describe('while the broker is frozen', () => {
  it('refuses writes in time, tells that it is not healthy, and goes on when the broker does', async () => {
    const { offsets, reading, taken } = await follow('frozen');
    await send('before');
    process.kill(server.child.pid, 'SIGSTOP');
    try {
      await expect(send('during')).rejects.toMatchObject(UNAVAILABLE);
      await expect(broker.ends(TOPIC)).rejects.toMatchObject(UNAVAILABLE);
      await until(() => !reading.healthy());
    } finally {
      process.kill(server.child.pid, 'SIGCONT');
    }
    await sendUntilTaken('after');
    await until(() => taken.includes('after') && reading.healthy());
    await reading.stop();
    expect(taken[0]).toBe('before');
    expect(offsets).toEqual(inOrder(offsets));
  });

  it('lets a reading and the connection end', async () => {
    const { reading } = await follow('frozen-stop');
    process.kill(server.child.pid, 'SIGSTOP');
    try {
      await reading.stop();
    } finally {
      process.kill(server.child.pid, 'SIGCONT');
    }
  });
});

describe('after the broker was stopped and started again', () => {
  it('refuses writes meanwhile, then reads on where it was, without a word from anyone', async () => {
    const { offsets, reading, taken } = await follow('restarted');
    await send('before');
    await until(() => taken.includes('before'));
    const port = Number(server.address.split(':')[1]);
    await server.stop();
    await expect(send('during')).rejects.toMatchObject(UNAVAILABLE);
    await until(() => !reading.healthy());
    server = await startBroker({ ...options, port });
    await sendUntilTaken('after');
    await until(() => taken.includes('after') && reading.healthy());
    await reading.stop();
    expect(offsets).toEqual(inOrder(offsets));
  });
});
