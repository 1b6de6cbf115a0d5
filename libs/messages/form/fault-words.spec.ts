import { describe, expect, it } from '@jest/globals';
import { kinds } from '../kinds.js';
import { checkMessage } from './check.js';
import { hasWords, unmet } from './fault-words.js';
import { fieldsOf } from './field-metadata.js';
import type { Form } from './nesting.js';
import { sampleMessage } from '../examples/samples.js';

describe('the words of a fault', () => {
  it('say what is wanted, short code lists in full, and never repeat what was found', () => {
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
          text: 'wanted: a code of the list status: ACTUAL, EXERCISE, TEST',
        },
        {
          code: 'E-SCHEMA-INVALID',
          path: '/sentAt',
          rule: 'field.time',
          text: 'wanted: a time in UTC, as 2026-11-24T03:00:00Z',
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
      text: 'wanted: isNewThing',
    });
  });

  it('stand beside every constraint that a kind uses', () => {
    const seen = new Set<Form>();
    const constraintsOf = (form: Form): string[] => {
      if (seen.has(form)) return [];
      seen.add(form);
      return fieldsOf(form).flatMap(({ checks, nesting }) => [
        ...checks.map(({ name }) => name),
        ...[nesting?.one, nesting?.item].flatMap((inner) =>
          inner === undefined ? [] : constraintsOf(inner),
        ),
      ]);
    };
    const forms = kinds.flatMap(({ form, parts }) => [
      form,
      ...Object.values(parts).map((part) => part.form),
    ]);
    const names = new Set(forms.flatMap(constraintsOf));
    expect(names.size).toBeGreaterThan(15);
    expect([...names].filter((name) => !hasWords(name))).toEqual([]);
  });
});
