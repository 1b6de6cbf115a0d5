import { isJsonObject, readMessage } from '#envelope';
import { DAY, HsuError, isMember, isUnit, isUuid7, parseRfc3339, rfc3339, type Member } from '#kernel';
import { brokenRule, findKind } from '#messages';
import { carriedParts, readLetter, type Letter } from './letter.js';
import { LETTER_FORM, writeLetterStatement } from './statement.js';

/**
 * How long a letter counts at most, from its printing on, ms. A recall does not reach paper: after a month somebody
 * must ask the gateway for a new one, which refuses.
 */
export const LETTER_LIFE_MS = 30 * DAY;

/** Signs these bytes as the unit GATEWAY of the member that prints. */
export type SignLetter = (payload: Uint8Array) => Promise<string>;

export interface ToPrint {
  readonly network: string;
  readonly by: Member;
  /** ms */
  readonly at: number;
  /** The message, as its unit signed it. */
  readonly jws: string;
  /** Exact bytes of the sealed parts to print, by name: only such as the reader has opened. */
  readonly parts: ReadonlyMap<string, Uint8Array>;
}

/**
 * The letter of a message that its holder has judged already, with its statement signed.
 * @throws HsuError E-NOT-PERMITTED (`letter.by-people`), E-EXPIRED (`letter.before-expiry`), E-SCHEMA-UNKNOWN
 */
export async function printLetter(asked: ToPrint, sign: SignLetter): Promise<Letter> {
  const { network, by, at, jws, parts } = asked;
  const { json, digest } = readMessage(jws);
  const { from, id, type, version, sentAt, expiresAt, handling = [] } = json;
  if (!isJsonObject(from) || !isMember(from['member']) || !isUnit(from['unit']) || !isUuid7(id))
    throw new HsuError('E-FORM', 'not a message');
  if (typeof type !== 'string' || typeof version !== 'number' || typeof sentAt !== 'string')
    throw new HsuError('E-FORM', 'not a message');
  const kind = findKind(type, version);
  if (kind === undefined) throw new HsuError('E-SCHEMA-UNKNOWN');
  if (kind.writing === undefined) throw brokenRule('letter.by-people', '/type');
  const end = Math.min(parseRfc3339(expiresAt) ?? Infinity, at + LETTER_LIFE_MS);
  if (end <= at) throw brokenRule('letter.before-expiry', '/expiresAt');
  const statement = await sign(
    writeLetterStatement({
      form: LETTER_FORM,
      network,
      by,
      at: rfc3339(at),
      until: rfc3339(end),
      of: { member: from['member'], id },
      digest,
      type,
      from: { member: from['member'], unit: from['unit'] },
      sentAt,
      handling: Array.isArray(handling) ? handling.filter((code) => typeof code === 'string') : [],
      parts: [...parts.keys()],
    }),
  );
  return readLetter({ statement, message: jws, parts: carriedParts(parts) });
}
