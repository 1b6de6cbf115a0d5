import { isJsonObject, type JsonObject, type JsonValue } from '#envelope';
import type { Unit } from '#kernel';
import type { Kind } from '#messages';
import type { IdentityClaim } from '../ports/conflict-port.js';
import { valueAt } from '../conversation/facts.js';
import { identityTokens } from './identity-tokens.js';

/** The part of a message, in clear, that units of this member hold. */
interface HeldPart {
  readonly part: string;
  readonly content: JsonValue;
  readonly units: readonly Unit[];
}

/** What a message says of an identity, as its kind's data tells where to look; null where it says nothing. */
export function claimOf(
  { identity }: Pick<Kind, 'identity'>,
  message: JsonObject,
  parts: readonly HeldPart[],
  key: Uint8Array,
): IdentityClaim | null {
  if (identity === undefined) return null;
  const held =
    identity.side === 'SOUGHT'
      ? { content: valueAt(message, identity.person), units: [] }
      : parts.find(({ part }) => part === identity.part);
  if (held === undefined || !isJsonObject(held.content)) return null;
  const { persons } = held.content;
  const people = Array.isArray(persons) ? persons.filter(isJsonObject) : [held.content];
  const tokens = [...new Set(people.flatMap((person) => identityTokens(identity.side, person, key)))];
  return tokens.length === 0 ? null : { side: identity.side, tokens, units: held.units };
}
