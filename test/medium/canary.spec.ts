import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { JsonObject } from '#envelope';
import { laneTopic } from '#exchange';
import type { MessageRef } from '#kernel';
import { testNetwork, until, type TestNetwork } from '../setup/exchanges.js';
import { refOf } from '../setup/json.js';
import { storyDraft } from '../stories/story-drafts.js';
import { CANARY, CANARY_FORMS, canaryIn } from './canary-forms.js';
import { canaryIdentity } from './canary-identity.js';
import { rawRecords } from './canary-records.js';
import { columnsWithCanary } from './canary-tables.js';
import { EventReader } from './events-stream.js';
import { startGateway, type Answer, type ClientName, type RunningGateway } from './gateway-app.js';

const CLIENTS: readonly ClientName[] = ['analyst', 'liaison', 'police', 'supervisor'];

let network: TestNetwork;
let sender: RunningGateway;
let receiver: RunningGateway;
let third: RunningGateway;
let referral: MessageRef;
let server: Server;
let hooks: string;
const readers: EventReader[] = [];
/**
 * What left the gateways, by where it went: everything but the sealed part as it was opened by the unit that it names.
 */
const outside = new Map<string, string[]>();
let opened: Answer;

function keep(where: string, text: string): void {
  outside.set(where, [...(outside.get(where) ?? []), text]);
}

/** An answer with all that its headers say. */
function kept(where: string, answer: Answer): Answer {
  keep(where, `${JSON.stringify([...answer.headers])} ${answer.text}`);
  return answer;
}

function referralDraft(identity: JsonObject, over: JsonObject = {}): JsonObject {
  const units = [{ member: receiver.member, unit: 'ATU' }];
  const draft = storyDraft('RF_VICTIM_IDENTIFICATION', { now: Date.now(), conversation: undefined });
  return { ...draft, to: units, sealed: [{ part: 'identity', units, content: identity }], ...over };
}

beforeAll(async () => {
  server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      keep('webhooks', JSON.stringify([request.url, request.headers, Buffer.concat(chunks).toString()]));
      response.writeHead(204).end();
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  hooks = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  network = await testNetwork(3);
  const [a, b, c] = network.members;
  if (a === undefined || b === undefined || c === undefined) throw new Error('three members were asked for');
  const webhooks = { privateHosts: ['127.0.0.1'] };
  [sender, receiver, third] = await Promise.all([
    startGateway(network, a, { webhooks }),
    startGateway(network, b, { webhooks }),
    startGateway(network, c, { webhooks }),
  ]);
  const all = [sender, receiver, third];
  for (const one of all) {
    await until('readiness', async () => (await one.ask('/health/ready', {})).status === 200);
    await one.gateway.jobs.start();
  }
  await until('the sealing keys of the other side', () =>
    Promise.resolve(sender.gateway.ports.directory.current().pulse(receiver.member) !== undefined),
  );
  for (const at of all) {
    for (const client of CLIENTS) readers.push(await EventReader.open(at, client, { query: '?after=end' }));
    for (const client of ['police', 'liaison', 'supervisor'] as const)
      expect((await at.post(client, '/v1/subscriptions', { url: hooks })).status).toBe(201);
  }
  await work();
});
afterAll(async () => {
  for (const reader of readers) reader.close();
  const all = [sender, receiver, third];
  await Promise.all(all.map((one) => one.gateway.jobs.stop()));
  await Promise.all(all.map((one) => one.stop()));
  server.closeAllConnections();
  server.close();
});

