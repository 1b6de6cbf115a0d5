import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { JsonObject } from '#envelope';
import { testNetwork, until } from '../setup/exchanges.js';
import { textOf } from '../setup/json.js';
import { startGateway, type RunningGateway } from './gateway-app.js';
import { routesOf } from './gateway-routes.js';
import { askFromAnywhere, comparable, problemIn, type Told } from './strangers-asking.js';
import {
  absent,
  hiddenSubject,
  illFormed,
  referToUnit,
  referWanted,
  renamed,
  thingsAt,
  warnDesk,
} from './strangers-things.js';
import { NOTHING_TO_HIDE, tries, type Names, type Try } from './strangers-tries.js';
import { strangersAt, worksHere, type Stranger } from './strangers.js';

let here: RunningGateway;
let there: RunningGateway;
const hidden = new Map<RunningGateway, Names>();

beforeAll(async () => {
  const network = await testNetwork(2);
  const [a, b] = network.members;
  if (a === undefined || b === undefined) throw new Error('two members were asked for');
  const webhooks = { privateHosts: ['127.0.0.1'] };
  [here, there] = await Promise.all([
    startGateway(network, a, { webhooks }),
    startGateway(network, b, { webhooks }),
  ]);
  const both = [here, there];
  for (const one of both)
    await until('readiness', async () => (await one.ask('/health/ready', {})).status === 200);
  await until('the sealing keys of both sides', () =>
    Promise.resolve(
      both.every((one) =>
        both.every(({ member }) => one.gateway.ports.directory.current().pulse(member) !== undefined),
      ),
    ),
  );
  const { referral, wanted } = await referWanted(here, there);
  for (const [at, other, document] of [
    [here, there, 'N01234567'],
    [there, here, 'N01234576'],
  ] as const) {
    const alert = await warnDesk(other, at, document);
    hidden.set(at, await thingsAt(network, at, other, { referral, alert, wanted, document }));
  }
  // Until then a check says that alerts may be missing here, and at some moment no more.
  const queries = [{ kind: 'DOCUMENT', number: 'N09999999', issuer: 'KHM' }];
  for (const one of both)
    await until('heartbeats of the other side', async () => {
      const { json } = await one.post('police', '/v1/checks', { purpose: 'BORDER_CHECK', queries });
      return (json['stale'] as readonly string[]).length === 0;
    });
});
afterAll(async () => {
  await Promise.all([here, there].map((one) => one.stop()));
});

function namesAt(at: RunningGateway): Names {
  const names = hidden.get(at);
  if (names === undefined) throw new Error('nothing was hidden here');
  return names;
}

/** Ids of what is hidden, as they would stand in an answer. */
function idsOf({ referral, alert, approval, task, subscription }: Names): readonly string[] {
  return [referral.id, alert.id, approval, task, subscription];
}

interface Case {
  readonly at: RunningGateway;
  readonly stranger: Stranger;
  readonly attempt: Try;
}

async function cases(): Promise<readonly Case[]> {
  const found: Case[] = [];
  for (const [at, other] of [
    [here, there],
    [there, here],
  ] as const)
    for (const stranger of await strangersAt(at, other))
      for (const attempt of tries)
        if (stranger.signed === undefined || attempt.not?.includes(stranger.signed) !== true)
          found.push({ at, stranger, attempt });
  return found;
}

/** What was wrong about a refusal; undefined where nothing was. */
function wrongIn(told: Told, logged: ReadonlyMap<string, JsonObject>): string | undefined {
  const problem = problemIn(told);
  if (problem === undefined) return `no refusal: ${String(told.status)}`;
  const { status } = problem;
  const code = textOf(problem['code']);
  if (!code.startsWith('E-') || told.status < 400 || told.status >= 500) return `refused as ${told.text}`;
  const line = logged.get(textOf(problem['instance']).replace('urn:uuid:', ''));
  if (line?.['code'] !== code || line['status'] !== status) return 'not in the log';
  return undefined;
}

/** Lines of the log that tell a refusal, by request. */
function refusalsLogged(at: RunningGateway): ReadonlyMap<string, JsonObject> {
  const lines = at.logged.map((line) => JSON.parse(line) as JsonObject);
  return new Map(lines.filter(({ msg }) => msg === 'refused').map((line) => [textOf(line['request']), line]));
}

