import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { fromBase64url, HsuError, toBase64url } from '#kernel';
import { readPrivate, writeNewPrivate } from './private-file.js';

const BYTES = 32;

/**
 * The gateway's own random key for tokens of identities: drawn at its first start, kept in its key folder, never in the
 * database and never shared (docs/decisions/0021-victim-or-wanted.md). @throws HsuError E-CONFIG where the file is open
 * to others, or is no key
 */
export async function openTokenKey(folder: string): Promise<Uint8Array> {
  const file = join(folder, 'tokens.key');
  await writeNewPrivate(file, toBase64url(randomBytes(BYTES)));
  const key = fromBase64url((await readPrivate(file)) ?? '');
  if (key?.length !== BYTES) throw new HsuError('E-CONFIG', `${file} is no key of ${String(BYTES)} bytes`);
  return key;
}
