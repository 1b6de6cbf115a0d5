import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type pg from 'pg';
import { HOUR, MINUTE } from '#kernel';
import { CookieJar } from '../setup/browser.js';
import { testNetwork, until } from '../setup/exchanges.js';
import { databaseClient } from '../setup/gateways.js';
import { startGateway, type RunningGateway } from './gateway-app.js';

let here: RunningGateway;
let database: pg.Client;
let session: string;

beforeAll(async () => {
  const network = await testNetwork(1);
  const [member] = network.members;
  if (member === undefined) throw new Error('a member was asked for');
  here = await startGateway(network, member);
  database = await databaseClient(network, here.member);
  session = `hsu-session-${here.member.toLowerCase()}`;
  await until('readiness', async () => (await here.ask('/health/ready', {})).status === 200);
});
afterAll(async () => {
  await database.end();
  await here.stop();
});

const ANONG = { sub: 'th-atu-analyst-1', name: 'Anong', hsu_unit: 'ATU', hsu_role: 'ANALYST' };

/** To the issuer: where the browser was sent, and what it must bring back. */
async function begin(jar: CookieJar, page = ''): Promise<URLSearchParams> {
  const answer = await jar.ask(`${here.url}/auth/sign-in${page}`);
  expect(answer.status).toBe(302);
  return new URL(answer.headers.get('location') ?? '').searchParams;
}

/** Back from the issuer, which says that `claims` has signed in. */
async function finish(
  jar: CookieJar,
  asked: URLSearchParams,
  claims: Readonly<Record<string, unknown>> = {},
  header: Readonly<Record<string, unknown>> = {},
): Promise<Response> {
  const code = randomBytes(8).toString('hex');
  const { issuer } = here.issuer;
  here.issuer.grant(code, () =>
    issuer.idToken('gateway', { ...ANONG, nonce: asked.get('nonce'), ...claims }, header),
  );
  return await jar.ask(`${here.url}/auth/callback?code=${code}&state=${asked.get('state') ?? ''}`);
}

async function signedIn(claims: Readonly<Record<string, unknown>> = {}): Promise<CookieJar> {
  const jar = new CookieJar();
  expect((await finish(jar, await begin(jar), claims)).status).toBe(200);
  return jar;
}

const OWN = { 'x-hsu-request': '1', 'sec-fetch-site': 'same-origin' };
const me = async (jar: CookieJar): Promise<number> => (await jar.ask(`${here.url}/v1/me`)).status;
const signOut = (jar: CookieJar, headers: Readonly<Record<string, string>>): Promise<Response> =>
  jar.ask(`${here.url}/auth/sign-out`, { method: 'POST', headers });

