import { createHash } from 'node:crypto';

/** Without letters that a reader takes for a digit (Crockford's base 32). */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const SIGNS = 16;

/**
 * The verification code of a message: 80 bits of its JWS's SHA-256, for people who compare by eye or by telephone, as
 * `7Q4D-0KXM-…`. Whoever holds the message can tell it; nobody finds a second message with the same one.
 */
export function verificationCode(jws: string): string {
  let rest = BigInt(`0x${createHash('sha256').update(jws).digest('hex')}`) >> 176n;
  let code = '';
  for (let sign = 0; sign < SIGNS; sign++) {
    code = (ALPHABET[Number(rest & 31n)] ?? '') + code;
    rest >>= 5n;
  }
  return code.replace(/(.{4})(?=.)/g, '$1-');
}
