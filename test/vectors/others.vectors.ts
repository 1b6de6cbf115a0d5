import { createCipheriv, createHmac } from 'node:crypto';
import { digest, utf8, type ErrorCode } from '#kernel';
import type { JsonObject, PrivateKey } from '#envelope';
import { directoryKey, drawKey, linkKey, officer1Second, officers, seed, thAtu, thDesk } from './keyring.js';
import { b64, header, json, jws, plusOrder, rawJws, rawSignature, respell, tamper } from './raw.js';
import { id } from './sample.js';
import { bad, good, type Input, type LongText, type Vector } from './vector.js';

const KEY = seed('attachment key');
const FACTS = { member: 'TH', id: id(1), attachment: id(11), n: 2, total: 3 };
type Facts = typeof FACTS;

function record(plain: Uint8Array, { member, id: own, attachment, n, total }: Facts): Buffer {
  const aad = `${member}/${own}/${attachment}/${n}/${total}`;
  const nonce = Buffer.alloc(12);
  nonce[11] = n;
  const cipher = createCipheriv('aes-256-gcm', KEY, nonce).setAAD(Buffer.from(aad));
  const locator = createHmac('sha256', KEY).update(`locator/${aad}`).digest().subarray(0, 16);
  const ciphertext = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([locator, ciphertext, cipher.getAuthTag()]);
}

const text = utf8('invented photo bytes');
const honest = b64(record(text, FACTS));
const chunk = (over: Input = {}): Input => ({ record: honest, key: b64(KEY), ...FACTS, ...over });
const no = (name: string, over: Input, code: ErrorCode = 'E-SEALED-UNREADABLE'): Vector =>
  bad('chunk', name, code, chunk(over));

function fine(name: string, facts: Facts, plain: Uint8Array = text): Vector {
  return good('chunk', name, chunk({ record: b64(record(plain, facts)), ...facts }), {
    bytes: plain.length,
    digest: digest(plain),
  });
}

const records = [1, 2, 3].map((n) => record(utf8(`piece ${n}`), { ...FACTS, n }));

export const chunks = (): Vector[] => [
  fine('the second of three', FACTS),
  fine('the first of one, of one byte', { ...FACTS, n: 1, total: 1 }, utf8('x')),
  fine('the last of 200', { ...FACTS, n: 200, total: 200 }),
  no('told as another number', { n: 1 }),
  no('told as one of another total', { total: 4 }),
  no('of another member', { member: 'VN' }),
  no('of another message', { id: id(2) }),
  no('of another attachment', { attachment: id(12) }),
  no('another key', { key: b64(seed('another attachment key')) }),
  no('locator changed', { record: tamper(honest, 3) }),
  no('ciphertext changed', { record: tamper(honest, 20) }),
  no('tag changed', { record: tamper(honest, 16 + text.length + 15) }),
  no('last byte cut off', { record: b64(record(text, FACTS).subarray(0, -1)) }),
  no('an empty chunk', { record: b64(record(Buffer.alloc(0), FACTS)) }, 'E-FORM'),
  no('a record of 31 bytes', { record: b64(Buffer.alloc(31, 1)) }, 'E-FORM'),
  no('an empty record', { record: '' }, 'E-FORM'),
  no('number 0', { n: 0 }, 'E-FORM'),
  no('number above total', { n: 4 }, 'E-FORM'),
  no('total 201', { total: 201 }, 'E-FORM'),
  no('a key of 16 bytes', { key: b64(KEY.subarray(0, 16)) }, 'E-FORM'),
  no(
    'one byte over 512 KiB',
    { record: { head: '', fill: 'AAAA', times: (512 * 1024 + 31) / 3, tail: 'AAA' } },
    'E-TOO-LARGE',
  ),
  bad('attachment', 'no chunk', 'E-FORM', { records: [] }),
  bad('attachment', '201 chunks', 'E-FORM', {
    records: Array.from({ length: 201 }, () => honest),
  }),
  good(
    'attachment',
    'digest over three chunk records',
    { records: records.map(b64) },
    { digest: digest(`["${records.map(digest).join('","')}"]`) },
  ),
];

const STATEMENT = 'hsu-statement+jws';
const [o1, o2, o3] = officers as [PrivateKey, PrivateKey, PrivateKey];
const payload = b64(json({ network: 'hsu-vectors', version: 12 }));

interface Signature {
  readonly protected: string;
  readonly signature: string;
}
function by(key: PrivateKey, head = header(key, STATEMENT), of = payload, signer = key): Signature {
  const own = b64(head);
  return { protected: own, signature: b64(rawSignature(`${own}.${of}`, signer)) };
}
const general = (signatures: readonly object[], over: JsonObject = {}): string =>
  json({ payload, signatures, ...over });
const stands = (name: string, signatures: readonly object[], kids: readonly PrivateKey[]): Vector =>
  good(
    'statement',
    name,
    { statement: general(signatures) },
    { payload: digest(Buffer.from(payload, 'base64url')), kids: kids.map(({ kid }) => kid) },
  );
const falls = (name: string, code: ErrorCode, statement: string): Vector =>
  bad('statement', name, code, { statement });
const two = [by(o1), by(o2)];
const text64 = b64(text);
const stranger = drawKey('a stranger', 'EdDSA');
const headed = (name: string, over: object): Vector =>
  falls(
    `header: ${name}`,
    'E-HEADER',
    general([by(o1), by(o2, json({ alg: 'EdDSA', kid: o2.kid, typ: STATEMENT, ...over }))]),
  );

