import type { Fault } from '#kernel';
import { checkBeside, checkMessage, checkPartContent, sealedLeaks } from '#messages';
import { mayAddress } from '#policy';
import type { CompletedDraft } from './draft.js';

/**
 * What is wrong with a draft by what it says alone: its form, its sealed parts, what of them it tells openly, and whom
 * such a message may address. No directory, no conversation.
 */
export function formFaults({ kind, message, contents }: CompletedDraft): Fault[] {
  const faults: Fault[] = [];
  const checked = checkMessage(message, kind);
  if ('faults' in checked) faults.push(...checked.faults);
  const { status, sentAt } = message;
  for (const { index, part, content } of contents) {
    const own = checkPartContent(
      kind,
      part,
      content,
      status === 'ACTUAL' || status === 'EXERCISE' || status === 'TEST' ? status : 'ACTUAL',
      typeof sentAt === 'string' ? sentAt : undefined,
    );
    for (const fault of own) faults.push({ ...fault, path: `/sealed/${index}/content${fault.path}` });
    if ('message' in checked && own.length === 0)
      faults.push(...checkBeside(kind, checked.message, part, content));
  }
  if ('message' in checked) {
    for (const { content } of contents) faults.push(...sealedLeaks(kind, checked.message, content));
    faults.push(...mayAddress(kind, checked.message));
  }
  return faults;
}
