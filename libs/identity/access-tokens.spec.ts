import { base64url, exportJWK, generateKeyPair, SignJWT } from 'jose';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { HsuError, MINUTE, SECOND, utf8 } from '#kernel';
import { SetClock, TestIssuer } from '#testing';
import { AccessTokens } from './access-tokens.js';
import { IssuerKeys } from './issuer-keys.js';
import { whyRefused } from './refusal.js';

const GATEWAY = 'https://gateway.th.example';
const ISSUER = 'https://sign-in.th.example/TH';
const claims = { unit: '/hsu_unit', role: '/hsu_role' };

let clock: SetClock;
let issuer: TestIssuer;
let asked: string[];
let away: boolean;
let tokens: AccessTokens;

function served(of: TestIssuer): (url: string) => Promise<unknown> {
  return (url) => {
    asked.push(url);
    if (away) return Promise.reject(new Error('away'));
    return Promise.resolve(url.endsWith('/jwks') ? of.jwks : of.metadata);
  };
}

function tokensOf(names = claims, alg: 'ES256' | 'EdDSA' = 'ES256'): AccessTokens {
  const keys = new IssuerKeys(ISSUER, clock, () => undefined, served(issuer));
  return new AccessTokens({ issuer: ISSUER, audience: GATEWAY, alg, claims: names }, keys, clock);
}

beforeEach(async () => {
  clock = new SetClock(Date.parse('2026-11-24T03:00:00Z'));
  issuer = await TestIssuer.make(ISSUER, clock);
  asked = [];
  away = false;
  tokens = tokensOf();
});

const show = (token: string): ReturnType<AccessTokens['caller']> => tokens.caller(`Bearer ${token}`);

/** Why it is refused; every refusal must look alike from outside. */
async function refusal(authorization: string): Promise<string | undefined> {
  try {
    await tokens.caller(authorization);
    return 'accepted';
  } catch (error) {
    if (!(error instanceof HsuError)) throw error;
    expect({ code: error.code, message: error.message, faults: error.faults }).toEqual({
      code: 'E-UNAUTHENTICATED',
      message: 'E-UNAUTHENTICATED',
      faults: [{ code: 'E-UNAUTHENTICATED', path: '' }],
    });
    return whyRefused(error);
  }
}

const refusalOf = async (
  over: Readonly<Record<string, unknown>>,
  header?: Readonly<Record<string, unknown>>,
): Promise<string | undefined> => refusal(`Bearer ${await issuer.token(GATEWAY, over, header)}`);

