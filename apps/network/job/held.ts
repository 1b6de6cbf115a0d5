import { setTimeout as delay } from 'node:timers/promises';
import { HsuError, SECOND, type MessageRef } from '#kernel';
import type { Outlet } from './post.js';

const ARRIVAL_MS = 60 * SECOND;
const LOOK_AGAIN_MS = 50;

/** The message that a gateway's answer names; none where it waits for a second person. */
export function refOf({ member, id }: Readonly<Record<string, unknown>>): MessageRef | undefined {
  return typeof member === 'string' && typeof id === 'string' ? { member, id } : undefined;
}

/** Waits until a gateway has a message. @throws HsuError E-UNAVAILABLE after a minute */
export async function untilHeld(
  outlet: Outlet,
  { member, id }: MessageRef,
  signal: AbortSignal,
): Promise<void> {
  const until = performance.now() + ARRIVAL_MS;
  for (;;) {
    const headers = { authorization: `Bearer ${await outlet.token()}` };
    const { status, body } = await fetch(`${outlet.baseUrl}/v1/messages/${member}/${id}`, {
      headers,
      signal,
    });
    await body?.cancel();
    if (status === 200) return;
    if (performance.now() > until)
      throw new HsuError('E-UNAVAILABLE', `a message of the network's own did not reach ${outlet.baseUrl}`);
    await delay(LOOK_AGAIN_MS, undefined, { signal });
  }
}
