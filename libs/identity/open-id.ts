import * as oidc from 'openid-client';
import { HsuError } from '#kernel';
import { isHttpsOrLoopback } from './address.js';
import type { ClientKey } from './client-key.js';

/** A client of an issuer, as the issuer knows it. */
export interface OpenIdClient {
  readonly issuer: string;
  readonly clientId: string;
  readonly key: ClientKey;
}

const TIMEOUT_SECONDS = 5;

/**
 * Reads the issuer's metadata. ID tokens are then verified by signature too, not only by the connection they came over.
 * @throws HsuError E-UNAVAILABLE where the issuer does not answer
 */
export async function discover(
  { issuer, clientId, key }: OpenIdClient,
  metadata: Partial<oidc.ClientMetadata> = {},
): Promise<oidc.Configuration> {
  if (!isHttpsOrLoopback(issuer)) throw new HsuError('E-CONFIG', 'the issuer is not reached over https');
  // Plain http never leaves this machine: `isHttpsOrLoopback`.
  const insecure = issuer.startsWith('http:') ? [oidc.allowInsecureRequests] : [];
  try {
    return await oidc.discovery(new URL(issuer), clientId, metadata, oidc.PrivateKeyJwt({ ...key }), {
      execute: [oidc.enableNonRepudiationChecks, ...insecure],
      timeout: TIMEOUT_SECONDS,
    });
  } catch (cause) {
    throw new HsuError('E-UNAVAILABLE', 'the sign-in service does not answer', { cause });
  }
}
