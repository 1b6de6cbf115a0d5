import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout as delay } from 'node:timers/promises';
import type pg from 'pg';
import { referralDraft } from '#testing';
import { postAll, type Order } from '../../apps/network/job/post.js';
import { testNetwork, until, type TestNetwork } from '../setup/exchanges.js';
import { databaseClient, GatewayProcess } from '../setup/gateways.js';

const MESSAGES = 900;
/** Messages without a receipt at the moment of the kill, at least. */
const IN_FLIGHT = 500;

let network: TestNetwork;
let sender: GatewayProcess;
let receiver: GatewayProcess;
let sent: pg.Client;
let received: pg.Client;
beforeAll(async () => {
  network = await testNetwork(2);
  const [a, b] = network.members;
  [sender, receiver] = [await GatewayProcess.prepare(network, a!), await GatewayProcess.prepare(network, b!)];
  await Promise.all([sender.start(), receiver.start()]);
  [sent, received] = [
    await databaseClient(network, sender.member),
    await databaseClient(network, receiver.member),
  ];
  // A receiver that is stopped before its sender has read its sealing keys would have every draft refused.
  let tried = 0;
  await until('sealing keys of the receiver at the sender', async () => {
    const [order] = orders(`first-${tried}-`);
    tried += 1;
    const { accepted } = await postAll(
      order ? [order] : [],
      1,
      () => undefined,
      new AbortController().signal,
    );
    return accepted === 1;
  });
});
afterAll(async () => {
  await Promise.all([sender.stop(), receiver.stop()]);
  await Promise.all([sent.end(), received.end()]);
});

const count = async (client: pg.Client, sql: string, prefix: string): Promise<number> =>
  Number((await client.query<{ n: string }>(sql, [prefix])).rows[0]?.n);
const OF_RUN = 'FROM idempotency i JOIN deliveries d ON d.id = i.id WHERE starts_with(i.key, $1)';

function orders(prefix: string): Order[] {
  const day = 86_400_000;
  const draft = referralDraft(receiver.member, {
    expiresAt: new Date(Date.now() + 90 * day).toISOString(),
    reviewAt: new Date(Date.now() + 60 * day).toISOString(),
  });
  return Array.from({ length: MESSAGES }, (_, n) => ({
    outlet: { baseUrl: sender.url, token: () => sender.token() },
    path: '/v1/referrals' as const,
    idempotencyKey: `${prefix}${n}`,
    draft,
  }));
}

/** A point of the work between 0 and 120 ms after the backlog begins to move, drawn from the seed. */
const crashAfterMs = (seed: number): number => ((seed * 2_654_435_761) >>> 0) % 120;

describe.each(['sender', 'receiver'] as const)(
  'kill -9 of the %s with 500 messages on their way',
  (victim) => {
    it.each([1, 2, 3])('loses nothing and doubles nothing (seed %i)', async (seed) => {
      const prefix = `${victim}-${seed}-`;
      // A receiver that stands still builds the backlog; when it moves again everything happens at once.
      receiver.signal('SIGSTOP');
      const posting = postAll(orders(prefix), 16, () => undefined, new AbortController().signal);
      await until(
        'backlog',
        async () => (await count(sent, `SELECT count(*) AS n ${OF_RUN}`, prefix)) >= 800,
      );
      receiver.signal('SIGCONT');
      await delay(crashAfterMs(seed));
      const killed = victim === 'sender' ? sender : receiver;
      await killed.kill();
      const open = await count(sent, `SELECT count(*) AS n ${OF_RUN} AND d.result IS NULL`, prefix);
      expect(open).toBeGreaterThanOrEqual(IN_FLIGHT);
      await killed.start();

      expect(await posting).toEqual({ accepted: MESSAGES, rejected: {} });
      await until('receipt of every message', async () => {
        const receipted = await count(
          sent,
          `SELECT count(*) AS n ${OF_RUN} AND d.result = 'RECEIPTED'`,
          prefix,
        );
        return receipted === MESSAGES;
      });
      const ids = (
        await sent.query<{ id: string }>('SELECT id FROM idempotency WHERE starts_with(key, $1)', [prefix])
      ).rows.map(({ id }) => id);
      expect(new Set(ids).size).toBe(MESSAGES);
      const holds = async (client: pg.Client, sql: string): Promise<number> =>
        Number((await client.query<{ n: string }>(sql, [ids])).rows[0]?.n);
      expect({
        lost: MESSAGES - (await holds(received, 'SELECT count(*) AS n FROM messages WHERE id = ANY($1)')),
        inbox: await holds(received, 'SELECT count(*) AS n FROM inbox WHERE id = ANY($1)'),
        opened: await holds(
          received,
          `SELECT count(*) AS n FROM parts WHERE id = ANY($1) AND position('canary-1'::bytea IN bytes) > 0`,
        ),
        receipts: await holds(
          sent,
          `SELECT count(*) AS n FROM receipts WHERE of_id = ANY($1) AND level = 'GATEWAY'`,
        ),
        quarantined: await holds(received, 'SELECT count(*) AS n FROM quarantine WHERE id = ANY($1::text[])'),
      }).toEqual({ lost: 0, inbox: MESSAGES, opened: MESSAGES, receipts: MESSAGES, quarantined: 0 });
    });
  },
);
