import type { Opener, PublicKey, Typ } from '#envelope';
import type { Unit } from '#kernel';

/** What a key is used for; one key, one use (wire.md "Statement"). */
export type KeyUse = 'sign' | 'link' | 'directory';

/**
 * The private keys of a member behind a port: the exchange names the unit and the use, never a key. Signing takes the
 * key that the unit uses now. Throws `E-KEY-UNKNOWN` where the unit has none, `E-KEY-REVOKED` where it has none but
 * revoked ones.
 */
export interface Keys {
  /** Compact JWS over exactly these bytes. `id`: the message's id, for the key holder's own log. */
  sign(unit: Unit, use: KeyUse, typ: Typ, payload: Uint8Array, id: string): Promise<string>;
  /** `kid` of the key that `sign` takes now; throws as it does. */
  kid(unit: Unit, use: KeyUse): string;
  /** Opens a JWE entry sealed to an own key; undefined where `kid` is not, or no longer, ours. */
  opener(kid: string): Opener | undefined;
}

/** Private keys as their holder keeps them, which knows their dates and no directory. */
export interface HeldKeys extends Pick<Keys, 'opener'> {
  /** `kid` of each key of this unit and use that is in force by its own dates, the newest first. */
  held(unit: Unit, use: KeyUse): readonly string[];
  /** As `Keys.sign`, by this key. Throws `E-KEY-UNKNOWN` where it is not held. */
  signBy(kid: string, typ: Typ, payload: Uint8Array, id: string): Promise<string>;
}

/** Daily sealing keys of every unit of a member, the reserved unit GATEWAY included (wire.md "Sealing keys"). */
export interface SealingKeys {
  /**
   * The public halves for the UTC day of `now` and the eight after it; makes what is missing. A process that may only
   * read the keys answers those that another has made.
   */
  ensure(
    now: number,
  ): Promise<readonly { readonly unit: Unit; readonly day: string; readonly key: PublicKey }[]>;
  /**
   * Destroys private halves 104 h after their day, once a newer one is published; the number destroyed.
   * `published`: UTC days whose keys stand on the own pulse as read back from its topic.
   */
  destroy(now: number, published: readonly string[]): Promise<number>;
}
