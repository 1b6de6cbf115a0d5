import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { ExerciseOptions } from '#command-line';
import { HsuError, type Clock } from '#kernel';
import { closeExercise } from './close.js';
import { dryRun } from './dry-run.js';
import { Places } from './places.js';
import { readRecord, recordFile } from './record.js';
import { runScenario, type Running } from './run.js';
import { readScenario, scenarioError } from './scenario.js';

interface Surroundings {
  readonly print: (text: string) => void;
  readonly clock: Clock;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
}

/**
 * `hsu exercise FILE` plays a scenario as EXERCISE; `hsu exercise close RUN` ends what it opened. Nothing is sent
 * before every step has been checked. 0; 1 where something could not be ended. @throws HsuError
 */
export async function exercise(
  options: ExerciseOptions,
  root: string,
  { print, clock, env, signal }: Surroundings,
): Promise<number> {
  const { what, which, to, fast } = options;
  const stateDir = resolve(root, options.state);
  if (what === undefined)
    throw new HsuError('E-CONFIG', 'say which scenario: exercise FILE, or exercise close RUN');
  const running: Running = {
    ...{ stateDir, print, signal, fast, now: () => clock.now() },
    places: new Places(stateDir, to, env),
  };
  if (what === 'close') {
    if (which === undefined) throw new HsuError('E-CONFIG', 'say which run: exercise close RUN');
    const refused = await closeExercise(readRecord(stateDir, which), running);
    for (const line of refused) print(`not ended  ${line}`);
    return refused.length === 0 ? 0 : 1;
  }
  const scenario = readScenario(what, await textOf(what));
  const run = `${scenario.name}-${randomBytes(4).toString('hex')}`;
  const faults = dryRun(scenario, run, clock);
  if (faults.length > 0) throw scenarioError(what, faults);
  print(`${scenario.name}: ${scenario.steps.length} steps hold. ${scenario.says}`);
  if (options['dry-run']) return 0;
  for (const { by } of scenario.steps) await running.places.of(by);
  print(`Run ${run}; to end it: npm run hsu -- exercise close ${run}`);
  await runScenario(scenario, run, running);
  print(`Played. What it sent stands in ${recordFile(stateDir, run)}.`);
  return 0;
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const { code = 'unknown error' } = error as NodeJS.ErrnoException;
    throw new HsuError(
      'E-CONFIG',
      code === 'ENOENT' ? `there is no file ${file}` : `${file} cannot be read (${code})`,
    );
  }
}
