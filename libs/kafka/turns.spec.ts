import { describe, expect, it } from '@jest/globals';
import { Turns, type Claim } from './turns.js';

const claim = (owner: string, first = false): Claim => ({ owner, first: () => first });

/** Work that is begun in some order and ended by the test. */
class Work {
  readonly begun: string[] = [];
  private readonly ends = new Map<string, () => void>();

  constructor(private readonly turns: Turns) {}

  add(name: string, of: Claim): void {
    void this.turns.run(of, async () => {
      this.begun.push(name);
      await new Promise<void>((resolve) => this.ends.set(name, resolve));
    });
  }

  async end(name: string): Promise<void> {
    this.ends.get(name)?.();
    await this.settled();
  }

  async settled(): Promise<void> {
    for (let i = 0; i < 10; i += 1) await Promise.resolve();
  }
}

describe('turns', () => {
  it('leave one free of an owner that floods', async () => {
    const work = new Work(new Turns(3, 2));
    for (const name of ['a1', 'a2', 'a3', 'a4']) work.add(name, claim('A'));
    work.add('b1', claim('B'));
    await work.settled();
    expect(work.begun).toEqual(['a1', 'a2', 'b1']);
  });

  it('go to who was served longest ago, however many of another came before', async () => {
    const work = new Work(new Turns(1, 1));
    for (const name of ['a1', 'a2', 'a3']) work.add(name, claim('A'));
    work.add('b1', claim('B'));
    work.add('c1', claim('C'));
    await work.settled();
    for (const name of ['a1', 'b1', 'c1', 'a2']) await work.end(name);
    expect(work.begun).toEqual(['a1', 'b1', 'c1', 'a2', 'a3']);
  });

  it('go first to what overtakes, as long as it may', async () => {
    const work = new Work(new Turns(1, 1));
    let left = 2;
    const express: Claim = { owner: 'A', first: () => left > 0 };
    work.add('b1', claim('B'));
    await work.settled();
    work.add('b2', claim('B'));
    for (const name of ['a1', 'a2', 'a3']) work.add(name, express);
    await work.end('b1');
    left = 1;
    await work.end('a1');
    left = 0;
    await work.end('a2');
    await work.end('b2');
    expect(work.begun).toEqual(['b1', 'a1', 'a2', 'b2', 'a3']);
  });

  it('are given on by work that fails', async () => {
    const turns = new Turns(1, 1);
    await expect(turns.run(claim('A'), () => Promise.reject(new Error('failed')))).rejects.toThrow('failed');
    await expect(turns.run(claim('A'), () => Promise.resolve(7))).resolves.toBe(7);
  });
});
