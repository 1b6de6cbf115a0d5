import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { PROVE_HELP, readProveOptions, WrongCommandLine } from '#command-line';
import { Copy } from './copy.js';
import { faultOf, readRows, type Row } from './row.js';
import { startServers } from '../../setup/servers.js';
import { verdictOf, type Outcome, type Verdict } from './verdict.js';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const FOLDER = join(ROOT, '.hsu', 'prove');
/** This run's own: two runs side by side do not disturb each other. */
const COPIES = join(FOLDER, `copies-${String(process.pid)}`);
const SOURCES = ['apps', 'libs', 'test', 'schemas', 'code-lists', 'jest.config.js', 'package-lock.json'];
/** A mutated run may take so many times what the same suites take unmutated, and so long besides. */
const TIMES = 10;
const BESIDES_MS = 5 * 60_000;

interface Result extends Verdict {
  readonly seconds: number;
}

async function main(args: readonly string[]): Promise<number> {
  const options = readProveOptions(args);
  if (options.help) {
    process.stdout.write(PROVE_HELP);
    return 0;
  }
  const { only: wanted, workers = availableParallelism() } = options;
  const rows = readRows().filter(
    ({ id, threat }) =>
      wanted === undefined || [id, ...threat.split('/')].some((name) => wanted.includes(name)),
  );
  if (rows.length === 0)
    throw new WrongCommandLine(`--only: no row and no threat is called ${wanted?.join(' or ') ?? ''}.`);
  const file = resultsFile(options.again);
  const results = new Map<string, Result>(
    existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as [string, Result][]) : [],
  );
  const keep = (row: Row, result: Result): void => {
    results.set(keyOf(row), result);
    // What was red by itself may be green the next time: it is tried again.
    const kept = [...results].filter(([, { outcome }]) => outcome !== 'broken');
    writeFileSync(file, JSON.stringify(kept), { mode: 0o600 });
  };
  const open = rows.filter((row) => !results.has(keyOf(row)));
  await prove(open, workers, keep);
  return summary(rows, results);
}

/** Results hold for exactly these sources; those of others are thrown away. */
function resultsFile(again: boolean): string {
  const hash = createHash('sha256');
  for (const name of SOURCES) addTo(hash, join(ROOT, name));
  mkdirSync(FOLDER, { recursive: true, mode: 0o700 });
  const file = join(FOLDER, `${hash.digest('base64url').slice(0, 16)}.results`);
  for (const name of readdirSync(FOLDER)) {
    const [, pid] = /^copies-(\d+)$/.exec(name) ?? [];
    if (pid !== undefined && !isAlive(Number(pid)))
      rmSync(join(FOLDER, name), { recursive: true, force: true });
    if (name.endsWith('.results') && (again || join(FOLDER, name) !== file)) rmSync(join(FOLDER, name));
  }
  return file;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

function addTo(hash: ReturnType<typeof createHash>, path: string): void {
  // The table and this program are no part of it: a mended row runs alone.
  if (path.endsWith(join('attacks', 'mutations')) || path.endsWith(join('attacks', 'prove'))) return;
  const entries = readdirOrNull(path);
  if (entries === null) hash.update(`${path}\n`).update(readFileSync(path));
  else for (const name of entries.sort()) addTo(hash, join(path, name));
}

function readdirOrNull(path: string): string[] | null {
  try {
    return readdirSync(path);
  } catch {
    return null;
  }
}

function keyOf(row: Row): string {
  return createHash('sha256').update(JSON.stringify(row)).digest('base64url');
}

async function prove(
  rows: readonly Row[],
  workers: number,
  keep: (row: Row, result: Result) => void,
): Promise<void> {
  const sound: Row[] = [];
  let done = 0;
  const tell = (row: Row, result: Result): void => {
    done += 1;
    keep(row, result);
    const { outcome, why, seconds } = result;
    process.stderr.write(
      `[${done}/${rows.length}] ${outcome.padEnd(8)} ${row.id} (${row.threat}) ${seconds.toFixed(1)} s: ${why}\n`,
    );
  };
  for (const row of rows) {
    const fault = faultOf(row, ROOT);
    if (fault === undefined) sound.push(row);
    else tell(row, { outcome: 'broken', why: fault, seconds: 0 });
  }
  if (sound.length === 0) return;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => {
      Copy.stopAll();
      rmSync(COPIES, { recursive: true, force: true });
      // What is found out so far is kept, and the guard stops the servers.
      process.exit(130);
    });
  const servers = sound.some(({ tests }) => tests.some(needsServers)) ? await startServers() : undefined;
  const env = { ...process.env, ...(servers && { HSU_TEST_SERVERS: servers.file }) };
  const greens = new Greens(env);
  // Rows of the same suites after one another: those are run unmutated once.
  const queue = sound.toSorted((a, b) => (suitesOf(a) < suitesOf(b) ? -1 : 1));
  const work = async (_: unknown, n: number): Promise<void> => {
    const copy = Copy.make(join(COPIES, String(n)));
    for (let row = queue.shift(); row !== undefined; row = queue.shift()) {
      const began = performance.now();
      const verdict = await judge(copy, row, greens, env);
      tell(row, { ...verdict, seconds: (performance.now() - began) / 1000 });
    }
  };
  try {
    await Promise.all(Array.from({ length: Math.min(workers, sound.length) }, work));
  } finally {
    await servers?.stop();
    rmSync(COPIES, { recursive: true, force: true });
  }
}

