import { describe, expect, it } from '@jest/globals';
import { hashedName, isFoundBy, type IndexedName } from './indexed-name.js';
import { seatHere } from './index-seat.js';
import { NameIndex } from './name-index.js';
import { packHashes, unpackNames } from './packed-names.js';

const MANY = 5_000;

/** Runs of three letters, as a simple reader of names makes them. */
function runs(text: string): string[] {
  return Array.from({ length: text.length }, (_, at) => text.slice(at, at + 3));
}
const hashed = (text: string) => hashedName([text], runs(text));
const name = (number: number, text: string, year: number | null = 1990): IndexedName => ({
  number,
  birthYears: year === null ? null : [year, year],
  ...hashed(text),
});
const asked = (text: string, birthYear: number | null = 1990) => ({ birthYear, ...hashed(text) });
const filled = (count: number, mostBytes = 2 ** 30): NameIndex => {
  const index = new NameIndex(mostBytes);
  for (let n = 1; n <= count; n += 1) index.add(name(n, `name ${String(n * 7919)}`, 1950 + (n % 60)));
  return index;
};

/** A row as the database sends it. */
function packed(number: number, hashes: Uint8Array, birthYears: IndexedName['birthYears']): Buffer {
  const head = Buffer.alloc(16);
  head.writeBigUInt64BE(BigInt(number));
  head.writeInt16BE(birthYears?.[0] ?? 0, 8);
  head.writeInt16BE(birthYears?.[1] ?? 0, 10);
  head.writeUInt32BE(hashes.length, 12);
  return Buffer.concat([head, hashes]);
}

describe('an index of names', () => {
  it('puts who shares most first, and the whole name before everybody', () => {
    const index = new NameIndex(2 ** 30);
    ['somchai jaidee', 'somchai jaidii', 'somchai rakdee'].forEach((text, at) =>
      index.add(name(at + 1, text)),
    );
    expect(index.search(asked('somchai jaidee'), 10)).toEqual([1, 2, 3]);
    expect(index.search(asked('somchai jaidee'), 1)).toEqual([1]);
    expect(index.search(asked('phommachanh'), 10)).toEqual([]);
  });

  it('looks two years to both sides, at unknown years always, and at the whole name in every year', () => {
    const index = new NameIndex(2 ** 30);
    index.add(name(1, 'bounmy phoumy', 1992));
    index.add(name(2, 'bounmy phoumi', 1993));
    index.add(name(3, 'bounmy phoumis', null));
    index.add({ ...name(4, 'bounmy phoumys'), birthYears: [1960, 1988] });
    index.add(name(5, 'bounmy phoumyx', 1960));
    index.add(name(6, 'bounmy phoum', 1960));
    expect(index.search(asked('bounmy phoum', 1990), 10).sort()).toEqual([1, 3, 4, 6]);
    expect(index.search(asked('bounmy phoum', null), 10)).toHaveLength(6);
  });

  it('takes a row anew, and finds nothing of one that is gone', () => {
    const index = new NameIndex(2 ** 30);
    index.add(name(1, 'dara sok'));
    index.add(name(1, 'linh tran'));
    expect(index.search(asked('dara sok'), 10)).toEqual([]);
    expect(index.search(asked('linh tran'), 10)).toEqual([1]);
    index.remove(1);
    index.remove(1);
    expect(index.search(asked('linh tran'), 10)).toEqual([]);
    expect(index.state.names).toBe(0);
  });

  it('uses the room of names that are gone again, however many come and go', () => {
    const index = filled(MANY);
    const before = index.state.bytes;
    for (let n = MANY + 1; n <= 12 * MANY; n += 1) {
      index.remove(n - MANY);
      index.add(name(n, `name ${String(n * 7919)}`, 1950 + (n % 60)));
    }
    expect(index.state.names).toBe(MANY);
    expect(index.state.bytes).toBeLessThan(2 * before);
    const last = 12 * MANY;
    expect(index.search(asked(`name ${String(last * 7919)}`, null), 1)).toEqual([last]);
    for (const number of index.search(asked('name 7919', null), MANY))
      expect(number).toBeGreaterThan(11 * MANY);
  });

  it('stays within its bound, and says that it is full', () => {
    const most = 12 * 2 ** 20;
    const index = filled(200_000, most);
    const { bytes, full, names } = index.state;
    expect(full).toBe(true);
    expect(bytes).toBeLessThanOrEqual(most);
    expect(names).toBeGreaterThan(10_000);
    expect(filled(100).state.full).toBe(false);
  });

  it('reads names as the database sends them', () => {
    const names = [
      name(1, 'dara sok'),
      name(2 ** 40, 'a', null),
      { ...name(3, ''), birthYears: [1980, 1985] as const },
    ];
    const block = Buffer.concat(
      names.map((one) => {
        return packed(one.number, packHashes(one), one.birthYears);
      }),
    );
    expect([...unpackNames(block)]).toEqual(names);
    expect([...unpackNames(new Uint8Array(0))]).toEqual([]);
  });

  it('sets a row aside that it cannot read, until that row is gone, and reads the others', async () => {
    const whole = packHashes(name(1, 'dara sok'));
    const bad = [new Uint8Array(0), Uint8Array.of(200), whole.subarray(0, whole.length - 1)];
    const seat = seatHere(2 ** 30)(() => undefined);
    const rows = [...bad.map((hashes, at) => packed(10 + at, hashes, null)), packed(1, whole, [1990, 1990])];
    const { names, aside } = await seat.change({ added: Buffer.concat(rows), gone: [] });
    expect([names, aside]).toEqual([1, 3]);
    expect(await seat.search([asked('dara sok')], 10)).toEqual([[1]]);
    expect((await seat.change({ added: new Uint8Array(0), gone: [10, 11, 12] })).aside).toBe(0);
  });

  it('measures a name as a scan does', () => {
    expect(isFoundBy(name(1, 'somchai'), asked('somchay'))).toBe(true);
    expect(isFoundBy(name(1, 'somchai', 1980), asked('somchay'))).toBe(false);
    expect(isFoundBy(name(1, 'somchai', 1980), asked('somchai'))).toBe(true);
  });
});
