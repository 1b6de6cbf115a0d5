import { Agent, request } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import type pg from 'pg';
import { referralDraft } from '#testing';
import type { BenchOptions, Measured } from './measure.js';
import { median, type Figure } from './figure.js';
import { startGateways, type BenchGateway } from './product.js';
import { withClient, type BenchServers } from './servers.js';

const CONCURRENCY = 64;
const WARM_UP = 1_000;
const LATENCY_MESSAGES = 200;
const LATENCY_GAP_MS = 100;
const BODY_BYTES = 2_048;
const GIVE_UP_MS = 300_000;
const PORT = 4_801;

/**
 * The full loop (design.md section 10): accepted by REST → verified and stored by the other side → its receipt verified here.
 * Two gateways as they are shipped, real HTTP, 2 KiB bodies; the client that posts runs on the same processors.
 */
export async function fullLoop(
  servers: BenchServers,
  options: BenchOptions,
  earlier: readonly Figure[],
): Promise<Measured> {
  const rates: number[] = [];
  const accepts: number[] = [];
  const p50: number[] = [];
  const p99: number[] = [];
  for (let n = 0; n < options.runs; n += 1) {
    const gateways = await startGateways(servers, `full${n}`, ['KH', 'TH'], PORT + 2 * n);
    const [there, here] = gateways as [BenchGateway, BenchGateway];
    try {
      await loop(here, there, `warm-${n}-`, WARM_UP);
      const { perSecond, acceptedPerSecond } = await loop(here, there, `run-${n}-`, options.messages);
      rates.push(perSecond);
      accepts.push(acceptedPerSecond);
      const times = await latencies(here, there, `slow-${n}-`);
      p50.push(times[Math.floor(times.length * 0.5)] ?? NaN);
      p99.push(times[Math.floor(times.length * 0.99)] ?? NaN);
    } finally {
      await Promise.all(gateways.map((gateway) => gateway.stop()));
    }
  }
  const bare = earlier.find(({ key }) => key === 'bareLoopPerSecond');
  return {
    figures: [
      { key: 'acceptedPerSecond', unit: 'messages/s', runs: accepts },
      { key: 'fullLoopPerSecond', unit: 'messages/s', runs: rates },
      {
        key: 'fullLoopShareOfBareLoop',
        unit: '',
        runs: rates.map((rate) => rate / median(bare?.runs ?? [])),
        limit: { atLeast: 0.6 },
      },
      { key: 'latencyP50Ms', unit: 'ms accepted to inbox, 10/s', runs: p50, limit: { atMost: 25 } },
      { key: 'latencyP99Ms', unit: 'ms accepted to inbox, 10/s', runs: p99, limit: { atMost: 100 } },
    ],
  };
}

async function loop(
  here: BenchGateway,
  there: BenchGateway,
  prefix: string,
  messages: number,
): Promise<{ perSecond: number; acceptedPerSecond: number }> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONCURRENCY });
  const body = draft(there);
  const begin = performance.now();
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let n = next++; n < messages; n = next++) await post(agent, here, `${prefix}${n}`, body);
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, worker));
  const accepted = performance.now() - begin;
  await withClient(here.database, (client) => untilReceipted(client, prefix, messages));
  const whole = performance.now() - begin;
  agent.destroy();
  return { perSecond: (messages / whole) * 1_000, acceptedPerSecond: (messages / accepted) * 1_000 };
}

async function untilReceipted(client: pg.Client, prefix: string, messages: number): Promise<void> {
  const deadline = performance.now() + GIVE_UP_MS;
  for (;;) {
    const { rows } = await client.query<{ n: string }>(
      `SELECT count(*) AS n FROM idempotency i JOIN deliveries d ON d.id = i.id
        WHERE starts_with(i.key, $1) AND d.result = 'RECEIPTED'`,
      [prefix],
    );
    if (Number(rows[0]?.n) === messages) return;
    if (performance.now() > deadline)
      throw new Error(`only ${rows[0]?.n ?? 0} of ${messages} messages were receipted`);
    await delay(100);
  }
}

/** ms from committed by the sender to committed in the unit's inbox, ascending, one message every 100 ms. */
async function latencies(here: BenchGateway, there: BenchGateway, prefix: string): Promise<number[]> {
  const agent = new Agent({ keepAlive: true });
  const body = draft(there);
  for (let n = 0; n < LATENCY_MESSAGES; n += 1) {
    await post(agent, here, `${prefix}${n}`, body);
    await delay(LATENCY_GAP_MS);
  }
  agent.destroy();
  await withClient(here.database, (client) => untilReceipted(client, prefix, LATENCY_MESSAGES));
  const times = (gateway: BenchGateway, sql: string, value: unknown): Promise<Map<string, number>> =>
    withClient(gateway.database, async (client) => {
      const { rows } = await client.query<{ id: string; at: string }>(sql, [value]);
      return new Map(rows.map(({ id, at }) => [id, Number(at)]));
    });
  const sent = await times(
    here,
    'SELECT m.id, m.at FROM idempotency i JOIN messages m ON m.id = i.id WHERE starts_with(i.key, $1)',
    prefix,
  );
  const received = await times(there, 'SELECT id, at FROM messages WHERE id = ANY($1::uuid[])', [
    ...sent.keys(),
  ]);
  return [...received].map(([id, at]) => at - (sent.get(id) ?? NaN)).sort((a, b) => a - b);
}

async function post(
  agent: Agent,
  { url, token }: BenchGateway,
  idempotencyKey: string,
  body: string,
): Promise<void> {
  const authorization = `Bearer ${await token()}`;
  await new Promise<void>((resolve, reject) => {
    const call = request(
      `${url}/v1/referrals`,
      {
        method: 'POST',
        agent,
        headers: {
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(body),
          authorization,
          'idempotency-key': idempotencyKey,
        },
      },
      (answer) => {
        answer.resume();
        answer.once('end', () => {
          if (answer.statusCode === 202) resolve();
          else reject(new Error(`the gateway answered ${answer.statusCode ?? 0}`));
        });
      },
    );
    call.once('error', reject);
    call.end(body);
  });
}

/** A referral whose body is 2 KiB, without sealed parts: the bare loop has none. */
function draft({ member }: BenchGateway): string {
  const day = 86_400_000;
  const open: Record<string, unknown> = referralDraft(member, {
    expiresAt: new Date(Date.now() + 90 * day).toISOString(),
    reviewAt: new Date(Date.now() + 60 * day).toISOString(),
  });
  delete open['sealed'];
  const body = open['body'] as object;
  const otherTexts: { member: string; text: string }[] = [];
  const size = (): number => JSON.stringify({ ...body, otherTexts }).length;
  while (size() < BODY_BYTES - 60)
    otherTexts.push({ member: 'needs', text: 'a'.repeat(Math.min(200, BODY_BYTES - size() - 40)) });
  return JSON.stringify({ ...open, body: { ...body, otherTexts } });
}
