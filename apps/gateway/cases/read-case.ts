import { filesOf } from '../attachments/files-of.js';
import { personOf, type Caller, type MessageView } from '#exchange';
import { HsuError, refKey, type MessageRef } from '#kernel';
import { isLeftOut, maySee, ownMember } from '../callers/reading-rights.js';
import type { Gateway } from '../gateway.js';
import type { Page } from '../http/page.js';
import type { SeenCase } from './case-answer.js';
import { casePage } from './case-page.js';

/**
 * A page of one conversation. @throws HsuError E-NOT-FOUND, the same for what is not there and what is not for the
 * caller (T46)
 */
export async function readCase(
  { ports, cases, log }: Pick<Gateway, 'ports' | 'cases' | 'log'>,
  caller: Caller,
  ref: MessageRef,
  page: Page,
): Promise<SeenCase> {
  const { store, conflicts } = ports;
  const thread = await store.conversation(ref);
  if (thread === undefined) throw new HsuError('E-NOT-FOUND');
  const stand = ownMember({ ports });
  const sees = (view: MessageView): boolean =>
    maySee(view, stand, caller) && !isLeftOut(thread.conversation, stand, caller);
  const { seen, next } = await casePage(store, thread, sees, page);
  if (seen.length === 0) {
    log.warn({ caller: caller.name, unit: caller.unit, of: refKey(ref) }, 'denied');
    throw new HsuError('E-NOT-FOUND');
  }
  const persons = thread.entries.flatMap((entry) => personOf(entry) ?? []);
  const [escalations, files, consents, suppressed] = await Promise.all([
    cases.escalations(ref),
    filesOf(
      { ports },
      seen.map(({ message }) => message.ref),
    ),
    store.consents([...new Set(persons)], thread.conversation.status),
    // Asked of every conversation alike, so that the time of the answer tells nothing (T56).
    conflicts.suppressed([ref]),
  ]);
  const { conversation } = thread;
  const suppressedHere = suppressed.length > 0;
  return { conversation, seen, next, escalations, files, consents, suppressedHere };
}
