import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JWK } from 'jose';
import { generateJwk, publicHalf } from '#identity';
import type { Member } from '#kernel';
import type { DemoClient } from '../../sign-in/settings.js';
import { memberFolder } from '../member-files.js';
import { writePrivateSync } from '#keys';

/**
 * Systems of each member that sign in with a key of their own. `job` posts the statistical import, `desk-system` the
 * desk's part of the stories.
 */
const CLIENTS = [
  { clientId: 'police-system', unit: 'PS', role: 'POLICE_SYSTEM' },
  { clientId: 'job', unit: 'ATU', role: 'ANALYST' },
  { clientId: 'desk-system', unit: 'DESK', role: 'LIAISON' },
] as const;

export type DemoClientId = (typeof CLIENTS)[number]['clientId'];

/** The private JWK of a client of this member. */
export function clientKeyFile(stateDir: string, member: Member, clientId: string): string {
  return join(memberFolder(stateDir, member), 'clients', `${clientId}.jwk`);
}

/** The member's systems with the public halves of their keys; keys that are not there yet are drawn. */
export async function demoClients(stateDir: string, member: Member): Promise<DemoClient[]> {
  return await Promise.all(
    CLIENTS.map(async (client) => ({
      ...client,
      publicKey: await clientPublicKey(stateDir, member, client.clientId),
    })),
  );
}

export async function clientPublicKey(stateDir: string, member: Member, clientId: string): Promise<JWK> {
  const file = clientKeyFile(stateDir, member, clientId);
  if (!existsSync(file)) writePrivateSync(file, JSON.stringify(await generateJwk()));
  return publicHalf(JSON.parse(readFileSync(file, 'utf8')) as JWK);
}
