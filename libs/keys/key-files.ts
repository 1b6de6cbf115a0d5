import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { ListedKey } from '#directory';
import { checkPublicKey, publicOf, type PrivateKey, type SealingAlg } from '#envelope';
import { GATEWAY_UNIT, HsuError, isMember, isUnit, type WallClock, type Member, type Unit } from '#kernel';
import { drawKey, listed, usesOf, type HeldKey, type HeldSealingKey } from './held-key.js';
import { KeyRing, type KeyStore } from './key-ring.js';
import type { MemberKeys } from './member-keys.js';
import { destroyFile, isReadOnly, readPrivate, writeNewPrivate } from './private-file.js';

/** One file per unit, `ATU.json`: the keys that last. */
interface UnitFile {
  readonly member: Member;
  readonly unit: Unit;
  readonly keys: readonly Omit<HeldKey, 'unit'>[];
}

/** One file per unit and day, `ATU.2026-11-24.json`: a sealing key is destroyed by destroying its file. */
interface DayFile {
  readonly member: Member;
  readonly key: PrivateKey<SealingAlg>;
}

const RECOVERY = 'recovery.json';
const UNIT_NAME = /^([A-Z][A-Z0-9-]{1,19})\.json$/;
const DAY_NAME = /^([A-Z][A-Z0-9-]{1,19})\.(\d{4}-\d\d-\d\d)\.json$/;

/**
 * Makes the keys that are missing in a member's key folder: `sign` for each unit; `link`, `directory`, `ledger` for
 * GATEWAY; the recovery key in a file of its own that belongs offline. Keys that exist are left alone.
 * @throws HsuError E-CONFIG where a file is unusable or another member's
 */
export async function createMemberKeys(
  dir: string,
  member: Member,
  units: readonly Unit[],
  clock: WallClock,
): Promise<void> {
  if (!isMember(member) || !units.every(isUnit)) throw new HsuError('E-CONFIG', 'not a member or unit');
  const now = clock.now();
  const write = async (file: string, unit: Unit, uses: readonly HeldKey['use'][]): Promise<void> => {
    const path = join(dir, file);
    if ((await readUnitFile(path, member)) !== undefined) return;
    const keys = uses.map((use) => drawKey(unit, use, now));
    await writeNewPrivate(path, JSON.stringify({ member, unit, keys } satisfies UnitFile));
  };
  for (const unit of new Set([...units, GATEWAY_UNIT])) await write(`${unit}.json`, unit, usesOf(unit));
  await write(RECOVERY, GATEWAY_UNIT, ['recovery']);
}

/** The public halves of a member's lasting keys, as a directory statement lists them. @throws HsuError E-CONFIG */
export async function publicEntry(dir: string, member: Member): Promise<readonly ListedKey[]> {
  const recovery = await readUnitFile(join(dir, RECOVERY), member);
  return [...(await lastingKeys(dir, member)), ...(recovery ?? [])].map(listed);
}

/** A member's keys in its key folder; only their owner may read the files. @throws HsuError E-CONFIG */
export function openKeyFiles(dir: string, member: Member, clock: WallClock): Promise<MemberKeys> {
  return KeyRing.open(keyFolder(dir, member), clock);
}

function keyFolder(dir: string, member: Member): KeyStore {
  const fileOf = ({ unit, day }: HeldSealingKey): string => join(dir, `${unit}.${day}.json`);
  return {
    lasting: async () => {
      const keys = await lastingKeys(dir, member);
      if (keys.length === 0)
        throw new HsuError('E-CONFIG', `no keys in ${dir}; run the secretariat's init first`);
      return keys;
    },
    sealing: async (known) => {
      const places = (await names(dir))
        .map((name) => DAY_NAME.exec(name) ?? [])
        .map(([, unit = '', day = '']) => ({ unit, day }))
        .filter((place) => place.unit !== '' && !known(place));
      const held = await Promise.all(places.map(({ unit, day }) => readDayFile(dir, member, unit, day)));
      return held.filter((key) => key !== undefined);
    },
    keep: async (drawn) => {
      const kept = await Promise.all(
        drawn.map(async (key) => {
          const file: DayFile = { member, key: key.key };
          const written = await unlessReadOnly(() => writeNewPrivate(fileOf(key), JSON.stringify(file)));
          if (written === true) return key;
          const theirs = await readDayFile(dir, member, key.unit, key.day);
          if (theirs === undefined && written !== undefined)
            throw new HsuError('E-UNAVAILABLE', 'a sealing key came and went');
          return theirs;
        }),
      );
      return kept.filter((key) => key !== undefined);
    },
    destroy: async (key) => {
      await unlessReadOnly(() => destroyFile(fileOf(key)));
    },
  };
}

/** Undefined where this process may only read the folder. */
async function unlessReadOnly<T>(write: () => Promise<T>): Promise<T | undefined> {
  try {
    return await write();
  } catch (error) {
    if (isReadOnly(error)) return undefined;
    throw error;
  }
}

async function lastingKeys(dir: string, member: Member): Promise<readonly HeldKey[]> {
  const files = (await names(dir)).filter((name) => UNIT_NAME.test(name)).sort();
  const keys = await Promise.all(files.map((name) => readUnitFile(join(dir, name), member)));
  return keys.flatMap((each) => each ?? []);
}

async function names(dir: string): Promise<readonly string[]> {
  try {
    return await readdir(dir);
  } catch (cause) {
    throw new HsuError('E-CONFIG', `cannot list the key folder ${dir}`, { cause });
  }
}

async function readUnitFile(path: string, member: Member): Promise<readonly HeldKey[] | undefined> {
  const file = await readJson<UnitFile>(path, member);
  if (file === undefined) return undefined;
  return usable(path, () => {
    const held = file.keys.map((key) => ({ ...key, unit: file.unit }));
    for (const { key } of held) checkPublicKey(publicOf(key));
    return held;
  });
}

async function readDayFile(
  dir: string,
  member: Member,
  unit: Unit,
  day: string,
): Promise<HeldSealingKey | undefined> {
  const path = join(dir, `${unit}.${day}.json`);
  const file = await readJson<DayFile>(path, member);
  if (file === undefined) return undefined;
  return usable(path, () => {
    checkPublicKey(publicOf(file.key));
    return { unit, day, key: file.key };
  });
}

/** A file that was copied from another member or damaged is found now, not by its first signature. */
async function readJson<T extends { readonly member: Member }>(
  path: string,
  member: Member,
): Promise<T | undefined> {
  const text = await readPrivate(path);
  if (text === undefined) return undefined;
  let file: T;
  try {
    file = JSON.parse(text) as T;
  } catch {
    // The parser's own message would quote the key.
    throw new HsuError('E-CONFIG', `${path} is not JSON`);
  }
  if (file.member !== member) throw new HsuError('E-CONFIG', `${path} is not a key file of ${member}`);
  return file;
}

function usable<T>(path: string, read: () => T): T {
  try {
    return read();
  } catch {
    // No cause: what broke may quote the private half.
    throw new HsuError('E-CONFIG', `${path} holds no usable key`);
  }
}
