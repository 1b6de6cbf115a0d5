import { HsuError, utf8 } from '#kernel';
import { parseStrictObject, type JsonValue } from './json.js';
import {
  KIB,
  MAX_MESSAGE_PARTS,
  MAX_PARCEL_BYTES,
  MAX_PARCEL_MESSAGES,
  MAX_SINGLE_PARCEL_BYTES,
} from './limits.js';
import { Shape } from './shape.js';

const shape: Shape = new Shape('E-FORM');

export interface ParcelPart {
  readonly part: string;
  /** JWE of typ `hsu-part+jwe`: compact, or the general form's JSON text. */
  readonly jwe: string;
}

export interface ParcelMessage {
  readonly jws: string;
  readonly parts: readonly ParcelPart[];
}

/** What one record carries, before sealing (wire.md "Parcel"). */
export interface Parcel {
  /** JWS of typ `hsu-link+jws`. */
  readonly link: string;
  readonly messages: readonly ParcelMessage[];
}

/** A name within its message: lower-case letters, digits and hyphens, 1 to 40, e.g. `victim`. */
export function isPartName(text: unknown): text is string {
  return typeof text === 'string' && /^[a-z][a-z0-9-]{0,39}$/.test(text);
}

/**
 * Bytes to seal, blanks in `pad` bringing them to the next 2^k KiB, so that the broker learns a size class only.
 * @throws HsuError E-TOO-LARGE: over 256 KiB, or over 1 MiB with exactly one message
 */
export function packParcel({ link, messages }: Parcel): Uint8Array {
  const head = JSON.stringify({
    v: 1,
    link,
    messages: messages.map(({ jws, parts }) => ({
      jws,
      parts: parts.map(({ part, jwe }) => ({ part, jwe })),
    })),
    pad: '',
  });
  const bytes = utf8(head);
  let size = KIB;
  while (size < bytes.length) size *= 2;
  checkSize(size, messages.length);
  if (messages.length > MAX_PARCEL_MESSAGES)
    throw new HsuError('E-TOO-LARGE', `over ${MAX_PARCEL_MESSAGES} messages`);
  if (messages.some(({ parts }) => parts.length > MAX_MESSAGE_PARTS))
    throw new HsuError('E-TOO-LARGE', `over ${MAX_MESSAGE_PARTS} parts`);
  const padded = new Uint8Array(size).fill(0x20);
  padded.set(bytes.subarray(0, -2));
  padded.set(bytes.subarray(-2), size - 2);
  return padded;
}

/** @throws HsuError E-TOO-LARGE, E-JSON, E-FORM */
export function readParcel(bytes: Uint8Array): Parcel {
  const json = parseStrictObject(bytes, MAX_SINGLE_PARCEL_BYTES);
  const parcel = shape.object(json, '', ['v', 'link', 'messages', 'pad']);
  if (parcel['v'] !== 1) shape.fail('/v', 'not version 1');
  if (bytes.length < KIB || (bytes.length & (bytes.length - 1)) !== 0)
    shape.fail('/pad', 'size is not 2^k KiB');
  if (!/^ *$/.test(shape.text(parcel['pad'], '/pad'))) shape.fail('/pad', 'not blanks');
  const link = shape.text(parcel['link'], '/link');
  const messages = shape.list(parcel['messages'], '/messages', MAX_PARCEL_MESSAGES);
  checkSize(bytes.length, messages.length);
  return { link, messages: messages.map(readEntry) };
}

function checkSize(size: number, messages: number): void {
  const max = messages === 1 ? MAX_SINGLE_PARCEL_BYTES : MAX_PARCEL_BYTES;
  if (size > max) throw new HsuError('E-TOO-LARGE', `parcel over ${max} bytes`);
}

function readEntry(value: JsonValue, index: number): ParcelMessage {
  const path = `/messages/${index}`;
  const entry = shape.object(value, path, ['jws', 'parts']);
  const parts = shape.list(entry['parts'], `${path}/parts`, MAX_MESSAGE_PARTS).map((item, at): ParcelPart => {
    const part = shape.object(item, `${path}/parts/${at}`, ['part', 'jwe']);
    return {
      part: shape.that(part['part'], `${path}/parts/${at}/part`, 'a part name', isPartName),
      jwe: shape.text(part['jwe'], `${path}/parts/${at}/jwe`),
    };
  });
  if (new Set(parts.map(({ part }) => part)).size !== parts.length)
    shape.fail(`${path}/parts`, 'a part twice');
  return { jws: shape.text(entry['jws'], `${path}/jws`), parts };
}
