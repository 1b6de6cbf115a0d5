import type { JWK } from 'jose';
import type { JsonObject } from '#envelope';

const MAPPERS = 'openid-connect';
/**
 * A client that only holds the units as its roles: `ANALYST` too has the form of a unit, so units and roles do not
 * share a list.
 */
const UNITS = 'hsu-units';

/** Who works in a realm. Units and roles are roles of two clients, as decision 0018 describes. */
export interface RealmPerson {
  readonly name: string;
  readonly password: string;
  readonly units: readonly string[];
  readonly role: string;
}

export interface RealmSettings {
  readonly realm: string;
  /** The gateway's public address: what access tokens are made out to. */
  readonly gateway: string;
  readonly gatewayKey: JWK;
  /** Of the police system. */
  readonly systemKey: JWK;
  readonly people: readonly RealmPerson[];
}

/** A realm of one member, in the form that Keycloak imports when it starts. */
export function realmOf({ realm, gateway, gatewayKey, systemKey, people }: RealmSettings): JsonObject {
  const units = [...new Set(['PS', ...people.flatMap((one) => one.units)])];
  const roles = [...new Set(['POLICE_SYSTEM', ...people.map(({ role }) => role)])];
  return {
    realm,
    enabled: true,
    sslRequired: 'none',
    defaultSignatureAlgorithm: 'ES256',
    accessTokenLifespan: 600,
    roles: {
      client: { gateway: roles.map((name) => ({ name })), [UNITS]: units.map((name) => ({ name })) },
    },
    clientScopes: [scopeOfGateway(gateway)],
    clients: [
      {
        ...signedClient('gateway', gatewayKey),
        standardFlowEnabled: true,
        redirectUris: [`${gateway}/auth/callback`],
        attributes: {
          ...signedClient('gateway', gatewayKey).attributes,
          'pkce.code.challenge.method': 'S256',
          'id.token.signed.response.alg': 'ES256',
        },
      },
      { clientId: UNITS, publicClient: false, standardFlowEnabled: false },
      {
        ...signedClient('police-system', systemKey),
        standardFlowEnabled: false,
        serviceAccountsEnabled: true,
      },
    ],
    users: [
      {
        username: 'service-account-police-system',
        enabled: true,
        serviceAccountClientId: 'police-system',
        clientRoles: { gateway: ['POLICE_SYSTEM'], [UNITS]: ['PS'] },
      },
      ...people.map(({ name, password, units: own, role }) => ({
        username: name,
        firstName: name,
        lastName: 'Invented',
        email: `${name}@example.org`,
        enabled: true,
        credentials: [{ type: 'password', value: password }],
        clientRoles: { gateway: [role], [UNITS]: [...own] },
      })),
    ],
  };
}

function signedClient(clientId: string, key: JWK) {
  return {
    clientId,
    clientAuthenticatorType: 'client-jwt',
    publicClient: false,
    defaultClientScopes: ['hsu'],
    attributes: {
      'use.jwks.string': 'true',
      'jwks.string': JSON.stringify({ keys: [{ ...key, use: 'sig', alg: 'ES256' }] }),
      'token.endpoint.auth.signing.alg': 'ES256',
      'access.token.header.type.rfc9068': 'true',
      'access.token.signed.response.alg': 'ES256',
    },
  };
}

/** Subject, unit and role, and whom the token is for. */
function scopeOfGateway(gateway: string): JsonObject {
  return {
    name: 'hsu',
    protocol: MAPPERS,
    attributes: { 'include.in.token.scope': 'true' },
    protocolMappers: [
      {
        name: 'subject',
        protocol: MAPPERS,
        protocolMapper: 'oidc-sub-mapper',
        config: { 'access.token.claim': 'true', 'introspection.token.claim': 'true' },
      },
      dutyMapper(UNITS, 'hsu_unit'),
      dutyMapper('gateway', 'hsu_role'),
      // RFC 9068 wants it; Keycloak itself says only `azp`.
      {
        name: 'client',
        protocol: MAPPERS,
        protocolMapper: 'oidc-usersessionmodel-note-mapper',
        config: {
          'user.session.note': 'client_id',
          'claim.name': 'client_id',
          'jsonType.label': 'String',
          'access.token.claim': 'true',
        },
      },
      {
        name: 'audience',
        protocol: MAPPERS,
        protocolMapper: 'oidc-audience-mapper',
        config: {
          'included.custom.audience': gateway,
          'access.token.claim': 'true',
          'id.token.claim': 'false',
        },
      },
    ],
  };
}

/** Roles of a client that the account has, as a list. */
function dutyMapper(client: string, claim: string): JsonObject {
  return {
    name: claim,
    protocol: MAPPERS,
    protocolMapper: 'oidc-usermodel-client-role-mapper',
    config: {
      'usermodel.clientRoleMapping.clientId': client,
      'claim.name': claim,
      'jsonType.label': 'String',
      multivalued: 'true',
      'access.token.claim': 'true',
      'id.token.claim': 'true',
    },
  };
}