describe('a person', () => {
  it('signs in at the issuer, comes back to the page asked for, and is who the issuer says', async () => {
    const jar = new CookieJar();
    const asked = await begin(jar, '?return=/work');
    expect(Object.fromEntries(asked)).toMatchObject({
      client_id: 'gateway',
      response_type: 'code',
      code_challenge_method: 'S256',
      prompt: 'login',
      redirect_uri: `${here.url}/auth/callback`,
    });
    const answer = await finish(jar, asked);
    expect(await answer.text()).toContain('content="0; url=/work"');
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    const who = await jar.ask(`${here.url}/v1/me`);
    expect(await who.json()).toMatchObject({
      ...{ member: here.member, unit: 'ATU', role: 'ANALYST', name: 'Anong' },
      ...{ officer: 'th-atu-analyst-1', approver: false },
    });
  });

  it('who began in two tabs signs in in both, in either order, and brings no tab the answer of another browser', async () => {
    const jar = new CookieJar();
    const [first, second] = [await begin(jar, '?return=/work'), await begin(jar, '?return=/alerts')];
    const stranger = await begin(new CookieJar());
    expect((await finish(jar, stranger)).status).toBe(400);
    const answers = [await finish(jar, second), await finish(jar, first)];
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    const [later, earlier] = await Promise.all(answers.map((answer) => answer.text()));
    expect(later).toContain('url=/alerts');
    expect(earlier).toContain('url=/work');
    expect(await me(jar)).toBe(200);
    // Each answer is good once.
    expect((await finish(jar, first)).status).toBe(400);
    expect(jar.names).toEqual([session]);
  });

  it('holds one secret that no script reads, no other site sends and no database knows', async () => {
    const jar = await signedIn();
    const line = jar.lines.find((one) => one.startsWith(session)) ?? '';
    expect(line).toMatch(/; HttpOnly/i);
    expect(line).toMatch(/; SameSite=Strict/i);
    expect(line).toMatch(/; Path=\/(;|$)/i);
    expect(line).not.toMatch(/Max-Age|Expires|Domain/i);
    expect(jar.names).toEqual([session]);
    const secret = jar.get(session) ?? '';
    expect(secret).toMatch(/^[\w-]{43}$/);
    const { rows } = await database.query<{ all: string }>(
      'SELECT string_agg(row_to_json(s)::text, $1) AS all FROM sessions s',
      ['\n'],
    );
    expect(rows[0]?.all).toContain('th-atu-analyst-1');
    expect(rows[0]?.all).not.toContain(secret);
  });

  it('gets a new secret at each sign-in, whatever the browser brought, and the one before is dead (fixation)', async () => {
    const jar = new CookieJar();
    const planted = randomBytes(32).toString('base64url');
    jar.set(session, planted);
    await finish(jar, await begin(jar));
    const first = jar.get(session) ?? '';
    expect(first).not.toBe(planted);
    await finish(jar, await begin(jar));
    expect(jar.get(session)).not.toBe(first);
    expect(await me(jar)).toBe(200);
    for (const dead of [planted, first]) {
      const other = new CookieJar();
      other.set(session, dead);
      expect(await me(other)).toBe(401);
    }
  });

  it('who signs out has no session any more, in this browser or with a copy of its cookie', async () => {
    const jar = await signedIn();
    const copy = new CookieJar();
    copy.set(session, jar.get(session) ?? '');
    expect((await signOut(jar, OWN)).status).toBe(204);
    expect(jar.names).toEqual([]);
    expect(await me(copy)).toBe(401);
  });

  it.each([
    ['eight hours', 'expires_at = $1', -1],
    ['half an hour unused', 'seen_at = $1', -30 * MINUTE],
  ])('is signed out after %s', async (_what, change, ms) => {
    const jar = await signedIn({ sub: 'th-atu-analyst-2' });
    expect(await me(jar)).toBe(200);
    await database.query(`UPDATE sessions SET ${change} WHERE name = 'th-atu-analyst-2'`, [Date.now() + ms]);
    expect(await me(jar)).toBe(401);
  });

  it('gets eight hours and not more', async () => {
    const jar = await signedIn();
    const { expiresAt } = (await (await jar.ask(`${here.url}/v1/me`)).json()) as { expiresAt: string };
    expect(Math.abs(Date.parse(expiresAt) - Date.now() - 8 * HOUR)).toBeLessThan(MINUTE);
  });

  it('whose role the directory does not list for the unit is told so and gets no session', async () => {
    for (const claims of [{ hsu_role: 'POLICE_SYSTEM' }, { hsu_unit: 'NONE' }]) {
      const jar = new CookieJar();
      const answer = await finish(jar, await begin(jar), claims);
      expect(answer.status).toBe(403);
      expect(jar.names).toEqual([]);
    }
  });

  it('who is an auditor is known, but acts in no message', async () => {
    const jar = await signedIn({ hsu_unit: 'DESK', hsu_role: 'AUDITOR' });
    expect(await me(jar)).toBe(200);
    expect((await jar.ask(`${here.url}/v1/inbox`)).status).toBe(403);
  });
});

