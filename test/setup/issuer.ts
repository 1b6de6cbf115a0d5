import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { GatewayConfig } from '#config';
import { generateJwk } from '#identity';
import { MINUTE, systemClock } from '#kernel';
import { TestIssuer } from '#testing';

/** An issuer whose keys this process holds, at a loopback address: gateways check its tokens as they would any other's. */
export interface ServedIssuer {
  readonly issuer: TestIssuer;
  /** What a gateway's configuration says of it. */
  readonly signIn: GatewayConfig['signIn'];
  /** A token of a caller for the gateway at this address, the same one for some minutes. */
  token(publicUrl: string, caller: TestCaller): Promise<string>;
  close(): Promise<void>;
}

export interface TestCaller {
  readonly name: string;
  readonly unit: string;
  readonly role: string;
}

export const ANALYST: TestCaller = { name: 'analyst', unit: 'ATU', role: 'ANALYST' };

/** `folder`: gets the gateway's client key. */
export async function serveIssuer(folder: string): Promise<ServedIssuer> {
  const server = createServer((request, response) => {
    const body = request.url?.endsWith('/jwks') === true ? issuer.jwks : issuer.metadata;
    response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
  });
  server.listen(0, '127.0.0.1').unref();
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const issuer = await TestIssuer.make(`http://127.0.0.1:${port}/issuer`, systemClock);
  const clientKeyFile = join(folder, 'gateway-client.jwk');
  writeFileSync(clientKeyFile, JSON.stringify(await generateJwk()), { mode: 0o600 });
  const made = new Map<string, { readonly token: string; readonly at: number }>();
  return {
    issuer,
    signIn: {
      issuer: issuer.issuer,
      alg: 'ES256',
      clientId: 'gateway',
      clientKeyFile,
      unitClaim: '/hsu_unit',
      roleClaim: '/hsu_role',
    },
    token: async (publicUrl, { name, unit, role }) => {
      const now = systemClock.now();
      const key = `${publicUrl} ${name}`;
      const before = made.get(key);
      if (before !== undefined && now - before.at < 5 * MINUTE) return before.token;
      const token = await issuer.token(publicUrl, { sub: name, hsu_unit: unit, hsu_role: role });
      made.set(key, { token, at: now });
      return token;
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
