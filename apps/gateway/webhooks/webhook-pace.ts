import { HOUR, SECOND } from '#kernel';

export const FIRST_RETRY_MS = 5 * SECOND;
const LONGEST_RETRY_MS = HOUR;

/** Until the next attempt, after so many in vain (1: the first): twice as long each time, an hour at most. */
export function retryAfter(inVain: number): number {
  return Math.min(FIRST_RETRY_MS * 2 ** Math.min(inVain - 1, 30), LONGEST_RETRY_MS);
}
