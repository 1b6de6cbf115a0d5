import { readFileSync } from 'node:fs';
import { readPulsePayload, readStatementPayload, writePulse, writeStatement } from '#directory';
import {
  checkOpenedPart,
  openChunk,
  packParcel,
  parseStrictJson,
  readJws,
  readLink,
  readMessage,
  readParcel,
  readStatement,
  sealChunk,
  writeLink,
  type ChunkFacts,
  type JsonObject,
} from '#envelope';
import { digest, fromBase64url, fromUtf8, toBase64url, utf8 } from '#kernel';
import { checkMessage, kinds, sampleMessage } from '#messages';
import { long, type Vector } from '../vectors/vector.js';
import type { Draw } from './draw.js';
import { pulses, statements } from './samples.js';
import { damaged, damagedBytes, mutateJson } from './mutate.js';

/**
 * A reader of one wire form. `input` draws a mutated input; `read` gives the value with `again`, the value that comes
 * back when it is written and read once more.
 */
export interface Reader {
  readonly name: string;
  readonly input: (draw: Draw) => () => { readonly value: unknown; readonly again: unknown };
}

function good(file: string, form: string): Vector[] {
  const vectors = JSON.parse(
    readFileSync(new URL(`../vectors/${file}.json`, import.meta.url), 'utf8'),
  ) as Vector[];
  return vectors.filter((vector) => vector.form === form && vector.expect === 'good');
}

const textOf = ({ input }: Vector, name: string): string => long(input[name] as string);
const bytesOf = (vector: Vector, name: string): Uint8Array =>
  fromBase64url(textOf(vector, name)) ?? new Uint8Array();

/** Payloads of signed forms; the signature is another reader's business. */
function payloads(file: string, form: string, typ: Parameters<typeof readJws>[1]): string[] {
  return good(file, form).map((vector) => fromUtf8(readJws(textOf(vector, 'jws'), typ, 1 << 20).payload));
}

function signedText(draw: Draw, jws: string): string {
  const [header = '', payload = '', signature = ''] = jws.split('.');
  const coded = (text: string): string => toBase64url(utf8(text));
  const plain = (text: string): string => Buffer.from(text, 'base64url').toString();
  switch (draw.below(8)) {
    case 0:
      return [coded(mutateJson(draw, plain(header))), payload, signature].join('.');
    case 1:
      return [header, payload, damaged(draw, signature)].join('.');
    case 2:
      return damaged(draw, jws);
    default:
      return [header, coded(mutateJson(draw, plain(payload))), signature].join('.');
  }
}

const messages = good('message', 'message').map((vector) => textOf(vector, 'jws'));
const message: Reader = {
  name: 'message',
  input: (draw) => {
    const jws = signedText(draw, draw.of(messages));
    return () => {
      const { header, payload, signature, json } = readMessage(jws);
      for (const kind of kinds) if (kind.type === json['type']) checkMessage(json, kind);
      const segments = [utf8(JSON.stringify(header)), payload, signature].map((bytes) => toBase64url(bytes));
      const [, body, signed] = jws.split('.');
      return {
        value: { body, signed, json },
        again: {
          body: segments[1],
          signed: segments[2],
          json: parseStrictJson(utf8(JSON.stringify(json)), 1 << 20),
        },
      };
    };
  },
};

// One vector is as large as a part may be, and would take most of the time.
const parts = good('part', 'part').filter((vector) => bytesOf(vector, 'bytes').length < 10_000);
const part: Reader = {
  name: 'part',
  input: (draw) => {
    const vector = draw.of(parts);
    const bytes = utf8(mutateJson(draw, fromUtf8(bytesOf(vector, 'bytes'))));
    const { from, id, part: name } = vector.input as unknown as Parameters<typeof checkOpenedPart>[1];
    return () => {
      const value = checkOpenedPart(bytes, { from, id, part: name, commitment: digest(bytes) });
      return { value, again: parseStrictJson(utf8(JSON.stringify(value)), 1 << 20) };
    };
  },
};

