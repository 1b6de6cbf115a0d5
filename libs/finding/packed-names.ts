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

const HEAD = 16;

/** A row whose hashes nobody can read: which one, and no more. */
export interface UnreadName {
  readonly number: number;
  readonly isUnread: true;
}

/**
 * Names as the database sends them, one after another: the row's number in eight bytes, two years in two each (0:
 * unknown) and the length of what follows in four, highest first, then the hashes as `packHashes` wrote them. One that
 * cannot be read takes none of the others along.
 */
export function* unpackNames(block: Uint8Array): Generator<IndexedName | UnreadName, void> {
  const view = new DataView(block.buffer, block.byteOffset, block.byteLength);
  for (let at = 0; at < block.length;) {
    const number = Number(view.getBigUint64(at));
    const [from, to] = [view.getInt16(at + 8), view.getInt16(at + 10)];
    const birthYears: BirthYears = from === 0 ? null : [from, to];
    const start = at + HEAD;
    at = start + view.getUint32(at + 12);
    const [wholes = 0, terms = 0] = block.subarray(start, Math.min(start + 2, at));
    if (start + 2 + 4 * (wholes + terms) !== at) yield { number, isUnread: true };
    else {
      const hashes = Array.from({ length: wholes + terms }, (_, n) =>
        view.getUint32(start + 2 + 4 * n, true),
      );
      yield { number, birthYears, wholes: hashes.slice(0, wholes), terms: hashes.slice(wholes) };
    }
  }
}
