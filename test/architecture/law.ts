import { existsSync, readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import { LEFT_OUT, ROOT, rowsOf, textOf } from './markdown.js';

/** A row of docs/rules.md or docs/threats.md. */
export interface LawRow {
  readonly id: string;
  /** What holds, or what happens and what meets it. */
  readonly says: string;
  readonly heldBy: string;
  readonly shownBy: string;
}

/** The number stands first, where it is held and what shows it last. */
export function lawRows(text: string): LawRow[] {
  return rowsOf(text).map((cells) => {
    const [id = '', ...says] = cells.slice(0, -2);
    const [heldBy = '', shownBy = ''] = cells.slice(-2);
    return { id, says: says.join(' '), heldBy, shownBy };
  });
}

const TEST = /\.(spec|trials)\.ts$/;

function pathsIn(cell: string): string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, path = '']) => path);
}

export function testsOf({ shownBy }: LawRow): string[] {
  return pathsIn(shownBy);
}

/** What is wrong with a row in the tree of today; empty: nothing. */
export function rowFaults(row: LawRow): string[] {
  const { id, says, heldBy, shownBy } = row;
  const [held, tests] = [pathsIn(heldBy), testsOf(row)];
  const faults = [...held, ...tests].filter((path) => !exists(path)).map((path) => `there is no ${path}`);
  if (says === '') faults.push('it says nothing');
  if (held.length === 0 && !/not built/i.test(says + heldBy)) faults.push('it names no file');
  if (tests.length === 0 && !/not built yet|no test/.test(says + heldBy)) faults.push('it names no test');
  faults.push(...tests.filter((path) => !TEST.test(path)).map((path) => `${path} is no test`));
  for (const [, path = '', title = ''] of shownBy.matchAll(/`([^`]+)` "([^"]+)"/g))
    if (exists(path) && !textOf(path).includes(title)) faults.push(`no test of ${path} is called ${title}`);
  return faults.map((fault) => `${id}: ${fault}`);
}

function exists(path: string): boolean {
  return existsSync(join(ROOT, path));
}

/** Numbers of rules and threats that a text cites. A time as `T09:30` is none, nor is a piece of base64url. */
export function citedIn(text: string): string[] {
  const found = text.matchAll(/(?<![\w}-])(INV-\d+|T\d\d(?![\w-]|:\d))/g);
  return [...new Set([...found].map(([, id = '']) => id))];
}

const FOLDERS = ['apps', 'libs', 'setup', 'test', 'docs'];
const WRITTEN = new Set(['.ts', '.tsx', '.mts', '.mjs', '.json', '.md', '.css', '.html']);

/** Every file of the repository that somebody writes and that may cite, relative to its root. */
export function citingFiles(): string[] {
  const top = readdirSync(ROOT, { withFileTypes: true }).filter((entry) => entry.isFile());
  const names = top.map(({ name }) => name).filter((name) => name !== 'package-lock.json');
  return [...names, ...FOLDERS.flatMap(filesUnder)].filter((path) => WRITTEN.has(extname(path)));
}

function filesUnder(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    if (LEFT_OUT.has(entry.name)) return [];
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesUnder(path) : [path];
  });
}
