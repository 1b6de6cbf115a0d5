import { digest, utf8, type ErrorCode } from '#kernel';
import type { JsonObject } from '#envelope';
import { gatewayKey, khAtuSeal, khLabSeal, khShelterSeal, drawKey, seed } from './keyring.js';
import { b64, json, rawCompact, rawGeneral, tamper } from './raw.js';
import { id, TH_ATU } from './sample.js';
import { bad, good, type LongText, type Vector } from './vector.js';

const TYP = 'hsu-part+jwe';
export const SALT = b64(seed('salt'));
const content = { names: [{ fullName: 'Invented Person', script: 'Latn' }], note: 'บุคคลสมมุติ' };
const facts = { from: TH_ATU, id: id(1), part: 'victim' };
const whole = { ...facts, salt: SALT, content };

/** Plaintext of the part `victim` of the sample message, for parcels too. */
export const PART_TEXT = json(whole);
export const PART_COMMITMENT = digest(PART_TEXT);
export const PART_CONTENT: JsonObject = content;
const bytes = utf8(PART_TEXT);

function refuse(name: string, code: ErrorCode, text: string, over: JsonObject = {}): Vector {
  return bad('part', name, code, { bytes: b64(text), ...facts, commitment: digest(text), ...over });
}

const shaped = (name: string, over: object, code: ErrorCode = 'E-FORM'): Vector =>
  refuse(name, code, json({ ...whole, ...over }));

const LIMIT = 512 * 1024;
/** Whole base64 groups of blanks inside `content`, to `size` bytes in all. */
function sized(size: number): { readonly bytes: LongText; readonly text: string } {
  const before = json({ ...whole, content: { text: '' } });
  const at = before.lastIndexOf('"}}');
  const lead = ' '.repeat((3 - (at % 3)) % 3);
  const blanks = Math.floor((size - before.length - lead.length) / 3);
  const rest = ' '.repeat(size - before.length - lead.length - blanks * 3);
  const head = before.slice(0, at) + lead;
  const tail = rest + before.slice(at);
  return {
    bytes: { head: b64(head), fill: 'ICAg', times: blanks, tail: b64(tail) },
    text: head + '   '.repeat(blanks) + tail,
  };
}

const largest = sized(LIMIT);
const tooLarge = sized(LIMIT + 1);

const plain = (): Vector[] => [
  good('part', 'a part', { bytes: b64(PART_TEXT), ...facts, commitment: PART_COMMITMENT }, { content }),
  good(
    'part',
    'of exactly 512 KiB',
    { bytes: largest.bytes, ...facts, commitment: digest(largest.text) },
    {
      content: {
        text: {
          head: '',
          fill: ' ',
          times: (JSON.parse(largest.text) as { content: { text: string } }).content.text.length,
          tail: '',
        },
      },
    },
  ),
  refuse('wrong commitment', 'E-COMMITMENT', PART_TEXT, { commitment: digest('other bytes') }),
  refuse('a blank added', 'E-COMMITMENT', `${PART_TEXT} `, { commitment: PART_COMMITMENT }),
  refuse('the same JSON in another order', 'E-COMMITMENT', json({ content, ...facts, salt: SALT }), {
    commitment: PART_COMMITMENT,
  }),
  refuse('another salt', 'E-COMMITMENT', json({ ...whole, salt: b64(seed('another salt')) }), {
    commitment: PART_COMMITMENT,
  }),
  refuse('of another message', 'E-COMMITMENT', PART_TEXT, { id: id(9) }),
  refuse('of another unit', 'E-COMMITMENT', PART_TEXT, { from: { ...TH_ATU, unit: 'DESK' } }),
  refuse('of another member', 'E-COMMITMENT', PART_TEXT, { from: { ...TH_ATU, member: 'VN' } }),
  refuse('of another role', 'E-COMMITMENT', PART_TEXT, { from: { ...TH_ATU, role: 'LIAISON' } }),
  refuse('another part of the message', 'E-COMMITMENT', PART_TEXT, { part: 'contact' }),
  shaped('a salt of 31 bytes', { salt: b64(seed('salt').subarray(1)) }),
  shaped('a salt with padding', { salt: `${SALT}=` }),
  shaped('no salt', { salt: undefined }),
  shaped('a member besides', { note: 'x' }),
  shaped('a member of from besides', { from: { ...TH_ATU, user: 'x' } }),
  shaped('a salt that is no text', { salt: 5 }),
  shaped('no from', { from: undefined }),
  shaped('from is a text', { from: 'TH/ATU' }),
  shaped('no role in from', { from: { member: 'TH', unit: 'ATU' } }),
  shaped('no unit named in from', { from: { ...TH_ATU, unit: null } }, 'E-COMMITMENT'),
  shaped('content is a text', { content: 'x' }),
  shaped('content is a list', { content: [] }),
  shaped('a part name in capitals', { part: 'Victim' }),
  refuse('content twice', 'E-JSON', PART_TEXT.replace('"content":', '"content":{},"content":')),
  refuse('a list', 'E-JSON', '[]'),
  refuse('bytes after the value', 'E-JSON', `${PART_TEXT}x`),
  bad('part', 'one byte over 512 KiB', 'E-TOO-LARGE', {
    bytes: tooLarge.bytes,
    ...facts,
    commitment: digest(tooLarge.text),
  }),
];

