import { writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { GatewayConfig } from '#config';
import { generateJwk } from '#identity';
import { MINUTE, systemClock } from '#kernel';
import { TestIssuer } from '#testing';

/**
 * An issuer whose keys this process holds, at a loopback address: gateways check its tokens as they would any other's.
 */
export interface ServedIssuer {
  readonly issuer: TestIssuer;
  /** What a gateway's configuration says of it. */
  readonly signIn: GatewayConfig['signIn'];
  /** A token of a caller for the gateway at this address, the same one for some minutes. */
  token(publicUrl: string, caller: TestCaller): Promise<string>;
  /** What the token endpoint gives for an authorization code, once. */
  grant(code: string, idToken: () => Promise<string>): void;
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
  const codes = new Map<string, () => Promise<string>>();
  const bodyOf = async (request: IncomingMessage): Promise<object> => {
    if (request.url?.endsWith('/jwks') === true) return issuer.jwks;
    if (request.url?.endsWith('/token') !== true) return issuer.metadata;
    let form = '';
    for await (const chunk of request as AsyncIterable<Buffer>) form += chunk.toString();
    const code = new URLSearchParams(form).get('code') ?? '';
    const idToken = await codes.get(code)?.();
    codes.delete(code);
    return idToken === undefined
      ? { error: 'invalid_grant' }
      : { access_token: 'none', token_type: 'Bearer', id_token: idToken };
  };
  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      response.statusCode = 'error' in body ? 400 : 200;
      response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
    });
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
    grant: (code, idToken) => {
      codes.set(code, idToken);
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
