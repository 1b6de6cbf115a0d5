import { describe, expect, it } from '@jest/globals';
import RequestQueue from 'kafkajs/src/network/requestQueue/index.js';
import './idle-timer.js';

function queue(): RequestQueue {
  const made = Object.create(RequestQueue.prototype) as RequestQueue;
  return Object.assign(made, { pending: [], throttledUntil: -1, throttleCheckTimeoutId: null });
}

describe('a connection of kafkajs', () => {
  it('arms no timer while nothing waits', () => {
    const idle = queue();
    idle.scheduleCheckPendingRequests();
    expect(idle.throttleCheckTimeoutId).toBeNull();
  });

  it('looks again at requests that wait, once for each time it was armed', async () => {
    const busy = queue();
    busy.pending.push('a request');
    let checks = 0;
    const checked = new Promise<void>((resolve) => {
      busy.checkPendingRequests = () => {
        checks += 1;
        resolve();
      };
    });
    busy.scheduleCheckPendingRequests();
    const armed = busy.throttleCheckTimeoutId;
    busy.scheduleCheckPendingRequests();
    expect(busy.throttleCheckTimeoutId).toBe(armed);
    await checked;
    expect([checks, busy.throttleCheckTimeoutId]).toEqual([1, null]);
  });
});
