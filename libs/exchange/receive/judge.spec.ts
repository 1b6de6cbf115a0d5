import { beforeEach, describe, expect, it } from '@jest/globals';
import type { JsonObject } from '#envelope';
import { digest, MINUTE, refKey, rfc3339, type MessageRef } from '#kernel';
import { sampleMessage } from '#messages';
import { alertDraft, referralDraft, testMembers, type TestGateway, type TestMembers } from '#testing';
import type { Ports } from '../ports/ports.js';
import type { Known } from '../ports/records.js';
import { authenticate, type Authentic, type Held } from './authenticate.js';
import { judge } from './judge.js';
import { openRecord } from './open-record.js';

// What a message waits for, and who is a party, is shown in order.spec.ts; how its parts are opened and what is kept of
// it in judge-accepted.spec.ts.

let members: TestMembers;
let kh: TestGateway;
/** A referral of Thailand to Cambodia, and a warning to all: opened, their signatures verified. */
let referral: Authentic;
let alert: Authentic;
beforeEach(async () => {
  members = await testMembers(['TH', 'KH', 'MM']);
  kh = members.gateway('KH');
  referral = await authentic(referralDraft('KH'));
  alert = await authentic(alertDraft());
});

async function authentic(draft: JsonObject): Promise<Authentic> {
  const th = members.gateway('TH');
  await th.submit(draft);
  const { incoming } = await openRecord(kh.ports, (await th.relay())[0]!);
  const one = await authenticate(kh.ports, incoming[0]!);
  if (!('json' in one)) throw new Error(one.outcome);
  return one;
}

function held(...known: readonly Known[]): Held {
  return { known: new Map(known.map((one) => [refKey(one.ref), one])), sent: new Map() };
}

const saying = (message: Authentic, over: JsonObject): Authentic => ({
  ...message,
  json: { ...message.json, ...over },
});

/** The outcome, and each fault as its receipt tells it; where there is none, the one in quarantine. */
async function said(message: Authentic, known = held(), ports: Partial<Ports> = {}): Promise<string[]> {
  const judged = await judge({ ...kh.ports, ...ports }, message, known);
  if (judged.outcome === 'REJECTED')
    return ['REJECTED', ...judged.receipt.errors.map(({ code, path }) => `${code} ${path}`)];
  return 'entry' in judged ? [judged.outcome, `${judged.entry.code} ${judged.entry.path}`] : [judged.outcome];
}

const refOf = ({ json }: Authentic): MessageRef => ({ member: 'TH', id: json['id'] as string });

/** The alert as a gateway holds it. */
function opening(handling: readonly string[] = []): Held {
  const ref = refOf(alert);
  const from = { member: 'TH', unit: 'ATU', role: 'ANALYST' };
  const facts = { '/handling': handling };
  const message = {
    conversation: ref,
    from,
    to: { all: true as const, except: [] },
    status: 'EXERCISE' as const,
    facts,
  };
  return held({ ref, digest: '', outcome: 'ACCEPTED', message });
}

