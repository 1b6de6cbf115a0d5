import type { IncomingHttpHeaders } from 'node:http';
import { brokenRule } from '#messages';

const SAFE: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);
const HEADER = 'x-hsu-request';

/**
 * A cookie comes with every request to us, whoever's page makes it (T47). So a request by session must show that it is
 * from a page of this gateway: browsers say so themselves, and one that changes something also carries a header that no
 * form can set and no other origin may.
 * @throws HsuError E-NOT-PERMITTED
 */
export function refuseOtherPages(method: string, headers: IncomingHttpHeaders, publicUrl: string): void {
  const site = headers['sec-fetch-site'];
  const { origin } = headers;
  const safe = SAFE.has(method);
  const foreign =
    (site !== undefined && site !== 'same-origin' && !(safe && site === 'none')) ||
    // `null` is what a browser writes under `no-referrer`; only `sec-fetch-site` tells then.
    (origin !== undefined && origin !== publicUrl && !(origin === 'null' && site === 'same-origin'));
  const unproved = !safe && ((site === undefined && origin === undefined) || headers[HEADER] !== '1');
  if (foreign || unproved) throw brokenRule('request.own-pages');
}

/** A name that leads here but is not ours: rebound DNS, or a cache to be poisoned (T47). @throws HsuError E-FORM */
export function refuseOtherHosts({ host }: IncomingHttpHeaders, publicUrl: string): void {
  if (host?.toLowerCase() !== hostOf(publicUrl)) throw brokenRule('request.host', '/headers/host');
}

let parsed = { url: '', host: '' };

/** Of the gateway's own address, which is the same with every request. */
function hostOf(url: string): string {
  if (parsed.url !== url) parsed = { url, host: new URL(url).host };
  return parsed.host;
}
