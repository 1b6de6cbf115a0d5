import { existsSync, readdirSync } from 'node:fs';
import { basename, extname, join, relative } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { markdownFiles, proseOf, ROOT, textOf } from './markdown.js';

// Whoever picks this repository up has nothing beside it: what a comment or page cites must stand in here, under the
// heading that it names.

const FOLDERS = ['apps', 'libs', 'setup', 'test', 'docs'];
const LEFT_OUT = new Set(['node_modules', 'dist', 'target']);
const ENDINGS = new Set(['.ts', '.tsx', '.mjs', '.js', '.md', '.java', '.sql', '.css', '.html']);

function filesOf(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return LEFT_OUT.has(entry.name) ? [] : filesOf(path);
    return ENDINGS.has(extname(entry.name)) ? [relative(ROOT, path)] : [];
  });
}

/** A comment or paragraph in one line: what is wrapped cites all the same. */
function unwrapped(text: string): string {
  return text.replace(/[ \t]*\n[ \t]*(?:\/\/|\*(?!\/)|--|#)?[ \t]*/g, ' ');
}

const atTop = readdirSync(ROOT).filter((name) => ['.md', '.js', '.mjs'].includes(extname(name)));
const texts = [...atTop, ...FOLDERS.flatMap((folder) => filesOf(join(ROOT, folder)))].map((file) => ({
  file,
  text: unwrapped(textOf(file)),
}));

/** Papers that lie beside the checkout of whoever wrote this. */
const PAPERS = /\b(?:design|domain|house|style)\.md\b/g;

function papersIn(text: string): string[] {
  return [...text.matchAll(PAPERS)].map(([found]) => found);
}

/** Comments call the pages at the top and in docs without their folder. */
const pages = new Map(
  markdownFiles()
    .filter((file) => !file.startsWith('test/'))
    .map((file) => [basename(file), file]),
);

/** `wire.md "Link", "Heartbeat"`: each heading with its page. */
function citedIn(text: string): { readonly page: string; readonly heading: string }[] {
  const cites = /\b([\w-]+\.md) ("[^"]+"(?:,? (?:and )?"[^"]+")*)/g;
  return [...text.matchAll(cites)].flatMap(([, page = '', quoted = '']) =>
    [...quoted.matchAll(/"([^"]+)"/g)].map(([, heading = '']) => ({ page, heading })),
  );
}

function headingsOf(file: string): readonly string[] {
  return [...proseOf(textOf(file)).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => heading);
}

/** What groups of `pattern` find in any file. */
function found(pattern: RegExp): string[] {
  return texts.flatMap(({ text }) =>
    [...text.matchAll(pattern)].flatMap(([, ...groups]) =>
      groups.filter((group: string | undefined) => group !== undefined),
    ),
  );
}

describe('what is cited', () => {
  it('is looked for in code, tests and pages', () => {
    for (const part of ['apps/gateway', 'libs/envelope', 'test/vectors', 'docs/decisions', 'README.md'])
      expect(texts.some(({ file }) => file.startsWith(part))).toBe(true);
    expect(texts.length).toBeGreaterThan(500);
  });

  it('is no paper beside the checkout', () => {
    const cited = texts.flatMap(({ file, text }) => papersIn(text).map((paper) => `${file}: ${paper}`));
    expect(cited).toEqual([]);
  });

  it('is a heading of a page that is here', () => {
    const headings = new Map([...pages].map(([page, file]) => [page, headingsOf(file)]));
    const cited = texts.flatMap(({ file, text }) => citedIn(text).map((one) => ({ ...one, file })));
    const missing = cited.filter(({ page, heading }) => headings.get(page)?.includes(heading) !== true);
    expect(missing.map(({ file, page, heading }) => `${file}: ${page} "${heading}"`)).toEqual([]);
    expect(cited.length).toBeGreaterThan(100);
  });

  it('is a page that is here, where it is named by its path', () => {
    const named = [...new Set(found(/\b(docs\/[\w/-]+\.md)\b/g))];
    expect(named.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
    expect(named.length).toBeGreaterThan(20);
  });

  it('is a step or rule of wire.md that is there', () => {
    const steps = found(/"Steps of a message", steps? (\d+)(?: (?:to|and) (\d+))?/g).map(Number);
    expect(steps.filter((step) => step < 1 || step > 11)).toEqual([]);
    expect(steps.length).toBeGreaterThan(10);
    const page = textOf('docs/wire.md');
    const rules = found(/wire\.md(?: "[^"]+")?, rules? (\d+)/g);
    expect(rules.filter((rule) => !page.includes(`- **${rule}.**`))).toEqual([]);
    expect(rules.length).toBeGreaterThan(2);
  });
});

describe('the search itself', () => {
  // Put together, so that it does not find this file.
  const named = (name: string): string => [name, 'md'].join('.');

  it.each([
    `as ${named('design')} says`,
    `(${named('domain')} 4.8)`,
    `(${named('domain')} C13)`,
    `(${named('domain')}\n * section 5)`,
    `codes of ${named('domain')} 4.8, INV-23`,
    `see ${named('house')}`,
  ])('finds %j', (text) => {
    expect(papersIn(unwrapped(text))).not.toEqual([]);
  });

  it.each(['(INV-23)', `(${named('wire')} "Link")`])('lets %j be', (text) => {
    expect(papersIn(unwrapped(text))).toEqual([]);
  });

  it('reads a citation over the end of a line, and several headings of one page', () => {
    expect(citedIn(unwrapped(`(${named('wire')} "What\n * travels", "Link")`))).toEqual([
      { page: named('wire'), heading: 'What travels' },
      { page: named('wire'), heading: 'Link' },
    ]);
  });
});
