import { hash } from 'node:crypto';

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

export function utf8(text: string): Uint8Array {
  return Buffer.from(text);
}

/** Throws a TypeError on bytes that are not UTF-8; keeps a byte order mark so that strict JSON can refuse it (T39). */
export function fromUtf8(bytes: Uint8Array): string {
  return decoder.decode(bytes);
}

export function toBase64url(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64url');
}

/**
 * The bytes of a base64url text, or undefined where the text is not exactly what `toBase64url` gives for them:
 * padding, blanks, `+` and `/`, and the spare low bits of the last character are all refused (T03, T07).
 */
export function fromBase64url(text: string): Uint8Array | undefined {
  const bytes = Buffer.from(text, 'base64url');
  return bytes.toString('base64url') === text ? bytes : undefined;
}

/** base64url SHA-256 of exactly these bytes (of the UTF-8 bytes of a text). 43 characters. */
export function digest(bytes: Uint8Array | string): string {
  return hash('sha256', bytes, 'base64url');
}

export function isDigest(text: unknown): text is string {
  return typeof text === 'string' && /^[A-Za-z0-9_-]{43}$/.test(text) && fromBase64url(text) !== undefined;
}
