import { utf8 } from '#kernel';
import type { JsonObject } from '#envelope';
import { thAtu } from './keyring.js';
import { json, jws } from './raw.js';
import { message } from './sample.js';
import { bad, type Vector } from './vector.js';

/** Messages, well signed, whose payload is not strict JSON. */
const plain = json(message());

export const nested = (depth: number): JsonObject =>
  message({ body: JSON.parse('['.repeat(depth - 1) + ']'.repeat(depth - 1)) as never });
export const withBody = (written: string): string =>
  json(message({ body: 'HERE' })).replace('"HERE"', written);
const payload = (name: string, written: Uint8Array | string): Vector =>
  bad('message', `JSON: ${name}`, 'E-JSON', { jws: jws(written, thAtu) });

const raw = (before: string, bytes: number[], after: string): Uint8Array =>
  Buffer.concat([utf8(before), Buffer.from(bytes), utf8(after)]);
const [left, right] = withBody('"HERE"').split('HERE') as [string, string];
const written = plain.slice(0, -1);

export const payloads = (): Vector[] => [
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
  payload('a fraction that reads as 2^53', withBody('9007199254740991.5')),
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