const links = payloads('link', 'link', 'hsu-link+jws');
const link: Reader = {
  name: 'link',
  input: (draw) => {
    const text = mutateJson(draw, draw.of(links));
    return () => {
      const value = readLink(utf8(text));
      // Kinds of control that this release does not know are counted and not written again.
      if (value.items.length + value.control.length === 0) return { value, again: value };
      return { value: { ...value, unknown: [] }, again: readLink(writeLink(value)) };
    };
  },
};

const parcels = [0, 1, 2].map((count) =>
  fromUtf8(
    packParcel({
      link: messages[0] ?? '',
      messages: messages.slice(0, count).map((jws) => ({ jws, parts: [{ part: 'victim', jwe: 'x' }] })),
    }),
  ),
);
const parcel: Reader = {
  name: 'parcel',
  input: (draw) => {
    const whole = draw.of(parcels);
    // Its size is a power of two again, or most inputs would fail at that alone.
    const text = mutateJson(draw, whole.replace(/ +"\}$/, '"}'));
    const size = 2 ** Math.ceil(Math.log2(Math.max(1024, utf8(text).length)));
    const bytes = utf8(text.replace(/"\}$/, `${' '.repeat(Math.max(0, size - utf8(text).length))}"}`));
    return () => {
      const value = readParcel(bytes);
      return { value, again: readParcel(packParcel(value)) };
    };
  },
};

const receipts = kinds.filter(({ type }) => type.startsWith('CT_RECEIPT'));
const receipt: Reader = {
  name: 'receipt',
  input: (draw) => {
    const kind = draw.of(receipts);
    const text = mutateJson(draw, JSON.stringify(sampleMessage(kind.type)));
    return () => {
      const json = parseStrictJson(utf8(text), 1 << 20) as JsonObject;
      const checked = checkMessage(json, kind);
      return {
        value: checked,
        again: checkMessage(parseStrictJson(utf8(JSON.stringify(json)), 1 << 20), kind),
      };
    };
  },
};

const chunks = good('chunk', 'chunk');
const chunk: Reader = {
  name: 'chunk',
  input: (draw) => {
    const vector = draw.of(chunks);
    const facts = { ...(vector.input as unknown as ChunkFacts) };
    const key = draw.below(6) === 0 ? damagedBytes(draw, bytesOf(vector, 'key')) : bytesOf(vector, 'key');
    const sealed = bytesOf(vector, 'record');
    const record = draw.below(3) === 0 ? sealed : damagedBytes(draw, sealed);
    const name = draw.of(['n', 'total', 'id', 'member', 'attachment'] as const);
    if (draw.below(3) === 0)
      Object.assign(facts, { [name]: draw.of([0, -1, 1.5, 2 ** 32, 2 ** 53, Number.NaN, '', 'TH', null]) });
    return () => {
      const value = toBase64url(openChunk(record, key, facts));
      const again = openChunk(sealChunk(fromBase64url(value) ?? record, key, facts), key, facts);
      return { value, again: toBase64url(again) };
    };
  },
};

const signedStatements = good('statement', 'statement').map((vector) => textOf(vector, 'statement'));
const statement: Reader = {
  name: 'statement',
  input: (draw) => {
    const whole = draw.of(signedStatements);
    const payload = mutateJson(draw, draw.of(statements));
    const outer = JSON.parse(whole) as Record<string, unknown>;
    const text =
      draw.below(4) === 0
        ? mutateJson(draw, whole)
        : JSON.stringify({ ...outer, payload: toBase64url(utf8(payload)) });
    return () => {
      const value = readStatementPayload(readStatement(text).payload);
      return { value, again: readStatementPayload(writeStatement(value)) };
    };
  },
};

const pulse: Reader = {
  name: 'pulse',
  input: (draw) => {
    const text = mutateJson(draw, draw.of(pulses));
    return () => {
      const value = readPulsePayload(utf8(text));
      return { value, again: readPulsePayload(writePulse(value)) };
    };
  },
};

export const readers: readonly Reader[] = [message, part, link, parcel, receipt, chunk, statement, pulse];
