import { attachmentDigest, chunkLength, LOCATOR_BYTES, MAX_CHUNK_BYTES, openChunk } from '#envelope';
import { asHsuError, digest, HsuError, type Member } from '#kernel';
import { brokenRule } from '#messages';
import type { AttachmentStore, AwaitedChunk, KeptAttachment } from '../ports/attach/attachment-port.js';
import type { IncomingRecord } from '../ports/broker.js';
import { endUnreadable } from './end-files.js';
import { keyOf } from './keys-of.js';
import type { AttachPorts } from './attach-ports.js';
import type { StrangeChunks } from './strange-chunks.js';

/** Locator and tag beside the plaintext. */
const MOST_RECORD_BYTES = MAX_CHUNK_BYTES + 32;

/**
 * One record of a topic of chunks. What no accepted message of this sender awaits costs one look-up and is kept
 * nowhere; so does what is here already. A chunk that does not open, or is not as long as the signed length of its
 * attachment says, is refused and stays missing: the heartbeat asks for it again. One that comes after its message was
 * recalled or has expired is refused by `E-EXPIRED`, and nothing is awaited any more. Throws `E-UNAVAILABLE`: then it
 * is read again.
 */
export async function receiveChunk(
  ports: AttachPorts,
  from: Member,
  record: IncomingRecord,
  strange: StrangeChunks,
): Promise<void> {
  const { attachments: store, clock, notices } = ports;
  const { value } = record;
  const of = await awaited(store, from, value);
  if (of === undefined || (of.held && of.attachment.state !== 'GONE')) {
    await strange.add(record);
    return;
  }
  try {
    await late(ports, of);
    await check(store, of, value);
  } catch (error) {
    const { code } = asHsuError(error);
    if (code === 'E-UNAVAILABLE') throw error;
    notices.note({ kind: 'REFUSED', place: record, from, id: of.attachment.ref.id, code });
    await store.keepChunk(record, null, clock.now());
    return;
  }
  await store.keepChunk(record, { of, record: value, digest: digest(value) }, clock.now());
  if (of.attachment.here + 1 >= of.attachment.total) await settle(ports);
}

/** Looks, once every chunk is here, whether they are those that were signed. */
export async function settle({ attachments: store, clock, notices }: AttachPorts): Promise<void> {
  for (const one of await store.unsettled()) {
    const whole = attachmentDigest(one.digests) === one.digest;
    await store.settleAttachment(one, whole ? 'WHOLE' : 'REFUSED', clock.now());
    const { ref, id } = one;
    notices.note({ kind: whole ? 'ATTACHMENT_WHOLE' : 'ATTACHMENT_REFUSED', of: ref, attachment: id });
  }
}

async function awaited(
  store: AttachmentStore,
  from: Member,
  value: Uint8Array,
): Promise<AwaitedChunk | undefined> {
  if (value.length <= LOCATOR_BYTES || value.length > MOST_RECORD_BYTES) return undefined;
  return store.awaitedChunk(from, value.subarray(0, LOCATOR_BYTES));
}

/** @throws HsuError E-EXPIRED where nobody reads its message any more: recalled, or past its end */
async function late(ports: AttachPorts, { attachment }: AwaitedChunk): Promise<void> {
  const isGone = attachment.state === 'GONE' || (await endUnreadable(ports, [attachment])).length > 0;
  if (isGone) throw brokenRule('attachments.late');
}

async function check(
  store: AttachmentStore,
  { attachment, n }: AwaitedChunk,
  record: Uint8Array,
): Promise<void> {
  const plain = openChunk(record, await keyHeld(store, attachment), {
    ...attachment.ref,
    attachment: attachment.id,
    n,
    total: attachment.total,
  });
  if (plain.length !== chunkLength(attachment.bytes, n))
    throw new HsuError('E-SEALED-UNREADABLE', 'a chunk of another length than the message says');
}

/** @throws HsuError E-SEALED-UNREADABLE where the part that holds it is gone */
export async function keyHeld(
  store: AttachmentStore,
  { ref, part, id }: Pick<KeptAttachment, 'ref' | 'part' | 'id'>,
): Promise<Uint8Array> {
  const bytes = await store.keyPart(ref, part);
  const key = bytes === undefined ? undefined : keyOf(bytes, id);
  if (key === undefined) throw new HsuError('E-SEALED-UNREADABLE', 'the key of an attachment is gone');
  return key;
}
