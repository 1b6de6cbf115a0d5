import RequestQueue from 'kafkajs/src/network/requestQueue/index.js';

const OVERLOADED_MS = 10;

/**
 * kafkajs 2.2.4 arms this timer even where nothing is pending: with `-1 - Date.now()` ms, which Node turns into 1 ms
 * and warns of (TimeoutNegativeWarning). The timer arms itself again, so every idle connection wakes the process a
 * thousand times a second. Ours arms it only while a request waits; every path that adds one comes by here.
 */
function scheduleCheckPendingRequests(this: RequestQueue): void {
  if (this.throttleCheckTimeoutId !== null || this.pending.length === 0) return;
  const throttledMs = this.throttledUntil - Date.now();
  this.throttleCheckTimeoutId = setTimeout(
    () => {
      this.throttleCheckTimeoutId = null;
      this.checkPendingRequests();
    },
    throttledMs > 0 ? throttledMs : OVERLOADED_MS,
  );
}

RequestQueue.prototype.scheduleCheckPendingRequests = scheduleCheckPendingRequests;
