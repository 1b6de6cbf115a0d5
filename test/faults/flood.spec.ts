import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { CompressionTypes } from 'kafkajs';
import type pg from 'pg';
import { referralDraft, ANALYST } from '#testing';
import { startExchange, testNetwork, until, type RunningExchange } from '../setup/exchanges.js';
import { databaseClient, GatewayProcess } from '../setup/gateways.js';
import { Flooder } from './flooder.js';

/** While a flood lasts, and what is sent meanwhile by a member that does as it should. */
const ROUNDS = 40;
const GAP_MS = 250;

let victim: GatewayProcess;
let honest: RunningExchange;
let hostile: RunningExchange;
let flooder: Flooder;
let database: pg.Client;
const ending: (() => Promise<unknown>)[] = [];

beforeAll(async () => {
  const network = await testNetwork(3);
  const [v, h, f] = network.members as [
    (typeof network.members)[0],
    (typeof network.members)[0],
    (typeof network.members)[0],
  ];
  victim = await GatewayProcess.prepare(network, v);
  await victim.start();
  ending.push(() => victim.stop());
  [honest, hostile] = [await startExchange(network, h), await startExchange(network, f)];
  ending.push(() => Promise.all([honest.stop(), hostile.stop()]));
  await until('everybody’s sealing keys', () =>
    Promise.resolve(
      [honest, hostile].every(
        ({ ports }) =>
          ports.directory.current().sealingKey({ member: v.code, unit: 'ATU' }, Date.now()) !== undefined,
      ),
    ),
  );
  flooder = await Flooder.of(f, hostile, v.code);
  ending.push(() => flooder.stop());
  database = await databaseClient(network, v.code);
  ending.push(() => database.end());
});

afterAll(async () => {
  for (const end of ending.reverse()) await end();
});

/** Memory of the victim's gateway, MiB. */
function memory(): number {
  const status = readFileSync(`/proc/${String(victim.pid)}/status`, 'utf8');
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024);
}

async function rows(table: string): Promise<number> {
  const { rows: found } = await database.query<{ count: string }>(`SELECT count(*) FROM ${table}`);
  return Number(found[0]?.count);
}

const expiresAt = new Date(Date.now() + 90 * 86_400_000).toISOString();
const reviewAt = new Date(Date.now() + 60 * 86_400_000).toISOString();
let sent = 0;

/** Sends urgent and normal referrals while `flood` lasts; ms until each stood in the inbox of its unit. */
async function meanwhile(
  flood: () => Promise<void>,
): Promise<{ express: number[]; normal: number[]; most: number }> {
  const before = memory();
  let most = before;
  const begun = new Map<string, { at: number; urgency: 'E' | 'R' }>();
  const arrived = new Map<string, number>();
  const look = async (): Promise<void> => {
    most = Math.max(most, memory());
    const { rows: found } = await database.query<{ id: string }>(
      'SELECT id FROM inbox WHERE id = ANY($1::uuid[])',
      [[...begun.keys()].filter((id) => !arrived.has(id))],
    );
    for (const { id } of found) arrived.set(id, performance.now());
  };
  const over = new AbortController();
  const looking = (async () => {
    while (!over.signal.aborted) {
      await look();
      await delay(50);
    }
  })();
  const flooding = flood();
  for (let n = 0; n < ROUNDS; n += 1) {
    const urgency = n % 2 === 0 ? 'E' : 'R';
    const reason = urgency === 'E' ? { urgencyReason: 'May be moved tonight' } : {};
    const at = performance.now();
    const { ref } = await honest.exchange.submit({
      caller: ANALYST,
      idempotencyKey: `flood-${String((sent += 1))}`,
      draft: referralDraft(victim.member, { urgency, ...reason, expiresAt, reviewAt }),
    });
    begun.set(ref.id, { at, urgency });
    await delay(GAP_MS);
  }
  await flooding;
  await until('every honest message in its inbox', () => Promise.resolve(arrived.size === begun.size));
  over.abort();
  await looking;
  const times = (wanted: string): number[] =>
    [...begun]
      .filter(([, { urgency }]) => urgency === wanted)
      .map(([id, { at }]) => (arrived.get(id) ?? NaN) - at)
      .sort((a, b) => a - b);
  return { express: times('E'), normal: times('R'), most: most - before };
}

function p95(sorted: readonly number[]): string {
  return `${Math.round(sorted[Math.floor(sorted.length * 0.95)] ?? NaN)} ms`;
}

const floods: readonly { told: string; flood: () => Promise<void> }[] = [
  { told: 'nothing', flood: () => Promise.resolve() },
  { told: '3,000 records of garbage', flood: () => flooder.write(flooder.garbage(3_000, 1024)) },
  {
    told: '300 records of garbage of 256 KiB',
    flood: async () => {
      for (let n = 0; n < 60; n += 1) await flooder.write(flooder.garbage(5, 256 * 1024));
    },
  },
  {
    told: '60 records full of heartbeats of invented streams',
    flood: async () => {
      for (let n = 0; n < 60; n += 1) await flooder.write([await flooder.heartbeats(30, 50)]);
    },
  },
  {
    told: '300 records of a hundred messages that are none, in invented streams',
    flood: async () => {
      for (let n = 0; n < 300; n += 1) await flooder.write([await flooder.nonsense(2 + n)]);
    },
  },
  {
    told: 'a hundred times a MiB, packed into a few KiB',
    // The broker unpacks it, finds it too large and refuses it; whoever reads would have to.
    flood: async () => {
      const bomb = Array.from({ length: 100 }, () => new Uint8Array(1024 * 1024));
      await expect(flooder.write(bomb, CompressionTypes.GZIP)).rejects.toThrow(/large/);
    },
  },
  {
    told: '200,000 records without a value',
    flood: () => flooder.write(Array.from({ length: 200_000 }, () => null)),
  },
  {
    told: '170,000 records without a value in one batch',
    flood: () => flooder.write(Array<null>(170_000).fill(null), CompressionTypes.None, 170_000),
  },
];

describe('while one member floods', () => {
  for (const { told, flood } of floods)
    it(`with ${told}, the messages of another reach their unit`, async () => {
      const { express, normal, most } = await meanwhile(flood);
      const [quarantine, streams] = [await rows('quarantine'), await rows('streams_in')];
      console.info(
        `${told}: express p95 ${p95(express)} (max ${Math.round(express.at(-1) ?? NaN)}), normal p95 ${p95(normal)} (max ${Math.round(normal.at(-1) ?? NaN)}), memory + ${String(most)} MiB, quarantine ${String(quarantine)}, streams_in ${String(streams)}`,
      );
      expect([express.length, normal.length]).toEqual([ROUNDS / 2, ROUNDS / 2]);
    });
});
