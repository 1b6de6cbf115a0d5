import { describe, expect, it } from '@jest/globals';
import { memoryStore } from '../memory/memory-store.js';
import { brokenStores } from '../broken-stores/index.js';
import { storeContract } from './store-contract.js';

const cases = storeContract({ concurrency: true });

describe('the store in memory', () => {
  for (const { name, run } of cases) it(name, () => run((options) => Promise.resolve(memoryStore(options))));
});

describe('the contract', () => {
  it('names each of its cases once', () => {
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
  });

  for (const { fault, caught, breaking } of brokenStores)
    it(`tells a store that ${fault}`, async () => {
      const judge = cases.find(({ name }) => name === caught);
      expect(judge).toBeDefined();
      const broken = judge?.run((options) => {
        const store = memoryStore(options);
        return Promise.resolve({ ...store, ...breaking(store) });
      });
      await expect(broken).rejects.toMatchObject({ code: 'ERR_ASSERTION' });
    });
});
