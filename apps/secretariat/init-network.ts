import { randomBytes } from 'node:crypto';
import { writeAnchor, type DirectoryState, type ListedMember, type PinnedSchema } from '#directory';
import { DAY, HsuError, isMember, type Member } from '#kernel';
import { readPrivate, writeNewPrivate } from '#keys';
import { kinds } from '#messages';
import { differs, memberEntry } from './member-entry.js';
import { makeOfficers, readOfficers, type OfficerKey } from './officers.js';
import { anchorFile, operatorAnchorFile, statementFile } from './places.js';
import { issue, readIssued, type Issued } from './statements.js';

export interface InitNetwork {
  /** The state folder, `.hsu`. */
  readonly state: string;
  readonly members: readonly Member[];
  /** ms */
  readonly now: number;
}

/**
 * Signed at least weekly (wire.md "Statement"); a day before that is late enough for whoever starts the network daily.
 */
const FRESH_MS = 6 * DAY;

/**
 * Officers, members' keys, statement and anchors of a network. Again: does nothing, unless members came, keys, units or
 * schemas changed, or the statement in force is older than six days; then it issues the next one. A member that is not
 * named any more stays.
 * @throws HsuError E-CONFIG where the folder is unusable
 */
export async function initNetwork({ state, members, now }: InitNetwork): Promise<DirectoryState> {
  if (members.length === 0 || !members.every(isMember))
    throw new HsuError('E-CONFIG', 'members are codes of two capital letters, at least one');
  // Once a statement stands its officers cannot be drawn anew: a lost one is brought back or replaced by a statement.
  const begun = (await readPrivate(statementFile(state, 1))) !== undefined;
  const officers = begun ? await readOfficers(state) : await makeOfficers(state);
  const before = await readIssued(state, officers);
  const issued = await statementInForce(state, officers, before, members, now);
  for (const member of issued.directory.members) await loadAnchor(anchorFile(state, member), issued);
  await loadAnchor(operatorAnchorFile(state), issued);
  return issued.directory;
}

async function statementInForce(
  state: string,
  officers: readonly OfficerKey[],
  before: Issued | undefined,
  members: readonly Member[],
  now: number,
): Promise<Issued> {
  const directory = before?.directory;
  const all = [...new Set([...(directory?.members ?? []), ...members])].sort();
  const names = new Set(directory?.members.map((member) => directory.name(member) ?? member));
  const entries: ListedMember[] = [];
  for (const member of all) {
    const entry = await memberEntry(state, member, directory, names, { now: () => now });
    names.add(entry.name);
    entries.push(entry);
  }
  const schemas: readonly PinnedSchema[] = kinds.map(({ type, version, schema }) => ({
    type,
    version,
    digest: schema,
  }));
  if (before === undefined || directory === undefined) {
    const network = `hsu-${randomBytes(8).toString('hex')}`;
    return issue(state, officers, undefined, network, { floor: 1, schemas, members: entries }, now);
  }
  const whole = now - directory.issuedAt > FRESH_MS || !samePins(schemas, directory.schemas);
  const listed = whole ? entries : entries.filter((entry) => differs(entry, directory));
  if (listed.length === 0) return before;
  return issue(
    state,
    officers,
    before,
    directory.network,
    { floor: directory.floor, schemas, members: listed },
    now,
  );
}

function samePins(some: readonly PinnedSchema[], others: readonly PinnedSchema[]): boolean {
  const texts = (pins: readonly PinnedSchema[]): string =>
    pins
      .map(({ type, version, digest }) => `${type}/${version}/${digest}`)
      .sort()
      .join();
  return texts(some) === texts(others);
}

/** An anchor is loaded once and never replaced: another one in its place means two networks in one folder. */
async function loadAnchor(file: string, { anchor }: Issued): Promise<void> {
  const text = writeAnchor(anchor);
  if (await writeNewPrivate(file, text)) return;
  if ((await readPrivate(file)) !== text)
    throw new HsuError('E-CONFIG', `${file} is the anchor of another network; remove the state folder`);
}
