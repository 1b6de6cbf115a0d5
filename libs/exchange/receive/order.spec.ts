import { describe, expect, it } from '@jest/globals';
import type { JsonObject } from '#envelope';
import { asHsuError, DAY, digest, HOUR, MINUTE, newId, utf8, type MessageRef } from '#kernel';
import { sampleMessage } from '#messages';
import { alertDraft, referralDraft, testMembers, withdrawalDraft, type TestGateway } from '#testing';
import type { Draft } from '../send/draft.js';
import { judgeAll } from './judge-all.js';
import { openRecord, type Incoming } from './open-record.js';
import type { IncomingRecord } from '../ports/broker.js';
import { relayStream } from '../send/relay.js';
import { requeueAwaited, requeueDeferred } from './requeue.js';

const SOON = { reviewAt: '2026-11-24T03:30:00.000Z', expiresAt: '2026-11-24T04:00:00.000Z' };
const SET_BY_GATEWAY = new Set([
  ...['id', 'version', 'schema', 'from', 'after', 'createdAt', 'sentAt', 'sealed', 'attachments'],
  ...['inReplyTo', 'supersedes', 'references'],
]);
const EVERYONE = { all: true, except: [] } as const;
const DESK = { name: 'liaison', unit: 'DESK', role: 'LIAISON' } as const;

/** A sample of this kind as a draft in a conversation. */
function draftOf(type: string, conversation: MessageRef, over: Draft): Draft {
  const sample = Object.fromEntries(
    Object.entries(sampleMessage(type) as JsonObject).filter(([name]) => !SET_BY_GATEWAY.has(name)),
  );
  const body = { ...(sample['body'] as JsonObject) };
  if ('at' in body) body['at'] = '2026-11-24T02:50:00.000Z';
  return { ...sample, status: 'EXERCISE', conversation: { ...conversation }, body, ...over };
}

function correctionDraft(alert: MessageRef): Draft {
  const draft = alertDraft();
  const { body } = draft;
  const { alertId } = body as { readonly alertId: string };
  const next = { ...(body as JsonObject), alertVersion: 2 };
  return {
    ...draft,
    type: 'CT_CORRECTION',
    conversation: { ...alert },
    body: {
      target: { ...alert },
      alertId,
      alertVersion: 2,
      reason: 'NEW_INFORMATION',
      replacementType: 'AL_MODUS_OPERANDI',
      replacement: { modusOperandi: next },
    },
  };
}

function permutations<T>(list: readonly T[]): T[][] {
  if (list.length < 2) return [[...list]];
  return list.flatMap((one, index) =>
    permutations([...list.slice(0, index), ...list.slice(index + 1)]).map((rest) => [one, ...rest]),
  );
}

async function takes(gateway: TestGateway, records: readonly IncomingRecord[]): Promise<string[]> {
  const said: string[] = [];
  for (const record of records)
    for (const judgement of (await gateway.receive(record)).judgements)
      said.push('entry' in judgement ? judgement.entry.code : judgement.outcome);
  return said;
}

async function stateAt(gateway: TestGateway, ref: MessageRef): Promise<string | undefined> {
  return (await gateway.ports.store.conversation(ref))?.conversation.standing.state;
}

/** What a hostile member can make of a record of its own: other content, signed with its own key. */
async function forged(
  from: TestGateway,
  to: TestGateway,
  record: IncomingRecord,
  change: (message: JsonObject, ref: MessageRef) => JsonObject,
  unit = 'ATU',
): Promise<Incoming> {
  const { incoming } = await openRecord(to.ports, record);
  const [first] = incoming;
  const id = newId(from.ports.clock);
  const ref = { member: from.member, id };
  const payload = Buffer.from(first!.entry.jws.split('.')[1]!, 'base64url').toString();
  const message = change({ ...(JSON.parse(payload) as JsonObject), id }, ref);
  const jws = await from.keys.keys.sign(unit, 'sign', 'hsu-msg+jws', utf8(JSON.stringify(message)), id);
  return {
    ...first!,
    item: { ...first!.item, id, digest: digest(jws) },
    entry: { jws, parts: first!.entry.parts },
  };
}

