import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { latestKind } from '#messages';
import { TEXT_PATTERN } from './constraints.js';
import { IdDocument } from '../shapes/id-document.js';
import { unmet } from './fault-words.js';
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
      '\u200b',
      '\u2060',
      '\u3164',
      '\ufe0f',
      '\u0301',
      '\u{e0100}',
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
  it.each([
    '\u200b',
    '\u2060\u2060',
    '\u00ad',
    '\u3164',
    '\ufe0f',
    '\u2800',
    ' \u{e0100} ',
    '\u17b4',
    '\u202e\t',
  ])('has something to see: %j shows nothing', (text) => {
    expect(check?.holds(text)).toBe(false);
    expect(check?.holds(`${text}a`)).toBe(true);
  });
  it('may have as many characters as its field says, however many units they take', () => {
    for (const one of ['a', '\u0e1c', '\u{1f469}']) {
      expect(check?.holds(one.repeat(max))).toBe(true);
      expect(check?.holds(one.repeat(max + 1))).toBe(false);
    }
  });
});

describe('a number or reference in letters of any script', () => {
  const number = fieldsOf(IdDocument).find(({ name }) => name === 'number')?.checks[0];
  it.each(['\u3164\u3164\u3164', 'AB1\ufe0f234567', 'AB\u034f1234567', 'A\u{e0100}B1234567'])(
    'holds nothing that nobody sees: %j',
    (text) => expect(number?.holds(text)).toBe(false),
  );
  it('keeps the marks that its script needs', () => {
    expect(number?.holds('၁၂/ဥကမ(နိုင်)၁၂၃၄၅၆')).toBe(true);
  });
  it('is told without the part of the pattern that guards it', () => {
    expect(unmet('matches', number?.constraints ?? [], '/number').text).not.toContain('u034f');
  });
});
