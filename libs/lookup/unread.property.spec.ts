import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { MEMBERS, readQuery, type Asked, type QueryKind } from './query.js';

const NOW = Date.UTC(2026, 10, 30);
const KINDS = Object.keys(MEMBERS) as QueryKind[];
const BLOCKS: readonly (readonly [from: number, to: number])[] = [
  [0x20, 0x7e],
  [0xa0, 0x24f],
  [0x370, 0x52f],
  [0x600, 0x6ff],
  [0xe00, 0xeff],
  [0x1000, 0x109f],
  [0x1780, 0x17ff],
  [0x2000, 0x2bff],
  [0x4e00, 0x4fff],
  [0xe000, 0xe0ff],
  [0xff00, 0xffef],
  [0x1f600, 0x1f6ff],
];
const sign = fc
  .constantFrom(...BLOCKS)
  .chain(([from, to]) => fc.integer({ min: from, max: to }))
  .map((code) => String.fromCodePoint(code));
const garbage = fc.array(sign, { minLength: 1, maxLength: 40 }).map((signs) => signs.join(''));

/** Asked in the one member that every kind needs. */
function asked(kind: QueryKind, text: string): Asked {
  const [member = ''] = MEMBERS[kind];
  const read = readQuery({ kind, [member]: text }, '', NOW, 'THA');
  if (!('kind' in read)) throw new Error(JSON.stringify(read));
  return read;
}

const asks = ({ documents, plate, numbers, person }: Asked): boolean =>
  documents.length > 0 || plate !== null || numbers !== null || person !== null;
const isUnread = ({ findings }: Asked): boolean => findings.some((one) => one.isUnread);

describe('garbage in any script', () => {
  it.each(KINDS)('as %s is no NONE where nothing is asked', (kind) => {
    fc.assert(
      fc.property(garbage, (text) => {
        const read = asked(kind, text);
        expect(asks(read) || isUnread(read)).toBe(true);
      }),
    );
  });

  it.each(['DOCUMENT', 'PLATE', 'VIN', 'VESSEL', 'ORGANISATION', 'PERSON'] as const)(
    'as %s has each sign asked, parting others, unseen, or named with its place',
    (kind) => {
      const strange = fc.constantFrom('\u{1f697}', '\ue000', '\u2603', '€', '\ufffd', '\u0378');
      fc.assert(
        fc.property(fc.string(), strange, fc.string(), (before, one, after) => {
          const text = `${before}${one}${after}`;
          const place = Array.from(before.split('\n').at(-1) ?? '').length + 1;
          const named = asked(kind, text.slice(0, 200)).findings.filter(({ stands }) => stands === one);
          expect(named.map(({ position }) => position)).toContain(place);
          expect(named.every((finding) => finding.isUnread)).toBe(true);
        }),
      );
    },
  );

  it('as a name in a script that nobody here reads is named with its place, among words that are read', () => {
    const strange = fc
      .constantFrom([0x391, 0x3a1], [0x410, 0x44f], [0x904, 0x939], [0x3042, 0x3093], [0xac00, 0xd7a3])
      .chain(([from = 0, to = 0]) =>
        fc.array(fc.integer({ min: from, max: to }), { minLength: 1, maxLength: 8 }),
      )
      .map((codes) => String.fromCodePoint(...codes))
      .filter((word) => /^\p{L}+$/u.test(word));
    const read = fc.constantFrom('somchai', 'สมชาย', 'ສົມໄຊ', 'សុខា', 'မောင်', '陈', 'محمد', 'Nguyễn');
    fc.assert(
      fc.property(
        fc.array(read, { maxLength: 3 }),
        strange,
        fc.array(read, { maxLength: 3 }),
        (before, word, after) => {
          const { findings } = asked('PERSON', [...before, word, ...after].join(' '));
          const position = Array.from(before.map((one) => `${one} `).join('')).length + 1;
          expect(findings).toMatchObject([
            { rule: 'query.script', line: 1, position, stands: word, isUnread: true },
          ]);
        },
      ),
    );
  });

  it('in a zone is named, line by line', () => {
    const line = 'P<THASOMBOON<<MALEE<<<<<<<<<<<<<<<<<<<<<<<<<';
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 43 }), sign, (at, one) => {
        const plain = one.normalize('NFKC').toUpperCase();
        fc.pre(/^[^A-Z0-9<\s\p{C}«≪‹〈⟨]$/u.test(plain));
        const second = 'AA12345678THA9001018F30010171234567890121<00';
        const text = `${line}\n${second.slice(0, at)}${one}${second.slice(at + 1)}`;
        const { findings } = asked('MRZ', text);
        expect(findings.filter(({ rule }) => rule === 'query.mrz-sign')).toMatchObject([
          { line: 2, position: at + 1, stands: plain, isUnread: true },
        ]);
      }),
    );
  });
});
