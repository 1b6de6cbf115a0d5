/** Sizes and counts of design.md section 3, "Forms"; those it leaves open are settled in docs/decisions/0002. */
export const KIB = 1024;
export const MAX_MESSAGE_BYTES = 512 * KIB;
export const MAX_LINK_BYTES = 256 * KIB;
/** Payload of a link whose text keeps to `MAX_LINK_BYTES` in base64url, with 256 characters for header and signature. */
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
/** A protected header as base64url characters: `kid` and `epk` have fixed lengths, so nothing longer is honest (T06). */
export const MAX_HEADER_CHARS = 1024;
