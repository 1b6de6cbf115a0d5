import { createDecipheriv, type KeyObject } from 'node:crypto';
import { asHsuError, HsuError, isDigest, utf8 } from '#kernel';
import { isJsonObject, parseStrictObject, type JsonObject, type JsonValue } from './json.js';
import { checkText, exactHeader, headerObject, segment } from './jws.js';
import { ALG, unwrapKey } from './key-wrap.js';
import { checkPoint, privateKeyObject, type PrivateKey, type PublicJwk } from './keys.js';
import { MAX_RECIPIENTS } from './limits.js';
import { ENC, JWE_LIMITS, type JweTyp } from './seal.js';
import { Shape } from './shape.js';

const shape: Shape = new Shape('E-FORM');

/** One recipient's view of a JWE, its form checked; the texts are base64url segments. */
export interface SealedEntry {
  readonly protected: string;
  readonly epk: PublicJwk;
  readonly encrypted_key: string;
  readonly iv: string;
  readonly ciphertext: string;
  readonly tag: string;
}

/**
 * Opens entries sealed to one key. The key itself may live behind a port (SECURITY.md "What each operator can learn").
 */
export type Opener = (entry: SealedEntry) => Promise<Uint8Array>;

export interface Opened {
  readonly plaintext: Uint8Array;
  readonly kid: string;
}

/**
 * The plaintext, through the one entry whose `kid` has an opener: no other entry is ever tried.
 * @throws HsuError E-TOO-LARGE, E-FORM, E-JSON, E-HEADER; E-NOT-SEALED-TO-ME where no `kid` is ours;
 *   E-SEALED-UNREADABLE where it does not decrypt; whatever else the opener throws as HsuError
 */
export async function open(
  jwe: string,
  typ: JweTyp,
  candidates: (kid: string) => Opener | undefined,
): Promise<Opened> {
  const limits = JWE_LIMITS[typ];
  checkText(jwe, limits.text);
  const entries = jwe.startsWith('{') ? readGeneral(jwe, typ) : [readCompact(jwe, typ)];
  for (const { kid, entry } of entries) {
    const opener = candidates(kid);
    if (opener === undefined) continue;
    const plaintext = await opener(entry).catch((error: unknown) => {
      throw asHsuError(error);
    });
    if (plaintext.length > limits.plaintext)
      throw new HsuError('E-TOO-LARGE', `over ${limits.plaintext} bytes`);
    return { plaintext, kid };
  }
  throw new HsuError('E-NOT-SEALED-TO-ME');
}

/** @throws HsuError (on use) E-SEALED-UNREADABLE */
export function openerOf(key: PrivateKey): Opener {
  const own = privateKeyObject(key);
  return (entry) => new Promise((resolve) => resolve(decrypt(entry, own)));
}

function decrypt(entry: SealedEntry, own: KeyObject): Uint8Array {
  const [wrapped, iv, ciphertext, tag] = [entry.encrypted_key, entry.iv, entry.ciphertext, entry.tag].map(
    (text) => Buffer.from(text, 'base64url'),
  ) as [Buffer, Buffer, Buffer, Buffer];
  // The form was checked before: only key agreement, unwrapping and decryption can fail here, and all look the same.
  try {
    const decipher = createDecipheriv('aes-256-gcm', unwrapKey({ wrapped, epk: entry.epk }, own), iv, {
      authTagLength: 16,
    })
      .setAAD(utf8(entry.protected))
      .setAuthTag(tag);
    return Buffer.concat([decipher.update(ciphertext), decipher.final()]);
  } catch (cause) {
    throw new HsuError('E-SEALED-UNREADABLE', undefined, { cause });
  }
}

interface NamedEntry {
  readonly kid: string;
  readonly entry: SealedEntry;
}

