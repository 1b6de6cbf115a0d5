import {
  MAX_MEMBER_KEYS,
  MAX_MEMBERS,
  MAX_ROLES,
  MAX_SCHEMA_VERSION,
  MAX_SCHEMAS,
  MAX_SECONDS,
  MAX_STATEMENT_BYTES,
  MAX_TYPE_CHARS,
  MAX_UNITS,
  parseStrictObject,
  type JsonValue,
  type PublicKey,
  type SigningAlg,
} from '#envelope';
import { DAY, GATEWAY_UNIT, isDigest, isMember, isUnit, SECOND, utf8, type Member, type Unit } from '#kernel';
import { readCalendar, type MemberCalendar } from './calendar.js';
import { readListedKey, type ListedKey } from './directory-key.js';
import { Form } from './form.js';
import { readPublicKey } from './public-key.js';

export type UnitKind = 'SPECIALIST' | 'DESK' | 'POLICE_SYSTEM' | 'GATEWAY';

export interface DirectoryUnit {
  readonly unit: Unit;
  readonly name: string;
  readonly kind: UnitKind;
  readonly roles: readonly string[];
}

export interface ListedMember {
  readonly member: Member;
  readonly name: string;
  readonly units: readonly DirectoryUnit[];
  readonly keys: readonly ListedKey[];
  /** Left out: what was listed before goes on. */
  readonly calendar?: MemberCalendar;
}

export interface PinnedSchema {
  readonly type: string;
  readonly version: number;
  readonly digest: string;
}

/**
 * Payload of a directory statement, the shape of an OpenID Federation 1.0 entity statement (section 3). Times are whole
 * seconds. Statement N has version N. `floor` and `schemas` always stand whole; `members` replaces the entries of those
 * it lists.
 */
export interface Statement {
  /** The network's id. */
  readonly iss: string;
  /** The network's id, or the one member that `members` lists. */
  readonly sub: string;
  readonly version: number;
  readonly iat: number;
  readonly exp: number;
  /** Lowest protocol version that members take (T34). */
  readonly floor: number;
  readonly schemas: readonly PinnedSchema[];
  readonly members: readonly ListedMember[];
  /** The five officers from here on; in statement 1 those of the anchor. */
  readonly officers?: readonly PublicKey<SigningAlg>[];
}

export const OFFICERS = 5;
/** A statement lives 14 days (wire.md "Statement"). */
export const STATEMENT_LIFE_MS = 14 * DAY;

