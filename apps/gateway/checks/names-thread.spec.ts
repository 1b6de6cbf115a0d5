import { once } from 'node:events';
import { describe, expect, it } from '@jest/globals';
import { seatInThread } from './names-thread.js';

/** Tells a port that it lives, and answers nothing. */
const HUNG = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { BroadcastChannel } from 'node:worker_threads';
    const channel = new BroadcastChannel('hung');
    setInterval(() => channel.postMessage('alive'), 5);
  `)}`,
);

describe('a thread of names that does not answer', () => {
  it('is ended in time: its calls are refused, its loss is told once, and it runs no longer', async () => {
    const channel = new BroadcastChannel('hung');
    let lost = 0;
    const seat = seatInThread(
      2 ** 20,
      HUNG,
      {},
      100,
    )(() => {
      lost += 1;
    });
    const calls = [seat.search([], 1), seat.change({ added: new Uint8Array(0), gone: [] })];
    for (const call of calls) await expect(call).rejects.toMatchObject({ code: 'E-UNAVAILABLE' });
    await expect(seat.search([], 1)).rejects.toMatchObject({ code: 'E-UNAVAILABLE' });
    // What it has said before its end may still come.
    let silent = false;
    while (!silent) {
      const said = once(channel as unknown as EventTarget, 'message').then(() => false);
      const nothing = new Promise<boolean>((resolve) => setTimeout(resolve, 100, true));
      silent = await Promise.race([said, nothing]);
    }
    channel.close();
    expect(lost).toBe(1);
  });
});
