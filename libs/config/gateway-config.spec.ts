import { describe, expect, it } from '@jest/globals';
import { HsuError } from '#kernel';
import { loadGatewayConfig } from './gateway-config.js';

const GOOD = {
  member: 'TH',
  listen: { host: '127.0.0.1', port: 4101 },
  database: {
    host: '127.0.0.1',
    port: 5432,
    database: 'hsu_th',
    user: 'hsu_th',
    passwordFile: 'db-password',
  },
  broker: {
    brokers: ['127.0.0.1:9092'],
    caFile: '/etc/hsu/ca.pem',
    certFile: 'tls/cert.pem',
    keyFile: 'tls/key.pem',
  },
  anchorFile: 'anchor.json',
  keysDir: 'keys',
  publicUrl: 'http://127.0.0.1:4101',
  signIn: {
    issuer: 'http://127.0.0.1:4190/TH',
    alg: 'ES256',
    clientId: 'gateway',
    clientKeyFile: 'clients/gateway.jwk',
    unitClaim: '/hsu_unit',
    roleClaim: '/hsu_role',
  },
  logLevel: 'info',
};

function load(content: unknown): ReturnType<typeof loadGatewayConfig> {
  return loadGatewayConfig({ HSU_CONFIG: '/srv/th/gateway.json' }, () =>
    typeof content === 'string' ? content : JSON.stringify(content),
  );
}

function faultsOf(content: unknown): string[] {
  try {
    load(content);
  } catch (error) {
    if (error instanceof HsuError) return error.faults.map(({ path, text }) => `${path} ${text ?? ''}`);
    throw error;
  }
  return [];
}

describe('the configuration of a gateway', () => {
  it('takes relative paths from the folder of its file', () => {
    const config = load(GOOD);
    expect(config.database.passwordFile).toBe('/srv/th/db-password');
    expect(config.broker.caFile).toBe('/etc/hsu/ca.pem');
  });

  it('takes a number of requests a minute for each caller, and no unlimited one', () => {
    expect(load({ ...GOOD, limits: { requestsPerMinute: 600 } }).limits).toEqual({ requestsPerMinute: 600 });
    expect(load(GOOD).limits).toBeUndefined();
    for (const requestsPerMinute of [0, 59, 1.5, '600', null, 1e9])
      expect(faultsOf({ ...GOOD, limits: { requestsPerMinute } })).toEqual([
        expect.stringMatching(/^\/limits\/requestsPerMinute .*a whole number from 60 to 10000000/),
      ]);
  });

  it('names every key that is wrong, in one error', () => {
    const faults = faultsOf({
      ...GOOD,
      member: 'Thailand',
      listen: { host: '127.0.0.1', port: '80' },
      database: 'hsu_th',
    });
    expect(faults.map((fault) => fault.split(' ')[0])).toEqual(['/database', '/member', '/listen/port']);
  });

  it.each(Object.keys(GOOD))('says what to do when %s is missing', (key) => {
    const faults = faultsOf(Object.fromEntries(Object.entries(GOOD).filter(([name]) => name !== key)));
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(new RegExp(`^/${key} ${key} is missing: write `));
  });

  it('refuses a key that it does not know', () => {
    expect(faultsOf({ ...GOOD, logLevle: 'warn' })[0]).toMatch(
      /^\/logLevle .*remove it; known here: .*logLevel/,
    );
    expect(faultsOf({ ...GOOD, broker: { ...GOOD.broker, key: 'x' } })[0]).toMatch(/^\/broker\/key /);
  });

  it.each([0, -1, 65_536, 80.5, '80', null])('refuses %p as a port', (port) => {
    expect(faultsOf({ ...GOOD, listen: { host: '127.0.0.1', port } })[0]).toMatch(/^\/listen\/port /);
  });

  it('takes what may be absent, and judges it where it is there', () => {
    expect(load(GOOD)).not.toHaveProperty('grpc');
    expect(load({ ...GOOD, sandbox: { examplesFile: 'sandbox.json' } }).sandbox).toEqual({
      examplesFile: '/srv/th/sandbox.json',
    });
    const webhooks = { privateHosts: ['hooks.police.internal'] };
    expect(load({ ...GOOD, webhooks }).webhooks).toEqual(webhooks);
    expect(faultsOf({ ...GOOD, webhooks: { privateHosts: 'all' } })[0]).toMatch(/^\/webhooks\/privateHosts /);
    expect(faultsOf({ ...GOOD, grpc: { host: '0.0.0.0', port: 4300 } })[0]).toMatch(/^\/grpc\/host /);
    expect(faultsOf({ ...GOOD, grpc: { host: '127.0.0.1', port: 4300, tls: true } })[0]).toMatch(
      /^\/grpc\/tls /,
    );
  });

  it('does not repeat a value: it may be a secret in the wrong place', () => {
    const secret = 'hunter2-secret';
    for (const bad of [
      { ...GOOD, member: secret },
      { ...GOOD, [secret.slice(0, 1)]: secret },
      `{"a": "${secret}`,
    ]) {
      try {
        load(bad);
        expect('loaded').toBe('refused');
      } catch (error) {
        expect(JSON.stringify([String(error), (error as Error).cause ?? null])).not.toContain(secret);
      }
    }
  });

  it.each([
    'http://gateway.th.example',
    'http://127.0.0.1.evil.example',
    'http://127.0.0.1@evil.example',
    'https://gateway.th.example/',
    'https://gateway.th.example/path',
    'ftp://gateway.th.example',
    'gateway.th.example',
  ])('refuses %p as the public address: secrets travel to it', (publicUrl) => {
    expect(faultsOf({ ...GOOD, publicUrl })[0]).toMatch(/^\/publicUrl /);
  });

  it.each([
    'http://sign-in.th.example/realms/hsu',
    'https://sign-in.th.example/?x',
    'https://sign-in.th.example/a/',
  ])('refuses %p as the issuer', (issuer) => {
    expect(faultsOf({ ...GOOD, signIn: { ...GOOD.signIn, issuer } })[0]).toMatch(/^\/signIn\/issuer /);
  });

  it('takes an issuer and claims in the shape of Keycloak', () => {
    const signIn = {
      ...GOOD.signIn,
      issuer: 'https://sign-in.th.example/realms/hsu',
      roleClaim: '/resource_access/hsu/roles',
    };
    expect(load({ ...GOOD, publicUrl: 'https://gateway.th.example', signIn }).signIn).toMatchObject({
      issuer: signIn.issuer,
      roleClaim: signIn.roleClaim,
    });
  });

  it('takes no key from the prototype', () => {
    expect(
      faultsOf(JSON.parse('{"__proto__": {"member": "TH"}}')).some((fault) => fault.startsWith('/member')),
    ).toBe(true);
  });

  it.each(['', '[]', 'null', '"x"'])('refuses %p as a file', (text) => {
    expect(() => load(text)).toThrow(/E-CONFIG/);
  });

  it('says which variable is not set, and which file cannot be read', () => {
    expect(() => loadGatewayConfig({}, () => '')).toThrow(/HSU_CONFIG is not set/);
    const missing = (): string => {
      throw new Error('ENOENT');
    };
    expect(() => loadGatewayConfig({ HSU_CONFIG: '/nowhere' }, missing)).toThrow(
      /\/nowhere, which cannot be read/,
    );
  });
});
