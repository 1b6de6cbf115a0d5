import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { leakScan } from '#messages';

const leaking: readonly (readonly [string, string])[] = [
  ['MRZ', 'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<'],
  ['MRZ', 'L898902C36UTO7408122F1204159ZE184226B<<<<<10'],
  ['MRZ', 'read I<UTOD231458907<<<<<<<<<<<<<<< from the card'],
  ['MRZ', 'the line says ERIKSSON<<ANNA'],
  ['EMAIL', 'write to dara.sok@example.org today'],
  ['EMAIL', 'dara＠example.org'],
  ['PHONE', '+66812345678'],
  ['PHONE', '+66 (81) 234-5678'],
  ['PHONE', 'tel 081-234-5678'],
  ['PHONE', '0812345678'],
  ['PHONE', '0066 81 234 5678'],
  ['PHONE', 'โทร ๐๘๑-๒๓๔-๕๖๗๘'],
  ['PHONE', '០១២ ៣៤៥ ៦៧៨'],
  ['PHONE', '08\u200b1234\u200b5678'],
  ['PHONE', '08\ufe0f1\ufe0f2345678'],
  ['PHONE', '08\u31641234\u31645678'],
  ['PHONE', '081\u20602345678'],
  ['PHONE', '081\t234\t5678'],
  ['PHONE', '081\n234\n5678'],
  ['PHONE', '081\u2028234\u20285678'],
  ['PHONE', '081   234   5678'],
  ['PHONE', '081·234·5678'],
  ['PHONE', '081_234_5678'],
  ['PHONE', '0812345678'.replace(/./g, '$&\ufe0f\u20e3')],
  ['PHONE', '০৮১২৩৪৫৬৭৮'],
  ['PHONE', '௦௮௧௨௩௪௫௬௭௮'],
  ['PHONE', '०८१२३४५६७८'],
  ['PHONE', '᭐᭘᭑᭒᭓᭔᭕᭖᭗᭘'],
  ['PHONE', '꧐꧘꧑꧒꧓꧔꧕꧖꧗꧘'],
  ['DOCUMENT_NUMBER', 'AA\ufe0f12\u00ad34567'],
  ['DOCUMENT_NUMBER', '1234567\u034f890121'],
  ['DOCUMENT_NUMBER', 'passport AA1234567'],
  ['DOCUMENT_NUMBER', 'passport aa 1234567'],
  ['DOCUMENT_NUMBER', 'P1234567A'],
  ['DOCUMENT_NUMBER', 'NRIC S1234567D'],
  ['DOCUMENT_NUMBER', '1-2345-67890-12-1'],
  ['DOCUMENT_NUMBER', '1234567890121'],
  ['DOCUMENT_NUMBER', 'MyKad 900101-14-5678'],
  ['DOCUMENT_NUMBER', '12/ABC(N)123456'],
  ['DOCUMENT_NUMBER', '3201 2345 6789 0123'],
  ['DOCUMENT_NUMBER', 'IC 00-123456'],
];

const harmless = [
  'Found on 2026-11-24 at 03:00, moved on 24.11.2026 and 09-11-2026 10:30, again 01/02/2026 08:00:15',
  'between 2026-11-24T03:00:00.000Z and 2026-11-25T03:00:00+07:00',
  'see case HSU-TH-2026-000123-K and HSU-KH-2005-015999',
  'message 01990000-0000-7000-8000-000000000001',
  'message 01990000-0000-7000-8000-000812345678',
  'IMO 9074729, MMSI 525123456, plate AB 1234, flight TG1234, container CSQU3054383',
  '212 persons of 9 nationalities, 4 children, 500,000,000 VND each, 1,500 USD, route 0 to 1',
  'Act B.E. 2551 (2008), section 27; JS2011_3; ISIC A 03; 2020-2026',
  'CTDC/IOM, Global k-anonymised Dataset (k = 11), 16,033 rows',
  'Moc Bai - Bavet, 20 km, mile 108',
];

describe('leak scan (INV-06)', () => {
  it.each(leaking)('%s in "%s"', (leak, text) => expect(leakScan(text)).toContain(leak));
  it.each(harmless)('nothing in "%s"', (text) => expect(leakScan(text)).toEqual([]));
  it.each([
    'LINE',
    'line id',
    'Telegram',
    'ไลน์',
    'Zalo',
    'WeChat ID',
    '微信',
    'nick line',
    'ไอดี line',
    'IG',
    'ເຟສບຸກ',
  ])('finds a name without a digit that "%s" announces, where a text tells of victims', (network) => {
    for (const name of ['malee_k', 'nobody.malee', 'nobody_'])
      for (const text of [`${network}: ${name}`, `she is on ${network} ${name}`])
        expect([text, leakScan(text, 'OF_VICTIMS')]).toEqual([text, ['HANDLE']]);
  });
  it.each(['กข 1234 กำแพงเพชร', 'ขค 12 ลำพูน', '1กข 1234', 'บล 99 ประจวบ', 'ทะเบียน กจ 7788'])(
    'finds the plate "%s" where a text tells of victims',
    (text) => expect(leakScan(`รถตู้ ${text}`, 'OF_VICTIMS')).toEqual(['PLATE']),
  );
  it('finds a telephone in any harmless surrounding (property)', () => {
    fc.assert(
      fc.property(fc.constantFrom(...harmless), fc.constantFrom(...harmless), (before, after) => {
        expect(leakScan(`${before}; 081 234 5678; ${after}`)).toEqual(['PHONE']);
      }),
    );
  });
  it('takes time that grows with the text, not faster (T38)', () => {
    const time = (text: string) => {
      const start = performance.now();
      leakScan(text, 'OF_VICTIMS');
      return performance.now() - start;
    };
    for (const unit of [
      '<',
      'A<',
      '0 ',
      '0-',
      '1-',
      'a@',
      'a.',
      '(',
      '+1 ',
      'HSU-TH-',
      '12/abc',
      '1:2',
      '@a',
      'id:',
      'fb.',
      'รถ',
      '1ก',
      'account ',
      'van ',
      'A1',
      '1,000',
      '12/2',
    ])
      expect([unit, time(unit.repeat(20_000 / unit.length)) < 500]).toEqual([unit, true]);
  });
});
