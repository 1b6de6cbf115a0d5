import { describe, expect, it } from '@jest/globals';
import { HsuError } from '#kernel';
import { errorFields } from './error-fields.js';

const CANARY = 'SOK Dara';

describe('an error in a log line', () => {
  it('tells code, pointers and text of our own errors', () => {
    const fields = errorFields(new HsuError('E-SCHEMA-INVALID', 'missing', { path: '/body/sex' }));
    expect(fields).toMatchObject({
      code: 'E-SCHEMA-INVALID',
      message: 'E-SCHEMA-INVALID: missing',
      faults: ['E-SCHEMA-INVALID /body/sex'],
    });
  });

  it('loses the text of a foreign error, its stack and its cause, and keeps where it happened', () => {
    const foreign = new TypeError(`invalid input "${CANARY}"\n    at ease: ${CANARY}`, {
      cause: new Error(CANARY),
    });
    const fields = errorFields(new HsuError('E-INTERNAL', undefined, { cause: foreign }));
    expect(JSON.stringify(fields)).not.toContain(CANARY);
    expect(fields.cause).toMatchObject({ name: 'TypeError' });
    expect(fields.cause?.at?.join()).toContain('error-fields.spec');
  });

  it('loses the stack of an error whose text was changed after it was thrown', () => {
    const foreign = new TypeError(`first\n    at ease: ${CANARY}`);
    // Written when it is first looked at.
    expect(foreign.stack).toContain('first');
    foreign.message = 'second';
    expect(errorFields(foreign).at).toEqual([]);
  });

  it('keeps a driver code and nothing that only looks like one', () => {
    expect(errorFields(Object.assign(new Error(CANARY), { code: '23505' }))).toMatchObject({ code: '23505' });
    expect(errorFields(Object.assign(new Error('x'), { code: CANARY })).code).toBeUndefined();
  });

  it('takes anything that was thrown', () => {
    expect(errorFields(CANARY)).toEqual({ name: 'string' });
    expect(errorFields(undefined)).toEqual({ name: 'undefined' });
  });
});
