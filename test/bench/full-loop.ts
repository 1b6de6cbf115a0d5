import { setTimeout as delay } from 'node:timers/promises';
import type { BenchGateway } from './product.js';
import { atTimes } from './at-times.js';
import { postAll } from './posting.js';
import { spending, type Spent } from './processor.js';
import { withClient, type BenchServers } from './servers.js';

/** Without a further receipt for so long, the loop has failed. */
const GIVE_UP_MS = 120_000;
const LOOK_MS = 100;

export interface LoopRun {
  readonly perSecond: number;
  readonly acceptedPerSecond: number;
  readonly spent: Spent;
  readonly ids: readonly string[];
}

/**
 * The full loop: accepted by REST → verified and stored by the other side → its receipt verified here. Two gateways as
 * they are shipped, real HTTP, 2 KiB bodies, `batch` drafts in one request; the client that posts runs on the same
 * processors. Throws where a message is lost or refused.
 */
export async function fullLoop(
  servers: BenchServers,
  here: BenchGateway,
  there: BenchGateway,
  keys: string,
  messages: number,
  batch: number,
  say?: (text: string) => void,
): Promise<LoopRun> {
  const spent = spending(servers, here, there);
  const begin = performance.now();
  const ids = await postAll(here, there, keys, messages, batch, say);
  const accepted = performance.now() - begin;
  await untilReceipted(here, say);
  const whole = performance.now() - begin;
  return {
    perSecond: (messages / whole) * 1000,
    acceptedPerSecond: (messages / accepted) * 1000,
    spent: spent(),
    ids,
  };
}

/** Waits until no delivery is without its receipt. @throws Error where one was refused, or none comes any more */
export async function untilReceipted(here: BenchGateway, say?: (text: string) => void): Promise<void> {
  const tell = atTimes(say);
  await withClient(here.database, async (client) => {
    const ask = async (sql: string): Promise<number> =>
      Number((await client.query<{ n: string }>(sql)).rows[0]?.n);
    let left = Infinity;
    let moved = performance.now();
    for (;;) {
      const now = await ask('SELECT count(*) AS n FROM deliveries WHERE result IS NULL');
      if (now === 0) break;
      if (now !== left) moved = performance.now();
      left = now;
      tell(() => `${left} without a receipt`);
      if (performance.now() - moved > GIVE_UP_MS) throw new Error(`${left} messages were never receipted`);
      await delay(LOOK_MS);
    }
    const refused = await ask(`SELECT count(*) AS n FROM deliveries WHERE result <> 'RECEIPTED'`);
    if (refused > 0) throw new Error(`${refused} messages were refused`);
  });
}

/** ms from committed by the sender to committed in the unit's inbox, ascending. */
export async function latencies(
  here: BenchGateway,
  there: BenchGateway,
  ids: readonly string[],
): Promise<readonly number[]> {
  const times = (gateway: BenchGateway): Promise<Map<string, number>> =>
    withClient(gateway.database, async (client) => {
      const { rows } = await client.query<{ id: string; at: string }>(
        'SELECT id, at FROM messages WHERE id = ANY($1::uuid[])',
        [ids],
      );
      return new Map(rows.map(({ id, at }) => [id, Number(at)]));
    });
  const [sent, received] = [await times(here), await times(there)];
  return ids.map((id) => (received.get(id) ?? NaN) - (sent.get(id) ?? NaN)).sort((a, b) => a - b);
}

/** The value below which `share` of them lie. */
export function percentile(ascending: readonly number[], share: number): number {
  return ascending[Math.min(ascending.length - 1, Math.floor(ascending.length * share))] ?? NaN;
}
