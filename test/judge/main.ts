import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { JUDGE_HELP, readJudgeOptions, WrongCommandLine } from '#command-line';
import { LANGUAGES } from './languages/all.js';
import { lookUp } from './matchers/look-up.js';
import { anyMatcher } from './matchers/matcher.js';
import { jaro, metaphone } from './matchers/others.js';
import { protection } from './matchers/protection.js';
import { trigram } from './matchers/trigram.js';
import { judge, type Judged, type Matchers } from './measure/judged.js';
import { nearestPairs } from './measure/nearest.js';
import { missed, missesOf, table } from './measure/table.js';
import { bearers, generatedPairs, wantLetters } from './pairs/generated.js';
import { OWN_PAIRS } from './pairs/own.js';
import { population } from './pairs/population.js';
import { KHMER_LIST, publicPairs, THAI_LIST } from './pairs/public-lists.js';
import { Icu } from './systems/icu.js';

const MATCHERS: Matchers = {
  ours: anyMatcher(lookUp),
  protection: anyMatcher(protection),
  others: [anyMatcher(trigram), anyMatcher(jaro), anyMatcher(metaphone)],
};

/** Streams of chance that one seed takes: pairs, alerts and how they are spelled, checks. */
const STREAMS = 10;

function main(args: readonly string[], env: NodeJS.ProcessEnv): number {
  const options = readJudgeOptions(args);
  if (options.help) {
    process.stdout.write(JUDGE_HELP);
    return 0;
  }
  const begin = performance.now();
  const progress = (text: string): void => {
    process.stderr.write(`${((performance.now() - begin) / 1000).toFixed(0).padStart(5)} s  ${text}\n`);
  };
  const languages = LANGUAGES.filter(({ code }) => options.languages?.includes(code) ?? true);
  const listed = publicList(options.lists ?? env['HSU_NAME_LISTS'], progress);
  const people = new Map(
    languages.map((language) => [language.code, bearers(language, options.bearers, STREAMS * options.seed)]),
  );
  const icu = new Icu();
  for (const language of languages) wantLetters(language, people.get(language.code) ?? [], icu);
  progress('asking ICU for its romanisations');
  icu.answer();
  const all: Judged[] = languages.map((language) => {
    progress(language.title);
    const own = [...OWN_PAIRS, ...listed].filter(({ language: code }) => code === language.code);
    const generated = generatedPairs(language, people.get(language.code) ?? [], icu);
    const alerts = population(language, options.alerts, STREAMS * options.seed + 1);
    const checks = population(language, options.checks, STREAMS * options.seed + 3);
    return judge(
      language,
      MATCHERS,
      [...own.filter(({ same }) => same), ...generated],
      [...own.filter(({ same }) => !same), ...nearestPairs(language.code, checks)],
      alerts,
      checks,
    );
  });
  const names = [MATCHERS.ours, MATCHERS.protection, ...MATCHERS.others].map(({ name }) => name);
  process.stdout.write(`${table(all, names)}\n\n`);
  for (const judged of all) process.stdout.write(`${missesOf(judged, options.misses)}\n`);
  const lacking = missed(all);
  process.stdout.write(
    lacking.length === 0
      ? 'All goals are met.\n'
      : `Goals that are not met:\n${lacking.map((one) => `  ${one}\n`).join('')}`,
  );
  progress('done');
  return options.goals && lacking.length > 0 ? 1 : 0;
}

/** The public lists are no part of this repository: without them the judge says so and goes on. */
function publicList(
  folder: string | undefined,
  progress: (text: string) => void,
): ReturnType<typeof publicPairs> {
  const missing = [THAI_LIST, KHMER_LIST].filter(
    (file) => folder === undefined || !existsSync(join(folder, file)),
  );
  if (missing.length > 0)
    progress(`public lists: ${missing.join(', ')} not there; name their folder by --lists or HSU_NAME_LISTS`);
  return folder === undefined ? [] : publicPairs(folder);
}

try {
  process.exitCode = main(process.argv.slice(2), process.env);
} catch (error) {
  if (!(error instanceof WrongCommandLine)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
