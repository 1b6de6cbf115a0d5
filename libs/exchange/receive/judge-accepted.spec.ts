import { beforeEach, describe, expect, it } from '@jest/globals';
import { makePart, seal, type JsonObject, type LinkItem } from '#envelope';
import { digest, HsuError, newId, type ErrorCode } from '#kernel';
import { samplePart } from '#messages';
import { alertDraft, referralDraft, testMembers, type TestMembers } from '#testing';
import type { Judged } from '../ports/judgement.js';
import type { Ports } from '../ports/ports.js';
import { authenticate, type Authentic } from './authenticate.js';
import { judge } from './judge.js';
import { openRecord } from './open-record.js';

const ROW = { year: 2026, ageBand: '18-20', canary: 'c' };
const KH_ATU = { member: 'KH', unit: 'ATU' };

let members: TestMembers;
let ports: Ports;
/** A referral of Thailand to Cambodia, and a warning to all: opened, their signatures verified. */
let referral: Authentic;
let alert: Authentic;
beforeEach(async () => {
  members = await testMembers(['TH', 'KH', 'MM']);
  ({ ports } = members.gateway('KH'));
  const authentic = async (draft: JsonObject): Promise<Authentic> => {
    await members.gateway('TH').submit(draft);
    const { incoming } = await openRecord(ports, (await members.gateway('TH').relay())[0]!);
    return (await authenticate(ports, incoming[0]!)) as Authentic;
  };
  referral = await authentic(referralDraft('KH'));
  alert = await authentic(alertDraft());
});

const NOTHING = { known: new Map<string, never>(), sent: new Map<string, never>() };
const judged = (message: Authentic): Promise<Judged> => judge(ports, message, NOTHING);
const saying = (message: Authentic, over: JsonObject): Authentic => ({
  ...message,
  json: { ...message.json, ...over },
});
const idOf = ({ json }: Authentic): string => json['id'] as string;

/** The message as the item of its link told it otherwise. */
const carriedAs = (message: Authentic, over: Partial<LinkItem>): Authentic => ({
  ...message,
  incoming: { ...message.incoming, item: { ...message.incoming.item, ...over } },
});

/** The referral with this content sealed for Cambodia, committed to. */
async function carrying(content: JsonObject, part = 'row'): Promise<Authentic> {
  const from = { member: 'TH', unit: 'ATU', role: 'ANALYST' };
  const { bytes, commitment } = makePart({ from, id: idOf(referral), part, content });
  const key = members.directory().sealingKey(KH_ATU, members.clock.now())!;
  const parts = [{ part, jwe: await seal(bytes, 'hsu-part+jwe', [key]) }];
  const incoming = { ...referral.incoming, entry: { ...referral.incoming.entry, parts } };
  return { ...saying(referral, { sealed: [{ part, units: [KH_ATU], commitment }] }), incoming };
}

describe('a sealed part', () => {
  const errors = async (message: Authentic) => {
    const said = await judged(message);
    return 'receipt' in said && 'errors' in said.receipt ? said.receipt.errors : said.outcome;
  };
  const OTHER = [{ code: 'E-COMMITMENT', path: '/sealed/0' }];

  it('has its form', async () => {
    expect(await errors(await carrying(ROW))).toEqual([]);
    const wrong = [{ code: 'E-SCHEMA-INVALID', path: '/sealed/0' }];
    expect(await errors(await carrying({ ...ROW, name: 'X' }))).toEqual(wrong);
  });

  it('is what its message committed to, and of no other message', async () => {
    const other = await carrying(ROW);
    expect(await errors(saying(other, { sealed: referral.json['sealed']! }))).toEqual(OTHER);
    const id = newId(members.clock);
    expect(await errors(saying(referral, { id, conversation: { member: 'TH', id } }))).toEqual(OTHER);
  });

  /** The referral where its part is not opened for this reason. */
  async function unopened(code: ErrorCode, path = ''): Promise<Judged> {
    const opener = (): never => {
      throw new HsuError(code, undefined, { path });
    };
    return judge({ ...ports, keys: { ...ports.keys, opener } }, referral, NOTHING);
  }

  it.each(['E-INTERNAL', 'E-UNAVAILABLE'] as const)('waits for what is ours to mend: %s', async (code) => {
    expect(await unopened(code)).toMatchObject({ outcome: 'DEFERRED', wants: { kind: 'INTERNAL' } });
  });

  it('that did not come, or whose key is gone, lets its message count as not arrived', async () => {
    const unread = { outcome: 'UNAUTHENTIC', entry: { code: 'E-SEALED-UNREADABLE', digest: null } };
    for (const code of ['E-NOT-SEALED-TO-ME', 'E-SEALED-UNREADABLE'] as const)
      expect(await unopened(code)).toMatchObject(unread);
    const entry = { ...referral.incoming.entry, parts: [] };
    const without = { ...referral, incoming: { ...referral.incoming, entry } };
    expect(await judged(without)).toMatchObject(unread);
  });

  it('puts no text of a message into a pointer of its receipt', async () => {
    const errors = [{ code: 'E-FORM', path: '' }];
    expect(await unopened('E-FORM', '/SOK Dara')).toMatchObject({ receipt: { errors } });
  });
});

describe('a message that is accepted', () => {
  const accepted = async (message: Authentic) => {
    const said = await judged(message);
    if (said.outcome !== 'ACCEPTED') throw new Error(said.outcome);
    return said;
  };

  it('is kept with the parts of own units alone, and with whom of ours they protect', async () => {
    const one = await carrying(samplePart('identity') as JsonObject, 'identity');
    const theirs = { part: 'row', units: [{ member: 'MM', unit: 'ATU' }], commitment: digest('') };
    const to = [KH_ATU, { member: 'MM', unit: 'ATU' }];
    const two = saying(one, { to, sealed: [theirs, ...(one.json['sealed'] as JsonObject[])] });
    const { parts, identity } = await accepted(two);
    expect(parts).toMatchObject([{ part: 'identity', units: [KH_ATU], commitment: digest(parts[0]!.bytes) }]);
    expect(identity).toMatchObject({ side: 'PROTECTED', units: ['ATU'] });
  });

  it('goes to the own units that it names, or to all but the gateway', async () => {
    expect((await accepted(referral)).units).toEqual(['ATU']);
    expect((await accepted(alert)).units).toEqual(['ATU', 'DESK', 'PS']);
  });

  it('waits for the one before it, but for what is urgent', async () => {
    const id = newId(members.clock);
    const after = carriedAs(referral, { prev: id });
    expect(await accepted(after)).toMatchObject({ prev: { member: 'TH', id }, express: false });
    const urgent = saying(referral, { urgency: 'U', urgencyReason: 'He stands here' });
    expect(await accepted(urgent)).toMatchObject({ prev: null, express: true });
  });

  it('is receipted on the lane that it came by, and can be kept in quarantine instead', async () => {
    const { receipt, ifNotStored } = await accepted(carriedAs(alert, { lane: 'express' }));
    expect(receipt).toMatchObject({ lane: 'express', result: 'ACCEPTED', errors: [] });
    expect(receipt.of.ref).toEqual({ member: 'TH', id: idOf(alert) });
    expect(ifNotStored()).toMatchObject({ code: 'E-INTERNAL', id: idOf(alert), digest: alert.digest });
  });
});
