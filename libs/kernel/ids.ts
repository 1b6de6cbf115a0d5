import { randomFillSync } from 'node:crypto';
import { v7 } from 'uuid';
import type { WallClock } from './clock.js';

const UUID7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

const ID_BYTES = 16;

// Asking the system for sixteen bytes costs more than making an id of them, so they are fetched for many ids at once. Each is used once.
const random = new Uint8Array(256 * ID_BYTES);
let used = random.length;

/** A UUIDv7 (RFC 9562) whose time is the clock's. Lower case, so that text order is time order. */
export function newId(clock: WallClock): string {
  if (used === random.length) {
    randomFillSync(random);
    used = 0;
  }
  used += ID_BYTES;
  return v7({ msecs: clock.now(), random: random.subarray(used - ID_BYTES, used) });
}

/** Lower-case UUIDv7 only: two spellings of one id would be two messages. */
export function isUuid7(text: unknown): text is string {
  return typeof text === 'string' && UUID7.test(text);
}
