import { readOptions, wholeNumber, WrongCommandLine } from './words.mjs';

export const JUDGE_HELP = `npm run judge:names -- [options]

Judges how names are compared: part of the pairs of one person that are found (recall), and how many other persons are found with them, by
language, for look-ups and for victim or wanted, with pg_trgm, Jaro-Winkler and Double Metaphone on the same pairs where they find as
many others as ours. The table goes to stdout, progress to stderr. ICU4J is fetched once for romanisations that the product does not use.

  --language a,b  these languages alone: th, km, my, vi, ms, fil, zh, ta, tl, lo, id (all)
  --misses N      so many pairs of each language that were not found (10)
  --lists FOLDER  where the public lists lie, thai-given-names.csv and khmer-names.json (HSU_NAME_LISTS; without them, none)
  --bearers N     invented persons of each language for the pairs (200)
  --alerts N      alerts of each language (20000); what is told of fewer is counted up to 20000
  --checks N      checks of each language against them (500)
  --seed N        other invented persons: whoever has read the misses of one seed judges by another (0)
  --goals         ends with 1 where a goal is missed
  --help          this text
`;

const LANGUAGES = ['th', 'km', 'my', 'vi', 'ms', 'fil', 'zh', 'ta', 'tl', 'lo', 'id'];

/** @throws WrongCommandLine; `undefined` is the default. */
export function readJudgeOptions(args) {
  const text = { type: 'string' };
  const { help, goals, lists, language, ...texts } = readOptions(
    args,
    {
      language: text,
      misses: text,
      lists: text,
      bearers: text,
      alerts: text,
      checks: text,
      seed: text,
      goals: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
    'npm run judge:names -- --help lists the options',
  );
  const whole = (name, usual, least, most) =>
    wholeNumber(`--${name}`, texts[name] ?? String(usual), least, most);
  return {
    help,
    goals,
    lists,
    languages: language === undefined ? undefined : readLanguages(language),
    misses: whole('misses', 10, 0, 10_000),
    bearers: whole('bearers', 200, 10, 5_000),
    alerts: whole('alerts', 20_000, 100, 200_000),
    checks: whole('checks', 500, 10, 20_000),
    seed: whole('seed', 0, 0, 100_000),
  };
}

function readLanguages(text) {
  const codes = text.split(',').map((code) => code.trim());
  const unknown = codes.find((code) => !LANGUAGES.includes(code));
  if (unknown !== undefined)
    throw new WrongCommandLine(`--language: "${unknown}" is none of ${LANGUAGES.join(', ')}.`);
  return codes;
}
