import {
  MAX_STATEMENT_BYTES,
  readStatement,
  verifyStatement,
  type PublicKey,
  type ReadStatement,
  type SigningAlg,
} from '#envelope';
import { asHsuError, DAY, digest, fromUtf8, HsuError, SECOND } from '#kernel';
import { DirectoryState, type DirectoryFacts } from './directory.js';
import { mergeMembers } from './merge.js';
import { OFFICERS, readStatementPayload, type Statement } from './statement.js';

const SIGNATURES = 2;
/**
 * Weekly statements live 14 days; after a day of many corrections the oldest of them is followed by the one in force.
 */
const MOST_PAST = 64;

/**
 * The directory after one more statement (its exact bytes as they stood on the topic): strict form, network, next
 * version, genesis digest for the first, signatures of two different officers in force, then the content against all
 * that was listed before. The version alone says which of two is newer: one that was dated far ahead by mistake must
 * not block its own correction.
 * @throws HsuError E-STATEMENT-OLD where the version is not the next one (T14), E-STATEMENT-INVALID for everything else
 */
export async function applyStatement(state: DirectoryState, bytes: Uint8Array): Promise<DirectoryState> {
  const { anchor, officers, floor } = state.facts;
  const signed = invalidUnlessRead(() => readStatement(text(bytes)));
  const statement = invalidUnlessRead(() => readStatementPayload(signed.payload));
  if (statement.iss !== anchor.network) refuse('/iss', 'of another network');
  if (statement.version !== state.version + 1)
    throw new HsuError('E-STATEMENT-OLD', `version ${statement.version} after ${state.version}`, {
      path: '/version',
    });
  // Five officers could sign many first statements; the one that was loaded by hand is the only one.
  if (statement.version === 1 && digest(bytes) !== anchor.genesis)
    refuse('', 'not the genesis of the anchor');
  await twoOfficers(signed, officers);
  if (statement.version === 1 && !sameKeys(statement.officers ?? [], anchor.officers))
    refuse('/officers', 'the first statement names other officers than the anchor');
  if (statement.floor < floor) refuse('/floor', 'the protocol floor cannot sink');
  const next = statement.officers ?? officers;
  return new DirectoryState({
    anchor,
    version: statement.version,
    issuedAt: statement.iat * SECOND,
    expiresAt: statement.exp * SECOND,
    floor: statement.floor,
    officers: next,
    schemas: statement.schemas,
    records: mergeMembers(state, statement.members, next, calendarsFrom(statement)),
    past: followed(state, statement.iat * SECOND),
  });
}

/**
 * When the calendars of a statement begin to count (ms): a day after it was signed, so that whoever follows the
 * directory has read it before a clock starts under it; those of the first statement at once.
 */
function calendarsFrom({ version, iat }: Statement): number {
  return iat * SECOND + (version === 1 ? 0 : DAY);
}

/** The statements that can still decide about what was sent under them, the one that is followed now among them. */
function followed({ facts }: DirectoryState, now: number): DirectoryFacts['past'] {
  const { past, version, expiresAt, schemas, records } = facts;
  const units = new Map([...records].map(([member, record]) => [member, record.units]));
  const last = version === 0 ? [] : [{ version, expiresAt, schemas, units }];
  return [...past, ...last].filter((one) => one.expiresAt > now).slice(-MOST_PAST);
}

/** Each officer has one key, so distinct keys that verify are different officers; one of them twice counts once. */
async function twoOfficers(signed: ReadStatement, officers: readonly PublicKey<SigningAlg>[]): Promise<void> {
  const inForce = new Map(officers.map((officer) => [officer.kid, officer]));
  const good = await verifyStatement(signed, (kid) => inForce.get(kid));
  if (good.size < SIGNATURES)
    refuse('', `signed by ${good.size} of the ${OFFICERS} officers, not by ${SIGNATURES}`);
}

function sameKeys(some: Statement['officers'] & object, others: readonly PublicKey[]): boolean {
  const kids = new Set(others.map(({ kid }) => kid));
  return some.length === others.length && some.every(({ kid }) => kids.has(kid));
}

function text(bytes: Uint8Array): string {
  if (bytes.length > MAX_STATEMENT_BYTES) refuse('', `over ${MAX_STATEMENT_BYTES} bytes`);
  try {
    return fromUtf8(bytes);
  } catch (cause) {
    throw new HsuError('E-STATEMENT-INVALID', 'not UTF-8', { cause });
  }
}

/** Whatever is wrong with its form, it is one thing to a follower: no statement. */
function invalidUnlessRead<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    const cause = asHsuError(error);
    if (cause.code === 'E-INTERNAL' || cause.code === 'E-STATEMENT-INVALID') throw cause;
    throw new HsuError('E-STATEMENT-INVALID', cause.message, { cause, path: cause.faults[0]?.path ?? '' });
  }
}

function refuse(path: string, text: string): never {
  throw new HsuError('E-STATEMENT-INVALID', text, { path });
}
