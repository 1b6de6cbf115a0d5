import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { pointerStep, pointerSteps } from '#kernel';

describe('JSON pointers (RFC 6901)', () => {
  it.each([
    ['', []],
    ['/', ['']],
    ['/foo/0', ['foo', '0']],
    ['/a~1b', ['a/b']],
    ['/m~0n', ['m~n']],
    // Not ~1 first and then ~0, which would read a slash that nobody wrote.
    ['/~01', ['~1']],
  ])('goes through "%s" by %j', (pointer, steps) => expect(pointerSteps(pointer)).toEqual(steps));

  it('comes back to every list of names (property)', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (names) =>
        expect(pointerSteps(names.map((name) => `/${pointerStep(name)}`).join(''))).toEqual(names),
      ),
    );
  });
});
