import { beforeEach, describe, expect, it } from '@jest/globals';
import type { JsonObject } from '#envelope';
import { digest, newId, refKey, rfc3339, type MessageRef } from '#kernel';
import { latestKind } from '#messages';
import { referralDraft, testMembers, type TestMembers } from '#testing';
import type { Ports } from '../ports/ports.js';
import type { Known, SentMessage } from '../ports/records.js';
import { authenticate, type Authentic, type Held } from './authenticate.js';
import { judgeReceipt, judgeReceipts } from './judge-receipt.js';
import { openRecord } from './open-record.js';

let members: TestMembers;
let ports: Ports;
/** Cambodia's receipt for a referral of Thailand: opened by Thailand, its signature verified. */
let receipt: Authentic;
let of: MessageRef;
let sent: SentMessage;
let body: JsonObject;
beforeEach(async () => {
  members = await testMembers(['TH', 'KH']);
  const [th, kh] = [members.gateway('TH'), members.gateway('KH')];
  ({ ports } = th);
  ({ ref: of } = await th.submit(referralDraft('KH')));
  await kh.receive((await th.relay())[0]!);
  const { incoming } = await openRecord(ports, (await kh.relay())[0]!);
  receipt = (await authenticate(ports, incoming[0]!)) as Authentic;
  [sent] = (await ports.store.sentMessages([of.id])) as [SentMessage];
  body = receipt.json['body'] as JsonObject;
});

const held = (one: SentMessage | null = sent, ...known: readonly Known[]): Held => ({
  known: new Map(known.map((each) => [refKey(each.ref), each])),
  sent: new Map(one === null ? [] : [[one.id, one]]),
});

const saying = (over: JsonObject, inBody: JsonObject = {}): Authentic => ({
  ...receipt,
  json: { ...receipt.json, body: { ...body, ...inBody }, ...over },
});

/** What a receipt of Cambodia's unit says, signed by it. */
const byUnit = (unit: string, inBody: JsonObject): Authentic =>
  saying({ from: { member: 'KH', unit, role: 'ANALYST' } }, { unit, ...inBody });

function said(message: Authentic, known = held()): string {
  const judged = judgeReceipt(ports, message, known);
  return 'entry' in judged ? `${judged.outcome} ${judged.entry.code} ${judged.entry.path}` : judged.outcome;
}

const refused = (fault: string): string => `UNAUTHENTIC ${fault}`;

