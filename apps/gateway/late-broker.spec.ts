import { describe, expect, it } from '@jest/globals';
import { memoryBroker } from '#exchange';
import { HsuError, systemClock } from '#kernel';
import { LateBroker } from './late-broker.js';

function connector(failures: number) {
  const broker = memoryBroker(systemClock);
  broker.createTopic('t', 3);
  const seen = { connects: 0, closes: 0 };
  let left = failures;
  return {
    seen,
    connect: () => {
      seen.connects += 1;
      if (left-- > 0) return Promise.reject(new HsuError('E-UNAVAILABLE'));
      return Promise.resolve({
        ...broker,
        close: () => {
          seen.closes += 1;
          return Promise.resolve();
        },
      });
    },
  };
}

describe('a broker that may come late', () => {
  it('is connected to once, when it is first needed', async () => {
    const { seen, connect } = connector(0);
    const late = new LateBroker(connect);
    expect(seen.connects).toBe(0);
    expect(await Promise.all([late.partitions('t'), late.partitions('t')])).toEqual([3, 3]);
    expect(seen.connects).toBe(1);
    await late.close();
    expect(seen.closes).toBe(1);
  });

  it('is tried again at the next call after a failure', async () => {
    const { seen, connect } = connector(1);
    const late = new LateBroker(connect);
    await expect(late.ends('t')).rejects.toMatchObject({ code: 'E-UNAVAILABLE' });
    expect(await late.ends('t')).toHaveLength(3);
    expect(seen.connects).toBe(2);
  });

  it('closes in peace where it was never reached', async () => {
    const { connect } = connector(Infinity);
    const late = new LateBroker(connect);
    await late.close();
    await expect(late.partitions('t')).rejects.toMatchObject({ code: 'E-UNAVAILABLE' });
    await late.close();
  });
});
