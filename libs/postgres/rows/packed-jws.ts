import { fromBase64url, fromUtf8, toBase64url, utf8 } from '#kernel';

/** First byte of a packed JWS; a text that is kept as it is never begins so. */
const PACKED = 1;
/** The first byte, then the lengths of header and signature. */
const PREFIX_BYTES = 5;
const MOST_LENGTH = 0xffff;

/**
 * A compact JWS as it is stored: header, signature and payload as the bytes that their base64url stands for, which are
 * a quarter less. Two messages of 2 KiB then share a page of the table. A text that is not exactly three such segments
 * is kept as it is.
 */
export function packJws(jws: string): Uint8Array {
  const segments = jws.split('.').map(fromBase64url);
  const [header, payload, signature] = segments;
  if (segments.length !== 3 || header === undefined || payload === undefined || signature === undefined)
    return utf8(jws);
  if (header.length > MOST_LENGTH || signature.length > MOST_LENGTH) return utf8(jws);
  const prefix = Buffer.alloc(PREFIX_BYTES);
  prefix.writeUInt8(PACKED);
  prefix.writeUInt16BE(header.length, 1);
  prefix.writeUInt16BE(signature.length, 3);
  return Buffer.concat([prefix, header, signature, payload]);
}

/** The text that was packed, character for character. */
export function unpackJws(stored: Uint8Array): string {
  if (stored[0] !== PACKED) return fromUtf8(stored);
  const bytes = Buffer.from(stored.buffer, stored.byteOffset, stored.byteLength);
  const signatureAt = PREFIX_BYTES + bytes.readUInt16BE(1);
  const payloadAt = signatureAt + bytes.readUInt16BE(3);
  const [header, signature, payload] = [
    bytes.subarray(PREFIX_BYTES, signatureAt),
    bytes.subarray(signatureAt, payloadAt),
    bytes.subarray(payloadAt),
  ];
  return [header, payload, signature].map(toBase64url).join('.');
}
