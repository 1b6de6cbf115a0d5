import { keyStatus, type Directory } from '#directory';
import {
  checkOpenedPart,
  isJsonObject,
  readMessage,
  verifyJws,
  type JsonObject,
  type JsonValue,
} from '#envelope';
import { fromBase64url, HsuError, parseRfc3339, toBase64url, type UnitAddress } from '#kernel';
import { addressees, object, sealedOf, text, type SealedMention } from './facts.js';
import type { StoredMessage } from '../ports/records.js';

/** A message of another, read out of a sealed part and verified: it is what its unit signed. */
export interface Original {
  readonly json: JsonObject;
  readonly digest: string;
  readonly id: string;
  readonly from: UnitAddress & { readonly role: string };
  readonly to: StoredMessage['to'];
  readonly parts: readonly (Pick<SealedMention, 'part' | 'units'> & { readonly content: JsonObject })[];
}

/** A part's exact bytes as the content of `original` holds them. */
export interface QuotedBytes {
  readonly part: string;
  readonly bytes: Uint8Array;
}

/** The content of a sealed part `original`: a message with parts of it and the decisions that allow it, unchanged. */
export function quotation(jws: string, parts: readonly QuotedBytes[], leaves: readonly string[]): JsonObject {
  return {
    jws,
    parts: parts.map(({ part, bytes }) => ({ part, bytes: toBase64url(bytes) })),
    leaves: [...leaves],
  };
}

/**
 * The message in a quotation, once its unit's signature holds under a key that the directory lists and that is not
 * revoked, and each part is, byte for byte, what that message committed to. @throws HsuError where one does not hold
 */
export async function verified(directory: Directory, content: JsonObject, now: number): Promise<Original> {
  const { json, digest, from } = await signedMessage(directory, text(content['jws'], '/jws'), now);
  const id = text(json['id'], '/id');
  const mentioned = sealedOf(json);
  const parts = listOf(content['parts']).map((one) => {
    const { part, bytes } = object(one, '/parts');
    const mention = mentioned.find((named) => named.part === part);
    const plain = fromBase64url(text(bytes, '/bytes'));
    if (mention === undefined || plain === undefined) throw new HsuError('E-COMMITMENT');
    const { commitment, units } = mention;
    const opened = checkOpenedPart(plain, { from, id, part: mention.part, commitment });
    return { part: mention.part, units, content: opened };
  });
  return { json, digest, id, from, to: addressees(json['to']), parts };
}

/** A signed message alone: a decision that allows something. @throws HsuError where its signature does not hold */
export async function signedMessage(
  directory: Directory,
  jws: string,
  now: number,
): Promise<Pick<Original, 'json' | 'digest' | 'from'>> {
  const read = readMessage(jws);
  const { json, digest } = read;
  const { member, unit, role } = object(json['from'], '/from');
  const from = {
    member: text(member, '/from/member'),
    unit: text(unit, '/from/unit'),
    role: text(role, '/from/role'),
  };
  const key = directory.key(from.member, read.header.kid);
  if (key?.use !== 'sign' || key.unit !== from.unit) throw new HsuError('E-KEY-UNKNOWN');
  const sent = parseRfc3339(text(json['sentAt'], '/sentAt'));
  if (sent === undefined || keyStatus(key, sent) !== 'VALID' || keyStatus(key, now) === 'REVOKED')
    throw new HsuError('E-KEY-REVOKED');
  await verifyJws(read, key);
  return { json, digest, from };
}

export function listOf(value: JsonValue | undefined): readonly JsonValue[] {
  return Array.isArray(value) ? (value as readonly JsonValue[]) : [];
}

export function stringsOf(value: JsonValue | undefined): readonly string[] {
  return listOf(value).filter((one) => typeof one === 'string');
}

/** Whether a value is a reference to this message. */
export function isRefTo(
  value: JsonValue | undefined,
  { member, id }: { member: string; id: string },
): boolean {
  return isJsonObject(value) && value['member'] === member && value['id'] === id;
}
