import { describe, expect, it } from '@jest/globals';
import { asHsuError, ERROR_CODES, HsuError, type ErrorCode } from '#kernel';
import { problemOf, statusOf } from './problem.js';

const ID = '01990000-0000-7000-8000-000000000001';
const CANARY = 'SOK Dara';

describe('a problem (RFC 9457)', () => {
  it('carries a stable type, the code, and a pointer for every fault', () => {
    const faults = [
      { code: 'E-SCHEMA-INVALID', path: '/purpose', text: 'missing' },
      { code: 'E-CHECKDIGIT', path: '/body/document/numberCheckDigit' },
    ] as const;
    expect(problemOf(new HsuError('E-SCHEMA-INVALID', 'the draft is not usable', { faults }), ID)).toEqual({
      type: 'urn:hsu:error:E-SCHEMA-INVALID',
      title: ERROR_CODES['E-SCHEMA-INVALID'].title,
      status: 422,
      code: 'E-SCHEMA-INVALID',
      detail: 'the draft is not usable',
      instance: `urn:uuid:${ID}`,
      faults,
    });
  });

  it('says nothing of what went wrong inside', () => {
    for (const error of [
      asHsuError(new Error(`duplicate key (${CANARY})`)),
      new HsuError('E-UNAVAILABLE', `${CANARY} on 10.0.0.1:5432`, { cause: new Error(CANARY) }),
      new HsuError('E-KEY-UNKNOWN', CANARY),
    ]) {
      const problem = problemOf(error, ID);
      expect(problem.status).toBeGreaterThanOrEqual(500);
      expect(JSON.stringify(problem)).not.toContain(CANARY);
    }
  });

  it('of what is not there is the same whatever the reason, but for the caller’s own pointer', () => {
    const problem = problemOf(new HsuError('E-NOT-FOUND', 'not for this unit'), ID);
    expect(problem).toEqual(problemOf(new HsuError('E-NOT-FOUND'), ID));
    expect(
      problemOf(new HsuError('E-NOT-FOUND', 'no such conversation', { path: '/conversation' }), ID).faults,
    ).toEqual([{ code: 'E-NOT-FOUND', path: '/conversation' }]);
  });

  it('of what is not there tells the other faults of a batch as they are', () => {
    const missing = {
      code: 'E-NOT-FOUND',
      path: '/drafts/0/draft/conversation',
      text: 'no such conversation',
    } as const;
    const wrong = {
      code: 'E-SCHEMA-INVALID',
      path: '/drafts/1/draft/type',
      text: 'the kind is missing',
    } as const;
    expect(problemOf(new HsuError('E-NOT-FOUND', '', { faults: [missing, wrong] }), ID).faults).toEqual([
      { code: 'E-NOT-FOUND', path: '/drafts/0/draft/conversation' },
      wrong,
    ]);
  });
});

describe('the status', () => {
  it.each<[ErrorCode, number]>([
    ['E-JSON', 400],
    ['E-FORM', 400],
    ['E-UNAUTHENTICATED', 401],
    ['E-NOT-PERMITTED', 403],
    ['E-NOT-FOUND', 404],
    ['E-IDEMPOTENCY', 409],
    ['E-TOO-LARGE', 413],
    ['E-SCHEMA-INVALID', 422],
    ['E-RECIPIENT-UNKNOWN', 422],
    ['E-LEAK-SUSPECTED', 422],
    ['E-UNAVAILABLE', 503],
    ['E-INTERNAL', 500],
  ])('of %s is %d', (code, status) => {
    expect(statusOf(new HsuError(code))).toBe(status);
  });

  it('of a wrong header or query is 400, whatever the code', () => {
    expect(statusOf(new HsuError('E-IDEMPOTENCY', 'x', { path: '/headers/idempotency-key' }))).toBe(400);
    expect(statusOf(new HsuError('E-SCHEMA-INVALID', 'x', { path: '/query/limit' }))).toBe(400);
    expect(statusOf(new HsuError('E-UNAVAILABLE', 'x', { path: '/query/limit' }))).toBe(503);
  });

  it('of every code is one of an error', () => {
    for (const code of Object.keys(ERROR_CODES) as ErrorCode[])
      expect(statusOf(new HsuError(code))).toBeGreaterThanOrEqual(400);
  });
});
