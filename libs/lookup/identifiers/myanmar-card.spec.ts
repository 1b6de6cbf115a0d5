import { describe, expect, it } from '@jest/globals';
import { fitOf } from '../fit.js';
import { readQuery, type Asked } from '../query.js';
import { indexKeys, documentSearch } from '../search-keys.js';
import { documentKey } from '../identifier-keys.js';
import { myanmarCard } from './myanmar-card.js';
import { readDocumentNumber } from './document-number.js';

const NOW = Date.UTC(2026, 10, 30);

/** What a check of `asked` scores against an alert on `printed`, by index and fit. */
function score(printed: string, asked: string): number | undefined {
  const query = readQuery({ kind: 'DOCUMENT', number: asked, issuer: 'MMR' }, '', NOW) as Asked;
  const term = { kind: 'DOCUMENT', issuer: 'MMR', upTo: null, ...readDocumentNumber(printed).read } as const;
  const keys = query.documents.flatMap(({ number }) => documentSearch(number));
  return indexKeys(term).some((key) => keys.includes(key)) ? fitOf(term, query)?.score : undefined;
}

describe('the number of a Myanmar card', () => {
  it.each([
    ['12/OUKAMA(N)123456', '12/OUKAMA(NAING)123456'],
    ['12/OUKAMA(N)123456', '12/OuKaMa(N) 123456'],
    ['12/OUKAMA(N)123456', '12 / oukama (naing) 123456'],
    ['12/OUKAMA(N)123456', '၁၂/ဥကမ(နိုင်)၁၂၃၄၅၆'],
    ['12/OUKAMA(N)123456', '12/OKM(N)123456'],
    ['12/OUKAMA(N)123456', '12OUKAMAN123456'],
    ['၁၂/ဥကမ(နိုင်)၁၂၃၄၅၆', '12/OUKAMA(N)123456'],
    ['9/မအရ(နိုင်)၀၀၁၂၃၄', '9/MaAhRa(N)001234'],
    ['9/မအရ(နိုင်)၀၀၁၂၃၄', '9/MAAHYA(N)001234'],
    // The digit zero typed for the letter wa.
    ['4/ပလဝ(နိုင်)၁၂၃၄၅၆', '၄/ပလ၀(နိုင်)၁၂၃၄၅၆'],
    ['14/ဟသတ(ဧည့်)၁၂၃၄၅၆', '14/HATHATA(E)123456'],
  ])('%s is found as %s', (alert, asked) => {
    expect(score(alert, asked)).toBe(100);
  });

  it.each([
    ['၁၂/ဥကမ(နိုင်)၁၂၃၄၅၆', '၁၂/ဥကတ(နိုင်)၁၂၃၄၅၆'],
    // Of two that Latin spells alike.
    ['၁၃/မယန(နိုင်)၁၂၃၄၅၆', '၁၃/မရန(နိုင်)၁၂၃၄၅၆'],
    ['12/OUKAMA(N)123456', '12/THAGAKA(N)123456'],
    ['12/OUKAMA(N)123456', '11/OUKAMA(N)123456'],
    ['12/OUKAMA(N)123456', '12/OUKAMA(E)123456'],
    ['12/OUKAMA(N)123456', '12/OUKAMA(N)123457'],
  ])('%s is another card than %s', (alert, asked) => {
    expect(score(alert, asked)).toBeUndefined();
  });

  it.each([
    'AB1234567',
    'P 123 4567 A',
    '1 1002 00123 45 6',
    '12345678',
    '15/OUKAMA(N)123456',
    '12/OUKA(N)123456',
  ])('is not %s', (number) => {
    expect(myanmarCard(number)).toBeUndefined();
  });

  it('is one key in both scripts, for tokens that compare without reading', () => {
    expect(documentKey('၁၂/ဥကမ(နိုင်)၁၂၃၄၅၆')).toBe(documentKey('12/OuKaMa (Naing) 123456'));
  });
});
