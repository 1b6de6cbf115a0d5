import type { JWK } from 'jose';
import Provider, { errors, type AdapterPayload } from 'oidc-provider';
import { HOUR, MINUTE, SECOND, systemClock, type Member } from '#kernel';
import { MemoryRecords } from './memory-records.js';
import type { DemoClient, DemoMember } from './settings.js';

const ALG = 'ES256';
/** The one scope there is: what a caller may do hangs on unit and role, not on what a client asks for. */
const SCOPE = 'hsu';
const TOKEN_SECONDS = (10 * MINUTE) / SECOND;
const CODE_SECONDS = MINUTE / SECOND;
const SESSION_SECONDS = (8 * HOUR) / SECOND;

/**
 * The OpenID provider of one member of the local network. `current`: its people, clients and gateway as they stand now.
 */
export function memberIssuer(issuer: string, key: JWK, current: () => DemoMember): Provider {
  const records = new MemoryRecords(systemClock, (id) => clientMetadata(current(), id));
  const { member } = current();
  return new Provider(issuer, {
    adapter: (kind) => records.of(kind),
    jwks: { keys: [key] },
    clientAuthMethods: ['private_key_jwt'],
    clientDefaults: { id_token_signed_response_alg: ALG },
    enabledJWA: {
      clientAuthSigningAlgValues: [ALG],
      idTokenSigningAlgValues: [ALG],
    },
    responseTypes: ['code'],
    pkce: { required: () => true },
    scopes: ['openid', SCOPE],
    claims: { openid: ['sub'], [SCOPE]: ['name', 'hsu_unit', 'hsu_role'] },
    conformIdTokenClaims: false,
    cookies: { names: cookieNames(member) },
    ttl: {
      AccessToken: TOKEN_SECONDS,
      AuthorizationCode: CODE_SECONDS,
      ClientCredentials: TOKEN_SECONDS,
      Grant: SESSION_SECONDS,
      IdToken: TOKEN_SECONDS,
      Interaction: TOKEN_SECONDS,
      Session: SESSION_SECONDS,
    },
    interactions: { url: (_ctx, { uid }) => interactionPath(member, uid) },
    features: {
      clientCredentials: { enabled: true },
      devInteractions: { enabled: false },
      rpInitiatedLogout: { enabled: false },
      userinfo: { enabled: false },
      resourceIndicators: {
        enabled: true,
        getResourceServerInfo: (_ctx, resource) => resourceServer(resource, current().gateway),
      },
    },
    findAccount: (_ctx, sub) => {
      const person = current().people.find((one) => one.sub === sub);
      return person === undefined
        ? undefined
        : { accountId: sub, claims: () => ({ sub, name: person.name, ...standing(person) }) };
    },
    extraTokenClaims: (_ctx, token) => {
      const { people, clients } = current();
      const accountId = 'accountId' in token ? token.accountId : undefined;
      const found =
        accountId === undefined
          ? clients.find(({ clientId }) => clientId === token.clientId)
          : people.find(({ sub }) => sub === accountId);
      return found === undefined ? undefined : standing(found);
    },
    // Nobody is asked for consent: the only relying party is the member's own gateway.
    loadExistingGrant: async (ctx) => {
      const { client, session, provider } = ctx.oidc;
      if (client === undefined || session?.accountId === undefined) return undefined;
      const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
      grant.addOIDCScope(`openid ${SCOPE}`);
      await grant.save();
      return grant;
    },
  });
}

export function interactionPath(member: Member, uid: string): string {
  return `/${member}/choose/${uid}`;
}

function standing({ unit, role }: Pick<DemoClient, 'unit' | 'role'>): { hsu_unit: string; hsu_role: string } {
  return { hsu_unit: unit, hsu_role: role };
}

function resourceServer(resource: string, gateway: string) {
  if (resource !== gateway)
    throw new errors.InvalidTarget('this issuer makes tokens for its own gateway only');
  return {
    scope: SCOPE,
    audience: gateway,
    accessTokenTTL: TOKEN_SECONDS,
    accessTokenFormat: 'jwt' as const,
    jwt: { sign: { alg: ALG } as const },
  };
}

function clientMetadata(
  { gateway, gatewayKey, clients }: DemoMember,
  id: string,
): AdapterPayload | undefined {
  const common = {
    client_id: id,
    token_endpoint_auth_method: 'private_key_jwt',
    token_endpoint_auth_signing_alg: ALG,
  } as const;
  if (id === 'gateway')
    return {
      ...common,
      redirect_uris: [`${gateway}/auth/callback`],
      grant_types: ['authorization_code'],
      response_types: ['code'],
      scope: `openid ${SCOPE}`,
      jwks: { keys: [gatewayKey] },
    };
  const client = clients.find(({ clientId }) => clientId === id);
  if (client === undefined) return undefined;
  return {
    ...common,
    redirect_uris: [],
    grant_types: ['client_credentials'],
    response_types: [],
    scope: SCOPE,
    jwks: { keys: [client.publicKey] },
  };
}

/** Cookies know no ports and all issuers share one host: each has names of its own. */
function cookieNames(member: Member): { session: string; interaction: string; resume: string } {
  const code = member.toLowerCase();
  return { session: `demo-${code}`, interaction: `demo-${code}-at`, resume: `demo-${code}-on` };
}
