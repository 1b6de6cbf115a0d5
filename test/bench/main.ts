import { readdirSync } from 'node:fs';
import { cpus, release, totalmem, type } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { catchUp } from './catch-up.js';
import { CPU_SOURCE } from './cpu.js';
import { isMet, summary, table, type Figure } from './figure.js';
import { growth } from './growth.js';
import { loops } from './loops.js';
import type { Measure } from './measure.js';
import { startServers, withClient, type BenchServers } from './servers.js';

/** The measures of design.md section 10, in the order they run. */
const MEASURES: Readonly<Record<string, Measure>> = { loops, growth, catchUp };

const HELP = `npm run bench -- [options]

Measures this machine: the bare loop and the full loop by single posts and by batches in turn, growth, catch-up. A broker and a PostgreSQL
are started for it and vanish with it. Speed never makes it fail; a bare loop that is no yardstick, and a lost message, do.

  --runs N       rounds of the loops (3)
  --messages N   messages of each loop, and of each block of growth (20000)
  --batch N      drafts in one request of the batches, 1 to 100 (50)
  --stored N     messages stored when growth is measured (200000; 1000000 takes half an hour or more)
  --waiting N    messages that wait for a member that is away (20000)
  --seed N       for the bodies of the bare loop (2011)
  --only NAMES   of ${Object.keys(MEASURES).join(', ')}; with commas between them (all)
  --json         one JSON object instead of a table
  --help         this
`;

async function main(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      help: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      runs: { type: 'string', default: '3' },
      messages: { type: 'string', default: '20000' },
      batch: { type: 'string', default: '50' },
      stored: { type: 'string', default: '200000' },
      waiting: { type: 'string', default: '20000' },
      seed: { type: 'string', default: '2011' },
      only: { type: 'string', default: Object.keys(MEASURES).join(',') },
    },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return 0;
  }
  const options = {
    runs: whole('runs', values.runs),
    messages: whole('messages', values.messages),
    batch: whole('batch', values.batch, 100),
    stored: whole('stored', values.stored),
    waiting: whole('waiting', values.waiting),
    seed: whole('seed', values.seed),
  };
  const measures = values.only.split(',').map((name) => {
    const measure = MEASURES[name];
    if (measure === undefined)
      throw new UsageError(`--only ${name}: there are ${Object.keys(MEASURES).join(', ')}`);
    return measure;
  });
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
    for (const measure of measures) {
      const measured = await measure(servers, options, progress);
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

/** What was asked cannot be done. */
class UsageError extends Error {}

function whole(name: string, text: string, most = Number.MAX_SAFE_INTEGER): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number < 1 || number > most)
    throw new UsageError(
      `--${name} ${text}: not a whole number from 1${most === Number.MAX_SAFE_INTEGER ? '' : ` to ${most}`}`,
    );
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

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const usage =
    error instanceof UsageError ||
    (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'));
  if (!usage) throw error;
  process.stderr.write(`${error.message}\nnpm run bench -- --help tells the options.\n`);
  process.exitCode = 2;
}
