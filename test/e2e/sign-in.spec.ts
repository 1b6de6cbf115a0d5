import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { JWK } from 'jose';
import { ClientTokens, generateJwk, publicHalf, readClientKey } from '#identity';
import { systemClock, type Member } from '#kernel';
import type { SignInSettings } from '../../apps/sign-in/settings.js';
import { startGateway, type RunningGateway } from '../medium/gateway-app.js';
import { CookieJar } from '../setup/browser.js';
import { testNetwork, until } from '../setup/exchanges.js';
import { freePort } from '../setup/gateways.js';
import { suiteFolder } from '../setup/network.js';
import { SignInService } from '../setup/sign-in-service.js';

const PEOPLE = [
  { sub: 'xx-atu-analyst-1', name: 'Anong <i>', unit: 'ATU', role: 'ANALYST' },
  { sub: 'xx-desk-supervisor-1', name: 'Wichai', unit: 'DESK', role: 'SUPERVISOR' },
];

interface Keys {
  readonly gateway: JWK;
  readonly system: JWK;
}

const folder = suiteFolder();
const keys = new Map<Member, Keys>();
let here: RunningGateway;
let there: RunningGateway;
let address: string;
let provider: SignInService;

/** The provider of the local network as a process of its own, for two members whose gateways run here. */
beforeAll(async () => {
  const network = await testNetwork(2);
  const [a, b] = network.members;
  if (a === undefined || b === undefined) throw new Error('two members were asked for');
  const port = await freePort();
  address = `http://127.0.0.1:${port}`;
  const start = async (member: typeof a): Promise<RunningGateway> => {
    const own = { gateway: await generateJwk(), system: await generateJwk() };
    keys.set(member.code, own);
    const clientKeyFile = join(folder, `${member.code}.jwk`);
    writeFileSync(clientKeyFile, JSON.stringify(own.gateway), { mode: 0o600 });
    const claims = { unitClaim: '/hsu_unit', roleClaim: '/hsu_role' };
    const issuer = `${address}/${member.code}`;
    const signIn = { issuer, alg: 'ES256', clientId: 'gateway', clientKeyFile, ...claims } as const;
    return await startGateway(network, member, { signIn });
  };
  [here, there] = [await start(a), await start(b)];
  provider = await startProvider(port);
  for (const one of [here, there])
    await until('readiness', async () => (await one.ask('/health/ready', {})).status === 200);
});

afterAll(async () => {
  await Promise.all([provider, here, there].map((one) => one.stop()));
});

function startProvider(port: number): Promise<SignInService> {
  const members = [here, there].map(({ member, url }) => ({
    member,
    name: `Country ${member}`,
    gateway: url,
    gatewayKey: publicHalf(keysOf(member).gateway),
    people: PEOPLE,
    clients: [
      { clientId: 'system', unit: 'PS', role: 'POLICE_SYSTEM', publicKey: publicHalf(keysOf(member).system) },
      { clientId: 'job', unit: 'ATU', role: 'ANALYST', publicKey: publicHalf(keysOf(member).system) },
    ],
  }));
  const settings: SignInSettings = { listen: { host: '127.0.0.1', port }, keysDir: 'keys', members };
  const file = join(folder, 'sign-in', 'sign-in.json');
  mkdirSync(join(folder, 'sign-in'));
  writeFileSync(file, JSON.stringify(settings), { mode: 0o600 });
  return SignInService.start(file, port);
}

function keysOf(member: Member): Keys {
  const found = keys.get(member);
  if (found === undefined) throw new Error(`no keys of ${member} in this test`);
  return found;
}

/** Follows redirects by hand until a page comes. */
async function follow(jar: CookieJar, from: string): Promise<{ page: string; url: string; status: number }> {
  for (let url = from, hops = 0; hops < 10; hops += 1) {
    const answer = await jar.ask(url);
    const next = answer.headers.get('location');
    if (next === null) return { page: await answer.text(), url, status: answer.status };
    url = new URL(next, url).href;
  }
  throw new Error('redirected for ever');
}

/** As a person does it: the gateway's link, the provider's page, a choice, and back. */
async function signIn(jar: CookieJar, gateway: RunningGateway, sub: string): Promise<string> {
  const asked = await follow(jar, `${gateway.url}/auth/sign-in?return=/work`);
  expect(asked.url.startsWith(`${address}/${gateway.member}/`)).toBe(true);
  const [, action = ''] = /<form method="post" action="([^"]+)"/.exec(asked.page) ?? [];
  const chosen = await jar.ask(new URL(action, asked.url).href, {
    method: 'POST',
    body: new URLSearchParams({ person: sub }),
  });
  const back = await follow(jar, new URL(chosen.headers.get('location') ?? '', asked.url).href);
  expect({ status: back.status, at: back.url.startsWith(`${gateway.url}/auth/callback?`) }).toEqual({
    status: 200,
    at: true,
  });
  expect(back.page).toContain('url=/work');
  return asked.page;
}

const me = async (jar: CookieJar, gateway: RunningGateway): Promise<unknown> =>
  (await jar.ask(`${gateway.url}/v1/me`)).json();

