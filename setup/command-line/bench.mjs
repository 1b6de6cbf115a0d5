import { MOST_SEED } from './simulate.mjs';
import { readOptions, wholeNumber, WrongCommandLine } from './words.mjs';

export const BENCH_HELP = `npm run bench -- [options]

Measures this machine: the bare loop and the full loop by single posts and by batches in turn, growth, catch-up, a rescue of
many, checks over a million alerts, how fast messages are judged. A broker and a PostgreSQL are started for it and vanish with it. Progress goes to stderr. Speed never makes it fail; a bare loop that is no yardstick, and a lost
message, do.

  --runs N       rounds of the loops (3)
  --messages N   messages of each loop, and of each block of growth (20000)
  --batch N      drafts in one request of the batches, 1 to 100 (50)
  --stored N     messages stored when growth is measured (200000; 1000000 takes half an hour or more)
  --minutes N    growth ends after so many with what is stored by then, and has no limit to meet then (60)
  --waiting N    messages that wait for a member that is away (20000)
  --persons N    persons of one rescue, who are of nine states, at most 2000 (2000)
  --alerts N     alerts that checks are made against (1000000)
  --quick        small figures for work on the product: --runs 1 --messages 3000 --stored 12000 --waiting 3000
                 --persons 200 --alerts 50000
  --seed N       for the bodies of the bare loop, and for what is asked (2011)
  --only NAMES   of loops, growth, catchUp, rescue, checks, validation; with commas between them (all)
  --json         one JSON object instead of a table
  --help         this
`;

const MEASURES = ['loops', 'growth', 'catchUp', 'rescue', 'checks', 'validation'];
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
      persons: number,
      alerts: number,
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
    alerts: whole('alerts', quick ? 50_000 : 1_000_000, 1_000, 5_000_000),
    persons: whole('persons', quick ? 200 : 2_000, 20, 2_000),
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
