import { isJsonObject, parseStrictObject, type JsonObject } from '#envelope';
import { fromBase64url, fromUtf8, HsuError } from '#kernel';
import { CARRIED } from './draw.js';
import type { LetterFile } from './letter.js';

/** More than a message with all its parts needs; a check reads nothing larger. */
export const MAX_LETTER_BYTES = 16 * 1024 * 1024;

const META = new RegExp(`<meta name="${CARRIED}" content="([A-Za-z0-9_-]+)">`);

/** What an HTML letter is made of. @throws HsuError E-TOO-LARGE, E-FORM, E-JSON */
export function carriedByPage(bytes: Uint8Array): LetterFile {
  if (bytes.length > MAX_LETTER_BYTES) throw new HsuError('E-TOO-LARGE', `over ${MAX_LETTER_BYTES} bytes`);
  let page: string;
  try {
    page = fromUtf8(bytes);
  } catch {
    throw new HsuError('E-FORM', 'not UTF-8');
  }
  const carried = fromBase64url(META.exec(page)?.[1] ?? '');
  if (carried === undefined || carried.length === 0) throw new HsuError('E-FORM', 'no letter');
  return letterFileOf(parseStrictObject(carried, MAX_LETTER_BYTES));
}

/** @throws HsuError E-FORM */
export function letterFileOf(json: JsonObject): LetterFile {
  const { statement, message, parts, ...more } = json;
  if (
    typeof statement !== 'string' ||
    typeof message !== 'string' ||
    !isJsonObject(parts) ||
    Object.keys(more).length > 0
  )
    throw new HsuError('E-FORM', 'not what a letter carries');
  const texts = Object.entries(parts).map(([name, part]) => {
    if (typeof part !== 'string') throw new HsuError('E-FORM', 'a part that is no text');
    return [name, part] as const;
  });
  return { statement, message, parts: Object.fromEntries(texts) };
}
