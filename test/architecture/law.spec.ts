import { describe, expect, it } from '@jest/globals';
import { readRows } from '../attacks/prove/row.js';
import { citedIn, citingFiles, lawRows, rowFaults, testsOf } from './law.js';
import { sectionOf, textOf } from './markdown.js';

// Whoever reads `INV-06` in a comment must find what it says, where it is held and what shows it, without asking
// anybody.
const pages = { 'docs/rules.md': 'INV-', 'docs/threats.md': 'T' };
const laws = Object.keys(pages).flatMap((page) => lawRows(textOf(page)));
const ids = new Set(laws.map(({ id }) => id));

describe.each(Object.entries(pages))('%s', (page, prefix) => {
  const rows = lawRows(textOf(page));

  it('has every number once, in order, up to the one that its first words tell', () => {
    const numbers = rows.map((_, at) => `${prefix}${String(at + 1).padStart(2, '0')}`);
    expect(rows.map(({ id }) => id)).toEqual(numbers);
    expect(textOf(page)).toContain(`${numbers[0]} to ${numbers.at(-1)} are what`);
  });

  it('names files and tests that are there, and says where there is none', () => {
    expect(rows.flatMap(rowFaults)).toEqual([]);
  });
});

describe('a number that is cited', () => {
  const files = citingFiles();

  it('is looked for everywhere', () => {
    expect(files).toEqual(
      expect.arrayContaining(['README.md', 'libs/policy/reading.ts', 'apps/console/elements/said/said.tsx']),
    );
    const cited = new Set(files.flatMap((file) => citedIn(textOf(file))));
    expect([...cited]).toEqual(expect.arrayContaining(['INV-02', 'T46']));
  });

  it('has its row', () => {
    const without = files.flatMap((file) =>
      citedIn(textOf(file))
        .filter((id) => !ids.has(id))
        .map((id) => `${file}: ${id}`),
    );
    expect(without).toEqual([]);
  });

  it('by a row of the mutations has its row, too', () => {
    const named = readRows().flatMap(({ id, threat }) => threat.split('/').map((one) => ({ id, one })));
    expect(named.filter(({ one }) => !ids.has(one))).toEqual([]);
  });
});

describe('SECURITY.md', () => {
  it('names the attacks without a test, and no others', () => {
    const told = citedIn(sectionOf(textOf('SECURITY.md'), 'Attacks without a test here'));
    const untested = lawRows(textOf('docs/threats.md')).filter((row) => testsOf(row).length === 0);
    expect(told.sort()).toEqual(untested.map(({ id }) => id));
  });
});

describe('these checks', () => {
  const file = '`libs/policy/reading.ts`';
  const test = '`libs/policy/reading.spec.ts`';
  const faultsOf = (...cells: string[]) => lawRows(`| ${cells.join(' | ')} |`).flatMap(rowFaults);

  it('pass a row that holds', () => {
    expect(faultsOf('T01', 'A thing.', file, `${test} "who may read what"`)).toEqual([]);
    expect(faultsOf('T01', 'A thing.', 'Looked at; no test.', file, 'none')).toEqual([]);
    expect(faultsOf('INV-01', 'A thing.', 'not built yet: all of it', 'none')).toEqual([]);
  });

  it.each([
    ['no file', ['T01', 'A thing.', 'none', test], 'it names no file'],
    ['no test', ['T01', 'A thing.', file, 'none'], 'it names no test'],
    ['no words', ['T01', '', file, test], 'it says nothing'],
    ['a file that is gone', ['T01', 'A thing.', '`libs/gone.ts`', test], 'there is no libs/gone.ts'],
    [
      'a test that is gone',
      ['T01', 'A thing.', file, '`libs/gone.spec.ts`'],
      'there is no libs/gone.spec.ts',
    ],
    ['a test that is none', ['T01', 'A thing.', file, file], 'libs/policy/reading.ts is no test'],
    [
      'a title that is gone',
      ['T01', 'A thing.', file, `${test} "gone"`],
      'no test of libs/policy/reading.spec.ts is called gone',
    ],
  ])('refuse a row with %s', (_what, cells, fault) => {
    expect(faultsOf(...cells)).toEqual([`T01: ${fault}`]);
  });

  it('tell a citation from a time and from base64url', () => {
    // In two pieces: this file is looked through as well.
    const gone = ['INV', '7'].join('-');
    const text = `${gone}, (T46/INV-02) T33: a receipt; 2026-01-01T00:00Z }T10:30 T11:45 -T12 T13_x T145 xT15`;
    expect(citedIn(text)).toEqual([gone, 'T46', 'INV-02', 'T33']);
  });
});