async function judge(copy: Copy, row: Row, greens: Greens, env: NodeJS.ProcessEnv): Promise<Verdict> {
  const green = await greens.of(copy, row);
  if (typeof green === 'string') return { outcome: 'broken', why: `not green before the mutation: ${green}` };
  const { report, loaded } = await copy.run(row.tests, {
    row,
    env,
    limitMs: TIMES * green + BESIDES_MS,
    ...(row.only !== undefined && { only: row.only }),
  });
  return verdictOf(report, loaded);
}

/** How long the suites of a row take unmutated, in ms; or the test that is red by itself. Each is run once. */
class Greens {
  readonly #runs = new Map<string, Promise<number | string>>();

  constructor(private readonly env: NodeJS.ProcessEnv) {}

  of(copy: Copy, row: Row): Promise<number | string> {
    const suites = suitesOf(row);
    const run = this.#runs.get(suites) ?? this.#measure(copy, row);
    this.#runs.set(suites, run);
    return run;
  }

  async #measure(copy: Copy, { tests, only }: Row): Promise<number | string> {
    const began = performance.now();
    const { report } = await copy.run(tests, {
      env: this.env,
      limitMs: 30 * 60_000,
      ...(only !== undefined && { only }),
    });
    const { outcome, why } = verdictOf(report, true);
    return outcome === 'survived' ? performance.now() - began : why;
  }
}

function suitesOf({ tests, only = '' }: Row): string {
  return [...tests, only].join(' ');
}

function needsServers(test: string): boolean {
  return /^test\/(medium|e2e)\//.test(test);
}

function summary(rows: readonly Row[], results: ReadonlyMap<string, Result>): number {
  const of = (outcome: Outcome): Row[] => rows.filter((row) => results.get(keyOf(row))?.outcome === outcome);
  for (const outcome of ['survived', 'broken'] as const)
    for (const row of of(outcome))
      process.stdout.write(
        `${outcome}: ${row.id} (${row.threat}, ${row.file}): ${results.get(keyOf(row))?.why ?? ''}\n`,
      );
  process.stdout.write(
    `${of('bitten').length} bitten, ${of('survived').length} survived, ${of('broken').length} broken of ${rows.length}\n`,
  );
  return of('bitten').length === rows.length ? 0 : 1;
}

main(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(2);
  },
);
