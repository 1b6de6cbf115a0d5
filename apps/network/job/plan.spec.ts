import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { planImport } from './plan.js';
import { readRows, type CtdcRow } from './rows.js';

const ELEVEN = ['BN', 'KH', 'ID', 'LA', 'MY', 'MM', 'PH', 'SG', 'TH', 'TL', 'VN'];
const row = (number: number, citizenship: string, exploitation: string): CtdcRow => ({
  number,
  yearOfRegistration: '2016',
  gender: 'Male',
  ageBroad: '',
  citizenship,
  isForcedLabour: '',
  isSexualExploit: '',
  CountryOfExploitation: exploitation,
});

describe('the plan of an import', () => {
  it('makes a referral of each row between two different members of the run and counts the others by reason', () => {
    const rows = [
      row(1, 'KH', 'TH'),
      row(2, '', 'TH'),
      row(3, 'KH', ''),
      row(4, 'TH', 'TH'),
      row(5, 'KH', 'QA'),
      row(6, 'MM', 'TH'),
      { ...row(7, 'KH', 'TH'), yearOfRegistration: '' },
    ];
    const plan = planImport(rows, ['KH', 'TH']);
    expect(plan.referrals.map(({ row: { number }, from, to }) => [number, from, to])).toEqual([
      [1, 'TH', 'KH'],
    ]);
    expect(plan.skipped).toEqual({
      CITIZENSHIP_UNKNOWN: 1,
      EXPLOITATION_UNKNOWN: 1,
      SAME_COUNTRY: 1,
      OUTSIDE_RUN: 2,
      YEAR_UNKNOWN: 1,
    });
  });

  it('warns of a corridor only from eleven rows on', () => {
    const rows = (n: number): CtdcRow[] => Array.from({ length: n }, (_, i) => row(i, 'KH', 'TH'));
    expect(planImport(rows(10), ELEVEN).alerts).toEqual([]);
    expect(planImport(rows(11), ELEVEN).alerts).toMatchObject([{ from: 'TH', to: 'KH' }]);
  });

  const published = join(import.meta.dirname, '../../../../shared/data/ctdc/k_anonymised_2020_asean.csv');
  it(`finds 2,894 referrals and 11 alerts in the published file${existsSync(published) ? '' : ' (file absent: not read here)'}`, async () => {
    if (!existsSync(published)) return;
    const { rows } = await readRows(published);
    const plan = planImport(rows, ELEVEN);
    expect([plan.rows, plan.referrals.length, plan.alerts.length]).toEqual([16_033, 2_894, 11]);
  });
});
