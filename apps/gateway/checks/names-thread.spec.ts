import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, describe, expect, it } from '@jest/globals';
import { seatInThread } from './names-thread.js';

const folder = mkdtempSync(join(tmpdir(), 'hung-'));
const file = join(folder, 'alive');
/** Writes as long as it lives, and answers nothing. */
const HUNG = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { appendFileSync } from 'node:fs';
    setInterval(() => appendFileSync(${JSON.stringify(file)}, '.'), 5);
  `)}`,
);

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('a thread of names that does not answer', () => {
  it('is ended in time: its calls are refused, its loss is told once, and it runs no longer', async () => {
    writeFileSync(file, '');
    let lost = 0;
    const open = seatInThread(2 ** 20, HUNG, {}, 300);
    const seat = open(() => {
      lost += 1;
    });
    const calls = [seat.search([], 1), seat.change({ added: new Uint8Array(0), gone: [] })];
    const ended = await Promise.allSettled(calls);
    expect(ended).toMatchObject(calls.map(() => ({ status: 'rejected', reason: { code: 'E-UNAVAILABLE' } })));
    await expect(seat.search([], 1)).rejects.toMatchObject({ code: 'E-UNAVAILABLE' });
    let isSilent = false;
    for (let look = 0; look < 50 && !isSilent; look += 1) {
      const before = statSync(file).size;
      await delay(100);
      isSilent = statSync(file).size === before;
    }
    expect([isSilent, lost]).toEqual([true, 1]);
  });
});
