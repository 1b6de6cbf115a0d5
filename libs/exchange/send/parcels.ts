import { packParcel, writeLink, type Control, type LinkItem, type ParcelMessage } from '#envelope';
import type { Directory } from '#directory';
import { GATEWAY_UNIT, HsuError, newId, rfc3339, toBase64url, utf8, type Member } from '#kernel';
import { randomBytes } from 'node:crypto';
import type { OutgoingRecord } from '../ports/broker.js';
import type { Ports } from '../ports/ports.js';
import type { Destination, Lane, OutboxItem } from '../ports/records.js';
import { sealTo } from './seal-to.js';
import { signOwn } from './sign-own.js';
import { partitionOf } from '../ports/topics.js';

/** Version of the record's form, told in clear so that a reader can refuse what it does not know. */
const FORM_VERSION = '1';
const MAX_MESSAGES = 100;
/** A parcel holds 256 KiB; what its link and JSON add to the messages is kept free. */
const MAX_CONTENT_BYTES = 252 * 1024;
/** One item in the link, base64url, plus the JSON around a message. */
const ITEM_BYTES = 420;
const LINK_BYTES = 1024;

/** One record's messages: rows of one partition that fit one parcel. */
interface Load {
  readonly partition: number;
  readonly entries: { readonly item: OutboxItem; readonly message: ParcelMessage }[];
  bytes: number;
}

/**
 * Seals claimed rows into records for one topic, in their order: rows of one partition, 1 to 100 messages, at most 256
 * KiB or one message (wire.md "Parcel"). Throws `E-RECIPIENT-UNKNOWN` while the destination has published no sealing
 * key.
 */
export async function packRecords(
  ports: Ports<unknown>,
  destination: Destination,
  lane: Lane,
  items: readonly OutboxItem[],
  partitions: number,
): Promise<OutgoingRecord[]> {
  const messages = await Promise.all(items.map((item) => sealParts(ports, item, destination)));
  const loads: Load[] = [];
  const open = new Map<number, Load>();
  items.forEach((item, index) => {
    const message = messages[index];
    if (message === undefined) return;
    const partition = partitionOf(ports.self.partitionSecret, item.conversation, partitions);
    const bytes =
      ITEM_BYTES +
      message.jws.length +
      message.parts.reduce((sum, { jwe }) => sum + JSON.stringify(jwe).length + 60, 0);
    let load = open.get(partition);
    if (
      load === undefined ||
      load.entries.length === MAX_MESSAGES ||
      load.bytes + bytes > MAX_CONTENT_BYTES
    ) {
      load = { partition, entries: [], bytes: LINK_BYTES };
      open.set(partition, load);
      loads.push(load);
    }
    load.entries.push({ item, message });
    load.bytes += bytes;
  });
  return Promise.all(
    loads.map((load) =>
      sealRecord(
        ports,
        destination,
        lane,
        load.partition,
        load.entries.map(({ item }) => linkItem(item)),
        load.entries.map(({ message }) => message),
        [],
      ),
    ),
  );
}

/**
 * One sealed record: a link signed by the gateway, its messages, padded and sealed to whoever may open it. `sentAt`:
 * ms, how the link is dated.
 */
export async function sealRecord(
  ports: Ports<unknown>,
  destination: Destination,
  lane: Lane,
  partition: number,
  items: readonly LinkItem[],
  messages: readonly ParcelMessage[],
  control: readonly Control[],
  sentAt = ports.clock.now(),
): Promise<OutgoingRecord> {
  const { clock, directory, self } = ports;
  const current = directory.current();
  const payload = writeLink({
    from: self.member,
    to: destination,
    instance: self.instance,
    epoch: self.epoch,
    directory: current.version,
    sentAt: rfc3339(sentAt),
    items,
    control,
  });
  const link = await signOwn(ports, GATEWAY_UNIT, 'link', 'hsu-link+jws', payload, newId(clock));
  const jwe = await sealTo(
    ports,
    'hsu-parcel+jwe',
    packParcel({ link, messages }),
    openers(destination, current, self.member).map((member) => ({ member, unit: GATEWAY_UNIT })),
  );
  if (jwe === undefined)
    throw new HsuError('E-RECIPIENT-UNKNOWN', `no sealing key of ${destination} is published`);
  return {
    partition,
    value: utf8(jwe),
    headers: { v: FORM_VERSION, lane, id: toBase64url(randomBytes(12)) },
  };
}

function openers(destination: Destination, directory: Directory, self: Member): readonly Member[] {
  return destination === 'ALL' ? directory.members.filter((member) => member !== self) : [destination];
}

function linkItem({ stream, seq, ref, digest, prev }: OutboxItem): LinkItem {
  return {
    to: stream.to,
    lane: stream.lane,
    epoch: stream.epoch,
    seq,
    id: ref.id,
    digest,
    prev: prev?.id ?? null,
  };
}

/** Parts are sealed here, with that day's keys, only to the destination's own units (wire.md "Part"). */
async function sealParts(
  ports: Ports<unknown>,
  item: OutboxItem,
  destination: Destination,
): Promise<ParcelMessage> {
  const parts = await Promise.all(
    item.parts.map(async ({ part, units, bytes }) => {
      // A unit that left the directory must not hold up its lane: without its part the message counts as not arrived
      // there, is asked for, and becomes an incident that people see.
      const theirs = units.filter(({ member }) => member === destination);
      const jwe = await sealTo(ports, 'hsu-part+jwe', bytes, theirs);
      return jwe === undefined ? undefined : { part, jwe };
    }),
  );
  return { jws: item.jws, parts: parts.filter((part) => part !== undefined) };
}
