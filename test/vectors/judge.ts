import { digest, fromBase64url, HsuError } from '#kernel';
import {
  attachmentDigest,
  checkItem,
  checkItems,
  checkOpenedPart,
  isJsonObject,
  MAX_PULSE_BYTES,
  open,
  openChunk,
  openerOf,
  openLink,
  readJws,
  readMessage,
  readParcel,
  readStatement,
  verifyJws,
  verifyStatement,
  type ChunkFacts,
  type JsonObject,
  type JsonValue,
  type JweTyp,
  type Opener,
  type PrivateKey,
  type PublicKey,
  type ReadMessage,
} from '#envelope';
import type { KeyFile } from './keyring.js';
import { long, type Form, type Input, type LongText } from './vector.js';

interface Sealed {
  readonly part: string;
  readonly units: readonly { readonly member: string }[];
  readonly commitment: string;
}

/**
 * Our code over one vector, as test/vectors/README.md describes it: its facts, or the HsuError of the first step that
 * fails.
 */
export class Judge {
  constructor(private readonly file: KeyFile) {}

  facts(form: Form, input: Input): Promise<JsonObject> | JsonObject {
    switch (form) {
      case 'message':
      case 'receipt':
        return this.message(text(input['jws']));
      case 'part':
        return {
          content: checkOpenedPart(bytes(input['bytes']), input as unknown as Parameters<typeof checkOpenedPart>[1]),
        };
      case 'sealed-part':
        return this.sealedPart(text(input['jwe']), input as unknown as Parameters<typeof checkOpenedPart>[1]);
      case 'link':
        return this.link(text(input['jws']));
      case 'parcel':
        return this.parcel(text(input['record']));
      case 'chunk': {
        const plain = openChunk(bytes(input['record']), bytes(input['key']), input as unknown as ChunkFacts);
        return { bytes: plain.length, digest: digest(plain) };
      }
      case 'attachment':
        return {
          digest: attachmentDigest((input['records'] as string[]).map((record) => digest(bytes(record)))),
        };
      case 'statement':
        return this.statement(text(input['statement']));
      case 'pulse':
        return this.pulse(text(input['jws']), text(input['member']));
    }
  }

  private async message(jws: string): Promise<JsonObject> {
    return factsOf(await this.verified(jws));
  }

  private async verified(jws: string): Promise<ReadMessage> {
    const message = readMessage(jws);
    const from = message.json['from'];
    const { member, unit } = isJsonObject(from) ? from : {};
    if (typeof member !== 'string' || typeof unit !== 'string') throw new HsuError('E-SCHEMA-INVALID');
    await verifyJws(message, this.known({ use: 'sign', member, unit, kid: message.header.kid }));
    return message;
  }

  private async link(jws: string): Promise<JsonObject> {
    const read = await openLink(jws, ({ from }, kid) => this.listed({ use: 'link', member: from, kid }));
    return { ...read } as unknown as JsonObject;
  }

  private async parcel(record: string): Promise<JsonObject> {
    const { kid, plaintext } = await this.opened(record, 'hsu-parcel+jwe', undefined);
    const parcel = readParcel(plaintext);
    const link = await openLink(parcel.link, ({ from }, id) => this.listed({ use: 'link', member: from, kid: id }));
    checkItems(link, parcel.messages);
    const messages: JsonValue[] = [];
    for (const [index, { jws, parts }] of parcel.messages.entries()) {
      const message = await this.verified(jws);
      checkItem(link, link.items[index]!, message.json);
      const contents: Record<string, JsonValue> = {};
      const { id, from, sealed } = message.json;
      for (const { part, units, commitment } of (sealed ?? []) as unknown as readonly Sealed[]) {
        if (!units.some(({ member }) => member === this.file.receiver)) continue;
        const jwe = parts.find((carried) => carried.part === part)?.jwe;
        if (jwe === undefined) throw new HsuError('E-SEALED-UNREADABLE');
        const expected = { from, id, part, commitment } as never;
        contents[part] = (await this.sealedPart(jwe, expected))['content'] ?? null;
      }
      messages.push({ ...factsOf(message), parts: contents });
    }
    return { kid, bytes: plaintext.length, link: { ...link } as unknown as JsonObject, messages };
  }

  private async sealedPart(jwe: string, expected: Parameters<typeof checkOpenedPart>[1]): Promise<JsonObject> {
    const { kid, plaintext } = await this.opened(jwe, 'hsu-part+jwe', 'unit');
    return { kid, content: checkOpenedPart(plaintext, expected) };
  }

  private opened(jwe: string, typ: JweTyp, of: 'unit' | undefined): ReturnType<typeof open> {
    return open(jwe, typ, (kid): Opener | undefined => {
      const listed = this.file.keys.find(
        (key) => key.kid === kid && (key.unit === undefined) === (of === undefined),
      );
      const own = this.file.private.find((key) => key.kid === kid);
      return listed && own ? openerOf({ ...listed, jwk: own.jwk } as PrivateKey) : undefined;
    });
  }

  private async statement(written: string): Promise<JsonObject> {
    const read = readStatement(written);
    const good = await verifyStatement(read, (kid) => this.listed({ use: 'officer', kid }));
    const officers = new Set([...good].map((kid) => this.file.keys.find((key) => key.kid === kid)?.officer));
    if (officers.size < 2) throw new HsuError('E-STATEMENT-INVALID');
    return { payload: digest(read.payload), kids: [...good] };
  }

  private async pulse(jws: string, member: string): Promise<JsonObject> {
    const read = readJws(jws, 'hsu-pulse+jws', MAX_PULSE_BYTES);
    await verifyJws(read, this.known({ use: 'directory', member, kid: read.header.kid }));
    return { kid: read.header.kid, payload: digest(read.payload) };
  }

  private known(wanted: JsonObject | Record<string, JsonValue | undefined>): PublicKey {
    const key = this.listed(wanted);
    if (key === undefined) throw new HsuError('E-KEY-UNKNOWN');
    return key;
  }

  private listed(wanted: Record<string, JsonValue | undefined>): PublicKey | undefined {
    const found = this.file.keys.find((key) => {
      const members = key as unknown as Record<string, unknown>;
      return Object.entries(wanted).every(([name, value]) => members[name] === value);
    });
    return found && ({ kid: found.kid, alg: found.alg, jwk: found.jwk } as PublicKey);
  }
}

function factsOf({ json, digest: own, header, payload }: ReadMessage): JsonObject {
  const { id, from, type } = json;
  return {
    id: id ?? null,
    from: from ?? null,
    type: type ?? null,
    digest: own,
    ...header,
    payload: digest(payload),
  };
}

function text(value: Input[string] | undefined): string {
  return long(value as LongText);
}

/** Base64url is how the files write bytes. A vector's own spelling mistake would be the test's fault. */
function bytes(value: Input[string] | undefined | string): Uint8Array {
  const read = fromBase64url(text(value));
  if (read === undefined) throw new Error('the vector file itself is not base64url');
  return read;
}
