import { isDeepStrictEqual } from 'node:util';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { JsonObject } from '#envelope';
import { DAY, type Member } from '#kernel';
import { kinds } from '#messages';
import { sandboxFile } from '../../apps/network/member-files.js';
import { LEFT_OUT } from '../../apps/network/sandbox/examples.js';
import { playSandbox } from '../../apps/network/sandbox/index.js';
import { startGateway, type ClientName, type RunningGateway } from '../medium/gateway-app.js';
import { networkOfItsOwn, until, type OwnNetwork } from '../setup/exchanges.js';
import { connectionTo } from '../setup/connection.js';
import { suiteFolder } from '../setup/network.js';

const STATES = ['BN', 'MM', 'MY', 'PH'];
const AS = { job: 'analyst', 'desk-system': 'liaison', 'police-system': 'police' } as const;
const FAMILIES = ['alert', 'referral', 'control'] as const;

/** What only live work may leave a row in, and how much there was to leave one. */
const LIVE: Readonly<Record<string, string>> = {
  messages: 'messages',
  clocks: 'clocks',
  escalations: 'escalations',
  tokens: 'identity_tokens',
  listed: 'listed_tokens',
  cleared: 'cleared_tokens',
  conflicts: 'conflicts',
  // Holders of copies are told at once (0) in an exercise too; nothing of it is due at a time.
  keeping: 'keeping WHERE next_at > 0',
  consents: "consents WHERE status = 'ACTUAL'",
  persons: "persons WHERE status = 'ACTUAL'",
  due: 'work WHERE due_at IS NOT NULL',
};

const WAITS = 'waits for a second person';

/** The system that an example's line says sends it. */
function clientOf(summary: string): ClientName {
  const [, client = ''] = /: by ([a-z-]+) /.exec(summary) ?? [];
  return AS[client as keyof typeof AS];
}

interface Example {
  readonly type: string;
  readonly family: (typeof FAMILIES)[number];
  readonly summary: string;
  readonly draft: JsonObject;
}