export const NETWORK = /^[a-z0-9][a-z0-9.:-]{2,99}$/;
const form: Form = new Form('E-STATEMENT-INVALID');
const MEMBERS = ['iss', 'sub', 'version', 'iat', 'exp', 'floor', 'schemas', 'members'];
const KINDS = ['SPECIALIST', 'DESK', 'POLICE_SYSTEM', 'GATEWAY'] as const;
const ROLE = /^[A-Z][A-Z_]{1,39}$/;
const TYPE = new RegExp(`^[A-Z][A-Z0-9_]{1,${MAX_TYPE_CHARS - 1}}$`);
// One script only, and nothing invisible: a name must not look like another's (T17, T40).
const NAME = /^(?! )[\p{Script=Latin}\p{Nd} .,'’()&/-]{1,100}(?<! )$/u;

/**
 * Payload bytes for `signStatement`. @throws HsuError E-STATEMENT-INVALID, E-TOO-LARGE where a reader would refuse them
 */
export function writeStatement(statement: Statement): Uint8Array {
  const bytes = utf8(JSON.stringify(statement));
  readStatementPayload(bytes);
  return bytes;
}

/** @throws HsuError E-STATEMENT-INVALID, E-TOO-LARGE, E-JSON */
export function readStatementPayload(payload: Uint8Array): Statement {
  const object = form.objectWith(parseStrictObject(payload, MAX_STATEMENT_BYTES), '', MEMBERS, ['officers']);
  const iss = form.matching(object['iss'], '/iss', NETWORK);
  const sub = object['sub'] === iss ? iss : form.that(object['sub'], '/sub', 'network or member', isMember);
  const iat = form.integer(object['iat'], '/iat', 0, MAX_SECONDS);
  const exp = form.integer(object['exp'], '/exp', 0, MAX_SECONDS);
  if (exp <= iat || (exp - iat) * SECOND > STATEMENT_LIFE_MS) form.fail('/exp', 'not within 14 days of iat');
  const members = form.listOf(object['members'], '/members', MAX_MEMBERS, readMember);
  form.distinct(
    members.map(({ member }) => member),
    '/members',
  );
  const schemas = form.listOf(object['schemas'], '/schemas', MAX_SCHEMAS, readSchema);
  form.distinct(
    schemas.map(({ type, version }) => `${type}/${version}`),
    '/schemas',
  );
  const statement: Statement = {
    iss,
    sub,
    version: form.integer(object['version'], '/version', 1),
    iat,
    exp,
    floor: form.integer(object['floor'], '/floor', 1, MAX_SCHEMA_VERSION),
    schemas,
    members,
    ...(Object.hasOwn(object, 'officers') ? { officers: readOfficers(form, object['officers']) } : {}),
  };
  if (sub !== iss && (members.length !== 1 || members[0]?.member !== sub || statement.officers !== undefined))
    form.fail('/sub', 'speaks of others than this member');
  return statement;
}

/** Five different keys. They sign nothing but statements, so no member may list one. */
export function readOfficers(form: Form, value: JsonValue | undefined): readonly PublicKey<SigningAlg>[] {
  const officers = form.listOf(value, '/officers', OFFICERS, (item, path) =>
    readPublicKey(form, form.object(item, path, ['kid', 'alg', 'jwk']), path, ['EdDSA', 'ES256']),
  );
  if (officers.length !== OFFICERS) form.fail('/officers', `not ${OFFICERS}`);
  form.distinct(
    officers.map(({ kid }) => kid),
    '/officers',
  );
  return officers;
}

function readMember(value: JsonValue, path: string): ListedMember {
  const object = form.objectWith(value, path, ['member', 'name', 'units', 'keys'], ['calendar']);
  const units = form.listOf(object['units'], `${path}/units`, MAX_UNITS, readUnit);
  form.distinct(
    units.map(({ unit }) => unit),
    `${path}/units`,
  );
  if (!units.some(({ unit }) => unit === GATEWAY_UNIT)) form.fail(`${path}/units`, 'no unit GATEWAY');
  const keys = form.listOf(object['keys'], `${path}/keys`, MAX_MEMBER_KEYS, (item, at) =>
    readListedKey(form, item, at),
  );
  form.distinct(
    keys.map(({ kid }) => kid),
    `${path}/keys`,
  );
  return {
    // Two plain capital letters: a look-alike in another script or case is no code (T17).
    member: form.that(object['member'], `${path}/member`, 'a member', isMember),
    name: readName(object['name'], `${path}/name`),
    units,
    keys,
    ...(Object.hasOwn(object, 'calendar')
      ? { calendar: readCalendar(form, object['calendar'], `${path}/calendar`, readName) }
      : {}),
  };
}

function readUnit(value: JsonValue, path: string): DirectoryUnit {
  const object = form.object(value, path, ['unit', 'name', 'kind', 'roles']);
  const unit = form.that(object['unit'], `${path}/unit`, 'a unit', isUnit);
  const kind = form.oneOf(object['kind'], `${path}/kind`, KINDS);
  const roles = form.listOf(object['roles'], `${path}/roles`, MAX_ROLES, (role, at) =>
    form.matching(role, at, ROLE),
  );
  form.distinct(roles, `${path}/roles`);
  if ((unit === GATEWAY_UNIT) !== (kind === 'GATEWAY'))
    form.fail(`${path}/kind`, 'GATEWAY is the reserved unit');
  if (roles.includes('SYSTEM') !== (kind === 'GATEWAY'))
    form.fail(`${path}/roles`, 'SYSTEM is the role of the gateway alone');
  return { unit, name: readName(object['name'], `${path}/name`), kind, roles };
}

function readName(value: JsonValue | undefined, path: string): string {
  const name = form.matching(value, path, NAME);
  if (name !== name.normalize('NFC')) form.fail(path, 'not in Unicode NFC');
  return name;
}

function readSchema(value: JsonValue, path: string): PinnedSchema {
  const object = form.object(value, path, ['type', 'version', 'digest']);
  return {
    type: form.matching(object['type'], `${path}/type`, TYPE),
    version: form.integer(object['version'], `${path}/version`, 1, MAX_SCHEMA_VERSION),
    digest: form.that(object['digest'], `${path}/digest`, 'a digest', isDigest),
  };
}
