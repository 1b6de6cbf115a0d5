import { readdirSync } from 'node:fs';
import { cpus, release, totalmem, type } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runBareLoop, type BareRun } from './bare-run.js';
import { CPU_SOURCE } from './cpu.js';
import { isMet, summary, table, type Figure } from './figure.js';
import { fullLoop } from './full-loop.js';
import type { BenchOptions, Measure, Measured } from './measure.js';
import { startServers, withClient, type BenchServers } from './servers.js';

/** Every measure of design.md section 10, in the order they run. The full loop comes after the bare loop and divides by its rate. */
const MEASURES: readonly Measure[] = [bareLoop, fullLoop];

async function bareLoop(servers: BenchServers, options: BenchOptions): Promise<Measured> {
  const runs: BareRun[] = [];
  for (let n = 0; n < options.runs; n += 1)
    runs.push(await runBareLoop(servers, `bare${n}`, options.messages, options.seed + n));
  const rate = (key: string, phase: 'crypto' | 'kafka' | 'insert' | 'loop'): Figure[] => [
    { key: `${key}PerSecond`, unit: 'messages/s', runs: runs.map(({ phases }) => phases[phase].perSecond) },
    { key: `${key}CpuMs`, unit: 'CPU ms/message', runs: runs.map(({ phases }) => phases[phase].cpuMs) },
  ];
  return {
    settings: runs[0]?.settings ?? {},
    figures: [
      ...rate('cryptoOnly', 'crypto'),
      ...rate('kafkaOnly', 'kafka'),
      ...rate('insertOnly', 'insert'),
      ...rate('bareLoop', 'loop'),
      { key: 'summedCpuAllowsPerSecond', unit: 'messages/s', runs: runs.map((run) => run.allowedPerSecond) },
      { key: 'otherProgramsShareOfCpu', unit: '', runs: runs.map((run) => run.othersShare) },
      {
        key: 'bareLoopShareOfSummedCpu',
        unit: '',
        runs: runs.map((run) => run.phases.loop.perSecond / run.allowedPerSecond),
        limit: { atLeast: 0.6 },
        decides: true,
      },
    ],
  };
}

async function main(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      json: { type: 'boolean', default: false },
      runs: { type: 'string', default: '3' },
      messages: { type: 'string', default: '20000' },
      seed: { type: 'string', default: '2011' },
    },
  });
  const options = { runs: whole(values.runs), messages: whole(values.messages), seed: whole(values.seed) };
  const servers = await startServers(process.env);
  const figures: Figure[] = [];
  const settings: Record<string, string> = {};
  let versions: Record<string, string>;
  try {
    versions = await versionsOf(servers);
    for (const measure of MEASURES) {
      const measured = await measure(servers, options, figures);
      figures.push(...measured.figures);
      Object.assign(settings, measured.settings);
    }
  } finally {
    await servers.stop();
  }
  const machine = {
    processors: cpus().length,
    model: cpus()[0]?.model ?? 'unknown',
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    system: `${type()} ${release()}`,
    cpuCountedOver: CPU_SOURCE,
  };
  const told = {
    machine,
    versions,
    ...options,
    settings,
    figures: Object.fromEntries(figures.map((figure) => [figure.key, summary(figure)])),
  };
  process.stdout.write(
    values.json
      ? `${JSON.stringify(told)}\n`
      : `${table(figures)}\n\n${lines({ ...machine, ...versions, ...options, ...settings })}\n`,
  );
  return figures.some((figure) => figure.decides && isMet(figure) === false) ? 1 : 0;
}

function whole(text: string): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number < 1) throw new Error(`${text} is not a whole number from 1`);
  return number;
}

async function versionsOf({ postgres }: BenchServers): Promise<Record<string, string>> {
  const { rows } = await withClient(postgres.administrator, (client) =>
    client.query<{ server_version: string }>('SHOW server_version'),
  );
  return {
    node: process.versions.node,
    postgres: rows[0]?.server_version ?? 'unknown',
    kafka: brokerVersion(),
  };
}

/** Told by the name of the jar that is started. */
function brokerVersion(): string {
  const jars = readdirSync(join(import.meta.dirname, '..', '..', 'broker', 'lib')).join(' ');
  return /kafka_2\.13-([\d.]+)\.jar/.exec(jars)?.[1] ?? 'unknown';
}

function lines(said: Readonly<Record<string, string | number>>): string {
  return Object.entries(said)
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n');
}

process.exitCode = await main(process.argv.slice(2));
