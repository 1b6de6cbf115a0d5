import { describe, expect, it } from '@jest/globals';
import { judgeCommsIds, type CommsId } from './comms-id.js';
import { judgeLinks, type Link } from './link.js';

function faults(...ids: readonly object[]): string[] {
  const found: string[] = [];
  judgeCommsIds(JSON.parse(JSON.stringify(ids)) as CommsId[], '', (rule, path) =>
    found.push(`${rule} ${path}`),
  );
  return found;
}

describe('a means of communication', () => {
  it.each([
    ['PHONE', '+66812345678'],
    ['PHONE', '+85512345678'],
    ['EMAIL', 'office@example.org'],
    ['URL', 'https://jobs.example.org/th?id=7'],
    ['WALLET', '0x00000000000000000000000000000000000000aa'],
    ['BANK_ACCOUNT', '123-4-56789-0'],
    ['IMEI', '490154203237518'],
  ] as const)('is taken as %s: %s', (kind, value) => {
    expect(faults({ kind, value })).toEqual([]);
  });
  it.each([
    ['PHONE', '0812345678', 'comms.phone /0/value'],
    // The 0 that only calls within the country begin with.
    ['PHONE', '+660812345678', 'comms.phone /0/value'],
    ['PHONE', '+668123', 'comms.phone /0/value'],
    // No country has that code.
    ['PHONE', '+99912345678', 'comms.phone /0/value'],
    ['EMAIL', 'office@example', 'comms.email /0/value'],
    ['URL', 'jobs.example.org', 'comms.url /0/value'],
    ['URL', 'hxxps://jobs[.]example.org', 'comms.url /0/value'],
    ['URL', 'javascript:alert(1)', 'comms.url /0/value'],
    ['URL', 'https://somebody:word@example.org/', 'comms.url /0/value'],
    ['WALLET', 'too short', 'comms.wallet /0/value'],
    ['BANK_ACCOUNT', 'at the counter', 'comms.bank-account /0/value'],
    ['IMEI', '490154203237519', 'comms.imei /0/value'],
  ] as const)('is refused as %s: %s', (kind, value, fault) => {
    expect(faults({ kind, value })).toEqual([fault]);
  });
  it('names its platform where it is a name on one', () => {
    expect(faults({ kind: 'HANDLE', value: '@งาน.ดี_7', platform: 'LINE' })).toEqual([]);
    expect(faults({ kind: 'HANDLE', value: '@office' })).toEqual(['comms.platform /0/platform']);
    expect(faults({ kind: 'HANDLE', value: 'two words', platform: 'LINE' })).toEqual([
      'comms.handle /0/value',
    ]);
  });
  it('names a bank where it is an account, and nowhere else', () => {
    expect(faults({ kind: 'BANK_ACCOUNT', value: '1234567890', bank: 'Sample Bank' })).toEqual([]);
    expect(faults({ kind: 'PHONE', value: '+66812345678', bank: 'Sample Bank' })).toEqual([
      'comms.bank /0/bank',
    ]);
  });
  it('stands once; one name on two platforms is two', () => {
    const line = { kind: 'HANDLE', value: '@office', platform: 'LINE' };
    expect(faults(line, { ...line, platform: 'TELEGRAM' })).toEqual([]);
    expect(faults(line, line)).toEqual(['comms.once /1']);
  });
});

describe('a link', () => {
  const link = { from: 'P-1', to: 'V-1', type: 'USES', certainty: 'SUSPECTED' };
  it.each([
    ['without times', {}, []],
    ['of one month', { since: '2026-10', until: '2026-10' }, []],
    ['of a thing with itself', { to: 'P-1' }, ['link.two-things /0/to']],
    ['that ends before it begins', { since: '2026-10', until: '2026-09' }, ['link.period /0/until']],
  ])('%s', (_title, changes, expected) => {
    const found: string[] = [];
    judgeLinks(JSON.parse(JSON.stringify([{ ...link, ...changes }])) as Link[], '', (rule, path) =>
      found.push(`${rule} ${path}`),
    );
    expect(found).toEqual(expected);
  });
});
