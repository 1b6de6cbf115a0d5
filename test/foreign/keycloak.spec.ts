import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ClientTokens, generateJwk, publicHalf, readClientKey } from '#identity';
import { systemClock } from '#kernel';
import { startGateway, type RunningGateway } from '../medium/gateway-app.js';
import { CookieJar } from '../setup/browser.js';
import { testNetwork, until } from '../setup/exchanges.js';
import { freePort } from '../setup/gateways.js';
import { suiteFolder } from '../setup/network.js';
import { startKeycloak, type Keycloak } from './keycloak.js';
import { realmOf } from './keycloak-realm.js';

const ANALYST = { name: 'anong', password: 'invented-password-1', units: ['ATU'], role: 'ANALYST' };
/** Holds two units, which the gateway must not choose between. */
const TWO_UNITS = { ...ANALYST, name: 'twice', units: ['ATU', 'DESK'] };

/**
 * A state's own provider in place of the local one: decision 0018 says what it must do, and a real Keycloak does it.
 */
describe('a gateway whose member signs in at Keycloak', () => {
  let gateway: RunningGateway;
  let keycloak: Keycloak | undefined;
  let police: ClientTokens;

  beforeAll(async () => {
    const network = await testNetwork(1);
    const [member] = network.members;
    if (member === undefined) throw new Error('a member was asked for');
    const folder = suiteFolder();
    const port = await freePort();
    const realm = member.code.toLowerCase();
    const issuer = `http://127.0.0.1:${port}/realms/${realm}`;
    const [gatewayKey, systemKey] = [await generateJwk(), await generateJwk()];
    const clientKeyFile = join(folder, 'gateway.jwk');
    writeFileSync(clientKeyFile, JSON.stringify(gatewayKey), { mode: 0o600 });
    const claims = { unitClaim: '/hsu_unit', roleClaim: '/hsu_role' };
    gateway = await startGateway(network, member, {
      signIn: { issuer, alg: 'ES256', clientId: 'gateway', clientKeyFile, ...claims },
    });
    const settings = {
      ...{ realm, gateway: gateway.url, people: [ANALYST, TWO_UNITS] },
      ...{ gatewayKey: publicHalf(gatewayKey), systemKey: publicHalf(systemKey) },
    };
    keycloak = await startKeycloak(folder, port, realm, realmOf(settings));
    const key = await readClientKey(JSON.stringify(systemKey));
    police = new ClientTokens({ issuer, clientId: 'police-system', key }, gateway.url, systemClock);
    await until('readiness', async () => (await gateway.ask('/health/ready', {})).status === 200);
  });

  afterAll(async () => {
    await keycloak?.stop();
    await gateway.stop();
  });

  /** Follows redirects by hand until a page comes. */
  async function follow(jar: CookieJar, from: string): Promise<{ url: string; page: string }> {
    for (let url = from, hops = 0; hops < 10; hops += 1) {
      const answer = await jar.ask(url);
      const next = answer.headers.get('location');
      if (next === null) return { url, page: await answer.text() };
      url = new URL(next, url).href;
    }
    throw new Error('redirected for ever');
  }

  async function signIn({ name, password }: typeof ANALYST): Promise<CookieJar> {
    const jar = new CookieJar();
    const { page, url } = await follow(jar, `${gateway.url}/auth/sign-in?return=/work`);
    expect(url.startsWith(keycloak?.url ?? 'none')).toBe(true);
    const [, action = ''] = /<form[^>]* action="([^"]+)"/.exec(page) ?? [];
    const sent = await jar.ask(action.replaceAll('&amp;', '&'), {
      method: 'POST',
      body: new URLSearchParams({ username: name, password }),
    });
    await follow(jar, sent.headers.get('location') ?? '');
    return jar;
  }

  it('knows a person with unit and role after a password at Keycloak', async () => {
    const jar = await signIn(ANALYST);
    const me = await (await jar.ask(`${gateway.url}/v1/me`)).json();
    expect(me).toMatchObject({ member: gateway.member, unit: 'ATU', role: 'ANALYST' });
  });

  it('lets in nobody of whom Keycloak says two units', async () => {
    const jar = await signIn(TWO_UNITS);
    expect((await jar.ask(`${gateway.url}/v1/me`)).status).toBe(401);
  });

  it('takes the token that a police system gets by its key', async () => {
    const headers = { authorization: `Bearer ${await police.token()}` };
    const { status, json } = await gateway.ask('/v1/me', { headers });
    expect(status).toBe(200);
    expect(json).toMatchObject({ member: gateway.member, unit: 'PS', role: 'POLICE_SYSTEM' });
  });

  it('takes no token whose signature was changed', async () => {
    const token = await police.token();
    const changed = token.slice(0, -6) + (token.endsWith('AAAAAA') ? 'BBBBBB' : 'AAAAAA');
    const { status } = await gateway.ask('/v1/me', { headers: { authorization: `Bearer ${changed}` } });
    expect(status).toBe(401);
  });
});
