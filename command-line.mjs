// What may be said on the command line, read before anything is installed, built or started. Needs Node 20 and its own
// modules alone.
import { resolve } from 'node:path';
// Whole, since an old Node lacks `parseArgs`, and must come as far as being told that it is old.
import util from 'node:util';
import { wrongInput } from './input-file.mjs';

/** Ends a program with code 2: its message says what was wrong and what may be said. */
export class WrongCommandLine extends Error {}

/** Arguments that are parts of file names, as the test commands take. */
export function refuseOptions(args) {
  const option = args.find((arg) => arg.startsWith('-'));
  if (option !== undefined)
    throw new WrongCommandLine(
      `There is no option ${option}; say parts of the names of test files, or nothing for all.`,
    );
}

export function refuseArguments(args) {
  if (args.length > 0)
    throw new WrongCommandLine(`Nothing is known about "${args[0]}": this command takes no arguments.`);
}

/** The eleven states of the network. */
export const MEMBERS = ['BN', 'ID', 'KH', 'LA', 'MM', 'MY', 'PH', 'SG', 'TH', 'TL', 'VN'];

export const START_HELP = `npm start -- [options]: the whole network on this machine, and the main job on it; stays until Ctrl-C.

  --members TH,KH,MM  these members only (all eleven)
  --input FILE        the main job's input, a CTDC file with k-anonymised columns (the built-in profile)
  --once              stops after the main job; the last line is its result as JSON, the exit code 0 only when nothing was lost
  --state FOLDER      keeps databases, records and keys (.hsu)
  --help              this text
`;

