import { resolve } from 'node:path';
import { hsuHelp, readHsuCommand, WrongCommandLine } from '#command-line';
import { asHsuError, systemClock } from '#kernel';
import { showCalendars } from './calendar.js';
import { showCatalogue } from './catalogue.js';
import { makeDrafts } from './draft.js';
import { status } from './status.js';
import { token } from './token.js';

const ROOT = resolve(import.meta.dirname, '..', '..', '..');

const print = (text: string): void => void process.stdout.write(`${text}\n`);

async function main(words: string[]): Promise<number> {
  const command = readHsuCommand(words);
  switch (command.name) {
    case 'catalogue':
      return showCatalogue(command.json, print);
    case 'status':
      return status(command, ROOT, print);
    case 'token':
      return await token(command, ROOT, print);
    case 'calendar':
      return await showCalendars(command, ROOT, print);
    case 'draft':
      return await makeDrafts(command, print, systemClock);
    case 'help':
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
