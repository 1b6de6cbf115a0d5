import type { Member, MessageRef, Unit } from '#kernel';
import type { CodeOf } from '#messages';
import type { MissingChunks } from '#envelope';
import type { RecordPlace } from '../records.js';

export type FileFormat = CodeOf<'fileFormat'>;

/** A file that a unit brings, before a message carries it. Pieces of 512 KiB, as chunks are cut. */
export interface Upload {
  readonly unit: Unit;
  /** UUIDv7, drawn by whoever uploads. */
  readonly id: string;
  /** Of the whole file as it is brought. */
  readonly bytes: number;
  /** base64url SHA-256 of the whole file as it is brought. */
  readonly digest: string;
  /** Where its pieces are. */
  readonly pieces: string;
  /** Where those of the picture go, without what it told beside itself. */
  readonly clean: string;
  /** Bytes that are here. */
  readonly held: number;
  /** ms */
  readonly at: number;
  readonly finished: FinishedUpload | null;
  /** Id of the message that carries it; null while none does. */
  readonly message: string | null;
}

/** What is kept of a file once it is whole and was looked at. */
export interface FinishedUpload {
  readonly format: FileFormat;
  /** What is kept: a picture is shorter than it was brought. */
  readonly bytes: number;
  /** What was taken out of a picture. */
  readonly removed: readonly string[];
}

/**
 * OPEN: chunks are lacking. REFUSED: the chunks are not those that were signed. NO_ROOM: the member sent too much.
 * GONE: nobody reads its message any more, and its pieces are deleted.
 */
export type AttachmentState = 'OPEN' | 'WHOLE' | 'REFUSED' | 'NO_ROOM' | 'GONE';

/** How far an attachment of ours is at one destination. */
export interface AttachmentDelivery {
  readonly destination: Member;
  readonly sent: number;
  readonly state: 'WAITING' | 'SENT' | 'WHOLE' | 'REFUSED' | 'ENDED';
  /** Chunks were sent again five times in vain. */
  readonly incident: boolean;
}

export interface KeptAttachment {
  readonly ref: MessageRef;
  readonly id: string;
  readonly bytes: number;
  readonly digest: string;
  readonly part: string;
  readonly own: boolean;
  readonly state: AttachmentState;
  readonly total: number;
  /** Chunks that are here. */
  readonly here: number;
  readonly pieces: string;
  readonly deliveries: readonly AttachmentDelivery[];
}

/** What a chunk record is for, as its locator says. */
export interface AwaitedChunk {
  readonly attachment: KeptAttachment;
  readonly n: number;
  readonly held: boolean;
}

/** One attachment for one destination that has chunks to go. */
export interface DueChunks {
  readonly attachment: KeptAttachment;
  readonly destination: Member;
  /** Numbers to send now, ascending. */
  readonly chunks: readonly number[];
}

/** An attachment of a peer's message that is not whole here. `lastAt`: ms of the last chunk, or of the message. */
export interface LackingAttachment extends MissingChunks {
  readonly state: AttachmentState;
  readonly lastAt: number;
}

export interface ChunkBeat {
  readonly from: Member;
  readonly incomplete: readonly MissingChunks[];
  /** Messages of which the peer refused an attachment. */
  readonly refused: readonly string[];
  /** The list may be cut: what is not in it says nothing. */
  readonly cut: boolean;
  /** ms: how the heartbeat is dated. */
  readonly sentAt: number;
  readonly at: number;
}

