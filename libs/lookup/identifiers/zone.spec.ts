import { describe, expect, it } from '@jest/globals';
import { LAYOUTS, mrzCheckDigit, readAs, spanOf, type MrzFormat } from '#messages';
import { readQuery, type Asked } from '../query.js';

const NOW = Date.UTC(2026, 10, 30);
const ask = (...lines: readonly string[]) =>
  readQuery({ kind: 'MRZ', text: lines.join('\n') }, '', NOW) as Asked;
const kinds = ({ findings }: Asked) => findings.map(({ rule }) => rule);

/** Lines whose check digits are put right, in the order in which one stands in the sum of another. */
function checked(format: MrzFormat, ...lines: string[]): string[] {
  for (const {
    at: [line, position],
    over,
  } of LAYOUTS[format].digits) {
    const own = lines[line] ?? '';
    const digit = mrzCheckDigit(over.map((span) => spanOf(lines, span)).join(''));
    lines[line] = own.slice(0, position) + digit + own.slice(position + 1);
  }
  return lines;
}

// Nobody's documents: invented numbers and names.
const THAI = checked(
  'TD3',
  'P<THASOMBOON<<MALEE<<<<<<<<<<<<<<<<<<<<<<<<<',
  'AA12345670THA9001018F30010171234567890121<00',
);
const VIETNAMESE = checked(
  'TD1',
  'IDVNM1950000170079195000017<<8',
  '9501010F3501010VNM<<<<<<<<<<<0',
  'NGUYEN<<THI<HOA<<<<<<<<<<<<<<<',
);

