import { beforeEach, describe, expect, it } from '@jest/globals';
import { generateKey, publicOf, signJws, type JsonObject, type ParcelMessage } from '#envelope';
import type { StoredReceipt } from '#exchange';
import { digest, MINUTE, newId, rfc3339, SECOND, utf8, type Member } from '#kernel';
import { kinds } from '#messages';
import { testMembers, type TestGateway, type TestMembers } from '#testing';
import { forgeRecord, honest, idOf, messageOf, signAs } from './forge.js';

// A member that holds its own keys and rights and says what it likes: what each step of receiving refuses, one fault at
// a time.

let members: TestMembers;
let th: TestGateway;
let kh: TestGateway;
let mm: TestGateway;
beforeEach(async () => {
  members = await testMembers(['TH', 'KH', 'MM']);
  [th, kh, mm] = [members.gateway('TH'), members.gateway('KH'), members.gateway('MM')];
});

/** What `at` makes of a record that stands in this topic, as `OUTCOME code` for each message. */
async function judged(at: TestGateway, topic: string, value: Uint8Array): Promise<string[]> {
  const { judgements } = await at.receive({ topic, value });
  return judgements.map((one) => ('entry' in one ? `${one.outcome} ${one.entry.code}` : one.outcome));
}

/** A message like an honest one, changed and signed again by `unit` of TH. */
async function changed(over: JsonObject, unit = 'ATU'): Promise<string[]> {
  const { message } = await honest(th, kh);
  const id = newId(members.clock);
  const own = { ...messageOf(message.jws), id, conversation: { member: 'TH', id }, ...over };
  const jws = await signAs(th, unit, own);
  return await sentToKh([{ jws, parts: message.parts }], id);
}

async function sentToKh(messages: readonly ParcelMessage[], id: string): Promise<string[]> {
  return judged(kh, 'hsu.TH.KH.normal.v1', await forgeRecord(members, th, 'KH', messages, { ids: [id] }));
}

/** Revokes TH's keys of this use a minute after what was sent so far, and lets that minute go by. */
async function revoke(member: Member, unit: string, use: string): Promise<void> {
  members.clock.forward(MINUTE);
  const at = Math.floor(members.clock.now() / SECOND);
  await members.restate((listed) =>
    listed.map((entry) => ({
      ...entry,
      keys: entry.keys.map((key) =>
        entry.member === member && key.unit === unit && key.use === use
          ? { ...key, revoked: { at, reason: 'COMPROMISED' } }
          : key,
      ),
    })),
  );
}

describe('T01, T06: whose key it is', () => {
  it("refuses a link of another member in the sender's own topic, where the broker's rules were wrong", async () => {
    const { message, id } = await honest(th, kh);
    const value = await forgeRecord(members, mm, 'KH', [message], { from: 'TH', ids: [id] });
    expect(await judged(kh, 'hsu.TH.KH.normal.v1', value)).toEqual(['UNAUTHENTIC E-LINK-INVALID']);
  });

  it('refuses a link that is signed with a key listed for something else', async () => {
    const { message, id } = await honest(th, kh);
    const key = await listed('directory');
    const value = await forgeRecord(members, th, 'KH', [message], { ids: [id], key });
    expect(await judged(kh, 'hsu.TH.KH.normal.v1', value)).toEqual(['UNAUTHENTIC E-LINK-INVALID']);
  });

  it('refuses a message that is signed with a key listed for something else', async () => {
    const { message } = await honest(th, kh);
    const key = await listed('recovery');
    const id = newId(members.clock);
    const own = { ...messageOf(message.jws), id, from: { member: 'TH', unit: 'GATEWAY', role: 'SYSTEM' } };
    const jws = await signJws(utf8(JSON.stringify(own)), 'hsu-msg+jws', key);
    expect(await sentToKh([{ jws, parts: [] }], id)).toEqual(['UNAUTHENTIC E-KEY-UNKNOWN']);
  });

  /** A fresh key of TH's gateway, listed for this use. */
  async function listed(use: 'directory' | 'recovery'): Promise<ReturnType<typeof generateKey<'EdDSA'>>> {
    const key = generateKey('EdDSA');
    const notBefore = Math.floor(members.clock.now() / SECOND);
    await members.restate((entries) =>
      entries.map((entry) =>
        entry.member === 'TH'
          ? {
              ...entry,
              keys: [
                ...entry.keys,
                { ...publicOf(key), use, unit: 'GATEWAY', notBefore, notAfter: notBefore + 1_000_000 },
              ],
            }
          : entry,
      ),
    );
    return key;
  }
});

