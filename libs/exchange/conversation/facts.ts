import { isJsonObject, type JsonObject, type JsonValue } from '#envelope';
import type { HsuError } from '#kernel';
import { type Member, type MessageRef, type UnitAddress } from '#kernel';
import { brokenRule, type FactPointer, type Facts, type FactValue } from '#messages';
import { HANDLING } from './quoting.js';
import type { StoredMessage } from '../ports/records.js';

/**
 * What the exchange itself reads of a message, out of a JSON value that the kind's class has passed.
 * Throws `E-SCHEMA-INVALID` where a member it needs is not there.
 */
export function factsOf(
  message: JsonObject,
  jws: string,
  digest: string,
  pointers: readonly FactPointer[] = [],
): StoredMessage {
  const from = object(message['from'], '/from');
  const conversation = object(message['conversation'], '/conversation');
  const after = message['after'];
  const { expiresAt } = message;
  return {
    ref: { member: text(from['member'], '/from/member'), id: text(message['id'], '/id') },
    jws,
    digest,
    type: text(message['type'], '/type'),
    version: whole(message['version'], '/version'),
    status: oneOf(message['status'], '/status', ['ACTUAL', 'EXERCISE', 'TEST']),
    from: {
      member: text(from['member'], '/from/member'),
      unit: text(from['unit'], '/from/unit'),
      role: text(from['role'], '/from/role'),
    },
    to: addressees(message['to']),
    conversation: reference(conversation, '/conversation'),
    after: Array.isArray(after)
      ? after.map((entry: JsonValue, index) => reference(object(entry, `/after/${index}`), `/after/${index}`))
      : [],
    urgency: oneOf(message['urgency'] ?? 'R', '/urgency', ['E', 'U', 'R', 'P']),
    sentAt: text(message['sentAt'], '/sentAt'),
    expiresAt: expiresAt === undefined ? null : text(expiresAt, '/expiresAt'),
    facts: factValues(message, [...pointers, HANDLING]),
  };
}

/** The values at these pointers; a pointer to nothing, or to an object, is left out. */
export function factValues(message: JsonObject, pointers: readonly FactPointer[]): Facts {
  const facts: Record<FactPointer, FactValue> = {};
  for (const pointer of pointers) {
    const value = valueAt(message, pointer);
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
      facts[pointer] = value;
    else if (Array.isArray(value))
      facts[pointer] = value.filter((one): one is string => typeof one === 'string');
  }
  return facts;
}

/** The value that a pointer of our own (no escapes, no list) leads to; undefined where nothing is. */
export function valueAt(message: JsonObject, pointer: FactPointer): JsonValue | undefined {
  return pointer
    .split('/')
    .slice(1)
    .reduce<JsonValue | undefined>((at, name) => (isJsonObject(at) ? at[name] : undefined), message);
}

/** The addressees: named units, or every member but those left out. */
export function addressees(to: JsonValue | undefined): StoredMessage['to'] {
  if (Array.isArray(to))
    return to.map((entry: JsonValue, index): UnitAddress => {
      const unit = object(entry, `/to/${index}`);
      return {
        member: text(unit['member'], `/to/${index}/member`),
        unit: text(unit['unit'], `/to/${index}/unit`),
      };
    });
  const { all, except } = object(to, '/to');
  if (all !== true) throw wrong('/to/all');
  return {
    all: true,
    except: Array.isArray(except)
      ? except.map((member: JsonValue, index): Member => text(member, `/to/except/${index}`))
      : [],
  };
}

/** What the message answers; undefined where it names nothing. */
export function repliedTo({ inReplyTo }: JsonObject): MessageRef | undefined {
  return inReplyTo === undefined ? undefined : reference(object(inReplyTo, '/inReplyTo'), '/inReplyTo');
}

export interface SealedMention {
  readonly part: string;
  readonly units: readonly UnitAddress[];
  readonly commitment: string;
}

/** The sealed parts that a message commits to. */
export function sealedOf(message: JsonObject): readonly SealedMention[] {
  const { sealed } = message;
  if (!Array.isArray(sealed)) return [];
  return sealed.map((entry: JsonValue, index): SealedMention => {
    const path = `/sealed/${index}`;
    const { part, units, commitment } = object(entry, path);
    if (!Array.isArray(units)) throw wrong(`${path}/units`);
    return {
      part: text(part, `${path}/part`),
      commitment: text(commitment, `${path}/commitment`),
      units: units.map((unit: JsonValue, at): UnitAddress => {
        const named = object(unit, `${path}/units/${at}`);
        return { member: text(named['member'], path), unit: text(named['unit'], path) };
      }),
    };
  });
}

function reference(value: JsonObject, path: string): MessageRef {
  return { member: text(value['member'], `${path}/member`), id: text(value['id'], `${path}/id`) };
}

export function object(value: JsonValue | undefined, path: string): JsonObject {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw wrong(path);
  return value as JsonObject;
}

export function text(value: JsonValue | undefined, path: string): string {
  if (typeof value !== 'string') throw wrong(path);
  return value;
}

function whole(value: JsonValue | undefined, path: string): number {
  if (typeof value !== 'number') throw wrong(path);
  return value;
}

export function oneOf<T extends string>(
  value: JsonValue | undefined,
  path: string,
  allowed: readonly T[],
): T {
  const found = allowed.find((one) => one === value);
  if (found === undefined) throw wrong(path);
  return found;
}

function wrong(path: string): HsuError {
  return brokenRule('frame.member', path);
}
