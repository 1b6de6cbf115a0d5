import { createHash } from 'node:crypto';
import { laneTopic } from '#exchange';
import { connectBroker } from '#kafka';
import { newId, systemClock, utf8, type Member, type MessageRef } from '#kernel';
import type { JsonObject } from '#envelope';
import { sampleMessage, samplePart } from '#messages';
import { until, type TestNetwork } from '../setup/exchanges.js';
import { refOf, textOf } from '../setup/json.js';
import { accessAsMember } from '../setup/network.js';
import { storyDraft } from '../stories/story-drafts.js';
import type { ClientName, RunningGateway } from './gateway-app.js';
import type { Names } from './strangers-tries.js';

/** Invented, and planted in what strangers ask for at the gateway of this member. */
export function hiddenSubject(member: Member): string {
  return `HIDDEN from strangers in ${member}`;
}

const PERSON = { fullName: 'HIDDEN Canary', script: 'Latn', nameType: 'LEGAL' };

const desk = ({ member }: RunningGateway): JsonObject[] => [{ member, unit: 'DESK' }];

async function post(at: RunningGateway, client: ClientName, path: string, body: unknown) {
  const { status, json } = await at.post(client, path, body);
  if (status >= 300) throw new Error(`${path}: ${String(status)} ${JSON.stringify(json)}`);
  return json;
}

/**
 * The referral of a person from one desk to the other, who is wanted by an alert that came before: a question for both
 * desks.
 */
export async function referWanted(from: RunningGateway, to: RunningGateway) {
  const subject = {
    ...((sampleMessage('AL_WANTED_SUSPECT')['body'] as JsonObject)['subject'] as JsonObject),
    names: [PERSON],
    birth: { date: '1999', calendar: 'GREGORIAN' },
    documents: [],
  };
  const opening = { now: Date.now(), conversation: undefined };
  const wanted = {
    ...storyDraft('AL_WANTED_SUSPECT', opening, { body: { subject } }),
    to: desk(to),
    sealed: [],
  };
  const { approval } = await post(from, 'police', '/v1/alerts', wanted);
  const released = refOf(await post(from, 'supervisor', `/v1/approvals/${textOf(approval)}/release`, {}));
  const identity = {
    ...samplePart('identity'),
    names: [PERSON],
    birth: { date: '1999', calendar: 'GREGORIAN' },
    documents: [],
  };
  const draft = {
    ...storyDraft('RF_VICTIM_IDENTIFICATION', opening),
    to: desk(to),
    subjectEn: `${hiddenSubject(from.member)}, ${hiddenSubject(to.member)}`,
    sealed: [{ part: 'identity', units: desk(to), content: identity }],
  };
  return { wanted: released, referral: refOf(await post(from, 'liaison', '/v1/referrals', draft)) };
}

/** A referral from one specialist unit to the other, whose part no desk may open. */
export async function referToUnit(from: RunningGateway, to: RunningGateway): Promise<MessageRef> {
  const units = [{ member: to.member, unit: 'ATU' }];
  const draft = {
    ...storyDraft('RF_VICTIM_IDENTIFICATION', { now: Date.now(), conversation: undefined }),
    to: units,
    sealed: [{ part: 'identity', units, content: samplePart('identity') }],
  };
  return refOf(await post(from, 'analyst', '/v1/referrals', draft));
}

/** An alert about a document for the other desk alone. */
export async function warnDesk(from: RunningGateway, to: RunningGateway, document: string) {
  const body = {
    ...(sampleMessage('AL_TRAVEL_DOCUMENT')['body'] as JsonObject),
    document: { type: 'PASSPORT', issuer: 'KHM', number: document },
  };
  const draft = { ...storyDraft('AL_TRAVEL_DOCUMENT', { now: Date.now(), conversation: undefined }), body };
  const sent = { ...draft, to: desk(to), sealed: [], subjectEn: hiddenSubject(to.member) };
  return refOf(await post(from, 'police', '/v1/alerts', sent));
}

/** Another officer's draft, which waits for a supervisor. */
async function pendingDraft(at: RunningGateway): Promise<string> {
  const token = await at.issuer.token(at.url, { name: 'author', unit: 'ATU', role: 'ANALYST' });
  const draft = storyDraft('AL_WANTED_SUSPECT', { now: Date.now(), conversation: undefined });
  const { json, text } = await at.ask('/v1/alerts', {
    method: 'POST',
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'idempotency-key': 'pending',
    },
    body: JSON.stringify({
      ...draft,
      to: { all: true, except: [] },
      sealed: [],
      subjectEn: hiddenSubject(at.member),
    }),
  });
  if (json['approval'] === undefined) throw new Error(text);
  return textOf(json['approval']);
}

