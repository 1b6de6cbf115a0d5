import type { Draw } from './draw.js';

const LONG = 40_000;
/** JSON texts that a reader may trip over. */
const VALUES = [
  ...[
    'null',
    'true',
    '0',
    '-1',
    '1.5',
    '-0',
    '1e309',
    '9007199254740991',
    '9007199254740992',
    '3000000000',
    '1e-400',
  ],
  ...[
    '""',
    '"ALL"',
    '"TH"',
    '"__proto__"',
    '"2026-02-30T25:00:00Z"',
    '"\\ud800"',
    '"\\u0000"',
    '"\\u202e"',
    '"=cmd"',
  ],
  ...[
    '[]',
    '{}',
    '[[]]',
    '{"__proto__":{"polluted":true}}',
    '{"constructor":{"prototype":{"polluted":true}}}',
  ],
  `"${'a'.repeat(LONG)}"`,
  `${'['.repeat(40)}${']'.repeat(40)}`,
  `[${'0,'.repeat(3_000)}0]`,
  `"${'0'.repeat(70)}"`,
];
const NAMES = [
  'v',
  'from',
  'to',
  'id',
  'body',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'x',
  '',
];

/** One or two faults in a JSON text: values exchanged, members taken away, doubled, renamed, and plain damage. */
export function mutateJson(draw: Draw, text: string): string {
  let mutated = text;
  for (let times = 1 + draw.below(2); times > 0; times -= 1)
    mutated = draw.below(4) === 0 ? damaged(draw, mutated) : changed(draw, mutated);
  return mutated;
}

/** A JSON value or a `"name":value` of the text, found without a parser: a damaged text has those as well. */
const VALUE = /"(?:[^"\\]|\\.)*"(?!\s*:)|-?\d[\d.eE+-]*|true|false|null|\[\]|\{\}/g;
const MEMBER = /"(?:[^"\\]|\\.)*"\s*:\s*(?:"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*|true|false|null|\[\]|\{\})/g;

function changed(draw: Draw, text: string): string {
  const how = draw.below(5);
  const found = [...text.matchAll(how === 0 ? VALUE : draw.below(2) === 0 ? VALUE : MEMBER)];
  const at = found[draw.below(found.length)];
  if (at === undefined) return damaged(draw, text);
  const [piece] = at;
  const put = (instead: string): string =>
    text.slice(0, at.index) + instead + text.slice(at.index + piece.length);
  const isMember = /^"(?:[^"\\]|\\.)*"\s*:/.test(piece);
  if (!isMember) return put(how === 1 ? draw.of(found)[0] : draw.of(VALUES));
  const name = piece.slice(0, piece.indexOf(':'));
  switch (how) {
    case 1:
      return put(`${name}:${draw.of(VALUES)}`);
    case 2:
      return put(`${piece},${piece}`);
    case 3:
      return put(`"${draw.of(NAMES)}":${draw.of(VALUES)},${piece}`);
    default:
      return put(`"${draw.of(NAMES)}"${piece.slice(name.length)}`);
  }
}

/** Characters changed, put in, cut out, repeated. */
export function damaged(draw: Draw, text: string): string {
  const at = draw.below(text.length + 1);
  const length = draw.below(Math.min(text.length - at, 64) + 1);
  const middle = text.slice(at, at + length);
  switch (draw.below(5)) {
    case 0:
      return text.slice(0, at) + text.slice(at + length);
    case 1:
      return text.slice(0, at) + middle.repeat(2 + draw.below(20)) + text.slice(at + length);
    case 2:
      return (
        text.slice(0, at) +
        String.fromCodePoint(draw.of([0, 9, 32, 34, 44, 58, 61, 92, 0xfeff, 0x200b, 0x1f600])) +
        text.slice(at)
      );
    case 3:
      return text.slice(0, at);
    default:
      return text.slice(0, at) + String.fromCharCode(33 + draw.below(94)) + text.slice(at + 1);
  }
}

export function damagedBytes(draw: Draw, bytes: Uint8Array): Uint8Array {
  const at = draw.below(bytes.length);
  const cut = draw.below(64);
  switch (draw.below(4)) {
    case 0:
      return bytes.slice(0, at);
    case 1:
      return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + cut)]);
    case 2:
      return Buffer.concat([bytes.subarray(0, at), bytes.subarray(Math.max(0, at - cut))]);
    default: {
      const changed = Uint8Array.from(bytes);
      changed[at] = draw.below(256);
      return changed;
    }
  }
}
