import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { membersOf, numberedLines, readJson, rowsOf, told } from './files.js';

/** Stands for somebody's name: no error and no name of a place may hold it. */
const SECRET = 'ZZNOBODY';

const saying = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    return String(error);
  }
  return '';
};

describe('a table', () => {
  const fieldOf = (column: string): string | undefined => (/^[a-z]+$/.test(column) ? column : undefined);

  it('is read row by row, each text with its column and line', () => {
    expect(rowsOf('\ufeffname,born\n"A, B",1999\n\nC,\n', fieldOf)).toEqual([
      {
        place: 'line 2',
        leaves: [
          { field: 'name', place: 'line 2, name', text: 'A, B' },
          { field: 'born', place: 'line 2, born', text: '1999' },
        ],
      },
      {
        place: 'line 4',
        leaves: [
          { field: 'name', place: 'line 4, name', text: 'C' },
          { field: 'born', place: 'line 4, born', text: '' },
        ],
      },
    ]);
  });

  it('names a column that the standard does not know by its number, for it may be a person', () => {
    const rows = rowsOf(`name,${SECRET}\nA,B`, fieldOf);
    expect(rows[0]?.leaves[1]).toEqual({ field: 'column 2', place: 'line 2, column 2', text: 'B' });
  });

  it.each([
    ['', 'names no field'],
    [`${SECRET},${SECRET} 2\nA,B`, 'names no field'],
    [`name,born\n"${SECRET},1`, 'no table'],
    [`name,born\n${SECRET}`, 'see line 2'],
    [`name,born\n${SECRET},${'x'.repeat(70_000)}`, 'no table'],
  ])('that is none is refused in words that quote nothing of it (%#)', (text, words) => {
    const said = saying(() => rowsOf(text, fieldOf));
    expect(said).toContain(words);
    expect(said).not.toContain(SECRET);
  });
});

describe('members of JSON', () => {
  it('become texts with their places; lists share a name, and nothing empty is told', () => {
    const value = { a: [{ b: 'x' }, { b: 2 }], c: null, d: '', e: false, f: {} };
    expect(membersOf(value, 'r', 'record')).toEqual([
      { field: 'r/a/b', place: 'record/a[1]/b', text: 'x' },
      { field: 'r/a/b', place: 'record/a[2]/b', text: '2' },
      { field: 'r/e', place: 'record/e', text: 'false' },
    ]);
  });

  it('keeps every text and number of any value (property)', () => {
    const count = (value: unknown): number =>
      typeof value === 'object' && value !== null
        ? Object.values(value).reduce((sum: number, one) => sum + count(one), 0)
        : value === null || value === undefined || value === ''
          ? 0
          : 1;
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (value) =>
        expect(membersOf(value, 'r', 'record')).toHaveLength(count(value)),
      ),
    );
  });

  it('that are nested too deep are refused, not followed', () => {
    const deep = (levels: number): unknown => (levels === 0 ? SECRET : { a: deep(levels - 1) });
    expect(membersOf(deep(24), 'r', 'record')).toHaveLength(1);
    expect(saying(() => membersOf(deep(25), 'r', 'record'))).toContain('nested deeper than 24');
    expect(saying(() => membersOf(JSON.parse('['.repeat(5_000) + ']'.repeat(5_000)), 'r', 'x'))).toContain(
      'nested deeper',
    );
  });

  it.each([`{"a": "${SECRET}"`, SECRET, ''])(
    'that are none are refused in words that quote nothing (%#)',
    (text) => {
      const said = saying(() => readJson(text));
      expect(said).toContain('it is no JSON');
      expect(said).not.toContain(SECRET);
    },
  );

  it('has its names told only where a program made them', () => {
    expect(['givenName', 'a.b-c', '_x'].map(told)).toEqual(['givenName', 'a.b-c', '_x']);
    expect(['Malee K', '', '1a', 'สมชาย', 'x'.repeat(61)].map(told)).toEqual(['*', '*', '*', '*', '*']);
  });
});

describe('numbered lines', () => {
  it.each([
    ['006: SOMMUT', '006', 'SOMMUT'],
    ['006 Surname: SOMMUT', '006', 'SOMMUT'],
    ['  012. 1999', '012', '1999'],
    ['013 นามสกุล: x', '013', 'x'],
    // No label has digits, so a time of day is none.
    ['020 at 10:30', '020', 'at 10:30'],
    ['021:', '021', ''],
  ])('reads "%s"', (line, field, text) =>
    expect(numberedLines(line)).toEqual([{ field, place: `line 1, ${field}`, text }]),
  );

  it('goes on with a line without a number, and drops what stands before the first', () => {
    expect(numberedLines('head\n040: one\r\n  two\r\r\nthree\n041: four\n')).toEqual([
      { field: '040', place: 'line 2, 040', text: 'one two three' },
      { field: '041', place: 'line 6, 041', text: 'four' },
    ]);
  });
});