/** Uploads of own units. Every method is one transaction; all throw `E-UNAVAILABLE`. */
export interface UploadStore {
  upload(unit: Unit, id: string): Promise<Upload | undefined>;
  /** Does nothing where it is there. False: uploads of the unit that no message carries would hold more than `most`. */
  openUpload(
    upload: Pick<Upload, 'unit' | 'id' | 'bytes' | 'digest'>,
    most: number,
    now: number,
  ): Promise<boolean>;
  /**
   * Pieces from the n-th on, and how many bytes are held then. What is held already stays as it is. Nothing happens
   * where this upload is finished, or dropped and begun anew.
   */
  addPieces(
    upload: Upload,
    n: number,
    pieces: readonly Uint8Array[],
    held: number,
    now: number,
  ): Promise<void>;
  /** A piece of the cleaned picture; nothing happens where `addPieces` would do nothing. */
  addClean(upload: Upload, n: number, bytes: Uint8Array): Promise<void>;
  piece(pieces: string, n: number): Promise<Uint8Array | undefined>;
  /** `pieces` or `clean` is kept for it, and the other dropped. Nothing happens where `addPieces` would do nothing. */
  finishUpload(upload: Upload, finished: FinishedUpload, pieces: string): Promise<void>;
  /** Drops what was refused. False where `addPieces` would do nothing. */
  refuseUpload(upload: Upload): Promise<boolean>;
  /** False where a message carries it, or none is there. */
  dropUpload(unit: Unit, id: string): Promise<boolean>;
  /** Drops uploads that no message carries and nobody has touched since. */
  expireUploads(before: number): Promise<number>;
}

/** Attachments of messages on their way. Every method is one transaction; all throw `E-UNAVAILABLE`. */
export interface TravelStore {
  /** Of these messages, in no order. */
  attachments(refs: readonly MessageRef[]): Promise<readonly KeptAttachment[]>;
  /** The plaintext of the part that holds a key. */
  keyPart(ref: MessageRef, part: string): Promise<Uint8Array | undefined>;
  /** True for one process of the member at a time, until `now + ttlMs`. */
  sendChunks(holder: string, now: number, ttlMs: number): Promise<boolean>;
  /** The attachment that has waited longest, with at most `limit` chunks: only where its message was receipted. */
  dueChunks(limit: number, now: number): Promise<DueChunks | undefined>;
  /** These have left; without a number, none could, and others have their turn first. */
  markChunks(due: DueChunks, now: number): Promise<void>;
  /** Orders what is lacking to be sent again. How many chunks, and messages that were given up. */
  chunkBeat(
    beat: ChunkBeat,
    most: number,
    delay: (tries: number) => number,
  ): Promise<{ readonly again: number; readonly incidents: readonly string[] }>;
  /** One that lacks, or that is of a file which is GONE. */
  awaitedChunk(from: Member, locator: Uint8Array): Promise<AwaitedChunk | undefined>;
  /**
   * Moves the stored offset past this record and keeps the chunk, where it is one that lacks. False: another process
   * has read on, or it is here. `null` only moves the offset.
   */
  keepChunk(
    place: RecordPlace,
    chunk: { readonly of: AwaitedChunk; readonly record: Uint8Array; readonly digest: string } | null,
    now: number,
  ): Promise<boolean>;
  /** Attachments of which every chunk is here and nobody has looked whether they are what was signed. */
  unsettled(): Promise<readonly (KeptAttachment & { readonly digests: readonly string[] })[]>;
  /** REFUSED drops the chunks. */
  settleAttachment(of: KeptAttachment, state: 'WHOLE' | 'REFUSED', now: number): Promise<void>;
  /** Of messages of this member that are here, oldest first. */
  lacking(from: Member, limit: number): Promise<readonly LackingAttachment[]>;
  /** Ids of messages of this member of which an attachment was refused since. */
  refusedAttachments(from: Member, since: number): Promise<readonly string[]>;
  /** Files that are not GONE, ascending by message and id, after this one. */
  liveFiles(after: KeptAttachment | undefined, limit: number): Promise<readonly KeptAttachment[]>;
  /** Makes it GONE: deletes its pieces, and sends and awaits nothing more of it. False where it is so already. */
  endFile(of: KeptAttachment, now: number): Promise<boolean>;
  /** Lets those come in for which there is room by now. */
  makeRoom(now: number): Promise<void>;
}

export interface AttachmentStore extends UploadStore, TravelStore {}
