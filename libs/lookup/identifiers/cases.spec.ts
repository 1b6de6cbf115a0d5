import { describe, expect, it } from '@jest/globals';
import { changed, latestKind, sampleMessage } from '#messages';
import { fitOf, type Fit } from '../fit.js';
import { readQuery, type Asked } from '../query.js';
import { documentSearch, indexKeys, numberSearch, plateSearch } from '../search-keys.js';
import { termsOf } from '../term.js';

const NOW = Date.UTC(2026, 10, 30);

/** The best fit by which an alert of a kind answers a query, by index and then by fit; undefined: it is not found. */
function found(type: string, changes: Readonly<Record<string, unknown>>, query: object): Fit | undefined {
  const kind = latestKind(type);
  const asked = readQuery(query, '', NOW) as Asked;
  if (kind === undefined || !('kind' in asked)) throw new Error(JSON.stringify(asked));
  const keys = [
    ...asked.documents.flatMap(({ number }) => documentSearch(number)),
    ...(asked.plate === null ? [] : plateSearch(asked.plate.plate)),
    ...(asked.numbers === null ? [] : numberSearch(asked.numbers.any)),
  ];
  return termsOf(kind, changed(sampleMessage(type), changes))
    .filter((term) => indexKeys(term).some((key) => keys.includes(key)))
    .flatMap((term) => fitOf(term, asked) ?? [])
    .sort((a, b) => b.score - a.score)[0];
}

const onDocument = (type: string, issuer: string, number: string, more: object = {}) => ({
  '/body/subject/documents': [{ type, issuer, number, state: 'SEEN', ...more }],
});
const ZONE = [
  'IDVNM1950000170079195000017<<8',
  '9501010F3501010VNM<<<<<<<<<<<0',
  'NGUYEN<<THI<HOA<<<<<<<<<<<<<<<',
];

describe('a document of an alert', () => {
  it.each([
    ['its number with blanks as printed', 'P 123 4567 A', 'P1234567A'],
    ['its number without them', 'P1234567A', 'p 123-4567 a'],
    ['its number with a hyphen', 'B-7654321', 'B7654321'],
    ['its number in Thai groups', '1 1002 00123 45 6', '1100200123456'],
    ['its number in the digits of its script', '1100200123456', '๑ ๑๐๐๒ ๐๐๑๒๓ ๔๕ ๖'],
    ['a Cyrillic letter in its place', 'B7654321', 'В7654321'],
    ['a Greek letter in its place', 'N7654321', 'Ν7654321'],
  ])('is found by %s', (_title, printed, number) => {
    const fit = found('AL_WANTED_SUSPECT', onDocument('PASSPORT', 'KHM', printed), {
      kind: 'DOCUMENT',
      number,
    });
    expect(fit).toMatchObject({
      ...{ score: 100, by: 'DOCUMENT_NUMBER', differs: [] },
      agrees: [{ field: 'number', asked: number, alert: printed }],
    });
  });

  it('is found with the letter named that only looks alike', () => {
    const asked = readQuery({ kind: 'DOCUMENT', number: 'В7654321' }, '', NOW);
    expect(asked).toMatchObject({
      findings: [{ rule: 'query.lookalike', position: 1, stands: 'В', suggestions: [{ instead: 'B' }] }],
    });
  });

  it('is found by the holder’s own number in the optional data of a passport', () => {
    const zone = [
      'P<THASOMBOON<<MALEE<<<<<<<<<<<<<<<<<<<<<<<<<',
      'AA12345678THA9001018F30010171234567890121<00',
    ];
    const query = { kind: 'MRZ', text: zone.join('\n') };
    const fit = found('AL_WANTED_SUSPECT', onDocument('NATIONAL_ID', 'THA', '1 2345 67890 12 1'), query);
    expect(fit).toMatchObject({ score: 100, by: 'OPTIONAL_DATA' });
  });

  it('is found by all twelve digits of a Vietnamese card, whichever side has its zone', () => {
    const printed = onDocument('NATIONAL_ID', 'VNM', '079195000017');
    expect(found('AL_WANTED_SUSPECT', printed, { kind: 'MRZ', text: ZONE.join('\n') })).toMatchObject({
      by: 'OPTIONAL_DATA',
    });
    const zoned = onDocument('NATIONAL_ID', 'VNM', '079195000017', { mrz: ZONE });
    for (const number of ['079195000017', '195000017'])
      expect(found('AL_WANTED_SUSPECT', zoned, { kind: 'DOCUMENT', number })?.score).toBe(100);
  });

  it('is found with one sign of the zone put right, and shown as such', () => {
    const zone = [
      'P<THASOMBOON<<MALEE<<<<<<<<<<<<<<<<<<<<<<<<<',
      'AA1234S678THA9001018F30010171234567890121<00',
    ];
    const query = { kind: 'MRZ', text: zone.join('\n') };
    expect(found('AL_WANTED_SUSPECT', onDocument('PASSPORT', 'THA', 'AA1234567'), query)).toMatchObject({
      ...{ score: 90, by: 'MENDED_NUMBER' },
      differs: [{ field: 'number', asked: 'AA1234S67', alert: 'AA1234567' }],
    });
  });

  it('of a German passport is found by its zone, which writes D', () => {
    const zone = [
      'P<D<<MUSTERMANN<<ERIKA<<<<<<<<<<<<<<<<<<<<<<',
      'C01X0006H1D<<6408125F1710319<<<<<<<<<<<<<<<0',
    ];
    const query = { kind: 'MRZ', text: zone.join('\n') };
    expect(found('AL_WANTED_SUSPECT', onDocument('PASSPORT', 'DEU', 'C01X0006H'), query)?.score).toBe(100);
  });
});

