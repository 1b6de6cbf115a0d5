import { describe, expect, it } from '@jest/globals';
import { inOrder, launch, type Launched, type Running, type Startable } from './launch.js';

const TABLE: Startable[] = [
  { name: 'gateway', needs: ['topics', 'database'], mayEnd: true },
  { name: 'topics', needs: ['broker'] },
  { name: 'broker', needs: [] },
  { name: 'database', needs: [] },
];

/** Records starts and stops; `topics` is a step, the rest stays until stopped or `end`ed. */
class Stage {
  readonly events: string[] = [];
  readonly #ends = new Map<string, (how: string) => void>();
  readonly abort = new AbortController();

  end(name: string, how: string): void {
    this.#ends.get(name)?.(how);
  }

  async launch(
    start = (row: Startable): Promise<Running | undefined> => Promise.resolve(this.running(row)),
  ): Promise<Launched> {
    return await launch(TABLE, {
      start: (row) => {
        this.events.push(`start ${row.name}`);
        return start(row);
      },
      progress: ({ name }) => this.events.push(`ready ${name}`),
      away: ({ name }, how) => this.events.push(`away ${name}: ${how}`),
      signal: this.abort.signal,
    });
  }

  running({ name }: Startable): Running | undefined {
    if (name === 'topics') return undefined;
    const ended = new Promise<string>((resolve) => this.#ends.set(name, resolve));
    return {
      ended,
      stop: () => {
        this.events.push(`stop ${name}`);
        this.end(name, 'stopped');
        return Promise.resolve();
      },
    };
  }
}

describe('the launcher', () => {
  it('starts a row only after what it needs', async () => {
    const stage = new Stage();
    await stage.launch();
    const at = (event: string): number => stage.events.indexOf(event);
    expect(at('start topics')).toBeGreaterThan(at('ready broker'));
    expect(at('start gateway')).toBeGreaterThan(at('ready topics'));
    expect(at('start gateway')).toBeGreaterThan(at('ready database'));
  });

  it('stops a row only after those that need it, once', async () => {
    const stage = new Stage();
    const launched = await stage.launch();
    stage.events.length = 0;
    await Promise.all([launched.stop(), launched.stop()]);
    expect(stage.events[0]).toBe('stop gateway');
    expect(stage.events.toSorted()).toEqual(['stop broker', 'stop database', 'stop gateway']);
  });

  it('stops everything and names the row when one ends by itself', async () => {
    const stage = new Stage();
    const launched = await stage.launch();
    stage.end('broker', 'exit 1, out of memory');
    await expect(launched.ended).rejects.toThrow('broker ended by itself: exit 1, out of memory');
    expect(stage.events).toEqual(expect.arrayContaining(['stop gateway', 'stop database']));
  });

  it('goes on without a row that may end, and starts it again, once, when it is asked to', async () => {
    const stage = new Stage();
    const launched = await stage.launch();
    expect(await launched.revive('gateway')).toBe(false);
    expect(await launched.revive('nobody')).toBe(false);
    stage.events.length = 0;
    stage.end('gateway', 'SIGKILL');
    await Promise.resolve();
    expect(stage.events).toEqual(['away gateway: SIGKILL']);
    expect(await Promise.all([launched.revive('gateway'), launched.revive('gateway')])).toEqual([true, true]);
    expect(stage.events.filter((event) => event === 'start gateway')).toHaveLength(1);
    expect(await launched.revive('gateway')).toBe(false);
    await launched.stop();
    expect(stage.events).toContain('stop gateway');
    expect(await launched.revive('gateway')).toBe(false);
  });

  it('leaves nothing running that was being started again when all was told to stop', async () => {
    const stage = new Stage();
    const slow = Promise.withResolvers<undefined>();
    let again = false;
    const launched = await stage.launch(async (row) => {
      if (again) await slow.promise;
      return stage.running(row);
    });
    stage.end('gateway', 'SIGKILL');
    await Promise.resolve();
    again = true;
    const revived = launched.revive('gateway');
    const stopped = launched.stop();
    slow.resolve(undefined);
    expect(await revived).toBe(false);
    await stopped;
    expect(stage.events.filter((event) => event === 'stop gateway')).toHaveLength(1);
  });

  it('ends when a row that may end does so before everything stands', async () => {
    const stage = new Stage();
    const start = (row: Startable): Promise<Running | undefined> => {
      const running = stage.running(row);
      if (row.name === 'gateway') stage.end('gateway', 'exit 1');
      return Promise.resolve(running);
    };
    await expect(stage.launch(start)).rejects.toThrow('gateway ended by itself: exit 1');
  });

  it('begins nothing more when a row cannot start, and stops what stands', async () => {
    const stage = new Stage();
    const start = (row: Startable): Promise<Running | undefined> =>
      row.name === 'topics' ? Promise.reject(new Error('denied')) : Promise.resolve(stage.running(row));
    await expect(stage.launch(start)).rejects.toThrow('denied');
    expect(stage.events).not.toContain('start gateway');
    expect(stage.events).toEqual(expect.arrayContaining(['stop broker', 'stop database']));
  });

  it('stops what stands when it is interrupted while starting', async () => {
    const stage = new Stage();
    const start = (row: Startable): Promise<Running | undefined> => {
      if (row.name === 'topics') stage.abort.abort(new Error('interrupted'));
      return Promise.resolve(stage.running(row));
    };
    await expect(stage.launch(start)).rejects.toThrow('interrupted');
    expect(stage.events).not.toContain('start gateway');
    expect(stage.events).toContain('stop broker');
  });

  it('ends in peace when it is interrupted later', async () => {
    const stage = new Stage();
    const launched = await stage.launch();
    stage.abort.abort();
    await expect(launched.ended).resolves.toBeUndefined();
    expect(stage.events).toContain('stop broker');
  });

  it('refuses a table with a circle or an unknown need', () => {
    expect(() =>
      inOrder([
        { name: 'a', needs: ['b'] },
        { name: 'b', needs: ['a'] },
      ]),
    ).toThrow(/circle.* a, b/);
    expect(() => inOrder([{ name: 'a', needs: ['nobody'] }])).toThrow(/a$/);
  });
});
