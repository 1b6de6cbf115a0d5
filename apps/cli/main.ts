import { join, resolve } from 'node:path';
import { asHsuError } from '#kernel';
import { showCatalogue } from './catalogue.js';
import { status } from './status.js';
import { token } from './token.js';

const ROOT = resolve(import.meta.dirname, '..', '..', '..');

/** A command of `hsu`; `run` answers the exit code. */
interface Command {
  readonly summary: string;
  readonly run: (args: string[]) => Promise<number> | number;
}

const print = (text: string): void => void process.stdout.write(`${text}\n`);

const COMMANDS: Readonly<Record<string, Command>> = {
  catalogue: {
    summary: 'every kind of message, who sends it and what it does; --json for programs',
    run: (args) => showCatalogue(args, print),
  },
  status: {
    summary:
      'the addresses and key files of the running network; --env for scripts, --state FOLDER for another than .hsu',
    run: (args) => status(args, join(ROOT, '.hsu'), print),
  },
  token: {
    summary:
      'an access token of a system; --member TH, --client police-system, --state FOLDER for another than .hsu',
    run: (args) => token(args, join(ROOT, '.hsu'), (text) => process.stdout.write(`${text}\n`)),
  },
};

// Answered by setup.mjs, since it must work where nothing is installed yet.
const DOCTOR = ['doctor', 'names what is missing on this machine, and the command that mends it'] as const;

function help(): string {
  const summaries = [
    ...Object.entries(COMMANDS).map(([name, { summary }]) => [name, summary] as const),
    DOCTOR,
  ];
  const width = Math.max(...summaries.map(([name]) => name.length));
  const lines = summaries.map(([name, summary]) => `  ${name.padEnd(width)}  ${summary}`);
  return `npm run hsu -- COMMAND [options]\n\n${lines.join('\n')}\n`;
}

async function main([name = 'help', ...args]: string[]): Promise<number> {
  if (name === 'help' || name === '--help') {
    process.stdout.write(help());
    return 0;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command !== undefined) return await command.run(args);
  process.stderr.write(`There is no command ${name}.\n${help()}`);
  return 2;
}

main(process.argv.slice(2)).then(
  // Not process.exit: it throws away what a pipe has not taken yet.
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`${asHsuError(error).message}\n`);
    process.exitCode = 1;
  },
);
