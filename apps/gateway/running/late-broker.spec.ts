import { describe, expect, it } from '@jest/globals';
import { HsuError, systemClock } from '#kernel';
import { memoryBroker } from '#contracts';
import { LateBroker } from './late-broker.js';

function connector(failures: number) {
  const broker = memoryBroker(systemClock);
  broker.createTopic('t', 3);
  const seen = { connects: 0, closes: 0 };
  let left = failures;
  return {
    seen,
    broker,
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

  it('reads once it is there, although it was away when the reading was asked for', async () => {
    const { connect, broker } = connector(2);
    const late = new LateBroker(connect, 5);
    let taken: (value: string) => void = () => undefined;
    const first = new Promise<string>((resolve) => (taken = resolve));
    const reading = await late.read({
      topics: ['t'],
      group: 'g',
      start: (_topic, _partition, low) => Promise.resolve(low),
      each: (record) => {
        taken(Buffer.from(record.value).toString());
        return Promise.resolve();
      },
    });
    expect(reading.healthy()).toBe(false);
    await broker.produce('t', [{ partition: 0, value: Buffer.from('one'), headers: {} }]);
    expect(await first).toBe('one');
    // The record may be handed out before the reading is told to have begun.
    while (!reading.healthy()) await new Promise((resolve) => setImmediate(resolve));
    await reading.stop();
  });

  it('begins no reading that was stopped meanwhile', async () => {
    const { connect, seen } = connector(1);
    const late = new LateBroker(connect, 5);
    const options = {
      topics: ['t'],
      group: 'g',
      start: () => Promise.resolve('0'),
      each: () => Promise.resolve(),
    };
    const reading = await late.read(options);
    await reading.stop();
    // Two turns of the retry later nobody has connected again.
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect({ connects: seen.connects, healthy: reading.healthy() }).toEqual({ connects: 1, healthy: false });
  });
});
