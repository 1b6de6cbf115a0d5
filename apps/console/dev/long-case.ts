import type { Case } from '../api/types-case.js';
import { idOf } from './invented.js';

/** A case of 230 messages, in pages as the gateway gives them. */
export const LONG_CASE = idOf(0x777);
const MESSAGES = 230;

export function longCase(one: Case, after: string | null, limit: number): Case {
  const [opening] = one.messages;
  if (opening === undefined) return one;
  const all = Array.from({ length: MESSAGES }, (_, n) => ({
    ...opening,
    id: n === 0 ? LONG_CASE : idOf(0x7000 + n),
    message: { ...opening.message, subjectEn: `Message ${String(n)} of a long case` },
  }));
  const end = after === null ? all.length : all.findIndex(({ id }) => after.endsWith(id));
  const begin = Math.max(0, end - limit);
  const shown = all.slice(begin, end);
  const [first] = shown;
  return {
    ...one,
    messages: begin === 0 ? shown : [...all.slice(0, 1), ...shown],
    next: begin === 0 || first === undefined ? null : `${first.member}.${first.id}`,
  };
}
