import {
  attachmentDigest,
  chunkTotal,
  isJsonObject,
  newAttachmentKey,
  sealChunk,
  type JsonObject,
  type JsonValue,
} from '#envelope';
import { digest, HsuError, isUuid7, toBase64url } from '#kernel';
import { brokenRule, ruleFault } from '#messages';
import type { AttachmentStore, Upload } from '../ports/attach/attachment-port.js';
import type { OwnAttachment } from '../ports/attach/attachment-records.js';
import type { Caller, CompletedDraft, Draft } from '../send/draft.js';
import { MAX_ATTACHMENTS } from './bounds.js';

/** Lists of sealed contents that name attachments, by part. */
const KEYED: Readonly<Record<string, string>> = { files: 'files', photos: 'photos' };

/** An upload that a draft names, with the key that it is given in this message and in no other. */
interface Named {
  readonly upload: Upload & { readonly finished: NonNullable<Upload['finished']> };
  readonly key: Uint8Array;
  readonly part: string;
}

/** A draft whose parts hold the keys of the attachments that it names. */
export interface KeyedDraft {
  readonly draft: Draft;
  readonly named: readonly Named[];
}

/**
 * Finds the uploads that a draft names, and writes a fresh key, and what the file is, into the sealed part that names
 * each. Fresh at every call: a key that seals under two messages would tell its secrets (wire.md "Chunk", 53). Throws
 * the faults of whatever is no upload of this unit.
 */
export async function keyed(
  store: AttachmentStore | undefined,
  { unit }: Caller,
  draft: Draft,
): Promise<KeyedDraft> {
  const { attachments, ...rest } = draft;
  if (attachments === undefined) return { draft, named: [] };
  if (store === undefined) throw brokenRule('attachments.list', '/attachments');
  const ids = idsOf(attachments);
  const found = await Promise.all(ids.map((id) => store.upload(unit, id)));
  const parts = partsNaming(rest['sealed']);
  const faults = ids.flatMap((id, i) => {
    const upload = found[i];
    if (upload === undefined || upload.finished === null || upload.message !== null)
      return [ruleFault('attachments.uploaded', `/attachments/${i}/id`)];
    return parts.get(id)?.length === 1 ? [] : [ruleFault('attachments.keyed', `/attachments/${i}/id`)];
  });
  const [first] = faults;
  if (first !== undefined) throw new HsuError(first.code, undefined, { faults });
  const named = ids.flatMap((id, i): Named[] => {
    const upload = found[i];
    const part = parts.get(id)?.[0];
    if (upload === undefined || upload.finished === null || part === undefined) return [];
    return [{ upload: { ...upload, finished: upload.finished }, key: newAttachmentKey(), part }];
  });
  return { draft: { ...rest, sealed: withKeys(rest['sealed'], named) }, named };
}

/**
 * The message with its attachments: what is sealed here is what will travel, byte for byte, since the key, the nonce
 * and the piece make the chunk.
 */
export async function attach(
  store: AttachmentStore | undefined,
  composed: CompletedDraft,
  named: readonly Named[],
): Promise<CompletedDraft & { readonly attachments: readonly OwnAttachment[] }> {
  if (store === undefined || named.length === 0) return { ...composed, attachments: [] };
  const { id, from } = composed.message;
  const member = isJsonObject(from) ? from['member'] : undefined;
  if (typeof id !== 'string' || typeof member !== 'string') throw new HsuError('E-INTERNAL');
  const attachments: OwnAttachment[] = [];
  for (const { upload, key, part } of named) {
    const { bytes } = upload.finished;
    const total = chunkTotal(bytes);
    const digests: string[] = [];
    for (let n = 1; n <= total; n += 1) {
      const piece = await store.piece(upload.pieces, n);
      if (piece === undefined) throw brokenRule('attachments.uploaded', '/attachments');
      const facts = { member, id, attachment: upload.id, n, total };
      digests.push(digest(sealChunk(piece, key, facts)));
    }
    attachments.push({ id: upload.id, unit: upload.unit, bytes, digest: attachmentDigest(digests), part });
  }
  const listed = attachments.map(({ id: one, bytes, digest: all }) => ({ id: one, bytes, digest: all }));
  return { ...composed, message: { ...composed.message, attachments: listed }, attachments };
}

function idsOf(value: JsonValue): readonly string[] {
  const entries: readonly JsonValue[] = Array.isArray(value) ? value : [null];
  const ids = entries.flatMap((entry) => {
    const id = isJsonObject(entry) && Object.keys(entry).join() === 'id' ? entry['id'] : undefined;
    return isUuid7(id) ? [id] : [];
  });
  if (ids.length < entries.length || ids.length > MAX_ATTACHMENTS)
    throw brokenRule('attachments.list', '/attachments');
  const again = ids.findIndex((id, i) => ids.indexOf(id) !== i);
  if (again >= 0) throw brokenRule('attachments.once', `/attachments/${again}/id`);
  return ids;
}

/** The names of the parts that name each attachment, as often as they do. */
function partsNaming(sealed: JsonValue | undefined): ReadonlyMap<string, readonly string[]> {
  const parts = new Map<string, string[]>();
  for (const { part, entries } of keyLists(sealed))
    for (const entry of entries) {
      const id = isJsonObject(entry) ? entry['attachment'] : undefined;
      if (typeof id === 'string') parts.set(id, [...(parts.get(id) ?? []), part]);
    }
  return parts;
}

function keyLists(sealed: JsonValue | undefined): { part: string; entries: readonly JsonValue[] }[] {
  if (!Array.isArray(sealed)) return [];
  return sealed.flatMap((one: JsonValue) => {
    if (!isJsonObject(one) || !isJsonObject(one['content']) || typeof one['part'] !== 'string') return [];
    const list = KEYED[one['part']];
    const entries = list === undefined ? undefined : one['content'][list];
    return Array.isArray(entries) ? [{ part: one['part'], entries }] : [];
  });
}

/** The same list of parts, each entry of an attachment with its key and format; everything else as it was written. */
function withKeys(sealed: JsonValue | undefined, named: readonly Named[]): JsonValue {
  if (!Array.isArray(sealed)) return sealed ?? [];
  return sealed.map((one: JsonValue): JsonValue => {
    if (!isJsonObject(one) || !isJsonObject(one['content'])) return one;
    const { content } = one;
    const list = typeof one['part'] === 'string' ? KEYED[one['part']] : undefined;
    const entries = list === undefined ? undefined : content[list];
    if (list === undefined || !Array.isArray(entries)) return one;
    const keyedEntries = entries.map((entry: JsonValue): JsonValue => {
      const found = isJsonObject(entry)
        ? named.find(({ upload }) => upload.id === entry['attachment'])
        : undefined;
      return found === undefined || !isJsonObject(entry) ? entry : withKey(entry, found);
    });
    return { ...one, content: { ...content, [list]: keyedEntries } };
  });
}

function withKey(entry: JsonObject, { key, upload }: Named): JsonObject {
  return { ...entry, key: toBase64url(key), mime: upload.finished.format };
}
