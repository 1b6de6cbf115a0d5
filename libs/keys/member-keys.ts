import type { ListedKey } from '#directory';
import type { Keys, SealingKeys } from '#exchange';

/** All private keys of one member: what the exchange signs and opens with, and the daily sealing keys. */
export interface MemberKeys extends Keys, SealingKeys {
  /**
   * As in SealingKeys. `published`: the UTC days that stand on the own pulse as read back from its topic, so that a day counts as
   * published only once it is; without it every day that `ensure` gave out counts.
   */
  destroy(now: number, published?: readonly string[]): Promise<number>;
}

/** A member's keys with what a directory statement lists of them. */
export interface MemoryKeys {
  readonly keys: MemberKeys;
  readonly listed: readonly ListedKey[];
}
