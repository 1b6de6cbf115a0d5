import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { columnNames, type ColumnName } from './columns.js';
import { readCell } from './read-cell.js';

const said = (column: ColumnName, cell: string): unknown => {
  const read = readCell(column, cell);
  return 'value' in read ? read.value : 'rule' in read ? read.rule : null;
};

describe('a cell of a rescue list', () => {
  it.each<[ColumnName, string, unknown]>([
    ['fullName', '  Nobody\u00a0 Malee ', 'Nobody Malee'],
    ['fullName', 'No\u200bbody', 'Nobody'],
    ['fullName', ' \u200b\u00a0', null],
    // Joiners are letters' parts here.
    ['ownName', 'ក\u200bខ', 'ក\u200bខ'],
    ['fullName', 'x'.repeat(4_000), 'x'.repeat(4_000)],
    ['fullName', 'x'.repeat(4_001), 'rescue-row.cell-longest'],
  ])('of %s is read without what nobody sees: %j', (column, cell, value) =>
    expect(said(column, cell)).toEqual(value),
  );

  it.each(['=1+1', '@SUM(A1)', '+A1', '-cmd', '\u200b=1', '+ 66 81'])(
    'that a spreadsheet would run is refused: %s (CWE-1236)',
    (cell) => {
      for (const column of columnNames)
        expect([column, said(column, cell)]).toEqual([column, 'rescue-row.formula']);
    },
  );

  it('may begin with a sign before a number', () => {
    expect(said('phone', '+66812345678')).toBe('+66812345678');
    expect(said('fullName', '-1')).toBe('-1');
  });

  it.each([
    ['1999', '1999'],
    ['1999-1', '1999-01'],
    ['1999-01-02', '1999-01-02'],
    ['1999/1/2', '1999-01-02'],
    ['1999.12.31', '1999-12-31'],
    ['1999-01-02T00:00:00.000Z', '1999-01-02'],
    ['๑๙๙๙-๐๑-๐๒', '1999-01-02'],
    ['១៩៩៩', '1999'],
    ['၁၉၉၉/၁/၂', '1999-01-02'],
  ])('tells the date %s', (cell, date) => expect(said('birth', cell)).toBe(date));

  // Which is the day and which the month nobody can tell; nothing is guessed.
  it.each([
    '01/02/1999',
    '2.1.1999',
    '1999-001',
    '99',
    '1 Jan 1999',
    '1999-01-02T10:00:00Z',
    'about 1999',
    '1999-',
  ])('tells no date by %s', (cell) => expect(said('birth', cell)).toBe('rescue-row.date'));

  it.each([
    ['17', { min: 17, max: 17 }],
    ['15-17', { min: 15, max: 17 }],
    ['15 – 17', { min: 15, max: 17 }],
    ['១៥-១៧', { min: 15, max: 17 }],
  ])('tells the age %s', (cell, age) => expect(said('age', cell)).toEqual(age));

  it.each(['child', '15 to 17', '1700', '15-', '>15', '15.5'])('tells no age by %s', (cell) =>
    expect(said('age', cell)).toBe('rescue-row.age'),
  );

  it.each([
    ['YES', true],
    ['y', true],
    ['x', true],
    ['1', true],
    ['๑', true],
    ['no', false],
    ['False', false],
    ['០', false],
  ])('answers %s', (cell, flag) => expect(said('isChild', cell)).toBe(flag));

  // Silence about a child or a feared return is no answer, and neither is a word that is not known.
  it.each(['maybe', 'N/A', '?', '2', 'oui', 'true false'])('answers nothing by %s', (cell) => {
    for (const column of ['isChild', 'fearsReturn', 'charged'] as const)
      expect(said(column, cell)).toBe('rescue-row.flag');
  });

  it.each([
    ['F', 'F'],
    ['f', 'F'],
    ['female', 'F'],
    ['Unspecified in the document', 'X'],
  ])('names the code of %s', (cell, code) => expect(said('sex', cell)).toBe(code));
  it.each(['woman?', 'FM', 'O'])('names no code by %s', (cell) =>
    expect(said('sex', cell)).toBe('rescue-row.code'),
  );

  it.each([
    ['KHM', 'KHM'],
    ['kh', 'KHM'],
    ['Cambodia', 'KHM'],
    ['cambodian', 'KHM'],
    ['Khmer', 'KHM'],
    ['Viet Nam', 'rescue-row.country'],
    ['Vietnam', 'VNM'],
    ['Timor-Leste', 'TLS'],
    ['Myanmar', 'MMR'],
    ['unknown', 'XXX'],
    ['Atlantis', 'rescue-row.country'],
  ])('names the country of %s', (cell, country) => expect(said('nationality', cell)).toBe(country));

  it('lists codes once each, however they are parted, and refuses all where one is none', () => {
    expect(said('languages', 'khm; tha, Khmer|tha\nkhm')).toEqual(['khm', 'tha']);
    expect(said('languages', 'khm; no such tongue')).toBe('rescue-row.code');
    expect(said('languages', ';;')).toBe('rescue-row.code');
  });

  it('takes a plain yes or no for consent', () => {
    expect([said('consent', 'yes'), said('consent', 'No')]).toEqual(['GIVEN', 'REFUSED']);
    expect(said('consent', 'perhaps')).toBe('rescue-row.code');
  });

  it('is always a value, a rule or nothing, whatever stands there (property)', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...columnNames),
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        (column, cell) => {
          const read = readCell(column, cell);
          expect(['value', 'rule', 'empty'].filter((name) => name in read)).toHaveLength(1);
        },
      ),
    );
  });
});
