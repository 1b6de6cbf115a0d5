import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readStartOptions, START_HELP, WrongCommandLine, type StartOptions } from '#command-line';
import { asHsuError } from '#kernel';
import { LOOK, takeAskedStarts } from './asked-starts.js';
import { closingBlock } from './closing-block.js';
import { Guard } from './guard.js';
import {
  demoWork,
  playDemo,
  readInput,
  runJob,
  type CtdcFile,
  type DemoPlaces,
  type JobPlaces,
  type JobResult,
} from './job/index.js';
import { launch, type Launched } from './launch.js';
import { networkFile, type NetworkFile } from './network-file.js';
import { Outlets } from './outlets.js';
import { playSandbox } from './sandbox/index.js';
import { networkTable } from './services.js';
import { Starters } from './starters.js';
import { lockState } from './state-lock.js';

const ROOT = resolve(import.meta.dirname, '..', '..', '..');

async function main(options: StartOptions): Promise<number> {
  const { members, stateDir, once } = options;
  // For people who sign in: a network that stops at once, or works on a file, has none.
  const withStories = !once && options.input === undefined;
  // Before anything stands: a file that is no input is refused at once.
  const input = await readInput(options.input);
  const interrupt = new AbortController();
  const interrupted = new Error('interrupted');
  const onSignal = (): void => {
    if (!interrupt.signal.aborted) say('stopping …');
    interrupt.abort(interrupted);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, onSignal);
  // The channel to setup.mjs closes when that is killed.
  process.on('disconnect', onSignal);

  const unlock = lockState(stateDir);
  const guard = new Guard(join(stateDir, 'guard.pid'));
  const started = performance.now();
  let launched: Launched | undefined;
  // Before the file that tells others of this process: a signal that nobody listens for would end it.
  const asks = listenForAsked(stateDir);
  try {
    await guard.ready();
    const starters = new Starters({ root: ROOT, stateDir, members, guard, env: process.env, tell: say });
    launched = await launch(networkTable(members), {
      start: (row) => starters.start(row),
      progress: ({ name }) =>
        say(`${((performance.now() - started) / 1000).toFixed(1).padStart(6)} s  ${name}`),
      away: (row, how) =>
        say(
          `${row.name} is away: ${how}\nStart it again with npm run hsu -- network start ${row.kind === 'service' ? (row.member ?? '') : ''}.`,
        ),
      signal: interrupt.signal,
    });
    asks.answerWith(launched);
    say(`\nThe network stands.\n${closingBlock(starters.network, withStories ? demoWork(members) : [])}\n`);
    const result = await Promise.race([
      work({ ...options, input }, withStories, starters.network, interrupt.signal),
      launched.ended,
    ]);
    if (result !== undefined && once) {
      await launched.stop();
      process.stdout.write(`${JSON.stringify(result)}\n`);
      return result.lost === 0 ? 0 : 1;
    }
    if (result !== undefined) say(`${summary(result)} Stop the network with Ctrl-C.`);
    await launched.ended;
    return 0;
  } catch (error) {
    if (!interrupt.signal.aborted) throw error;
    // Interrupted before its job was done: nothing is proven then.
    return once ? 1 : 0;
  } finally {
    await launched?.stop();
    rmSync(networkFile(stateDir), { force: true });
    await guard.release();
    unlock();
  }
}

/** `hsu network start` asks for gateways that are away; what is asked before the network stands waits for that. */
function listenForAsked(stateDir: string): { answerWith(network: Launched): void } {
  takeAskedStarts(stateDir);
  let launched: Launched | undefined;
  const look = (): void => {
    if (launched === undefined) return;
    for (const name of takeAskedStarts(stateDir))
      void launched.revive(name).then(
        (started) => say(started ? `${name} is back.` : `${name} runs already.`),
        (error: unknown) => say(`${name} could not be started: ${asHsuError(error).message}`),
      );
  };
  process.on(LOOK, look);
  return {
    answerWith: (network) => {
      launched = network;
      look();
    },
  };
}

type Work = Omit<StartOptions, 'input'> & { readonly input: CtdcFile };

/** What the network does once it stands. */
async function work(
  options: Work,
  withStories: boolean,
  network: NetworkFile,
  signal: AbortSignal,
): Promise<JobResult> {
  const outlets = new Outlets(network);
  if (withStories) tell('stories', await playDemo(demoPlaces(options, outlets, signal)));
  const result = await runJob(await places(options, network, outlets, signal));
  // Behind the job, which measures how fast messages go.
  if (withStories) tell('sandbox', await playSandbox(demoPlaces(options, outlets, signal)));
  return result;
}

function demoPlaces({ members, stateDir }: Work, outlets: Outlets, signal: AbortSignal): DemoPlaces {
  const outlet: DemoPlaces['outlet'] = (member, client) => outlets.of(member, client);
  return { members, stateDir, outlet, out: process.stderr, signal };
}

function tell(what: string, refused: Readonly<Record<string, number>>): void {
  for (const [code, n] of Object.entries(refused))
    say(`${what}: ${String(n)} ended early, refused with ${code}`);
}

/** The main job's view: each member's specialist unit posts, its database is counted. */
async function places(
  { members, input, stateDir }: Work,
  network: NetworkFile,
  outlets: Outlets,
  signal: AbortSignal,
): Promise<JobPlaces> {
  const posting = new Map(
    await Promise.all(members.map(async (member) => [member, await outlets.of(member, 'job')] as const)),
  );
  const databases = network.members.map(({ member, database, databasePasswordFile }) => ({
    member,
    ...network.postgres,
    database,
    passwordFile: databasePasswordFile,
  }));
  return { members, input, stateDir, outlets: posting, databases, out: process.stderr, signal };
}

function summary({ rows, messages, delivered, receipted, lost, seconds }: JobResult): string {
  return `${rows} rows became ${messages} messages: ${delivered} delivered, ${receipted} receipted, ${lost} lost, in ${seconds.toFixed(1)} s.`;
}

function say(text: string): void {
  process.stderr.write(`${text}\n`);
}

async function run(): Promise<number> {
  const options = readStartOptions(process.argv.slice(2), ROOT);
  if (!options.help) return await main(options);
  process.stdout.write(START_HELP);
  return 0;
}

run().then(
  (code) => process.exit(code),
  (error: unknown) => {
    if (error instanceof WrongCommandLine) {
      say(error.message);
      process.exit(2);
    }
    const { message, cause } = asHsuError(error);
    say(`${message}${cause instanceof Error ? `\n  (${cause.message})` : ''}`);
    process.exit(1);
  },
);
