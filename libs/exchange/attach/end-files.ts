import { refKey, type MessageRef } from '#kernel';
import { isUnreadable } from '../conversation/recalled.js';
import type { AttachmentStore, KeptAttachment } from '../ports/attach/attachment-port.js';
import type { Ports } from '../ports/ports.js';
import type { ReadStore } from '../ports/read-store.js';

const AT_ONCE = 200;

/** What the end of a file is judged by. */
export type EndingPorts = Pick<Ports, 'clock'> & {
  readonly store: Pick<ReadStore, 'views'>;
  readonly attachments: Pick<AttachmentStore, 'attachments' | 'endFile' | 'liveFiles'>;
};

/**
 * Drops every file whose message nobody reads here any more, own ones too: its pieces go, nothing more of it is sent
 * or awaited (INV-14). Safe to stop at any point and to run in two processes: each file ends by one transaction of its
 * own.
 */
export async function endFiles(ports: EndingPorts): Promise<void> {
  for (let after: KeptAttachment | undefined, page = AT_ONCE; page === AT_ONCE;) {
    const live = await ports.attachments.liveFiles(after, AT_ONCE);
    await endUnreadable(ports, live);
    after = live.at(-1);
    page = live.length;
  }
}

/** Ends those of these files that nobody reads any more, and says which. */
export async function endUnreadable(
  { attachments, clock, store }: EndingPorts,
  files: readonly KeptAttachment[],
): Promise<readonly KeptAttachment[]> {
  const live = files.filter(({ state }) => state !== 'GONE');
  if (live.length === 0) return [];
  const views = await store.views(live.map(({ ref }) => ref));
  const now = clock.now();
  const gone = new Set(
    views
      .filter(({ conversation, message }) => isUnreadable(conversation, message, now))
      .map(({ message }) => refKey(message.ref)),
  );
  const ended = live.filter(({ ref }) => gone.has(refKey(ref)));
  for (const one of ended) await attachments.endFile(one, now);
  return ended;
}

/** How many files of these messages are gone here; those that are to go, go first. */
export async function filesGone(ports: EndingPorts, refs: readonly MessageRef[]): Promise<number> {
  await endUnreadable(ports, await ports.attachments.attachments(refs));
  const kept = await ports.attachments.attachments(refs);
  return kept.filter(({ state }) => state === 'GONE').length;
}
