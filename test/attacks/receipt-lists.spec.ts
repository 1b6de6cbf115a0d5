import { beforeEach, describe, expect, it } from '@jest/globals';
import { isJsonObject, parseMessage, readMessageForm, type JsonObject } from '#envelope';
import { laneTopic, receiveRecord, type Judgement } from '#exchange';
import { digest, newId, rfc3339, type MessageRef } from '#kernel';
import { latestKind } from '#messages';
import { referralDraft, testMembers, type TestGateway, type TestMembers } from '#testing';
import { forgeRecord, peel, signAs } from './forge.js';

let members: TestMembers;
let th: TestGateway;
let kh: TestGateway;
let mm: TestGateway;
beforeEach(async () => {
  members = await testMembers(['TH', 'KH', 'MM']);
  [th, kh, mm] = [members.gateway('TH'), members.gateway('KH'), members.gateway('MM')];
});

/** Messages of Thailand that Cambodia was sent in one record, and that record. */
async function sent(count: number, to: 'KH' | 'MM' = 'KH') {
  const refs: MessageRef[] = [];
  for (let n = 0; n < count; n += 1) refs.push((await th.submit(referralDraft(to))).ref);
  return { refs, records: await th.relay() };
}

const stateOf = async (ref: MessageRef) => (await th.ports.store.view(ref))?.deliveries[0]?.state;
const bodyOf = (jws: string): JsonObject => {
  const { body } = parseMessage(readMessageForm(jws));
  if (!isJsonObject(body)) throw new Error('no body');
  return body;
};

describe('receipts of a record', () => {
  it('are signed once, and each can be checked by whoever holds its message and the list', async () => {
    const { refs, records } = await sent(5);
    for (const record of records) await kh.receive(record);
    const back = await kh.relay();
    const carried = (await Promise.all(back.map((record) => peel(record, th)))).flatMap(
      ({ messages }) => messages,
    );
    // As many signatures as records came, not as many as messages.
    expect(carried).toHaveLength(records.length);
    expect(records.length).toBeLessThan(5);
    for (const record of back) await th.receive(record);
    let together = 0;
    for (const ref of refs) {
      const view = await th.ports.store.view(ref);
      expect(view?.deliveries).toMatchObject([{ state: 'RECEIPTED' }]);
      const [receipt, ...more] = view?.receipts ?? [];
      expect(more).toEqual([]);
      // A record of one message is answered by a receipt of its own.
      const body = bodyOf(receipt!.jws);
      const said = receipt!.entry === null ? body : (body['receipts'] as JsonObject[])[receipt!.entry];
      together += receipt!.entry === null ? 0 : 1;
      expect(said).toMatchObject({
        of: { ...ref, digest: digest(view!.message.jws) },
        result: 'ACCEPTED',
      });
      expect(carried.map(({ jws }) => jws)).toContain(receipt!.jws);
    }
    expect(together).toBeGreaterThan(2);
  });

  it('are single ones for a network whose directory does not list the kind', async () => {
    const { refs, records } = await sent(5);
    const current = kh.ports.directory.current();
    const directory: typeof current = Object.create(current, {
      schemaPinned: {
        value: (type: string, version: number, schema: string) =>
          type !== 'CT_RECEIPTS' && current.schemaPinned(type, version, schema),
      },
    });
    for (const { topic, value } of records) {
      await kh.ports.store.setOffset(topic, 0, '0', 'START', members.clock.now());
      const offset = (await kh.ports.store.offset(topic, 0)) ?? '0';
      await receiveRecord(
        { ...kh.ports, directory: { ...kh.ports.directory, current: () => directory } },
        { topic, partition: 0, offset, value, headers: {} },
      );
    }
    for (const record of await kh.relay()) await th.receive(record);
    for (const ref of refs)
      expect((await th.ports.store.view(ref))?.receipts).toMatchObject([{ entry: null, result: 'ACCEPTED' }]);
  });
});

