import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { latestKind } from '#messages';
import { TEXT_PATTERN } from './constraints.js';
import { fieldsOf } from './field-metadata.js';

const check = fieldsOf(latestKind('RF_VICTIM_IDENTIFICATION')!.form)
  .find(({ name }) => name === 'subjectEn')
  ?.checks.find(({ name }) => name === 'isText');
const max = Number(check?.constraints[0]);

describe('a text of a person', () => {
  it('is judged as its pattern in the published schema says, and by code points (property)', () => {
    const pattern = new RegExp(TEXT_PATTERN, 'u');
    const odd = fc.constantFrom(
      '\0',
      '\b',
      '\t',
      '\n',
      '\v',
      '\r',
      '\x1f',
      ' ',
      '\x7f',
      '\x85',
      '\xa0',
      '\u2028',
      'a',
      '\u{1f469}',
    );
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary', maxLength: 12 }), fc.string({ unit: odd, maxLength: 6 })),
        (text) => {
          expect([text, check?.holds(text)]).toEqual([text, pattern.test(text)]);
        },
      ),
      { numRuns: 2_000 },
    );
  });
  it('may have as many characters as its field says, however many units they take', () => {
    for (const one of ['a', '\u0e1c', '\u{1f469}']) {
      expect(check?.holds(one.repeat(max))).toBe(true);
      expect(check?.holds(one.repeat(max + 1))).toBe(false);
    }
  });
});
