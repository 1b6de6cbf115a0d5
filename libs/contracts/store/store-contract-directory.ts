import assert from 'node:assert/strict';
import { utf8 } from '#kernel';
import type { Store } from '#exchange';
import { NOW, open, type StoreCase } from './store-contract-samples.js';

export const directoryCases: readonly StoreCase[] = [
  {
    name: 'keeps directory records in the order of reading, each once, and hands them out in pages',
    run: async (makeStore) => {
      const store = await open(makeStore);
      const at = (topic: string, offset: string) => ({ topic, partition: 0, offset });
      const add = (topic: string, offset: string, text: string): Promise<boolean> =>
        store.addDirectoryRecord(at(topic, offset), utf8(text), null, NOW);
      // The first that a process reads need not be the first of the topic, and records may be missing in it.
      assert.equal(await add('hsu.pulse.KH.v1', '9', 'pulse'), true);
      assert.equal(await add('hsu.directory.v1', '9', 'nine'), true);
      assert.equal(await add('hsu.directory.v1', '9', 'other'), false);
      assert.equal(await add('hsu.directory.v1', '12', 'twelve'), true);
      assert.equal(await add('hsu.directory.v1', '11', 'eleven'), false);
      assert.equal(await store.offset('hsu.directory.v1', 0), '13');
      assert.deepEqual(await directoryOf(store, 2), [
        ['hsu.pulse.KH.v1', '9', 'pulse'],
        ['hsu.directory.v1', '9', 'nine'],
        ['hsu.directory.v1', '12', 'twelve'],
      ]);
      // The topic was made anew: its offsets begin again.
      await store.setOffset('hsu.directory.v1', 0, '0', 'RECREATED', NOW);
      assert.equal(await add('hsu.directory.v1', '9', 'nine again'), true);
      assert.equal((await directoryOf(store, 10)).length, 4);
    },
  },
  {
    name: 'keeps the last records of a topic where it is asked to, and nothing of one that is only noted',
    run: async (makeStore) => {
      const store = await open(makeStore);
      const add = (topic: string, offset: number, value: string | null): Promise<boolean> =>
        store.addDirectoryRecord(
          { topic, partition: 0, offset: String(offset) },
          value === null ? null : utf8(value),
          2,
          NOW,
        );
      await add('hsu.pulse.MM.v1', 0, 'of another');
      for (let offset = 0; offset < 5; offset += 1) await add('hsu.pulse.KH.v1', offset, String(offset));
      assert.equal(await add('hsu.pulse.KH.v1', 5, null), true);
      assert.equal(await add('hsu.pulse.KH.v1', 5, 'again'), false);
      assert.equal(await store.offset('hsu.pulse.KH.v1', 0), '6');
      assert.deepEqual(await directoryOf(store, 10), [
        ['hsu.pulse.MM.v1', '0', 'of another'],
        ['hsu.pulse.KH.v1', '3', '3'],
        ['hsu.pulse.KH.v1', '4', '4'],
      ]);
    },
  },
];

/** All that is kept, read in pages of this size. */
async function directoryOf(store: Store, page: number): Promise<readonly (readonly string[])[]> {
  const all: string[][] = [];
  let last: string | undefined;
  for (;;) {
    const records = await store.directoryRecords(last, page);
    if (records.length === 0) return all;
    assert.ok(records.length <= page);
    for (const { n, place: of, value } of records) {
      all.push([of.topic, of.offset, Buffer.from(value).toString()]);
      last = n;
    }
  }
}
