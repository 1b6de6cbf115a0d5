import { join } from 'node:path';
import type { Member } from '#kernel';
import type { DemoMember, SignInSettings } from '../sign-in/settings.js';
import { clientPublicKey, demoClients } from './demo/demo-clients.js';
import { demoPeople } from './demo/demo-people.js';
import { LOOPBACK } from './ports.js';
import { writePrivateSync } from '#keys';

/** The gateway's own name at its member's issuer. */
export const GATEWAY_CLIENT = 'gateway';

const regions = new Intl.DisplayNames('en', { type: 'region' });

export function signInUrl(port: number): string {
  return `http://${LOOPBACK}:${port}`;
}

/** The issuer of a member, under the address of the sign-in service. */
export function issuerOf(signIn: string, member: Member): string {
  return `${signIn}/${member}`;
}

/** Writes `sign-in.json` for these members' gateways: who can sign in at which, and by what keys. Its path. */
export async function writeSignInFile(
  stateDir: string,
  port: number,
  gateways: readonly { readonly member: Member; readonly url: string }[],
): Promise<string> {
  const members = await Promise.all(
    gateways.map(async ({ member, url }): Promise<DemoMember> => ({
      member,
      name: regions.of(member) ?? member,
      gateway: url,
      gatewayKey: await clientPublicKey(stateDir, member, GATEWAY_CLIENT),
      people: demoPeople(member),
      clients: await demoClients(stateDir, member),
    })),
  );
  const settings: SignInSettings = { listen: { host: LOOPBACK, port }, keysDir: 'keys', members };
  const file = join(stateDir, 'sign-in', 'sign-in.json');
  writePrivateSync(file, `${JSON.stringify(settings, null, 2)}\n`);
  return file;
}
