import { openChunk, type JsonObject } from '#envelope';
import { fromBase64url, HsuError, type MessageRef } from '#kernel';
import { brokenRule, keysIn } from '#messages';
import type { AttachmentStore, FileFormat } from '../ports/attach/attachment-port.js';
import type { Caller } from '../send/draft.js';
import { PIECE_BYTES } from './bounds.js';
import { fileName } from './content/file-name.js';
import type { ReceivedFiles } from './received-files.js';

export interface AttachmentRequest {
  readonly ref: MessageRef;
  readonly attachment: string;
  readonly purpose: string | undefined;
  readonly route: string;
}

export interface ReadPorts {
  readonly attachments: AttachmentStore;
  readonly received: Pick<ReceivedFiles, 'check'>;
}

/** A file that a caller may read. */
export interface OpenedAttachment {
  /** One that it may be kept under, whatever its sender called it. */
  readonly name: string;
  readonly format: FileFormat;
  readonly bytes: number;
  /** The bytes from `first` to `last`, both counted from 0 and included, slice by slice. */
  read(first: number, last: number): AsyncGenerator<Uint8Array>;
}

/**
 * A file for whoever may open the part that holds its key: the opening is noted and told to the sender like any other
 * (INV-07). Anyone else hears `E-NOT-FOUND`, whether it exists or not; `E-NOT-NOW` while chunks lack. A peer's file
 * that is not what its part says, or in which the scanner finds something, is handed to nobody.
 */
export async function openAttachment(
  { attachments: store, received }: ReadPorts,
  openPart: (caller: Caller, asked: AttachmentRequest & { readonly part: string }) => Promise<JsonObject>,
  caller: Caller,
  asked: AttachmentRequest,
): Promise<OpenedAttachment> {
  const kept = (await store.attachments([asked.ref])).find(({ id }) => id === asked.attachment);
  if (kept === undefined) throw new HsuError('E-NOT-FOUND');
  const content = await openPart(caller, { ...asked, part: kept.part });
  const entry = keysIn(content).find(({ attachment }) => attachment === kept.id);
  const key = entry === undefined ? undefined : fromBase64url(entry.key);
  if (entry === undefined || key === undefined) throw new HsuError('E-NOT-FOUND');
  if (kept.state !== 'WHOLE') throw brokenRule('attachments.whole');
  const { ref, id: attachment, total, own, pieces, bytes } = kept;
  const piece = async (n: number): Promise<Uint8Array> => {
    const stored = await store.piece(pieces, n);
    // It was recalled or has expired while somebody read it.
    if (stored === undefined) throw new HsuError('E-NOT-FOUND');
    return own ? stored : openChunk(stored, key, { ...ref, attachment, n, total });
  };
  if (!own) await received.check(kept, entry.mime, piece);
  return {
    name: fileName(entry.name, entry.mime),
    format: entry.mime,
    bytes,
    read: async function* (first, last) {
      for (let n = Math.floor(first / PIECE_BYTES) + 1; (n - 1) * PIECE_BYTES <= last; n += 1) {
        const begins = (n - 1) * PIECE_BYTES;
        yield (await piece(n)).subarray(Math.max(0, first - begins), last - begins + 1);
      }
    },
  };
}