describe('T33: a list of receipts of which one is none', () => {
  /** A list that Cambodia signs, entry by entry for these messages. */
  async function send(
    entries: readonly JsonObject[],
    over: JsonObject = {},
    by = kh,
    unit = 'GATEWAY',
  ): Promise<Judgement> {
    const at = rfc3339(members.clock.now());
    const id = newId(members.clock);
    const kind = latestKind('CT_RECEIPTS')!;
    const jws = await signAs(by, unit, {
      id,
      type: kind.type,
      version: kind.version,
      schema: kind.schema,
      status: 'EXERCISE',
      from: { member: by.member, unit, role: 'SYSTEM' },
      to: [{ member: 'TH', unit: 'ATU' }],
      sentAt: at,
      body: { receipts: entries },
      ...over,
    });
    const value = await forgeRecord(members, by, 'TH', [{ jws, parts: [] }], { ids: [id] });
    const { judgements } = await th.receive({ topic: laneTopic(by.member, 'TH', 'normal'), value });
    return judgements[0]!;
  }
  const entryFor = async (ref: MessageRef, over: JsonObject = {}): Promise<JsonObject> => ({
    of: { ...ref, digest: digest((await th.ports.store.view(ref))!.message.jws) },
    level: 'GATEWAY',
    result: 'ACCEPTED',
    at: rfc3339(members.clock.now()),
    errors: [],
    ...over,
  });

  it.each<[string, string, (good: MessageRef, foreign: MessageRef) => Promise<JsonObject>]>([
    ['of a message that never went there', 'E-NOT-PARTY', (_good, foreign) => entryFor(foreign)],
    [
      'of other bytes',
      'E-DUPLICATE-CONFLICT',
      (good) => entryFor(good, { of: { ...good, digest: digest('other') } }),
    ],
    ['of a level that only a unit may sign', 'E-NOT-PERMITTED', (good) => entryFor(good, { level: 'UNIT' })],
    [
      'that accepts with errors',
      'E-SCHEMA-INVALID',
      (good) => entryFor(good, { errors: [{ code: 'E-EXPIRED', path: '' }] }),
    ],
    ['that opens no part', 'E-SCHEMA-INVALID', (good) => entryFor(good, { part: 'identity' })],
  ])('takes the others beside one %s', async (_what, code, bad) => {
    const [one, other] = (await sent(2)).refs;
    const [foreign] = (await sent(1, 'MM')).refs;
    const judgement = await send([await entryFor(one!), await bad(other!, foreign!)]);
    expect(judgement).toMatchObject({ outcome: 'RECEIPTS', refused: { code } });
    expect([await stateOf(one!), await stateOf(other!), await stateOf(foreign!)]).toEqual([
      'RECEIPTED',
      'SENT',
      'SENT',
    ]);
    const [row] = await th.ports.store.quarantine(0, 10);
    expect([row?.code, row?.path.startsWith('/body/receipts/1') || row?.path === '/to/0/member']).toEqual([
      code,
      true,
    ]);
  });

  it('takes none of a list that another unit signs for the gateway', async () => {
    const [one] = (await sent(1)).refs;
    const from = { member: 'KH', unit: 'ATU', role: 'ANALYST' };
    const judgement = await send([await entryFor(one!)], { from }, kh, 'ATU');
    expect(judgement).toMatchObject({ outcome: 'UNAUTHENTIC', entry: { code: 'E-NOT-PERMITTED' } });
    expect(await stateOf(one!)).toBe('SENT');
  });

  it("takes a unit's own word that it opened a part, and not what it says for another unit", async () => {
    const [one, other] = (await sent(2)).refs;
    const opened = { level: 'OPENED', part: 'row' };
    const from = { member: 'KH', unit: 'ATU', role: 'ANALYST' };
    const entries = [
      await entryFor(one!, { ...opened, unit: 'ATU' }),
      await entryFor(other!, { ...opened, unit: 'DESK' }),
    ];
    expect(await send(entries, { from }, kh, 'ATU')).toMatchObject({
      outcome: 'RECEIPTS',
      receipts: [{ of: one, level: 'OPENED', unit: 'ATU' }],
      refused: { code: 'E-NOT-PERMITTED', path: '/body/receipts/1/unit' },
    });
    expect((await th.ports.store.view(other!))?.receipts).toEqual([]);
  });

  it.each([
    ['a part that the message does not have', 'ATU', { level: 'OPENED', part: 'invented' }, 'part'],
    ['a part that others may open', 'DESK', { level: 'OPENED', part: 'row' }, 'part'],
    ['a message that addresses others', 'DESK', { level: 'UNIT' }, 'unit'],
  ])("takes no unit's word of %s", async (_what, unit, says, path) => {
    const [one] = (await sent(1)).refs;
    const from = { member: 'KH', unit, role: 'ANALYST' };
    const judgement = await send([await entryFor(one!, { ...says, unit })], { from }, kh, unit);
    expect(judgement).toMatchObject({
      outcome: 'UNAUTHENTIC',
      entry: { code: 'E-NOT-PARTY', path: `/body/receipts/0/${path}` },
    });
    expect((await th.ports.store.view(one!))?.receipts).toEqual([]);
  });

  it('keeps no more receipts of a message than its parts and addressees allow, however many are sent', async () => {
    const [one] = (await sent(1)).refs;
    const from = { member: 'KH', unit: 'ATU', role: 'ANALYST' };
    for (let list = 0; list < 3; list += 1) {
      const parts = Array.from({ length: 50 }, (_, n) => (n === 0 ? 'row' : `part-${list}-${n}`));
      const entries = parts.map((part) => entryFor(one!, { level: 'OPENED', unit: 'ATU', part }));
      await send(await Promise.all(entries), { from }, kh, 'ATU');
    }
    expect((await th.ports.store.view(one!))?.receipts).toMatchObject([{ level: 'OPENED', part: 'row' }]);
  });

  it('takes none of a member that they never went to, and none of an empty list or of one over a hundred', async () => {
    const [one] = (await sent(1)).refs;
    const entry = await entryFor(one!);
    expect(await send([entry], {}, mm)).toMatchObject({ entry: { code: 'E-NOT-PARTY' } });
    for (const entries of [[], Array.from({ length: 101 }, () => entry)])
      expect(await send(entries)).toMatchObject({
        outcome: 'UNAUTHENTIC',
        entry: { code: 'E-SCHEMA-INVALID' },
      });
    expect(await stateOf(one!)).toBe('SENT');
  });

  it('takes a message once, however often a list says it', async () => {
    const [one] = (await sent(1)).refs;
    const entry = await entryFor(one!);
    await send([entry, entry]);
    await send([entry]);
    expect((await th.ports.store.view(one!))?.receipts).toHaveLength(1);
  });
});