async function itemsOf(at: RunningGateway, client: ClientName, path: string, member = 'items') {
  return (await at.get(client, path)).json[member] as readonly JsonObject[];
}

/** A record that no gateway can read: a row of the quarantine. */
async function quarantinedRow(network: TestNetwork, from: RunningGateway, at: RunningGateway) {
  const sender = network.members.find(({ code }) => code === from.member);
  if (sender === undefined) throw new Error('no such member');
  const access = await accessAsMember(sender);
  const broker = await connectBroker({ ...access, clientId: sender.code, clock: systemClock });
  await broker.produce(laneTopic(from.member, at.member, 'normal'), [
    { partition: 0, value: utf8('noise'), headers: { v: '1' } },
  ]);
  await broker.close();
  return until('the row', async () => (await itemsOf(at, 'supervisor', '/v1/quarantine', 'rows'))[0]);
}

/** A file that the desk has brought and not sent. */
async function uploadOf(at: RunningGateway): Promise<string> {
  const id = newId(systemClock);
  const file = Buffer.from('%PDF-1.7 HIDDEN');
  const { status, text } = await at.ask(`/v1/attachments/${id}`, {
    method: 'PUT',
    headers: {
      authorization: at.authorization('liaison'),
      'content-type': 'application/octet-stream',
      'content-range': `bytes 0-${file.length - 1}/${file.length}`,
      'repr-digest': `sha-256=:${createHash('sha256').update(file).digest('base64')}:`,
    },
    body: new Uint8Array(file),
  });
  if (status !== 200) throw new Error(text);
  return id;
}

/** Everything of the desk at `at` that can be asked for by a name. */
export async function thingsAt(
  network: TestNetwork,
  at: RunningGateway,
  other: RunningGateway,
  shared: Pick<Names, 'referral' | 'alert' | 'wanted' | 'document'>,
): Promise<Names> {
  const task = await until('the question', async () => (await itemsOf(at, 'liaison', '/v1/tasks'))[0]);
  const entry = await until('the alert', async () =>
    (await itemsOf(at, 'liaison', '/v1/inbox?limit=200', 'items')).find(({ id }) => id === shared.alert.id),
  );
  const url = 'http://127.0.0.1:9/hidden';
  const subscription = await post(at, 'liaison', '/v1/subscriptions', { url });
  const row = await quarantinedRow(network, other, at);
  return {
    ...shared,
    approval: await pendingDraft(at),
    task: textOf(task['id']),
    subscription: textOf(subscription['id']),
    row: JSON.stringify(row['number']),
    upload: await uploadOf(at),
    cursor: textOf(entry['cursor']),
  };
}

/** Names alike of things that are nowhere. */
export function absent(names: Names): Names {
  const none = (id: string): string => id.replace(/[0-9a-f]{8}$/, 'aaaaaaaa');
  const of = ({ member, id }: MessageRef): MessageRef => ({ member, id: none(id) });
  return {
    referral: of(names.referral),
    alert: of(names.alert),
    wanted: of(names.wanted),
    approval: none(names.approval),
    task: none(names.task),
    subscription: none(names.subscription),
    row: '999999',
    upload: none(names.upload),
    cursor: names.cursor.replace(/\d$/, (digit) => String((Number(digit) + 1) % 10)),
    document: 'N07654321',
  };
}

/** The answer to one name as it would read for another. */
export function renamed(text: string, from: Names, to: Names): string {
  const pairs = [
    [from.referral.id, to.referral.id],
    [from.alert.id, to.alert.id],
    [`"${from.cursor}"`, `"${to.cursor}"`],
  ] as const;
  return pairs.reduce((said, [name, other]) => said.replaceAll(name, other), text);
}

/** Names that are none. */
export function illFormed(name: string): Names {
  const ref = { member: 'TH', id: name };
  return {
    ...{
      referral: ref,
      alert: ref,
      wanted: ref,
      approval: name,
      task: `TH.${name}.TH.${name}`,
      subscription: name,
    },
    ...{ row: name, cursor: name, document: name, upload: name },
  };
}
