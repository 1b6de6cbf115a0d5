import { digest } from '#kernel';
import { parseStrictObject, type JsonObject } from './json.js';
import { readJws, type ReadJws } from './jws.js';
import { MAX_MESSAGE_BYTES } from './limits.js';

/** The unit that signed, as the message's `from` tells it (wire.md "Message"). */
export interface Sender {
  readonly member: string;
  readonly unit: string;
  readonly role: string;
}

export interface ReadMessage extends ReadJws {
  readonly jws: string;
  /** Of the JWS text: what receipts, links and the log cite. */
  readonly digest: string;
  readonly json: JsonObject;
}

/** Receive step "strict form". @throws HsuError E-TOO-LARGE, E-FORM, E-HEADER */
export function readMessageForm(jws: string): ReadJws {
  return readJws(jws, 'hsu-msg+jws', MAX_MESSAGE_BYTES);
}

/** Receive step "parse": any JSON object; its members are the message classes' business. @throws HsuError E-JSON */
export function parseMessage(read: ReadJws): JsonObject {
  return parseStrictObject(read.payload, MAX_MESSAGE_BYTES);
}

/** Both steps at once; the signature is not verified. @throws HsuError E-TOO-LARGE, E-FORM, E-HEADER, E-JSON */
export function readMessage(jws: string): ReadMessage {
  const read = readMessageForm(jws);
  return { ...read, jws, digest: digest(jws), json: parseMessage(read) };
}
