import type { KeptAttachment } from '#exchange';
import { refKey, type MessageRef } from '#kernel';
import type { Gateway } from '../gateway.js';

/** What is kept of the files of these messages, by message. */
export async function filesOf(
  { ports }: Pick<Gateway, 'ports'>,
  refs: readonly MessageRef[],
): Promise<ReadonlyMap<string, readonly KeptAttachment[]>> {
  const kept = new Map<string, KeptAttachment[]>();
  for (const one of (await ports.attachments?.attachments(refs)) ?? []) {
    const key = refKey(one.ref);
    kept.set(key, [...(kept.get(key) ?? []), one]);
  }
  return kept;
}
