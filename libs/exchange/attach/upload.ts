import { createHash } from 'node:crypto';
import { HsuError, isDigest, isUuid7, toBase64url } from '#kernel';
import { brokenRule } from '#messages';
import type { AttachmentStore, FinishedUpload, Upload } from '../ports/attach/attachment-port.js';
import type { Ports } from '../ports/ports.js';
import type { Scanner } from '../ports/attach/scanner.js';
import type { Caller } from '../send/draft.js';
import { MAX_ATTACHMENT_BYTES, MOST_UPLOADED_BYTES, PIECE_BYTES } from './bounds.js';
import type { Removed } from './content/exif.js';
import { formatOf, isPicture } from './content/format.js';
import { strip } from './content/strip.js';

export type UploadPorts = Pick<Ports, 'clock'> & {
  readonly attachments: AttachmentStore;
  readonly scanner: Scanner | undefined;
};

/** A range of a file that is brought. */
export interface UploadRange {
  readonly id: string;
  /** The first byte of it, from 0. */
  readonly first: number;
  /** Of the whole file. */
  readonly all: number;
  /** base64url SHA-256 of the whole file. */
  readonly digest: string;
  readonly bytes: Uint8Array;
}

/**
 * Keeps a range of a file; with the last one the file is looked at and finished. The same range again changes nothing,
 * so that whoever heard no answer sends it once more. Throws the rules `upload.*`; of a file that is refused for good
 * nothing is kept.
 */
export async function putRange(ports: UploadPorts, caller: Caller, range: UploadRange): Promise<Upload> {
  const { attachments: store, clock } = ports;
  checkRange(range);
  const { id, all, digest, first, bytes } = range;
  const { unit } = caller;
  if (
    (await store.upload(unit, id)) === undefined &&
    !(await store.openUpload({ unit, id, bytes: all, digest }, MOST_UPLOADED_BYTES, clock.now()))
  )
    throw brokenRule('upload.room');
  const upload = await uploadOf(store, caller, id);
  if (upload.bytes !== all || upload.digest !== digest) throw brokenRule('upload.same');
  if (upload.finished !== null) return upload;
  if (first > upload.held) throw brokenRule('upload.range');
  const held = first + bytes.length;
  if (held > upload.held)
    await store.addPieces(upload, first / PIECE_BYTES + 1, cut(bytes), held, clock.now());
  if (Math.max(held, upload.held) < all) return uploadOf(store, caller, id);
  await finish(ports, upload);
  return uploadOf(store, caller, id);
}

/** An upload of the caller's unit. @throws HsuError E-NOT-FOUND for another's, and for none */
export async function uploadOf(store: AttachmentStore, { unit }: Caller, id: string): Promise<Upload> {
  const upload = isUuid7(id) ? await store.upload(unit, id) : undefined;
  if (upload === undefined) throw new HsuError('E-NOT-FOUND');
  return upload;
}

/** @throws HsuError E-NOT-FOUND, where a message carries it too: what is sent is not taken back so */
export async function cancelUpload(store: AttachmentStore, { unit }: Caller, id: string): Promise<void> {
  if (!isUuid7(id) || !(await store.dropUpload(unit, id))) throw new HsuError('E-NOT-FOUND');
}

function checkRange({ id, first, all, digest, bytes }: UploadRange): void {
  if (!isUuid7(id)) throw brokenRule('upload.id');
  if (!isDigest(digest)) throw brokenRule('upload.repr-digest');
  if (all < 1 || all > MAX_ATTACHMENT_BYTES) throw brokenRule('upload.bytes');
  const end = first + bytes.length;
  const whole = end === all || bytes.length % PIECE_BYTES === 0;
  if (bytes.length === 0 || first % PIECE_BYTES !== 0 || end > all || !whole)
    throw brokenRule('upload.range');
}

function cut(bytes: Uint8Array): Uint8Array[] {
  const pieces: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; at += PIECE_BYTES) pieces.push(bytes.subarray(at, at + PIECE_BYTES));
  return pieces;
}

/**
 * The order counts: nothing reads a file that is not the one it claims to be, and nothing is kept of one refused. Who
 * heard no answer brings the last range again, so two may be at it at once: what the first one has finished is gone
 * from under the second, and stays finished.
 */
async function finish({ attachments: store, scanner }: UploadPorts, upload: Upload): Promise<void> {
  const read = (n: number) => store.piece(upload.pieces, n);
  try {
    if ((await digestOf(pieces(read))) !== upload.digest) throw brokenRule('upload.digest');
    const format = formatOf((await read(1)) ?? new Uint8Array());
    if (format === undefined) throw brokenRule('upload.content');
    if ((await scanned(scanner, pieces(read))) === 'FOUND') throw brokenRule('upload.scanned');
    if (!isPicture(format)) {
      const finished: FinishedUpload = { format, bytes: upload.bytes, removed: [] };
      await store.finishUpload(upload, finished, upload.pieces);
      return;
    }
    const removed = new Set<Removed>();
    let bytes = 0;
    let n = 0;
    for await (const piece of strip(format, read, removed)) {
      n += 1;
      bytes += piece.length;
      await store.addClean(upload, n, piece);
    }
    await store.finishUpload(upload, { format, bytes, removed: [...removed].sort() }, upload.clean);
  } catch (error) {
    if (!(error instanceof HsuError) || error.retry !== 'never' || (await store.refuseUpload(upload)))
      throw error;
    const now = await store.upload(upload.unit, upload.id);
    if (now === undefined || now.finished === null) throw error;
  }
}

async function scanned(
  scanner: Scanner | undefined,
  file: AsyncIterable<Uint8Array>,
): Promise<'CLEAN' | 'FOUND'> {
  if (scanner === undefined) return 'CLEAN';
  try {
    return await scanner.scan(file);
  } catch {
    throw brokenRule('upload.scanner');
  }
}

async function* pieces(read: (n: number) => Promise<Uint8Array | undefined>): AsyncGenerator<Uint8Array> {
  for (let n = 1; ; n += 1) {
    const piece = await read(n);
    if (piece === undefined) return;
    yield piece;
  }
}

async function digestOf(file: AsyncIterable<Uint8Array>): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of file) hash.update(piece);
  return toBase64url(hash.digest());
}
