import { randomUUID } from 'node:crypto';
import { exportJWK, generateKeyPair, importJWK, type CryptoKey, type JWK } from 'jose';
import { HsuError } from '#kernel';

/**
 * The private key by which a client proves itself to an issuer (`private_key_jwt`, OpenID Connect Core 1.0 section 9).
 */
export interface ClientKey {
  readonly kid: string;
  readonly key: CryptoKey;
}

/** A new P-256 key as a private JWK, for a client or an issuer. */
export async function generateJwk(): Promise<JWK> {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  return { ...(await exportJWK(privateKey)), kid: randomUUID(), alg: 'ES256', use: 'sig' };
}

/** The half that its issuer is told. */
export function publicHalf({ kty, crv, x, y, kid, alg, use }: JWK): JWK {
  return Object.fromEntries(Object.entries({ kty, crv, x, y, kid, alg, use }));
}

/** Reads a private JWK. @throws HsuError E-CONFIG that quotes nothing of it */
export async function readClientKey(text: string): Promise<ClientKey> {
  let key: CryptoKey | Uint8Array;
  let jwk: JWK;
  try {
    jwk = JSON.parse(text) as JWK;
    key = await importJWK(jwk, 'ES256');
  } catch {
    // The parser's own message would quote the file.
    throw new HsuError('E-CONFIG', 'a client key is not a private JWK for ES256');
  }
  if (key instanceof Uint8Array || key.type !== 'private' || typeof jwk.kid !== 'string')
    throw new HsuError('E-CONFIG', 'a client key is not a private JWK for ES256 with a kid');
  return { kid: jwk.kid, key };
}
