import { describe, expect, it } from '@jest/globals';
import { changed, latestKind, sampleMessage } from '#messages';
import { fitOf } from './fit.js';
import { readQuery } from './query.js';
import { indexKeys, numberSearch, plateSearch } from './search-keys.js';
import { termsOf } from './term.js';

const NOW = Date.UTC(2026, 10, 24);

/** The best score by which an alert answers a query, by the index and then by the fit; undefined: it is not found. */
function score(
  type: string,
  query: object,
  changes: Readonly<Record<string, unknown>> = {},
): number | undefined {
  const asked = readQuery(query, '', NOW);
  const kind = latestKind(type);
  if (!('kind' in asked) || kind === undefined) throw new Error(JSON.stringify(asked));
  const keys = [
    ...(asked.numbers === null ? [] : numberSearch(asked.numbers.any)),
    ...(asked.plate === null ? [] : plateSearch(asked.plate.plate)),
  ];
  return termsOf(kind, changed(sampleMessage(type), changes))
    .filter((term) => indexKeys(term).some((key) => keys.includes(key)))
    .map((term) => fitOf(term, asked)?.score)
    .sort()
    .at(-1);
}

describe('a vehicle is found', () => {
  it.each([
    ['its plate', { kind: 'PLATE', plate: '1 กข-1234' }, 100],
    ['its plate of another state', { kind: 'PLATE', plate: '1กข1234', country: 'LAO' }, 50],
    ['its frame, however it is parted', { kind: 'VIN', vin: '1m8-gdm9a xkp042788' }, 100],
    ['a letter O and I in the place of digits', { kind: 'VIN', vin: 'IM8GDM9AXKPO42788' }, 100],
    ['another frame', { kind: 'VIN', vin: '1M8GDM9AXKP042789' }, undefined],
    ['a vessel of that number', { kind: 'VESSEL', number: '1M8GDM9AXKP042788' }, undefined],
  ])('by %s', (_title, query, expected) => {
    expect(score('AL_VEHICLE', query)).toBe(expected);
  });
});

describe('a vessel is found', () => {
  it.each([
    ['its MMSI', '525123456', 100],
    ['its MMSI as an officer writes it', 'MMSI 525 123 456', 100],
    ['its call sign', 'yb-1234', 100],
    ['its registration, however it is parted', 'GT58 NO 123 CB', 100],
    ['another MMSI', '525123457', undefined],
    ['its MMSI called an IMO number', 'IMO 525123456', undefined],
  ])('by %s', (_title, number, expected) => {
    expect(score('AL_VESSEL', { kind: 'VESSEL', number })).toBe(expected);
  });
  it('by its IMO number, with the letters or without', () => {
    for (const number of ['9074729', 'IMO9074729', 'imo 9074729'])
      expect(score('AL_VESSEL', { kind: 'VESSEL', number }, { '/body/vessel/imo': '9074729' })).toBe(100);
  });
  it('by a registration of another flag only as another boat', () => {
    const asked = { kind: 'VESSEL', number: 'GT.58 NO.123/CB', country: 'MYS' };
    expect(score('AL_VESSEL', asked)).toBe(50);
    // Whatever flag is asked for, a call sign is one ship's.
    expect(score('AL_VESSEL', { ...asked, number: 'YB1234' })).toBe(100);
  });
});

describe('a means of communication is found', () => {
  it.each([
    ['a telephone with its country', { value: '+66 81 234 5678' }, 100],
    ['a telephone as it is dialled from abroad', { value: '0066-81-234-5678' }, 100],
    ['a telephone as it is dialled at home', { value: '081-234-5678', country: 'THA' }, 100],
    ['a telephone with its country and no plus', { value: '66812345678', country: 'THA' }, 100],
    ['the same, asked elsewhere', { value: '66 81 234 5678', country: 'KHM' }, 100],
    ['the same, asked nobody says where', { value: '66812345678' }, 100],
    ['a telephone in the digits of its country', { value: '๐๘๑-๒๓๔-๕๖๗๘', country: 'THA' }, 100],
    ['a telephone as it is dialled nobody says where', { value: '081-234-5678' }, undefined],
    ['a telephone of another country', { value: '081-234-5678', country: 'KHM' }, undefined],
    ['a name with or without its sign', { value: 'Good.Office.Jobs' }, 100],
    ['a name with a letter that only looks alike', { value: '@good.оffice.jobs' }, 100],
    ['a page', { value: 'http://www.jobs.example.org/office/' }, 100],
    [
      'a page that is written so that nobody follows it',
      { value: 'hxxps://jobs[.]example[.]org/office' },
      100,
    ],
    ['another page of it', { value: 'https://jobs.example.org/other' }, undefined],
    ['a wallet', { value: ' TSampleSampleSampleSampleSample123' }, 100],
    ['an account, however it is parted', { value: '1234567890' }, 100],
  ])('by %s', (_title, query, expected) => {
    expect(score('AL_ENTITY', { kind: 'COMMS', ...query })).toBe(expected);
  });
  it('by the number of a handset, whatever its last digits are', () => {
    const handset = { '/body/commsIds': [{ kind: 'IMEI', value: '490154203237518' }] };
    for (const value of ['490154203237518', '49-015420-323751', '4901542032375101'])
      expect(score('AL_ENTITY', { kind: 'COMMS', value }, handset)).toBe(100);
    expect(score('AL_ENTITY', { kind: 'COMMS', value: '490154203237526' }, handset)).toBeUndefined();
  });
});

describe('a query on a thing', () => {
  it('of an unknown country is refused', () => {
    expect(readQuery({ kind: 'COMMS', value: '0812345678', country: 'TH' }, '', NOW)).toMatchObject([
      { rule: 'query.country' },
    ]);
  });
});
