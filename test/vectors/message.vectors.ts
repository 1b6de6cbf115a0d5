import { createPrivateKey, sign } from 'node:crypto';
import { digest, utf8, type ErrorCode } from '#kernel';
import type { JsonObject, PrivateKey } from '#envelope';
import { drawKey, khAtu, khGateway, sgAtu, thAtu, thDesk } from './keyring.js';
import { b64, half, header, json, jws, plusOrder, rawJws, respell, tamper } from './raw.js';
import { broadcast, id, message, receipt, TH_ATU } from './sample.js';
import { headers } from './header.vectors.js';
import { nested, payloads, withBody } from './payload.vectors.js';
import { bad, good, type Vector } from './vector.js';

const DESK = { member: 'TH', unit: 'DESK', role: 'POLICE_SYSTEM' };
const plain = json(message());
const honest = jws(plain, thAtu);
const [head, body, signature] = honest.split('.') as [string, string, string];

function fact(key: PrivateKey, payload: Uint8Array | string, whole: JsonObject, text: string): JsonObject {
  const { id: own, from, type } = whole;
  const typ = 'hsu-msg+jws';
  return {
    id: own ?? null,
    from: from ?? null,
    type: type ?? null,
    digest: digest(text),
    alg: key.alg,
    kid: key.kid,
    typ,
    payload: digest(payload),
  };
}

function fine(
  name: string,
  whole: JsonObject,
  key: PrivateKey,
  payload = json(whole),
  headerText = header(key, 'hsu-msg+jws'),
): Vector {
  const text = rawJws(headerText, payload, key);
  return good(
    whole['type'] === 'CT_RECEIPT' ? 'receipt' : 'message',
    name,
    { jws: text },
    fact(key, payload, whole, text),
  );
}

const exact = 512 * 1024;

/** A message of exactly `chars` characters cannot be had for every number; this fills `case` until the JWS has them. */
function filled(): string {
  const bytes = Math.floor(((exact - head.length - signature.length - 2) * 3) / 4);
  const empty = json(message({ subjectEn: '' }));
  return json(message({ subjectEn: 'x'.repeat(bytes - Buffer.byteLength(empty)) }));
}

const full = filled();
const fullJws = jws(full, thAtu);
const xs = full.indexOf('xxx');
// The run of x is cut to whole base64 groups, so that it can be written as one repeated group.
const start = Math.ceil(xs / 3) * 3;
const groups = Math.floor((full.lastIndexOf('x') + 1 - start) / 3);
const fullHead = `${head}.${b64(full.slice(0, start))}`;
const fullTail = fullJws.slice(fullHead.length + groups * 4);

