import type { InboxEntry } from '#exchange';
import { inboxAnswer } from '../cases/message-answer.js';

/**
 * An entry as hsu.gateway.v1.InboxEntry has it: its reference in a message of its own, and what is null in JSON is
 * absent.
 */
export function grpcEntry(inboxEntry: InboxEntry) {
  const { member, id, expiresAt, ...rest } = inboxAnswer(inboxEntry);
  const entry = { ...rest, message: { member, id }, ...(expiresAt === null ? {} : { expiresAt }) };
  return { entry };
}
