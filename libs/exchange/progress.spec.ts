import { expect, it } from '@jest/globals';
import { HOUR, MINUTE } from '#kernel';
import { testMembers } from '#testing';
import { Exchange } from './exchange.js';

it('tells how long the oldest row has waited, also where it waited behind one that has gone', async () => {
  const members = await testMembers(['TH', 'KH']);
  const { ports, keys } = members.gateway('TH');
  const now = members.clock.now();
  let oldestWaitingAt = now - 2 * HOUR;
  const counts = () => Promise.resolve({ deferred: 0, held: 0, oldestWaitingAt });
  const directory = Object.assign(Object.create(null) as object, {
    ...ports.directory,
    healthy: () => true,
  }) as never;
  const exchange = new Exchange({ ...ports, directory, store: { ...ports.store, counts } }, keys.keys);
  expect((await exchange.progress()).waitingMs).toBe(2 * HOUR);
  members.clock.forward(MINUTE);
  oldestWaitingAt = now - HOUR;
  expect((await exchange.progress()).waitingMs).toBe(HOUR + MINUTE);
});
