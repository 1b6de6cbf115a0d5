import type { BirthYears, HashedName, IndexedName } from './indexed-name.js';

/** How a name's hashes lie in the database: how many wholes, how many terms, then each in four bytes, lowest first. */
export function packHashes({ wholes, terms }: HashedName): Uint8Array {
  const bytes = new Uint8Array(2 + 4 * (wholes.length + terms.length));
  const view = new DataView(bytes.buffer);
  bytes[0] = wholes.length;
  bytes[1] = terms.length;
  [...wholes, ...terms].forEach((hash, at) => {
    view.setUint32(2 + 4 * at, hash, true);
  });
  return bytes;
}

/**
 * Names as the database sends them, one after another: the row's number in eight bytes, two years in two each (0:
 * unknown), highest first, then the hashes as `packHashes` wrote them.
 */
export function* unpackNames(block: Uint8Array): Generator<IndexedName, void> {
  const view = new DataView(block.buffer, block.byteOffset, block.byteLength);
  for (let at = 0; at < block.length;) {
    const number = Number(view.getBigUint64(at));
    const [from, to] = [view.getInt16(at + 8), view.getInt16(at + 10)];
    const birthYears: BirthYears = from === 0 ? null : [from, to];
    const [wholes, terms] = [block[at + 12] ?? 0, block[at + 13] ?? 0];
    const hashes = Array.from({ length: wholes + terms }, (_, n) => view.getUint32(at + 14 + 4 * n, true));
    at += 14 + 4 * hashes.length;
    yield { number, birthYears, wholes: hashes.slice(0, wholes), terms: hashes.slice(wholes) };
  }
}
