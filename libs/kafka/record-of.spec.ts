import { describe, expect, it } from '@jest/globals';
import { recordOf } from './record-of.js';

const one = Buffer.from('1');
const two = Buffer.from('2');

describe('a record that was fetched', () => {
  it('may have neither value nor headers', () => {
    expect(recordOf('t', 3, { offset: '7', value: null })).toEqual({
      topic: 't',
      partition: 3,
      offset: '7',
      value: new Uint8Array(),
      headers: {},
    });
  });

  it('has the last of two headers of one name, and none without a value', () => {
    const headers = { v: one, none: null, twice: [one, two], given: [one, null], missing: undefined };
    expect(recordOf('t', 0, { offset: '0', value: one, headers }).headers).toEqual({ v: '1', twice: '2' });
  });

  it('keeps its own bytes alone, and not those of the answer that it came in', () => {
    const answer = Buffer.alloc(16 * 1024 * 1024, '1');
    for (const length of [0, 1, 5_000]) {
      const { value } = recordOf('t', 0, { offset: '0', value: answer.subarray(7, 7 + length) });
      expect(Buffer.from(value)).toEqual(Buffer.alloc(length, '1'));
      expect(value.buffer.byteLength).toBe(length);
    }
  });
});
