import { deflateRawSync } from 'node:zlib';
import { type ErrorCode } from '#kernel';
import type { JsonObject } from '#envelope';
import { drawKey, gatewayKey, khOldP256 } from './keyring.js';
import { padded, parcel, PLAIN } from './parcel.sample.js';
import { b64, json, rawCompact, rawGeneral, respell, tamper, type RawGeneral } from './raw.js';
import { bad, type Vector } from './vector.js';

/** Parcels that fail at their seal. */
const kh = gatewayKey('KH');
const bytes = padded(parcel([PLAIN]));
const stranger = drawKey('a gateway outside', 'ECDH-ES+A256KW');
const honest = rawCompact('honest', bytes, kh);
const [head, wrapped, iv, ciphertext, tag] = honest;

const refuse = (name: string, code: ErrorCode, record: string): Vector =>
  bad('parcel', name, code, { record });
const headed = (
  name: string,
  change: (honestHeader: JsonObject) => unknown,
  plaintext: Uint8Array = bytes,
): Vector =>
  refuse(`header: ${name}`, 'E-HEADER', rawCompact(`header ${name}`, plaintext, kh, change).join('.'));
const besides = (name: string, value: unknown): Vector =>
  headed(`${name} besides`, (h) => ({ ...h, [name]: value }));
const without = (name: string): Vector =>
  headed(`no ${name}`, (h) => Object.fromEntries(Object.entries(h).filter(([own]) => own !== name)));
const epk = (name: string, over: (honestEpk: JsonObject) => object): Vector =>
  headed(`epk ${name}`, (h) => ({ ...h, epk: over(h['epk'] as JsonObject) }));
const hex = (text: string): string => b64(Buffer.from(text, 'hex'));

