import { describe, expect, it } from '@jest/globals';
import { until } from './until.js';

describe('a wait', () => {
  it('ends with the first answer', async () => {
    const answers = [undefined, false, 0] as const;
    let look = 0;
    expect(await until('a number', () => answers[look++])).toBe(0);
  });

  it('gives up when its process has ended, with its last lines', async () => {
    let running = true;
    const process = { running: () => running, output: () => 'first\nsecond\n' };
    const ask = (): false => {
      running = false;
      return false;
    };
    await expect(until('a port', ask, process)).rejects.toThrow(
      'its process ended before there was a port; its last lines:\nfirst\nsecond',
    );
  });
});
