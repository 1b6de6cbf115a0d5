import type { JsonObject } from '#envelope';
import { chunkLocator, chunkTotal, isJsonObject, type JsonValue } from '#envelope';
import { fromBase64url, fromUtf8 } from '#kernel';
import { keysIn, type FileKey } from '#messages';
import type { AwaitedAttachment } from '../ports/attach/attachment-records.js';
import type { StoredMessage, StoredPart } from '../ports/records.js';

/** The keys of attachments in the plaintext of a part whose content its kind has taken. */
export function keysOf(part: Uint8Array): readonly FileKey[] {
  const { content } = JSON.parse(fromUtf8(part)) as { content: Parameters<typeof keysIn>[0] };
  return keysIn(content);
}

/** The attachment's key; undefined where the part does not hold it. */
export function keyOf(part: Uint8Array, attachment: string): Uint8Array | undefined {
  const found = keysOf(part).find((one) => one.attachment === attachment);
  return found === undefined ? undefined : fromBase64url(found.key);
}

/**
 * What is to come of a message that was accepted: the attachments whose key stands in a part that is open here. Of the
 * others nothing is sent to this gateway.
 */
export function awaitedOf(
  { ref }: StoredMessage,
  message: JsonObject,
  parts: readonly StoredPart[],
): readonly AwaitedAttachment[] {
  const { attachments } = message;
  if (!Array.isArray(attachments)) return [];
  return attachments.flatMap((entry: JsonValue): AwaitedAttachment[] => {
    // The message has passed its kind's check.
    const { id, bytes, digest } = (isJsonObject(entry) ? entry : {}) as Record<string, JsonValue>;
    if (typeof id !== 'string' || typeof bytes !== 'number' || typeof digest !== 'string') return [];
    const holder = parts.find((part) => keyOf(part.bytes, id) !== undefined);
    const key = holder === undefined ? undefined : keyOf(holder.bytes, id);
    if (holder === undefined || key === undefined) return [];
    const total = chunkTotal(bytes);
    const locators = Array.from({ length: total }, (_, i) =>
      chunkLocator(key, { ...ref, attachment: id, n: i + 1, total }),
    );
    return [{ id, bytes, digest, part: holder.part, locators }];
  });
}
