import { sign, verify } from 'node:crypto';
import { fromBase64url, HsuError, isDigest, toBase64url, utf8 } from '#kernel';
import { parseStrictObject, type JsonObject } from './json.js';
import {
  privateKeyObject,
  publicKeyObject,
  type PrivateKey,
  type PublicKey,
  type SigningAlg,
} from './keys.js';
import { MAX_HEADER_CHARS } from './limits.js';
import { halfOrder, lowS } from './low-s.js';

/** `typ` of the JWS forms; each reader takes its own only (wire.md "What travels"). */
const JWS_TYPES = [
  'hsu-msg+jws',
  'hsu-link+jws',
  'hsu-statement+jws',
  'hsu-pulse+jws',
  'hsu-letter+jws',
] as const;
export type JwsTyp = (typeof JWS_TYPES)[number];

export interface JwsHeader {
  readonly alg: SigningAlg;
  readonly kid: string;
  readonly typ: JwsTyp;
}

/** A JWS whose form holds and whose signature nobody has verified yet. */
export interface ReadJws {
  readonly header: JwsHeader;
  readonly payload: Uint8Array;
  /** The bytes that were signed: ASCII `header.payload`. */
  readonly signingInput: Uint8Array;
  /** 64 bytes: EdDSA, or r and s of ES256. */
  readonly signature: Uint8Array;
}

/** JWS compact with the header exactly {alg, kid, typ}. The payload's bytes are signed as they are. */
export function signJws(payload: Uint8Array, typ: JwsTyp, key: PrivateKey): Promise<string> {
  const input = `${protectedHeader(typ, key)}.${toBase64url(payload)}`;
  return Promise.resolve(`${input}.${signInput(input, key)}`);
}

export function protectedHeader(typ: JwsTyp, key: PrivateKey): string {
  return toBase64url(utf8(JSON.stringify({ alg: key.alg, kid: key.kid, typ })));
}

/**
 * The signature over an ASCII signing input, base64url. node:crypto, not jose: a third of the processor time
 * (measured).
 */
export function signInput(input: string, key: PrivateKey): string {
  const bytes = utf8(input);
  if (key.alg === 'EdDSA') return toBase64url(sign(null, bytes, privateKeyObject(key)));
  if (key.alg !== 'ES256') throw new HsuError('E-INTERNAL', 'a sealing key cannot sign');
  return toBase64url(lowS(sign('sha256', bytes, { key: privateKeyObject(key), dsaEncoding: 'ieee-p1363' })));
}

/**
 * The strict form, without verification: three base64url segments each its own re-encoding, header exactly {alg, kid,
 * typ} with this `typ`, signature of 64 bytes, ES256 with s ≤ n/2 (T03, T05, T07).
 * @throws HsuError E-TOO-LARGE (the text over `maxBytes`), E-FORM, E-HEADER
 */
export function readJws(compact: string, typ: JwsTyp, maxBytes: number): ReadJws {
  checkText(compact, maxBytes);
  const [header, payload, signature, ...more] = compact.split('.', 4);
  if (header === undefined || payload === undefined || signature === undefined || more.length > 0)
    throw new HsuError('E-FORM', 'not three segments');
  return readSigned(header, payload, signature, typ);
}

/** The same for the three segments however they were carried (general JSON: statement). */
export function readSigned(header: string, payload: string, signature: string, typ: JwsTyp): ReadJws {
  const read = readHeader(header, typ);
  const bytes = segment(signature);
  if (bytes.length !== 64) throw new HsuError('E-FORM', 'signature not 64 bytes');
  if (read.alg === 'ES256' && !halfOrder(bytes))
    throw new HsuError('E-FORM', 'ES256 signature with s above n/2');
  return {
    header: read,
    payload: segment(payload),
    signingInput: utf8(`${header}.${payload}`),
    signature: bytes,
  };
}

/**
 * @throws HsuError E-SIG-INVALID where the key is not the one named, its pinned `alg` is not the header's, or the
 * signature does not hold (T03, T04); E-FORM where the key itself is not usable.
 */
export function verifyJws(read: ReadJws, key: PublicKey): Promise<void> {
  // A promise although the work is done at once: a key may come to live behind a port.
  return new Promise((resolve) => {
    const { header, signingInput, signature } = read;
    if (header.kid !== key.kid || header.alg !== key.alg)
      throw new HsuError('E-SIG-INVALID', 'not the key named');
    const good =
      key.alg === 'EdDSA'
        ? verify(null, signingInput, publicKeyObject(key), signature)
        : verify('sha256', signingInput, { key: publicKeyObject(key), dsaEncoding: 'ieee-p1363' }, signature);
    if (!good) throw new HsuError('E-SIG-INVALID');
    resolve();
  });
}

/** Sizes count bytes as transferred, not characters. @throws HsuError E-TOO-LARGE */
export function checkText(text: string, maxBytes: number): void {
  if (Buffer.byteLength(text) > maxBytes) throw new HsuError('E-TOO-LARGE', `over ${maxBytes} bytes`);
}

/** Bytes of a base64url segment in its only spelling. @throws HsuError E-FORM */
export function segment(text: string): Uint8Array {
  const bytes = fromBase64url(text);
  if (bytes === undefined) throw new HsuError('E-FORM', 'a segment is not its own re-encoding');
  return bytes;
}

/** A protected header as strict JSON. @throws HsuError E-FORM, E-HEADER */
export function headerObject(text: string): JsonObject {
  if (text.length > MAX_HEADER_CHARS) throw new HsuError('E-HEADER', 'header too long');
  const bytes = segment(text);
  try {
    return parseStrictObject(bytes, MAX_HEADER_CHARS);
  } catch (cause) {
    throw new HsuError('E-HEADER', 'header is not a strict JSON object', { cause });
  }
}

/** @throws HsuError E-HEADER where the members are not exactly these (T05, T07) */
export function exactHeader(header: JsonObject, names: readonly string[]): void {
  if (Object.keys(header).length !== names.length || !names.every((name) => Object.hasOwn(header, name)))
    throw new HsuError('E-HEADER', 'header members are not exactly those of the form');
}

// A sender signs thousands of messages under one header: the text is the same, so reading it once is enough.
const MAX_HEADERS = 1024;
const headers = new Map<string, JwsHeader>();

function readHeader(text: string, typ: JwsTyp): JwsHeader {
  let read = headers.get(text);
  if (read === undefined) {
    read = parseHeader(text);
    if (headers.size >= MAX_HEADERS) headers.clear();
    headers.set(text, read);
  }
  if (read.typ !== typ) throw new HsuError('E-HEADER', 'typ of another form');
  return read;
}

function parseHeader(text: string): JwsHeader {
  const header = headerObject(text);
  exactHeader(header, ['alg', 'kid', 'typ']);
  const { alg, kid, typ } = header;
  if (alg !== 'EdDSA' && alg !== 'ES256') throw new HsuError('E-HEADER', 'alg is neither EdDSA nor ES256');
  if (!isDigest(kid)) throw new HsuError('E-HEADER', 'kid is not a thumbprint');
  if (!isJwsTyp(typ)) throw new HsuError('E-HEADER', 'typ is none of a JWS form');
  return { alg, kid, typ };
}

function isJwsTyp(typ: unknown): typ is JwsTyp {
  return JWS_TYPES.some((one) => one === typ);
}
