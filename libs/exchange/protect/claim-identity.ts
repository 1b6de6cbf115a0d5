import { isJsonObject, readMessage, type JsonObject, type JsonValue } from '#envelope';
import { fromBase64url, fromUtf8, isUuid7, type Unit } from '#kernel';
import { findKind, type Kind } from '#messages';
import type { IdentityClaim, ListedPerson } from '../ports/conflict-port.js';
import { object, text, valueAt } from '../conversation/facts.js';
import { listOf } from '../conversation/quoted.js';
import { identityTokens } from './identity-tokens.js';

/** The part of a message, in clear, that units of this member hold. */
interface HeldPart {
  readonly part: string;
  readonly content: JsonValue;
  readonly units: readonly Unit[];
}

/** What a message says of an identity, as its kind's data tells where to look; null where it says nothing. */
export function claimOf(
  { identity, quotes }: Pick<Kind, 'identity' | 'quotes'>,
  message: JsonObject,
  parts: readonly HeldPart[],
  key: Uint8Array,
): IdentityClaim | null {
  if (quotes !== undefined) return claimOfQuoted(parts, key);
  if (identity === undefined) return null;
  if ('lists' in identity) return claimOfLists(identity.lists, parts, key);
  const held =
    identity.side === 'SOUGHT'
      ? { content: valueAt(message, identity.person), units: [] }
      : parts.find(({ part }) => part === identity.part);
  if (held === undefined || !isJsonObject(held.content)) return null;
  const people = personsIn(held.content);
  const tokens = [...new Set(people.flatMap((person) => identityTokens(identity.side, person, key)))];
  if (tokens.length === 0) return null;
  const { victimRef } = held.content;
  const isOne = identity.side === 'PROTECTED' && isUuid7(victimRef);
  return { side: identity.side, tokens, units: held.units, ...(isOne ? { person: victimRef } : {}) };
}

/** Of a list each person; of evidence one, by every document in it; else the content is the person's. */
function personsIn(content: JsonObject): readonly JsonObject[] {
  const { persons, items } = content;
  if (Array.isArray(persons)) return persons.filter(isJsonObject);
  if (!Array.isArray(items)) return [content];
  const documents = items.flatMap((item: JsonValue) =>
    isJsonObject(item) && isJsonObject(item['document']) ? [item['document']] : [],
  );
  return [{ documents }];
}

/** Whoever stands in a list is protected by it, from the transaction that stores it on. */
function claimOfLists(
  lists: readonly string[],
  parts: readonly HeldPart[],
  key: Uint8Array,
): IdentityClaim | null {
  const listed = parts
    .filter(({ part }) => lists.includes(part))
    .flatMap(({ content, units }) =>
      listOf(isJsonObject(content) ? content['persons'] : []).flatMap((one): ListedPerson[] => {
        const person = object(one, '/persons');
        const { victimRef } = person;
        const tokens = identityTokens('PROTECTED', person, key);
        return isUuid7(victimRef) && tokens.length > 0 ? [{ person: victimRef, tokens, units }] : [];
      }),
    );
  return listed.length === 0 ? null : { side: 'PROTECTED', tokens: [], units: [], listed };
}

/** Whoever is passed on is held here as well: what the quoted message itself would say. */
function claimOfQuoted(parts: readonly HeldPart[], key: Uint8Array): IdentityClaim | null {
  const claims = parts.flatMap(({ content, units }) => {
    if (!isJsonObject(content) || typeof content['jws'] !== 'string') return [];
    const { json } = readMessage(content['jws']);
    const kind = findKind(text(json['type'], '/type'), Number(json['version']));
    const held = listOf(content['parts']).flatMap((one): HeldPart[] => {
      const { part, bytes } = object(one, '/parts');
      const plain = fromBase64url(text(bytes, '/bytes'));
      if (plain === undefined || typeof part !== 'string') return [];
      const whole = JSON.parse(fromUtf8(plain)) as { readonly content: JsonValue };
      return [{ part, content: whole.content, units }];
    });
    const claim = kind === undefined || units.length === 0 ? null : claimOf(kind, json, held, key);
    if (claim === null || claim.side === 'SOUGHT') return [];
    const { side, tokens, listed = [] } = claim;
    return [{ side, tokens: [...tokens, ...listed.flatMap((one) => one.tokens)], units }];
  });
  const [first] = claims;
  if (first === undefined) return null;
  const { side, units } = first;
  return { side, units, tokens: [...new Set(claims.flatMap(({ tokens }) => tokens))] };
}
