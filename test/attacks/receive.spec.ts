import { beforeEach, describe, expect, it } from '@jest/globals';
import { seal, signJws, generateKey, type JsonObject } from '#envelope';
import { laneTopic } from '#exchange';
import { newId, toBase64url, utf8 } from '#kernel';
import { alertDraft, testMembers, type TestGateway, type TestMembers } from '#testing';
import { forgeRecord, honest, idOf, messageOf, peel, sealTo, signAs } from './forge.js';

let members: TestMembers;
let th: TestGateway;
let kh: TestGateway;
let mm: TestGateway;
beforeEach(async () => {
  members = await testMembers(['TH', 'KH', 'MM']);
  [th, kh, mm] = [members.gateway('TH'), members.gateway('KH'), members.gateway('MM')];
});

/** The attack is refused with this code and stores nothing; the next honest message is delivered all the same. */
async function refusedWith(code: string, value: Uint8Array, writer = th): Promise<void> {
  const { judgements } = await kh.receive({ topic: laneTopic(writer.member, 'KH', 'normal'), value });
  expect(
    judgements.map((judgement) => ('entry' in judgement ? judgement.entry.code : judgement.outcome)),
  ).toEqual([code]);
  const held = await kh.ports.store.inbox('ATU', undefined, 100, members.clock.now());
  const next = await honest(th, kh);
  await kh.receive(next.record);
  const after = await kh.ports.store.inbox('ATU', undefined, 100, members.clock.now());
  expect(after.slice(held.length).map(({ message }) => message.ref.id)).toEqual([next.id]);
}

describe('T01: a member that signs as another', () => {
  it('is refused when its link claims the other member', async () => {
    const { message, id } = await honest(th, kh);
    await refusedWith(
      'E-LINK-INVALID',
      await forgeRecord(members, mm, 'KH', [message], { from: 'TH', ids: [id] }),
      mm,
    );
  });

  it('is refused when its own link carries a message that claims the other member, signed with its own key', async () => {
    const { message } = await honest(th, kh);
    const id = newId(members.clock);
    const forged: JsonObject = { ...messageOf(message.jws), id, conversation: { member: 'TH', id } };
    const jws = await signAs(mm, 'ATU', forged);
    await refusedWith(
      'E-LINK-INVALID',
      await forgeRecord(members, mm, 'KH', [{ jws, parts: [] }], { ids: [id] }),
      mm,
    );
  });

  it('is refused when one unit signs as another unit of its member', async () => {
    const { message } = await honest(th, kh);
    const id = newId(members.clock);
    const forged: JsonObject = {
      ...messageOf(message.jws),
      id,
      conversation: { member: 'TH', id },
      from: { member: 'TH', unit: 'DESK', role: 'LIAISON' },
    };
    const jws = await signAs(th, 'ATU', forged);
    await refusedWith(
      'E-KEY-UNKNOWN',
      await forgeRecord(members, th, 'KH', [{ jws, parts: [] }], { ids: [id] }),
    );
  });

  it('is refused when it signs with a key that nobody listed', async () => {
    const { message } = await honest(th, kh);
    const id = newId(members.clock);
    const jws = await signJws(
      utf8(JSON.stringify({ ...messageOf(message.jws), id })),
      'hsu-msg+jws',
      generateKey('EdDSA'),
    );
    await refusedWith(
      'E-KEY-UNKNOWN',
      await forgeRecord(members, th, 'KH', [{ jws, parts: [] }], { ids: [id] }),
    );
  });
});

describe('T01, T27: a topic that one member alone may write', () => {
  it('counts for nobody else: a good record of another member that stands there is refused', async () => {
    const { record } = await honest(th, kh);
    await refusedWith('E-LINK-INVALID', record.value, mm);
    const { judgements } = await kh.receive({ topic: 'hsu.TH.TH.normal.v1', value: record.value });
    expect(judgements).toMatchObject([{ outcome: 'UNAUTHENTIC', entry: { code: 'E-AUDIENCE' } }]);
  });

  it('brings a link to one member by no topic for all, where every member could see that it came', async () => {
    const { record } = await honest(th, kh);
    const { judgements } = await kh.receive({ topic: 'hsu.TH.all.normal.v1', value: record.value });
    expect(judgements).toMatchObject([{ outcome: 'UNAUTHENTIC', entry: { code: 'E-AUDIENCE' } }]);
  });
});