const goods = (): Vector[] => [
  fine('signed with EdDSA', message(), thAtu),
  fine('signed with ES256', message({ from: DESK, id: id(4) }), thDesk),
  fine('a broadcast to ALL', broadcast(), thAtu),
  fine(
    'header members in another order, with blanks',
    message(),
    thAtu,
    plain,
    `{ "typ" : "hsu-msg+jws",\n"kid":"${thAtu.kid}", "alg":"EdDSA" }`,
  ),
  fine(
    'a header of exactly 1024 characters',
    message(),
    thAtu,
    plain,
    header(thAtu, 'hsu-msg+jws').padEnd(768),
  ),
  fine(
    'blanks around and between JSON tokens of the payload',
    message(),
    thAtu,
    ` \t\r\n${JSON.stringify(message(), null, '\t')}\n`,
  ),
  fine('depth 32', nested(32), thAtu),
  fine('the greatest and least integers', message({ body: [9007199254740991, -9007199254740991] }), thAtu),
  fine(
    'numbers with fraction, exponent and trailing zeros',
    message(),
    thAtu,
    withBody('[0.1,1.0,1e3,1E-7,13.756331,1e-400]'),
  ),
  fine(
    'text that is not in a Unicode normal form, and an escaped surrogate pair',
    message({ body: 'HERE' }),
    thAtu,
    withBody('"e\u0301 \\ud83d\\ude00 ភាសាខ្មែរ"'),
  ),
  fine('a fraction that reads as 2^53-1', message(), thAtu, withBody('9007199254740991.4')),
  fine('a number of 32 characters', message(), thAtu, withBody('0.100000000000000000000000000001')),
  fine(
    'more in `from` than the envelope knows, which is the class’s business',
    message({ from: { ...TH_ATU, user: 'x' } }),
    thAtu,
  ),
  fine(
    'member names that only look dangerous',
    message({ body: { toString: 1, hasOwnProperty: 2, '': 3, proto: 4 } as never }),
    thAtu,
  ),
  good(
    'message',
    'of exactly 512 KiB',
    { jws: { head: fullHead, fill: 'eHh4', times: groups, tail: fullTail } },
    fact(thAtu, full, message(), fullJws),
  ),
  fine('of the gateway unit, accepted', receipt(digest(honest)), khGateway),
  fine(
    'of a unit, with a part',
    receipt(digest(honest), {
      id: id(5),
      from: { member: 'KH', unit: 'ATU', role: 'ANALYST' },
      body: {
        of: { member: 'TH', id: id(1), digest: digest(honest) },
        level: 'OPENED',
        result: 'ACCEPTED',
        unit: 'ATU',
        part: 'victim',
        at: '2026-11-24T03:05:00.000Z',
        errors: [],
      },
    }),
    khAtu,
  ),
  fine(
    'that refuses',
    receipt(digest(honest), {
      id: id(6),
      body: {
        of: { member: 'TH', id: id(1), digest: digest(honest) },
        level: 'REJECTED',
        result: 'REJECTED',
        at: '2026-11-24T03:00:30.000Z',
        errors: [{ code: 'E-EXPIRED', path: '/expiresAt' }],
      },
    }),
    khGateway,
  ),
];

const refuse = (name: string, code: ErrorCode, text: string): Vector =>
  bad('message', name, code, { jws: text });
const spellings = (): Vector[] => [
  ...[1, 8, 15].map((by) =>
    refuse(
      `signature spelt with its spare bits at ${by}`,
      'E-FORM',
      `${head}.${body}.${respell(signature, by)}`,
    ),
  ),
  refuse('signature with padding', 'E-FORM', `${honest}==`),
  refuse('signature with a blank after it', 'E-FORM', `${honest} `),
  refuse('a line feed after the whole', 'E-FORM', `${honest}\n`),
  refuse('a blank inside the payload', 'E-FORM', `${head}.${body.slice(0, 8)} ${body.slice(8)}.${signature}`),
  refuse('signature in the + and / alphabet', 'E-FORM', slashed()),
  refuse('payload spelt with a spare bit', 'E-FORM', spare()),
  refuse('header spelt with a spare bit', 'E-FORM', spareHeader()),
  refuse('payload with padding', 'E-FORM', `${head}.${body}=.${signature}`),
  refuse('two segments', 'E-FORM', `${head}.${body}`),
  refuse('four segments', 'E-FORM', `${honest}.`),
  refuse('an empty signature', 'E-FORM', `${head}.${body}.`),
  refuse(
    'a signature of 63 bytes',
    'E-FORM',
    `${head}.${body}.${b64(Buffer.from(signature, 'base64url').subarray(0, 63))}`,
  ),
  refuse(
    'a signature of 65 bytes',
    'E-FORM',
    `${head}.${body}.${b64(Buffer.concat([Buffer.from(signature, 'base64url'), Buffer.from([0])]))}`,
  ),
  refuse('the empty text', 'E-FORM', ''),
  bad('message', 'over 512 KiB by characters of three bytes', 'E-TOO-LARGE', {
    jws: { head: '', fill: 'ก', times: 200_000, tail: '' },
  }),
  bad('message', 'one character over 512 KiB', 'E-TOO-LARGE', {
    jws: { head: '', fill: 'A', times: exact + 1, tail: '' },
  }),
];

/** Signs ever new ids until the signature holds a - or _, which the other alphabet spells + and /. */
function slashed(): string {
  for (let n = 100; ; n++) {
    const [h, p, s] = jws(json(message({ id: id(n) })), thAtu).split('.') as [string, string, string];
    if (/[-_]/.test(s)) return `${h}.${p}.${s.replaceAll('-', '+').replaceAll('_', '/')}`;
  }
}

