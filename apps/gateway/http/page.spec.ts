import { describe, expect, it } from '@jest/globals';
import { pageOf, UUID_CURSOR, WORK_CURSOR } from './page.js';

describe('a page', () => {
  it('is the first fifty where nothing is said', () => {
    expect(pageOf({})).toEqual({ after: undefined, limit: 50 });
  });

  it('takes the cursors that are given out and numbers up to 200', () => {
    expect(pageOf({ after: '815', limit: '200' })).toEqual({ after: '815', limit: 200 });
    expect(pageOf({ after: '12', limit: '1' })).toEqual({ after: '12', limit: 1 });
  });

  it('is the first where the cursor is empty, as many a client writes it', () => {
    expect(pageOf({ after: '' })).toEqual({ after: undefined, limit: 50 });
  });

  it.each(['1.', '-1', '1.2', "1' OR 1=1", '9'.repeat(19), ['1', '2'], { $gt: '' }])(
    'refuses %p as a cursor',
    (after) => {
      expect(() => pageOf({ after })).toThrow(expect.objectContaining({ code: 'E-FORM' }));
    },
  );

  it('refuses what is no id where a list goes by ids, instead of asking the database', () => {
    const id = '01990000-0000-7000-8000-000000000001';
    expect(pageOf({ after: id }, UUID_CURSOR).after).toBe(id);
    for (const time of ['0', '1774000000000', '9223372036854775807'])
      expect(pageOf({ after: `${time}.${id}.TH` }, WORK_CURSOR).after).toContain(id);
    for (const [after, cursor] of [
      ['-'.repeat(36), UUID_CURSOR],
      [id.replaceAll('-', '0'), UUID_CURSOR],
      [`0.${'-'.repeat(36)}.TH`, WORK_CURSOR],
      [`9223372036854775808.${id}.TH`, WORK_CURSOR],
    ] as const)
      expect(() => pageOf({ after }, cursor)).toThrow(expect.objectContaining({ code: 'E-FORM' }));
  });

  it.each(['0', '201', '-1', '1e2', '', ['1'], '0x10', ' 1'])('refuses %p as a limit', (limit) => {
    expect(() => pageOf({ limit })).toThrow(
      expect.objectContaining({ faults: [expect.objectContaining({ path: '/query/limit' })] }),
    );
  });
});
