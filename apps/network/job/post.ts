import { setTimeout as delay } from 'node:timers/promises';
import { HsuError, SECOND } from '#kernel';

/** Where a member's gateway is, and tokens of a client that may send for one of its units. */
export interface Outlet {
  readonly baseUrl: string;
  readonly token: () => Promise<string>;
}

export interface Order {
  readonly outlet: Outlet;
  readonly path: '/v1/referrals' | '/v1/alerts' | '/v1/controls';
  readonly idempotencyKey: string;
  readonly draft: Record<string, unknown>;
}

export interface Posted {
  readonly accepted: number;
  /** Refusals by code. */
  readonly rejected: Readonly<Record<string, number>>;
}

const TRY_AGAIN_MS = 500;
const GIVE_UP_MS = 120 * SECOND;

/**
 * Posts orders, a few at a time, in their order. A gateway that does not answer, or answers that it cannot now, is
 * asked again under the same idempotency key for two minutes; a refusal counts by its code and the rest goes on.
 */
export async function postAll(
  orders: readonly Order[],
  concurrency: number,
  progress: (done: number) => void,
  signal: AbortSignal,
): Promise<Posted> {
  const rejected: Record<string, number> = {};
  let next = 0;
  let done = 0;
  let accepted = 0;
  const worker = async (): Promise<void> => {
    for (let order = orders[next++]; order !== undefined; order = orders[next++]) {
      const answer = await post(order, signal);
      if ('refused' in answer) rejected[answer.refused] = (rejected[answer.refused] ?? 0) + 1;
      else accepted += 1;
      progress((done += 1));
    }
  };
  await Promise.all(Array.from({ length: Math.min(concurrency, orders.length) }, worker));
  return { accepted, rejected };
}

/** What the gateway says of an accepted draft, or the code of its refusal. */
export type PostAnswer =
  { readonly accepted: Readonly<Record<string, unknown>> } | { readonly refused: string };

/** Posts one order, as `postAll` does. @throws HsuError E-UNAVAILABLE after two minutes */
export async function post(order: Order, signal: AbortSignal): Promise<PostAnswer> {
  const body = JSON.stringify(order.draft);
  const until = performance.now() + GIVE_UP_MS;
  for (;;) {
    const token = await order.outlet.token();
    const answer = await fetch(`${order.outlet.baseUrl}${order.path}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${token}`,
        'idempotency-key': order.idempotencyKey,
      },
      body,
      signal,
    }).catch((error: unknown) => {
      if (signal.aborted) throw error;
      return undefined;
    });
    if (answer?.status === 202) return { accepted: (await answer.json()) as Record<string, unknown> };
    if (answer !== undefined && answer.status < 500) {
      const problem = (await answer.json()) as { code?: unknown };
      return { refused: typeof problem.code === 'string' ? problem.code : `HTTP ${answer.status}` };
    }
    if (performance.now() > until)
      throw new HsuError('E-UNAVAILABLE', `${order.outlet.baseUrl} accepted nothing for two minutes`);
    await delay(TRY_AGAIN_MS, undefined, { signal });
  }
}
