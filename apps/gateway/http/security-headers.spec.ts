import { expect, it } from '@jest/globals';
import { PAGE_POLICY } from './security-headers.js';

it('a page may take from this gateway alone, run no script that stands in it, and be framed by none (T41)', () => {
  const policy = new Map(
    PAGE_POLICY.split('; ').map((line) => {
      const [directive = '', ...sources] = line.split(' ');
      return [directive, sources] as const;
    }),
  );
  const own = ["'self'"];
  const none = ["'none'"];
  // Whole: a directive that is missing falls back, and a source that is added opens it.
  expect(Object.fromEntries(policy)).toEqual({
    'default-src': own,
    'script-src': own,
    'style-src': [...own, "'unsafe-inline'"],
    'img-src': [...own, 'data:'],
    'font-src': own,
    'connect-src': own,
    'object-src': none,
    'base-uri': none,
    'form-action': own,
    'frame-ancestors': none,
  });
});
