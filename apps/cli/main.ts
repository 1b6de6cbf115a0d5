import { resolve } from 'node:path';
import { hsuHelp, readHsuCommand, WrongCommandLine } from '#command-line';
import { asHsuError, HsuError, systemClock } from '#kernel';
import { showCalendars } from './calendar.js';
import { showCatalogue } from './catalogue.js';
import { code } from './code.js';
import { makeDrafts } from './draft.js';
import { exercise } from './exercise/exercise.js';
import { network } from './network.js';
import { status } from './status.js';
import { token } from './token.js';
import { verify } from './verify.js';

const ROOT = resolve(import.meta.dirname, '..', '..', '..');

const print = (text: string): void => void process.stdout.write(`${text}\n`);

/** `rest`: what becomes of what was begun. */
function interrupted(rest: string): AbortSignal {
  const interrupt = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      interrupt.abort(new HsuError('E-UNAVAILABLE', `stopped; ${rest}`));
    });
  return interrupt.signal;
}

async function main(words: string[]): Promise<number> {
  const command = readHsuCommand(words);
  switch (command.name) {
    case 'catalogue':
      return showCatalogue(command, print);
    case 'status':
      return status(command, ROOT, print);
    case 'network':
      return await network(command, ROOT, print, interrupted('what was begun goes on'));
    case 'token':
      return await token(command, ROOT, print);
    case 'calendar':
      return await showCalendars(command, ROOT, print);
    case 'draft':
      return await makeDrafts(command, print, systemClock);
    case 'code':
      return await code(command, ROOT, print);
    case 'verify':
      return await verify(command, ROOT, print, systemClock);
    case 'exercise':
      return await exercise(command, ROOT, {
        ...{ print, clock: systemClock },
        ...{ env: process.env, signal: interrupted('what was sent stays until it is closed') },
      });
    case 'help':
      process.stdout.write(hsuHelp(command.of));
      return 0;
    case 'doctor':
      process.stdout.write(hsuHelp());
      return 0;
  }
}

main(process.argv.slice(2)).then(
  // Not process.exit: it throws away what a pipe has not taken yet.
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    const wrong = error instanceof WrongCommandLine;
    process.stderr.write(`${wrong ? error.message : asHsuError(error).message}\n`);
    process.exitCode = wrong ? 2 : 1;
  },
);
