import { readdirSync } from 'node:fs';
import { cpus, release, totalmem, type } from 'node:os';
import { join } from 'node:path';
import { BENCH_HELP, readBenchOptions, WrongCommandLine, type BenchMeasure } from '#command-line';
import { catchUp } from './catch-up.js';
import { checks } from './checks.js';
import { CPU_SOURCE } from './cpu.js';
import { isMet, summary, table, type Figure } from './figure.js';
import { growth } from './growth.js';
import { loops } from './loops.js';
import type { Measure } from './measure.js';
import { rescue } from './rescue.js';
import { startServers, withClient, type BenchServers } from './servers.js';
import { validation } from './validation.js';

/** The measures, in the order they run. */
const MEASURES: Readonly<Record<BenchMeasure, Measure>> = {
  ...{ loops, growth, catchUp, rescue, checks, validation },
};

async function main(args: readonly string[]): Promise<number> {
  const { help, json, only, ...options } = readBenchOptions(args);
  if (help) {
    process.stdout.write(BENCH_HELP);
    return 0;
  }
  const begin = performance.now();
  const progress = (text: string): void => {
    process.stderr.write(`${((performance.now() - begin) / 1000).toFixed(0).padStart(5)} s  ${text}\n`);
  };
  progress('starting broker and PostgreSQL');
  const servers = await startServers(process.env);
  const figures: Figure[] = [];
  const settings: Record<string, string> = {};
  let versions: Record<string, string>;
  try {
    versions = await versionsOf(servers);
    for (const name of only) {
      const measured = await MEASURES[name](servers, options, progress);
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
    json
      ? `${JSON.stringify(told)}\n`
      : `${table(figures)}\n\n${lines({ ...machine, ...versions, ...options, ...settings })}\n`,
  );
  return figures.some((figure) => figure.decides && isMet(figure) === false) ? 1 : 0;
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

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof WrongCommandLine)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