/** The referral with the canary from posting to opening, and all that people may get wrong about it meanwhile. */
async function work(): Promise<void> {
  const accepted = await sender.post('analyst', '/v1/referrals', referralDraft(canaryIdentity()));
  expect({ status: accepted.status, faults: accepted.json['faults'] }).toEqual({ status: 202 });
  referral = refOf(kept('answers to the sender', accepted).json);
  const path = `/v1/messages/${referral.member}/${referral.id}`;
  await until('the referral', async () => (await receiver.get('analyst', path)).status === 200);
  opened = await receiver.get('analyst', `${path}/parts/identity`);
  await until('the receipt of the opening', async () => {
    const { receipts } = (await sender.get('analyst', path)).json;
    return (receipts as readonly JsonObject[]).some(({ level }) => level === 'OPENED');
  });
  await sendFaulty();
  await check(receiver);
  await check(third);
  // What everybody hears: behind it nothing of the referral is still on its way.
  const alert = storyDraft('AL_MODUS_OPERANDI', { now: Date.now(), conversation: undefined });
  const known = refOf(
    (await sender.post('analyst', '/v1/alerts', { ...alert, to: { all: true, except: [] } })).json,
  );
  const others = readers.filter((_, index) => index >= CLIENTS.length);
  await until('the alert in all streams', () =>
    Promise.resolve(others.every((one) => one.hrefs().some((href) => href.endsWith(known.id)))),
  );
  await until('the alert in the webhooks', () =>
    Promise.resolve((outside.get('webhooks') ?? []).filter((text) => text.includes(known.id)).length >= 6),
  );
  for (const at of [sender, receiver, third]) for (const client of CLIENTS) await lookAround(at, client);
}

/** Drafts that are refused, each with the canary where the fault is. */
async function sendFaulty(): Promise<void> {
  const identity = canaryIdentity();
  const changed = (over: JsonObject): JsonObject => referralDraft({ ...identity, ...over });
  const [document = {}] = identity['documents'] as readonly JsonObject[];
  const sealed: unknown[] = [
    changed({ sex: CANARY }),
    changed({ names: [{ fullName: CANARY, script: CANARY, nameType: CANARY }] }),
    changed({ birth: { date: CANARY, calendar: 'GREGORIAN' } }),
    changed({ documents: [{ ...document, number: CANARY.toLowerCase(), issuer: CANARY }] }),
    changed({ documents: [{ ...document, mrz: [CANARY.padEnd(44, '<'), '<'.repeat(44)] }] }),
    changed({ phones: [CANARY], languages: [CANARY], caution: [CANARY] }),
    changed({ address: CANARY.repeat(100) }),
    changed({ names: [{ fullName: { is: CANARY }, script: 'Latn', nameType: 'LEGAL' }] }),
    `{"sealed": [{"content": {"names": [{"fullName": "${CANARY}`,
    `{"a": "${CANARY}", "a": "${CANARY}"}`,
    JSON.stringify(CANARY),
  ];
  const open: unknown[] = [
    referralDraft(identity, { subjectEn: `Found: ${CANARY}1 Dara` }),
    referralDraft(identity, { purpose: CANARY, case: CANARY, urgency: CANARY, type: CANARY }),
    referralDraft(identity, { conversation: { member: 'TH', id: CANARY } }),
  ];
  for (const draft of [...sealed, ...open]) {
    const answer = await sender.post('analyst', '/v1/referrals', draft);
    expect(kept('refusals of faulty drafts', answer).json['code']).toMatch(/^E-/);
    expect(answer.status).toBeLessThan(500);
    const preview = await sender.post('analyst', '/v1/drafts/preview', draft);
    // It shows the author what each addressee would read of the open draft; the faults themselves repeat nothing.
    if (sealed.includes(draft)) kept('previews', preview);
    else keep('previews', JSON.stringify([preview.json['faults'], preview.json['leaks']]));
  }
  kept('previews', await sender.post('analyst', '/v1/drafts/preview', referralDraft(identity)));
  for (const path of [
    `/v1/${CANARY}`,
    `/v1/inbox?after=${CANARY}`,
    `/v1/messages/TH/${CANARY}`,
    `/${CANARY}`,
  ])
    for (const at of [sender, receiver]) kept('refusals of faulty names', await at.get('analyst', path));
}

/** Another unit, and the front line of another country, ask for the person by name and by document. */
async function check(at: RunningGateway): Promise<void> {
  const queries = [
    { kind: 'PERSON', name: `${CANARY}1 Dara`, birthYear: 1999 },
    { kind: 'DOCUMENT', number: `${CANARY}12`, issuer: 'KHM' },
  ];
  const answer = kept('checks', await at.post('police', '/v1/checks', { purpose: 'BORDER_CHECK', queries }));
  expect(answer.status).toBe(200);
  expect(answer.text).not.toContain('CANDIDATES');
}