describe('a plate of an alert', () => {
  const plate = (text: string, country: string) => ({
    ...{ '/body/vehicle/plate': text, '/body/vehicle/plateCountry': country },
  });

  it.each([
    ['THA', '1กข 1234', '1กข1234'],
    ['THA', '1กข 1234', '๑กข-๑๒๓๔ เชียงใหม่'],
    ['THA', 'กข 1234 เชียงใหม่', 'กข 1234'],
    ['THA', 'กข 1234 กทม', 'กข 1234 กรุงเทพมหานคร'],
    ['KHM', '2A-1234', 'PHNOM PENH 2A 1234'],
    ['KHM', '2A-1234', 'ភ្នំពេញ 2A-១២៣៤'],
    ['LAO', 'ກຂ 1234', 'ກຂ-໑໒໓໔ ວຽງຈັນ'],
    ['VNM', '51F-123.45', '51f 12345'],
    ['MYS', 'WXY 1234', 'wxy1234'],
    // A Malaysian plate, and not a province of Cambodia's.
    ['MYS', 'KEP 1234', 'KEP 1234'],
  ])('of %s, %s, is found as %s', (country, printed, asked) => {
    const query = { kind: 'PLATE', plate: asked, country };
    expect(found('AL_VEHICLE', plate(printed, country), query)?.score).toBe(100);
  });

  it('of another province is another vehicle’s', () => {
    const query = { kind: 'PLATE', plate: 'กข 1234 ขอนแก่น' };
    expect(found('AL_VEHICLE', plate('กข 1234 เชียงใหม่', 'THA'), query)).toMatchObject({
      ...{ score: 50, differs: [{ field: 'province', asked: 'ขอนแก่น', alert: 'เชียงใหม่' }] },
    });
  });
});

describe('what else an alert carries', () => {
  it('is the telephone of a suspect, as it is dialled at home', () => {
    const comms = { '/body/subject/comms': [{ kind: 'PHONE', value: '+66812345678' }] };
    const query = { kind: 'COMMS', value: '081-234-5678', country: 'THA' };
    expect(found('AL_WANTED_SUSPECT', comms, query)?.score).toBe(100);
  });

  it('is the entry of an organisation in its register, and another state’s is another’s', () => {
    const entry = { '/body/organisation/regNo': '0105-555 123', '/body/organisation/country': 'THA' };
    const ask = (country: string) =>
      found('AL_ENTITY', entry, { kind: 'ORGANISATION', number: '0105555123', country });
    expect([ask('THA')?.score, ask('KHM')?.score]).toEqual([100, 50]);
  });
});