const compact = (): Vector[] => [
  refuse('sealed to another', 'E-NOT-SEALED-TO-ME', rawCompact('away', bytes, stranger).join('.')),
  refuse(
    'header: typ of a part',
    'E-HEADER',
    rawCompact('typ part', bytes, kh, undefined, 'hsu-part+jwe').join('.'),
  ),
  headed('alg ECDH-ES', (h) => ({ ...h, alg: 'ECDH-ES' })),
  headed('alg dir', (h) => ({ ...h, alg: 'dir' })),
  headed('alg RSA-OAEP', (h) => ({ ...h, alg: 'RSA-OAEP' })),
  headed('alg PBES2-HS256+A128KW', (h) => ({ ...h, alg: 'PBES2-HS256+A128KW' })),
  headed('enc A128GCM', (h) => ({ ...h, enc: 'A128GCM' })),
  headed('enc A256CBC-HS512', (h) => ({ ...h, enc: 'A256CBC-HS512' })),
  headed('zip DEF, really compressed', (h) => ({ ...h, zip: 'DEF' }), deflateRawSync(bytes)),
  besides('cty', 'json'),
  besides('apu', 'VEg'),
  besides('apv', 'S0g'),
  besides('crit', ['exp']),
  besides('jwk', { kty: 'OKP', crv: 'X25519', x: kh.jwk.x }),
  besides('jku', 'https://attacker.example/keys'),
  besides('p2c', 1_000_000_000),
  without('typ'),
  without('kid'),
  without('epk'),
  headed('kid is a path', (h) => ({ ...h, kid: '../KH' })),
  epk('with a private half', (e) => ({ ...e, d: b64(Buffer.alloc(32, 7)) })),
  epk('with kid', (e) => ({ ...e, kid: 'x' })),
  epk('of 31 bytes', (e) => ({ ...e, x: b64(Buffer.alloc(31, 9)) })),
  epk('spelt with padding', (e) => ({ ...e, x: `${e['x'] as string}=` })),
  epk('on Ed25519', (e) => ({ ...e, crv: 'Ed25519' })),
  epk('of low order: zero', (e) => ({ ...e, x: b64(Buffer.alloc(32)) })),
  epk('of low order: one', (e) => ({ ...e, x: hex(`01${'00'.repeat(31)}`) })),
  epk('of low order: order 8', (e) => ({
    ...e,
    x: hex('e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800'),
  })),
  epk('with the highest bit set', (e) => ({ ...e, x: highBit(e['x'] as string) })),
  epk('not below 2^255-19', (e) => ({ ...e, x: hex(`f6${'ff'.repeat(30)}7f`) })),
  epk('off its curve', () => ({
    kty: 'EC',
    crv: 'P-256',
    x: b64(Buffer.alloc(32, 1)),
    y: b64(Buffer.alloc(32, 2)),
  })),
  refuse(
    'epk of another curve than the key',
    'E-SEALED-UNREADABLE',
    rawCompact('curve', bytes, kh, (h) => ({
      ...h,
      epk: { kty: 'EC', crv: 'P-256', x: khOldP256.jwk.x, y: (khOldP256.jwk as { y?: string }).y },
    })).join('.'),
  ),
  refuse('four segments', 'E-FORM', honest.slice(0, 4).join('.')),
  refuse('six segments', 'E-FORM', `${honest.join('.')}.`),
  refuse('a line feed after the whole', 'E-FORM', `${honest.join('.')}\n`),
  refuse('a blank before the whole', 'E-FORM', ` ${honest.join('.')}`),
  refuse('the empty text', 'E-FORM', ''),
  refuse('tag spelt with a spare bit', 'E-FORM', [head, wrapped, iv, ciphertext, respell(tag)].join('.')),
  refuse(
    'tag of 12 bytes',
    'E-FORM',
    [head, wrapped, iv, ciphertext, b64(Buffer.from(tag, 'base64url').subarray(0, 12))].join('.'),
  ),
  refuse('iv of 16 bytes', 'E-FORM', [head, wrapped, b64(Buffer.alloc(16, 3)), ciphertext, tag].join('.')),
  refuse(
    'wrapped key of 24 bytes',
    'E-FORM',
    [head, b64(Buffer.alloc(24, 3)), iv, ciphertext, tag].join('.'),
  ),
  refuse('ciphertext with padding', 'E-FORM', [head, wrapped, iv, `${ciphertext}=`, tag].join('.')),
  refuse('tag changed', 'E-SEALED-UNREADABLE', [head, wrapped, iv, ciphertext, tamper(tag)].join('.')),
  refuse(
    'ciphertext changed',
    'E-SEALED-UNREADABLE',
    [head, wrapped, iv, tamper(ciphertext, 100), tag].join('.'),
  ),
  refuse('iv changed', 'E-SEALED-UNREADABLE', [head, wrapped, tamper(iv), ciphertext, tag].join('.')),
  refuse(
    'wrapped key changed',
    'E-SEALED-UNREADABLE',
    [head, tamper(wrapped), iv, ciphertext, tag].join('.'),
  ),
  refuse(
    'header in another order than was protected',
    'E-SEALED-UNREADABLE',
    [reordered(head), wrapped, iv, ciphertext, tag].join('.'),
  ),
  refuse(
    'kid of ours, sealed to another',
    'E-SEALED-UNREADABLE',
    rawCompact('claimed', bytes, stranger, (h) => ({ ...h, kid: kh.kid })).join('.'),
  ),
  bad('parcel', 'one character over 1.5 MiB', 'E-TOO-LARGE', {
    record: { head: '', fill: 'A', times: 1536 * 1024 + 1, tail: '' },
  }),
];

/** X25519 masks this bit, so that both spellings would open. */
function highBit(x: string): string {
  const bytes = Buffer.from(x, 'base64url');
  bytes[31] = (bytes[31] ?? 0) | 0x80;
  return b64(bytes);
}

function reordered(segment: string): string {
  const members = Object.entries(
    JSON.parse(Buffer.from(segment, 'base64url').toString('utf8')) as JsonObject,
  );
  return b64(json(Object.fromEntries(members.reverse())));
}

const general = (name: string): RawGeneral => rawGeneral(name, bytes, [gatewayKey('VN'), kh]);
const record = (name: string, code: ErrorCode, change: (honestJwe: RawGeneral) => object): Vector =>
  refuse(`general form: ${name}`, code, json(change(general(name))));
