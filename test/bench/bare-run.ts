import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import * as jose from 'jose';
import kafkajs from 'kafkajs';
import type { Database } from '../../apps/network/index.js';
import type { Go, Pair, Phase, Role, Start } from './bare-loop.js';
import { cpuMs, machineCpuMs } from './cpu.js';
import { withClient, type BenchServers } from './servers.js';

/** As the normal lane of a sender and addressee has (docs/decisions/0032-topics-per-sender.md). */
const PARTITIONS = 2;
/** Of the insert phase, which has no topic: one for each connection that writes. */
const INSERTED = 3;
const PHASES: readonly Phase[] = ['crypto', 'kafka', 'insert', 'loop'];

/** What one phase did: messages, each with its receipt, a second, and processor time of all processes for each. */
export interface PhaseRate {
  readonly perSecond: number;
  readonly cpuMs: number;
}

export interface BareRun {
  readonly phases: Readonly<Record<Phase, PhaseRate>>;
  /**
   * Share of the machine's processors that other programs used during the loop: on a busy machine the loop cannot reach
   * its share.
   */
  readonly othersShare: number;
  /** Messages a second if crypto, Kafka and inserts cost together what they cost alone, on all cores. */
  readonly allowedPerSecond: number;
  readonly settings: Readonly<Record<string, string>>;
}

/** One run of the bare loop and its parts. Throws where a message or receipt is missing at the end. */
export async function runBareLoop(
  servers: BenchServers,
  run: string,
  messages: number,
  seed: number,
): Promise<BareRun> {
  const keys = { TH: await drawKeys(), KH: await drawKeys() };
  const databases = { TH: await servers.database(`${run}_th`), KH: await servers.database(`${run}_kh`) };
  const minInSync = await makeTopics(servers, run);
  const settings = { acks: 'all', 'min.insync.replicas': minInSync, ...(await makeTables(databases, run)) };
  const { address, caFile, operator } = servers.broker;
  const members = (['KH', 'TH'] as const).map((role: Role): ChildProcess => {
    const start: Start = {
      role,
      seed,
      run,
      partitions: PARTITIONS,
      keys,
      broker: { address, caFile, ...operator },
      database: databases[role],
    };
    const child = fork(join(import.meta.dirname, 'bare-loop.ts'), { execArgv: ['--no-warnings'] });
    child.send(start);
    return child;
  });
  try {
    await Promise.all(members.map((child) => heard(child, 'ready')));
    const pids = [
      servers.broker.child.pid,
      servers.postgres.child.pid,
      ...members.map(({ pid }) => pid ?? 0),
    ];
    const phases = {} as Record<Phase, PhaseRate>;
    let othersShare = 0;
    for (const phase of PHASES) {
      const warm = { phase, messages: messages / 5 };
      await go(members, warm);
      const [before, allBefore] = [cpuMs(pids), machineCpuMs()];
      const started = performance.now();
      await go(members, { phase, messages });
      const seconds = (performance.now() - started) / 1000;
      const used = cpuMs(pids) - before;
      phases[phase] = { perSecond: messages / seconds, cpuMs: used / messages };
      othersShare =
        Math.max(0, machineCpuMs() - allBefore - used) / (1000 * seconds * availableParallelism());
    }
    await checkStored(databases, 2 * (messages + messages / 5));
    const cost = phases.crypto.cpuMs + phases.kafka.cpuMs + phases.insert.cpuMs;
    return { phases, settings, othersShare, allowedPerSecond: (1000 * availableParallelism()) / cost };
  } finally {
    const ended = members.flatMap((child) => (child.exitCode === null ? [once(child, 'exit')] : []));
    for (const child of members) if (child.connected) child.disconnect();
    await Promise.all(ended);
    await servers.drop(Object.values(databases));
  }
}

async function go(members: readonly ChildProcess[], phase: Go): Promise<void> {
  const done = members.map((child) => heard(child, 'done'));
  for (const child of members) child.send(phase);
  await Promise.all(done);
}

async function heard(child: ChildProcess, word: string): Promise<void> {
  const told = await Promise.race([
    once(child, 'message').then(([text]: unknown[]) => text),
    once(child, 'exit').then(() => 'ended'),
  ]);
  if (told !== word)
    throw new Error(
      `a member of the bare loop said ${String(told)} in place of ${word}; its error stands above`,
    );
}

