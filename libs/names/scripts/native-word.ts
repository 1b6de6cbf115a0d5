/** A word of another script than Latin. */
export interface NativeWord {
  readonly text: string;
  /** Its readings in Latin letters, the likeliest first. */
  readonly latin: readonly string[];
  /** Chinese families that its signs stand for. */
  readonly families?: readonly string[];
}