describe('T02, T09: a message for one member taken to another', () => {
  it('is refused when the addressee wraps it for a third member under its own link', async () => {
    const { message, id } = await honest(th, kh);
    // KH is the addressee; it passes TH's message on to MM as if TH had written there.
    const value = await forgeRecord(members, kh, 'MM', [message], { ids: [id] });
    const { judgements } = await mm.receive({ topic: 'hsu.KH.MM.normal.v1', value });
    expect(judgements).toMatchObject([{ outcome: 'UNAUTHENTIC', entry: { code: 'E-KEY-UNKNOWN' } }]);
  });

  it('is refused when the sender’s own link for one member is sealed again to another', async () => {
    const { record } = await honest(th, kh);
    const { link, messages } = await peel(record, kh);
    const { judgements } = await mm.receive({
      topic: 'hsu.TH.MM.normal.v1',
      value: await sealTo(members, 'MM', link, messages),
    });
    expect(judgements).toMatchObject([{ outcome: 'UNAUTHENTIC', entry: { code: 'E-AUDIENCE' } }]);
  });

  it('is rejected, with a receipt, when its own sender sends it to a member that it does not name', async () => {
    const { message, id } = await honest(th, kh);
    const value = await forgeRecord(members, th, 'MM', [{ ...message, parts: [] }], { ids: [id] });
    const { judgements } = await mm.receive({ topic: 'hsu.TH.MM.normal.v1', value });
    expect(judgements).toMatchObject([{ outcome: 'REJECTED', entry: { code: 'E-AUDIENCE' } }]);
  });
});

describe('T03, T07, T08: bytes that were changed', () => {
  const changed = (jws: string, change: (message: JsonObject) => JsonObject): string => {
    const [header, , signature] = jws.split('.');
    return `${header}.${toBase64url(utf8(JSON.stringify(change(messageOf(jws)))))}.${signature}`;
  };

  it('are refused when one field of the signed message is another', async () => {
    const { message, id } = await honest(th, kh);
    const jws = changed(message.jws, (body) => ({ ...body, urgency: 'P' }));
    await refusedWith(
      'E-SIG-INVALID',
      await forgeRecord(members, th, 'KH', [{ jws, parts: message.parts }], { ids: [id] }),
    );
  });

  it('are refused when the signature is left out', async () => {
    const { message, id } = await honest(th, kh);
    const jws = `${message.jws.split('.').slice(0, 2).join('.')}.`;
    await refusedWith('E-FORM', await forgeRecord(members, th, 'KH', [{ jws, parts: [] }], { ids: [id] }));
  });

  it('are refused when the header says alg none', async () => {
    const { message, id } = await honest(th, kh);
    const [header, payload, signature] = message.jws.split('.') as [string, string, string];
    const none = { ...(JSON.parse(Buffer.from(header, 'base64url').toString()) as object), alg: 'none' };
    const jws = `${toBase64url(utf8(JSON.stringify(none)))}.${payload}.${signature}`;
    await refusedWith('E-HEADER', await forgeRecord(members, th, 'KH', [{ jws, parts: [] }], { ids: [id] }));
  });

  it('are refused when one bit of the sealed record is flipped', async () => {
    const { record } = await honest(th, kh);
    const text = Buffer.from(record.value).toString('latin1').split('.');
    const body = Buffer.from(text[3]!, 'base64url');
    body.writeUInt8(body.readUInt8(40) ^ 1, 40);
    text[3] = body.toString('base64url');
    await refusedWith('E-SEALED-UNREADABLE', utf8(text.join('.')));
  });

  it('are refused when the link is that of another parcel', async () => {
    const first = await honest(th, kh);
    const second = await honest(th, kh);
    const { link } = await peel(first.record, kh);
    const { messages } = await peel(second.record, kh);
    await refusedWith('E-LINK-INVALID', await sealTo(members, 'KH', link, messages));
  });
});

