import { describe, expect, it } from '@jest/globals';
import { simulate } from '../simulation/simulate.js';

describe('a simulated network, for long', () => {
  it.each([[[]], [['--hostile']]])('keeps every promise under 2500 seeds %j', async (more) => {
    const { code, said } = await simulate(['--seeds', '2500', '--seed', '10001', ...more]);
    expect([code, said]).toEqual([0, expect.stringContaining('2500 seeds from 10001 on: all held')]);
  });

  it.each([[[]], [['--hostile']]])('keeps every promise on PostgreSQL under 75 seeds %j', async (more) => {
    const { code, said } = await simulate([
      '--store',
      'postgres',
      '--seeds',
      '75',
      '--seed',
      '20001',
      ...more,
    ]);
    expect([code, said]).toEqual([0, expect.stringContaining('75 seeds from 20001 on: all held')]);
  });
});
