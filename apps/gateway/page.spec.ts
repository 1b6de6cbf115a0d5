import { describe, expect, it } from '@jest/globals';
import { pageOf } from './page.js';

describe('a page', () => {
  it('is the first fifty where nothing is said', () => {
    expect(pageOf({})).toEqual({ after: undefined, limit: 50 });
  });

  it('takes the cursors that are given out and numbers up to 200', () => {
    expect(pageOf({ after: '815.1', limit: '200' })).toEqual({ after: '815.1', limit: 200 });
    expect(pageOf({ after: '12', limit: '1' })).toEqual({ after: '12', limit: 1 });
  });

  it.each(['', '1.', '-1', '1.2.3', "1' OR 1=1", '9'.repeat(19), ['1', '2'], { $gt: '' }])(
    'refuses %p as a cursor',
    (after) => {
      expect(() => pageOf({ after })).toThrow(expect.objectContaining({ code: 'E-FORM' }));
    },
  );

  it.each(['0', '201', '-1', '1e2', '', ['1'], '0x10', ' 1'])('refuses %p as a limit', (limit) => {
    expect(() => pageOf({ limit })).toThrow(
      expect.objectContaining({ faults: [expect.objectContaining({ path: '/query/limit' })] }),
    );
  });
});
