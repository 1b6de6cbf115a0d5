/** A program of the deployment that looks for harmful content in files. */
export interface Scanner {
  /** What it says of the whole file. Throws `E-UNAVAILABLE` where it does not answer, or cannot say. */
  scan(pieces: AsyncIterable<Uint8Array>): Promise<'CLEAN' | 'FOUND'>;
}