describe('T11: a key that is revoked', () => {
  it('signs nothing that counts any more, also where the message says an earlier time', async () => {
    const { record } = await honest(th, kh);
    await revoke('TH', 'ATU', 'sign');
    expect(await judged(kh, 'hsu.TH.KH.normal.v1', record.value)).toEqual(['REJECTED E-KEY-REVOKED']);
  });

  it('carries no link any more, also where the link says an earlier time', async () => {
    const { record } = await honest(th, kh);
    await revoke('TH', 'GATEWAY', 'link');
    expect(await judged(kh, 'hsu.TH.KH.normal.v1', record.value)).toEqual(['UNAUTHENTIC E-LINK-INVALID']);
  });

  it('carries no link of a time before it was in force', async () => {
    const { message, id } = await honest(th, kh);
    const value = await forgeRecord(members, th, 'KH', [message], {
      ids: [id],
      sentAt: '2001-01-01T00:00:00.000Z',
    });
    expect(await judged(kh, 'hsu.TH.KH.normal.v1', value)).toEqual(['UNAUTHENTIC E-LINK-INVALID']);
  });

  it('has signed no message of a time before it was in force', async () => {
    expect(await changed({ sentAt: '2001-01-01T00:00:00.000Z' })).toEqual(['REJECTED E-KEY-REVOKED']);
  });
});

describe('T02: to whom it goes', () => {
  it('rejects a message to a unit that the directory does not list', async () => {
    expect(await changed({ to: [{ member: 'KH', unit: 'NOBODY' }] })).toEqual([
      'REJECTED E-RECIPIENT-UNKNOWN',
    ]);
  });
});

describe('T13: a sealed part that did not come along', () => {
  it('lets the message count as not arrived', async () => {
    const { message } = await honest(th, kh);
    const id = newId(members.clock);
    const own = { ...messageOf(message.jws), id, conversation: { member: 'TH', id } };
    const jws = await signAs(th, 'ATU', own);
    expect(await sentToKh([{ jws, parts: [] }], id)).toEqual(['UNAUTHENTIC E-SEALED-UNREADABLE']);
  });
});

describe('T36: another schema than the pinned one', () => {
  it('is rejected', async () => {
    expect(await changed({ schema: digest('another file under the same number') })).toEqual([
      'REJECTED E-SCHEMA-INVALID',
    ]);
  });
});

describe('a kind or version of a later release', () => {
  it('INV-17: is kept and not refused, for a release that knows it', async () => {
    expect(await changed({ version: 99 })).toEqual(['DEFERRED E-SCHEMA-UNKNOWN']);
    expect(await changed({ type: 'RF_OF_LATER' })).toEqual(['DEFERRED E-SCHEMA-UNKNOWN']);
    // Both wait for the very kind and version, as rows that a start with it judges again.
    const later = { kind: 'SCHEMA', type: 'RF_VICTIM_IDENTIFICATION', version: 99 } as const;
    expect(await kh.ports.store.deferred(later, 10)).toHaveLength(1);
  });
});

describe('T46: what the sender may', () => {
  it('rejects a role that the directory does not list for the unit, though the kind lets it send', async () => {
    expect(kinds.find(({ type }) => type === 'RF_VICTIM_IDENTIFICATION')!.senders).toContain('LIAISON');
    expect(await changed({ from: { member: 'TH', unit: 'ATU', role: 'LIAISON' } })).toEqual([
      'REJECTED E-NOT-PERMITTED',
    ]);
  });
});

describe('T20: time', () => {
  it('rejects what is past its expiry, and nothing for being late', async () => {
    const { record } = await honest(th, kh);
    members.clock.forward(20 * MINUTE);
    expect(await judged(kh, 'hsu.TH.KH.normal.v1', record.value)).toEqual(['ACCEPTED']);
    expect(await changed({ expiresAt: rfc3339(members.clock.now()) })).toEqual(['REJECTED E-EXPIRED']);
  });
});

