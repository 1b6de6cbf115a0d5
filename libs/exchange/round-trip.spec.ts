import { beforeEach, describe, expect, it } from '@jest/globals';
import { fromUtf8, HsuError } from '#kernel';
import {
  ANALYST,
  alertDraft,
  reads,
  referralDraft,
  testMembers,
  withdrawalDraft,
  type TestMembers,
} from '#testing';
import { Heartbeats, receiveControl } from './watch/heartbeat.js';
import { openPart } from './receive/open-part.js';
import type { Keys } from './ports/keys.js';
import type { Ports } from './ports/ports.js';
import { receiveRecord } from './receive/receive.js';
import { requeueDeferred } from './receive/requeue.js';

let members: TestMembers;
beforeEach(async () => {
  members = await testMembers(['TH', 'KH', 'MM']);
});

/** Delivers everything that waits anywhere to whom it is for, until nothing waits. */
async function settle(): Promise<void> {
  for (let moved = true; moved;) {
    moved = false;
    for (const from of ['TH', 'KH', 'MM']) {
      for (const record of await members.gateway(from).relay()) {
        moved = true;
        for (const to of ['TH', 'KH', 'MM']) if (reads(to, record)) await members.gateway(to).receive(record);
      }
    }
  }
}

describe('a referral', () => {
  it('is stored, opened and receipted by the addressee, and the sender holds the verified receipt', async () => {
    const th = members.gateway('TH');
    const kh = members.gateway('KH');
    const { ref } = await th.submit(referralDraft('KH'));
    await settle();

    const sent = await th.ports.store.view(ref);
    expect(sent?.deliveries).toMatchObject([{ destination: 'KH', state: 'RECEIPTED', seq: 1 }]);
    expect(sent?.receipts).toMatchObject([
      { level: 'GATEWAY', result: 'ACCEPTED', from: { member: 'KH', unit: 'GATEWAY' } },
    ]);
    const received = await kh.ports.store.view(ref);
    expect(received).toMatchObject({ direction: 'IN', units: ['ATU'], conversation: { state: 'SENT' } });
    const [entry] = await kh.ports.store.inbox('ATU', undefined, 10, members.clock.now());
    expect(entry?.message.ref).toEqual(ref);
    const part = await kh.ports.store.part(ref, 'row', { member: 'KH', unit: 'ATU' });
    expect(fromUtf8(part!.bytes)).toContain('canary-1');
  });

  it('tells the sender by a signed receipt of the unit when a sealed part is opened, once', async () => {
    const th = members.gateway('TH');
    const kh = members.gateway('KH');
    const { ref } = await th.submit(referralDraft('KH'));
    await settle();
    const request = { ref, part: 'row', purpose: undefined, route: 'a test' };
    const opened = (caller: typeof ANALYST) => openPart(kh.ports, kh.audit, caller, request);
    await expect(opened({ ...ANALYST, unit: 'DESK' })).rejects.toMatchObject({
      code: 'E-NOT-FOUND',
    });
    expect(await opened(ANALYST)).toMatchObject({ canary: 'canary-1' });
    await opened(ANALYST);
    await settle();
    const receipts = (await th.ports.store.view(ref))?.receipts ?? [];
    expect(receipts.filter(({ level }) => level === 'OPENED')).toMatchObject([{ unit: 'ATU', part: 'row' }]);
  });

  it('hands out nothing before the receipt is committed that tells the sender of it', async () => {
    const kh = members.gateway('KH');
    const { ref } = await members.gateway('TH').submit(referralDraft('KH'));
    await settle();
    const steps: string[] = [];
    const store: Ports['store'] = {
      ...kh.ports.store,
      addReceipt: async (receipt, now) => {
        // As long as a database may take.
        for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
        const isNew = await kh.ports.store.addReceipt(receipt, now);
        steps.push('receipt');
        return isNew;
      },
    };
    const request = { ref, part: 'row', purpose: undefined, route: 'a test' };
    await openPart({ ...kh.ports, store }, kh.audit, ANALYST, request);
    steps.push('content');
    expect(steps).toEqual(['receipt', 'content']);
  });

  it('notes each opening before it answers, and opens nothing that it cannot note or for another purpose', async () => {
    const kh = members.gateway('KH');
    const { ref } = await members.gateway('TH').submit(referralDraft('KH'));
    await settle();
    const request = { ref, part: 'row', purpose: undefined, route: 'a test' };
    const failing = { note: () => Promise.reject(new HsuError('E-UNAVAILABLE')) };
    await expect(openPart(kh.ports, failing, ANALYST, request)).rejects.toMatchObject({
      code: 'E-UNAVAILABLE',
    });
    for (const purpose of ['PREVENT', 'CURIOSITY'])
      await expect(openPart(kh.ports, kh.audit, ANALYST, { ...request, purpose })).rejects.toMatchObject({
        code: purpose === 'PREVENT' ? 'E-NOT-PERMITTED' : 'E-FORM',
      });
    expect(await kh.audit.rows(['OPENED'], undefined, 10)).toEqual([]);
    await openPart(kh.ports, kh.audit, ANALYST, { ...request, purpose: 'IDENTIFY_VICTIM' });
    const { name: caller, unit, role } = ANALYST;
    expect(await kh.audit.rows(['OPENED'], undefined, 10)).toMatchObject([
      { caller, unit, role, purpose: 'IDENTIFY_VICTIM', of: ref, part: 'row', at: members.clock.now() },
    ]);
  });

  it('never travels to a member it does not name', async () => {
    await members.gateway('TH').submit(referralDraft('KH'));
    await settle();
    expect(members.wire.records.some((record) => reads('MM', record))).toBe(false);
    expect(await members.gateway('MM').ports.store.arrivals()).toEqual([]);
  });

  it('puts nothing of its text on the wire', async () => {
    await members.gateway('TH').submit(referralDraft('KH'));
    await settle();
    for (const { value } of members.wire.records)
      expect(fromUtf8(value)).not.toMatch(/canary|landing|victim/i);
  });

  it('gives the same message for the same key and draft, and refuses the key for another draft', async () => {
    const { ports } = members.gateway('TH');
    const { submit } = await import('./send/submit.js');
    const { GroupCommit } = await import('./send/group-commit.js');
    const commits = new GroupCommit(10, (batch: Parameters<typeof ports.store.submit>[0]) =>
      ports.store.submit(batch, members.clock.now()),
    );
    const request = { caller: ANALYST, draft: referralDraft('KH'), idempotencyKey: 'same' };
    const first = await submit(ports, commits, request);
    expect(await submit(ports, commits, request)).toEqual({ ref: first.ref, replayed: true });
    await expect(submit(ports, commits, { ...request, draft: referralDraft('MM') })).rejects.toMatchObject({
      code: 'E-IDEMPOTENCY',
    });
  });
});