describe('an access token', () => {
  it('of the member’s issuer for this gateway names its caller', async () => {
    const caller = await show(await issuer.token(GATEWAY, { name: 'Anong' }));
    expect(caller).toMatchObject({
      name: 'th-atu-analyst-1',
      unit: 'ATU',
      role: 'ANALYST',
      shownName: 'Anong',
    });
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['of another issuer', { iss: 'https://sign-in.th.example/KH' }, 'iss'],
    ['of an issuer whose name only begins alike', { iss: `${ISSUER}/` }, 'iss'],
    ['without issuer', { iss: undefined }, 'iss'],
    ['for another gateway', { aud: 'https://gateway.kh.example' }, 'aud'],
    ['for a gateway whose address only begins alike', { aud: `${GATEWAY}/` }, 'aud'],
    ['without audience', { aud: undefined }, 'aud'],
    ['without end', { exp: undefined }, 'exp'],
    ['without beginning', { iat: undefined }, 'iat'],
    ['without subject', { sub: undefined }, 'sub'],
    ['without client', { client_id: undefined }, 'client_id'],
    ['that is not yet valid', { nbf: Date.parse('2026-11-24T03:05:00Z') / SECOND }, 'nbf'],
    ['of the future', { iat: Date.parse('2026-11-24T03:05:00Z') / SECOND }, 'iat'],
    ['that lives an hour', { exp: Date.parse('2026-11-24T04:00:00Z') / SECOND }, 'LIVES_TOO_LONG'],
    ['bound to a key', { cnf: { jkt: 'x' } }, 'BOUND'],
    ['without unit', { hsu_unit: undefined }, 'CLAIM unit'],
    ['of the gateway’s own unit', { hsu_unit: 'GATEWAY' }, 'CLAIM unit'],
    ['of two units', { hsu_unit: ['ATU', 'DESK'] }, 'CLAIM unit'],
    ['without role', { hsu_role: undefined }, 'CLAIM role'],
    ['of the gateway’s own role', { hsu_role: 'SYSTEM' }, 'CLAIM role'],
    ['of a role that is none', { hsu_role: 'ADMIN' }, 'CLAIM role'],
    ['of two roles', { hsu_role: ['ANALYST', 'SUPERVISOR'] }, 'CLAIM role'],
    ['with a subject that is no pseudonym', { sub: 'Anong of Bangkok' }, 'CLAIM sub'],
  ])('%s is refused', async (_what, over, why) => {
    expect(await refusalOf(over)).toContain(why);
  });

  it('is refused when it has expired, with half a minute for clocks that differ', async () => {
    const token = await issuer.token(GATEWAY);
    clock.forward(10 * MINUTE + 29 * SECOND);
    await show(token);
    clock.forward(2 * SECOND);
    expect(await refusal(`Bearer ${token}`)).toContain('exp');
  });

  it('is refused when it has expired although it was seen before', async () => {
    const token = await issuer.token(GATEWAY);
    await show(token);
    clock.forward(10 * MINUTE + 31 * SECOND);
    expect(await refusal(`Bearer ${token}`)).toContain('exp');
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['of an ID token', { typ: 'JWT' }, 'typ'],
    ['without type', { typ: undefined }, 'typ'],
    ['that names no key', { kid: undefined }, 'KID'],
    ['that names an unknown key', { kid: 'other' }, 'ERR_JWKS_NO_MATCHING_KEY'],
    ['with a critical extension', { crit: ['x'], x: 1 }, 'ERR_JOSE_NOT_SUPPORTED'],
  ])('with a header %s is refused', async (_what, header, why) => {
    const signed = header['crit'] === undefined;
    const token = signed
      ? await issuer.token(GATEWAY, {}, header)
      : rewritten(await issuer.token(GATEWAY), { alg: 'ES256', typ: 'at+jwt', kid: 'first', ...header });
    expect(await refusal(`Bearer ${token}`)).toContain(why);
  });

  it('signed by nobody is refused', async () => {
    const [, payload = ''] = (await issuer.token(GATEWAY)).split('.');
    const header = encoded({ alg: 'none', typ: 'at+jwt', kid: 'first' });
    expect(await refusal(`Bearer ${header}.${payload}.`)).toBe('FORM');
    expect(await refusal(`Bearer ${header}.${payload}.AA`)).toBe('ERR_JOSE_ALG_NOT_ALLOWED');
  });

  it('whose secret is the published key is refused (HS256 confusion)', async () => {
    const [key] = issuer.jwks.keys;
    const token = await issuer.token(GATEWAY);
    const payload = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as object;
    const forged = await new SignJWT({ ...payload })
      .setProtectedHeader({ alg: 'HS256', typ: 'at+jwt', kid: 'first' })
      .sign(utf8(JSON.stringify(key)));
    expect(await refusal(`Bearer ${forged}`)).toBe('ERR_JOSE_ALG_NOT_ALLOWED');
  });

  it('signed by another key under this key’s name is refused, wherever it says its key is', async () => {
    const { privateKey, publicKey } = await generateKeyPair('ES256');
    const payload = JSON.parse(
      Buffer.from((await issuer.token(GATEWAY)).split('.')[1] ?? '', 'base64url').toString(),
    ) as object;
    for (const extra of [{}, { jwk: await exportJWK(publicKey) }, { jku: 'https://evil.example/jwks' }]) {
      const forged = await new SignJWT({ ...payload })
        .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: 'first', ...extra })
        .sign(privateKey);
      expect(await refusal(`Bearer ${forged}`)).toBe('ERR_JWS_SIGNATURE_VERIFICATION_FAILED');
    }
    expect(asked.join()).not.toContain('evil');
  });

  it('of an issuer that signs by another algorithm than the configured one is refused', async () => {
    tokens = tokensOf(claims, 'EdDSA');
    expect(await refusalOf({})).toBe('ERR_JOSE_ALG_NOT_ALLOWED');
  });

  it('with one changed character is refused', async () => {
    const token = await issuer.token(GATEWAY);
    const [header = '', payload = '', signature = ''] = token.split('.');
    await show(token);
    const changed = rewrittenPayload(payload, { hsu_role: 'SUPERVISOR' });
    expect(await refusal(`Bearer ${header}.${changed}.${signature}`)).toContain('SIGNATURE');
  });

  it.each([
    '',
    'Bearer',
    'Bearer ',
    'Basic eDp5',
    'Bearer a.b',
    'Bearer a.b.c.d',
    `Bearer ${'x'.repeat(5000)}.b.c`,
  ])('that is none is refused: %j', async (authorization) => {
    expect(await refusal(authorization)).toBe('FORM');
  });
});

