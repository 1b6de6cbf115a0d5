import type { JsonObject, JsonValue } from '#envelope';
import { DAY, rfc3339, type Member } from '#kernel';
import { hoursSince, later, samplePart, shownMessage, type Kind } from '#messages';

const SET_BY_GATEWAY = ['id', 'schema', 'from', 'after', 'createdAt', 'sentAt'];

/**
 * A draft that the gateway takes: the kind's invented sample without what the gateway sets, with dates counted from
 * `now` (ms), its parts in clear, and named units of `to`.
 */
export function exampleDraft(kind: Kind, to: Member, now: number): JsonObject {
  const absent = [
    ...SET_BY_GATEWAY,
    ...(kind.opensConversation ? ['conversation'] : []),
    ...(kind.quotes === undefined ? [] : ['sealed']),
  ];
  const sample = shownMessage(kind.type) as JsonObject;
  const hours = hoursSince(sample['sentAt'], now);
  const members = Object.entries(later(sample, hours)).filter(([name]) => !absent.includes(name));
  const draft =
    kind.quotes === 'NAMED' ? undigested(Object.fromEntries(members)) : Object.fromEntries(members);
  const dates: JsonObject = { expiresAt: rfc3339(now + 90 * DAY), reviewAt: rfc3339(now + 60 * DAY) };
  return {
    ...draft,
    ...Object.fromEntries(Object.entries(dates).filter(([name]) => name in draft)),
    to: addressees(draft['to'], to),
    ...(draft['body'] === undefined ? {} : { body: atMember(draft['body'], memberOf(draft['to']), to) }),
    ...(Array.isArray(draft['sealed'])
      ? { sealed: draft['sealed'].map((entry: JsonValue) => partInClear(entry as JsonObject, to, hours)) }
      : {}),
  };
}

/** A draft names what it passes on; the digest of it the gateway writes. */
function undigested(draft: JsonObject): JsonObject {
  const body = Object.entries(draft['body'] as JsonObject).filter(([name]) => name !== 'digest');
  return { ...draft, body: Object.fromEntries(body) };
}

/** The member that the sample is addressed to; a broadcast is addressed to none. */
function memberOf(sample: JsonValue | undefined): JsonValue | undefined {
  return Array.isArray(sample) ? (sample[0] as JsonObject | undefined)?.['member'] : undefined;
}

/** The same with the example's addressee wherever the sample's stands. */
function atMember(value: JsonValue, from: JsonValue | undefined, to: Member): JsonValue {
  if (from === undefined) return value;
  if (value === from) return to;
  if (Array.isArray(value)) return value.map((one: JsonValue) => atMember(one, from, to));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, atMember(one, from, to)]));
}

/** Who is left out of a broadcast is each member's own affair; an example leaves out nobody. */
function addressees(sample: JsonValue | undefined, to: Member): JsonValue {
  return Array.isArray(sample) ? unitsAt(sample, to) : { all: true, except: [] };
}

function unitsAt(units: JsonValue, member: Member): JsonValue {
  return Array.isArray(units) ? units.map((unit: JsonValue) => ({ ...(unit as JsonObject), member })) : units;
}

function partInClear({ part, units }: JsonObject, to: Member, hours: number): JsonObject {
  const name = typeof part === 'string' ? part : '';
  return {
    part: name,
    units: unitsAt(units ?? [], to),
    content: later(samplePart(name) as JsonObject, hours),
  };
}
