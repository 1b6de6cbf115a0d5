import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout as delay } from 'node:timers/promises';
import type pg from 'pg';
import { csvOf, rescueRows, rescueShared } from '#testing';
import { testNetwork, until } from '../setup/exchanges.js';
import { databaseClient, GatewayProcess } from '../setup/gateways.js';

const PERSONS = 300;
const NOW = Date.now();

let host: GatewayProcess;
let origin: GatewayProcess;
let sent: pg.Client;
let received: pg.Client;
beforeAll(async () => {
  const network = await testNetwork(['BN', 'TL']);
  const [a, b] = network.members;
  [host, origin] = [await GatewayProcess.prepare(network, a!), await GatewayProcess.prepare(network, b!)];
  await Promise.all([host.start(), origin.start()]);
  [sent, received] = (await Promise.all(
    [host, origin].map(({ member }) => databaseClient(network, member)),
  )) as [pg.Client, pg.Client];
  // Its sealing keys come with its first pulse.
  await until(
    'the sealing keys of the origin',
    async () => (await post('ready', 2, 'preview')).status === 200,
  );
});
afterAll(async () => {
  await Promise.all([host.stop(), origin.stop()]);
  await Promise.all([sent.end(), received.end()]);
});

const body = (persons: number): string =>
  JSON.stringify({
    ...rescueShared('BN', [{ member: 'TL', unit: 'DESK' }], NOW),
    csv: csvOf(rescueRows(persons, ['TL'])),
  });

/** The same body under the same key whenever it is posted. */
async function post(key: string, persons: number, to: 'open' | 'preview' = 'open') {
  const answer = await host.ask(`/v1/rescues${to === 'preview' ? '/preview' : ''}`, {
    headers: { 'idempotency-key': key },
    body: body(persons),
  });
  const told = JSON.parse(answer.body) as { id?: string; shared?: readonly unknown[] };
  return { ...answer, id: told.id, status: (told.shared?.length ?? 0) > 0 ? 0 : answer.status };
}

const count = async (client: pg.Client, sql: string, values: readonly unknown[] = []): Promise<number> =>
  Number((await client.query<{ n: string }>(sql, [...values])).rows[0]?.n);
const SENT = `SELECT count(*) AS n FROM rescue_referrals WHERE rescue = $1 AND state = 'SENT'`;

/** How many points are drawn, and from what (docs/rescues.md). */
const KILLS = Number(process.env['HSU_RESCUE_KILLS'] ?? 3);
const SEED = Number(process.env['HSU_RESCUE_SEED'] ?? 2011);

/** Killed as soon as so many referrals are sent, and so many ms later; at first, before any. */
const POINTS = ((): readonly (readonly [point: number, after: number, ms: number])[] => {
  let state = SEED >>> 0;
  // Lehmer, as in "Random number generators: good ones are hard to find", Park and Miller 1988.
  const below = (most: number): number => {
    state = (state * 48_271 + 11) % 2_147_483_647;
    return state % most;
  };
  for (let warm = 0; warm < 8; warm += 1) below(2);
  return Array.from({ length: KILLS }, (_, n) => [n + 1, n === 0 ? 0 : below(PERSONS), below(120)] as const);
})();

describe(`kill -9 of the host while it sends a rescue of 300 persons, ${KILLS} points of seed ${SEED}`, () => {
  it.each(POINTS)(
    '%i: after %i referrals and %i ms loses nothing and doubles nothing',
    async (point, after, ms) => {
      const before = await count(sent, 'SELECT count(*) AS n FROM messages');
      const key = `rescue-${String(point)}`;
      const { id } = await post(key, PERSONS);
      expect(id).toBeDefined();
      await until('the point of the kill', async () => (await count(sent, SENT, [id])) >= after);
      await delay(ms);
      await host.kill();
      await host.start();
      // It goes on by itself; the same request again is the same rescue.
      if (point % 2 === 0)
        await until(
          'the rescue again',
          async () => (await post(key, PERSONS).catch(() => undefined))?.id === id,
        );
      await until('all of it sent', async () => (await count(sent, SENT, [id])) === PERSONS);
      const own = `FROM messages WHERE id IN (
      SELECT (ref->>'id')::uuid FROM rescue_referrals WHERE rescue = $1 UNION SELECT (ref->>'id')::uuid FROM rescues WHERE id = $1)`;
      expect({
        written: (await count(sent, 'SELECT count(*) AS n FROM messages')) - before,
        ofRescue: await count(sent, `SELECT count(*) AS n ${own}`, [id]),
      }).toEqual({ written: PERSONS + 1, ofRescue: PERSONS + 1 });
      const { rows } = await sent.query<{ id: string }>(`SELECT id ${own} AND addressed::text LIKE '%TL%'`, [
        id,
      ]);
      const ids = rows.map((row) => row.id);
      await until('all of it received', async () => {
        const there = await count(received, 'SELECT count(*) AS n FROM messages WHERE id = ANY($1)', [ids]);
        return there === ids.length;
      });
      expect(await count(received, 'SELECT count(*) AS n FROM inbox WHERE id = ANY($1)', [ids])).toBe(
        ids.length,
      );
    },
  );
});
