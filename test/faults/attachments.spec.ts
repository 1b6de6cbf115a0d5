import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { JsonObject } from '#envelope';
import { partsTopic, PIECE_BYTES } from '#exchange';
import { connectBroker } from '#kafka';
import { newId, systemClock, type MessageRef } from '#kernel';
import { testNetwork, until, type TestNetwork } from '../setup/exchanges.js';
import { recording, referralWithFiles } from '../setup/files.js';
import { databaseClient, GatewayProcess } from '../setup/gateways.js';
import { refOf, textOf } from '../setup/json.js';
import { accessAsMember } from '../setup/network.js';

const MIB = 1024 * 1024;
/** What a gateway may take beside what it held before, whatever the size of a file. */
const MOST_MORE = 64 * MIB;

let network: TestNetwork;
let sender: GatewayProcess;
let receiver: GatewayProcess;
beforeAll(async () => {
  network = await testNetwork(2);
  const [a, b] = network.members;
  if (a === undefined || b === undefined) throw new Error('two members');
  [sender, receiver] = await Promise.all([
    GatewayProcess.prepare(network, a),
    GatewayProcess.prepare(network, b),
  ]);
  await Promise.all([sender.start(), receiver.start()]);
});
afterAll(async () => {
  await Promise.all([sender, receiver].map((one) => one.stop()));
});

async function asked(at: GatewayProcess, path: string, init: RequestInit = {}): Promise<Response> {
  const authorization = `Bearer ${await at.token()}`;
  return fetch(`${at.url}${path}`, { ...init, headers: { ...(init.headers as object), authorization } });
}

/** Brings a file range after range, and goes on where it broke off whenever the gateway is back. */
async function bring(file: Buffer): Promise<string> {
  const id = newId(systemClock);
  const digest = `sha-256=:${createHash('sha256').update(file).digest('base64')}:`;
  for (let held = 0; held < file.length;) {
    const range = file.subarray(held, held + MIB);
    const answer = await asked(sender, `/v1/attachments/${id}`, {
      method: 'PUT',
      body: new Uint8Array(range),
      headers: {
        'content-type': 'application/octet-stream',
        'content-range': `bytes ${held}-${held + range.length - 1}/${file.length}`,
        'repr-digest': digest,
      },
    });
    const said = (await answer.json()) as JsonObject;
    if (answer.status !== 200) throw new Error(JSON.stringify(said));
    held = Number(said['held']);
  }
  return id;
}

async function refer(id: string): Promise<MessageRef> {
  const draft = referralWithFiles(sender.member, receiver.member, [id]);
  const answer = await asked(sender, '/v1/referrals', {
    method: 'POST',
    body: JSON.stringify(draft),
    headers: { 'content-type': 'application/json', 'idempotency-key': newId(systemClock) },
  });
  const said = (await answer.json()) as JsonObject;
  if (answer.status !== 202) throw new Error(JSON.stringify(said));
  return refOf(said);
}

/** The one file of the message as its receiver shows it; undefined while nothing answers. */
async function shownAt(at: GatewayProcess, ref: MessageRef): Promise<JsonObject | undefined> {
  const answer = await asked(at, `/v1/messages/${ref.member}/${ref.id}`).catch(() => undefined);
  if (answer?.status !== 200) return undefined;
  return (((await answer.json()) as JsonObject)['attachments'] as JsonObject[])[0];
}

/** Waits as long as chunks come. */
async function whole(ref: MessageRef): Promise<JsonObject> {
  return until('a whole file', async () => {
    const shown = await shownAt(receiver, ref);
    return shown?.['state'] === 'WHOLE' && shown;
  });
}

async function digestAt(at: GatewayProcess, { href }: JsonObject): Promise<string> {
  const answer = await asked(at, textOf(href));
  const hash = createHash('sha256');
  for await (const bytes of (answer.body ?? []) as AsyncIterable<Uint8Array>) hash.update(bytes);
  return hash.digest('hex');
}

