import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const HEAD =
  '// Written from the files of the folders beside it by kind-files.main.ts (npm run write), never by hand.';

/** A file of a story folder and the constant of it that is asked for. */
interface Found {
  readonly path: string;
  readonly name: string;
}

/**
 * The lists that a kind gets into by its file alone, as exact text by the file's name in `root` (`libs/messages`):
 * `kind-files.ts` has the kinds and examples, `rule-files.ts` the tables of their rules, `trial-files.ts` the trials,
 * which only tests may load. A kind is found by `export const … : KindSource`.
 */
export function writeKindFiles(root: string): Readonly<Record<string, string>> {
  const kinds = found(root, /^export const (\w+): KindSource = /m);
  const examples = found(root, /^export const (examples): Examples = /m);
  const rules = found(root, /^export const (\w+) = \{[^]*satisfies RuleTable;/m);
  const trials = found(root, /^export const (\w+): KindTrials = /m);
  return {
    'kind-files.ts': [
      HEAD,
      ...kinds.map(({ path, name }) => `import { ${name} } from './${path}.js';`),
      ...examples.map((one) => `import { examples as ${examplesOf(one)} } from './${one.path}.js';`),
      "import type { Examples } from './examples/shared.js';",
      "import type { KindSource } from './form/kind.js';",
      '',
      'export const kindSources: readonly KindSource[] = [',
      ...kinds.map(({ name }) => `  ${name},`),
      '];',
      '',
      'export const storyExamples: readonly Examples[] = [',
      ...examples.map((one) => `  ${examplesOf(one)},`),
      '];',
      '',
    ].join('\n'),
    'rule-files.ts': [
      HEAD,
      ...rules.map(({ path, name }) => `import { ${name} } from './${path}.js';`),
      '',
      'export const storyRules = {',
      ...rules.map(({ name }) => `  ...${name},`),
      '};',
      '',
    ].join('\n'),
    'trial-files.ts': [
      HEAD,
      ...trials.map(({ path, name }) => `import { ${name} } from './${path}.js';`),
      "import type { KindTrials } from './form/trial.js';",
      '',
      'export const trialFiles: Readonly<Record<string, KindTrials>> = {',
      ...trials.map((one) => `  ${typeOf(one)}: ${one.name},`),
      '};',
      '',
    ].join('\n'),
  };
}

/** In the order of the types of kinds, which schemas, documents and OpenAPI keep. */
function found(root: string, declared: RegExp): Found[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => /^(?!rules\/)[^/]+\/[^/]+\.ts$/.test(path) && !path.endsWith('.spec.ts'))
    .flatMap((path) => {
      const name = declared.exec(readFileSync(join(root, path), 'utf8'))?.[1];
      return name === undefined ? [] : [{ path: path.replace(/\.ts$/, ''), name }];
    })
    .sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
}

/** Files of one name, one in each folder, go by their folder. */
function orderOf(one: Found): string {
  return `${typeOf(one)} ${one.path}`;
}

/** `alerts/al-vehicle.trials` → AL_VEHICLE */
function typeOf({ path }: Found): string {
  const [file = ''] = path.split('/').slice(-1);
  return file
    .replace(/\.trials$/, '')
    .replaceAll('-', '_')
    .toUpperCase();
}

function examplesOf({ path }: Found): string {
  return `${path.split('/')[0]}Examples`;
}