describe('order decides nothing', () => {
  it('for an alert, its correction and its withdrawal: withdrawn on both sides, whichever comes first', async () => {
    const orders = permutations([0, 1, 2]);
    for (const order of orders) {
      const members = await testMembers(['TH', 'KH']);
      const [th, kh] = [members.gateway('TH'), members.gateway('KH')];
      const { ref } = await th.submit(alertDraft());
      const alert = await th.relay();
      await th.submit(correctionDraft(ref));
      const correction = await th.relay();
      await th.submit(withdrawalDraft(ref, EVERYONE));
      const withdrawal = await th.relay();
      const sent = [alert, correction, withdrawal];
      for (const n of order) await takes(kh, sent[n]!);
      expect([order, await stateAt(kh, ref)]).toEqual([order, 'WITHDRAWN']);
      expect(await stateAt(th, ref)).toBe('WITHDRAWN');
      // Every one was receipted as accepted, once.
      await takes(th, await kh.relay());
      const entries = (await th.ports.store.conversation(ref))!.entries;
      for (const { ref: one } of entries)
        expect((await th.ports.store.receiptOf(one, 'GATEWAY'))?.result).toBe('ACCEPTED');
    }
  });

  it('for a unit that a redirect made a party: its urgent message waits for the redirect', async () => {
    const members = await testMembers(['TH', 'KH']);
    const [th, kh] = [members.gateway('TH'), members.gateway('KH')];
    const { ref } = await th.submit(referralDraft('KH'));
    await takes(kh, await th.relay());
    await takes(th, await kh.relay());
    const desk = { member: 'KH', unit: 'DESK' };
    await kh.submit(
      draftOf('CT_REDIRECT', ref, {
        to: [{ member: 'TH', unit: 'ATU' }, desk],
        body: { ...((sampleMessage('CT_REDIRECT') as JsonObject)['body'] as JsonObject), unit: desk },
      }),
    );
    const redirect = await kh.relay();
    const urgent = { to: [{ member: 'TH', unit: 'ATU' }], urgency: 'U', urgencyReason: 'He stands here' };
    await kh.submit(draftOf('CT_HUMAN_ACK', ref, urgent), DESK);
    const answer = await kh.relay();
    expect(await takes(th, answer)).toEqual(['E-PARENT-UNKNOWN']);
    expect(await th.ports.store.deferredOf('KH')).toHaveLength(1);
    expect(await takes(th, redirect)).toEqual(['ACCEPTED']);
    expect(await th.ports.store.deferredOf('KH')).toEqual([]);
    expect(await takes(th, answer)).toEqual(['DUPLICATE']);
    expect(await stateAt(th, ref)).toBe(await stateAt(kh, ref));
  });

  it('for a message that is left out of `after` because its addressee was never sent it', async () => {
    const members = await testMembers(['TH', 'KH', 'MM']);
    const [th, kh, mm] = ['TH', 'KH', 'MM'].map((code) => members.gateway(code)) as [
      TestGateway,
      TestGateway,
      TestGateway,
    ];
    const { ref } = await th.submit(alertDraft());
    const alert = await th.relay();
    await takes(kh, alert);
    await takes(mm, alert);
    await kh.submit(draftOf('CT_HIT', ref, { to: [{ member: 'TH', unit: 'ATU' }] }));
    await takes(th, await kh.relay());
    await th.submit(withdrawalDraft(ref, EVERYONE));
    // KH's word to TH is before it for both of them, and MM does not wait for what it was never sent.
    expect(await takes(mm, await th.relay())).toEqual(['ACCEPTED']);
  });

  it('nor does an addressee wait for a conversation whose opening it was never sent: that is refused where it is written', async () => {
    const members = await testMembers(['TH', 'KH', 'MM']);
    const th = members.gateway('TH');
    const { ref } = await th.submit(referralDraft('KH'));
    await expect(
      th.submit(draftOf('CT_HUMAN_ACK', ref, { to: [{ member: 'MM', unit: 'ATU' }] })),
    ).rejects.toMatchObject({
      code: 'E-CONVERSATION-UNKNOWN',
      faults: [{ path: '/to' }, { path: '/after' }],
    });
  });

  it('even where one clock is behind: what was read comes before what was written then', async () => {
    const members = await testMembers(['TH', 'KH']);
    const [th, kh] = [members.gateway('TH'), members.gateway('KH')];
    const { ref } = await th.submit(referralDraft('KH'));
    await takes(kh, await th.relay());
    members.clock.setBy(-5 * MINUTE);
    const answer = await kh.submit(draftOf('CT_HUMAN_ACK', ref, { to: [{ member: 'TH', unit: 'ATU' }] }));
    expect(answer.ref.id > ref.id).toBe(true);
  });
});

