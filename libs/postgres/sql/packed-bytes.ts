/** Where one content lies in the packed bytes of its batch; `start` counts from 1, as SQL's substring does. */
export interface Span {
  readonly start: number;
  readonly size: number;
}

/**
 * Many contents as one binary parameter that the statement cuts up again: an array of bytea would travel as text, twice
 * the size.
 */
export function packBytes(contents: readonly Uint8Array[]): {
  readonly bytes: Buffer;
  readonly spans: readonly Span[];
} {
  const spans: Span[] = [];
  let start = 1;
  for (const { length } of contents) {
    spans.push({ start, size: length });
    start += length;
  }
  return { bytes: Buffer.concat(contents), spans };
}
