/**
 * Every bound of a wire form or directory record stands here; wire.md "Limits" has the same table in words. What a
 * column, counter or loop behind a form cannot take, the form refuses (docs/decisions/0036-bounds.md).
 */
export const KIB = 1024;
export const MAX_MESSAGE_BYTES = 512 * KIB;
export const MAX_LINK_BYTES = 256 * KIB;
/**
 * Payload of a link whose text keeps to `MAX_LINK_BYTES` in base64url, with 256 characters for header and signature.
 */
export const MAX_LINK_PAYLOAD_BYTES = ((MAX_LINK_BYTES - 256) / 4) * 3;
export const MAX_STATEMENT_BYTES = 1024 * KIB;
export const MAX_PULSE_BYTES = 512 * KIB;
export const MAX_PART_BYTES = 512 * KIB;
export const MAX_CHUNK_BYTES = 512 * KIB;
export const MAX_CHUNKS = 200;
/** Plaintext of a parcel with its pad: the common limit, and the one for a parcel of exactly one message. */
export const MAX_PARCEL_BYTES = 256 * KIB;
export const MAX_SINGLE_PARCEL_BYTES = 1024 * KIB;
export const MAX_PARCEL_MESSAGES = 100;
export const MAX_MESSAGE_PARTS = 32;
/** JWE texts: what the broker takes (`max.message.bytes` 1.5 MiB), and a part of 512 KiB with its entries. */
export const MAX_PARCEL_JWE_BYTES = 1536 * KIB;
export const MAX_PART_JWE_BYTES = 768 * KIB;
export const MAX_RECIPIENTS = 64;
export const MAX_STATEMENT_SIGNATURES = 16;
/**
 * A protected header as base64url characters: `kid` and `epk` have fixed lengths, so nothing longer is honest (T06).
 */
export const MAX_HEADER_CHARS = 1024;

/**
 * Numbers and epochs of streams, counters, directory versions: what a JSON number holds exactly; columns are `bigint`.
 */
export const MAX_COUNT: number = Number.MAX_SAFE_INTEGER;
/** Versions of kinds, of the protocol: a `smallint` is enough for any of them. */
export const MAX_SCHEMA_VERSION = 32_767;
/** Seconds since 1970 up to the end of the year 9999, the last that RFC 3339 can write. */
export const MAX_SECONDS = 253_402_300_799;
/** The name of a kind. */
export const MAX_TYPE_CHARS = 60;
/** Messages that one names in `after`. */
export const MAX_PARENTS = 8;

/**
 * Of a link: control, and in a heartbeat streams, entries of `missing`, `deferred` and
 * `refused` (one with more to say says the rest next time), and incomplete attachments.
 */
export const MAX_CONTROLS = 100;
export const MAX_STREAMS = 64;
export const MAX_LISTED = 1000;
export const MAX_INCOMPLETE = 100;
export const MAX_SYNC_PARTS = 1_000_000;

/** Of a statement. */
export const MAX_MEMBERS = 100;
export const MAX_UNITS = 64;
export const MAX_ROLES = 20;
export const MAX_MEMBER_KEYS = 1000;
export const MAX_SCHEMAS = 1000;
/** Of a member's calendar, and of one of its regions. */
export const MAX_HOLIDAYS = 400;
export const MAX_CALENDAR_REGIONS = 30;
export const MAX_REGION_UNITS = 64;
/** Of a pulse. */
export const MAX_SEALING_KEYS = 5000;