/** @throws WrongCommandLine; paths count from `root`, `undefined` is the default. */
export function readStartOptions(args, root) {
  const { members, input, state, once, help } = readOptions(
    args,
    {
      members: { type: 'string', default: MEMBERS.join(',') },
      input: { type: 'string' },
      state: { type: 'string', default: '.hsu' },
      once: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
    'npm start -- --help lists the options',
  );
  return {
    help,
    once,
    members: readMembers(members),
    stateDir: resolve(root, state),
    input: input === undefined ? undefined : readInput(resolve(root, input)),
  };
}

/** `parseArgs` without positional arguments; what it refuses is told in our words, followed by `hint`. */
function readOptions(args, options, hint) {
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

/** `TH,KH` as codes: two or more different codes of the eleven. */
export function readMembers(text) {
  const codes = text.split(',').map((code) => code.trim().toUpperCase());
  const unknown = codes.filter((code) => !MEMBERS.includes(code));
  if (unknown.length > 0)
    throw new WrongCommandLine(
      `--members: ${unknown.map((code) => `"${code}"`).join(', ')} is not a member; the members are ${MEMBERS.join(',')}.`,
    );
  if (new Set(codes).size !== codes.length || codes.length < 2)
    throw new WrongCommandLine('--members: name at least two members, each once, as TH,KH.');
  return codes;
}

function readInput(file) {
  const wrong = wrongInput(file);
  if (wrong !== undefined) throw new WrongCommandLine(`--input: ${wrong}`);
  return file;
}

export const SIMULATE_HELP = `npm run simulate -- [options]: members' exchanges over a store and a broker that one scheduler plays; it draws orders and
faults from seeds until something that must hold does not. Progress goes to stderr. Where a seed fails: what happened, and the smallest run
that fails alike; the exit code is 1.

  --seeds N      so many seeds (400)
  --seed S       the first of them (1); with --seeds 1 this one alone
  --members M    2 to 5 members (as the seed says)
  --hostile      the last member holds its real keys and sends whatever they allow
  --store WHICH  memory; postgres: a database for each member, on a PostgreSQL of the run's own; both: each seed runs
                 on either, and both must do the same (memory)
  --workers W    processes that work at once (one for each core)
  --keep-going   goes on after a seed that fails, and lists them all
  --trace        with --seeds 1: what happened, even where all held
  --help         this text
`;

const MOST_SEED = 2 ** 31;

/** @throws WrongCommandLine; `undefined` is the default. */
export function readSimulateOptions(args) {
  const {
    help,
    hostile,
    trace,
    'keep-going': keepGoing,
    ...texts
  } = readOptions(
    args,
    {
      seeds: { type: 'string', default: '400' },
      seed: { type: 'string', default: '1' },
      members: { type: 'string' },
      workers: { type: 'string' },
      hostile: { type: 'boolean', default: false },
      store: { type: 'string', default: 'memory' },
      trace: { type: 'boolean', default: false },
      'keep-going': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
    'npm run simulate -- --help lists the options',
  );
  return {
    help,
    hostile,
    trace,
    keepGoing,
    store: oneOf('--store', texts.store, ['memory', 'postgres', 'both']),
    seeds: wholeNumber('--seeds', texts.seeds, 1, MOST_SEED),
    seed: wholeNumber('--seed', texts.seed, 0, MOST_SEED),
    members: texts.members === undefined ? undefined : wholeNumber('--members', texts.members, 2, 5),
    workers: texts.workers === undefined ? undefined : wholeNumber('--workers', texts.workers, 1, 64),
  };
}

function oneOf(option, text, allowed) {
  if (!allowed.includes(text))
    throw new WrongCommandLine(`${option}: "${text}" is none of ${allowed.join(', ')}.`);
  return text;
}

function wholeNumber(option, text, least, most) {
  const number = /^\d{1,10}$/.test(text) ? Number(text) : NaN;
  if (!(number >= least && number <= most))
    throw new WrongCommandLine(`${option}: "${text}" is no whole number from ${least} to ${most}.`);
  return number;
}

export const BENCH_HELP = `npm run bench -- [options]

Measures this machine: the bare loop and the full loop by single posts and by batches in turn, growth, catch-up. A broker and a PostgreSQL
are started for it and vanish with it. Progress goes to stderr. Speed never makes it fail; a bare loop that is no yardstick, and a lost
message, do.

  --runs N       rounds of the loops (3)
  --messages N   messages of each loop, and of each block of growth (20000)
  --batch N      drafts in one request of the batches, 1 to 100 (50)
  --stored N     messages stored when growth is measured (200000; 1000000 takes half an hour or more)
  --minutes N    growth ends after so many with what is stored by then, and has no limit to meet then (60)
  --waiting N    messages that wait for a member that is away (20000)
  --quick        small figures for work on the product: --runs 1 --messages 3000 --stored 12000 --waiting 3000
  --seed N       for the bodies of the bare loop (2011)
  --only NAMES   of loops, growth, catchUp; with commas between them (all)
  --json         one JSON object instead of a table
  --help         this
`;

const MEASURES = ['loops', 'growth', 'catchUp'];
const MOST_MESSAGES = 10_000_000;

/** @throws WrongCommandLine */
export function readBenchOptions(args) {
  const number = { type: 'string' };
  const { help, json, quick, only, ...texts } = readOptions(
    args,
    {
      runs: number,
      messages: number,
      batch: number,
      stored: number,
      minutes: number,
      waiting: number,
      seed: number,
      quick: { type: 'boolean', default: false },
      only: { type: 'string', default: MEASURES.join(',') },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
    'npm run bench -- --help lists the options',
  );
  const whole = (name, usual, least, most) =>
    wholeNumber(`--${name}`, texts[name] ?? String(usual), least, most);
  return {
    help,
    json,
    only: readMeasures(only),
    runs: whole('runs', quick ? 1 : 3, 1, 100),
    messages: whole('messages', quick ? 3_000 : 20_000, 100, MOST_MESSAGES),
    batch: whole('batch', 50, 1, 100),
    stored: whole('stored', quick ? 12_000 : 200_000, 1, MOST_MESSAGES),
    minutes: whole('minutes', 60, 1, 1_440),
    waiting: whole('waiting', quick ? 3_000 : 20_000, 1, MOST_MESSAGES),
    seed: whole('seed', 2011, 0, MOST_SEED),
  };
}

function readMeasures(text) {
  const names = text.split(',').map((name) => name.trim());
  const unknown = names.find((name) => !MEASURES.includes(name));
  if (unknown !== undefined)
    throw new WrongCommandLine(`--only: "${unknown}" is no measure; there are ${MEASURES.join(', ')}.`);
  if (new Set(names).size !== names.length)
    throw new WrongCommandLine('--only: name each measure once, as loops,growth.');
  return names;
}

export const PROVE_HELP = `npm run attacks:prove -- [options]: switches off each defence in a copy of the tree; a test of it must then fail by an assertion.

  --only a,b      these rows alone, by id or by threat (T46)
  --workers N     copies at work at once (one for each core)
  --again         forgets what an earlier run of the same sources has found out
  --help          this text

Prints bitten, survived or broken for each row; ends with 0 only when all are bitten. A run that was stopped goes on where it was.
`;

/** @throws WrongCommandLine; `undefined` is the default. */
export function readProveOptions(args) {
  const { help, again, only, workers } = readOptions(
    args,
    {
      only: { type: 'string' },
      workers: { type: 'string' },
      again: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
    'npm run attacks:prove -- --help lists the options',
  );
  return {
    help,
    again,
    only: only?.split(',').map((name) => name.trim()),
    workers: workers === undefined ? undefined : wholeNumber('--workers', workers, 1, 64),
  };
}

const STATE = { type: 'string', default: '.hsu' };

/**
 * The subcommands of `npm run hsu`; `doctor` is answered by setup.mjs, since it must work where nothing is installed
 * yet.
 */
const HSU = {
  catalogue: {
    does: 'every kind of message, who sends it and what it does; --json for programs',
    options: { json: { type: 'boolean', default: false } },
  },
  status: {
    does: 'the addresses and key files of the running network; --env for scripts, --state FOLDER for another than .hsu',
    options: { env: { type: 'boolean', default: false }, state: STATE },
  },
  token: {
    does: 'an access token of a system; --member TH, --client police-system, --state FOLDER for another than .hsu',
    options: {
      member: { type: 'string', default: '' },
      client: { type: 'string', default: 'police-system' },
      state: STATE,
    },
  },
  doctor: { does: 'names what is missing on this machine, and the command that mends it', options: {} },
};

/** A subcommand's name with its options. @throws WrongCommandLine */
export function readHsuCommand([name, ...args]) {
  if (name === undefined) throw new WrongCommandLine(`Say which command.\n${hsuHelp()}`);
  if (name === 'help' || name === '--help') return { name: 'help' };
  if (!Object.hasOwn(HSU, name)) throw new WrongCommandLine(`There is no command ${name}.\n${hsuHelp()}`);
  return { name, ...readOptions(args, HSU[name].options, 'npm run hsu -- help lists the options') };
}

export function hsuHelp() {
  const width = Math.max(...Object.keys(HSU).map((name) => name.length));
  const lines = Object.entries(HSU).map(([name, { does }]) => `  ${name.padEnd(width)}  ${does}`);
  return `npm run hsu -- COMMAND [options]\n\n${lines.join('\n')}\n`;
}
