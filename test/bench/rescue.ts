import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { loadavg } from 'node:os';
import { setTimeout as delay } from 'node:timers/promises';
import type { Member } from '#kernel';
import { csvOf, rescueRows, rescueShared } from '#testing';
import { untilReceipted } from './full-loop.js';
import type { BenchOptions, Measured } from './measure.js';
import { startGateways, type BenchGateway } from './product.js';
import { withClient, type BenchServers } from './servers.js';

const HOST = 'TH';
const ORIGINS = ['KH', 'BN', 'ID', 'LA', 'MM', 'MY', 'PH', 'SG', 'VN'] as const;
/** Of every twenty persons seven are of one country; nobody of it fears return, so 2000 give a list of 700. */
const IN_TURN: readonly Member[] = [
  ...['KH', 'BN', 'KH', 'ID', 'KH', 'LA', 'KH', 'MM', 'MY', 'PH'],
  ...['KH', 'SG', 'KH', 'VN', 'KH', 'MM', 'MY', 'PH', 'SG', 'VN'],
];
const LIMIT_S = 60;
/** Of a network that has just started: sealing keys come with the first pulses. */
const KEYS_MS = 60_000;
const LOOK_MS = 200;

/** One import of many freed persons: from its post to the receipt of the last person's referral, nine states apart. */
export async function rescue(
  servers: BenchServers,
  { persons }: BenchOptions,
  progress: (text: string) => void,
): Promise<Measured> {
  const [host, ...origins] = await startGateways(servers, 'rescue', [HOST, ...ORIGINS]);
  try {
    const body = bodyOf(persons);
    progress(`rescue: ${persons} persons of ${ORIGINS.length} nationalities, ${body.length} bytes`);
    await untilKeys(host);
    const load = loadavg()[0] ?? NaN;
    const begin = performance.now();
    const id = await post(host, body, 'rescue');
    const accepted = performance.now() - begin;
    await untilSent(host, id, persons, (sent) => progress(`rescue: ${sent} of ${persons} sent`));
    const sent = performance.now() - begin;
    await untilReceipted(host, (text) => progress(`rescue: ${text}`));
    const whole = performance.now() - begin;
    progress(`rescue: done in ${(whole / 1000).toFixed(1)} s`);
    return {
      figures: [
        {
          key: 'rescueSeconds',
          unit: `s from the post until the referrals of ${persons} persons are receipted`,
          runs: [whole / 1000],
          limit: { atMost: (LIMIT_S * persons) / 2000 },
        },
        { key: 'rescueAcceptedSeconds', unit: 's of it until the post is answered', runs: [accepted / 1000] },
        {
          key: 'rescueSentSeconds',
          unit: 's of it until the last referral is accepted',
          runs: [sent / 1000],
        },
      ],
      settings: { rescueLoadBefore: load.toFixed(2) },
    };
  } finally {
    await Promise.all([host, ...origins].map((one) => one.stop()));
  }
}

/** Live persons: an exercise claims no identity and winds no clock. */
function bodyOf(persons: number): string {
  const now = Date.now();
  const shared = rescueShared(
    HOST,
    ORIGINS.map((member) => ({ member, unit: 'DESK' })),
    now,
  );
  const message = { ...(shared['message'] as object), status: 'ACTUAL' };
  return JSON.stringify({ ...shared, message, csv: csvOf(rescueRows(persons, IN_TURN)) });
}

async function untilKeys(host: BenchGateway): Promise<void> {
  const deadline = performance.now() + KEYS_MS;
  const body = bodyOf(IN_TURN.length);
  for (;;) {
    const { text } = await ask(host, '/v1/rescues/preview', body, 'preview');
    const { rows, shared } = JSON.parse(text) as { rows?: readonly unknown[]; shared?: readonly unknown[] };
    if (rows?.length === 0 && shared?.length === 0) return;
    if (performance.now() > deadline) throw new Error(`the rescue has faults: ${text.slice(0, 2000)}`);
    await delay(LOOK_MS);
  }
}

async function post(host: BenchGateway, body: string, key: string): Promise<string> {
  const { status, text } = await ask(host, '/v1/rescues', body, key);
  if (status !== 202) throw new Error(`the gateway answered ${status}: ${text.slice(0, 2000)}`);
  return (JSON.parse(text) as { id: string }).id;
}

async function ask(
  { url, token }: BenchGateway,
  path: string,
  body: string,
  key: string,
): Promise<{ readonly status: number; readonly text: string }> {
  const agent = new Agent();
  const asked = request(`${url}${path}`, {
    method: 'POST',
    agent,
    headers: {
      authorization: `Bearer ${await token()}`,
      'content-type': 'application/json',
      'idempotency-key': key,
    },
  });
  asked.end(body);
  const [response] = (await once(asked, 'response')) as [
    AsyncIterable<Buffer> & { readonly statusCode?: number },
  ];
  let text = '';
  for await (const chunk of response) text += chunk.toString('utf8');
  agent.destroy();
  return { status: response.statusCode ?? 0, text };
}

async function untilSent(
  { database }: BenchGateway,
  id: string,
  persons: number,
  say: (sent: number) => void,
): Promise<void> {
  await withClient(database, async (client) => {
    let before = -1;
    for (;;) {
      const { rows } = await client.query<{ sent: string; failed: string }>(
        `SELECT count(*) FILTER (WHERE state = 'SENT') AS sent, count(*) FILTER (WHERE state = 'FAILED') AS failed
         FROM rescue_referrals WHERE rescue = $1`,
        [id],
      );
      const [sent, failed] = [Number(rows[0]?.sent), Number(rows[0]?.failed)];
      if (failed > 0) throw new Error(`${failed} referrals were refused`);
      if (sent === persons) return;
      if (sent - before >= 500) say((before = sent));
      await delay(LOOK_MS);
    }
  });
}
