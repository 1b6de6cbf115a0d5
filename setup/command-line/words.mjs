// How a command line is read, before anything is installed, built or started. Needs Node 20 and its own modules alone.
// Whole, since an old Node lacks `parseArgs`, and must come as far as being told that it is old.
import util from 'node:util';

/** Ends a program with code 2: its message says what was wrong and what may be said. */
export class WrongCommandLine extends Error {}

export const asksForHelp = (args) => args.includes('--help');

/** Reads arguments that are parts of file names, as the test commands take; `help` answers `--help`. */
export const fileNames = (help) => (args) => {
  if (asksForHelp(args)) return help;
  const option = args.find((arg) => arg.startsWith('-'));
  if (option !== undefined)
    throw new WrongCommandLine(
      `There is no option ${option}; say parts of the names of test files, or nothing for all.`,
    );
  return undefined;
};

/** Reads the arguments of a command that takes none; `help` answers `--help`. */
export const noArguments = (help) => (args) => {
  if (asksForHelp(args)) return help;
  if (args.length > 0)
    throw new WrongCommandLine(`Nothing is known about "${args[0]}": this command takes no arguments.`);
  return undefined;
};

/** `parseArgs` without positional arguments; what it refuses is told in our words, followed by `hint`. */
export function readOptions(args, options, hint) {
  try {
    return util.parseArgs({ args, options }).values;
  } catch (error) {
    throw new WrongCommandLine(`${wordsFor(error)}; ${hint}.`);
  }
}

function wordsFor({ code, message }) {
  const [, named = ''] = /'([^']*)'/.exec(message) ?? [];
  switch (code) {
    case 'ERR_PARSE_ARGS_UNKNOWN_OPTION':
      return `There is no option ${named}`;
    case 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL':
      return `Nothing is known about "${named}"`;
    case 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE':
      return message.includes('does not take')
        ? `${named} takes no value`
        : `${named.split(' ')[0].replace(/,$/, '')} needs a value`;
    default:
      throw new TypeError(message);
  }
}

export function oneOf(option, text, allowed) {
  if (!allowed.includes(text))
    throw new WrongCommandLine(`${option}: "${text}" is none of ${allowed.join(', ')}.`);
  return text;
}

export function wholeNumber(option, text, least, most) {
  const number = /^\d{1,10}$/.test(text) ? Number(text) : NaN;
  if (!(number >= least && number <= most))
    throw new WrongCommandLine(`${option}: "${text}" is no whole number from ${least} to ${most}.`);
  return number;
}
