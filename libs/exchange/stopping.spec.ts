import { expect, it } from '@jest/globals';
import { HsuError, utf8 } from '#kernel';
import { testMembers } from '#testing';
import { Exchange } from './exchange.js';
import type { ReadOptions } from './ports/broker.js';
import { laneTopic, messageTopics } from './ports/topics.js';

it('ends its reading, its relay and its directory while the database is away', async () => {
  const members = await testMembers(['TH', 'KH']);
  const { ports, keys } = members.gateway('KH');
  const ended: string[] = [];
  const away = (work: string) => () => {
    ended.push(work);
    return Promise.reject(new HsuError('E-UNAVAILABLE'));
  };
  const directory = Object.assign(Object.create(null) as object, {
    ...ports.directory,
    start: () => Promise.resolve(),
    reach: () => Promise.resolve(true),
    stop: away('directory'),
  }) as never;
  let each: ReadOptions['each'] | undefined;
  const broker = {
    ...ports.broker,
    topics: () => Promise.resolve(messageTopics('TH', 'KH')),
    read: (options: ReadOptions) => {
      each = options.each;
      return Promise.resolve({ healthy: () => true, stop: away('senders') });
    },
  };
  const store = { ...ports.store, commitJunk: away('junk'), fallSilent: away('heartbeat') };
  const exchange = new Exchange({ ...ports, broker, directory, store }, keys.keys);
  await exchange.start();
  const topic = laneTopic('TH', 'KH', 'normal');
  await each?.({ topic, partition: 0, offset: '0', value: utf8('nothing'), headers: {} });
  await exchange.stop();
  expect(ended).toEqual(['senders', 'junk', 'heartbeat', 'directory']);
});
