import type { Directory } from '#directory';
import type { Member } from '#kernel';

/** Streams begin in epoch 1; it rises only by a decision of two people (wire.md "What must be noticed"). */
const FIRST_EPOCH = 1;

/**
 * The epoch of a member's streams that count: the one that its pulse names. What it writes into links makes no streams
 * (T31).
 */
export function epochOf(directory: Directory, member: Member): number {
  return directory.pulse(member)?.epoch ?? FIRST_EPOCH;
}
