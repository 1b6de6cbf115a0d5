import { createHmac } from 'node:crypto';
import type { ErrorCode } from '#kernel';
import { thAtu } from './keyring.js';
import { b64, json, rawJws, respell } from './raw.js';
import { message } from './sample.js';
import { bad, type Vector } from './vector.js';

/** Messages whose header is not exactly {alg, kid, typ} with values of the form. */
const plain = json(message());
const body = b64(plain);

const refuse = (name: string, code: ErrorCode, text: string): Vector =>
  bad('message', name, code, { jws: text });
const headed = (name: string, written: unknown, code: ErrorCode = 'E-HEADER'): Vector =>
  refuse(
    `header: ${name}`,
    code,
    rawJws(typeof written === 'string' ? written : json(written), plain, thAtu),
  );

const H = { alg: 'EdDSA', kid: thAtu.kid, typ: 'hsu-msg+jws' };
export const headers = (): Vector[] => [
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
  headed('over 1024 characters, by blanks', json(H).padEnd(769)),
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
