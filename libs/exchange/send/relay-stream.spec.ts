import { beforeEach, describe, expect, it } from '@jest/globals';
import { HsuError, newId, SECOND, type MessageRef } from '#kernel';
import { alertDraft, referralDraft, testMembers, type TestGateway, type TestMembers } from '#testing';
import type { Broker } from '../ports/broker.js';
import type { Store } from '../ports/ports.js';
import type { Lane, OutboxItem } from '../ports/records.js';
import { relayStream } from './relay.js';

// That a link names all that was known when its messages were written is shown in receive/order.spec.ts, what is signed
// again in sign-again.spec.ts.

let members: TestMembers;
let th: TestGateway;
let ref: MessageRef;
beforeEach(async () => {
  members = await testMembers(['TH', 'KH', 'MM']);
  th = members.gateway('TH');
  ({ ref } = await th.submit(referralDraft('KH')));
});

const GONE = new HsuError('E-UNAVAILABLE');
const gone = (): Promise<never> => Promise.reject(GONE);
const stateOf = async (of = ref) => (await th.ports.store.view(of))?.deliveries[0]?.state;
const topics = () => members.wire.records.map(({ topic }) => topic);
const nothing = () => Promise.resolve();

/** Sends the stream to Cambodia, over a store and a broker that do this instead; one that never ends fails. */
function relayed(
  { claim = (...asked) => th.ports.store.claim(...asked), ...store }: Partial<Store> = {},
  produce: Broker['produce'] = (...asked) => members.wire.produce(...asked),
  lane: Lane = 'normal',
  pace: (ms: number) => Promise<void> = nothing,
): Promise<number | undefined> {
  let claims = 0;
  const bounded: Store['claim'] = (...asked) => {
    claims += 1;
    return claims > 9 ? Promise.reject(new Error('without end')) : claim(...asked);
  };
  const broker = Object.create(members.wire, { produce: { value: produce } }) as Broker;
  const ports = { ...th.ports, broker, store: { ...th.ports.store, ...store, claim: bounded } };
  return relayStream(ports, 'KH', lane, 'one', pace);
}

describe('a stream', () => {
  it('is sent under its lease until nothing waits', async () => {
    expect(await relayed()).toBe(1);
    expect([topics(), await stateOf()]).toEqual([['hsu.TH.KH.normal.v1'], 'SENT']);
    expect(await relayed()).toBe(0);
    expect(await relayed({ lease: () => Promise.resolve(undefined), claim: gone })).toBeUndefined();
  });

  it('is left where another has taken it meanwhile: nothing counts as sent then', async () => {
    expect(await relayed({ claim: () => Promise.resolve(undefined) })).toBeUndefined();
    expect(topics()).toEqual([]);
    expect(await relayed({ markSent: () => Promise.resolve(false) })).toBeUndefined();
    expect([topics().length, await stateOf()]).toEqual([1, 'WAITING']);
  });

  it('counts as sent once the broker has it; after a crash the same numbers go again', async () => {
    const seqs: number[] = [];
    const claim: Store['claim'] = async (...asked) => {
      const items = await th.ports.store.claim(...asked);
      seqs.push(...(items ?? []).map(({ seq }) => seq));
      return items;
    };
    await expect(relayed({ claim }, gone)).rejects.toBe(GONE);
    expect(await stateOf()).toBe('WAITING');
    await expect(relayed({ claim, markSent: gone })).rejects.toBe(GONE);
    expect(await relayed({ claim })).toBe(1);
    expect([seqs, await stateOf()]).toEqual([[1, 1, 1], 'SENT']);
  });

  it('keeps its lease: it asks again after a third of it', async () => {
    /** How often it asks, where so long passes after each of three claims. */
    const asked = async (ms: number): Promise<number> => {
      let [leases, claims] = [0, 3];
      const lease: Store['lease'] = (...by) => {
        leases += 1;
        return th.ports.store.lease(...by);
      };
      const claim: Store['claim'] = (...by) => {
        members.clock.forward(ms);
        claims -= 1;
        return claims < 0 ? Promise.resolve([]) : th.ports.store.claim(...by);
      };
      await th.submit(referralDraft('KH'));
      const markSent: Store['markSent'] = async (...by) => {
        await th.submit(referralDraft('KH'));
        return th.ports.store.markSent(...by);
      };
      await relayed({ lease, claim, markSent });
      return leases;
    };
    expect([await asked(SECOND), await asked(5 * SECOND - 1), await asked(5 * SECOND)]).toEqual([1, 2, 4]);
  });

  it('that is busy gathers, six milliseconds a row and 400 at most; a quiet, a full and an express one never wait', async () => {
    const { store } = th.ports;
    const lease = await store.lease('KH', 'normal', 'one', members.clock.now(), SECOND);
    const [first] = (await store.claim(lease!, 1, members.clock.now()))!;
    const paces = async (count: number, lane?: Lane): Promise<readonly number[]> => {
      const row = (n: number) => ({
        ...first!,
        seq: n + 1,
        ref: { member: 'TH', id: newId(members.clock) },
        parts: [],
      });
      const claims = [Array.from({ length: count }, (_, n) => row(n))];
      const waited: number[] = [];
      const claim = () => Promise.resolve(claims.shift() ?? []);
      await relayed({ claim, markSent: () => Promise.resolve(true) }, nothing, lane, (ms) => {
        waited.push(ms);
        return nothing();
      });
      return waited;
    };
    expect([await paces(1), await paces(2), await paces(200), await paces(1000)]).toEqual([
      [],
      [12],
      [400],
      [],
    ]);
    expect(await paces(2, 'express')).toEqual([]);
  });

  it('of all is sent again to one member on the topic of the two', async () => {
    await th.submit(alertDraft());
    const { store } = th.ports;
    const claim: Store['claim'] = async (...asked) => {
      const again = (item: OutboxItem) => ({ ...item, destination: 'MM', resend: true });
      return ((await store.claim(...asked)) ?? []).flatMap((item) => [item, again(item)]);
    };
    await relayStream({ ...th.ports, store: { ...store, claim } }, 'ALL', 'normal', 'one');
    expect(topics()).toEqual(['hsu.TH.all.normal.v1', 'hsu.TH.MM.normal.v1']);
    const said: (string | undefined)[] = [];
    for (const record of members.wire.records)
      said.push((await members.gateway('MM').receive(record)).judgements[0]?.outcome);
    expect(said).toEqual(['ACCEPTED', 'DUPLICATE']);
  });

  it('asks the broker for a mebibyte at a time', async () => {
    for (let n = 0; n < 500; n += 1) await th.submit(referralDraft('KH'));
    const requests: number[] = [];
    await relayed({}, (_topic, records) => {
      requests.push(records.reduce((sum, { value }) => sum + value.length, 0));
      return nothing();
    });
    expect(requests.length).toBeGreaterThan(1);
    expect(Math.max(...requests)).toBeLessThanOrEqual(1024 * 1024);
    expect(Math.min(...requests.slice(0, -1))).toBeGreaterThan(512 * 1024);
  });
});
