import { once } from 'node:events';
import { request, type IncomingHttpHeaders } from 'node:http';
import type { JsonObject } from '#envelope';

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Told {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

let places = 0;

/**
 * Each question from a loopback address of its own: the gateway slows down addresses that show it too many bad
 * credentials.
 */
function nextAddress(): string {
  places += 1;
  return `127.1.${places >> 8}.${places & 0xff}`;
}

export async function askFromAnywhere(
  origin: string,
  { method, path, body, headers = {} }: Asked,
  authorization: string | undefined,
): Promise<Told> {
  const text = body === undefined ? '' : JSON.stringify(body);
  const asking = request(`${origin}${path}`, {
    method,
    localAddress: nextAddress(),
    agent: false,
    headers: {
      ...(authorization === undefined ? {} : { authorization }),
      ...(body === undefined ? {} : { 'content-type': 'application/json', 'idempotency-key': `k-${places}` }),
      ...headers,
    },
  });
  asking.end(text);
  const [answer] = (await once(asking, 'response')) as [AsyncIterable<Buffer> & TypeOfAnswer];
  const chunks: Buffer[] = [];
  for await (const chunk of answer) chunks.push(chunk);
  return {
    status: answer.statusCode ?? 0,
    headers: answer.headers,
    text: Buffer.concat(chunks).toString(),
  };
}

interface TypeOfAnswer {
  readonly statusCode?: number;
  readonly headers: IncomingHttpHeaders;
}

/** The problem of a refusal; undefined where the answer is none. */
export function problemIn({ headers, text }: Told): JsonObject | undefined {
  return /problem\+json/.test(headers['content-type'] ?? '') ? (JSON.parse(text) as JsonObject) : undefined;
}

/** All of an answer but what differs between any two: its time, and the number under which the log holds it. */
export function comparable({ status, headers, text }: Told): object {
  return {
    status,
    // How much is left to the caller itself moves with each question, whatever the answer.
    headers: { ...headers, date: '', 'ratelimit-remaining': '', 'ratelimit-reset': '' },
    text: text
      .replace(/"instance":"urn:uuid:[0-9a-f-]{36}"/g, '"instance":"(id)"')
      .replace(/"checkedAt":"[^"]*"/, '"checkedAt":"(time)"'),
  };
}
