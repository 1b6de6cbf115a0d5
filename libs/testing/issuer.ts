import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWK } from 'jose';
import { SECOND, type Clock } from '#kernel';

interface IssuerKey {
  readonly jwk: JWK;
  readonly privateKey: CryptoKey;
}

/** An issuer of access tokens whose keys a test holds: it signs whatever it is asked to. */
export class TestIssuer {
  private constructor(
    readonly issuer: string,
    private readonly alg: 'ES256' | 'EdDSA',
    private readonly clock: Clock,
    private key: IssuerKey,
  ) {}

  static async make(issuer: string, clock: Clock, alg: 'ES256' | 'EdDSA' = 'ES256'): Promise<TestIssuer> {
    return new TestIssuer(issuer, alg, clock, await generate(alg, 'first'));
  }

  get metadata(): object {
    return {
      issuer: this.issuer,
      jwks_uri: `${this.issuer}/jwks`,
      authorization_endpoint: `${this.issuer}/auth`,
      token_endpoint: `${this.issuer}/token`,
    };
  }

  get jwks(): { keys: JWK[] } {
    return { keys: [this.key.jwk] };
  }

  /** The next tokens are signed with another key, and only that one is published. */
  async rotate(kid: string): Promise<void> {
    this.key = await generate(this.alg, kid);
  }

  /** An ID token of a person for a relying party; `claims` and `header` as of `token`. */
  async idToken(
    clientId: string,
    claims: Readonly<Record<string, unknown>>,
    header: Readonly<Record<string, unknown>> = {},
  ): Promise<string> {
    return await this.token(clientId, { client_id: undefined, ...claims }, { typ: undefined, ...header });
  }

  /** A token for ten minutes; `claims` and `header` replace or (undefined) remove what stands by default. */
  async token(
    audience: string,
    claims: Readonly<Record<string, unknown>> = {},
    header: Readonly<Record<string, unknown>> = {},
  ): Promise<string> {
    const iat = Math.floor(this.clock.now() / SECOND);
    const payload = {
      ...{ iss: this.issuer, aud: audience, sub: 'th-atu-analyst-1', client_id: 'test', jti: 'one' },
      ...{ iat, exp: iat + 600, hsu_unit: 'ATU', hsu_role: 'ANALYST' },
      ...claims,
    };
    const protectedHeader = { alg: this.alg, typ: 'at+jwt', kid: this.key.jwk.kid, ...header };
    return await new SignJWT(without(payload))
      .setProtectedHeader(without(protectedHeader) as { alg: string })
      .sign(this.key.privateKey);
  }
}

async function generate(alg: 'ES256' | 'EdDSA', kid: string): Promise<IssuerKey> {
  const { publicKey, privateKey } = await generateKeyPair(alg);
  return { jwk: { ...(await exportJWK(publicKey)), kid, alg, use: 'sig' }, privateKey };
}

function without(members: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}