/** What `npm start` does once its gateways stand, here between four states. */
describe('the examples of /docs, at a gateway of the network of npm start', () => {
  const gateways = new Map<Member, RunningGateway>();
  const stateDir = suiteFolder();
  let here: RunningGateway;
  let network: OwnNetwork;
  let databases: OwnNetwork['databases'];

  beforeAll(async () => {
    network = await networkOfItsOwn(STATES);
    databases = network.databases;
    const started = await Promise.all(
      network.members.map((member) =>
        startGateway(network, member, { sandbox: { examplesFile: sandboxFile(stateDir, member.code) } }),
      ),
    );
    for (const gateway of started) gateways.set(gateway.member, gateway);
    await until('sealing keys of all', () =>
      Promise.resolve(
        started.every(({ gateway: { ports } }) =>
          STATES.every((code) => ports.directory.current().pulse(code) !== undefined),
        ),
      ),
    );
    here = at('MY');
  });
  afterAll(async () => {
    await Promise.all([...gateways.values()].map((gateway) => gateway.stop()));
    await network.broker.stop();
  });

  function at(member: Member): RunningGateway {
    const gateway = gateways.get(member);
    if (gateway === undefined) throw new Error(`${member} does not run`);
    return gateway;
  }

  const play = () =>
    playSandbox({
      members: STATES,
      stateDir,
      outlet: (member, client) => {
        const gateway = at(member);
        const token = (): Promise<string> =>
          Promise.resolve(gateway.authorization(AS[client]).replace('Bearer ', ''));
        return Promise.resolve({ baseUrl: gateway.url, token });
      },
      out: process.stderr,
      signal: new AbortController().signal,
    });

  /** As they are listed, alerts first. */
  async function examples(): Promise<readonly Example[]> {
    const { json } = await here.ask('/openapi.json', {});
    const { requestBodies } = json['components'] as { requestBodies: Record<string, JsonObject> };
    return FAMILIES.flatMap((family) => {
      const { content } = requestBodies[family] as { content: { 'application/json': JsonObject } };
      const listed = content['application/json']['examples'] as Record<
        string,
        { summary?: string; value: JsonObject }
      >;
      return Object.entries(listed).map(([type, { summary = '', value }]) => ({
        type,
        family,
        summary,
        draft: value,
      }));
    });
  }

  it('name conversations that are there, once the sandbox has been played', async () => {
    const before = await examples();
    expect(await play()).toEqual({});
    const after = await examples();
    expect(after).not.toEqual(before);
    // Of the catalogue, whatever is in it: all that a person or a system sends.
    const sent = kinds.filter(({ senders }) => senders.some((role) => role !== 'SYSTEM'));
    const drafted = sent.filter(({ type }) => !['CT_RECEIPT', 'CT_RECEIPTS'].includes(type));
    expect(after.map(({ type }) => type).toSorted()).toEqual(drafted.map(({ type }) => type).toSorted());
  });

  it('are each accepted as they stand, in the order in which they are listed', async () => {
    const answers: unknown[] = [];
    const expected: unknown[] = [];
    for (const { type, family, summary, draft } of await examples()) {
      if (type in LEFT_OUT) continue;
      const { status, json } = await here.post(clientOf(summary), `/v1/${family}s`, draft);
      const waits = summary.endsWith(WAITS);
      answers.push({ type, status, faults: json['faults'], state: json['state'] });
      expected.push({ type, status: 202, faults: undefined, state: waits ? 'PENDING_APPROVAL' : undefined });
    }
    expect(answers).toEqual(expected);
  });

  it('name conversations of which nothing was sent yet, when the network starts anew', async () => {
    const before = new Map((await examples()).map(({ type, draft }) => [type, draft['conversation']]));
    expect(await play()).toEqual({});
    const answers = (await examples()).filter(
      ({ type, summary, draft }) =>
        draft['conversation'] !== undefined && !(type in LEFT_OUT) && !summary.endsWith(WAITS),
    );
    const stale = answers.filter(({ type, draft }) =>
      isDeepStrictEqual(draft['conversation'], before.get(type)),
    );
    expect(answers.length).toBeGreaterThan(20);
    expect(stale.map(({ type }) => type)).toEqual([]);
    for (const { type, family, summary, draft } of answers.slice(0, 3))
      expect({ type, status: (await here.post(clientOf(summary), `/v1/${family}s`, draft)).status }).toEqual({
        type,
        status: 202,
      });
  });

  it('INV-18: leave nothing among the clocks, identities, consents and deadlines of live work, of any kind', async () => {
    const left: Record<string, number> = {};
    for (const { member } of gateways.values()) {
      const client = new pg.Client(connectionTo(databases.get(member)!));
      await client.connect();
      for (const [what, rows] of Object.entries(LIVE)) {
        const { rows: counted } = await client.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${rows}`);
        left[what] = (left[what] ?? 0) + (counted[0]?.n ?? 0);
      }
      await client.end();
    }
    const { messages, ...live } = left;
    expect(messages).toBeGreaterThan(400);
    expect(live).toEqual(Object.fromEntries(Object.keys(live).map((what) => [what, 0])));
  });

  it('INV-18: are late nowhere, and no check finds them', async () => {
    const counts = await here.gateway.cases.workCounts('ATU', Date.now() + 400 * DAY);
    expect(counts).toMatchObject({ me: 0, overdue: 0 });
    const listed = await here.gateway.cases.work('ATU', 'me', undefined, 200);
    expect(listed.length).toBeGreaterThan(0);
    expect(listed.filter(({ dueAt }) => dueAt !== null)).toEqual([]);
    for (const query of [
      { kind: 'PLATE', plate: '1กข 1234', country: 'THA' },
      { kind: 'PERSON', name: 'Trần Văn Mẫu', birthYear: 1984 },
      { kind: 'DOCUMENT', number: 'B7654321', issuer: 'VNM' },
    ]) {
      const { status, json } = await here.post('police', '/v1/checks', {
        purpose: 'BORDER_CHECK',
        queries: [query],
      });
      expect({ query, status, found: JSON.stringify(json).includes('"alert"') }).toEqual({
        query,
        status: 200,
        found: false,
      });
    }
    const { json } = await here.get('analyst', '/v1/capacity');
    expect(json['items']).toEqual([]);
  });
});
