import type { ErrorCode } from '#kernel';
import type { Judgement } from '../ports/judgement.js';

const NOT_ARRIVED: readonly ErrorCode[] = ['E-SEALED-UNREADABLE', 'E-WAITING-FULL', 'E-KEY-REVOKED'];

/**
 * Whether the number of what was judged so counts as arrived. One that does not is missing, and is asked for again: a
 * message with a part that could not be opened (T13) or for which there is no room, and a receipt whose key was revoked
 * on its way, which comes again signed by another. (A message by such a key is refused in a receipt.)
 */
export function hasArrived(judgement: Judgement): boolean {
  return !(judgement.outcome === 'UNAUTHENTIC' && NOT_ARRIVED.includes(judgement.entry.code));
}
