import { randomBytes } from 'node:crypto';
import * as oidc from 'openid-client';
import { digest, HsuError, isDigest } from '#kernel';
import { readCaller, type ClaimNames, type SignedCaller } from './caller.js';
import { discover, type OpenIdClient } from './open-id.js';
import { refused } from './refusal.js';

export interface RelyingParty extends OpenIdClient {
  readonly redirectUri: string;
  readonly alg: 'ES256' | 'EdDSA';
  readonly claims: ClaimNames;
}

/**
 * People sign in at their own state's issuer by authorization code with PKCE; the gateway never sees a password. What
 * must be remembered between the two halves (state, nonce, verifier) is made of one secret in the browser's cookie, so
 * that any replica can finish what another began, and nothing is kept for those who never come back.
 */
export class SignIn {
  private found: Promise<oidc.Configuration> | undefined;

  constructor(private readonly party: RelyingParty) {}

  /**
   * Where to send the browser, and the secret for its cookie. `state`: comes back with the issuer's answer and tells
   * one attempt of a browser from another; whoever reads it in an address learns nothing of the secret. @throws
   * HsuError E-UNAVAILABLE
   */
  async begin(): Promise<{ readonly url: string; readonly secret: string; readonly state: string }> {
    const secret = randomBytes(32).toString('base64url');
    const { state, nonce, verifier } = derived(secret);
    const url = oidc.buildAuthorizationUrl(await this.configuration(), {
      redirect_uri: this.party.redirectUri,
      scope: 'openid hsu',
      // Desks share machines: whoever sits there now says who they are, whatever session the issuer still has.
      prompt: 'login',
      state,
      nonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
    });
    return { url: url.href, secret, state };
  }

  /**
   * Who has signed in, by the issuer's answer. `query`: of the callback, with its question mark.
   * @throws HsuError E-UNAUTHENTICATED, for every cause alike; E-UNAVAILABLE
   */
  async finish(secret: string | undefined, query: string): Promise<SignedCaller> {
    // Without the cookie of this very browser the answer is somebody else's (login CSRF, T47).
    if (secret === undefined || !isDigest(secret)) throw refused('NO_SIGN_IN_BEGUN');
    const { state, nonce, verifier } = derived(secret);
    const configuration = await this.configuration();
    let claims: oidc.IDToken | undefined;
    try {
      const answer = await oidc.authorizationCodeGrant(
        configuration,
        new URL(`${this.party.redirectUri}${query}`),
        { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true },
      );
      claims = answer.claims();
    } catch (error) {
      throw refusalOf(error);
    }
    if (claims === undefined) throw refused('NO_ID_TOKEN');
    const caller = readCaller(claims, this.party.claims, 0);
    if ('lacks' in caller) throw refused(`CLAIM ${caller.lacks}`);
    return caller;
  }

  /** Read when it is first needed: a gateway works for police systems whether people can sign in or not. */
  private async configuration(): Promise<oidc.Configuration> {
    this.found ??= discover(this.party, { id_token_signed_response_alg: this.party.alg });
    try {
      return await this.found;
    } catch (error) {
      this.found = undefined;
      throw error;
    }
  }
}

/** Codes of the library for an issuer that does not answer as one. */
const UNANSWERED: ReadonlySet<string> = new Set([
  'OAUTH_ABORT',
  'OAUTH_PARSE_ERROR',
  'OAUTH_RESPONSE_IS_NOT_CONFORM',
  'OAUTH_RESPONSE_IS_NOT_JSON',
  'OAUTH_TIMEOUT',
]);

function derived(secret: string): { state: string; nonce: string; verifier: string } {
  return {
    state: digest(`state ${secret}`),
    nonce: digest(`nonce ${secret}`),
    verifier: digest(`verifier ${secret}`),
  };
}

function refusalOf(error: unknown): HsuError {
  // What the issuer or the address bar says is not repeated, not even in the log.
  if (error instanceof oidc.AuthorizationResponseError) return refused('ISSUER_REFUSED');
  if (error instanceof oidc.ResponseBodyError) return refused('CODE_REFUSED');
  if (error instanceof oidc.ClientError && error.code !== undefined && !UNANSWERED.has(error.code))
    return refused(error.code);
  return new HsuError('E-UNAVAILABLE', 'the sign-in service does not answer', { cause: error });
}
