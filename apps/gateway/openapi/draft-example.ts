import type { JsonObject, JsonValue } from '#envelope';
import { DAY, rfc3339, type Member } from '#kernel';
import { sampleMessage, samplePart, type Kind } from '#messages';

const SET_BY_GATEWAY = ['id', 'schema', 'from', 'after', 'createdAt', 'sentAt'];

/**
 * A draft that the gateway takes: the kind's invented sample without what the gateway sets, with dates counted from
 * `now` (ms), its parts in clear, and named units of `to`.
 */
export function exampleDraft(kind: Kind, to: Member, now: number): JsonObject {
  const absent = kind.opensConversation ? [...SET_BY_GATEWAY, 'conversation'] : SET_BY_GATEWAY;
  const members = Object.entries(sampleMessage(kind.type) as JsonObject).filter(
    ([name]) => !absent.includes(name),
  );
  const draft = Object.fromEntries(members);
  const dates: JsonObject = { expiresAt: rfc3339(now + 90 * DAY), reviewAt: rfc3339(now + 60 * DAY) };
  return {
    ...draft,
    ...Object.fromEntries(Object.entries(dates).filter(([name]) => name in draft)),
    to: addressees(draft['to'], to),
    ...(Array.isArray(draft['sealed'])
      ? { sealed: draft['sealed'].map((entry: JsonValue) => partInClear(entry as JsonObject, to)) }
      : {}),
  };
}

/** Who is left out of a broadcast is each member's own affair; an example leaves out nobody. */
function addressees(sample: JsonValue | undefined, to: Member): JsonValue {
  return Array.isArray(sample) ? unitsAt(sample, to) : { all: true, except: [] };
}

function unitsAt(units: JsonValue, member: Member): JsonValue {
  return Array.isArray(units) ? units.map((unit: JsonValue) => ({ ...(unit as JsonObject), member })) : units;
}

function partInClear({ part, units }: JsonObject, to: Member): JsonObject {
  const name = typeof part === 'string' ? part : '';
  return { part: name, units: unitsAt(units ?? [], to), content: samplePart(name) as JsonObject };
}