export const statements = (): Vector[] => [
  stands('two officers', two, [o1, o2]),
  stands('two officers, one with ES256', [by(o3), by(o1)], [o3, o1]),
  stands(
    'three signatures of which one is forged',
    [by(o1), by(o3, undefined, payload, thAtuAs(o3)), by(o2)],
    [o1, o2],
  ),
  stands('three signatures of which one is a stranger’s', [by(stranger), ...two], [o1, o2]),
  good(
    'statement',
    'members in another order, with blanks',
    { statement: JSON.stringify({ signatures: two, payload }, null, 1) },
    { payload: digest(Buffer.from(payload, 'base64url')), kids: [o1.kid, o2.kid] },
  ),
  good(
    'statement',
    'a payload that is not JSON, which is the directory’s business',
    { statement: json({ payload: text64, signatures: [by(o1, undefined, text64), by(o2, undefined, text64)] }) },
    { payload: digest(text), kids: [o1.kid, o2.kid] },
  ),
  falls(
    'one of two with S above its order',
    'E-STATEMENT-INVALID',
    general([by(o1), { ...by(o2), signature: plusOrder(by(o2).signature) }]),
  ),
  falls('a signature that is no text', 'E-FORM', general([by(o1), { ...by(o2), signature: 64 }])),
  falls('one signature', 'E-STATEMENT-INVALID', general([by(o1)])),
  falls('one signature twice', 'E-STATEMENT-INVALID', general([by(o1), by(o1)])),
  falls('two keys of one officer', 'E-STATEMENT-INVALID', general([by(o1), by(officer1Second)])),
  falls(
    'one of two forged',
    'E-STATEMENT-INVALID',
    general([by(o1), { ...by(o2), signature: tamper(by(o2).signature) }]),
  ),
  falls('one of two by a stranger', 'E-STATEMENT-INVALID', general([by(o1), by(stranger)])),
  falls('one of two by a unit', 'E-STATEMENT-INVALID', general([by(o1), by(thAtu)])),
  falls(
    'one of two under the other alg',
    'E-STATEMENT-INVALID',
    general([by(o1), by(o2, json({ alg: 'ES256', kid: o2.kid, typ: STATEMENT }), payload, thDesk)]),
  ),
  falls(
    'another payload than signed',
    'E-STATEMENT-INVALID',
    general(two, { payload: b64(json({ network: 'hsu-vectors', version: 13 })) }),
  ),
  falls('no signature', 'E-FORM', general([])),
  falls('17 signatures', 'E-FORM', general(Array.from({ length: 17 }, () => by(o1)))),
  falls('flattened form', 'E-FORM', json({ payload, ...by(o1) })),
  falls('compact form', 'E-JSON', jws(Buffer.from(payload, 'base64url'), o1, STATEMENT)),
  falls('a member besides', 'E-FORM', general(two, { note: 'x' })),
  falls('an unprotected header', 'E-FORM', general([by(o1), { ...by(o2), header: { kid: o2.kid } }])),
  falls('payload spelt with padding', 'E-FORM', general(two, { payload: `${payload}=` })),
  falls(
    'signature spelt with a spare bit',
    'E-FORM',
    general([by(o1), { ...by(o2), signature: respell(by(o2).signature) }]),
  ),
  falls('payload twice', 'E-JSON', general(two).replace('{"payload"', `{"payload":"${payload}","payload"`)),
  headed('typ of a message', { typ: 'hsu-msg+jws' }),
  headed('jwk besides', { jwk: { kty: 'OKP', crv: 'Ed25519', x: o2.jwk.x } }),
  headed('alg none', { alg: 'none' }),
  bad('statement', 'one character over 1 MiB', 'E-TOO-LARGE', {
    statement: { head: '', fill: ' ', times: 1024 * 1024 + 1, tail: '' },
  }),
];

/**
 * An EdDSA stranger's bytes where the named key is ES256: 64 bytes whose second half is small enough to pass the form.
 */
function thAtuAs(named: PrivateKey): PrivateKey {
  return { ...named, jwk: drawKey('a forger', 'ES256').jwk };
}

const PULSE = 'hsu-pulse+jws';
const pulseText = json({ epoch: 1, instance: id(0xffff), previous: null, n: 1 });
const mine = directoryKey('TH');
const pulse = jws(pulseText, mine, PULSE);
const stops = (name: string, code: ErrorCode, written: LongText): Vector =>
  bad('pulse', name, code, { jws: written, member: 'TH' });

export const pulses = (): Vector[] => [
  good(
    'pulse',
    'a pulse record',
    { jws: pulse, member: 'TH' },
    { kid: mine.kid, payload: digest(pulseText) },
  ),
  good(
    'pulse',
    'a payload that is not JSON, which is the directory’s business',
    { jws: jws(text, mine, PULSE), member: 'TH' },
    { kid: mine.kid, payload: digest(text) },
  ),
  stops('typ of a message', 'E-HEADER', jws(pulseText, mine, 'hsu-msg+jws')),
  stops('typ of a statement', 'E-HEADER', jws(pulseText, mine, STATEMENT)),
  stops(
    'a header member besides',
    'E-HEADER',
    rawJws(json({ alg: 'EdDSA', kid: mine.kid, typ: PULSE, crit: ['x'] }), pulseText, mine),
  ),
  stops('signed by another member', 'E-KEY-UNKNOWN', jws(pulseText, directoryKey('VN'), PULSE)),
  stops('signed by the link key', 'E-KEY-UNKNOWN', jws(pulseText, linkKey('TH'), PULSE)),
  stops(
    'signature of another record',
    'E-SIG-INVALID',
    [...pulse.split('.').slice(0, 1), b64('{}'), ...pulse.split('.').slice(2)].join('.'),
  ),
  stops('signature with padding', 'E-FORM', `${pulse}==`),
  stops('one character over 512 KiB', 'E-TOO-LARGE', {
    head: '',
    fill: 'A',
    times: 512 * 1024 + 1,
    tail: '',
  }),
];
