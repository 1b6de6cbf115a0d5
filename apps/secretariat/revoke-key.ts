import { toListed, type DirectoryState } from '#directory';
import { HsuError, SECOND, type Member } from '#kernel';
import { readOfficers } from './officers.js';
import { issue, readIssued } from './statements.js';

export interface RevokeKey {
  readonly state: string;
  readonly member: Member;
  readonly kid: string;
  /** A code: COMPROMISED, SUPERSEDED, CEASED. */
  readonly reason: string;
  /** ms; the key counts as revoked from then on, which may lie in the past. */
  readonly at: number;
  /** ms */
  readonly now: number;
}

/**
 * Issues a statement by two officers that revokes one key. @throws HsuError E-CONFIG, E-KEY-UNKNOWN,
 * E-STATEMENT-INVALID
 */
export async function revokeKey({ state, member, kid, reason, at, now }: RevokeKey): Promise<DirectoryState> {
  const officers = await readOfficers(state);
  const before = await readIssued(state, officers);
  if (before === undefined) throw new HsuError('E-CONFIG', `no statement in ${state}; run init first`);
  const { directory } = before;
  if (directory.key(member, kid) === undefined)
    throw new HsuError('E-KEY-UNKNOWN', `the directory lists no key ${kid} for ${member}`);
  const revoked = { at: Math.floor(at / SECOND), reason };
  const keys = directory.keys(member).map(toListed);
  const entry = {
    member,
    name: directory.name(member) ?? member,
    units: directory.units(member),
    keys: keys.map((key) => (key.kid === kid ? { ...key, revoked } : key)),
  };
  const draft = { floor: directory.floor, schemas: directory.schemas, members: [entry] };
  return (await issue(state, officers, before, directory.network, draft, now)).directory;
}
