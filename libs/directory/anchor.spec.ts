import { describe, expect, it } from '@jest/globals';
import { utf8 } from '#kernel';
import { readAnchor, writeAnchor } from './index.js';
import { anchorFor } from './network.sample.js';

describe('the anchor file', () => {
  const anchor = anchorFor(utf8('statement 1'));
  it('comes back as it was written', () => {
    expect(readAnchor(utf8(writeAnchor(anchor)))).toEqual(anchor);
  });
  it.each([
    ['four officers', { ...anchor, officers: anchor.officers.slice(1) }],
    ['one officer twice', { ...anchor, officers: [...anchor.officers.slice(1), anchor.officers[1]] }],
    ['no genesis', { ...anchor, genesis: '' }],
    ['a network without name', { ...anchor, network: '' }],
    ['more than it should', { ...anchor, more: 1 }],
  ])('with %s is refused', (_, bad) => {
    expect(() => readAnchor(utf8(JSON.stringify(bad)))).toThrow(
      expect.objectContaining({ code: 'E-CONFIG' }),
    );
  });
});
