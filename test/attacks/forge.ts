import {
  open,
  packParcel,
  readJws,
  readLink,
  readParcel,
  seal,
  signJws,
  writeLink,
  type JsonObject,
  type LinkItem,
  type ParcelMessage,
  type PrivateKey,
  type SigningAlg,
} from '#envelope';
import type { IncomingRecord } from '#exchange';
import { digest, fromUtf8, GATEWAY_UNIT, newId, rfc3339, utf8, type Member } from '#kernel';
import { referralDraft, type TestGateway, type TestMembers } from '#testing';

/** A referral from one to the other, relayed and not received: its record, and what that carries. */
export async function honest(
  from: TestGateway,
  to: TestGateway,
): Promise<{ record: IncomingRecord; message: ParcelMessage; id: string }> {
  const { ref } = await from.submit(referralDraft(to.ports.self.member));
  const [record] = await from.relay();
  if (record === undefined) throw new Error('nothing was relayed');
  const [message] = (await peel(record, to)).messages;
  if (message === undefined) throw new Error('a record without a message');
  return { record, message, id: ref.id };
}

/** What an honest record carries, as somebody with the addressee's key would see it. */
export async function peel(
  record: IncomingRecord,
  by: TestGateway,
): Promise<{ link: string; items: readonly LinkItem[]; messages: readonly ParcelMessage[] }> {
  const { plaintext } = await open(fromUtf8(record.value), 'hsu-parcel+jwe', (kid) =>
    by.keys.keys.opener(kid),
  );
  const { link, messages } = readParcel(plaintext);
  return { link, messages, items: readLink(readJws(link, 'hsu-link+jws', 1 << 20).payload).items };
}

/** Seals any link and messages to a member: everyone knows the public key, so an attacker can. */
export async function sealTo(
  members: TestMembers,
  to: Member,
  link: string,
  messages: readonly ParcelMessage[],
): Promise<Uint8Array> {
  const key = members.directory().sealingKey({ member: to, unit: GATEWAY_UNIT }, members.clock.now());
  return utf8(await seal(packParcel({ link, messages }), 'hsu-parcel+jwe', [key!]));
}

/** A record with a link that `by` signs with its own link key, claiming to be `from`. */
export async function forgeRecord(
  members: TestMembers,
  by: TestGateway,
  to: Member,
  messages: readonly ParcelMessage[],
  options: {
    from?: Member;
    seq?: number;
    ids: readonly string[];
    sentAt?: string;
    /** Signs the link; the gateway's own link key where nothing is said. */
    key?: PrivateKey<SigningAlg>;
  },
): Promise<Uint8Array> {
  const { clock } = members;
  const payload = writeLink({
    from: options.from ?? by.member,
    to,
    instance: newId(clock),
    epoch: 1,
    directory: members.directory().version,
    sentAt: options.sentAt ?? rfc3339(clock.now()),
    items: messages.map(({ jws }, index) => ({
      to,
      lane: 'normal',
      epoch: 1,
      seq: (options.seq ?? 900) + index,
      id: options.ids[index]!,
      digest: digest(jws),
      prev: null,
    })),
    control: [],
  });
  const link =
    options.key === undefined
      ? await by.keys.keys.sign(GATEWAY_UNIT, 'link', 'hsu-link+jws', payload, newId(clock))
      : await signJws(payload, 'hsu-link+jws', options.key);
  return sealTo(members, to, link, messages);
}

/** Signs a message as a unit of `by`, whatever it says. */
export function signAs(by: TestGateway, unit: string, message: JsonObject): Promise<string> {
  return by.keys.keys.sign(unit, 'sign', 'hsu-msg+jws', utf8(JSON.stringify(message)), idOf(message));
}

/** The JSON of a signed message. */
export function messageOf(jws: string): JsonObject {
  return JSON.parse(fromUtf8(readJws(jws, 'hsu-msg+jws', 1 << 20).payload)) as JsonObject;
}

export function idOf({ id }: JsonObject): string {
  if (typeof id !== 'string') throw new Error('a forged message needs an id');
  return id;
}
