import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { IncomingRecord } from '#exchange';
import { AssignedPartition, type PartitionWork } from './assigned-partition.js';
import { Turns } from './turns.js';

const SECOND = 1000;
const open: AssignedPartition[] = [];

afterEach(async () => {
  await Promise.all(open.splice(0).map((partition) => partition.close()));
});

function records(from: number, to: number, bytes = 1): IncomingRecord[] {
  return Array.from({ length: to - from }, (_, n) => ({
    topic: 't',
    partition: 0,
    offset: String(from + n),
    value: new Uint8Array(bytes),
    headers: {},
  }));
}

/** A partition whose place is known, with what it asked of its consumer and what it handed out. */
async function placed(own: Partial<PartitionWork> & { readonly starts?: readonly string[] } = {}) {
  const asked: string[] = [];
  const handed: string[] = [];
  const failures: unknown[] = [];
  let ms = 0;
  const starts = [...(own.starts ?? ['0'])];
  const partition = new AssignedPartition({
    topic: 't',
    partition: 0,
    turns: new Turns(1, 1),
    claim: { owner: 't', first: () => false },
    clock: { now: () => 0, elapsed: () => ms },
    flow: {
      pause: () => asked.push('pause'),
      resume: () => asked.push('resume'),
      seek: (offset) => asked.push(`seek ${String(offset)}`),
    },
    ends: () => Promise.resolve({ low: '0', high: '100' }),
    start: () => Promise.resolve(starts.shift() ?? '0'),
    each: ({ offset }) => {
      handed.push(offset);
      return Promise.resolve();
    },
    failed: (error) => failures.push(error),
    ...own,
  });
  open.push(partition);
  await until(() => asked.includes('resume') || failures.length > 0);
  return {
    asked,
    failures,
    handed,
    partition,
    forward: (by: number) => {
      ms += by;
    },
  };
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 1));
}

