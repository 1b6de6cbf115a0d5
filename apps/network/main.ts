import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { asHsuError } from '#kernel';
import { closingBlock } from './closing-block.js';
import { Guard } from './guard.js';
import { launch } from './launch.js';
import { MEMBERS, parseMembers } from './members.js';
import { networkFile } from './network-file.js';
import { networkTable } from './services.js';
import { Starters } from './starters.js';
import { lockState } from './state-lock.js';

const ROOT = resolve(import.meta.dirname, '..', '..', '..');

const HELP = `npm start -- [options]: the whole network on this machine, until Ctrl-C.

  --members TH,KH,MM  these members only (all eleven)
  --state FOLDER      keeps databases, records and keys (.hsu)
  --help              this text
`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      members: { type: 'string', default: MEMBERS.join(',') },
      state: { type: 'string', default: join(ROOT, '.hsu') },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return;
  }
  const members = parseMembers(values.members);
  const stateDir = resolve(values.state);

  const interrupt = new AbortController();
  const stopping = new Error('stopped while starting');
  const onSignal = (): void => {
    if (!interrupt.signal.aborted) say('stopping …');
    interrupt.abort(stopping);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, onSignal);
  // The channel to setup.mjs closes when that is killed.
  process.on('disconnect', onSignal);

  const unlock = lockState(stateDir);
  const guard = new Guard(join(stateDir, 'guard.pid'));
  const started = performance.now();
  const seconds = (): string => ((performance.now() - started) / 1000).toFixed(1);
  try {
    await guard.ready();
    const starters = new Starters({ root: ROOT, stateDir, members, guard, env: process.env });
    const launched = await launch(networkTable(members), {
      start: (row) => starters.start(row),
      progress: ({ name }) => say(`${seconds().padStart(6)} s  ${name}`),
      signal: interrupt.signal,
    });
    process.stdout.write(`\nThe network stands.\n${closingBlock(starters.network)}\nStop it with Ctrl-C.\n`);
    await launched.ended;
  } catch (error) {
    if (error !== stopping) throw error;
  } finally {
    rmSync(networkFile(stateDir), { force: true });
    await guard.release();
    unlock();
  }
}

function say(text: string): void {
  process.stderr.write(`${text}\n`);
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    const { message, cause } = asHsuError(error);
    say(`${message}${cause instanceof Error ? `\n  (${cause.message})` : ''}`);
    process.exit(1);
  },
);
