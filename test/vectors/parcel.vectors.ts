import { utf8, type ErrorCode } from '#kernel';
import { seal, publicOf, type JsonObject, type PrivateKey } from '#envelope';
import { allGateways, gatewayKey, khAtu, khOldP256, linkKey, thAtu } from './keyring.js';
import {
  carried,
  entriesOf,
  factsOf,
  itemsOf,
  padded,
  parcel,
  PARTS,
  PLAIN,
  signedLink,
  WITH_PART,
  type Carried,
} from './parcel.sample.js';
import { json, rawCompact, rawGeneral, tamper } from './raw.js';
import { broadcast, CONTROLS, id, item, link, message } from './sample.js';
import { bad, good, type Vector } from './vector.js';

const kh = gatewayKey('KH');
const one = (name: string, bytes: Uint8Array, to: PrivateKey = kh): string =>
  rawCompact(name, bytes, to).join('.');

function fine(
  name: string,
  messages: readonly Carried[],
  control: JsonObject[] = [],
  to: PrivateKey = kh,
): Vector {
  const bytes = padded(parcel(messages, control));
  return good(
    'parcel',
    name,
    { record: one(name, bytes, to) },
    factsOf(to.kid, bytes.length, link(itemsOf(messages), control), messages),
  );
}

/** One broadcast to all eleven gateways: the link is to ALL, its stream too. */
function toAll(): { readonly bytes: Uint8Array; readonly facts: JsonObject } {
  const messages = [carried(broadcast())];
  const whole = link(itemsOf(messages, { to: 'ALL', seq: 7 }), [], { to: 'ALL' });
  const bytes = padded({ v: 1, link: signedLink(whole), messages: entriesOf(messages) });
  return { bytes, facts: factsOf(kh.kid, bytes.length, whole, messages) };
}

const hundred = (): Carried[] =>
  Array.from({ length: 100 }, (_, n) =>
    carried(message({ id: id(1000 + n), conversation: { member: 'TH', id: id(1000 + n) } })),
  );

export async function goodParcels(): Promise<Vector[]> {
  const { bytes, facts } = toAll();
  const record = await seal(bytes, 'hsu-parcel+jwe', allGateways.map(publicOf));
  const own = padded(parcel([PLAIN]));
  return [
    fine('one message with a sealed part', [WITH_PART]),
    fine('two messages and a control', [WITH_PART, PLAIN], [CONTROLS.VOID]),
    fine('sealed to yesterday’s key, on P-256', [PLAIN], [], khOldP256),
    fine('no message, a heartbeat', [], [CONTROLS.HEARTBEAT]),
    fine('100 messages', hundred()),
    good(
      'parcel',
      'a broadcast to eleven gateways',
      { record: json(rawGeneral('eleven', bytes, allGateways)) },
      facts,
    ),
    good('parcel', 'a broadcast to eleven gateways, sealed by the product', { record }, facts),
    good(
      'parcel',
      'one message, sealed by the product',
      { record: await seal(own, 'hsu-parcel+jwe', [publicOf(kh)]) },
      factsOf(kh.kid, own.length, link(itemsOf([PLAIN])), [PLAIN]),
    ),
    good(
      'parcel',
      'padded further than needed',
      { record: one('further', padded(parcel([PLAIN]), 16 * 1024)) },
      factsOf(kh.kid, 16 * 1024, link(itemsOf([PLAIN])), [PLAIN]),
    ),
    good('parcel', 'general form: another’s wrapped key changed, ours whole', { record: spoilt(bytes) }, facts),
    good(
      'parcel',
      'general form with members in another order, with blanks',
      { record: turned(bytes) },
      facts,
    ),
  ];
}

/** Whoever carries a record may change what is not sealed to the reader; it changes nothing (docs/wire.md, rule 31). */
function spoilt(bytes: Uint8Array): string {
  const whole = rawGeneral('spoilt', bytes, allGateways);
  return json({
    ...whole,
    recipients: whole.recipients.map((own) =>
      own.header['kid'] === kh.kid ? own : { ...own, encrypted_key: tamper(own.encrypted_key) },
    ),
  });
}

function turned(bytes: Uint8Array): string {
  const { ciphertext, iv, recipients, tag, protected: head } = rawGeneral('turned', bytes, allGateways);
  return JSON.stringify({ recipients, protected: head, tag, iv, ciphertext }, null, 1);
}

const refuse = (name: string, code: ErrorCode, plaintext: Uint8Array): Vector =>
  bad('parcel', name, code, { record: one(name, plaintext) });
const inside = (name: string, code: ErrorCode, over: JsonObject): Vector =>
  refuse(name, code, padded({ ...parcel([PLAIN]), ...over }));

/** The honest parcel as a text of exactly its size, changed without changing the size. */
function respelt(change: (text: string) => string): Uint8Array {
  return utf8(change(Buffer.from(padded(parcel([PLAIN]))).toString('utf8')));
}