function resident({ pid }: GatewayProcess): number {
  const [, kib = '0'] = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kib) * 1024;
}

describe('a file of 100 MiB between two gateways', () => {
  it('takes neither more than 64 MiB beside what a file of 16 MiB took', async () => {
    const both = [sender, receiver];
    const small = await refer(await bring(recording(16 * MIB)));
    await digestAt(receiver, await whole(small));
    const before = both.map(resident);
    const most = [...before];
    const watching = setInterval(() => {
      both.forEach((one, i) => (most[i] = Math.max(most[i] ?? 0, resident(one))));
    }, 100);
    try {
      const file = recording(100 * MIB);
      const began = performance.now();
      const id = await bring(file);
      const brought = performance.now();
      const ref = await refer(id);
      const sent = performance.now();
      const shown = await whole(ref);
      const came = performance.now();
      expect(shown).toMatchObject({ bytes: 100 * MIB, here: 200, total: 200 });
      expect(await digestAt(receiver, shown)).toBe(createHash('sha256').update(file).digest('hex'));
      const seconds = [brought - began, sent - brought, came - sent, performance.now() - came].map((ms) =>
        Math.round(ms / 1000),
      );
      const more = most.map((bytes, i) => Math.round((bytes - (before[i] ?? 0)) / MIB));
      console.info(
        `100 MiB: brought, signed, travelled, read in ${seconds.join(', ')} s; ${more.join(' and ')} MiB more`,
      );
    } finally {
      clearInterval(watching);
    }
    most.forEach((bytes, i) => {
      expect(bytes - (before[i] ?? 0)).toBeLessThan(MOST_MORE);
    });
  });
});

async function recordsSoFar(): Promise<number> {
  const reader = network.members.find(({ code }) => code === receiver.member);
  if (reader === undefined) throw new Error('no such member');
  const broker = await connectBroker({
    ...(await accessAsMember(reader)),
    clientId: 'count',
    clock: systemClock,
  });
  try {
    const [end] = await broker.ends(partsTopic(sender.member, receiver.member));
    return Number(end?.high ?? 0);
  } finally {
    await broker.close();
  }
}

describe('a gateway that is killed while chunks travel', () => {
  it.each([
    ['the sender', 1],
    ['the receiver', 1],
    ['the sender', 9],
    ['the receiver', 17],
  ] as const)('%s, after chunk %i: the rest goes on, and the file is whole', async (who, after) => {
    const file = recording(20 * PIECE_BYTES - after);
    const before = await recordsSoFar();
    const ref = await refer(await bring(file));
    await until('so many chunks', async () => Number((await shownAt(receiver, ref))?.['here'] ?? 0) >= after);
    const dying = who === 'the sender' ? sender : receiver;
    await dying.kill();
    await dying.start();
    expect(await digestAt(receiver, await whole(ref))).toBe(createHash('sha256').update(file).digest('hex'));
    // What was under way at the death went twice, and not the whole file.
    expect((await recordsSoFar()) - before).toBeLessThanOrEqual(21);
    const client = await databaseClient(network, sender.member);
    const { rows } = await client.query('SELECT tries FROM attachment_sends WHERE id = $1', [ref.id]);
    await client.end();
    expect(rows).toEqual([{ tries: 0 }]);
  });

  it('at the sender while a file is brought: it goes on where the answers end', async () => {
    const file = recording(6 * MIB + 5);
    const bringing = (async () => {
      for (;;) {
        try {
          return await bring(file);
        } catch {
          // The gateway is away: from its beginning, which shows that a second upload bears no trace of the first.
        }
      }
    })();
    await sender.kill();
    await sender.start();
    const ref = await refer(await bringing);
    expect(await digestAt(receiver, await whole(ref))).toBe(createHash('sha256').update(file).digest('hex'));
  });
});