const entry = (
  name: string,
  code: ErrorCode,
  at: 0 | 1,
  over: (own: RawGeneral['recipients'][0]) => object,
): Vector =>
  record(name, code, (jwe) => ({
    ...jwe,
    recipients: jwe.recipients.map((own, n) => (n === at ? { ...own, ...over(own) } : own)),
  }));

const several = (): Vector[] => [
  record('one recipient', 'E-FORM', () => rawGeneral('alone', bytes, [kh])),
  record('no recipient', 'E-FORM', (jwe) => ({ ...jwe, recipients: [] })),
  record('65 recipients', 'E-FORM', (jwe) => ({
    ...jwe,
    recipients: Array.from({ length: 65 }, () => jwe.recipients[0]),
  })),
  record('a recipient twice', 'E-FORM', () => rawGeneral('twice', bytes, [kh, kh])),
  record('none of them ours', 'E-NOT-SEALED-TO-ME', () =>
    rawGeneral('none', bytes, [gatewayKey('VN'), stranger]),
  ),
  record('a member besides', 'E-FORM', (jwe) => ({ ...jwe, note: 'x' })),
  record('aad', 'E-FORM', (jwe) => ({ ...jwe, aad: 'eA' })),
  record('a shared unprotected header', 'E-FORM', (jwe) => ({
    ...jwe,
    unprotected: { alg: 'ECDH-ES+A256KW' },
  })),
  record('no tag', 'E-FORM', ({ ciphertext: c, iv: i, recipients, protected: p }) => ({
    ciphertext: c,
    iv: i,
    recipients,
    protected: p,
  })),
  record('alg in the protected header', 'E-HEADER', () =>
    rawGeneral('alg', bytes, [gatewayKey('VN'), kh], (h) => ({ ...h, alg: 'ECDH-ES+A256KW' })),
  ),
  record('zip in the protected header', 'E-HEADER', () =>
    rawGeneral('zip', deflateRawSync(bytes), [gatewayKey('VN'), kh], (h) => ({ ...h, zip: 'DEF' })),
  ),
  record('typ of a part', 'E-HEADER', () =>
    rawGeneral('typ', bytes, [gatewayKey('VN'), kh], undefined, 'hsu-part+jwe'),
  ),
  record('tag spelt with a spare bit', 'E-FORM', (jwe) => ({ ...jwe, tag: respell(jwe.tag) })),
  record('ciphertext changed', 'E-SEALED-UNREADABLE', (jwe) => ({
    ...jwe,
    ciphertext: tamper(jwe.ciphertext, 50),
  })),
  entry('a member in our entry besides', 'E-FORM', 1, () => ({ at: 1 })),
  entry('typ in our entry', 'E-HEADER', 1, ({ header }) => ({
    header: { ...header, typ: 'hsu-parcel+jwe' },
  })),
  entry('jku in another’s entry', 'E-HEADER', 0, ({ header }) => ({
    header: { ...header, jku: 'https://attacker.example' },
  })),
  entry('alg ECDH-ES in our entry', 'E-HEADER', 1, ({ header }) => ({
    header: { ...header, alg: 'ECDH-ES' },
  })),
  entry('header no object in another’s entry', 'E-HEADER', 0, () => ({ header: 'kid' })),
  entry('kid no thumbprint in another’s entry', 'E-HEADER', 0, ({ header }) => ({
    header: { ...header, kid: 'VN' },
  })),
  entry('wrapped key no text in another’s entry', 'E-FORM', 0, () => ({ encrypted_key: 40 })),
  entry('wrapped key of 24 bytes in another’s entry', 'E-FORM', 0, () => ({
    encrypted_key: b64(Buffer.alloc(24, 3)),
  })),
  entry('our wrapped key changed, the other’s whole', 'E-SEALED-UNREADABLE', 1, (own) => ({
    encrypted_key: tamper(own.encrypted_key),
  })),
  entry('our kid on another’s entry', 'E-FORM', 0, ({ header }) => ({ header: { ...header, kid: kh.kid } })),
  refuse(
    'general form: ciphertext twice',
    'E-JSON',
    json(general('double')).replace('{', '{"ciphertext":"",'),
  ),
  refuse('general form: bytes after the value', 'E-JSON', `${json(general('after'))}x`),
];

export const sealings = (): Vector[] => [...compact(), ...several()];
