import {
  applyPulse,
  applyStatement,
  startDirectory,
  writePulse,
  writeStatement,
  STATEMENT_LIFE_MS,
  type Anchor,
  type DirectoryState,
  type DirectoryUnit,
  type PinnedSchema,
  type Statement,
} from '#directory';
import { generateKey, publicOf, signStatement } from '#envelope';
import { digest, GATEWAY_UNIT, newId, rfc3339, SECOND, utf8, type Clock, type Member } from '#kernel';
import type { MemberKeys } from './member-keys.js';
import { memoryKeys } from './memory-keys.js';

export interface MemoryNetwork {
  readonly anchor: Anchor;
  /** Exact bytes of statement 1, as they would stand on the directory topic. */
  readonly statement: Uint8Array;
  /** The directory after statement 1 and one pulse of each member. */
  readonly directory: DirectoryState;
  readonly keys: ReadonlyMap<Member, MemberKeys>;
}

/** A network that lives in memory only, for tests: each member has these units and GATEWAY. */
export async function memoryNetwork(
  members: readonly Member[],
  units: readonly DirectoryUnit[],
  schemas: readonly PinnedSchema[],
  clock: Clock,
): Promise<MemoryNetwork> {
  const officers = Array.from({ length: 5 }, () => generateKey('EdDSA'));
  const keys = new Map<Member, MemberKeys>();
  const listed: Statement['members'][number][] = [];
  const gateway: DirectoryUnit = { unit: GATEWAY_UNIT, name: 'Gateway', kind: 'GATEWAY', roles: ['SYSTEM'] };
  for (const member of members) {
    const own = await memoryKeys(
      units.map(({ unit }) => unit),
      clock,
    );
    keys.set(member, own.keys);
    listed.push({ member, name: `State ${member}`, units: [...units, gateway], keys: own.listed });
  }
  const iat = Math.floor(clock.now() / SECOND);
  const exp = iat + STATEMENT_LIFE_MS / SECOND;
  const network = 'memory-network';
  const payload = writeStatement({
    iss: network,
    sub: network,
    version: 1,
    iat,
    exp,
    floor: 1,
    schemas,
    members: listed,
    officers: officers.map(publicOf),
  });
  const statement = utf8(await signStatement(payload, officers.slice(0, 2)));
  const anchor: Anchor = { network, officers: officers.map(publicOf), genesis: digest(statement) };
  let directory = await applyStatement(startDirectory(anchor), statement);
  for (const [member, own] of keys)
    directory = await applyPulse(directory, member, await firstPulse(member, own, clock));
  return { anchor, statement, directory, keys };
}

async function firstPulse(member: Member, keys: MemberKeys, clock: Clock): Promise<string> {
  const payload = writePulse({
    member,
    n: 1,
    instance: newId(clock),
    previous: null,
    epoch: 1,
    directory: 1,
    sentAt: rfc3339(clock.now()),
    logSize: 0,
    sealing: await keys.ensure(clock.now()),
    revocations: [],
  });
  return keys.sign(GATEWAY_UNIT, 'directory', 'hsu-pulse+jws', payload, newId(clock));
}
