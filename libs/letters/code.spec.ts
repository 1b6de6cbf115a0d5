import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { digestBeginning, hasCode, verificationCode } from './code.js';

const messages = Array.from({ length: 200 }, (_, n) => `header.${String(n)}.signature`);
const digestOf = (jws: string): string => createHash('sha256').update(jws).digest('base64url');

describe('the code on a letter', () => {
  it('finds its message by the beginning of the digest, however it is read from paper', () => {
    for (const jws of messages) {
      const code = verificationCode(jws);
      for (const read of [code, code.toLowerCase(), code.replaceAll('-', ''), code.replaceAll('-', ' ')]) {
        expect(digestOf(jws).startsWith(digestBeginning(read) ?? 'none')).toBe(true);
        expect(hasCode(jws, read)).toBe(true);
      }
      const mistaken = code.replaceAll('0', 'O').replaceAll('1', 'l');
      expect(hasCode(jws, mistaken)).toBe(true);
    }
  });

  it('is that of no other message, not by one sign', () => {
    const [jws = '', other = ''] = messages;
    expect(hasCode(other, verificationCode(jws))).toBe(false);
    const code = verificationCode(jws);
    const last = code.endsWith('7') ? '8' : '7';
    expect(hasCode(jws, code.slice(0, -1) + last)).toBe(false);
  });

  it.each(['', '7Q4D-0KXM-1111', '7Q4D-0KXM-1111-111U', '7Q4D-0KXM-1111-11111', '%'])(
    '%p is none',
    (text) => {
      expect(digestBeginning(text)).toBeUndefined();
      expect(hasCode(messages[0] ?? '', text)).toBe(false);
    },
  );
});