const OTHER = carried(message({ id: id(32) }));
const forged = {
  ...PLAIN,
  jws: [...PLAIN.jws.split('.').slice(0, 2), tamper(PLAIN.jws.split('.')[2]!)].join('.'),
};
const foreign = carried(
  message({ id: id(33), from: { member: 'KH', unit: 'ATU', role: 'ANALYST' } }),
  [],
  khAtu,
);
const parcelOf = (whole: JsonObject, messages: readonly Carried[], key = linkKey('TH')): Uint8Array =>
  padded({ v: 1, link: signedLink(whole, key), messages: entriesOf(messages) });

const renamed: Carried = carried({ ...WITH_PART.whole, id: id(34) }, PARTS);

export const contents = (): Vector[] => [
  inside('version 2', 'E-FORM', { v: 2 }),
  inside('a member besides', 'E-FORM', { note: 'x' }),
  inside('link no text', 'E-FORM', { link: null }),
  inside('messages no list', 'E-FORM', { messages: {} }),
  inside('a message with a member besides', 'E-FORM', { messages: [{ ...entriesOf([PLAIN])[0], at: 1 }] }),
  inside('a message without parts', 'E-FORM', { messages: [{ jws: PLAIN.jws }] }),
  inside('a part with a member besides', 'E-FORM', {
    messages: [{ jws: PLAIN.jws, parts: [{ ...PARTS[0], to: 'x' }] }],
  }),
  inside('a part twice', 'E-FORM', { messages: [{ jws: PLAIN.jws, parts: [PARTS[0]!, PARTS[0]!] }] }),
  inside('a part named in capitals', 'E-FORM', {
    messages: [{ jws: PLAIN.jws, parts: [{ ...PARTS[0], part: 'VICTIM' }] }],
  }),
  inside('a part whose jwe is an object', 'E-FORM', {
    messages: [{ jws: PLAIN.jws, parts: [{ part: 'victim', jwe: {} }] }],
  }),
  inside('101 messages', 'E-FORM', {
    messages: Array.from({ length: 101 }, () => ({ jws: 'x', parts: [] })),
  }),
  refuse('pad to 3 KiB', 'E-FORM', padded(parcel([PLAIN]), 3 * 1024)),
  refuse('pad one byte short', 'E-FORM', padded(parcel([PLAIN]), 4 * 1024 - 1)),
  refuse('pad one byte long', 'E-FORM', padded(parcel([PLAIN]), 4 * 1024 + 1)),
  refuse('pad to half a KiB', 'E-FORM', padded({ v: 1, link: 'x', messages: [] }, 512)),
  refuse(
    'no pad',
    'E-FORM',
    respelt((text) => text.replace(/,"pad":"( *)"/, (whole) => ' '.repeat(whole.length))),
  ),
  refuse(
    'a tab in pad',
    'E-FORM',
    respelt((text) => text.replace('   "}', ' \\t"}')),
  ),
  refuse(
    'a letter in pad',
    'E-FORM',
    respelt((text) => text.replace('  "}', ' x"}')),
  ),
  refuse(
    'a member twice',
    'E-JSON',
    respelt((text) => text.replace('"v":1', '"v":1,"v":1').replace(' '.repeat(6) + '"}', '"}')),
  ),
  refuse(
    'a byte order mark',
    'E-JSON',
    respelt((text) => `\ufeff${text.replace('   "}', '"}')}`),
  ),
  refuse('a list', 'E-JSON', utf8(`[${' '.repeat(1022)}]`)),
  refuse('more messages than items', 'E-LINK-INVALID', parcelOf(link(itemsOf([PLAIN])), [PLAIN, OTHER])),
  refuse('more items than messages', 'E-LINK-INVALID', parcelOf(link(itemsOf([PLAIN, OTHER])), [PLAIN])),
  refuse(
    'items in another order than messages',
    'E-LINK-INVALID',
    parcelOf(link(itemsOf([PLAIN, OTHER])), [OTHER, PLAIN]),
  ),
  refuse(
    'an item with the digest of another message',
    'E-LINK-INVALID',
    parcelOf(link([item(OTHER.jws, { id: id(31) })]), [PLAIN]),
  ),
  refuse(
    'an item with the id of another message',
    'E-LINK-INVALID',
    parcelOf(link([item(PLAIN.jws, { id: id(32) })]), [PLAIN]),
  ),
  refuse(
    'a message of another member than the link',
    'E-LINK-INVALID',
    parcelOf(link(itemsOf([foreign])), [foreign]),
  ),
  refuse(
    'a link of another member than signed it',
    'E-LINK-INVALID',
    parcelOf(link(itemsOf([PLAIN])), [PLAIN], linkKey('VN')),
  ),
  refuse('a link signed by a unit', 'E-LINK-INVALID', parcelOf(link(itemsOf([PLAIN])), [PLAIN], thAtu)),
  refuse('neither messages nor control', 'E-LINK-INVALID', parcelOf(link([]), [])),
  refuse(
    'a message whose signature does not hold',
    'E-SIG-INVALID',
    parcelOf(link(itemsOf([forged])), [forged]),
  ),
  refuse(
    'a part for one of our units that did not come along',
    'E-SEALED-UNREADABLE',
    parcelOf(link(itemsOf([WITH_PART])), [{ ...WITH_PART, parts: [] }]),
  ),
  refuse('a part of another message', 'E-COMMITMENT', parcelOf(link(itemsOf([renamed])), [renamed])),
];
