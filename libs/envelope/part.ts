import { randomBytes } from 'node:crypto';
import { digest, fromBase64url, HsuError, toBase64url, utf8 } from '#kernel';
import { isJsonObject, parseStrictObject, type JsonObject } from './json.js';
import { MAX_PART_BYTES } from './limits.js';
import type { Sender } from './message.js';
import { isPartName } from './parcel.js';
import { Shape } from './shape.js';

const shape: Shape = new Shape('E-FORM');
const SALT_BYTES = 32;

export interface PartFacts {
  readonly from: Sender;
  /** The message's id. */
  readonly id: string;
  readonly part: string;
}

export interface MadePart {
  /** The plaintext that is committed to, sealed, and given to a court. */
  readonly bytes: Uint8Array;
  readonly commitment: string;
}

/**
 * A sealed part's plaintext and its commitment (wire.md "Part"). `salt`: 32 fresh random bytes, so that nobody
 * can guess the content from the commitment; only vectors pass their own.
 * @throws HsuError E-TOO-LARGE, E-FORM, E-JSON
 */
export function makePart(
  { from, id, part, content }: PartFacts & { readonly content: JsonObject },
  salt: Uint8Array = randomBytes(SALT_BYTES),
): MadePart {
  const { member, unit, role } = from;
  const whole = { from: { member, unit, role }, id, part, salt: toBase64url(salt), content };
  const bytes = utf8(JSON.stringify(whole));
  const commitment = digest(bytes);
  checkOpenedPart(bytes, { from, id, part, commitment });
  return { bytes, commitment };
}

/**
 * The content, once bytes and facts are those the message committed to (T57).
 * @throws HsuError E-TOO-LARGE, E-COMMITMENT, E-JSON, E-FORM
 */
export function checkOpenedPart(
  bytes: Uint8Array,
  expected: PartFacts & { readonly commitment: string },
): JsonObject {
  if (bytes.length > MAX_PART_BYTES) throw new HsuError('E-TOO-LARGE', `over ${MAX_PART_BYTES} bytes`);
  if (digest(bytes) !== expected.commitment) throw new HsuError('E-COMMITMENT', 'other bytes');
  const whole = shape.object(parseStrictObject(bytes, MAX_PART_BYTES), '', [
    'from',
    'id',
    'part',
    'salt',
    'content',
  ]);
  const from = shape.object(whole['from'], '/from', ['member', 'unit', 'role']);
  shape.that(whole['part'], '/part', 'a part name', isPartName);
  if (fromBase64url(shape.text(whole['salt'], '/salt'))?.length !== SALT_BYTES)
    shape.fail('/salt', 'not 32 bytes');
  if (
    from['member'] !== expected.from.member ||
    from['unit'] !== expected.from.unit ||
    from['role'] !== expected.from.role ||
    whole['id'] !== expected.id ||
    whole['part'] !== expected.part
  )
    throw new HsuError('E-COMMITMENT', 'a part of another message');
  const content = whole['content'];
  if (!isJsonObject(content)) shape.fail('/content', 'not an object');
  return content;
}