describe('an assigned partition', () => {
  it('takes nothing before its place is known, and then seeks before it lets fetching go on', async () => {
    const { promise, resolve: answer } = Promise.withResolvers<string>();
    const made = placed({ start: () => promise });
    await new Promise((resolve) => setImmediate(resolve));
    open[0]?.take(records(0, 5), '5');
    answer('3');
    const { asked, handed, partition } = await made;
    expect(asked).toEqual(['seek 3', 'resume']);
    partition.take(records(3, 5), '5');
    await until(() => handed.length === 2);
    expect(handed).toEqual(['3', '4']);
  });

  it('drops records from below its place and asks for the start again', async () => {
    const { asked, handed, partition } = await placed({ starts: ['3', '3'] });
    partition.take(records(0, 5), '5');
    await until(() => asked.length === 5);
    expect(asked).toEqual(['seek 3', 'resume', 'pause', 'seek 3', 'resume']);
    partition.take(records(3, 5), '5');
    await until(() => handed.length === 2);
    expect(handed).toEqual(['3', '4']);
  });

  it('asks again at a gap, takes it for one of the log when it meets it again, and hands out what was queued first', async () => {
    let letGo = (): void => undefined;
    const held = new Promise<void>((resolve) => (letGo = resolve));
    const order: string[] = [];
    const { asked, partition } = await placed({
      each: async ({ offset }) => {
        order.push(offset);
        if (offset === '0') await held;
      },
      start: () => {
        order.push('start');
        return Promise.resolve(order.includes('1') ? '2' : '0');
      },
    });
    partition.take(records(0, 2), '9');
    partition.take(records(7, 9), '9');
    letGo();
    await until(() => asked.filter((one) => one === 'resume').length === 2);
    partition.take(records(7, 9), '9');
    await until(() => order.includes('8'));
    expect(order).toEqual(['start', '0', '1', 'start', '7', '8']);
  });

  it('refuses a start outside the ends, for kafkajs would ask for it for ever', async () => {
    const { asked, failures } = await placed({ starts: ['101'] });
    expect(failures).toMatchObject([{ code: 'E-INTERNAL' }]);
    await until(() => asked.includes('resume'));
    expect(asked).toEqual(['seek 0', 'resume']);
  });

  it('stops fetching while it holds over 3 MiB, and goes on once it does not', async () => {
    let letGo = (): void => undefined;
    const held = new Promise<void>((resolve) => (letGo = resolve));
    const { asked, partition } = await placed({ each: () => held });
    partition.take(records(0, 6, 512 * 1024 - 512), '10');
    expect(asked.at(-1)).toBe('resume');
    partition.take(records(6, 7, 1), '10');
    expect(asked.at(-1)).toBe('pause');
    letGo();
    await until(() => asked.at(-1) === 'resume');
  });

  it('keeps nothing of what it has handed out, however long a flood lasts in which its queue never ends', async () => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const handed: WeakRef<Uint8Array>[] = [];
    const held = Promise.withResolvers<undefined>();
    const { partition } = await placed({
      each: ({ offset, value }) => {
        handed.push(new WeakRef(value));
        // What comes in overtakes what is handed out.
        const next = 1 + 2 * Number(offset);
        partition.take(records(next, next + 2, 1024), '9999');
        return handed.length < 300 ? Promise.resolve() : held.promise;
      },
    });
    partition.take(records(0, 1), '9999');
    await until(() => handed.length === 300);
    await new Promise((resolve) => setTimeout(resolve, 1));
    collect();
    const kept = handed.slice(0, -1).filter((one) => one.deref() !== undefined);
    held.resolve(undefined);
    expect(kept).toHaveLength(0);
  });

  it('takes as many records without a value as one fetch may bring', async () => {
    const held = Promise.withResolvers<undefined>();
    const { asked, partition } = await placed({ each: () => held.promise });
    partition.take(records(0, 230_000, 0), '230000');
    expect(asked.at(-1)).toBe('pause');
    held.resolve(undefined);
  });

  it('stalls after 15 s without progress while records wait, not at its end', async () => {
    let letGo = (): void => undefined;
    const held = new Promise<void>((resolve) => (letGo = resolve));
    const { forward, handed, partition } = await placed({
      ends: () => Promise.resolve({ low: '0', high: '0' }),
      each: async ({ offset }) => {
        await held;
        handed.push(offset);
      },
    });
    forward(60 * SECOND);
    expect(partition.stalled()).toBe(false);
    partition.take(records(0, 1), '1');
    forward(15 * SECOND);
    expect(partition.stalled()).toBe(false);
    forward(1);
    expect(partition.stalled()).toBe(true);
    letGo();
    await until(() => handed.length === 1);
    await until(() => !partition.stalled());
  });

  it('stalls where the broker says there is more than was ever fetched', async () => {
    const { forward, partition } = await placed({
      ends: () => Promise.resolve({ low: '0', high: '0' }),
    });
    partition.asking()('7');
    expect(partition.stalled()).toBe(false);
    forward(16 * SECOND);
    expect(partition.stalled()).toBe(true);
  });

  it('asks for the start again where the log ends before its place', async () => {
    const { asked, partition } = await placed({ starts: ['9', '0'] });
    partition.asking()('4');
    await until(() => asked.includes('seek 0'));
    expect(asked).toEqual(['seek 9', 'resume', 'pause', 'seek 0', 'resume']);
  });

  it('tries a refused record again and again until it is closed', async () => {
    let tries = 0;
    const { failures, partition } = await placed({
      each: () => {
        tries += 1;
        return Promise.reject(new Error('refused on purpose'));
      },
    });
    partition.take(records(0, 3), '3');
    await until(() => tries === 2);
    await partition.close();
    expect([tries, failures.length]).toEqual([2, 2]);
  });

  it('does not keep its closing waiting for a broker that does not answer', async () => {
    let asks = 0;
    const { partition } = await placed({
      starts: ['9'],
      ends: () => {
        asks += 1;
        return asks === 1 ? Promise.resolve({ low: '0', high: '9' }) : new Promise(() => undefined);
      },
    });
    partition.asking()('4');
    await until(() => asks === 2);
    await partition.close();
    expect(asks).toBe(2);
  });

  it('counts records that carry nothing, too', async () => {
    const held = Promise.withResolvers<undefined>();
    const { partition, asked } = await placed({ each: () => held.promise });
    partition.take(records(0, 7_000, 0), '7000');
    expect(asked.at(-1)).toBe('pause');
    held.resolve(undefined);
  });
});
