import { readMessage, type JsonValue } from '#envelope';
import { fromUtf8 } from '#kernel';
import { findKind, kinds } from '#messages';
import type { IdentityClaim } from '../ports/conflict-port.js';
import type { StoredMessage, StoredPart } from '../ports/records.js';
import type { GatewaySelf } from '../ports/ports.js';
import { claimOf } from './claim-identity.js';

/** Kinds that say something of an identity. */
export const claimingTypes: readonly string[] = [
  ...new Set(
    kinds
      .filter(({ identity, quotes }) => identity !== undefined || quotes !== undefined)
      .map(({ type }) => type),
  ),
];

/**
 * What a message that was stored says of an identity, by today's reading.
 * @param own it was written here: whoever wrote it holds its parts too
 * @param parts in clear; of one that is gone nothing is said
 */
export function claimAnew(
  { member, tokenKey }: Pick<GatewaySelf, 'member' | 'tokenKey'>,
  message: StoredMessage,
  own: boolean,
  parts: readonly StoredPart[],
): IdentityClaim | null {
  const kind = findKind(message.type, message.version);
  if (kind === undefined) return null;
  const held = parts.map(({ part, units, bytes }) => {
    const named = units.filter((unit) => unit.member === member).map(({ unit }) => unit);
    const { content } = JSON.parse(fromUtf8(bytes)) as { content: JsonValue };
    return { part, content, units: [...new Set([...(own ? [message.from.unit] : []), ...named])] };
  });
  return claimOf(kind, readMessage(message.jws).json, held, tokenKey);
}
