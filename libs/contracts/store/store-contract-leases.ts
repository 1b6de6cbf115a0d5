import assert from 'node:assert/strict';
import { HERE, message, NOW, open, submission, THERE, type StoreCase } from './store-contract-samples.js';

const TTL = 15_000;

export const leaseCases: readonly StoreCase[] = [
  {
    name: 'leases a stream to one holder until its time is over, and raises the fence when it changes hands',
    run: async (makeStore) => {
      const store = await open(makeStore);
      const first = await store.lease('KH', 'normal', 'a', NOW, TTL);
      assert.ok(first);
      assert.equal(await store.lease('KH', 'normal', 'b', NOW + TTL - 1, TTL), undefined);
      assert.ok(await store.lease('KH', 'express', 'b', NOW, TTL));
      assert.deepEqual(await store.lease('KH', 'normal', 'a', NOW + TTL - 1, TTL), first);
      assert.equal(await store.lease('KH', 'normal', 'b', NOW + TTL, TTL), undefined);
      const taken = await store.lease('KH', 'normal', 'b', NOW + 2 * TTL, TTL);
      assert.ok(taken !== undefined && taken.fence > first.fence);
    },
  },
  {
    name: 'writes a lease anew once its holder has no more than half of it left',
    run: async (makeStore) => {
      const store = await open(makeStore);
      const first = await store.lease('KH', 'normal', 'a', NOW, TTL);
      assert.deepEqual(await store.lease('KH', 'normal', 'a', NOW + TTL / 2 - 1, TTL), first);
      assert.ok(await store.lease('KH', 'normal', 'b', NOW + TTL, TTL));
    },
  },
  {
    name: 'frees a lease that ends later than anybody could have asked for: the clock was set back',
    run: async (makeStore) => {
      const store = await open(makeStore);
      const hour = 3_600_000;
      const first = await store.lease('KH', 'normal', 'a', NOW, TTL);
      assert.ok(first);
      const taken = await store.lease('KH', 'normal', 'b', NOW - hour, TTL);
      assert.ok(taken !== undefined && taken.fence > first.fence);
      assert.equal(await store.lease('KH', 'normal', 'a', NOW - hour + TTL - 1, TTL), undefined);
      // Its own holder too writes a new end, else others would take it for free again.
      assert.ok(await store.lease('KH', 'normal', 'b', NOW - 2 * hour, TTL));
      assert.equal(await store.lease('KH', 'normal', 'a', NOW - 2 * hour, TTL), undefined);
    },
  },
  {
    name: 'neither numbers nor marks anything under a lost lease',
    run: async (makeStore) => {
      const store = await open(makeStore);
      await store.submit([submission(message(HERE, [THERE])), submission(message(HERE, [THERE]))], NOW);
      const lost = await store.lease('KH', 'normal', 'a', NOW, TTL);
      assert.ok(lost);
      const claimed = await store.claim(lost, 1, NOW);
      assert.ok(claimed);
      const taken = await store.lease('KH', 'normal', 'b', NOW + TTL, TTL);
      assert.ok(taken);
      assert.equal(await store.claim(lost, 1, NOW + TTL), undefined);
      assert.equal(await store.markSent(lost, claimed, NOW + TTL), false);
      const again = await store.claim(taken, 500, NOW + TTL);
      assert.deepEqual(
        again?.map(({ seq }) => seq),
        [1, 2],
      );
      assert.deepEqual(again[0], claimed[0]);
    },
  },
];
