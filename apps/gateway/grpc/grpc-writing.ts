import { once } from 'node:events';
import type { ServerWritableStream } from '@grpc/grpc-js';
import { SECOND } from '#kernel';
import { brokenRule } from '#messages';

/** A reader that takes nothing for so long is cut off. */
const SLOW_MS = 30 * SECOND;

/**
 * Writes as fast as the other side reads; Nest's own writing keeps what is not taken yet in memory, without end.
 * @throws HsuError E-TOO-MANY for a reader that is too slow
 */
export async function writeAll(
  call: ServerWritableStream<unknown, object>,
  items: AsyncIterable<object>,
  end: AbortSignal,
): Promise<void> {
  for await (const item of items) {
    if (end.aborted) return;
    if (!call.write(item)) await drained(call, end);
  }
}

async function drained(call: ServerWritableStream<unknown, object>, end: AbortSignal): Promise<void> {
  const slow = AbortSignal.timeout(SLOW_MS);
  try {
    await once(call, 'drain', { signal: AbortSignal.any([end, slow]) });
  } catch (error) {
    if (slow.aborted) throw brokenRule('limit.slow-reader');
    if (!end.aborted) throw error;
  }
}