describe('a conversation of others (INV-15, INV-18)', () => {
  async function reply(from: TestGateway, unit: string, over: JsonObject): Promise<string[]> {
    const { record, id } = await honest(th, kh);
    expect(await judged(kh, 'hsu.TH.KH.normal.v1', record.value)).toEqual(['ACCEPTED']);
    const own: JsonObject = {
      id: newId(members.clock),
      type: 'CT_WITHDRAWAL',
      version: 1,
      schema: kinds.find(({ type }) => type === 'CT_WITHDRAWAL')!.schema,
      status: 'EXERCISE',
      from: { member: from.member, unit, role: 'ANALYST' },
      to: [{ member: 'KH', unit: 'ATU' }],
      conversation: { member: 'TH', id },
      after: [{ member: 'TH', id }],
      originUserRef: 'u-1',
      createdAt: rfc3339(members.clock.now()),
      sentAt: rfc3339(members.clock.now()),
      body: { target: { member: 'TH', id }, reason: 'ERROR' },
      ...over,
    };
    const jws = await signAs(from, unit, own);
    const value = await forgeRecord(members, from, 'KH', [{ jws, parts: [] }], { ids: [idOf(own)] });
    return judged(kh, `hsu.${from.member}.KH.normal.v1`, value);
  }

  it('INV-18: does not mix ACTUAL with EXERCISE', async () => {
    expect(await reply(th, 'ATU', { status: 'ACTUAL' })).toEqual(['REJECTED E-STATUS-MIX']);
  });

  it('INV-15: is withdrawn by the unit that opened it alone', async () => {
    expect(await reply(th, 'DESK', { from: { member: 'TH', unit: 'DESK', role: 'LIAISON' } })).toEqual([
      'REJECTED E-NOT-PARTY',
    ]);
    // KH's unit is a party, and no owner; it tells another unit of its own member so.
    const { record, id } = await honest(th, kh);
    await kh.receive(record);
    expect(await th.ports.store.view({ member: 'TH', id })).toBeDefined();
    const own: JsonObject = {
      id: newId(members.clock),
      type: 'CT_WITHDRAWAL',
      version: 1,
      schema: kinds.find(({ type }) => type === 'CT_WITHDRAWAL')!.schema,
      status: 'EXERCISE',
      from: { member: 'KH', unit: 'ATU', role: 'ANALYST' },
      to: [{ member: 'TH', unit: 'ATU' }],
      conversation: { member: 'TH', id },
      after: [{ member: 'TH', id }],
      originUserRef: 'u-1',
      createdAt: rfc3339(members.clock.now()),
      sentAt: rfc3339(members.clock.now()),
      body: { target: { member: 'TH', id }, reason: 'ERROR' },
    };
    const jws = await signAs(kh, 'ATU', own);
    const value = await forgeRecord(members, kh, 'TH', [{ jws, parts: [] }], { ids: [idOf(own)] });
    expect(await judged(th, 'hsu.KH.TH.normal.v1', value)).toEqual(['REJECTED E-NOT-PERMITTED']);
    expect((await th.ports.store.view({ member: 'TH', id }))?.conversation.state).toBe('SENT');
  });
});

describe('T33: a receipt that is not one', () => {
  /** What TH makes of a receipt by KH's unit, for its message as it was sent, changed; and what it then holds. */
  async function receipt(
    unit: string,
    role: string,
    over: JsonObject,
    body: JsonObject = {},
    meanwhile: () => Promise<void> = () => Promise.resolve(),
  ): Promise<{ judged: string[]; held: readonly StoredReceipt['level'][] }> {
    const { message, id } = await honest(th, kh);
    const own: JsonObject = {
      id: newId(members.clock),
      type: 'CT_RECEIPT',
      version: 1,
      schema: kinds.find(({ type }) => type === 'CT_RECEIPT')!.schema,
      status: 'EXERCISE',
      from: { member: 'KH', unit, role },
      to: [{ member: 'TH', unit: 'ATU' }],
      sentAt: rfc3339(members.clock.now()),
      body: {
        of: { member: 'TH', id, digest: digest(message.jws) },
        level: 'GATEWAY',
        result: 'ACCEPTED',
        at: rfc3339(members.clock.now()),
        errors: [],
        ...body,
      },
      ...over,
    };
    const jws = await signAs(kh, unit, own);
    const value = await forgeRecord(members, kh, 'TH', [{ jws, parts: [] }], { ids: [idOf(own)] });
    await meanwhile();
    const outcome = await judged(th, 'hsu.KH.TH.normal.v1', value);
    const view = await th.ports.store.view({ member: 'TH', id });
    return { judged: outcome, held: view?.receipts.map(({ level }) => level) ?? [] };
  }

  it('counts where nothing is wrong with it', async () => {
    expect(await receipt('GATEWAY', 'SYSTEM', {})).toEqual({ judged: ['RECEIPT'], held: ['GATEWAY'] });
  });

  it('is refused at unit level from the gateway, which speaks for no unit', async () => {
    for (const unit of ['ATU', 'GATEWAY'])
      expect(await receipt('GATEWAY', 'SYSTEM', {}, { level: 'UNIT', unit })).toEqual({
        judged: ['UNAUTHENTIC E-NOT-PERMITTED'],
        held: [],
      });
  });

  it('is refused at gateway level from a unit', async () => {
    expect(await receipt('ATU', 'ANALYST', {})).toEqual({
      judged: ['UNAUTHENTIC E-NOT-PERMITTED'],
      held: [],
    });
  });

  it("is refused where it is for another member's message", async () => {
    const of = { member: 'MM', id: newId(members.clock), digest: digest('of MM') };
    expect(await receipt('GATEWAY', 'SYSTEM', { to: [{ member: 'MM', unit: 'ATU' }] }, { of })).toEqual({
      judged: ['UNAUTHENTIC E-AUDIENCE'],
      held: [],
    });
  });

  it('is refused under another schema', async () => {
    expect(await receipt('GATEWAY', 'SYSTEM', { schema: digest('another') })).toEqual({
      judged: ['UNAUTHENTIC E-SCHEMA-INVALID'],
      held: [],
    });
  });

  it('is refused where its key has been revoked since', async () => {
    const { judged: outcome, held } = await receipt('GATEWAY', 'SYSTEM', {}, {}, () =>
      revoke('KH', 'GATEWAY', 'sign'),
    );
    expect({ outcome, held }).toEqual({ outcome: ['UNAUTHENTIC E-KEY-REVOKED'], held: [] });
  });
});