describe('an alert', () => {
  it('to all is one record for all, receipted by each', async () => {
    const { ref } = await members.gateway('TH').submit(alertDraft());
    await settle();
    expect(members.wire.records.filter(({ topic }) => topic.startsWith('hsu.TH.all.'))).toHaveLength(1);
    const view = await members.gateway('TH').ports.store.view(ref);
    expect(view?.deliveries.map(({ destination, state }) => [destination, state]).sort()).toEqual([
      ['KH', 'RECEIPTED'],
      ['MM', 'RECEIPTED'],
    ]);
  });

  it('that leaves out a member reaches the others by their inboxes and gives the excluded no key material', async () => {
    const { ref } = await members.gateway('TH').submit(alertDraft(['MM']));
    await settle();
    expect(members.wire.records.some((record) => reads('MM', record))).toBe(false);
    expect(members.wire.records.some(({ topic }) => topic.includes('.all.'))).toBe(false);
    expect(await members.gateway('MM').ports.store.view(ref)).toBeUndefined();
    expect((await members.gateway('KH').ports.store.view(ref))?.conversation.state).toBe('ACTIVE');
  });

  it('that is withdrawn ends on every side; nobody else can withdraw it', async () => {
    const th = members.gateway('TH');
    const { ref } = await th.submit(alertDraft());
    await settle();
    await expect(
      members.gateway('KH').submit(withdrawalDraft(ref, { all: true, except: [] })),
    ).rejects.toMatchObject({
      code: 'E-NOT-PERMITTED',
    });
    await th.submit(withdrawalDraft(ref, { all: true, except: [] }));
    await settle();
    for (const member of ['TH', 'KH', 'MM'])
      expect((await members.gateway(member).ports.store.view(ref))?.conversation.state).toBe('WITHDRAWN');
  });

  it('whose withdrawal comes first is withdrawn the moment it arrives', async () => {
    const th = members.gateway('TH');
    const kh = members.gateway('KH');
    const { ref } = await th.submit(alertDraft());
    const late = await th.relay();
    await th.submit(withdrawalDraft(ref, { all: true, except: [] }));
    for (const record of await th.relay()) await kh.receive(record);
    for (const record of late) await kh.receive(record);
    expect((await kh.ports.store.view(ref))?.conversation.state).toBe('WITHDRAWN');
  });
});

