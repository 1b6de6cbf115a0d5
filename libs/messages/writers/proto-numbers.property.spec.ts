import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { numberFields, vanished, type FieldNumbers } from './proto-numbers.js';

const name = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'constructor', 'to_string');
const shapes = fc.dictionary(
  fc.constantFrom('Person', 'Place', 'valueOf'),
  fc.uniqueArray(name, { maxLength: 7 }),
);
/**
 * A history of the classes: what they looked like at each change, fields and messages coming, going and coming back.
 */
const history = fc.array(shapes, { minLength: 1, maxLength: 12 });

describe('field numbers', () => {
  it('never change and are never given to another field, however the classes change', () => {
    fc.assert(
      fc.property(history, (changes) => {
        const given = new Map<string, number>();
        let numbers: FieldNumbers = {};
        for (const shape of changes) {
          numbers = numberFields(numbers, shape);
          for (const [message, fields] of Object.entries(shape)) {
            for (const field of fields) {
              const number = numbers[message]![field]!;
              expect(number).toBe(given.get(`${message}.${field}`) ?? number);
              given.set(`${message}.${field}`, number);
            }
            const all = [...given].filter(([key]) => key.startsWith(`${message}.`)).map(([, n]) => n);
            expect(new Set(all).size).toBe(all.length);
            // What is no more stays reserved: with what is there it makes up all that was ever given.
            expect(vanished(numbers, message, fields).length + fields.length).toBe(all.length);
          }
        }
      }),
    );
  });

  it('are the same once more where nothing changed', () => {
    fc.assert(
      fc.property(shapes, (shape) => {
        const once = numberFields({}, shape);
        expect(JSON.stringify(numberFields(once, shape))).toBe(JSON.stringify(once));
      }),
    );
  });

  it('leave out the numbers that protobuf keeps for itself', () => {
    expect(numberFields({ M: { a: 18_999 } }, { M: ['a', 'b'] })).toEqual({ M: { a: 18_999, b: 20_000 } });
  });

  it('that two branches gave to two fields are refused, not written', () => {
    expect(() => numberFields({ M: { a: 1, b: 1 } }, { M: ['a', 'b'] })).toThrow(
      'M: a number is given twice',
    );
  });
});
