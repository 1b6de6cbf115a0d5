import type { Unit } from '#kernel';

/** An attachment as the message that is to be signed lists it, with the upload that it is. */
export interface OwnAttachment {
  readonly id: string;
  readonly unit: Unit;
  readonly bytes: number;
  readonly digest: string;
  /** The sealed part that holds its key. */
  readonly part: string;
}

/** An attachment of a message that was accepted here, of which an own unit can open the key. */
export interface AwaitedAttachment {
  readonly id: string;
  readonly bytes: number;
  readonly digest: string;
  readonly part: string;
  /** By which its chunks are known, in order: 16 bytes each. */
  readonly locators: readonly Uint8Array[];
}