describe('T22: a record replayed', () => {
  it('has one effect: the same receipt goes out again and nothing is stored twice', async () => {
    const { record, id } = await honest(th, kh);
    await kh.receive(record);
    const receipts = await kh.relay();
    const again = await kh.receive(record);
    expect(again.judgements).toMatchObject([{ outcome: 'DUPLICATE' }]);
    expect(await kh.ports.store.inbox('ATU', undefined, 10, members.clock.now())).toHaveLength(1);
    for (const receipt of [...receipts, ...(await kh.relay())]) await th.receive(receipt);
    expect((await th.ports.store.view({ member: 'TH', id }))?.receipts).toHaveLength(1);
  });

  it('with other bytes under the same id is an incident, not a second message', async () => {
    const { record, message, id } = await honest(th, kh);
    await kh.receive(record);
    const jws = await signAs(th, 'ATU', { ...messageOf(message.jws), urgency: 'P' });
    await refusedWith(
      'E-DUPLICATE-CONFLICT',
      await forgeRecord(members, th, 'KH', [{ jws, parts: [] }], { ids: [id] }),
    );
  });
});

describe('T33: a receipt that is not one', () => {
  const receipt = (over: JsonObject, of: JsonObject): JsonObject => ({
    id: newId(members.clock),
    type: 'CT_RECEIPT',
    version: 1,
    status: 'EXERCISE',
    from: { member: 'MM', unit: 'GATEWAY', role: 'SYSTEM' },
    to: [{ member: 'TH', unit: 'ATU' }],
    sentAt: '2026-11-24T03:00:00.000Z',
    body: { of, level: 'GATEWAY', result: 'ACCEPTED', at: '2026-11-24T03:00:00.000Z', errors: [] },
    ...over,
  });
  const send = async (by: TestGateway, message: JsonObject, unit = 'GATEWAY'): Promise<unknown> => {
    const { kinds } = await import('#messages');
    const schema = kinds.find(({ type }) => type === 'CT_RECEIPT')!.schema;
    const jws = await signAs(by, unit, { ...message, schema });
    const value = await forgeRecord(members, by, 'TH', [{ jws, parts: [] }], {
      ids: [idOf(message)],
    });
    const { judgements } = await th.receive({ topic: laneTopic(by.member, 'TH', 'normal'), value });
    return 'entry' in judgements[0]! ? judgements[0].entry.code : judgements[0]!.outcome;
  };

  it('is refused from a member that the message never went to', async () => {
    const { message, id } = await honest(th, kh);
    const { digest } = await import('#kernel');
    expect(await send(mm, receipt({}, { member: 'TH', id, digest: digest(message.jws) }))).toBe(
      'E-NOT-PARTY',
    );
    expect((await th.ports.store.view({ member: 'TH', id }))?.deliveries).toMatchObject([{ state: 'SENT' }]);
  });

  it('is refused for other bytes than those that were sent', async () => {
    const { id } = await honest(th, kh);
    const { digest } = await import('#kernel');
    const from = { member: 'KH', unit: 'GATEWAY', role: 'SYSTEM' };
    expect(await send(kh, receipt({ from }, { member: 'TH', id, digest: digest('other') }))).toBe(
      'E-DUPLICATE-CONFLICT',
    );
  });

  it('is refused at gateway level from a unit that is not the gateway', async () => {
    const { message, id } = await honest(th, kh);
    const { digest } = await import('#kernel');
    const from = { member: 'KH', unit: 'ATU', role: 'ANALYST' };
    expect(
      await send(kh, receipt({ from }, { member: 'TH', id, digest: digest(message.jws) }), 'ATU'),
    ).toMatch(/^E-/);
    expect((await th.ports.store.view({ member: 'TH', id }))?.receipts).toEqual([]);
  });
});