describe('a receipt', () => {
  it('is taken by a gateway whose clock is an hour behind', async () => {
    const members = await testMembers(['TH', 'KH']);
    const [th, kh] = [members.gateway('TH'), members.gateway('KH')];
    const { ref } = await th.submit(referralDraft('KH'));
    await takes(kh, await th.relay());
    const receipts = await kh.relay();
    members.clock.setBy(-HOUR);
    expect(await takes(th, receipts)).toEqual(['RECEIPT']);
    expect((await th.ports.store.view(ref))?.deliveries[0]?.state).toBe('RECEIPTED');
  });
});

describe('a directory decides by the version that the link names', () => {
  const withRoles =
    (roles: readonly string[]) =>
    (list: Parameters<Parameters<Awaited<ReturnType<typeof testMembers>>['restate']>[0]>[0]) =>
      list.map((one) =>
        one.member === 'TH'
          ? { ...one, units: one.units.map((unit) => (unit.unit === 'ATU' ? { ...unit, roles } : unit)) }
          : one,
      );
  const ROLES = ['ANALYST', 'SUPERVISOR'];
  const LIAISON = { name: 'liaison', unit: 'ATU', role: 'LIAISON' } as const;

  it('is never named by a link that is older than what its messages were written under', async () => {
    const members = await testMembers(['TH', 'KH']);
    const th = members.gateway('TH');
    const relayed = async (caughtUp: readonly boolean[]): Promise<number | string | undefined> => {
      const answers = [...caughtUp];
      const directory = {
        ...th.ports.directory,
        caughtUp: () => Promise.resolve(answers.shift() ?? true),
      };
      return relayStream({ ...th.ports, directory }, 'KH', 'normal', 'test').catch(
        (error: unknown) => asHsuError(error).code,
      );
    };
    await th.submit(referralDraft('KH'));
    // It reads on before it takes the stream, and once more after: meanwhile another process may have written.
    expect(await relayed([false])).toBe('E-DIRECTORY-OLD');
    expect(await relayed([true, false])).toBe('E-DIRECTORY-OLD');
    expect(members.wire.records).toEqual([]);
    expect(await relayed([])).toBe(1);
  });

  it('a newer one than ours is waited for, and then it decides', async () => {
    const members = await testMembers(['TH', 'KH']);
    const [th, kh] = [members.gateway('TH'), members.gateway('KH')];
    const old = members.directory();
    await members.restate(withRoles([...ROLES, 'LIAISON']));
    const { ref } = await th.submit(referralDraft('KH'), LIAISON);
    const { incoming } = await openRecord(kh.ports, (await th.relay())[0]!);
    const behind = { ...kh.ports, directory: { ...kh.ports.directory, current: () => old } };
    const [waits] = await judgeAll(behind, incoming);
    expect(waits).toMatchObject({ outcome: 'DEFERRED', wants: { kind: 'DIRECTORY', version: 2 } });
    await kh.ports.store.setOffset('t', 0, '0', 'START', 0);
    await kh.ports.store.commitRecord(
      { topic: 't', partition: 0, offset: '0' },
      'TH',
      [],
      [waits!],
      members.clock.now(),
    );
    expect(await requeueDeferred(kh.ports, { kind: 'DIRECTORY', version: 1 })).toBe(0);
    expect(await requeueDeferred(kh.ports, { kind: 'DIRECTORY', version: 2 })).toBe(1);
    expect(await stateAt(kh, ref)).toBe(await stateAt(th, ref));
  });

  it('one that came is judged by at once, however many of a hostile member go on waiting for something else', async () => {
    const members = await testMembers(['TH', 'KH']);
    const [th, kh] = [members.gateway('TH'), members.gateway('KH')];
    const { ref } = await th.submit(referralDraft('KH'));
    await takes(kh, await th.relay());
    const old = members.directory();
    await members.restate(withRoles([...ROLES, 'LIAISON']));
    await th.submit(withdrawalDraft(ref, [{ member: 'KH', unit: 'ATU' }]));
    const [record] = await th.relay();
    const never = { member: 'TH', id: newId(th.ports.clock) };
    const incoming: Incoming[] = [];
    for (let n = 0; n < 100; n += 1)
      incoming.push(await forged(th, kh, record!, (message) => ({ ...message, after: [never] })));
    incoming.push(...(await openRecord(kh.ports, record!)).incoming);
    const behind = { ...kh.ports, directory: { ...kh.ports.directory, current: () => old } };
    const waiting = await judgeAll(behind, incoming);
    expect(new Set(waiting.map(({ outcome }) => outcome))).toEqual(new Set(['DEFERRED']));
    await kh.ports.store.setOffset('t', 0, '0', 'START', 0);
    const place = { topic: 't', partition: 0, offset: '0' };
    await kh.ports.store.commitRecord(place, 'TH', [], waiting, members.clock.now());
    await requeueDeferred(kh.ports, { kind: 'DIRECTORY', version: 2 });
    expect(await stateAt(kh, ref)).toBe('WITHDRAWN');
  });

  it('an older one still decides about what was sent under it, until it has ended', async () => {
    const members = await testMembers(['TH', 'KH']);
    const [th, kh] = [members.gateway('TH'), members.gateway('KH')];
    await members.restate(withRoles([...ROLES, 'LIAISON']));
    await th.submit(referralDraft('KH'), LIAISON);
    const { incoming } = await openRecord(kh.ports, (await th.relay())[0]!);
    members.clock.forward(10 * DAY);
    await members.restate(withRoles(ROLES));
    const outcomes = async (at: number): Promise<string[]> =>
      (
        await judgeAll(
          kh.ports,
          incoming.map((one) => ({ ...one, at })),
        )
      ).map(({ outcome }) => outcome);
    expect(await outcomes(members.clock.now())).toEqual(['ACCEPTED']);
    expect(await outcomes(members.clock.now() + 5 * DAY)).toEqual(['REJECTED']);
  });

  it('one that nobody has issued holds nothing up: the message waits, the next is judged', async () => {
    const members = await testMembers(['TH', 'KH']);
    const [th, kh] = [members.gateway('TH'), members.gateway('KH')];
    await th.submit(referralDraft('KH'));
    await th.submit(alertDraft());
    const { incoming } = await openRecord(kh.ports, (await th.relay())[0]!);
    const never = { ...incoming[0]!, link: { from: 'TH', directory: Number.MAX_SAFE_INTEGER } };
    const said = await judgeAll(kh.ports, [never]);
    expect(said).toMatchObject([
      { outcome: 'DEFERRED', wants: { kind: 'DIRECTORY', version: Number.MAX_SAFE_INTEGER } },
    ]);
  });
});

