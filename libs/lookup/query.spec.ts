import { describe, expect, it } from '@jest/globals';
import { mrzCheckDigit } from '#messages';
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
      expect(asked.documents[0]).toMatchObject({ number, issuer: 'KHM', by: 'DOCUMENT_NUMBER' });
      expect(asked.findings).toEqual([]);
      expect(asked.lines).toEqual(lines);
      expect(asked.person).toMatchObject({ shown: 'ERIKSSON ANNA MARIA', birthYear, sex: 'F' });
    }
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
    const dated = `${date}${mrzCheckDigit(date)}${second.slice(7, 29)}`;
    const whole = mrzCheckDigit(
      `${first.slice(5)}${dated.slice(0, 7)}${dated.slice(8, 15)}${dated.slice(18)}`,
    );
    const asked = read({ kind: 'MRZ', text: [first, `${dated}${whole}`, third].join('\n') }) as Asked;
    expect([asked.person?.birthYear, asked.findings]).toEqual([year, []]);
  });
});

describe('the name of a person', () => {
  const findings = (name: string) =>
    (read({ kind: 'PERSON', name }) as Asked).findings.map(({ rule, line, position, stands, isUnread }) => [
      ...[rule, line, position, stands, isUnread],
    ]);

  it.each([
    ['मुरुगन Kumar', [['query.script', 1, 1, 'मुरुगन', true]]],
    ['Kim 김정숙', [['query.script', 1, 5, '김정숙', true]]],
    // Each letter looks like a Latin one, and the name is another.
    ['Anna\nТамара', [['query.script', 2, 1, 'Тамара', true]]],
    ['สมชายТамара', [['query.script', 1, 1, 'สมชายТамара', true]]],
    ['陈䶮', [['query.script', 1, 1, '陈䶮', true]]],
    ['Sоmchai Jaidee', []],
    ["Nur'ain a/p Ramasamy d'Souza", []],
    ['สมชาย ใจดี, ສົມໄຊ សុខា မောင် 陈丽 محمد', []],
    ['a b c d e f g h i j k lim', []],
    ['a b c d e f g h i j k lim more', [['query.words', null, null, null, true]]],
  ])('%s is searched, and what of it is not read is named with its place', (name, expected) => {
    expect(findings(name)).toEqual(expected);
    expect((read({ kind: 'PERSON', name }) as Asked).person).not.toBeNull();
  });
});

describe('a query', () => {
  it.each([
    [null, '/queries/0'],
    [{ kind: 'FACE' }, '/queries/0/kind'],
    [{ kind: 'PERSON' }, '/queries/0/name'],
    [{ kind: 'PERSON', name: 'Dara', birthYear: '1990' }, '/queries/0/birthYear'],
    [{ kind: 'PERSON', name: 'Dara', sex: 'Q' }, '/queries/0/sex'],
    [{ kind: 'DOCUMENT', number: 'N01234567', issuer: 'KH' }, '/queries/0/issuer'],
    [{ kind: 'PLATE', plate: 'AB1234', colour: 'red' }, '/queries/0/colour'],
    [{ kind: 'MRZ', text: 'x'.repeat(2001) }, '/queries/0/text'],
    [{ kind: 'DOCUMENT', number: 'x'.repeat(201) }, '/queries/0/number'],
  ])('%j is refused at %s, and nothing of it is quoted', (query, path) => {
    expect(read(query)).toMatchObject([{ code: 'E-SCHEMA-INVALID', path }]);
    expect(JSON.stringify(read(query))).not.toMatch(/Dara|N0123/);
  });

  it('about a document of a specimen is refused', () => {
    expect(read({ kind: 'DOCUMENT', number: 'L898902C3', issuer: 'UTO' })).toMatchObject([
      { code: 'E-STATUS-MIX', path: '/queries/0/issuer' },
    ]);
  });

  it.each([
    [{ kind: 'PERSON', name: '  \u200b ' }, 'query.name'],
    [{ kind: 'PERSON', name: 'Somchai \u{1f697}' }, 'query.sign'],
    [{ kind: 'DOCUMENT', number: '--' }, 'query.number'],
    [{ kind: 'PLATE', plate: 'x' }, 'query.plate'],
    [{ kind: 'VIN', vin: '1M8' }, 'query.vin'],
    [{ kind: 'VESSEL', number: '--' }, 'query.vessel'],
    [{ kind: 'VESSEL', number: 'IMO 9074728' }, 'query.imo'],
    [{ kind: 'VESSEL', number: 'MMSI 52512345' }, 'query.mmsi'],
    [{ kind: 'COMMS', value: '@.' }, 'query.comms'],
    [{ kind: 'COMMS', value: '081-234-5678' }, 'query.phone-country'],
    [{ kind: 'COMMS', value: '081-234', country: 'THA' }, 'query.phone'],
    [{ kind: 'COMMS', value: '490154203237519' }, 'query.imei'],
    [{ kind: 'MRZ', text: 'no zone' }, 'query.mrz'],
  ])('%j is no fault, and what cannot be read of it is named by %s', (query, rule) => {
    const asked = read(query) as Asked;
    expect(asked.findings.map((one) => [one.rule, one.isUnread])).toEqual([[rule, true]]);
  });

  it.each(['La La', 'O', 'Ng', 'Ma', 'อ'])('for the name %s is asked', (name) => {
    expect(read({ kind: 'PERSON', name })).toMatchObject({ findings: [], person: { shown: name } });
  });

  it('reads a telephone as it is dialled where whoever asks is', () => {
    const asked = readQuery({ kind: 'COMMS', value: '081-234-5678' }, '', NOW, 'THA') as Asked;
    expect([asked.numbers?.any[0], asked.findings]).toEqual(['PHONE +66812345678', []]);
  });
});