describe('an answer of the issuer', () => {
  it('that another browser asked for is refused (login CSRF)', async () => {
    const attacker = new CookieJar();
    const asked = await begin(attacker);
    const victim = new CookieJar();
    expect((await finish(victim, asked)).status).toBe(400);
    const own = await begin(victim);
    expect((await finish(victim, asked)).status).toBe(400);
    // Nor under a name that leads to a cookie of the victim's own.
    const mixed = new URLSearchParams(asked);
    mixed.set('state', `${(own.get('state') ?? '').slice(0, 20)}${(asked.get('state') ?? '').slice(20)}`);
    expect((await finish(victim, mixed)).status).toBe(400);
    expect(victim.get(session)).toBeUndefined();
  });

  it.each<[string, Record<string, unknown>, Record<string, unknown>]>([
    ['of another sign-in', { nonce: 'other' }, {}],
    ['without nonce', { nonce: undefined }, {}],
    ['for another client', { aud: 'other' }, {}],
    ['of another issuer', { iss: 'http://127.0.0.1:1/issuer' }, {}],
    ['that has expired', { exp: 1 }, {}],
    ['of an unknown key', {}, { kid: 'other' }],
    ['without a unit', { hsu_unit: undefined }, {}],
    ['of the gateway’s own role', { hsu_role: 'SYSTEM' }, {}],
  ])('with an ID token %s is refused', async (_what, claims, header) => {
    const jar = new CookieJar();
    const answer = await finish(jar, await begin(jar), claims, header);
    expect([400, 429]).toContain(answer.status);
    expect(jar.names).toEqual([]);
  });

  it('to another question of this very browser is refused (state)', async () => {
    const jar = new CookieJar();
    const asked = await begin(jar);
    const state = asked.get('state') ?? '';
    asked.set('state', `${state.slice(0, -4)}${state.endsWith('AAAA') ? 'BBBB' : 'AAAA'}`);
    expect([400, 429]).toContain((await finish(jar, asked)).status);
    expect(jar.get(session)).toBeUndefined();
  });

  it('whose ID token nobody signed is refused', async () => {
    const jar = new CookieJar();
    const asked = await begin(jar);
    const token = await here.issuer.issuer.idToken('gateway', { ...ANONG, nonce: asked.get('nonce') });
    const none = Buffer.from('{"alg":"none"}').toString('base64url');
    here.issuer.grant('unsigned', () => Promise.resolve(`${none}.${token.split('.')[1] ?? ''}.`));
    const answer = await jar.ask(`${here.url}/auth/callback?code=unsigned&state=${asked.get('state') ?? ''}`);
    expect([400, 429]).toContain(answer.status);
    expect(jar.names).toEqual([]);
  });

  it('is repeated neither on the page nor in the log', async () => {
    const jar = new CookieJar();
    await begin(jar);
    const answer = await jar.ask(
      `${here.url}/auth/callback?error=CANARY-1&error_description=%3Cscript%3ECANARY-2&state=CANARY-3`,
    );
    expect(await answer.text()).not.toContain('CANARY');
    expect(here.logged.join('')).not.toContain('CANARY');
  });
});

describe('a request by session', () => {
  it('that changes something needs this gateway’s own page and the header (CSRF)', async () => {
    const jar = await signedIn();
    const bad: Record<string, string>[] = [
      {},
      { 'sec-fetch-site': 'same-origin' },
      { 'x-hsu-request': '1' },
      { ...OWN, 'sec-fetch-site': 'same-site' },
      { ...OWN, 'sec-fetch-site': 'cross-site' },
      { ...OWN, origin: 'https://evil.example' },
    ];
    for (const headers of bad) expect((await signOut(jar, headers)).status).toBe(403);
    for (const headers of bad) {
      const body = {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: '{}',
      };
      expect((await jar.ask(`${here.url}/v1/alerts`, body)).status).toBe(403);
    }
    expect(await me(jar)).toBe(200);
    const good = { 'x-hsu-request': '1', origin: here.url };
    expect((await signOut(jar, good)).status).toBe(204);
  });

  it('that only reads is refused from another site: to read a part is told to its sender', async () => {
    const jar = await signedIn();
    const answer = await jar.ask(`${here.url}/v1/inbox`, { headers: { 'sec-fetch-site': 'cross-site' } });
    expect(answer.status).toBe(403);
  });

  it('does what the person may and no more', async () => {
    const jar = await signedIn();
    expect((await jar.ask(`${here.url}/v1/inbox`)).status).toBe(200);
    expect((await jar.ask(`${here.url}/v1/quarantine`)).status).toBe(403);
  });

  it('of a secret that is none is refused like any other', async () => {
    for (const secret of ['x', 'x'.repeat(43), '', "' OR 1=1", `${'A'.repeat(42)}=`]) {
      const jar = new CookieJar();
      jar.set(session, secret);
      const answer = await jar.ask(`${here.url}/v1/me`);
      expect([401, 429]).toContain(answer.status);
    }
  });
});

describe('every answer', () => {
  it('forbids frames, foreign scripts, sniffing and referrers', async () => {
    const { headers } = await here.ask('/v1/me', {});
    expect(headers.get('content-security-policy')).toMatch(/script-src 'self';.*frame-ancestors 'none'/);
    expect(Object.fromEntries(headers)).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'no-store',
    });
  });
});
