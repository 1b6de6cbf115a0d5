import { describe, expect, it } from '@jest/globals';
import { simulate } from '../simulation/simulate.js';

describe('a simulated network on PostgreSQL', () => {
  it('keeps every promise under 8 seeds', async () => {
    const { code, said } = await simulate(['--store', 'postgres', '--seeds', '8']);
    expect([code, said]).toEqual([0, expect.stringContaining('8 seeds from 1 on: all held')]);
  });

  it('does the same for the same seed', async () => {
    const [once, again] = [await trace('2'), await trace('2')];
    expect(once).toEqual(again);
    expect(once).not.toEqual(await trace('4'));
  });
});

async function trace(seed: string): Promise<string> {
  const { code, said } = await simulate(['--store', 'postgres', '--seeds', '1', '--seed', seed, '--trace']);
  expect(code).toBe(0);
  return said;
}
