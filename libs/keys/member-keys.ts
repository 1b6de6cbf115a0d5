import type { ListedKey } from '#directory';
import type { HeldKeys, Keys, SealingKeys } from '#exchange';

/** All private keys of one member: what the exchange signs and opens with, and the daily sealing keys. */
export type MemberKeys = Keys & HeldKeys & SealingKeys;

/** A member's keys with what a directory statement lists of them. */
export interface MemoryKeys {
  readonly keys: MemberKeys;
  readonly listed: readonly ListedKey[];
}