describe('a receipt', () => {
  it('is kept as it says, with what goes to quarantine where it cannot be stored', () => {
    const judged = judgeReceipt(ports, receipt, held());
    if (judged.outcome !== 'RECEIPT') throw new Error(judged.outcome);
    expect(judged.receipt).toMatchObject({
      of,
      level: 'GATEWAY',
      result: 'ACCEPTED',
      errors: [],
      entry: null,
    });
    expect(judged.ifNotStored()).toMatchObject({ code: 'E-INTERNAL', digest: receipt.digest });
  });

  it('that came before changes nothing, whatever else is wrong with it', () => {
    const ref = { member: 'KH', id: receipt.incoming.item.id };
    const before = { ref, digest: receipt.digest, outcome: 'RECEIPT', message: null } as const;
    expect(said(saying({ version: 0 }), held(sent, before))).toBe('DUPLICATE');
  });

  it('of a later version waits for a release that knows it; one of no version waits for nothing', () => {
    const wants = { kind: 'SCHEMA', type: 'CT_RECEIPT', version: 99 };
    expect(judgeReceipt(ports, saying({ version: 99 }), held())).toMatchObject({
      outcome: 'DEFERRED',
      wants,
    });
    for (const version of [1.5, 0, 'one', 3_000_000_000])
      expect(said(saying({ version }))).toBe(refused('E-SCHEMA-INVALID /version'));
  });

  it('has the form of its kind', () => {
    expect(said(saying({}, { result: 'PERHAPS' }))).toBe(refused('E-SCHEMA-INVALID /body/result'));
  });

  it('is signed with a key that was in force when it was sent and is not revoked since', () => {
    const revoked = { at: members.clock.now(), reason: 'COMPROMISED' };
    const key = { ...receipt.key, notBefore: 0 };
    const earlier = saying({ sentAt: rfc3339(members.clock.now() - 1) });
    expect(said({ ...earlier, key })).toBe('RECEIPT');
    expect(said({ ...earlier, key: { ...key, revoked } })).toBe(refused('E-KEY-REVOKED '));
    expect(said(saying({ sentAt: '2001-01-01T00:00:00.000Z' }))).toBe(refused('E-KEY-REVOKED '));
  });

  it('of the gateway speaks for no unit', () => {
    expect(said(saying({}, { level: 'UNIT', unit: 'GATEWAY' }))).toBe(refused('E-NOT-PERMITTED /body/level'));
  });

  it('is for this member, for a message of ours, from a member that it went to', () => {
    const foreign = { to: [{ member: 'MM', unit: 'ATU' }] };
    const theirs = { of: { ...(body['of'] as JsonObject), member: 'MM' } };
    expect(said(saying(foreign, theirs))).toBe(refused('E-AUDIENCE /to'));
    const stranger = refused('E-NOT-PARTY /body/of');
    expect(said(receipt, held(null))).toBe(stranger);
    expect(said(receipt, held({ ...sent, destinations: ['MM'] }))).toBe(stranger);
  });

  it('is for the very bytes that were sent', () => {
    const other = held({ ...sent, digest: digest('other') });
    expect(said(receipt, other)).toBe(refused('E-DUPLICATE-CONFLICT /body/of/digest'));
  });

  it('of a unit is for a message that addresses it', () => {
    expect(said(byUnit('ATU', { level: 'UNIT' }))).toBe('RECEIPT');
    expect(said(byUnit('DESK', { level: 'UNIT' }))).toBe(refused('E-NOT-PARTY /body/unit'));
    expect(said(byUnit('DESK', { level: 'UNIT' }), held({ ...sent, to: { all: true, except: [] } }))).toBe(
      'RECEIPT',
    );
  });

  it('of an opening is for a part that its unit may open', () => {
    const opened = (part: string) => ({ level: 'OPENED', part });
    expect(said(byUnit('ATU', opened('row')))).toBe('RECEIPT');
    for (const [unit, part] of [
      ['DESK', 'row'],
      ['ATU', 'invented'],
    ] as const)
      expect(said(byUnit(unit, opened(part)))).toBe(refused('E-NOT-PARTY /body/part'));
    // Another member's unit of the same name.
    const parts = [{ part: 'row', units: [{ member: 'MM', unit: 'ATU' }] }];
    expect(said(byUnit('ATU', opened('row')), held({ ...sent, parts }))).toBe(
      refused('E-NOT-PARTY /body/part'),
    );
  });
});

describe('a list of receipts', () => {
  const list = (entries: readonly JsonObject[], over: JsonObject = {}): Authentic => {
    const { type, version, schema } = latestKind('CT_RECEIPTS')!;
    return saying({ type, version, schema, body: { receipts: [...entries] }, ...over });
  };
  const stranger = (): JsonObject => ({
    ...body,
    of: { ...of, id: newId(members.clock), digest: digest('x') },
  });
  const inconsistent = (): JsonObject => ({ ...body, result: 'REJECTED' });

  it('counts entry by entry, and the first that does not hold goes to quarantine', () => {
    const judged = judgeReceipts(ports, list([stranger(), body, inconsistent(), body]), held());
    expect(judged).toMatchObject({
      outcome: 'RECEIPTS',
      receipts: [
        { of, entry: 1 },
        { of, entry: 3 },
      ],
      refused: { code: 'E-NOT-PARTY', path: '/body/receipts/0/of' },
    });
    expect(judgeReceipts(ports, list([body, inconsistent()]), held())).toMatchObject({
      refused: { code: 'E-SCHEMA-INVALID', path: '/body/receipts/1/errors' },
    });
    expect(judgeReceipts(ports, list([body]), held())).toMatchObject({ outcome: 'RECEIPTS', refused: null });
  });

  it('of which none holds does not count as arrived', () => {
    expect(judgeReceipts(ports, list([stranger(), inconsistent()]), held())).toMatchObject({
      outcome: 'UNAUTHENTIC',
      entry: { code: 'E-NOT-PARTY' },
    });
  });

  it('is held to the frame of a receipt', () => {
    const early = list([body], { sentAt: '2001-01-01T00:00:00.000Z' });
    expect(judgeReceipts(ports, early, held())).toMatchObject({ entry: { code: 'E-KEY-REVOKED' } });
    const later = judgeReceipts(ports, list([body], { version: 99 }), held());
    expect(later).toMatchObject({ outcome: 'DEFERRED', wants: { type: 'CT_RECEIPTS', version: 99 } });
  });
});
