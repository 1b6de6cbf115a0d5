import { fork, type ChildProcess } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { readSimulateOptions, SIMULATE_HELP, WrongCommandLine } from '#command-line';
import { planOf, tell } from './plan.js';
import { databaseServer } from './database-server.js';
import type { Outcome } from './run.js';
import { addCounts, type Counts } from './promises/kinds.js';
import { runsOn, type Ground, type Run } from './runs.js';
import { shrink } from './shrink.js';
import type { Batch, BatchDone, Failed } from './worker.js';

const BATCH = 20;
const FIRST_LINES = 160;
const LAST_LINES = 40;

type Simulate = ReturnType<typeof readSimulateOptions>;

async function main(args: readonly string[]): Promise<number> {
  const options = readSimulateOptions(args);
  if (options.help) {
    process.stdout.write(SIMULATE_HELP);
    return 0;
  }
  if (options.store === 'memory') return await on({ store: 'memory', server: undefined }, options);
  const { stop, ...server } = await databaseServer(process.env);
  try {
    return await on({ store: options.store, server }, options);
  } finally {
    await stop();
  }
}

async function on(ground: Ground, options: Simulate): Promise<number> {
  const { run, close } = runsOn(ground);
  try {
    return await all(ground, run, options);
  } finally {
    await close();
  }
}

async function all(ground: Ground, run: Run, options: Simulate): Promise<number> {
  const failed = options.seeds === 1 ? await one(run, options) : await many(ground, options);
  const [first] = failed;
  if (first === undefined) return 0;
  const outcome = await run(planOf(first.seed, options));
  report(outcome, 'The run that failed');
  process.stderr.write('Looking for a smaller run that fails like this one …\n');
  report(await shrink(outcome, run), 'The smallest run that was found');
  process.stdout.write(
    `\n${failed.map(({ seed, fault }) => `seed ${String(seed)} failed: ${fault}\n`).join('')}`,
  );
  return 1;
}

async function one(run: Run, options: Simulate): Promise<readonly Failed[]> {
  const outcome = await run(planOf(options.seed, options));
  const [fault] = outcome.faults;
  if (fault !== undefined) return [{ seed: options.seed, fault }];
  if (options.trace) report(outcome, 'The run');
  process.stdout.write(`seed ${String(options.seed)} held in ${String(outcome.steps)} steps\n`);
  return [];
}

/** Deals the seeds out to processes; ends with the first that fails, unless it is to keep going. */
async function many(ground: Ground, options: Simulate): Promise<readonly Failed[]> {
  const { seed: first, seeds, keepGoing, kinds: asked, members, hostile } = options;
  const started = Date.now();
  const failed: Failed[] = [];
  let next = first;
  let done = 0;
  let steps = 0;
  let kinds: Counts = {};
  let told = 0;
  const processes = Math.min(options.workers ?? availableParallelism(), seeds);
  const most = Math.min(BATCH, Math.ceil(seeds / processes));
  const work = async (worker: ChildProcess): Promise<void> => {
    worker.send(ground);
    while (next < first + seeds && (keepGoing || failed.length === 0)) {
      const batch: Batch = {
        ...{ members, hostile, keepGoing },
        from: next,
        count: Math.min(most, first + seeds - next),
      };
      next += batch.count;
      const result = await answered(worker, batch);
      done += result.count;
      steps += result.steps;
      kinds = addCounts(kinds, result.kinds);
      failed.push(...result.failed);
      if (Date.now() - told < 2000) continue;
      told = Date.now();
      process.stderr.write(`${String(done)} of ${String(seeds)} seeds\n`);
    }
  };
  const workers = Array.from({ length: processes }, () =>
    fork(fileURLToPath(new URL('worker.ts', import.meta.url)), {
      // Most of what a run makes is soon forgotten: a larger young generation saves a fifth of the processor time.
      execArgv: [...process.execArgv, '--max-semi-space-size=64'],
    }),
  );
  try {
    await Promise.all(workers.map(work));
  } finally {
    for (const worker of workers) worker.kill();
  }
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  process.stdout.write(
    `${String(done)} seeds from ${String(first)} on: ${failed.length === 0 ? 'all held' : `${String(failed.length)} failed`} in ${String(steps)} steps, ${seconds} s\n`,
  );
  if (asked) process.stdout.write(`${JSON.stringify(kinds)}\n`);
  return failed.sort((a, b) => a.seed - b.seed);
}

function answered(worker: ChildProcess, batch: Batch): Promise<BatchDone> {
  return new Promise((resolve, reject) => {
    const ended = (code: number | null): void =>
      reject(
        new Error(`a process that runs seeds ended with ${String(code)} at seeds ${String(batch.from)} …`),
      );
    worker.once('exit', ended);
    worker.once('message', (done: BatchDone) => {
      worker.off('exit', ended);
      resolve(done);
    });
    worker.send(batch);
  });
}

function report({ plan, faults, trace }: Outcome, title: string): void {
  const { seed, members, processes, events, hostile, faithless } = plan;
  const lines = [
    '',
    `${title}: seed ${String(seed)}, ${String(members)} members with ${processes.join(', ')} processes${hostile ? ', the last one hostile' : ''}${faithless ? ', a faithless broker' : ''}`,
    'What was planned (seconds, event):',
    ...events.map(tell),
    'What happened (seconds, what):',
    ...trace.slice(0, FIRST_LINES),
    ...(trace.length > FIRST_LINES + LAST_LINES
      ? [`… ${String(trace.length - FIRST_LINES - LAST_LINES)} lines …`]
      : []),
    ...trace.slice(Math.max(FIRST_LINES, trace.length - LAST_LINES)),
    'What does not hold:',
    ...faults,
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof WrongCommandLine)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
