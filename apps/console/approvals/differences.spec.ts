import { describe, expect, it } from '@jest/globals';
import { differences } from './differences.js';

describe('differences', () => {
  it('tells what changed, what came and what went, and nothing that stayed', () => {
    const before = { a: 1, deep: { same: 'x', other: 'y' }, gone: true, list: [1, 2] };
    const after = { a: 2, deep: { same: 'x', other: 'z' }, list: [2, 1], fresh: 'n' };
    expect(differences(before, after)).toEqual([
      { path: '/a', before: 1, after: 2 },
      { path: '/deep/other', before: 'y', after: 'z' },
      { path: '/gone', before: true },
      { path: '/list', before: [1, 2], after: [2, 1] },
      { path: '/fresh', after: 'n' },
    ]);
  });

  it('sees that an object took the place of a word', () => {
    expect(differences({ a: 'x' }, { a: { b: 1 } })).toEqual([{ path: '/a', before: 'x', after: { b: 1 } }]);
  });
});
