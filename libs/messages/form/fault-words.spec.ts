import { describe, expect, it } from '@jest/globals';
import { kinds } from '../kinds.js';
import { checkMessage } from './check.js';
import { wanted } from './fault-words.js';
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
          text: 'wanted: a code of the list status: ACTUAL, EXERCISE, TEST',
        },
        { code: 'E-SCHEMA-INVALID', path: '/sentAt', text: 'wanted: a time in UTC, as 2026-11-24T03:00:00Z' },
      ]),
    );
    expect(JSON.stringify(checked)).not.toContain('SECRET-CANARY');
  });

  it('name a constraint that has no words yet', () => {
    expect(wanted('isNewThing', [])).toBe('wanted: isNewThing');
  });
});
