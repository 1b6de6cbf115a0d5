import { beforeEach, describe, expect, it } from '@jest/globals';
import { DAY, HsuError, rfc3339 } from '#kernel';
import {
  alertDraft,
  ANALYST,
  referralDraft,
  testMembers,
  type TestGateway,
  type TestMembers,
} from '#testing';
import { Exchange } from '../exchange.js';
import { requeueDeferred } from '../receive/requeue.js';
import { messageTopics } from '../ports/topics.js';

describe('a signing key that ends stops nothing for good', () => {
  let members: TestMembers;
  let th: TestGateway;
  let kh: TestGateway;
  beforeEach(async () => {
    members = await testMembers(['TH', 'KH']);
    [th, kh] = [members.gateway('TH'), members.gateway('KH')];
  });

  /** From here on this member has no key for this use, until the function it answers is called. */
  function end({ ports: { keys } }: TestGateway, ended: 'sign' | 'link'): () => void {
    const sign = keys.sign.bind(keys);
    const change = (now: typeof sign): void => void Object.assign(keys, { sign: now });
    change((unit, use, ...rest) =>
      use === ended ? Promise.reject(new HsuError('E-KEY-UNKNOWN')) : sign(unit, use, ...rest),
    );
    return () => {
      change(sign);
    };
  }

  const inboxOf = async (at: TestGateway) =>
    (await at.ports.store.inbox('ATU', undefined, 10, members.clock.now())).map(({ message }) => message.ref);

  it('keeps what comes in, lets its partition flow, and takes it once the key is there again', async () => {
    const first = await th.submit(referralDraft('KH'));
    const [record] = await th.relay();
    const mend = end(kh, 'sign');
    const { judgements, committed } = await kh.receive(record!);
    expect([judgements.map(({ outcome }) => outcome), committed]).toEqual([['DEFERRED'], true]);
    expect(await requeueDeferred(kh.ports, { kind: 'INTERNAL' })).toBe(0);
    mend();
    const second = await th.submit(referralDraft('KH'));
    for (const next of await th.relay()) await kh.receive(next);
    expect(await inboxOf(kh)).toEqual([second.ref]);
    expect(await requeueDeferred(kh.ports, { kind: 'INTERNAL' })).toBe(1);
    expect(await inboxOf(kh)).toEqual([second.ref, first.ref]);
    expect((await kh.ports.store.receiptOf(first.ref, 'GATEWAY'))?.result).toBe('ACCEPTED');
  });

  it('refuses nothing for good that it cannot refuse in writing', async () => {
    const soon = rfc3339(members.clock.now() + 5 * DAY);
    await th.submit(alertDraft([], { reviewAt: rfc3339(members.clock.now() + 3 * DAY), expiresAt: soon }));
    const [record] = await th.relay();
    const mend = end(kh, 'sign');
    // Past its expiry: nobody takes it any more.
    members.clock.forward(6 * DAY);
    const { judgements } = await kh.receive(record!);
    expect(judgements.map(({ outcome }) => outcome)).toEqual(['DEFERRED']);
    mend();
    await requeueDeferred(kh.ports, { kind: 'INTERNAL' });
    expect((await kh.ports.store.quarantine(0, 10)).map(({ state }) => state)).toEqual(['SETTLED']);
  });

  it('keeps what goes out, and sends it once the key is there again', async () => {
    const mend = end(th, 'link');
    const { ref } = await th.submit(referralDraft('KH'));
    await expect(th.relay()).rejects.toMatchObject({ code: 'E-UNAVAILABLE' });
    mend();
    for (const record of await th.relay()) await kh.receive(record);
    expect(await inboxOf(kh)).toEqual([ref]);
  });

  it('tells the unit to come again later, instead of refusing its draft for good', async () => {
    const mend = end(th, 'sign');
    await expect(th.submit(referralDraft('KH'))).rejects.toMatchObject({ code: 'E-UNAVAILABLE' });
    mend();
    await th.submit(referralDraft('KH'), ANALYST);
  });

  it('lets a gateway read that cannot publish its pulse', async () => {
    const { ports } = kh;
    ports.keys.sign = () => Promise.reject(new HsuError('E-KEY-UNKNOWN'));
    const asked: string[] = [];
    const directory = Object.assign(Object.create(null) as object, {
      ...ports.directory,
      start: () => Promise.resolve(),
      reach: () => Promise.resolve(true),
      stop: () => Promise.resolve(),
    }) as never;
    const broker = {
      ...ports.broker,
      topics: () => Promise.resolve(messageTopics('TH', 'KH')),
      read: (options: { readonly group: string }) => {
        asked.push(options.group);
        return Promise.resolve({ healthy: () => true, stop: () => Promise.resolve() });
      },
    };
    const exchange = new Exchange({ ...ports, broker, directory }, kh.keys.keys);
    await exchange.start();
    await exchange.stop();
    expect(asked).toEqual(['hsu.KH.exchange']);
  });
});
