import { createHmac, createPrivateKey, sign } from 'node:crypto';
import { digest, utf8, type ErrorCode } from '#kernel';
import type { JsonObject, PrivateKey } from '#envelope';
import { drawKey, khAtu, khGateway, sgAtu, thAtu, thDesk } from './keyring.js';
import { b64, half, header, json, jws, rawJws, respell, tamper } from './raw.js';
import { broadcast, id, message, receipt, TH_ATU } from './sample.js';
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

const nested = (depth: number): JsonObject =>
  message({ body: JSON.parse('['.repeat(depth - 1) + ']'.repeat(depth - 1)) as never });
const withBody = (written: string): string => json(message({ body: 'HERE' })).replace('"HERE"', written);
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
const headed = (name: string, written: unknown, code: ErrorCode = 'E-HEADER'): Vector =>
  refuse(
    `header: ${name}`,
    code,
    rawJws(typeof written === 'string' ? written : json(written), plain, thAtu),
  );
const payload = (name: string, written: Uint8Array | string): Vector =>
  refuse(`JSON: ${name}`, 'E-JSON', jws(written, thAtu));

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

const H = { alg: 'EdDSA', kid: thAtu.kid, typ: 'hsu-msg+jws' };
const headers = (): Vector[] => [
  ...Object.entries({
    jwk: { kty: 'OKP', crv: 'Ed25519', x: thAtu.jwk.x },
    jku: 'https://attacker.example/keys',
    x5u: 'https://attacker.example/chain',
    x5c: ['MIIB'],
    crit: ['exp'],
    b64: false,
    zip: 'DEF',
    cty: 'json',
    iss: 'TH',
  }).map(([name, value]) => headed(`${name} besides`, { ...H, [name]: value })),
  headed('b64 false with crit', { ...H, b64: false, crit: ['b64'] }),
  headed('no typ', { alg: H.alg, kid: H.kid }),
  headed('no kid', { alg: H.alg, typ: H.typ }),
  headed('no alg', { kid: H.kid, typ: H.typ }),
  headed('typ of a link', { ...H, typ: 'hsu-link+jws' }),
  headed('typ of a pulse', { ...H, typ: 'hsu-pulse+jws' }),
  headed('typ in capitals', { ...H, typ: 'HSU-MSG+JWS' }),
  headed('typ with application/', { ...H, typ: 'application/hsu-msg+jws' }),
  headed('typ JWT', { ...H, typ: 'JWT' }),
  headed('alg none', { ...H, alg: 'none' }),
  headed('alg RS256', { ...H, alg: 'RS256' }),
  headed('alg Ed25519, the other name', { ...H, alg: 'Ed25519' }),
  headed('alg as a list', { ...H, alg: ['EdDSA'] }),
  headed('kid is a path', { ...H, kid: '../../etc/passwd' }),
  headed('kid is a query', { ...H, kid: "' OR 1=1 --" }),
  headed('kid of 2 KiB', { ...H, kid: 'A'.repeat(2048) }),
  headed('kid is a number', { ...H, kid: 5 }),
  headed('kid spelt with a spare bit', { ...H, kid: respell(H.kid, H.kid.endsWith('_') ? -1 : 1) }),
  headed('kid twice', `{"alg":"EdDSA","kid":"${thAtu.kid}","kid":"${thAtu.kid}","typ":"hsu-msg+jws"}`),
  headed('__proto__ besides', `{"alg":"EdDSA","kid":"${thAtu.kid}","typ":"hsu-msg+jws","__proto__":{}}`),
  headed('not JSON', 'alg'),
  headed('a list', '[]'),
  headed('with a byte order mark', `\ufeff${json(H)}`),
  refuse(
    'header: alg none with an empty signature',
    'E-HEADER',
    `${b64(json({ ...H, alg: 'none' }))}.${body}.`,
  ),
  refuse('header: alg HS256, keyed with the public key', 'E-HEADER', hmac()),
];

function hmac(): string {
  const input = `${b64(json({ ...H, alg: 'HS256' }))}.${body}`;
  return `${input}.${b64(createHmac('sha256', Buffer.from(thAtu.jwk.x, 'base64url')).update(input).digest())}`;
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

const raw = (before: string, bytes: number[], after: string): Uint8Array =>
  Buffer.concat([utf8(before), Buffer.from(bytes), utf8(after)]);
const [left, right] = withBody('"HERE"').split('HERE') as [string, string];
const written = plain.slice(0, -1);

const payloads = (): Vector[] => [
  payload('a member twice', `${written},"urgency":"E"}`),
  payload('a member twice, once escaped', `${written},"urg\\u0065ncy":"E"}`),
  payload('a member twice, deep inside', withBody('{"a":[{"b":1,"c":2,"b":1}]}')),
  payload('__proto__', withBody('{"__proto__":{"admin":true}}')),
  payload('__proto__ escaped', withBody('{"\\u005f_proto__":{}}')),
  payload('constructor', withBody('{"constructor":1}')),
  payload('prototype', withBody('{"prototype":1}')),
  payload('bytes after the value', `${plain}x`),
  payload('a second value', `${plain}{}`),
  payload('a NUL after the value', raw(plain, [0], '')),
  payload('a no-break space before the value', `\u00a0${plain}`),
  payload('a byte order mark', `\ufeff${plain}`),
  payload('a lone high surrogate', withBody('"\\ud83d"')),
  payload('a lone low surrogate', withBody('"\\ude00"')),
  payload('surrogates in the wrong order', withBody('"\\ude00\\ud83d"')),
  payload('a lone surrogate in a member name', withBody('{"\\ud83d":1}')),
  payload('U+0000', withBody('"a\\u0000"')),
  payload('a raw control character', raw(left, [1], right)),
  payload('bytes that are not UTF-8', raw(left, [0xff], right)),
  payload('overlong UTF-8', raw(left, [0xc0, 0x80], right)),
  payload('a surrogate as UTF-8', raw(left, [0xed, 0xa0, 0x80], right)),
  payload('UTF-16', Buffer.from(plain, 'utf16le')),
  payload('2^53', withBody('9007199254740992')),
  payload('-2^53', withBody('-9007199254740992')),
  payload('2^53 with an exponent', withBody('9007199254740992e0')),
  payload('1e400', withBody('1e400')),
  payload('-0', withBody('-0')),
  payload('-0.0', withBody('-0.0')),
  payload('a number of 33 characters', withBody('0.1000000000000000000000000000001')),
  payload('a leading zero', withBody('01')),
  payload('NaN', withBody('NaN')),
  payload('depth 33', json(nested(33))),
  payload('depth 33 of objects', withBody('{"a":'.repeat(32) + '1' + '}'.repeat(32))),
  payload('depth 1000', withBody('['.repeat(1000) + ']'.repeat(1000))),
  payload('a comma too many', withBody('[1,]')),
  payload('a comment', withBody('/* */1')),
  payload('single quotes', withBody("'x'")),
  payload('a list', '[]'),
  payload('a text', '"x"'),
  payload('null', 'null'),
  payload('nothing', ''),
];

export const messages = (): Vector[] => [
  ...goods(),
  ...spellings(),
  ...headers(),
  ...signatures(),
  ...payloads(),
];
