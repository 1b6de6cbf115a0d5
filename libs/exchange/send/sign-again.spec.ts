import { beforeEach, describe, expect, it } from '@jest/globals';
import type { LinkItem } from '#envelope';
import { MINUTE, SECOND, type MessageRef } from '#kernel';
import {
  alertDraft,
  ANALYST,
  referralDraft,
  testMembers,
  type TestGateway,
  type TestMembers,
} from '#testing';
import { Heartbeats, receiveControl } from '../watch/heartbeat.js';
import { openPart } from '../receive/open-part.js';
import { messageTopics } from '../ports/topics.js';

describe('a receipt whose key is revoked before it is judged', () => {
  let members: TestMembers;
  let th: TestGateway;
  let kh: TestGateway;
  beforeEach(async () => {
    members = await testMembers(['TH', 'KH']);
    [th, kh] = [members.gateway('TH'), members.gateway('KH')];
    members.wire.partitions = () => Promise.resolve(1);
    // As a process that reads begins: what was never written to is at its end.
    for (const [{ ports }, from, to] of [
      [th, 'KH', 'TH'],
      [kh, 'TH', 'KH'],
    ] as const)
      for (const topic of messageTopics(from, to))
        await ports.store.setOffset(topic, 0, '0', 'START', members.clock.now());
  });

  async function revoke(unit: string): Promise<void> {
    members.clock.forward(MINUTE);
    const revoked = { at: Math.floor(members.clock.now() / SECOND), reason: 'COMPROMISED' };
    await members.restate((listed) =>
      listed.map((entry) => ({
        ...entry,
        keys: entry.keys.map((key) =>
          entry.member === 'KH' && key.unit === unit && key.use === 'sign' ? { ...key, revoked } : key,
        ),
      })),
    );
  }

  async function listAnother(unit: string): Promise<void> {
    const key = kh.keys.further(unit, 'sign');
    await kh.keys.keys.ensure(members.clock.now());
    await members.restate((listed) =>
      listed.map((entry) => (entry.member === 'KH' ? { ...entry, keys: [...entry.keys, key] } : entry)),
    );
  }

  /** Reads these records in their order; the items that their links named. */
  async function read(at: TestGateway, records: readonly { topic: string; value: Uint8Array }[]) {
    const items: LinkItem[] = [];
    for (const record of records) {
      const { link } = await at.receive(record);
      if (link === null) continue;
      items.push(...link.items);
      await receiveControl(at.ports, link);
    }
    return items;
  }

  /** KH tells what it sent, TH what of that it lacks, and then KH sends what is due. */
  async function round(): Promise<LinkItem[]> {
    const [here, there] = [new Heartbeats(th.ports), new Heartbeats(kh.ports)];
    const beats = async (by: Heartbeats): Promise<typeof members.wire.records> => {
      const before = members.wire.records.length;
      await by.tick();
      return members.wire.records.slice(before);
    };
    await read(th, await beats(there));
    // The verdict needs two looks, and one in which it is told.
    for (let look = 0; look < 3; look += 1) {
      members.clock.forward(31 * SECOND);
      await read(kh, await beats(here));
    }
    members.clock.forward(MINUTE);
    return read(th, await kh.relay());
  }

  const stateOf = async (ref: MessageRef) => (await th.ports.store.view(ref))?.deliveries[0]?.state;
  const receiptsAt = async ({ ports }: TestGateway, ref: MessageRef) =>
    ((await ports.store.view(ref))?.receipts ?? []).map(({ level, result }) => `${level} ${result}`);

  async function received(): Promise<MessageRef> {
    const { ref } = await th.submit(referralDraft('KH'));
    await read(kh, await th.relay());
    return ref;
  }

  it('leaves signed by another where it has not left yet', async () => {
    const ref = await received();
    await revoke('GATEWAY');
    await listAnother('GATEWAY');
    await read(th, await kh.relay());
    expect(await stateOf(ref)).toBe('RECEIPTED');
  });

  it('is not told as arrived, and comes again under its number, signed by another, with an id of its own', async () => {
    const ref = await received();
    const sent = await kh.relay();
    await revoke('GATEWAY');
    await listAnother('GATEWAY');
    const [first] = await read(th, sent);
    expect([await stateOf(ref), await th.ports.store.arrivals()]).toEqual(['SENT', []]);
    const [again] = await round();
    expect([again?.seq, again?.id === first?.id]).toEqual([first?.seq, false]);
    expect(await stateOf(ref)).toBe('RECEIPTED');
    expect(await receiptsAt(th, ref)).toEqual(['GATEWAY ACCEPTED']);
  });

  it('waits for a key without using up its resends, and holds up nothing else', async () => {
    const ref = await received();
    const sent = await kh.relay();
    await revoke('GATEWAY');
    await read(th, sent);
    for (let time = 0; time < 7; time += 1) expect(await round()).toEqual([]);
    expect(kh.notices).toContainEqual({
      kind: 'RELAY_WAITS',
      to: 'TH',
      lane: 'normal',
      code: 'E-KEY-REVOKED',
    });
    const other = await kh.submit(referralDraft('TH'));
    await read(th, await kh.relay());
    expect((await th.ports.store.view(other.ref))?.direction).toBe('IN');
    await listAnother('GATEWAY');
    members.clock.forward(10 * SECOND);
    await read(th, await kh.relay());
    expect(await stateOf(ref)).toBe('RECEIPTED');
  });

  it('stands in the way of nothing that is asked for after it, however few are claimed at once', async () => {
    const { store } = kh.ports;
    const claim = store.claim.bind(store);
    Object.assign(store, { claim: ((lease, _limit, now) => claim(lease, 1, now)) satisfies typeof claim });
    const ref = await received();
    const sent = await kh.relay();
    await revoke('GATEWAY');
    await read(th, sent);
    expect(await round()).toEqual([]);
    const lost = await kh.submit(referralDraft('TH'));
    await read(
      th,
      (await kh.relay()).map((record) => ({ ...record, value: Uint8Array.of(0) })),
    );
    expect((await round()).map(({ id }) => id)).toEqual([lost.ref.id]);
    await listAnother('GATEWAY');
    members.clock.forward(MINUTE);
    await read(th, await kh.relay());
    expect(await stateOf(ref)).toBe('RECEIPTED');
  });

  it('goes as it is where its unit has no key yet: its number must stand, so that it is asked for', async () => {
    const ref = await received();
    await revoke('GATEWAY');
    const [item] = await read(th, await kh.relay());
    expect([item?.seq, await stateOf(ref)]).toEqual([1, 'SENT']);
    await listAnother('GATEWAY');
    await round();
    expect(await stateOf(ref)).toBe('RECEIPTED');
  });

  it('comes again where several were signed at once', async () => {
    const refs = [await th.submit(alertDraft()), await th.submit(alertDraft())].map(({ ref }) => ref);
    for (const record of await th.relay()) await read(kh, [record]);
    const sent = await kh.relay();
    const [receipt] = await Promise.all(
      refs.map(async (ref) => (await kh.ports.store.receiptOf(ref, 'GATEWAY'))?.entry),
    );
    expect(receipt).toBe(0);
    await revoke('GATEWAY');
    await listAnother('GATEWAY');
    await read(th, sent);
    await round();
    expect(await Promise.all(refs.map(stateOf))).toEqual(['RECEIPTED', 'RECEIPTED']);
  });

  it('comes again where a unit signed it', async () => {
    const ref = await received();
    await read(th, await kh.relay());
    await openPart(kh.ports, kh.audit, ANALYST, { ref, part: 'row', purpose: undefined, route: '/' });
    const sent = await kh.relay();
    await revoke('ATU');
    await listAnother('ATU');
    await read(th, sent);
    await round();
    expect(await receiptsAt(th, ref)).toEqual(['GATEWAY ACCEPTED', 'OPENED ACCEPTED']);
  });

  it('changes nothing where it was judged in time and comes again', async () => {
    const ref = await received();
    const sent = await kh.relay();
    await read(th, sent);
    await revoke('GATEWAY');
    await listAnother('GATEWAY');
    // The message once more: its receipt goes again.
    await kh.receive(members.wire.records.find(({ topic }) => topic === 'hsu.TH.KH.normal.v1')!);
    const again = await kh.relay();
    expect(again).toHaveLength(1);
    await read(th, again);
    expect(await receiptsAt(th, ref)).toEqual(['GATEWAY ACCEPTED']);
    expect((await th.ports.store.quarantine(0, 10)).map(({ code }) => code)).toEqual([]);
  });
});

describe('a message whose key is revoked before it leaves', () => {
  it('is refused, and its sender told: nobody signs it again but a person', async () => {
    const members = await testMembers(['TH', 'KH']);
    const [th, kh] = [members.gateway('TH'), members.gateway('KH')];
    const { ref } = await th.submit(referralDraft('KH'));
    const revoked = { at: Math.floor(members.clock.now() / SECOND), reason: 'COMPROMISED' };
    await members.restate((listed) =>
      listed.map((entry) => ({
        ...entry,
        keys: entry.keys.map((key) =>
          entry.member === 'TH' && key.unit === 'ATU' && key.use === 'sign' ? { ...key, revoked } : key,
        ),
      })),
    );
    for (const record of await th.relay()) await kh.receive(record);
    for (const record of await kh.relay()) await th.receive(record);
    expect((await th.ports.store.view(ref))?.deliveries.map(({ state }) => state)).toEqual(['REJECTED']);
  });
});
