import type { ListPlace } from '#exchange';
import { brokenRule } from '#messages';

/** The part of a long list that a caller asks for by `?after=&limit=`. */
export interface Page {
  readonly after: string | undefined;
  readonly limit: number;
}

const LIMIT = 50;
/** The most that one page holds. */
export const MOST = 200;
// Cursors are ours: numbers that fit a 64-bit integer. Anything else would only make the database complain, and the
// answer to that would be 500.
const CURSOR = /^\d{1,18}$/;
const UUID = '[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}';
/** Of a list in the order of ids. */
export const UUID_CURSOR = new RegExp(`^${UUID}$`);
/** Of a work list: due time, which where there is none is the highest number, and conversation. */
export const WORK_CURSOR = new RegExp(`^(\\d{1,18}|9223372036854775807)\\.${UUID}\\.[A-Z]{2}$`);

/** Of the messages of a case. */
export const MESSAGE_CURSOR = new RegExp(`^[A-Z]{2}\\.${UUID}$`);

/** Of a list whose first part is what waits (`ListPlace`): the part, and its key. */
function partCursor(key: string): RegExp {
  return new RegExp(`^(WAITING|DONE)\\.${key}$`);
}
export const APPROVAL_CURSOR = partCursor(UUID);
export const TASK_CURSOR = partCursor(`\\d{1,15}\\.[A-Z]{2}\\.${UUID}\\.[A-Z]{2}\\.${UUID}`);
export const QUARANTINE_CURSOR = partCursor('\\d{1,15}');
/** Of what waits for keys: since when, and message. */
export const KEEPING_CURSOR = new RegExp(`^\\d{1,16}\\.${UUID}\\.[A-Z]{2}$`);
/** Of deliveries: message and member. */
export const DELIVERY_CURSOR = new RegExp(`^${UUID}\\.[A-Z]{2}$`);

export function placeOf(after: string | undefined): ListPlace | undefined {
  if (after === undefined) return undefined;
  const dot = after.indexOf('.');
  return { part: after.startsWith('WAITING') ? 'WAITING' : 'DONE', key: after.slice(dot + 1) };
}

export function cursorOf({ part, key }: ListPlace): string {
  return `${part}.${key}`;
}

/** @throws HsuError E-FORM pointing at the query's member */
export function pageOf(query: Readonly<Record<string, unknown>>, cursor: RegExp = CURSOR): Page {
  const { limit = String(LIMIT) } = query;
  // Many a client writes `after=` for the first page.
  const after = query['after'] === '' ? undefined : query['after'];
  if (after !== undefined && !(typeof after === 'string' && cursor.test(after)))
    throw brokenRule('page.after', '/query/after');
  const number = typeof limit === 'string' && /^\d{1,4}$/.test(limit) ? Number(limit) : 0;
  if (number < 1 || number > MOST) throw brokenRule('page.limit', '/query/limit');
  return { after, limit: number };
}