const sealed = { ...facts, commitment: PART_COMMITMENT };
const foreign = drawKey('a unit of another member', 'ECDH-ES+A256KW');
const one = rawCompact('part one', bytes, khAtuSeal, undefined, TYP);
const two = rawGeneral('part two', bytes, [khShelterSeal, khAtuSeal], undefined, TYP);

const sealedParts = (): Vector[] => [
  good('sealed-part', 'to one unit', { jwe: one.join('.'), ...sealed }, { kid: khAtuSeal.kid, content }),
  good(
    'sealed-part',
    'to one unit on P-256',
    { jwe: rawCompact('part p256', bytes, khLabSeal, undefined, TYP).join('.'), ...sealed },
    { kid: khLabSeal.kid, content },
  ),
  good(
    'sealed-part',
    'to two units of which one key is ours',
    {
      jwe: json(rawGeneral('part ours', bytes, [foreign, khShelterSeal], undefined, TYP)),
      ...sealed,
    },
    { kid: khShelterSeal.kid, content },
  ),
  good(
    'sealed-part',
    'to two units, both ours: the first entry is opened',
    { jwe: json(two), ...sealed },
    { kid: khShelterSeal.kid, content },
  ),
  bad('sealed-part', 'to two units, both ours, the first wrapped key changed', 'E-SEALED-UNREADABLE', {
    jwe: json({
      ...two,
      recipients: two.recipients.map((own, at) =>
        at === 0 ? { ...own, encrypted_key: tamper(own.encrypted_key) } : own,
      ),
    }),
    ...sealed,
  }),
  bad('sealed-part', 'typ of a parcel', 'E-HEADER', {
    jwe: rawCompact('part typ', bytes, khAtuSeal).join('.'),
    ...sealed,
  }),
  bad('sealed-part', 'to a unit of another member', 'E-NOT-SEALED-TO-ME', {
    jwe: rawCompact('part away', bytes, foreign, undefined, TYP).join('.'),
    ...sealed,
  }),
  bad('sealed-part', 'to the gateway, which is no unit', 'E-NOT-SEALED-TO-ME', {
    jwe: rawCompact('part gateway', bytes, gatewayKey('KH'), undefined, TYP).join('.'),
    ...sealed,
  }),
  bad('sealed-part', 'tag changed', 'E-SEALED-UNREADABLE', {
    jwe: [...one.slice(0, 4), tamper(one[4])].join('.'),
    ...sealed,
  }),
  bad('sealed-part', 'general form: ciphertext changed', 'E-SEALED-UNREADABLE', {
    jwe: json({ ...two, ciphertext: tamper(two.ciphertext, 9) }),
    ...sealed,
  }),
  bad('sealed-part', 'sealed well, of another message', 'E-COMMITMENT', {
    jwe: one.join('.'),
    ...sealed,
    id: id(9),
  }),
  bad('sealed-part', 'sealed well, other bytes than committed to', 'E-COMMITMENT', {
    jwe: one.join('.'),
    ...sealed,
    commitment: digest('other bytes'),
  }),
];

export const parts = (): Vector[] => [...plain(), ...sealedParts()];
