import { v7 } from 'uuid';
import type { WallClock } from './clock.js';

const UUID7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** A UUIDv7 (RFC 9562) whose time is the clock's. Lower case, so that text order is time order. */
export function newId(clock: WallClock): string {
  return v7({ msecs: clock.now() });
}

/** Lower-case UUIDv7 only: two spellings of one id would be two messages. */
export function isUuid7(text: unknown): text is string {
  return typeof text === 'string' && UUID7.test(text);
}
