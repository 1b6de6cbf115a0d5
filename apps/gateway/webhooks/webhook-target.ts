import { lookup } from 'node:dns/promises';
import { BlockList, isIP } from 'node:net';
import { domainToASCII } from 'node:url';
import { HsuError } from '#kernel';
import { brokenRule, ruleFault } from '#messages';

/** An address of a host, as it was resolved and judged. */
export interface TargetAddress {
  readonly address: string;
  readonly family: 4 | 6;
}

/** All addresses of a host. */
export type Resolve = (
  host: string,
) => Promise<readonly { readonly address: string; readonly family: number }[]>;

const MOST_CHARACTERS = 2000;

/**
 * IANA's special-purpose registry (RFC 6890): this machine, private nets, link-local with the clouds' metadata
 * services, and so on.
 */
const PRIVATE_4 = blocked('ipv4', [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
]);
/** Public is what lies in 2000::/3, less tunnels that carry an IPv4 address inside and nets for documents. */
const GLOBAL_6 = blocked('ipv6', [['2000::', 3]]);
const PRIVATE_6 = blocked('ipv6', [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
]);

function blocked(family: 'ipv4' | 'ipv6', nets: readonly (readonly [string, number])[]): BlockList {
  const list = new BlockList();
  for (const [net, bits] of nets) list.addSubnet(net, bits, family);
  return list;
}

/**
 * Where a webhook may go (T47): to public addresses, and to the hosts that the gateway's configuration names. A name is
 * resolved once for each delivery, all its addresses are judged, and the connection goes to one of these and to no
 * other: a name that is resolved again for the connection could lead elsewhere by then.
 */
export class WebhookTargets {
  constructor(
    private readonly privateHosts: readonly string[],
    private readonly resolve: Resolve = (host) => lookup(host, { all: true }),
  ) {}

  /** @throws HsuError E-FORM pointing at /url */
  read(value: unknown): URL {
    const url =
      typeof value === 'string' && value.length <= MOST_CHARACTERS && URL.canParse(value)
        ? new URL(value)
        : undefined;
    if (url === undefined) throw brokenRule('subscription.url', '/url');
    const named = this.isNamed(url);
    if (url.protocol !== 'https:' && !(named && url.protocol === 'http:'))
      throw brokenRule('subscription.url-https', '/url');
    if (url.username !== '' || url.password !== '')
      throw brokenRule('subscription.url-no-credentials', '/url');
    url.hash = '';
    return url;
  }

  /**
   * The addresses to connect to. @throws HsuError E-FORM pointing at /url, in the same words whether nothing or
   * something private is there
   */
  async addresses(url: URL): Promise<readonly [TargetAddress, ...TargetAddress[]]> {
    const host = hostOf(url);
    const family = isIP(host);
    const found = family === 0 ? await this.resolved(host) : [{ address: host, family }];
    const addresses = found.flatMap(({ address }) => targetAddress(address));
    const [first, ...rest] = addresses;
    const allowed = this.isNamed(url) || addresses.every(isPublic);
    if (first === undefined || addresses.length < found.length || !allowed) throw refusedHost();
    return [first, ...rest];
  }

  private async resolved(host: string): ReturnType<Resolve> {
    try {
      return await this.resolve(host);
    } catch (cause) {
      throw refusedHost(cause);
    }
  }

  private isNamed(url: URL): boolean {
    return this.privateHosts.some((one) => (domainToASCII(one) || one) === hostOf(url));
  }
}

/**
 * Without the brackets of IPv6. URL has brought every spelling of an IPv4 address (0x7f.1, 2130706433) to its four
 * numbers.
 */
function hostOf({ hostname }: URL): string {
  return hostname.replace(/^\[(.*)\]$/, '$1');
}

function targetAddress(address: string): readonly TargetAddress[] {
  const family = isIP(address);
  return family === 4 || family === 6 ? [{ address, family }] : [];
}

function isPublic({ address, family }: TargetAddress): boolean {
  return family === 4
    ? !PRIVATE_4.check(address, 'ipv4')
    : GLOBAL_6.check(address, 'ipv6') && !PRIVATE_6.check(address, 'ipv6');
}

function refusedHost(cause?: unknown): HsuError {
  const fault = ruleFault('subscription.url-public', '/url');
  return new HsuError(fault.code, fault.text, { faults: [fault], ...(cause === undefined ? {} : { cause }) });
}
