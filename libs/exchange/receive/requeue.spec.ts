import { beforeEach, describe, expect, it } from '@jest/globals';
import { HsuError, SECOND } from '#kernel';
import { referralDraft, testMembers, withdrawalDraft, type TestGateway, type TestMembers } from '#testing';
import { requeueDeferred, requeueRow } from './requeue.js';

/** An officer who presses the button twice, or two officers who press it at once. */
describe('a row of quarantine that is judged again by hand', () => {
  let kh: TestGateway;
  let row: number;
  beforeEach(async () => {
    const members = await testMembers(['TH', 'KH']);
    const th = members.gateway('TH');
    kh = members.gateway('KH');
    const { ref } = await th.submit(referralDraft('KH'));
    const opening = await th.relay();
    await th.submit(withdrawalDraft(ref, [{ member: 'KH', unit: 'ATU' }]));
    for (const record of await th.relay()) await kh.receive(record);
    const [waiting] = await kh.ports.store.quarantine(0, 10);
    row = waiting!.number;
    const sound = { ...kh.ports.store };
    Object.assign(kh.ports.store, { awaited: () => Promise.resolve([]) });
    for (const record of opening) await kh.receive(record);
    Object.assign(kh.ports.store, sound);
  });

  const NOT_NOW = { code: 'E-NOT-NOW' };

  it('is judged once: the second time says that it was', async () => {
    expect((await requeueRow(kh.ports, row)).outcome).toBe('ACCEPTED');
    expect((await kh.ports.store.quarantined(row))?.state).toBe('RELEASED');
    await expect(requeueRow(kh.ports, row)).rejects.toMatchObject(NOT_NOW);
  });

  it('takes effect for one of two who ask at the same moment, and the other is told', async () => {
    const both = await Promise.allSettled([1, 2].map(() => requeueRow(kh.ports, row)));
    const told = both.map((one) => (one.status === 'fulfilled' ? one.value.outcome : (one.reason as object)));
    expect(told).toEqual(expect.arrayContaining(['ACCEPTED', expect.objectContaining(NOT_NOW)]));
  });
});

describe('what waited here', () => {
  let members: TestMembers;
  let th: TestGateway;
  let kh: TestGateway;
  beforeEach(async () => {
    members = await testMembers(['TH', 'KH']);
    [th, kh] = [members.gateway('TH'), members.gateway('KH')];
  });

  const arrivedAt = async ({ ports: { store } }: TestGateway) =>
    (await store.arrivals()).map(({ upTo, ahead }) => [upTo, ahead]);

  it('is missing again where its parts cannot be opened any more, and is taken when it comes once more', async () => {
    const { ref } = await th.submit(referralDraft('KH'));
    const records = await th.relay();
    const { keys } = kh.ports;
    const sound = { ...keys };
    keys.sign = () => Promise.reject(new HsuError('E-KEY-UNKNOWN'));
    for (const record of records) await kh.receive(record);
    expect(await arrivedAt(kh)).toEqual([[1, []]]);
    // Its sealing key has gone while it waited.
    Object.assign(keys, { ...sound, opener: () => undefined });
    await requeueDeferred(kh.ports, { kind: 'INTERNAL' });
    expect((await kh.ports.store.quarantine(0, 10)).map(({ state, code }) => [state, code])).toEqual([
      ['HELD', 'E-SEALED-UNREADABLE'],
    ]);
    expect(await arrivedAt(kh)).toEqual([[0, []]]);
    Object.assign(keys, sound);
    for (const record of records) await kh.receive(record);
    expect([(await kh.ports.store.view(ref))?.direction, await arrivedAt(kh)]).toEqual(['IN', [[1, []]]]);
  });

  it('is missing again, though a copy was judged as one of it a moment before: the copy is judged anew', async () => {
    const { ref } = await th.submit(referralDraft('KH'));
    const records = await th.relay();
    const { keys, store } = kh.ports;
    const sound = { ...keys };
    keys.sign = () => Promise.reject(new HsuError('E-KEY-UNKNOWN'));
    for (const record of records) await kh.receive(record);
    const commit = store.commitRecord.bind(store);
    store.commitRecord = async (...copy) => {
      store.commitRecord = commit;
      Object.assign(keys, { ...sound, opener: () => undefined });
      await requeueDeferred(kh.ports, { kind: 'INTERNAL' });
      expect(await arrivedAt(kh)).toEqual([[0, []]]);
      Object.assign(keys, sound);
      return commit(...copy);
    };
    for (const record of records) await kh.receive(record);
    expect([(await kh.ports.store.view(ref))?.direction, await arrivedAt(kh)]).toEqual(['IN', [[1, []]]]);
  });

  it('is missing again where it is a receipt whose key was revoked meanwhile', async () => {
    await th.submit(referralDraft('KH'));
    for (const record of await th.relay()) await kh.receive(record);
    const sound = { ...th.ports.store };
    // A fault of this gateway's that passes.
    Object.assign(th.ports.store, {
      sentMessages: (ids: string[]) => Promise.resolve(ids.map((id) => ({ id }))),
    });
    for (const record of await kh.relay()) await th.receive(record);
    Object.assign(th.ports.store, sound);
    expect(await arrivedAt(th)).toEqual([[1, []]]);
    const revoked = { at: Math.floor(members.clock.now() / SECOND), reason: 'COMPROMISED' };
    await members.restate((listed) =>
      listed.map((entry) => ({
        ...entry,
        keys: entry.keys.map((key) =>
          entry.member === 'KH' && key.unit === 'GATEWAY' && key.use === 'sign' ? { ...key, revoked } : key,
        ),
      })),
    );
    await requeueDeferred(th.ports, { kind: 'INTERNAL' });
    expect((await th.ports.store.quarantine(0, 10)).map(({ state, code }) => [state, code])).toEqual([
      ['HELD', 'E-KEY-REVOKED'],
    ]);
    expect(await arrivedAt(th)).toEqual([[0, []]]);
  });

  it('is not missing again where an officer has a refused row judged again: it may have come since', async () => {
    await th.submit(referralDraft('KH'));
    const records = await th.relay();
    const { keys } = kh.ports;
    const sound = { ...keys };
    let opened = 0;
    const opener = keys.opener.bind(keys);
    keys.opener = (kid) => ((opened += 1) > 1 ? undefined : opener(kid));
    for (const record of records) await kh.receive(record);
    Object.assign(keys, sound);
    for (const record of records) await kh.receive(record);
    expect(await arrivedAt(kh)).toEqual([[1, []]]);
    const [row] = await kh.ports.store.quarantine(0, 10);
    keys.opener = () => undefined;
    await requeueRow(kh.ports, row!.number);
    expect(await arrivedAt(kh)).toEqual([[1, []]]);
  });
});
