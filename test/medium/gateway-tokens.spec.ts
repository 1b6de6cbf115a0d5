import { request } from 'node:http';
import { SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { systemClock, utf8 } from '#kernel';
import { TestIssuer } from '#testing';
import { testNetwork, until } from '../setup/exchanges.js';
import { startGateway, type Answer, type RunningGateway } from './gateway-app.js';

let here: RunningGateway;
let foreign: TestIssuer;

beforeAll(async () => {
  const network = await testNetwork(1);
  const [member] = network.members;
  if (member === undefined) throw new Error('a member was asked for');
  here = await startGateway(network, member);
  foreign = await TestIssuer.make('http://127.0.0.1:4100/KH', systemClock);
  await until('readiness', async () => (await here.ask('/health/ready', {})).status === 200);
});
afterAll(async () => {
  await here.stop();
});

const show = (token: string): Promise<Answer> =>
  here.ask('/v1/me', { headers: { authorization: `Bearer ${token}` } });
const own = (claims = {}, header = {}): Promise<string> => here.issuer.issuer.token(here.url, claims, header);
const seconds = (): number => Math.floor(Date.now() / 1000);

async function withoutSignature(): Promise<string> {
  const [, payload = ''] = (await own()).split('.');
  return `${Buffer.from('{"alg":"none","typ":"at+jwt","kid":"first"}').toString('base64url')}.${payload}.AA`;
}

async function signedWithPublicKey(): Promise<string> {
  const [key] = here.issuer.issuer.jwks.keys;
  const [, payload = ''] = (await own()).split('.');
  return await new SignJWT(
    JSON.parse(Buffer.from(payload, 'base64url').toString()) as Record<string, unknown>,
  )
    .setProtectedHeader({ alg: 'HS256', typ: 'at+jwt', kid: 'first' })
    .sign(utf8(JSON.stringify(key)));
}

const FOREIGN: readonly (readonly [string, () => Promise<string>])[] = [
  ['of another member, for its own gateway', () => foreign.token('http://127.0.0.1:4103')],
  ['of another member, for this gateway', () => foreign.token(here.url)],
  [
    'signed by another member in this issuer’s name',
    () => foreign.token(here.url, { iss: here.issuer.issuer.issuer }),
  ],
  ['for another gateway', () => here.issuer.issuer.token('http://127.0.0.1:4103')],
  ['that has expired', () => own({ iat: seconds() - 700, exp: seconds() - 100 })],
  ['that lives for ever', () => own({ exp: seconds() + 86_400 })],
  ['of a key of another issuer', () => own({}, { kid: 'second' })],
  ['that is an ID token', () => own({}, { typ: 'JWT' })],
  ['that nobody signed', withoutSignature],
  ['signed with the public key as a secret', signedWithPublicKey],
  ['of the gateway’s own role', () => own({ hsu_unit: 'GATEWAY', hsu_role: 'SYSTEM' })],
  ['of a role that is none', () => own({ hsu_role: 'ADMIN' })],
];

describe('a token', () => {
  it('of the own issuer for this gateway is taken', async () => {
    expect((await show(await own())).json).toMatchObject({
      unit: 'ATU',
      role: 'ANALYST',
      member: here.member,
    });
  });

  it('that is foreign in any way is refused by the same words, and the log tells why without it', async () => {
    const answers: unknown[] = [];
    for (const [what, make] of FOREIGN) {
      const token = await make();
      const { status, json, headers } = await show(token);
      answers.push({ status, ...json, instance: '', challenge: headers.get('www-authenticate') });
      expect(here.logged.join('')).not.toContain(token.split('.')[1]);
      expect({
        what,
        why: here.logged.some((line) => /"why":"[^"]+","msg":"a credential was refused"/.test(line)),
      }).toEqual({
        what,
        why: true,
      });
    }
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]).toMatchObject({ status: 401, code: 'E-UNAUTHENTICATED', challenge: 'Bearer' });
  });

  it('whose role the directory does not list for the unit is 403', async () => {
    expect(await show(await own({ hsu_role: 'POLICE_SYSTEM' }))).toMatchObject({ status: 403 });
    expect(await show(await own({ hsu_unit: 'NONE' }))).toMatchObject({ status: 403 });
  });

  it('needs no sign of a page, and no cookie stands in for it', async () => {
    const headers = { authorization: `Bearer ${await own()}`, 'sec-fetch-site': 'cross-site' };
    expect((await here.ask('/v1/me', { headers })).status).toBe(200);
    const both = { authorization: 'Bearer wrong', cookie: `hsu-session-${here.member.toLowerCase()}=x` };
    expect((await here.ask('/v1/me', { headers: both })).status).toBe(401);
  });
});

describe('another name of this machine', () => {
  const asHost = (host: string, path: string): Promise<number | undefined> =>
    new Promise((resolve, reject) => {
      request(`${here.url}${path}`, { headers: { host } }, (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      })
        .on('error', reject)
        .end();
    });

  it('reaches nothing but health and counts (rebound DNS)', async () => {
    const port = new URL(here.url).port;
    for (const host of ['evil.example', `evil.example:${port}`, `localhost:${port}`, '127.0.0.1'])
      for (const path of ['/v1/me', '/auth/sign-in', '/auth/callback?code=x', '/docs', '/openapi.json'])
        expect({ host, path, status: await asHost(host, path) }).toEqual({ host, path, status: 400 });
    expect(await asHost('10.0.0.1:8080', '/health/live')).toBe(200);
  });
});

describe('one who tries again and again', () => {
  it('is told to stop after twenty failures a minute, while others go on', async () => {
    const statuses: number[] = [];
    await until('too many', async () => {
      const { status, headers } = await show('a.b.c');
      statuses.push(status);
      if (status === 429) expect(headers.get('retry-after')).toBe('60');
      return status === 429;
    });
    expect(statuses.filter((status) => status !== 401)).toEqual([429]);
    expect((await show(await own({ jti: 'fresh' }))).status).toBe(200);
  });
});
