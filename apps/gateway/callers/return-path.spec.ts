import { describe, expect, it } from '@jest/globals';
import { returnPath } from './return-path.js';

describe('the way back after signing in', () => {
  it('is a page of the gateway', () => {
    for (const path of ['/', '/work', '/cases/TH/01990000-0000-7000-8000-000000000001'])
      expect(returnPath(path)).toBe(path);
  });

  it.each([
    undefined,
    '',
    'work',
    '//evil.example',
    '/\\evil.example',
    'https://evil.example',
    '/work?name=x',
    '/work#x',
    '/"><script>',
    '/%2f%2fevil.example',
    ['/work'],
    `/${'x'.repeat(300)}`,
  ])('is the first page for %j', (asked) => {
    expect(returnPath(asked)).toBe('/');
  });
});
