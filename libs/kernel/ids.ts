import { randomFillSync } from 'node:crypto';
import { v7 } from 'uuid';
import { MINUTE, type WallClock } from './clock.js';

const MOST_AHEAD_MS = 10 * MINUTE;
const UUID7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

const ID_BYTES = 16;

// Asking the system for sixteen bytes costs more than making an id of them, so they are fetched for many ids at once.
// Each is used once.
const random = new Uint8Array(256 * ID_BYTES);
let used = random.length;

/** A UUIDv7 (RFC 9562) whose time is the clock's. Lower case, so that text order is time order. */
export function newId(clock: WallClock): string {
  return idOf(clock.now());
}

/**
 * One that comes after `last` in text order, too, unless that one is more than ten minutes ahead of the clock: whoever
 * wrote it has a clock that nobody goes by.
 */
export function newIdAfter(clock: WallClock, last: string): string {
  const now = clock.now();
  const after = isUuid7(last) ? Number.parseInt(last.slice(0, 8) + last.slice(9, 13), 16) + 1 : 0;
  return idOf(after <= now + MOST_AHEAD_MS ? Math.max(now, after) : now);
}

function idOf(msecs: number): string {
  if (used === random.length) {
    randomFillSync(random);
    used = 0;
  }
  used += ID_BYTES;
  return v7({ msecs, random: random.subarray(used - ID_BYTES, used) });
}

/** Lower-case UUIDv7 only: two spellings of one id would be two messages. */
export function isUuid7(text: unknown): text is string {
  return typeof text === 'string' && UUID7.test(text);
}