describe('strangers (T46)', () => {
  it('are tried at every route behind which something could hide', () => {
    const tried = new Set(tries.map(({ route }) => route));
    for (const { app } of [here, there]) {
      const pages =
        /^(GET|HEAD) (\/\*|\/assets\/\*|\/icon\.svg|\/(?!v1|auth|docs|health|openapi|metrics).*)$/;
      const routes = routesOf(app.getHttpAdapter().getInstance()).map(
        ({ method, url }) => `${method} ${url}`,
      );
      expect(routes.length).toBeGreaterThan(35);
      const untried = routes.filter((route) => !tried.has(route) && !pages.test(route));
      expect(untried.filter((route) => !NOTHING_TO_HIDE.includes(route))).toEqual([]);
      expect([...tried].filter((route) => !routes.includes(route))).toEqual([]);
    }
  });

  it('know nothing of what is there: the desk itself is answered at each of these names', async () => {
    for (const at of [here, there]) {
      const { referral, alert, document } = namesAt(at);
      for (const { member, id } of [referral, alert])
        expect((await at.get('liaison', `/v1/messages/${member}/${id}`)).text).toContain(
          hiddenSubject(at.member),
        );
      const queries = [{ kind: 'DOCUMENT', number: document, issuer: 'KHM' }];
      const check = await at.post('liaison', '/v1/checks', { purpose: 'BORDER_CHECK', queries });
      expect(check.text).toContain(alert.id);
    }
  });

  it('are refused or shown their own, logged, and told the same whether the thing exists or not', async () => {
    const faults: string[] = [];
    const refused: { readonly what: string; readonly at: RunningGateway; readonly told: Told }[] = [];
    for (const { at, stranger, attempt } of await cases()) {
      const names = namesAt(at);
      const what = `${stranger.who} at ${attempt.route}`;
      const ask = (which: Names) => askFromAnywhere(at.url, attempt.ask(which), stranger.authorization);
      const [real, none] = [await ask(names), await ask(absent(names))];
      const told = [real, none, await ask(illFormed('-'.repeat(36))), await ask(illFormed("x'%00--"))];
      const own = attempt.own === true && worksHere(stranger);
      for (const [index, one] of told.entries()) {
        const judged = attempt.judges === true && index > 1;
        if (one.status >= 400 || !(own || judged)) refused.push({ what, at, told: one });
      }
      const alike = [real, { ...none, text: renamed(none.text, absent(names), names) }].map((one) =>
        JSON.stringify(comparable(one)),
      );
      if (alike[0] !== alike[1]) faults.push(`${what}: ${alike.join(' is not ')}`);
      const asked = JSON.stringify(attempt.ask(names));
      for (const id of idsOf(names))
        if (!asked.includes(id) && real.text.includes(id)) faults.push(`${what}: was told ${id}`);
      if (told.some(({ text }) => text.includes(hiddenSubject(at.member))))
        faults.push(`${what}: was told the subject`);
    }
    const logs = new Map([here, there].map((at) => [at, refusalsLogged(at)]));
    for (const { what, at, told } of refused) {
      const wrong = wrongIn(told, logs.get(at) ?? new Map<string, JsonObject>());
      if (wrong !== undefined) faults.push(`${what}: ${wrong}`);
    }
    expect([...new Set(faults)]).toEqual([]);
    expect(refused.length).toBeGreaterThanOrEqual(300);
  });

  it('are not told by name which sealed parts a message has, be it their own desk that asks', async () => {
    const { member, id } = await referToUnit(here, there);
    const path = `/v1/messages/${member}/${id}`;
    await until('the referral', async () => (await there.get('liaison', path)).status === 200);
    expect((await there.get('analyst', `${path}/parts/identity`)).status).toBe(200);
    const authorization = there.authorization('liaison');
    const parts = ['identity', 'guardian', 'no-such-part'].map(async (part) =>
      comparable(
        await askFromAnywhere(there.url, { method: 'GET', path: `${path}/parts/${part}` }, authorization),
      ),
    );
    const [identity, ...others] = await Promise.all(parts);
    expect(identity).toMatchObject({ status: 404 });
    for (const other of others) expect(other).toEqual(identity);
  });

  it('leave their tries in the log, and nothing of persons or credentials with them', async () => {
    for (const [at, other] of [
      [here, there],
      [there, here],
    ] as const) {
      const text = at.logged.join('');
      expect(text).not.toMatch(/HIDDEN|hidden|Canary|N012345/);
      for (const { authorization } of await strangersAt(at, other))
        if (authorization !== undefined) expect(text).not.toContain(authorization.split('.').at(-1));
    }
  });
});
