import {
  MAX_PULSE_BYTES,
  MAX_SEALING_KEYS,
  parseStrictObject,
  type JsonValue,
  type PublicKey,
  type SealingAlg,
} from '#envelope';
import { DAY, isMember, isUnit, isUuid7, parseRfc3339, utcDay, utf8, type Member, type Unit } from '#kernel';
import { Form } from './form.js';
import { readPublicKey } from './public-key.js';

/** A unit's sealing key of one UTC day (`2026-11-24`). */
export interface PublishedSealingKey {
  readonly unit: Unit;
  readonly day: string;
  readonly key: PublicKey;
}

/** What a gateway tells of itself on its own pulse topic (wire.md "Pulse"). */
export interface PulsePayload {
  readonly member: Member;
  /** Rises with each record. */
  readonly n: number;
  readonly instance: string;
  /** The instance before this one, where this record is its first. */
  readonly previous: string | null;
  readonly epoch: number;
  /** Directory version seen. */
  readonly directory: number;
  /** RFC 3339 UTC. */
  readonly sentAt: string;
  readonly logSize: number;
  readonly sealing: readonly PublishedSealingKey[];
  /** Always empty in this version; keys are revoked by statement. */
  readonly revocations: readonly never[];
}

/** As read: sealing keys proven usable. */
export interface ReadPulse extends PulsePayload {
  readonly sentAtMs: number;
  readonly sealing: readonly (PublishedSealingKey & { readonly key: PublicKey<SealingAlg> })[];
}

/** Days published ahead of the current one (wire.md "Sealing keys"). */
export const DAYS_AHEAD = 8;
const form: Form = new Form('E-PULSE-INVALID');
const MEMBERS = [
  'v',
  'member',
  'n',
  'instance',
  'previous',
  'epoch',
  'directory',
  'sentAt',
  'logSize',
  'sealing',
  'revocations',
];

/**
 * Payload bytes for `signJws` with typ `hsu-pulse+jws`. @throws HsuError E-PULSE-INVALID, E-TOO-LARGE where a reader
 * would refuse them
 */
export function writePulse(pulse: PulsePayload): Uint8Array {
  const { member, n, instance, previous, epoch, directory, sentAt, logSize, revocations } = pulse;
  const sealing = pulse.sealing.map(({ unit, day, key: { kid, alg, jwk } }) => ({
    unit,
    day,
    key: { kid, alg, jwk },
  }));
  const facts = {
    v: 1,
    member,
    n,
    instance,
    previous,
    epoch,
    directory,
    sentAt,
    logSize,
    sealing,
    revocations,
  };
  const bytes = utf8(JSON.stringify(facts));
  readPulsePayload(bytes);
  return bytes;
}

/** @throws HsuError E-PULSE-INVALID, E-TOO-LARGE, E-JSON */
export function readPulsePayload(payload: Uint8Array): ReadPulse {
  const object = form.object(parseStrictObject(payload, MAX_PULSE_BYTES), '', MEMBERS);
  if (object['v'] !== 1) form.fail('/v', 'not version 1');
  const sentAt = object['sentAt'];
  const sentAtMs = parseRfc3339(sentAt);
  if (typeof sentAt !== 'string' || sentAtMs === undefined) form.fail('/sentAt', 'not RFC 3339 UTC');
  const sealing = form.listOf(object['sealing'], '/sealing', MAX_SEALING_KEYS, (item, path) =>
    readSealing(item, path, sentAtMs),
  );
  form.distinct(
    sealing.map(({ unit, day }) => `${unit} ${day}`),
    '/sealing',
  );
  form.distinct(
    sealing.map(({ key }) => key.kid),
    '/sealing',
  );
  return {
    member: form.that(object['member'], '/member', 'a member', isMember),
    n: form.integer(object['n'], '/n', 1),
    instance: form.that(object['instance'], '/instance', 'a UUIDv7', isUuid7),
    previous:
      object['previous'] === null ? null : form.that(object['previous'], '/previous', 'a UUIDv7', isUuid7),
    epoch: form.integer(object['epoch'], '/epoch', 1),
    directory: form.integer(object['directory'], '/directory', 1),
    sentAt,
    sentAtMs,
    logSize: form.integer(object['logSize'], '/logSize', 0),
    sealing,
    revocations: form.listOf(object['revocations'], '/revocations', 0, (_, path) =>
      form.fail(path, 'not empty'),
    ),
  };
}

function readSealing(value: JsonValue, path: string, sentAtMs: number): ReadPulse['sealing'][number] {
  const object = form.object(value, path, ['unit', 'day', 'key']);
  const day = form.matching(object['day'], `${path}/day`, /^\d{4}-\d\d-\d\d$/);
  // A day for each side is for clocks that differ. Without the bound one key of the year 2099 would stay "the newest"
  // for ever.
  if (day < utcDay(sentAtMs - DAY) || day > utcDay(sentAtMs + (DAYS_AHEAD + 1) * DAY))
    form.fail(`${path}/day`, 'not one of the days ahead');
  const key = form.object(object['key'], `${path}/key`, ['kid', 'alg', 'jwk']);
  return {
    unit: form.that(object['unit'], `${path}/unit`, 'a unit', isUnit),
    day,
    key: readPublicKey(form, key, `${path}/key`, ['ECDH-ES+A256KW']),
  };
}