describe('claims where another issuer puts them', () => {
  it('are found by their pointers, alone or as the only one of a list that fits', async () => {
    tokens = tokensOf({ unit: '/hsu/unit', role: '/resource_access/hsu~1gateway/roles' });
    const shape = {
      hsu: { unit: ['DESK'] },
      resource_access: { 'hsu/gateway': { roles: ['offline_access', 'LIAISON'] } },
    };
    expect(await show(await issuer.token(GATEWAY, shape))).toMatchObject({ unit: 'DESK', role: 'LIAISON' });
  });

  it('are not taken from a prototype', async () => {
    tokens = tokensOf({ unit: '/hsu_unit', role: '/constructor/name' });
    expect(await refusalOf({})).toBe('CLAIM role');
  });
});

describe('the keys of an issuer', () => {
  it('are read once for many tokens', async () => {
    for (let n = 0; n < 5; n += 1) await show(await issuer.token(GATEWAY, { jti: `t${n}` }));
    expect(asked).toHaveLength(2);
  });

  it('are read again for an unknown key, once a minute at most', async () => {
    await show(await issuer.token(GATEWAY));
    await issuer.rotate('second');
    expect(await refusalOf({})).toBe('ERR_JWKS_NO_MATCHING_KEY');
    clock.forward(MINUTE);
    await show(await issuer.token(GATEWAY));
    expect(asked).toHaveLength(4);
    for (let n = 0; n < 20; n += 1) await refusalOf({}, { kid: `invented-${n}` });
    expect(asked).toHaveLength(4);
  });

  it('are kept while the issuer is away, and its absence at the start is told as such', async () => {
    away = true;
    await expect(show(await issuer.token(GATEWAY))).rejects.toMatchObject({ code: 'E-UNAVAILABLE' });
    away = false;
    clock.forward(5 * SECOND);
    await show(await issuer.token(GATEWAY));
    away = true;
    clock.forward(61 * MINUTE);
    await show(await issuer.token(GATEWAY));
  });

  it('are not taken from metadata of another', async () => {
    const other = await TestIssuer.make('https://sign-in.th.example/KH', clock);
    const keys = new IssuerKeys(ISSUER, clock, () => undefined, served(other));
    await expect(keys.find({ alg: 'ES256', kid: 'first' })).rejects.toMatchObject({ code: 'E-UNAVAILABLE' });
  });
});

function encoded(value: object): string {
  return base64url.encode(JSON.stringify(value));
}

function rewritten(token: string, header: object): string {
  return [encoded(header), ...token.split('.').slice(1)].join('.');
}

function rewrittenPayload(payload: string, over: object): string {
  return encoded({ ...(JSON.parse(Buffer.from(payload, 'base64url').toString()) as object), ...over });
}
