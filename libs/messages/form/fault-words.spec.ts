import { describe, expect, it } from '@jest/globals';
import { kinds } from '../kinds.js';
import { checkMessage } from './check.js';
import { hasWords, unmet } from './fault-words.js';
import { fieldsOf, type Check } from './field-metadata.js';
import type { Form } from './nesting.js';
import { sampleMessage } from '../examples/samples.js';

describe('the words of a fault', () => {
  it('say what would be right, short code lists in full, and never repeat what was found', () => {
    const alert = kinds.find(({ type }) => type === 'AL_TRAVEL_DOCUMENT')!;
    const checked = checkMessage(
      { ...sampleMessage('AL_TRAVEL_DOCUMENT'), status: 'SECRET-CANARY', sentAt: 'yesterday' },
      alert,
    );
    expect('faults' in checked && checked.faults).toEqual(
      expect.arrayContaining([
        {
          code: 'E-SCHEMA-INVALID',
          path: '/status',
          rule: 'field.code',
          text: 'Write a code of the list status: ACTUAL, EXERCISE, TEST.',
        },
        {
          code: 'E-SCHEMA-INVALID',
          path: '/sentAt',
          rule: 'field.time',
          text: 'Write a time in UTC, as 2026-11-24T03:00:00Z.',
        },
      ]),
    );
    expect(JSON.stringify(checked)).not.toContain('SECRET-CANARY');
  });

  it('name a constraint that has no words yet', () => {
    expect(unmet('isNewThing', [], '/thing')).toEqual({
      code: 'E-SCHEMA-INVALID',
      path: '/thing',
      rule: 'field.schema',
      text: 'Write a value that the schema of the kind allows: isNewThing.',
    });
  });

  it('stand beside every constraint that a kind uses', () => {
    const names = usedConstraints().map(({ name }) => name);
    expect(new Set(names).size).toBeGreaterThan(15);
    expect(names.filter((name) => !hasWords(name))).toEqual([]);
  });

  it('are whole sentences, and fit beside a victim’s form: none says "wanted"', () => {
    const texts = usedConstraints().map(({ name, constraints }) => unmet(name, constraints, '').text);
    expect(
      texts.filter((text) => !/^[A-Z].*\.$/s.test(text) || /\bwanted\b|undefined|\b1 entries/i.test(text)),
    ).toEqual([]);
  });

  it('tell the pattern of a text, not only that there is one', () => {
    expect(unmet('matches', [/^HSU-[A-Z]{2}$/], '/case').text).toBe(
      'Write a text of the pattern ^HSU-[A-Z]{2}$.',
    );
  });
});

/** Every constraint that stands on a field of a kind or of its sealed parts. */
function usedConstraints(): Check[] {
  const seen = new Set<Form>();
  const constraintsOf = (form: Form): Check[] => {
    if (seen.has(form)) return [];
    seen.add(form);
    return fieldsOf(form).flatMap(({ checks, nesting }) => [
      ...checks,
      ...[nesting?.one, nesting?.item].flatMap((inner) => (inner === undefined ? [] : constraintsOf(inner))),
    ]);
  };
  return kinds
    .flatMap(({ form, parts }) => [form, ...Object.values(parts).map((part) => part.form)])
    .flatMap(constraintsOf);
}
