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

/** How many characters of a message's digest (base64url SHA-256) its code tells for certain. */
const TOLD = 13;

/**
 * The beginning of the digest of whatever message has this code, as somebody reads it from paper: with or without
 * hyphens and blanks, in small letters, O for 0 and I or L for 1. Undefined: it is no code.
 */
export function digestBeginning(code: string): string | undefined {
  const read = readCode(code);
  return read === undefined
    ? undefined
    : Buffer.from(read.toString(16).padStart(20, '0'), 'hex').toString('base64url').slice(0, TOLD);
}

/** Whether this is the message's code, as somebody reads it from paper. */
export function hasCode(jws: string, code: string): boolean {
  const read = readCode(code);
  return read !== undefined && read === readCode(verificationCode(jws));
}

function readCode(code: string): bigint | undefined {
  const signs = code.toUpperCase().replace(/[\s-]/gu, '').replace(/O/gu, '0').replace(/[IL]/gu, '1');
  const values = Array.from(signs, (sign) => ALPHABET.indexOf(sign));
  if (values.length !== SIGNS || values.includes(-1)) return undefined;
  return values.reduce((all, value) => (all << 5n) | BigInt(value), 0n);
}