describe('a fault on the way', () => {
  it('asks for a lost message by heartbeat and gets it once more, alone, under its own number', async () => {
    const th = members.gateway('TH');
    const kh = members.gateway('KH');
    const { ref } = await th.submit(referralDraft('KH'));
    await th.relay();
    // The record is never delivered; the sender's heartbeat tells that it sent one.
    const beats = new Map(
      ['TH', 'KH'].map((member) => [member, new Heartbeats(members.gateway(member).ports)]),
    );
    const beat = async (from: 'TH' | 'KH', to: 'TH' | 'KH'): Promise<void> => {
      const before = members.wire.records.length;
      await beats.get(from)!.tick();
      for (const record of members.wire.records.slice(before))
        if (record.topic === `hsu.${from}.${to}.express.v1`) {
          const { link } = await members.gateway(to).receive(record);
          await receiveControl(members.gateway(to).ports, link!);
        }
    };
    await beat('TH', 'KH');
    // Everything on TH's topics to KH has been read.
    for (const topic of ['hsu.TH.KH.normal.v1', 'hsu.TH.KH.express.v1'])
      for (const { partition, high } of await members.wire.ends(topic))
        await kh.ports.store.setOffset(topic, partition, high, 'GAP', members.clock.now());
    for (let i = 0; i < 3; i += 1) {
      members.clock.forward(31_000);
      await beat('KH', 'TH');
    }
    members.clock.forward(120_000);
    const [again] = (await th.relay()).filter(({ topic }) => topic === 'hsu.TH.KH.normal.v1');
    await kh.receive(again!);
    expect(await kh.ports.store.view(ref)).toBeDefined();
    expect(th.notices).toContainEqual({ kind: 'RESEND', to: 'KH', ids: [ref.id] });
  });

  const faults: readonly { told: string; held: string; opener: () => undefined }[] = [
    { told: 'refused', held: 'E-SEALED-UNREADABLE', opener: () => undefined },
    {
      told: 'deferred',
      held: 'E-INTERNAL',
      opener: () => {
        throw new Error('the key holder does not answer');
      },
    },
  ];
  for (const { told, held, opener } of faults)
    it(`shows the sender that its message is ${told} by the peer, until its receipt comes`, async () => {
      const th = members.gateway('TH');
      const kh = members.gateway('KH');
      const { clock, keys, store } = kh.ports;
      const { ref } = await th.submit(referralDraft('KH'));
      const [record] = await th.relay();
      const shown = async (): Promise<unknown> =>
        (await th.ports.store.view(ref))?.deliveries.map((one) => [one.state, one.held]);
      // The key of the unit addressed cannot be had for a while.
      const kid = members.directory().sealingKey({ member: 'KH', unit: 'ATU' }, clock.now())?.kid;
      const failing: Keys = {
        sign: (...asked) => keys.sign(...asked),
        kid: (...asked) => keys.kid(...asked),
        opener: (asked) => (asked === kid ? opener() : keys.opener(asked)),
      };
      await store.setOffset(record!.topic, 0, '0', 'START', clock.now());
      await receiveRecord({ ...kh.ports, keys: failing }, { ...record!, partition: 0, offset: '0' });
      expect(await shown()).toEqual([['SENT', null]]);

      const beats = new Heartbeats(kh.ports);
      for (let i = 0; i < 2; i += 1) {
        const before = members.wire.records.length;
        await beats.tick();
        for (const sent of members.wire.records.slice(before))
          if (sent.topic === 'hsu.KH.TH.express.v1')
            await receiveControl(th.ports, (await th.receive(sent)).link!);
        members.clock.forward(600_000);
      }
      expect(await shown()).toEqual([['SENT', held]]);
      expect(th.notices.filter(({ kind }) => kind === 'HELD_BY_PEER')).toEqual([
        { kind: 'HELD_BY_PEER', by: 'KH', ids: [ref.id] },
      ]);

      await kh.receive(record!);
      await requeueDeferred(kh.ports, { kind: 'INTERNAL' });
      for (const answer of await kh.relay()) await th.receive(answer);
      expect(await shown()).toEqual([['RECEIPTED', null]]);
    });

  it('leaves the next message of the same record unharmed by one that is refused', async () => {
    const th = members.gateway('TH');
    const kh = members.gateway('KH');
    const expired = referralDraft('KH', {
      expiresAt: '2026-11-24T03:30:00.000Z',
      reviewAt: '2026-11-24T03:20:00.000Z',
    });
    const bad = await th.submit(expired);
    const good = await th.submit(referralDraft('KH'));
    members.clock.forward(3_600_000);
    const records = await th.relay();
    for (const record of records) await kh.receive(record);
    expect(await kh.ports.store.view(good.ref)).toBeDefined();
    expect(await kh.ports.store.view(bad.ref)).toBeUndefined();
    expect((await kh.ports.store.quarantine(0, 10)).map(({ code, id }) => [code, id])).toEqual([
      ['E-EXPIRED', bad.ref.id],
    ]);
    for (const record of await kh.relay()) await th.receive(record);
    expect((await th.ports.store.view(bad.ref))?.deliveries).toMatchObject([{ state: 'REJECTED' }]);
    expect((await th.ports.store.view(bad.ref))?.receipts[0]?.errors).toEqual([
      { code: 'E-EXPIRED', path: '/expiresAt' },
    ]);
  });
});
