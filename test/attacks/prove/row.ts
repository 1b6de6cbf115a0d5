import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A defence, how it is switched off, and the suites that must turn red by an assertion when it is. */
export interface Row {
  /** One in the whole table. */
  readonly id: string;
  /** `T01` to `T57` of docs/threats.md, or a rule of docs/rules.md as `INV-18`; several with `/`. */
  readonly threat: string;
  readonly file: string;
  /** Stands exactly once in the file. */
  readonly find: string;
  readonly replace: string;
  readonly tests: readonly string[];
  /** Of these suites only the tests whose names match it. */
  readonly only?: string;
}

const TABLES = join(import.meta.dirname, '..', 'mutations');

/** Every row of `test/attacks/mutations/`. @throws Error for an id that stands twice */
export function readRows(): readonly Row[] {
  const rows = readdirSync(TABLES)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .flatMap((name) => JSON.parse(readFileSync(join(TABLES, name), 'utf8')) as Row[]);
  const ids = new Set<string>();
  for (const { id } of rows) {
    if (ids.has(id)) throw new Error(`two rows are called ${id}`);
    ids.add(id);
  }
  return rows;
}

/** What is wrong with the row in the tree at `root`, before anything is run; undefined: nothing. */
export function faultOf({ file, find, replace, tests }: Row, root: string): string | undefined {
  if (!existsSync(join(root, file))) return `there is no ${file}`;
  const times = readFileSync(join(root, file), 'utf8').split(find).length - 1;
  if (times !== 1) return `its text stands ${times} times in ${file}, not once`;
  if (find === replace) return 'it changes nothing';
  if (tests.length === 0) return 'it names no test';
  const missing = tests.find((test) => !existsSync(join(root, test)));
  return missing === undefined ? undefined : `there is no ${missing}`;
}
