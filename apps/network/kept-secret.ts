import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { writePrivateSync } from '#keys';

/** The secret in `file`; drawn (32 random bytes, base64url) and kept when there is none yet. */
export function keptSecret(file: string): string {
  if (!existsSync(file)) writePrivateSync(file, randomBytes(32).toString('base64url'));
  return readFileSync(file, 'utf8');
}