async function drawKeys(): Promise<Record<'unit' | 'link' | 'seal', Pair>> {
  return {
    unit: await drawPair('EdDSA', 'Ed25519'),
    link: await drawPair('EdDSA', 'Ed25519'),
    seal: await drawPair('ECDH-ES+A256KW', 'X25519'),
  };
}

async function drawPair(alg: string, crv: string): Promise<Pair> {
  const { privateKey, publicKey } = await jose.generateKeyPair(alg, { crv, extractable: true });
  const jwk = await jose.exportJWK(publicKey);
  return {
    kid: await jose.calculateJwkThumbprint(jwk),
    public: { ...jwk, alg },
    private: { ...(await jose.exportJWK(privateKey)), alg },
  };
}

/** The setting that gives `acks=all` its meaning, read back from the broker. */
async function makeTopics({ broker }: BenchServers, run: string): Promise<string> {
  const read = (file: string): string => readFileSync(file, 'utf8');
  const { caFile, operator, address } = broker;
  const ssl = { ca: read(caFile), cert: read(operator.certFile), key: read(operator.keyFile) };
  const admin = new kafkajs.Kafka({ brokers: [address], ssl, logLevel: kafkajs.logLevel.NOTHING }).admin();
  await admin.connect();
  try {
    const names = ['kafka', 'loop'].flatMap((phase) =>
      ['there', 'back'].map((way) => `${run}.${phase}.${way}`),
    );
    const topics = names.map((topic) => ({ topic, numPartitions: PARTITIONS, replicationFactor: 1 }));
    await admin.createTopics({ topics, waitForLeaders: false });
    // The controller answers before the broker has heard of them.
    for (const topic of names)
      while (!(await admin.fetchTopicOffsets(topic).catch(() => undefined))) await delay(20);
    const { resources } = await admin.describeConfigs({
      includeSynonyms: false,
      resources: [
        {
          type: kafkajs.ConfigResourceTypes.TOPIC,
          name: names[0] ?? '',
          configNames: ['min.insync.replicas'],
        },
      ],
    });
    return resources[0]?.configEntries[0]?.configValue ?? 'unknown';
  } finally {
    await admin.disconnect();
  }
}

/** Tables of both members, and the settings that make a commit durable, read back from the server. */
async function makeTables(
  databases: Readonly<Record<Role, Database>>,
  run: string,
): Promise<Record<string, string>> {
  const settings: Record<string, string> = {};
  for (const database of Object.values(databases))
    await withClient(database, async (client) => {
      await client.query(`CREATE TABLE bare_message (id uuid PRIMARY KEY, digest text NOT NULL, jws text NOT NULL);
        ALTER TABLE bare_message ALTER COLUMN jws SET STORAGE EXTERNAL;
        CREATE TABLE bare_offset (topic text, partition integer, next bigint NOT NULL, PRIMARY KEY (topic, partition))`);
      for (const [topic, partitions] of [
        ['insert', INSERTED],
        ['loop.there', PARTITIONS],
        ['loop.back', PARTITIONS],
      ] as const)
        await client.query(
          'INSERT INTO bare_offset SELECT $1, n, 0 FROM generate_series(0, $2::integer - 1) AS n',
          [`${run}.${topic}`, partitions],
        );
      for (const name of ['fsync', 'synchronous_commit', 'full_page_writes']) {
        const { rows } = await client.query<Record<string, string>>(`SHOW ${name}`);
        settings[name] = rows[0]?.[name] ?? 'unknown';
      }
    });
  return settings;
}

/** Loop and insert phase both store every message there and every receipt here. */
async function checkStored(databases: Readonly<Record<Role, Database>>, wanted: number): Promise<void> {
  for (const [role, database] of Object.entries(databases)) {
    const { rows } = await withClient(database, (client) =>
      client.query<{ count: string }>('SELECT count(*) FROM bare_message'),
    );
    if (Number(rows[0]?.count) !== wanted)
      throw new Error(`${role} stored ${rows[0]?.count ?? 'nothing'} of ${wanted}`);
  }
}
