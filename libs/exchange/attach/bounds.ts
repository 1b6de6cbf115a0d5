import { DAY, SECOND } from '#kernel';

/** A piece of an upload is a chunk's worth, so that nothing is cut twice. */
export { MAX_CHUNK_BYTES as PIECE_BYTES } from '#envelope';
const MIB = 1024 * 1024;
export const MAX_ATTACHMENT_BYTES = 100 * MIB;
export const MAX_ATTACHMENTS = 20;
/** Of one unit's uploads that no message carries: as much as one message may. */
export const MOST_UPLOADED_BYTES = 2048 * MIB;
/** An upload that no message carries is dropped after so long; a draft that waits for a second person is younger. */
export const UPLOAD_MS = 7 * DAY;
/** What one member may bring in a day: four messages that are as large as can be. */
export const MOST_BYTES_A_DAY = 8192 * MIB;
/**
 * How fast chunks leave, in all: half of what the broker grants a member (apps/network/quota.ts), so that no alert
 * waits behind a film.
 */
export const SENT_BYTES_A_SECOND = 5_000_000;
/** Of one attachment before another has its turn. */
export const CHUNKS_A_TURN = 8;
/** One process of a member sends chunks; it goes on while it says so. */
export const SENDING_MS = 5 * SECOND;
/** A chunk lacks only when its topic was read to the end and none came for so long. */
export const LACKING_MS = 10 * SECOND;
/** Records on a topic of chunks that belong to nothing are counted, and passed over together. */
export const MOST_STRANGE = 200;
export const STRANGE_MS = SECOND;
