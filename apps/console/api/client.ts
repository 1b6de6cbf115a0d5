import { answered, gatewayClient, isRefusal } from '../../../clients/typescript/index.ts';
import { inTime } from './in-time.js';
import type { AsJson } from './types.js';

export { isRefusal, Refusal } from '../../../clients/typescript/index.ts';

/** The gateway that serves this page. */
export const gateway = gatewayClient({
  credentials: 'same-origin',
  cache: 'no-store',
  fetch: inTime,
});

/** Every change says that a page of ours asks for it: no form of another site can set this header (T47). */
gateway.use({
  onRequest: ({ request }) => {
    if (request.method !== 'GET') request.headers.set('x-hsu-request', '1');
  },
});

/** Refused because things stand otherwise by now: the same once more would be refused as well. */
export function isOver(error: unknown): boolean {
  return isRefusal(error, 409);
}

/** The body of an answer. @throws Refusal */
export async function read<Data>(
  asked: Promise<{ readonly data?: Data }>,
): Promise<AsJson<Exclude<Data, undefined>>> {
  return (await answered(asked)) as AsJson<Exclude<Data, undefined>>;
}