describe('what a message names', () => {
  async function conversation() {
    const members = await testMembers(['TH', 'KH']);
    const [th, kh] = [members.gateway('TH'), members.gateway('KH')];
    const { ref } = await th.submit(referralDraft('KH'));
    await takes(kh, await th.relay());
    await th.submit(withdrawalDraft(ref, [{ member: 'KH', unit: 'ATU' }]));
    const [record] = await th.relay();
    const judged = async (change: Parameters<typeof forged>[3], unit = 'ATU') => {
      const [judgement] = await judgeAll(kh.ports, [await forged(th, kh, record!, change, unit)]);
      return judgement!.outcome === 'REJECTED' || judgement!.outcome === 'DEFERRED'
        ? [judgement!.outcome, judgement!.entry.code, judgement!.entry.path]
        : [judgement!.outcome];
    };
    return { members, th, kh, ref, record: record!, judged };
  }

  it('is waited for while it is not here', async () => {
    const { judged, th } = await conversation();
    const unknown = { member: 'TH', id: newId(th.ports.clock) };
    const none = { member: 'TH', id: newId(th.ports.clock) };
    expect(await judged((message) => message)).toEqual(['ACCEPTED']);
    expect(await judged((message) => ({ ...message, after: [none] }))).toEqual([
      'DEFERRED',
      'E-PARENT-UNKNOWN',
      '/after/0',
    ]);
    expect(await judged((message) => ({ ...message, conversation: unknown, after: [unknown] }))).toEqual([
      'DEFERRED',
      'E-CONVERSATION-UNKNOWN',
      '/conversation',
    ]);
  });

  it("is not waited for where it is another member's and nothing hangs on it: who withholds a message stops nobody else's", async () => {
    const { judged, kh, th } = await conversation();
    for (const member of ['MM', 'KH']) {
      const withheld = { member, id: newId(th.ports.clock) };
      expect(
        await judged((message) => ({ ...message, after: [...(message['after'] as JsonObject[]), withheld] })),
      ).toEqual(['ACCEPTED']);
    }
    // Nor is it refused where it turns out to be of another conversation: it would have been taken a moment before.
    const { ref } = await kh.submit(referralDraft('TH'));
    expect(await judged((message) => ({ ...message, after: [{ ...ref }] }))).toEqual(['ACCEPTED']);
  });

  it("is waited for where the sender may write by it alone, whoever's it is", async () => {
    const { judged, th } = await conversation();
    const withheld = { member: 'MM', id: newId(th.ports.clock) };
    const stranger = (message: JsonObject, after: readonly JsonObject[]): JsonObject => ({
      ...message,
      from: { ...(message['from'] as JsonObject), unit: 'DESK', role: 'LIAISON' },
      after,
    });
    expect(await judged((message) => stranger(message, [{ ...withheld }]), 'DESK')).toEqual([
      'DEFERRED',
      'E-PARENT-UNKNOWN',
      '/after/0',
    ]);
    expect(await judged((message) => stranger(message, []), 'DESK')).toEqual([
      'REJECTED',
      'E-NOT-PARTY',
      '/conversation',
    ]);
  });

  it.each([
    ['itself', (message: JsonObject, ref: MessageRef) => ({ ...message, after: [{ ...ref }] }), '/after/0'],
    [
      'no reference',
      (message: JsonObject) => ({ ...message, after: [{ member: 'TH', id: 'x' }] }),
      '/after/0',
    ],
    [
      'more than eight',
      (message: JsonObject) => ({
        ...message,
        after: Array.from({ length: 9 }, (_, n) => ({
          member: 'TH',
          id: `01990000-0000-7000-8000-00000000000${n}`,
        })),
      }),
      '/after',
    ],
    [
      'a conversation that is none',
      (message: JsonObject) => ({ ...message, conversation: { member: 'th', id: '0' } }),
      '/conversation',
    ],
    [
      'a conversation of 100 KB',
      (message: JsonObject) => ({ ...message, conversation: { member: 'TH', id: 'a'.repeat(100_000) } }),
      '/conversation',
    ],
    ['a kind of 100 KB', (message: JsonObject) => ({ ...message, type: 'A'.repeat(100_000) }), '/type'],
    ['version 3e9', (message: JsonObject) => ({ ...message, version: 3_000_000_000 }), '/version'],
    ['version 1.5', (message: JsonObject) => ({ ...message, version: 1.5 }), '/version'],
  ])('is never waited for where it can never be here: %s', async (_name, change, path) => {
    const { judged } = await conversation();
    expect(await judged(change)).toEqual(['REJECTED', 'E-SCHEMA-INVALID', path]);
  });

  it('must be of its conversation, and its conversation must be one', async () => {
    const { judged, kh, record, th } = await conversation();
    const other = await th.submit(referralDraft('KH'));
    await takes(kh, await th.relay());
    expect(await judged((message) => ({ ...message, after: [{ ...other.ref }] }))).toEqual([
      'REJECTED',
      'E-SCHEMA-INVALID',
      '/after/0',
    ]);
    await takes(kh, [record]);
    const { incoming } = await openRecord(kh.ports, record);
    const inside = { member: 'TH', id: incoming[0]!.item.id };
    expect(await judged((message) => ({ ...message, conversation: inside }))).toEqual([
      'REJECTED',
      'E-SCHEMA-INVALID',
      '/conversation',
    ]);
  });

  it('makes nobody a party who is only named elsewhere in the conversation', async () => {
    const { judged } = await conversation();
    // TH's desk is no party of what it names.
    expect(
      await judged((message) => ({ ...message, from: { ...(message['from'] as JsonObject), unit: 'DESK' } })),
    ).not.toEqual(['ACCEPTED']);
  });

  it('was refused: then so is what is written in it, in every order', async () => {
    for (const late of [false, true]) {
      const members = await testMembers(['TH', 'KH']);
      const [th, kh] = [members.gateway('TH'), members.gateway('KH')];
      const { ref } = await th.submit(referralDraft('KH', SOON));
      const opening = await th.relay();
      await th.submit(withdrawalDraft(ref, [{ member: 'KH', unit: 'ATU' }]));
      const withdrawal = await th.relay();
      members.clock.forward(2 * HOUR);
      if (late) await takes(kh, withdrawal);
      await takes(kh, opening);
      if (!late) await takes(kh, withdrawal);
      await takes(th, await kh.relay());
      const told = (await th.ports.store.conversation(ref))!.entries.map(async ({ ref: one }) =>
        (await th.ports.store.receiptOf(one, 'GATEWAY'))?.errors.map(({ code }) => code),
      );
      expect([late, await Promise.all(told)]).toEqual([late, [['E-EXPIRED'], ['E-CONVERSATION-REFUSED']]]);
    }
  });

  it('that comes late does not let a message expire that came in time', async () => {
    const members = await testMembers(['TH', 'KH']);
    const [th, kh] = [members.gateway('TH'), members.gateway('KH')];
    const { ref } = await th.submit(alertDraft());
    const opening = await th.relay();
    await th.submit({ ...correctionDraft(ref), ...SOON });
    expect(await takes(kh, await th.relay())).toEqual(['E-CONVERSATION-UNKNOWN']);
    members.clock.forward(2 * HOUR);
    await takes(kh, opening);
    expect((await kh.ports.store.conversation(ref))?.entries).toHaveLength(2);
  });

  it('wakes what waits where the process dies between the two: the next poll finds it', async () => {
    const { kh, th } = await conversation();
    const { ref } = await th.submit(referralDraft('KH'));
    const opening = await th.relay();
    await th.submit(withdrawalDraft(ref, [{ member: 'KH', unit: 'ATU' }]));
    await takes(kh, await th.relay());
    const sound = { ...kh.ports.store };
    Object.assign(kh.ports.store, { awaited: () => Promise.reject(new Error('killed here')) });
    expect(await takes(kh, opening)).toEqual(['ACCEPTED']);
    expect(await stateAt(kh, ref)).not.toBe('WITHDRAWN');
    Object.assign(kh.ports.store, sound);
    expect(await requeueAwaited(kh.ports, null)).toBe(1);
    expect(await stateAt(kh, ref)).toBe('WITHDRAWN');
  });
});