function readCompact(jwe: string, typ: JweTyp): NamedEntry {
  const [header, wrapped, iv, ciphertext, tag, ...more] = jwe.split('.', 6);
  if (header === undefined || wrapped === undefined || iv === undefined || ciphertext === undefined)
    throw new HsuError('E-FORM', 'not five segments');
  if (tag === undefined || more.length > 0) throw new HsuError('E-FORM', 'not five segments');
  const members = headerObject(header);
  exactHeader(members, ['alg', 'enc', 'kid', 'epk', 'typ']);
  checkShared(members, typ);
  const { kid, epk } = readRecipient(members);
  sized(wrapped, 40);
  checkBody(iv, ciphertext, tag);
  return { kid, entry: { protected: header, epk, encrypted_key: wrapped, iv, ciphertext, tag } };
}

function readGeneral(jwe: string, typ: JweTyp): NamedEntry[] {
  const json = shape.object(parseStrictObject(utf8(jwe), JWE_LIMITS[typ].text), '', [
    'ciphertext',
    'iv',
    'recipients',
    'tag',
    'protected',
  ]);
  const shared = shape.text(json['protected'], '/protected');
  const iv = shape.text(json['iv'], '/iv');
  const tag = shape.text(json['tag'], '/tag');
  const ciphertext = shape.text(json['ciphertext'], '/ciphertext');
  const recipients = shape.list(json['recipients'], '/recipients', MAX_RECIPIENTS);
  if (recipients.length < 2) shape.fail('/recipients', 'not 2 recipients or more in the general form');
  const members = headerObject(shared);
  exactHeader(members, ['enc', 'typ']);
  checkShared(members, typ);
  checkBody(iv, ciphertext, tag);
  const seen = new Set<string>();
  return recipients.map((value, index): NamedEntry => {
    const path = `/recipients/${index}`;
    const recipient = shape.object(value, path, ['encrypted_key', 'header']);
    const wrapped = shape.text(recipient['encrypted_key'], `${path}/encrypted_key`);
    const header = recipient['header'];
    if (!isJsonObject(header)) throw new HsuError('E-HEADER', 'not an object', { path: `${path}/header` });
    exactHeader(header, ['alg', 'kid', 'epk']);
    const { kid, epk } = readRecipient(header);
    sized(wrapped, 40);
    if (seen.has(kid)) shape.fail(path, 'a recipient twice');
    seen.add(kid);
    return { kid, entry: { protected: shared, epk, encrypted_key: wrapped, iv, ciphertext, tag } };
  });
}

function checkShared({ enc, typ }: JsonObject, expected: JweTyp): void {
  if (enc !== ENC) throw new HsuError('E-HEADER', 'enc is not A256GCM');
  if (typ !== expected) throw new HsuError('E-HEADER', 'typ of another form');
}

function readRecipient({ alg, kid, epk }: JsonObject): { kid: string; epk: PublicJwk } {
  if (alg !== ALG) throw new HsuError('E-HEADER', 'alg is not ECDH-ES+A256KW');
  if (!isDigest(kid)) throw new HsuError('E-HEADER', 'kid is not a thumbprint');
  return { kid, epk: readEpk(epk) };
}

/** The sender's one-time key: exactly a public JWK, on its curve, not of low order (T10). */
function readEpk(epk: JsonValue | undefined): PublicJwk {
  if (!isJsonObject(epk)) throw new HsuError('E-HEADER', 'epk is not an object');
  const { kty, crv, x, y } = epk;
  let jwk: PublicJwk;
  if (kty === 'OKP' && crv === 'X25519' && typeof x === 'string') jwk = { kty, crv, x };
  else if (kty === 'EC' && crv === 'P-256' && typeof x === 'string' && typeof y === 'string')
    jwk = { kty, crv, x, y };
  else throw new HsuError('E-HEADER', 'epk is not a public key of a sealing curve');
  if (Object.keys(epk).length !== Object.keys(jwk).length)
    throw new HsuError('E-HEADER', 'epk with other members');
  try {
    checkPoint(jwk);
  } catch (cause) {
    throw new HsuError('E-HEADER', 'epk is not a usable point', { cause });
  }
  return jwk;
}

function checkBody(iv: string, ciphertext: string, tag: string): void {
  sized(iv, 12);
  sized(tag, 16);
  segment(ciphertext);
}

function sized(text: string, bytes: number): void {
  if (segment(text).length !== bytes) throw new HsuError('E-FORM', `a segment is not ${bytes} bytes`);
}
