import { describe, expect, it } from '@jest/globals';
import { readQuery, type Asked } from './query.js';

const NOW = Date.UTC(2026, 10, 24);
const read = (query: unknown) => readQuery(query, '/queries/0', NOW);

// ICAO 9303's specimens under another issuer: the same digits, except that no digit covers the issuer.
const TD3 = ['P<KHMERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<', 'L898902C36KHM7408122F1204159ZE184226B<<<<<10'];
const TD2 = ['I<KHMERIKSSON<<ANNA<MARIA<<<<<<<<<<<', 'D231458907KHM7408122F1204159<<<<<<<6'];
const TD1 = [
  'I<KHMD231458907<<<<<<<<<<<<<<<',
  '7408122F1204159KHM<<<<<<<<<<<6',
  'ERIKSSON<<ANNA<MARIA<<<<<<<<<<',
];
const VISA = ['V<KHMERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<', 'L8988901C4KHM4009078F96121096ZE184226B<<<<<<'];

describe('a machine-readable zone', () => {
  it.each([
    ['TD3', TD3, 'L898902C3', 1974],
    ['TD2', TD2, 'D23145890', 1974],
    ['TD1', TD1, 'D23145890', 1974],
    ['MRV-A', VISA, 'L8988901C', 1940],
  ])('of the format %s asks about its document and its holder', (_format, lines, number, birthYear) => {
    for (const text of [lines.join('\n'), lines.join('\r\n').toLowerCase(), lines.join('')]) {
      const asked = read({ kind: 'MRZ', text }) as Asked;
      expect(asked.document).toEqual({ number, issuer: 'KHM' });
      expect(asked.person).toMatchObject({ shown: 'ERIKSSON ANNA MARIA', birthYear, sex: 'F' });
    }
  });

  it('with a broken check digit is refused, and the digit is named by line and position', () => {
    const [first = '', second = ''] = TD3;
    const broken = second.slice(0, 9) + '7' + second.slice(10);
    expect(read({ kind: 'MRZ', text: `${first}\n${broken}` })).toContainEqual({
      code: 'E-CHECKDIGIT',
      path: '/queries/0/text',
      rule: 'query.mrz-check-digit',
      text: 'Read line 2, position 10 again: the check digit of documentNumber does not hold.',
    });
  });

  it('of a specimen is refused', () => {
    const text = TD3.join('\n').replaceAll('KHM', 'UTO');
    expect(read({ kind: 'MRZ', text })).toMatchObject([{ code: 'E-STATUS-MIX', path: '/queries/0/text' }]);
  });

  it.each([
    ['741124', 1974],
    ['261123', 2026],
    ['261125', 1926],
    ['74<<<<', 1974],
    ['<<<<<<', null],
  ])('with the birth date %s is of the year %s', (date, year) => {
    const [first = '', second = '', third = ''] = TD1;
    // The digits of the date and of the whole are tried: this is about the century.
    const digits = Array.from({ length: 10 }, (_, digit) => String(digit));
    const read = digits
      .flatMap((own) => digits.map((all) => `${date}${own}${second.slice(7, 29)}${all}`))
      .map((line) => readQuery({ kind: 'MRZ', text: [first, line, third].join('\n') }, '', NOW))
      .filter((one): one is Asked => 'kind' in one);
    expect(read.map(({ person }) => person?.birthYear)).toEqual([year]);
  });
});

describe('a query', () => {
  it.each([
    [null, '/queries/0'],
    [{ kind: 'FACE' }, '/queries/0/kind'],
    [{ kind: 'PERSON' }, '/queries/0/name'],
    [{ kind: 'PERSON', name: '  \u200b ' }, '/queries/0/name'],
    [{ kind: 'PERSON', name: 'Dara', birthYear: '1990' }, '/queries/0/birthYear'],
    [{ kind: 'PERSON', name: 'Dara', sex: 'Q' }, '/queries/0/sex'],
    [{ kind: 'DOCUMENT', number: '--' }, '/queries/0/number'],
    [{ kind: 'DOCUMENT', number: 'N01234567', issuer: 'KH' }, '/queries/0/issuer'],
    [{ kind: 'PLATE', plate: 'x' }, '/queries/0/plate'],
    [{ kind: 'PLATE', plate: 'AB1234', colour: 'red' }, '/queries/0/colour'],
    [{ kind: 'MRZ', text: 'no zone' }, '/queries/0/text'],
  ])('%j is refused at %s, and nothing of it is quoted', (query, path) => {
    expect(read(query)).toMatchObject([{ code: 'E-SCHEMA-INVALID', path }]);
    expect(JSON.stringify(read(query))).not.toMatch(/Dara|N0123/);
  });

  it('about a document of a specimen is refused', () => {
    expect(read({ kind: 'DOCUMENT', number: 'L898902C3', issuer: 'UTO' })).toMatchObject([
      { code: 'E-STATUS-MIX', path: '/queries/0/issuer' },
    ]);
  });
});
