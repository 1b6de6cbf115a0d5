import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ClientTokens, readClientKey } from '#identity';
import { HsuError, systemClock } from '#kernel';
import type { MemberPlace } from './network-file.js';

/**
 * Tokens of one of a member's systems for its gateway. @throws HsuError E-CONFIG where the member has no such client
 */
export async function clientTokens(
  { member, issuer, url, clientsDir }: MemberPlace,
  clientId: string,
): Promise<ClientTokens> {
  const file = join(clientsDir, `${clientId}.jwk`);
  if (!/^[a-z-]+$/.test(clientId) || !existsSync(file))
    throw new HsuError('E-CONFIG', `${member} has no client of that name; its keys lie in ${clientsDir}`);
  const key = await readClientKey(readFileSync(file, 'utf8'));
  return new ClientTokens({ issuer, clientId, key }, url, systemClock);
}
