import { describe, expect, it } from '@jest/globals';
import { GroupCommit } from './group-commit.js';

describe('group commit', () => {
  it('gathers what comes while a commit runs and gives every caller its own result', async () => {
    const sizes: number[] = [];
    const group = new GroupCommit<number, number>(10, async (entries) => {
      sizes.push(entries.length);
      await new Promise((resolve) => setImmediate(resolve));
      return entries.map((entry) => entry * 2);
    });
    const first = [1, 2].map((n) => group.add(n));
    await Promise.resolve();
    const later = [3, 4, 5].map((n) => group.add(n));
    expect(await Promise.all([...first, ...later])).toEqual([2, 4, 6, 8, 10]);
    expect(sizes).toEqual([2, 3]);
  });

  it('tries each entry alone when a batch fails: only the bad one is refused', async () => {
    const group = new GroupCommit<string, string>(10, async (entries) => {
      await Promise.resolve();
      if (entries.includes('bad')) throw new Error('refused');
      return entries;
    });
    const results = await Promise.allSettled(['a', 'b', 'bad', 'c'].map((entry) => group.add(entry)));
    expect(results.map((r) => r.status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled']);
  });
});
