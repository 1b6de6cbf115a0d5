import type { GatewayConfig } from '#config';
import type { SessionStore } from '#exchange';
import { AccessTokens, FailureLimit, IssuerKeys, readClientKey, Sessions, SignIn } from '#identity';
import type { Clock } from '#kernel';
import type { Log } from '#telemetry';
import { gatewayCookies, type GatewayCookies } from './session-cookie.js';

/** How callers prove who they are: systems by tokens, people by sessions. */
export interface Authentication {
  /** Scheme and host under which all callers know this gateway; tokens are made out to it. */
  readonly publicUrl: string;
  readonly tokens: Pick<AccessTokens, 'caller'>;
  readonly sessions: Sessions;
  readonly signIn: Pick<SignIn, 'begin' | 'finish'>;
  readonly cookies: GatewayCookies;
  readonly failures: FailureLimit;
}

export const CALLBACK = '/auth/callback';

/**
 * `clientKey`: the text of the private JWK by which the gateway proves itself to the issuer. @throws HsuError E-CONFIG
 */
export async function openAuthentication(
  { member, publicUrl, signIn }: Pick<GatewayConfig, 'member' | 'publicUrl' | 'signIn'>,
  clientKey: string,
  store: SessionStore,
  clock: Clock,
  log: Log,
): Promise<Authentication> {
  const { issuer, alg, clientId, unitClaim, roleClaim } = signIn;
  const claims = { unit: unitClaim, role: roleClaim };
  const keys = new IssuerKeys(issuer, clock, (error) => {
    log.warn({ err: error }, 'the keys of the sign-in service could not be read again');
  });
  return {
    publicUrl,
    tokens: new AccessTokens({ issuer, audience: publicUrl, alg, claims }, keys, clock),
    sessions: new Sessions(store, clock),
    signIn: new SignIn({
      issuer,
      alg,
      claims,
      clientId,
      key: await readClientKey(clientKey),
      redirectUri: `${publicUrl}${CALLBACK}`,
    }),
    cookies: gatewayCookies(publicUrl, member),
    failures: new FailureLimit(clock),
  };
}