describe('a message that is refused for good', () => {
  const NEVER = '2001-01-01T00:00:00.000Z';
  const ROLE = 'E-NOT-PERMITTED /from/role';
  const from = (role: string): JsonObject => ({ from: { member: 'TH', unit: 'ATU', role } });

  it.each<[string, JsonObject, string]>([
    ['was sent before its key was in force', { sentAt: NEVER }, 'E-KEY-REVOKED '],
    ['addresses others', { to: [{ member: 'MM', unit: 'ATU' }] }, 'E-AUDIENCE /to'],
    ['leaves this member out', { to: { all: true, except: ['KH'] } }, 'E-AUDIENCE /to/except'],
    ['addresses no unit of the directory', { to: [{ member: 'KH', unit: 'X' }] }, 'E-RECIPIENT-UNKNOWN /to'],
    ['is past its expiry', { expiresAt: '2026-11-24T03:00:00.000Z' }, 'E-EXPIRED /expiresAt'],
    ['names another schema than ours', { schema: digest('another') }, 'E-SCHEMA-INVALID /schema'],
    ['has not the form of its kind', { purpose: 'NO_SUCH' }, 'E-SCHEMA-INVALID /purpose'],
    ['is of a role that its unit does not have', from('LIAISON'), ROLE],
  ])('%s', async (_name, over, fault) => {
    expect(await said(saying(referral, over))).toEqual(['REJECTED', fault]);
  });

  it('is of a role that neither sends its kind nor is its unit’s', async () => {
    expect(await said(saying(referral, from('POLICE_SYSTEM')))).toEqual(['REJECTED', ROLE, ROLE]);
  });

  it('is signed with a key that is revoked since, whatever time it says', async () => {
    const revoked = { at: members.clock.now(), reason: 'COMPROMISED' };
    const before = rfc3339(members.clock.now() - 1);
    const earlier = saying(referral, { createdAt: before, sentAt: before });
    const key = { ...referral.key, notBefore: 0 };
    expect(await said({ ...earlier, key })).toEqual(['ACCEPTED']);
    expect(await said({ ...earlier, key: { ...key, revoked } })).toEqual(['REJECTED', 'E-KEY-REVOKED ']);
  });

  it('is of a schema that the directory of its link does not pin', async () => {
    const current = kh.ports.directory.current();
    const listing = Object.create(current.asOf(1, 0), { schemaPinned: { value: () => false } }) as never;
    const directory = Object.create(current, { asOf: { value: () => listing } }) as typeof current;
    const ports = { directory: { ...kh.ports.directory, current: () => directory } };
    expect(await said(referral, held(), ports)).toEqual(['REJECTED', 'E-SCHEMA-INVALID /schema']);
  });

  it('comes from more than ten minutes ahead', async () => {
    const ahead = (ms: number) => saying(referral, { sentAt: rfc3339(members.clock.now() + ms) });
    expect(await said(ahead(10 * MINUTE))).toEqual(['ACCEPTED']);
    expect(await said(ahead(10 * MINUTE + 1))).toEqual(['REJECTED', 'E-CLOCK-SKEW /sentAt']);
  });

  it('opens a conversation by a kind that opens none, or stands in another by one that opens its own', async () => {
    const inside = saying(referral, { conversation: { ...refOf(alert) } });
    expect(await said(inside, opening())).toEqual(['REJECTED', 'E-SCHEMA-INVALID /conversation']);
    const { type, schema, version } = sampleMessage('CT_WITHDRAWAL') as JsonObject;
    const alone = saying(referral, { type: type!, schema: schema!, version: version! });
    expect(await said(alone)).toEqual(['REJECTED', 'E-SCHEMA-INVALID /conversation']);
  });

  it('quotes what is restricted without its restrictions', async () => {
    const own = { conversation: { ...refOf(alert) }, after: [], from: referral.json['from']! };
    const json = { ...(sampleMessage('CT_HIT') as JsonObject), ...own, to: referral.json['to']!, sealed: [] };
    const hit = { ...referral, json: { ...json, sentAt: referral.json['sentAt']! } };
    expect(await said(hit, opening(['H1', 'H3']))).toContain('E-HANDLING /handling');
    expect(await said(hit, opening(['H1']))).not.toContain('E-HANDLING /handling');
  });

  it('is told the first step that it fails, and of the last ones every fault', async () => {
    const steps: readonly [JsonObject, string][] = [
      [{ sentAt: NEVER }, 'E-KEY-REVOKED '],
      [{ to: { all: true, except: ['KH'] } }, 'E-AUDIENCE /to/except'],
      [{ type: 'RF_OF_LATER' }, 'E-SCHEMA-UNKNOWN /type'],
      [{ expiresAt: NEVER }, 'E-EXPIRED /expiresAt'],
      [{ schema: digest('x'), ...from('LIAISON') }, `E-SCHEMA-INVALID /schema,${ROLE}`],
    ];
    for (const [at, [, fault]] of steps.entries()) {
      const wrong = Object.assign({}, ...steps.slice(at).map(([over]) => over)) as JsonObject;
      expect((await said(saying(referral, wrong))).slice(1).join()).toBe(fault);
    }
  });

  it('is told fifty faults at most', async () => {
    const many = Object.fromEntries(Array.from({ length: 60 }, (_, n) => [`x${n}`, 1]));
    expect(await said(saying(referral, { ...many, ...from('LIAISON') }))).toHaveLength(51);
  });

  it('is told nothing where not even its frame can be read', async () => {
    const json = { ...referral.json };
    delete json['conversation'];
    expect((await said({ ...referral, json }))[0]).toBe('REJECTED');
    expect(await said(saying(referral, { sentAt: 1 }))).toEqual(['UNAUTHENTIC', 'E-SCHEMA-INVALID /sentAt']);
  });
});

describe('a message that nobody refuses', () => {
  it('came before: the same bytes change nothing, other bytes are an incident, whatever else is wrong', async () => {
    const known = (bytes: string) =>
      held({ ref: refOf(referral), digest: bytes, outcome: 'REJECTED', message: null });
    const wrong = saying(referral, { purpose: 'NO_SUCH' });
    expect(await said(wrong, known(referral.digest))).toEqual(['DUPLICATE']);
    expect(await said(wrong, known('other'))).toEqual(['UNAUTHENTIC', 'E-DUPLICATE-CONFLICT /id']);
  });

  it('is of a kind of a later release: it waits for that', async () => {
    const later = saying(referral, { version: 99 });
    expect(await judge(kh.ports, later, held())).toMatchObject({
      outcome: 'DEFERRED',
      entry: { code: 'E-SCHEMA-UNKNOWN', digest: referral.digest },
      wants: { kind: 'SCHEMA', type: 'RF_VICTIM_IDENTIFICATION', version: 99 },
    });
  });
});
