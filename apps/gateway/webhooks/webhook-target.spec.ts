import { describe, expect, it } from '@jest/globals';
import { WebhookTargets } from './webhook-target.js';

const PUBLIC = { address: '93.184.216.34', family: 4 };

function targets(addresses: readonly string[], privateHosts: readonly string[] = []): WebhookTargets {
  return new WebhookTargets(privateHosts, () =>
    Promise.resolve(addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))),
  );
}

async function isRefused(of: WebhookTargets, url: string): Promise<boolean> {
  return of.addresses(of.read(url)).then(
    () => false,
    () => true,
  );
}

describe('the target of a webhook (T47)', () => {
  it('is a public address', async () => {
    const of = targets([PUBLIC.address, '2606:2800:220:1::1']);
    expect(await of.addresses(of.read('https://police.example/hook?x=1'))).toEqual([
      PUBLIC,
      { address: '2606:2800:220:1::1', family: 6 },
    ]);
  });

  it.each([
    '127.0.0.1',
    '10.1.2.3',
    '172.31.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
    '255.255.255.255',
    '::1',
    '::',
    'fe80::1',
    'fc00::1',
    'fd00:ec2::254',
    '::ffff:127.0.0.1',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    '2001:0:7f00:1::',
    'ff02::1',
  ])('is never %s, by name or as it is, nor beside a public one', async (address) => {
    expect(await isRefused(targets([address]), 'https://police.example/')).toBe(true);
    expect(await isRefused(targets([PUBLIC.address, address]), 'https://police.example/')).toBe(true);
    const literal = address.includes(':') ? `[${address}]` : address;
    expect(await isRefused(targets([PUBLIC.address]), `https://${literal}/`)).toBe(true);
  });

  it.each(['https://2130706433/', 'https://0x7f.1/', 'https://0177.0.0.1/', 'https://127.1/'])(
    'is not this machine in another spelling: %s',
    async (url) => {
      expect(await isRefused(targets([PUBLIC.address]), url)).toBe(true);
    },
  );

  it.each(['http://police.example/', 'ftp://police.example/', 'https://a:b@police.example/', 'x', 7, null])(
    'is not %p',
    (url) => {
      expect(() => targets([PUBLIC.address]).read(url)).toThrow(/E-FORM/);
    },
  );

  it('may be private where the configuration names the host, and only that host', async () => {
    const of = targets(['10.0.0.7'], ['hooks.police.internal', '127.0.0.1']);
    expect(await isRefused(of, 'http://hooks.police.internal:8080/')).toBe(false);
    expect(await isRefused(of, 'http://127.0.0.1:8080/')).toBe(false);
    expect(await isRefused(of, 'https://other.police.internal/')).toBe(true);
    expect(() => of.read('http://other.police.internal/')).toThrow(/https/);
  });

  it('is told apart by nothing: a name that is not there and one inside', async () => {
    const words = async (of: WebhookTargets): Promise<string> =>
      of.addresses(of.read('https://police.example/')).then(
        () => 'none',
        (error: unknown) => String(error),
      );
    const absent = new WebhookTargets([], () => Promise.reject(new Error('ENOTFOUND')));
    expect(await words(absent)).toBe(await words(targets(['10.0.0.7'])));
    expect(await words(targets([]))).toBe(await words(absent));
  });
});
