import { describe, expect, it } from '@jest/globals';
import { HsuError, systemClock } from '#kernel';
import { openLog } from '#telemetry';
import { tendLookups } from './lookup-tending.js';

const silent = openLog('warn', 'TH', { write: () => undefined });

describe('look-ups that are tended', () => {
  it('have their first turn at once and another after a turn that failed, never two at a time', async () => {
    let [turns, running, most] = [0, 0, 0];
    const enough = Promise.withResolvers<undefined>();
    const stop = tendLookups(
      async () => {
        turns += 1;
        running += 1;
        most = Math.max(most, running);
        await new Promise(setImmediate);
        running -= 1;
        if (turns === 1) throw new HsuError('E-UNAVAILABLE');
        if (turns === 3) enough.resolve(undefined);
      },
      systemClock,
      silent,
      1,
    );
    expect(turns).toBe(1);
    await enough.promise;
    await stop();
    expect([most, running]).toEqual([1, 0]);
  });
});
