import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectBroker, type ConnectedBroker } from '#kafka';
import { systemClock } from '#kernel';
import { SECRETARIAT } from '../../apps/operator/index.js';
import { initNetwork, publishStatements } from '../../apps/secretariat/index.js';
import { accessAs, accessAsMember, admitMembers, drawMembers } from '../setup/network.js';

const [here, there] = drawMembers(2) as [
  ReturnType<typeof drawMembers>[0],
  ReturnType<typeof drawMembers>[0],
];
let state: string;
let secretariat: ConnectedBroker;
let member: ConnectedBroker;

beforeAll(async () => {
  state = await mkdtemp(join(tmpdir(), 'hsu-publish-'));
  await admitMembers([here, there]);
  const clock = systemClock;
  secretariat = await connectBroker({ ...(await accessAs(SECRETARIAT)), clientId: 'secretariat', clock });
  member = await connectBroker({ ...(await accessAsMember(here)), clientId: 'member', clock });
});
afterAll(async () => {
  await secretariat.close();
  await member.close();
  await rm(state, { recursive: true });
});

/** What `member` reads of the directory topic, up to `count` records that are `wanted`. */
async function readBack(wanted: readonly Buffer[]): Promise<readonly Buffer[]> {
  const found: Buffer[] = [];
  const { promise, resolve } = Promise.withResolvers<undefined>();
  const reading = await member.read({
    topics: ['hsu.directory.v1'],
    group: `hsu.${here.code}.directory`,
    start: (_topic, _partition, low) => Promise.resolve(low),
    each: (record) => {
      const value = Buffer.from(record.value);
      if (wanted.some((bytes) => bytes.equals(value))) found.push(value);
      if (found.length >= wanted.length) resolve(undefined);
      return Promise.resolve();
    },
  });
  await promise;
  await reading.stop();
  return found;
}

describe('the secretariat on a real broker', () => {
  it('publishes each statement once, under its own certificate, for members to read', async () => {
    const init = (members: readonly string[]): Promise<unknown> =>
      initNetwork({ state, members, now: systemClock.now() });
    const publish = async (): Promise<number> =>
      (await publishStatements({ state, broker: secretariat })).written;
    await init([here.code]);
    expect(await publish()).toBe(1);
    await init([here.code, there.code]);
    expect(await publish()).toBe(1);
    expect(await publish()).toBe(0);
    const files = await Promise.all(
      [1, 2].map((version) => readFile(join(state, 'secretariat', 'statements', `${version}.json`))),
    );
    expect(await readBack(files)).toEqual(files);
  });
});