describe('T57: a sealed part copied from one message into another', () => {
  it('is rejected: the part says whose it is', async () => {
    const { message, id: first } = await honest(th, kh);
    const original = messageOf(message.jws);
    const id = newId(members.clock);
    // MM, which never saw the part's text, commits to the same digest and sends TH's own ciphertext along.
    const copy: JsonObject = {
      ...original,
      id,
      from: { member: 'MM', unit: 'ATU', role: 'ANALYST' },
      conversation: { member: 'MM', id },
    };
    expect(first).not.toBe(id);
    const jws = await signAs(mm, 'ATU', copy);
    await refusedWith(
      'E-COMMITMENT',
      await forgeRecord(members, mm, 'KH', [{ jws, parts: message.parts }], { ids: [id] }),
      mm,
    );
  });

  it('is rejected when other text is sealed under the commitment', async () => {
    const { message } = await honest(th, kh);
    const id = newId(members.clock);
    const key = members.directory().sealingKey({ member: 'KH', unit: 'ATU' }, members.clock.now())!;
    const jwe = await seal(utf8('{"other":1}'), 'hsu-part+jwe', [key]);
    const jws = await signAs(th, 'ATU', {
      ...messageOf(message.jws),
      id,
      conversation: { member: 'TH', id },
    });
    await refusedWith(
      'E-COMMITMENT',
      await forgeRecord(members, th, 'KH', [{ jws, parts: [{ part: 'row', jwe }] }], { ids: [id] }),
    );
  });
});

describe('a unit that is no party', () => {
  it('cannot write in a conversation between others', async () => {
    const { record, id } = await honest(th, kh);
    await kh.receive(record);
    const foreign = newId(members.clock);
    const { kinds } = await import('#messages');
    const withdrawal = kinds.find(({ type }) => type === 'CT_WITHDRAWAL')!;
    const jws = await signAs(mm, 'ATU', {
      id: foreign,
      type: 'CT_WITHDRAWAL',
      version: 1,
      schema: withdrawal.schema,
      status: 'EXERCISE',
      from: { member: 'MM', unit: 'ATU', role: 'ANALYST' },
      to: [{ member: 'KH', unit: 'ATU' }],
      conversation: { member: 'TH', id },
      after: [],
      originUserRef: 'u-1',
      createdAt: '2026-11-24T03:00:00.000Z',
      sentAt: '2026-11-24T03:00:00.000Z',
      body: { target: { member: 'TH', id }, reason: 'ERROR' },
    });
    await refusedWith(
      'E-NOT-PARTY',
      await forgeRecord(members, mm, 'KH', [{ jws, parts: [] }], { ids: [foreign] }),
      mm,
    );
    expect((await kh.ports.store.view({ member: 'TH', id }))?.conversation.state).toBe('SENT');
  });
});

describe('T11, T20: time and keys', () => {
  it('refuses a message from more than ten minutes ahead', async () => {
    const { message } = await honest(th, kh);
    const id = newId(members.clock);
    const jws = await signAs(th, 'ATU', {
      ...messageOf(message.jws),
      id,
      conversation: { member: 'TH', id },
      sentAt: '2026-11-24T03:10:00.001Z',
    });
    await refusedWith(
      'E-CLOCK-SKEW',
      await forgeRecord(members, th, 'KH', [{ jws, parts: message.parts }], { ids: [id] }),
    );
  });

  it('refuses a message whose key the directory has revoked meanwhile', async () => {
    const { record } = await honest(th, kh);
    await members.restate((listed) =>
      listed.map((entry) =>
        entry.member !== 'TH'
          ? entry
          : {
              ...entry,
              keys: entry.keys.map((key) =>
                key.unit === 'ATU'
                  ? { ...key, revoked: { at: Math.floor(members.clock.now() / 1000), reason: 'COMPROMISED' } }
                  : key,
              ),
            },
      ),
    );
    const { judgements } = await kh.receive(record);
    expect(judgements).toMatchObject([{ outcome: 'REJECTED', entry: { code: 'E-KEY-REVOKED' } }]);
  });
});

describe('INV-26: a broadcast that leaves out a member', () => {
  it('is refused by that member even when somebody brings it the bytes', async () => {
    const { ref } = await th.submit(alertDraft(['MM']));
    const [record] = await th.relay();
    const { messages } = await peel(record!, kh);
    const value = await forgeRecord(members, th, 'MM', messages, { ids: [ref.id] });
    const { judgements } = await mm.receive({ topic: 'hsu.TH.MM.normal.v1', value });
    expect(judgements).toMatchObject([{ outcome: 'REJECTED', entry: { code: 'E-AUDIENCE' } }]);
  });
});
