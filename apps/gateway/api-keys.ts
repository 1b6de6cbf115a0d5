import type { Caller } from '#exchange';
import { digest, GATEWAY_UNIT, HsuError, isDigest, isUnit } from '#kernel';
import { codeLists, type Role } from '#messages';

const NAME = /^[a-z0-9][a-z0-9._-]{0,63}$/i;
const MEMBERS = ['name', 'unit', 'role', 'keyDigest'];

/** Who may call: the keys themselves are not here, only their SHA-256 digests. */
export class ApiKeys {
  private constructor(private readonly callers: ReadonlyMap<string, Caller>) {}

  /** Reads [{name, unit, role, keyDigest}]. @throws HsuError E-CONFIG naming the entry and member, never a value */
  static read(text: string): ApiKeys {
    const callers = new Map<string, Caller>();
    const names = new Set<string>();
    entries(text).forEach((entry, index) => {
      const { caller, keyDigest } = readEntry(entry, index);
      // Two callers of one name would share their idempotency keys; two of one key would be told apart by nothing.
      const name = `${caller.unit}/${caller.name}`;
      if (names.has(name) || callers.has(keyDigest)) throw wrong(index, 'the same name or key stands twice');
      names.add(name);
      callers.set(keyDigest, caller);
    });
    return new ApiKeys(callers);
  }

  /**
   * The caller of an `Authorization: Bearer <key>` header, or undefined. The key is looked up by its digest: how long that takes
   * tells something of the digest at most, and nobody can make a key for a digest.
   */
  caller(authorization: string | undefined): Caller | undefined {
    const [, key] = /^Bearer ([\x21-\x7e]{1,200})$/i.exec(authorization ?? '') ?? [];
    return key === undefined ? undefined : this.callers.get(digest(key));
  }
}

function entries(text: string): readonly unknown[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // The parser's own message would quote the file.
    throw new HsuError('E-CONFIG', 'the file of API keys is not JSON');
  }
  if (!Array.isArray(value)) throw new HsuError('E-CONFIG', 'the file of API keys must hold one JSON list');
  return value;
}

function readEntry(entry: unknown, index: number): { caller: Caller; keyDigest: string } {
  if (typeof entry !== 'object' || entry === null) throw wrong(index, 'not an object');
  const { name, unit, role, keyDigest } = entry as Record<string, unknown>;
  const unknown = Object.keys(entry).some((member) => !MEMBERS.includes(member));
  if (unknown) throw wrong(index, `a member that is none of ${MEMBERS.join(', ')}`);
  if (typeof name !== 'string' || !NAME.test(name))
    throw wrong(index, 'name is not 1 to 64 letters, digits, dots or dashes');
  if (!isUnit(unit) || unit === GATEWAY_UNIT) throw wrong(index, 'unit is not the name of a unit');
  if (!isRole(role)) throw wrong(index, 'role is none that a caller can have');
  if (!isDigest(keyDigest)) throw wrong(index, 'keyDigest is not a base64url SHA-256');
  return { caller: { name, unit, role }, keyDigest };
}

/** SYSTEM is the gateway itself; no key makes a caller that. */
function isRole(role: unknown): role is Role {
  return typeof role === 'string' && role !== 'SYSTEM' && (codeLists['role'] ?? []).includes(role);
}

function wrong(index: number, text: string): HsuError {
  return new HsuError('E-CONFIG', `API key number ${String(index + 1)}: ${text}`, {
    path: `/${String(index)}`,
  });
}