/** Everything that a caller can read, and what only the named unit may. */
async function lookAround(at: RunningGateway, client: ClientName): Promise<void> {
  const of = `${referral.member}/${referral.id}`;
  const lists = [
    'inbox',
    'alerts',
    'approvals',
    'deliveries',
    'links',
    'quarantine',
    'tasks',
    'subscriptions',
  ];
  const paths = [
    ...lists,
    ...['me', 'directory', 'schemas', 'work?with=open', 'work?with=them', 'work?with=closed'],
    ...[`messages/${of}`, `messages/${of}/jws`, `cases/${of}`],
    ...(at === receiver && client === 'analyst' ? [] : [`messages/${of}/parts/identity`]),
  ];
  for (const path of paths) kept(`answers of ${at.member} to ${client}`, await at.get(client, `/v1/${path}`));
}

function leaks(): Record<string, readonly string[]> {
  const found = [...outside].map(([where, texts]) => [where, [...new Set(texts.flatMap(canaryIn))]] as const);
  return Object.fromEntries(found.filter(([, forms]) => forms.length > 0));
}

describe('a canary in a sealed identity (T42)', () => {
  it('would be found in every form that it could take', () => {
    expect(new Set(CANARY_FORMS.map(({ text }) => text)).size).toBeGreaterThan(14);
    const name = `The name is ${CANARY}7.`;
    for (const padding of ['', 'x', 'xx'])
      for (const coding of ['utf8', 'hex', 'base64', 'base64url', 'utf16le'] as const) {
        const bytes = Buffer.from(`${padding}${name}`, coding === 'utf16le' ? 'utf16le' : 'utf8');
        expect(canaryIn(coding === 'utf16le' ? bytes : bytes.toString(coding))).not.toEqual([]);
      }
    expect(canaryIn('QZXJ CANARY VW, SOK Dara and much else')).toEqual([]);
  });

  it('is read by the unit that it is sealed for', () => {
    expect(opened.status).toBe(200);
    expect(canaryIn(opened.text)).toEqual(['as it is', 'as it is, for URLs']);
    expect(opened.json).toEqual(canaryIdentity());
    expect(opened.headers.get('cache-control')).toBe('no-store');
    expect(canaryIn(JSON.stringify([...opened.headers]))).toEqual([]);
  });

  it('stands in no answer, stream or webhook besides: not for other units, not for a third country, not in a problem', () => {
    const others = [...readers].map((reader) => reader.text);
    expect(others.every((text) => text.includes('event: ready'))).toBe(true);
    for (const text of others) keep('streams', text);
    expect([...outside.keys()].length).toBeGreaterThan(15);
    expect(leaks()).toEqual({});
  });

  it('stands in no log line and in no metric', async () => {
    for (const at of [sender, receiver, third]) {
      expect(at.logged.length).toBeGreaterThan(50);
      expect(at.logged.filter((line) => canaryIn(line).length > 0)).toEqual([]);
      const metrics = (await at.ask('/metrics', {})).text;
      expect(metrics).toContain('hsu_http_seconds_count');
      expect(canaryIn(metrics)).toEqual([]);
    }
    const { text } = await receiver.get('analyst', `/v1/messages/${referral.member}/${referral.id}`);
    expect(receiver.logged.join('')).toContain('part opened');
    expect(text).toContain(referral.id);
  });

  it('stands in no record of the broker', async () => {
    const records = await rawRecords(network.members.map(({ code }) => code));
    // The referral with its sealed part, and the receipts of its arrival and opening.
    const topics = records.map(({ topic }) => topic);
    for (const [from, to] of [
      [sender, receiver],
      [receiver, sender],
    ] as const)
      expect(topics).toContain(laneTopic(from.member, to.member, 'normal'));
    expect(Math.max(...records.map(({ bytes }) => bytes.length))).toBeGreaterThan(4000);
    const found = records.filter(({ bytes }) => canaryIn(bytes).length > 0);
    expect(found.map(({ topic }) => topic)).toEqual([]);
  });

  it('lies in the databases where content lies and nowhere else: sealed parts, and what was asked in a check', async () => {
    const expected = new Map([
      [sender.member, ['public.parts.bytes']],
      [receiver.member, ['public.lookup_log.query', 'public.parts.bytes']],
      [third.member, ['public.lookup_log.query']],
    ]);
    for (const [member, columns] of expected) {
      const database = network.databases.get(member);
      if (database === undefined) throw new Error('no database');
      const seen = await columnsWithCanary(database);
      expect(seen.tables).toBeGreaterThan(30);
      expect({ member, columns: seen.columns }).toEqual({ member, columns });
    }
  });
});
