import { errors, jwtVerify, type JWTPayload } from 'jose';
import { digest, MINUTE, SECOND, type Clock } from '#kernel';
import { readCaller, type ClaimNames, type SignedCaller } from './caller.js';
import type { IssuerKeys } from './issuer-keys.js';
import { refused } from './refusal.js';

/** What a member's gateway expects of a token. All is compared by equality. */
export interface TokenRules {
  readonly issuer: string;
  /** The gateway's public address. */
  readonly audience: string;
  /** The one algorithm of the issuer's keys: a token never chooses (T47; RFC 8725 section 3.1). */
  readonly alg: 'ES256' | 'EdDSA';
  readonly claims: ClaimNames;
}

const LEEWAY_SECONDS = 30;
const MAX_AGE_MS = 10 * MINUTE;
const MAX_CHARACTERS = 4096;
const FORM = /^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+$/;
const REMEMBERED = 1000;

/** Access tokens of one issuer for one gateway: JWT after RFC 9068. */
export class AccessTokens {
  /** By digest. A police system shows one token a thousand times in its ten minutes; one verification is enough. */
  private readonly verified = new Map<string, SignedCaller>();

  constructor(
    private readonly rules: TokenRules,
    private readonly keys: Pick<IssuerKeys, 'find'>,
    private readonly clock: Clock,
  ) {}

  /**
   * The caller of `Authorization: Bearer <token>`.
   * @throws HsuError E-UNAUTHENTICATED, the same for every cause (`whyRefused` tells it to the log); E-UNAVAILABLE
   * where the issuer's keys cannot be had
   */
  async caller(authorization: string): Promise<SignedCaller> {
    const [, token] = /^Bearer +(\S+)$/i.exec(authorization) ?? [];
    if (token === undefined || token.length > MAX_CHARACTERS || !FORM.test(token)) throw refused('FORM');
    const name = digest(token);
    const known = this.verified.get(name);
    if (known !== undefined && this.clock.now() < known.expiresAt) return known;
    const caller = await this.verify(token);
    this.remember(name, caller);
    return caller;
  }

  private async verify(token: string): Promise<SignedCaller> {
    const { issuer, audience, alg, claims } = this.rules;
    let payload: JWTPayload;
    try {
      ({ payload } = await jwtVerify(token, (header) => this.keys.find(withKid(header)), {
        issuer,
        audience,
        algorithms: [alg],
        typ: 'at+jwt',
        clockTolerance: LEEWAY_SECONDS,
        currentDate: new Date(this.clock.now()),
        // `iat` is required by its presence here; jose also refuses one in the future.
        maxTokenAge: MAX_AGE_MS / SECOND,
        requiredClaims: ['sub', 'exp', 'client_id', 'jti'],
      }));
    } catch (error) {
      if (error instanceof errors.JOSEError) throw refused(wordOf(error));
      throw error;
    }
    const { exp = 0, iat = 0, cnf } = payload;
    if ((exp - iat) * SECOND > MAX_AGE_MS) throw refused('LIVES_TOO_LONG');
    // Bound to a key that the bearer would have to prove; we cannot ask for that proof, so it is not a bearer token.
    if (cnf !== undefined) throw refused('BOUND');
    const found = readCaller(payload, claims, (exp + LEEWAY_SECONDS) * SECOND);
    if ('lacks' in found) throw refused(`CLAIM ${found.lacks}`);
    return found;
  }

  private remember(name: string, caller: SignedCaller): void {
    const [oldest] = this.verified.keys();
    if (this.verified.size >= REMEMBERED && oldest !== undefined) this.verified.delete(oldest);
    this.verified.set(name, caller);
  }
}

function withKid<Header extends { readonly kid?: string }>(header: Header): Header {
  // Without one, jose would take the only key that fits.
  if (typeof header.kid !== 'string') throw refused('KID');
  return header;
}

function wordOf(error: errors.JOSEError): string {
  const claim = error instanceof errors.JWTClaimValidationFailed || error instanceof errors.JWTExpired;
  return claim ? `${error.code} ${error.claim}` : error.code;
}
