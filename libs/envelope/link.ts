import { asHsuError, digest, isDigest, isMember, isUuid7, HsuError, utf8 } from '#kernel';
import { readControl, type Control } from './control.js';
import { cutHeartbeat } from './heartbeat-cut.js';
import { isJsonObject, parseStrictObject, type JsonObject, type JsonValue } from './json.js';
import { readJws, verifyJws } from './jws.js';
import type { PublicKey } from './keys.js';
import { MAX_CONTROLS, MAX_LINK_BYTES, MAX_LINK_PAYLOAD_BYTES, MAX_PARCEL_MESSAGES } from './limits.js';
import type { ParcelMessage } from './parcel.js';
import { audience, messageId, shape, streamOf, streamTo, time, type Stream } from './stream.js';

/**
 * Place of one message in its stream. `prev`: id of the sender's previous message of the conversation to that
 * addressee.
 */
export interface LinkItem extends Stream {
  readonly seq: number;
  readonly id: string;
  /** Of the message's JWS text. */
  readonly digest: string;
  readonly prev: string | null;
}

/** What a gateway signs about one parcel (wire.md "Link"). */
export interface LinkPayload {
  readonly from: string;
  /** A member, or ALL: who may open the parcel. */
  readonly to: string;
  readonly instance: string;
  readonly epoch: number;
  /** Directory version the sender had seen. */
  readonly directory: number;
  readonly sentAt: string;
  readonly items: readonly LinkItem[];
  readonly control: readonly Control[];
}

export interface ReadLink extends LinkPayload {
  /** Kinds of control that this release does not know: ignored, and counted by the caller. */
  readonly unknown: readonly string[];
}

const MEMBERS = ['v', 'from', 'to', 'instance', 'epoch', 'directory', 'sentAt', 'items', 'control'];
const ITEM_MEMBERS = ['to', 'lane', 'epoch', 'seq', 'id', 'digest', 'prev'];

/**
 * Payload bytes for `signJws`. Heartbeats are cut to what fits; what they leave out they say next time.
 * @throws HsuError E-LINK-INVALID, E-TOO-LARGE where a reader would refuse them
 */
export function writeLink(link: LinkPayload): Uint8Array {
  let bytes = written(link);
  if (bytes.length > MAX_LINK_PAYLOAD_BYTES) {
    let over = bytes.length - MAX_LINK_PAYLOAD_BYTES;
    const control = link.control.map((one) => {
      if (one.kind !== 'HEARTBEAT') return one;
      const cut = cutHeartbeat(one, over);
      over -= JSON.stringify(one).length - JSON.stringify(cut).length;
      return cut;
    });
    bytes = written({ ...link, control });
    if (bytes.length > MAX_LINK_PAYLOAD_BYTES)
      throw new HsuError('E-TOO-LARGE', `link over ${MAX_LINK_BYTES} bytes`);
  }
  readLink(bytes);
  return bytes;
}

function written({ from, to, instance, epoch, directory, sentAt, items, control }: LinkPayload): Uint8Array {
  return utf8(JSON.stringify({ v: 1, from, to, instance, epoch, directory, sentAt, items, control }));
}

/** @throws HsuError E-TOO-LARGE, E-JSON, E-LINK-INVALID */
export function readLink(payload: Uint8Array): ReadLink {
  const link = shape.object(parseStrictObject(payload, MAX_LINK_BYTES), '', MEMBERS);
  if (link['v'] !== 1) shape.fail('/v', 'not version 1');
  const from = shape.that(link['from'], '/from', 'a member', isMember);
  const to = audience(link['to'], '/to');
  if (to === from) shape.fail('/to', 'a link to its own sender');
  const items = shape
    .list(link['items'], '/items', MAX_PARCEL_MESSAGES)
    .map((i, n) => readItem(i, `/items/${n}`, to));
  if (new Set(items.map(place)).size !== items.length) shape.fail('/items', 'a number twice');
  const controls = shape
    .list(link['control'], '/control', MAX_CONTROLS)
    .map((c, n) => readControl(c, `/control/${n}`, { from, to }));
  if (items.length + controls.length === 0) shape.fail('', 'neither items nor control');
  return {
    from,
    to,
    instance: shape.that(link['instance'], '/instance', 'a UUIDv7', isUuid7),
    epoch: shape.integer(link['epoch'], '/epoch', 1),
    directory: shape.integer(link['directory'], '/directory', 1),
    sentAt: time(link['sentAt'], '/sentAt'),
    items,
    control: controls.filter((control) => typeof control !== 'string'),
    unknown: controls.filter((control) => typeof control === 'string'),
  };
}

function readItem(value: JsonValue, path: string, to: string): LinkItem {
  const item = shape.object(value, path, ITEM_MEMBERS);
  // Sent again alone, a broadcast keeps its stream ALL inside one member's link; never the other way round.
  const stream = streamTo(to, streamOf(item, path), path);
  const prev = item['prev'];
  return {
    ...stream,
    seq: shape.integer(item['seq'], `${path}/seq`, 1),
    id: messageId(item['id'], `${path}/id`),
    digest: shape.that(item['digest'], `${path}/digest`, 'a digest', isDigest),
    prev: prev === null ? null : messageId(prev, `${path}/prev`),
  };
}

function place({ to, lane, epoch, seq }: LinkItem): string {
  return `${to}/${lane}/${epoch}/${seq}`;
}

/**
 * Receive step "link": form, shape and the signature by a link key of the member that `from` names. `keyOf` answers
 * that key where it is in force for this link; what it throws with the code `E-DIRECTORY-OLD` goes through. Whatever
 * else is wrong has the one code, with the fault's own error as cause: nothing of a link that does not hold counts
 * (wire.md "Link", rule 44).
 * @throws HsuError E-LINK-INVALID, E-DIRECTORY-OLD
 */
export async function openLink(
  jws: string,
  keyOf: (link: ReadLink, kid: string) => PublicKey | undefined,
): Promise<ReadLink> {
  try {
    const read = readJws(jws, 'hsu-link+jws', MAX_LINK_BYTES);
    const link = readLink(read.payload);
    const key = keyOf(link, read.header.kid);
    if (key === undefined) shape.fail('/from', 'not signed by a link key of this member');
    await verifyJws(read, key);
    return link;
  } catch (error) {
    const { code, faults } = asHsuError(error);
    if (code === 'E-INTERNAL' || code === 'E-LINK-INVALID' || code === 'E-DIRECTORY-OLD') throw error;
    throw new HsuError('E-LINK-INVALID', code, { path: faults[0]?.path ?? '', cause: error });
  }
}

/** Items and messages correspond one to one, in order, by digest. @throws HsuError E-LINK-INVALID */
export function checkItems(link: LinkPayload, messages: readonly ParcelMessage[]): void {
  if (link.items.length !== messages.length) shape.fail('/items', 'not one item for each message');
  link.items.forEach((item, index) => {
    if (item.digest !== digest(messages[index]?.jws ?? ''))
      shape.fail(`/items/${index}/digest`, 'of another message');
  });
}

/** The link's `from` is the message's member, and the item's `id` its id, always. @throws HsuError E-LINK-INVALID */
export function checkItem(link: Pick<LinkPayload, 'from'>, item: LinkItem, message: JsonObject): void {
  const { from, id } = message;
  const member = isJsonObject(from) ? from['member'] : undefined;
  if (member !== link.from)
    throw new HsuError('E-LINK-INVALID', 'a message of another member', { path: '/from' });
  if (id !== item.id) throw new HsuError('E-LINK-INVALID', 'an item with another id', { path: '/items' });
}