/** The signature covers the other spelling, so that nothing but the spelling is wrong. */
function spare(): string {
  return signedAsIs(head, respell(b64(fitted())));
}

function fitted(): string {
  let text = plain;
  while (Buffer.from(text).length % 3 !== 1) text += ' ';
  return text;
}

function spareHeader(): string {
  let text = header(thAtu, 'hsu-msg+jws');
  while (text.length % 3 !== 1) text += ' ';
  return signedAsIs(respell(b64(text)), body);
}

function signedAsIs(first: string, second: string): string {
  const input = `${first}.${second}`;
  const own = createPrivateKey({ key: { ...thAtu.jwk }, format: 'jwk' });
  return `${input}.${b64(sign(null, utf8(input), own))}`;
}

const desk = json(message({ from: DESK }));
const deskInput = `${b64(header(thDesk, 'hsu-msg+jws'))}.${b64(desk)}`;
const deskOwn = createPrivateKey({ key: { ...thDesk.jwk }, format: 'jwk' });
const unlisted = drawKey('unlisted', 'EdDSA');

const signatures = (): Vector[] => [
  refuse(
    'signature: ES256 with s above n/2',
    'E-FORM',
    `${deskInput}.${b64(half(deskInput, deskOwn, false))}`,
  ),
  refuse(
    'signature: ES256 in DER',
    'E-FORM',
    `${deskInput}.${b64(sign('sha256', utf8(deskInput), deskOwn))}`,
  ),
  refuse('signature: one bit changed', 'E-SIG-INVALID', `${head}.${body}.${tamper(signature, 5)}`),
  refuse(
    'signature: of other bytes',
    'E-SIG-INVALID',
    `${head}.${b64(json(message({ urgency: 'E' })))}.${signature}`,
  ),
  refuse('signature: all zero', 'E-SIG-INVALID', `${head}.${body}.${b64(Buffer.alloc(64))}`),
  refuse('signature: ES256, all zero', 'E-SIG-INVALID', `${deskInput}.${b64(Buffer.alloc(64))}`),
  refuse('signature: EdDSA key under alg ES256', 'E-SIG-INVALID', swapped(thAtu, 'ES256', plain)),
  refuse('signature: ES256 key under alg EdDSA', 'E-SIG-INVALID', swapped(thDesk, 'EdDSA', desk)),
  refuse(
    'signature: of another unit under the kid of this one',
    'E-SIG-INVALID',
    rawJws(header({ ...thAtu }, 'hsu-msg+jws'), plain, khAtu),
  ),
  refuse('signature: EdDSA with S above its order', 'E-SIG-INVALID', `${head}.${body}.${plusOrder(signature)}`),
  refuse('from: none', 'E-SCHEMA-INVALID', jws(json({ ...message(), from: undefined }), thAtu)),
  refuse('from: a text', 'E-SCHEMA-INVALID', jws(json(message({ from: 'TH/ATU' })), thAtu)),
  refuse('from: unit a number', 'E-SCHEMA-INVALID', jws(json(message({ from: { ...TH_ATU, unit: 5 } })), thAtu)),
  refuse('from: no unit', 'E-SCHEMA-INVALID', jws(json(message({ from: { member: 'TH' } })), thAtu)),
  refuse('key: of another member, who signed', 'E-KEY-UNKNOWN', jws(plain, khAtu)),
  refuse('key: of another unit of the member', 'E-KEY-UNKNOWN', jws(json(message({ from: DESK })), thAtu)),
  refuse('key: in no directory', 'E-KEY-UNKNOWN', jws(plain, unlisted)),
  refuse('key: of a member of the same unit name', 'E-KEY-UNKNOWN', jws(plain, sgAtu)),
  refuse(
    'key: claimed from a member that does not exist',
    'E-KEY-UNKNOWN',
    jws(json(message({ from: { ...TH_ATU, member: 'XX' } })), thAtu),
  ),
];

function swapped(key: PrivateKey, alg: string, text: string): string {
  return rawJws(json({ alg, kid: key.kid, typ: 'hsu-msg+jws' }), text, key);
}

export const messages = (): Vector[] => [
  ...goods(),
  ...spellings(),
  ...headers(),
  ...signatures(),
  ...payloads(),
];
