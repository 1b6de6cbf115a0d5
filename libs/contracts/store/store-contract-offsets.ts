import assert from 'node:assert/strict';
import {
  accepted,
  HERE,
  message,
  NOW,
  open,
  place,
  THERE,
  type StoreCase,
} from './store-contract-samples.js';

export const offsetCases: readonly StoreCase[] = [
  {
    name: 'sets an offset by decision, and lets a start never move one back',
    run: async (makeStore) => {
      const store = await open(makeStore);
      const { topic } = place('0');
      assert.equal(await store.offset(topic, 0), undefined);
      await store.setOffset(topic, 0, '9007199254740993', 'START', NOW);
      assert.equal(await store.offset(topic, 0), '9007199254740993');
      await store.setOffset(topic, 0, '3', 'START', NOW);
      assert.equal(await store.offset(topic, 0), '9007199254740993');
      await store.setOffset(topic, 0, '12', 'GAP', NOW);
      await store.setOffset(topic, 0, '2', 'RECREATED', NOW);
      assert.equal(await store.offset(topic, 0), '2');
    },
  },
  {
    name: 'passes a hole in the log forwards only',
    run: async (makeStore) => {
      const store = await open(makeStore);
      const { topic } = place('0');
      await store.setOffset(topic, 0, '3', 'HOLE', NOW);
      assert.equal(await store.offset(topic, 0), undefined);
      await store.setOffset(topic, 0, '7', 'START', NOW);
      await store.setOffset(topic, 0, '9', 'HOLE', NOW);
      assert.equal(await store.offset(topic, 0), '9');
      assert.equal(
        await store.commitRecord(place('9'), 'KH', [], [accepted(message(THERE, [HERE]))], NOW),
        true,
      );
      // Another replica that had read as far as the hole.
      await store.setOffset(topic, 0, '9', 'HOLE', NOW);
      assert.equal(await store.offset(topic, 0), '10');
    },
  },
];
