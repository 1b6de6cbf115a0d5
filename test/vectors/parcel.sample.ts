import { digest, utf8 } from '#kernel';
import type { JsonObject, PrivateKey } from '#envelope';
import { khAtuSeal, linkKey, thAtu } from './keyring.js';
import { json, jws, rawCompact } from './raw.js';
import { PART_COMMITMENT, PART_CONTENT, PART_TEXT } from './part.vectors.js';
import { id, item, link, message } from './sample.js';

/** Parcels from TH to KH, built from the rules of docs/wire.md and not by our packer. */
export interface Carried {
  readonly whole: JsonObject;
  readonly jws: string;
  readonly parts: readonly JsonObject[];
}

export function carried(
  whole: JsonObject,
  parts: readonly JsonObject[] = [],
  key: PrivateKey = thAtu,
): Carried {
  return { whole, jws: jws(json(whole), key), parts };
}

const partJwe = rawCompact('parcel part', utf8(PART_TEXT), khAtuSeal, undefined, 'hsu-part+jwe').join('.');
export const PARTS = [{ part: 'victim', jwe: partJwe }];
export const WITH_PART = carried(
  message({
    sealed: [{ part: 'victim', units: [{ member: 'KH', unit: 'ATU' }], commitment: PART_COMMITMENT }],
  }),
  PARTS,
);

export const PLAIN = carried(message({ id: id(31), conversation: { member: 'TH', id: id(31) } }));

export const itemsOf = (messages: readonly Carried[], over: JsonObject = {}): JsonObject[] =>
  messages.map(({ whole, jws: text }, index) =>
    item(text, { seq: 41 + index, id: whole['id'] ?? null, ...over }),
  );

export const entriesOf = (messages: readonly Carried[]): JsonObject[] =>
  messages.map(({ jws: text, parts }) => ({ jws: text, parts }));

export const signedLink = (whole: JsonObject, key: PrivateKey = linkKey('TH')): string =>
  jws(json(whole), key, 'hsu-link+jws');

/** Blanks in `pad` to the next 2^k KiB, or to `size`. */
export function padded(whole: JsonObject, size?: number): Uint8Array {
  const bare = Buffer.byteLength(json({ ...whole, pad: '' }));
  let to = size ?? 1024;
  if (size === undefined) while (to < bare) to *= 2;
  return utf8(json({ ...whole, pad: ' '.repeat(to - bare) }));
}

export function parcel(
  messages: readonly Carried[],
  control: readonly JsonObject[] = [],
  over: JsonObject = {},
): JsonObject {
  return { v: 1, link: signedLink(link(itemsOf(messages), control)), messages: entriesOf(messages), ...over };
}

export function factsOf(
  kid: string,
  bytes: number,
  whole: JsonObject,
  messages: readonly Carried[],
  key = thAtu,
): JsonObject {
  const payload = Object.fromEntries(Object.entries(whole).filter(([member]) => member !== 'v'));
  return {
    kid,
    bytes,
    link: { ...payload, unknown: [] },
    messages: messages.map(({ whole: own, jws: text, parts }) => ({
      id: own['id'] ?? null,
      from: own['from'] ?? null,
      type: own['type'] ?? null,
      digest: digest(text),
      alg: key.alg,
      kid: key.kid,
      typ: 'hsu-msg+jws',
      payload: digest(json(own)),
      parts: parts.length === 0 ? {} : { victim: PART_CONTENT },
    })),
  };
}
