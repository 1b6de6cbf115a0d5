import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { LookupFunction } from 'node:net';
import { HsuError, SECOND } from '#kernel';
import type { TargetAddress, WebhookTargets } from './webhook-target.js';

const ANSWER_MS = 10 * SECOND;
const ANSWER_BYTES = 64 * 1024;

/**
 * Posts to an address that was judged just now; redirects are answers like any other and are not followed.
 * @throws HsuError E-UNAVAILABLE where it is not taken (2xx) within ten seconds and 64 KiB; E-FORM where the target is
 * refused
 */
export async function postWebhook(
  targets: WebhookTargets,
  url: URL,
  headers: Readonly<Record<string, string>>,
  body: string,
): Promise<void> {
  const end = AbortSignal.timeout(ANSWER_MS);
  const addresses = await Promise.race([targets.addresses(url), aborted(end)]);
  const status = await post(url, addresses, headers, body, end);
  if (status < 200 || status > 299) throw notTaken(`answered ${status}`);
}

function post(
  url: URL,
  addresses: readonly [TargetAddress, ...TargetAddress[]],
  headers: Readonly<Record<string, string>>,
  body: string,
  signal: AbortSignal,
): Promise<number> {
  const request = url.protocol === 'https:' ? requestHttps : requestHttp;
  const content = Buffer.from(body);
  return new Promise((resolve, reject) => {
    const fail = (cause: unknown): void => {
      reject(notTaken('no answer', cause));
    };
    const options = {
      method: 'POST',
      headers: { ...headers, 'content-length': content.length },
      lookup: pinned(addresses),
      // No connection outlives the judgement of its address.
      agent: false,
      signal,
      maxHeaderSize: 16 * 1024,
    };
    const asked = request(url, options, (answer) => {
      let bytes = 0;
      answer.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
        if (bytes > ANSWER_BYTES) answer.destroy(notTaken('too long an answer'));
      });
      answer.on('error', fail);
      answer.on('end', () => {
        resolve(answer.statusCode ?? 0);
      });
    });
    asked.on('error', fail);
    asked.end(content);
  });
}

/**
 * Answers every look-up of the connection with what was judged. Hosts written as addresses are not looked up, and were
 * judged too.
 */
function pinned(addresses: readonly [TargetAddress, ...TargetAddress[]]): LookupFunction {
  return (_host, { all }, done) => {
    if (all === true) done(null, [...addresses]);
    else done(null, addresses[0].address, addresses[0].family);
  };
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => {
      reject(notTaken('no answer'));
    });
  });
}

/** What a receiver says is not repeated: it may be anything. */
function notTaken(text: string, cause?: unknown): HsuError {
  return new HsuError('E-UNAVAILABLE', `webhook: ${text}`, cause === undefined ? {} : { cause });
}