describe('a zone', () => {
  it('asks by the number in its optional data too', () => {
    expect(kinds(ask(...THAI))).toEqual([]);
    expect(ask(...THAI).documents.map(({ number, by }) => [number, by])).toEqual([
      ['AA1234567', 'DOCUMENT_NUMBER'],
      ['1234567890121', 'OPTIONAL_DATA'],
    ]);
    expect(ask(...VIETNAMESE).documents.map(({ number, by, issuer }) => [number, by, issuer])).toEqual([
      ['195000017', 'DOCUMENT_NUMBER', 'VNM'],
      ['079195000017', 'OPTIONAL_DATA', 'VNM'],
    ]);
  });

  it('with a wrong check digit is asked, and says where it stands and what it may be', () => {
    const [first = '', second = ''] = THAI;
    const broken = second.replace('AA1234567', 'AA1234S67');
    const { findings, documents, person } = ask(first, broken);
    expect(findings.map(({ rule, line, position }) => [rule, line, position])).toEqual([
      ['query.mrz-check-digit', 2, 10],
      ['query.mrz-check-digit', 2, 44],
    ]);
    expect(findings[0]).toMatchObject({
      isUnread: true,
      suggestions: [{ line: 2, position: 7, stands: 'S', instead: '5' }],
    });
    expect(documents.map(({ number, by }) => [number, by])).toEqual([
      ['AA1234S67', 'DOCUMENT_NUMBER'],
      ['AA1234567', 'MENDED_NUMBER'],
      ['1234567890121', 'OPTIONAL_DATA'],
    ]);
    expect(person).toMatchObject({ shown: 'SOMBOON MALEE', birthYear: 1990 });
  });

  it.each([
    ['0', 'O'],
    ['1', 'I'],
    ['2', 'Z'],
    ['8', 'B'],
    ['5', 'S'],
  ])('suggests %s where the camera has read %s', (digit, letter) => {
    const [first = '', second = ''] = checked(
      'TD3',
      THAI[0] ?? '',
      `AA12345${digit}7${(THAI[1] ?? '').slice(9)}`,
    );
    const { findings } = ask(first, second.replace(`5${digit}7`, `5${letter}7`));
    expect(findings[0]?.suggestions).toContainEqual({ line: 2, position: 8, stands: letter, instead: digit });
  });

  it('reads letters in its dates and digits in its names as what they look like, and says so', () => {
    const [first = '', second = ''] = THAI;
    const asked = ask(first.replace('SOMBOON', '50MBOON'), second.replace('9001018', '9OO1OI8'));
    expect(new Set(kinds(asked))).toEqual(new Set(['query.mrz-misread']));
    expect(asked.person).toMatchObject({ shown: 'SOMBOON MALEE', birthYear: 1990 });
    expect(asked.findings[0]).toMatchObject({ line: 1, position: 6, stands: '5', isUnread: true });
  });

  it('is found in what a camera read of the whole page, whatever became of its fillers', () => {
    const [first = '', second = ''] = THAI;
    const text = [
      'KINGDOM OF THAILAND',
      'Name / ชื่อ MALEE',
      first.replaceAll('<<', '«'),
      second.slice(0, 41) + second.slice(42),
    ];
    const asked = ask(...text, 'page 2');
    expect(asked.lines?.[0]).toBe(first);
    expect(asked.documents[0]?.number).toBe('AA1234567');
    expect(kinds(asked)).toContain('query.mrz-length');
  });

  it('names a sign that no zone has, with its place', () => {
    const [first = '', second = ''] = THAI;
    const asked = ask(first, second.replace('AA123', 'AA1ß3'.normalize()));
    expect(
      asked.findings.find(({ rule }) => rule === 'query.mrz-length' || rule === 'query.mrz-sign'),
    ).toBeDefined();
    expect(ask(first, second.replace('AA123', 'AA1#3')).findings[0]).toMatchObject({
      ...{ rule: 'query.mrz-sign', line: 2, position: 4, stands: '#' },
    });
  });

  it('says where a name is cut at the end of its field', () => {
    const cut = checked('TD1', VIETNAMESE[0] ?? '', VIETNAMESE[1] ?? '', 'PHATTHARAPHONGPHAN<<CHALOEMPHO');
    const { findings, person } = ask(...cut);
    expect(findings).toMatchObject([{ rule: 'query.mrz-name-cut', line: 3, position: 30, isUnread: false }]);
    expect(person).toMatchObject({ shown: 'PHATTHARAPHONGPHAN CHALOEMPHO', name: { cut: true } });
    expect(ask(...VIETNAMESE).person?.name.cut).toBe(false);
  });

  it.each(['UNO', 'UNA', 'UNK', 'XPO', 'XOM', 'RKS', 'EUE', 'GBN', 'GBD', 'GBO', 'GBP', 'GBS', 'D<<'])(
    'takes %s as issuer and nationality',
    (code) => {
      const asked = ask(...THAI.map((line) => line.replaceAll('THA', code)));
      expect(kinds(asked)).toEqual([]);
      expect(asked.documents[0]?.issuer).toBe(code === 'D<<' ? 'DEU' : code.startsWith('GB') ? 'GBR' : code);
    },
  );

  it('takes somebody without a nationality', () => {
    expect(kinds(ask(...THAI.map((line) => line.replace('0THA', '0XXA'))))).toEqual([]);
  });

  it('asks with 6 too where G stands among digits: their check digit is one', () => {
    const [first = '', second = ''] = checked(
      'TD3',
      THAI[0] ?? '',
      (THAI[1] ?? '').replace('AA1234567', 'AA1234G67'),
    );
    const { documents, findings } = ask(first, second);
    expect(documents.slice(0, 2).map(({ number, by }) => [number, by])).toEqual([
      ['AA1234G67', 'DOCUMENT_NUMBER'],
      ['AA1234667', 'MENDED_NUMBER'],
    ]);
    expect(findings).toMatchObject([
      {
        rule: 'query.mrz-misread',
        line: 2,
        position: 7,
        stands: 'G',
        isUnread: true,
        suggestions: [{ instead: '6' }],
      },
    ]);
  });

  it('asks without the issuer where none is known by that code', () => {
    const asked = ask(...THAI.map((line) => line.replace('P<THA', 'P<QQQ')));
    expect(asked.findings).toMatchObject([{ rule: 'query.mrz-issuer', line: 1, position: 3 }]);
    expect(asked.documents[0]?.issuer).toBeNull();
  });

  it('has a number that is longer than its field in two pieces', () => {
    // ICAO 9303 part 5's sample under another issuer.
    const lines = [
      'I<KHMD23145890<7349<<<<<<<<<<<',
      '3407127M9507122KHM<<<<<<<<<<<2',
      'STEVENSON<<PETER<JOHN<<<<<<<<<',
    ];
    expect(readAs(lines, 'TD1')).toMatchObject({ documentNumber: 'D23145890734', optional: [], broken: [] });
  });
});