async function systemTokens(
  member: Member,
  audience: string,
  change: { readonly clientId?: string; readonly key?: JWK } = {},
): Promise<ClientTokens> {
  const key = await readClientKey(JSON.stringify(change.key ?? keysOf(member).system));
  const client = { issuer: `${address}/${member}`, clientId: change.clientId ?? 'system', key };
  return new ClientTokens(client, audience, systemClock);
}

describe('people of the local network', () => {
  it('choose who they are on a page that says it is a demo, and work by a session', async () => {
    const jar = new CookieJar();
    const page = await signIn(jar, here, 'xx-atu-analyst-1');
    expect(page).toContain('DEMO');
    expect(page).toContain('Wichai');
    expect(page).not.toContain('<i>');
    expect(await me(jar, here)).toMatchObject({ member: here.member, unit: 'ATU', role: 'ANALYST' });
    expect((await jar.ask(`${here.url}/v1/inbox`)).status).toBe(200);
  });

  it('can be somebody else in the same browser, without the provider remembering', async () => {
    const jar = new CookieJar();
    await signIn(jar, here, 'xx-atu-analyst-1');
    await signIn(jar, here, 'xx-desk-supervisor-1');
    expect(await me(jar, here)).toMatchObject({ role: 'SUPERVISOR', approver: true });
  });

  it('of two members work in one browser side by side, each only at home', async () => {
    const jar = new CookieJar();
    await signIn(jar, here, 'xx-atu-analyst-1');
    expect((await jar.ask(`${there.url}/v1/me`)).status).toBe(401);
    await signIn(jar, there, 'xx-desk-supervisor-1');
    expect(await me(jar, here)).toMatchObject({ member: here.member, role: 'ANALYST' });
    expect(await me(jar, there)).toMatchObject({ member: there.member, role: 'SUPERVISOR' });
  });

  it('who are none are not let in', async () => {
    const jar = new CookieJar();
    const asked = await follow(jar, `${here.url}/auth/sign-in`);
    const [, action = ''] = /action="([^"]+)"/.exec(asked.page) ?? [];
    const body = new URLSearchParams({ person: 'xx-atu-minister' });
    const answer = await jar.ask(new URL(action, asked.url).href, { method: 'POST', body });
    expect(answer.status).toBe(400);
    expect((await jar.ask(`${here.url}/v1/me`)).status).toBe(401);
  });
});

describe('systems of the local network', () => {
  it('get a token by their key and are what the provider says', async () => {
    const tokens = await systemTokens(here.member, here.url);
    const token = await tokens.token();
    const authorization = `Bearer ${token}`;
    const who = (await here.ask('/v1/me', { headers: { authorization } })).json;
    expect(who).toMatchObject({ unit: 'PS', role: 'POLICE_SYSTEM', officer: 'system' });
    expect(await tokens.token()).toBe(token);
    expect((await there.ask('/v1/me', { headers: { authorization } })).status).toBe(401);
  });

  it.each<[string, () => Promise<ClientTokens>]>([
    ['for another member’s gateway', () => systemTokens(here.member, there.url)],
    [
      'by another client’s key',
      () => systemTokens(here.member, here.url, { key: keysOf(there.member).system }),
    ],
    ['as a client that is none', () => systemTokens(here.member, here.url, { clientId: 'none' })],
    [
      'as the gateway itself, which signs in people only',
      () => systemTokens(here.member, here.url, { clientId: 'gateway', key: keysOf(here.member).gateway }),
    ],
  ])('get none %s', async (_what, tokens) => {
    await expect((await tokens()).token()).rejects.toMatchObject({ code: 'E-UNAUTHENTICATED' });
  });
});

describe('the example of a police system', () => {
  it('signs in, sends a referral, checks a person and hears of its conversation', async () => {
    const keyFile = join(folder, 'job.jwk');
    writeFileSync(keyFile, JSON.stringify(keysOf(here.member).system), { mode: 0o600 });
    await until('the sealing keys of the other side', () =>
      Promise.resolve(here.gateway.ports.directory.current().pulse(there.member) !== undefined),
    );
    const issuer = `${address}/${here.member}`;
    const program = join(import.meta.dirname, '../../examples/police-system.ts');
    const run = spawn(process.execPath, [program, here.url, issuer, 'job', keyFile, there.member]);
    const ended = once(run, 'exit');
    const [said, wrong] = await Promise.all([text(run.stdout), text(run.stderr)]);
    expect(wrong).toBe('');
    const [, id = ''] = /^sent [A-Z]{2}\/(\S+), checked: NONE(_BUT_STALE)?$/m.exec(said) ?? [];
    expect(said.split('\n')[0]).toMatch(/^ready \{"cursor":/);
    expect(said).toContain(`work {"conversation":{"member":"${here.member}","id":"${id}"}`);
    expect(await ended).toEqual([0, null]);
    const tokens = await systemTokens(here.member, here.url, { clientId: 'job' });
    const authorization = `Bearer ${await tokens.token()}`;
    const { json } = await here.ask(`/v1/messages/${here.member}/${id}`, { headers: { authorization } });
    expect(json['message']).toMatchObject({ type: 'RF_INFORMATION_REQUEST' });
  });
});

describe('the provider', () => {
  it('keeps its keys where only it reads them', () => {
    const { mode } = statSync(join(folder, 'sign-in', 'keys', `${here.member}.jwk`));
    expect(mode & 0o077).toBe(0);
  });
});
