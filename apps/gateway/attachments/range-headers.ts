import { fromBase64url } from '#kernel';
import { brokenRule } from '#messages';

/** What the two headers of an upload's range say. */
export interface RangeHeaders {
  readonly first: number;
  readonly all: number;
  /** base64url. */
  readonly digest: string;
}

type Headers = Readonly<Record<string, string | readonly string[] | undefined>>;

/** @throws HsuError in the words of upload.range and upload.repr-digest */
export function rangeHeaders(headers: Headers, length: number): RangeHeaders {
  const [, first = '', last = '', all = ''] =
    /^bytes (\d{1,9})-(\d{1,9})\/(\d{1,9})$/.exec(textOf(headers['content-range'])) ?? [];
  if (all === '' || Number(last) - Number(first) + 1 !== length)
    throw brokenRule('upload.range', '/headers/content-range');
  const [, base64 = ''] = /^sha-256=:([A-Za-z0-9+/]{43}=):$/.exec(textOf(headers['repr-digest'])) ?? [];
  const digest = base64.replaceAll('+', '-').replaceAll('/', '_').slice(0, 43);
  if (fromBase64url(digest)?.length !== 32) throw brokenRule('upload.repr-digest', '/headers/repr-digest');
  return { first: Number(first), all: Number(all), digest };
}

/**
 * The range that a reader asks for (RFC 9110 section 14.2), `undefined` for the whole: one range is understood, and
 * what is not understood is answered whole, as HTTP allows. Null: it begins beyond the end.
 */
export function askedRange(
  header: string | readonly string[] | undefined,
  bytes: number,
): { readonly first: number; readonly last: number } | null | undefined {
  const [, from = '', to = ''] = /^bytes=(\d{0,9})-(\d{0,9})$/.exec(textOf(header)) ?? [];
  if (from === '' && to === '') return undefined;
  if (from === '') return to === '0' ? null : { first: Math.max(0, bytes - Number(to)), last: bytes - 1 };
  const first = Number(from);
  const last = to === '' ? bytes - 1 : Math.min(Number(to), bytes - 1);
  if (first >= bytes) return null;
  return last < first ? undefined : { first, last };
}

function textOf(header: string | readonly string[] | undefined): string {
  return typeof header === 'string' ? header : '';
}
