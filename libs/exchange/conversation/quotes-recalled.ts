import { isJsonObject, readMessage, type JsonObject, type JsonValue } from '#envelope';
import { fromBase64url, fromUtf8 } from '#kernel';
import type { ReadStore } from '../ports/read-store.js';
import { object, text } from './facts.js';
import { listOf } from './quoted.js';
import { isUnreadable } from './recalled.js';

type Views = Pick<ReadStore, 'view'>;

/**
 * Whether a quotation, or one inside it, holds a message that is recalled or has expired as far as is known here: what
 * nobody reads any more is read in no copy either (INV-14).
 */
export async function quotesRecalled(
  store: Views,
  content: JsonValue | undefined,
  now: number,
): Promise<boolean> {
  if (!isJsonObject(content) || typeof content['jws'] !== 'string') return false;
  if (await isTakenBack(store, content['jws'], now)) return true;
  const inside = await Promise.all(
    listOf(content['parts']).map((part) => quotesRecalled(store, contentIn(part), now)),
  );
  return inside.includes(true);
}

/** The quotation without what is recalled, itself where nothing is; undefined where it is the quoted message. */
export async function withoutRecalled(
  store: Views,
  content: JsonObject,
  now: number,
): Promise<JsonObject | undefined> {
  if (await isTakenBack(store, text(content['jws'], '/jws'), now)) return undefined;
  const parts: JsonValue[] = [];
  for (const part of listOf(content['parts']))
    if (!(await quotesRecalled(store, contentIn(part), now))) parts.push(part);
  return parts.length === listOf(content['parts']).length ? content : { ...content, parts };
}

/** The content in the bytes of an opened part. */
export function contentOf(bytes: Uint8Array): JsonObject {
  return (JSON.parse(fromUtf8(bytes)) as { content: JsonObject }).content;
}

function contentIn(part: JsonValue): JsonObject | undefined {
  const bytes = fromBase64url(text(object(part, '/parts')['bytes'], '/bytes'));
  return bytes && contentOf(bytes);
}

async function isTakenBack(store: Views, jws: string, now: number): Promise<boolean> {
  const { json } = readMessage(jws);
  const from = object(json['from'], '/from');
  const ref = { member: text(from['member'], '/from/member'), id: text(json['id'], '/id') };
  const view = await store.view(ref);
  return view !== undefined && isUnreadable(view.conversation, view.message, now);
}
