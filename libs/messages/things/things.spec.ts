import { describe, expect, it } from '@jest/globals';
import { judgeOrganisation, type Organisation } from './organisation.js';
import { vinHolds } from './vehicle.js';
import { flagOfMmsi, judgeVessel, type Vessel } from './vessel.js';

describe('a vehicle', () => {
  it('has a VIN whose check digit holds or not; a frame number has none', () => {
    expect(vinHolds({ vin: '1M8GDM9AXKP042788' })).toBe(true);
    expect(vinHolds({ vin: '1M8GDM9AXKP042789' })).toBe(false);
    expect(vinHolds({ vin: 'NZE121-1234567' })).toBeUndefined();
    expect(vinHolds({})).toBeUndefined();
  });
});

describe('a vessel', () => {
  function faults(vessel: object): string[] {
    const found: string[] = [];
    judgeVessel(JSON.parse(JSON.stringify({ kind: 'FISHING', ...vessel })) as Vessel, '', (rule, path) =>
      found.push(`${rule} ${path}`),
    );
    return found;
  }
  it('is told by one number of its own at least', () => {
    for (const told of [
      { imo: '9074729' },
      { mmsi: '525123456' },
      { callSign: 'YB1234' },
      { regNo: 'GT.10 NO.123/BD', flag: 'IDN' },
    ])
      expect([told, faults(told)]).toEqual([told, []]);
    for (const told of [{}, { name: 'Sinar Contoh' }, { regNo: 'GT.10 NO.123/BD' }, { flag: 'IDN' }])
      expect([told, faults(told)]).toEqual([told, ['vessel.identifier ']]);
  });
  it('has an IMO number whose check digit holds', () => {
    expect(faults({ imo: '9176187' })).toEqual([]);
    expect(faults({ imo: '9074728' })).toEqual(['vessel.imo /imo']);
  });
  it('tells a flag of the region in its MMSI', () => {
    expect(['525123456', '514000001', '515000001', '566000001', '440000001'].map(flagOfMmsi)).toEqual([
      'IDN',
      'KHM',
      'KHM',
      'SGP',
      undefined,
    ]);
  });
});

describe('an organisation', () => {
  const organisation = {
    orgRef: 'O-1',
    name: 'Sample Work Agency',
    type: 'RECRUITMENT_AGENCY',
    country: 'KHM',
    addresses: [{ country: 'KHM', admin1: 'KH-12', address: 'Street 7, house 9', kind: 'WORKPLACE' }],
    roleInCase: 'RECRUITER',
  };
  it.each([
    ['its office is told', {}, []],
    ['INV-06: a shelter and a home are not', { kind: 'SHELTER' }, ['leak.address /addresses/0/address']],
    ['its places hold together', { locode: 'THBKK' }, ['location.locode /addresses/0/locode']],
  ])('%s', (_title, changes, expected) => {
    const found: string[] = [];
    const addresses = organisation.addresses.map((place) => ({ ...place, ...changes }));
    judgeOrganisation(
      JSON.parse(JSON.stringify({ ...organisation, addresses })) as Organisation,
      '',
      (rule, path) => found.push(`${rule} ${path}`),
    );
    expect(found).toEqual(expected);
  });
});
