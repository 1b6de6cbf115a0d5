import { oneOf, readOptions, wholeNumber } from './words.mjs';

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
  --kinds        says which kinds of messages were sent, and how often; not with --seeds 1
  --trace        with --seeds 1: what happened, even where all held
  --help         this text
`;

/** Seeds are numbers of 31 bits. */
export const MOST_SEED = 2 ** 31;

/** @throws WrongCommandLine; `undefined` is the default. */
export function readSimulateOptions(args) {
  const {
    help,
    hostile,
    kinds,
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
      kinds: { type: 'boolean', default: false },
      trace: { type: 'boolean', default: false },
      'keep-going': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
    'npm run simulate -- --help lists the options',
  );
  return {
    help,
    hostile,
    kinds,
    trace,
    keepGoing,
    store: oneOf('--store', texts.store, ['memory', 'postgres', 'both']),
    seeds: wholeNumber('--seeds', texts.seeds, 1, MOST_SEED),
    seed: wholeNumber('--seed', texts.seed, 0, MOST_SEED),
    members: texts.members === undefined ? undefined : wholeNumber('--members', texts.members, 2, 5),
    workers: texts.workers === undefined ? undefined : wholeNumber('--workers', texts.workers, 1, 64),
  };
}
