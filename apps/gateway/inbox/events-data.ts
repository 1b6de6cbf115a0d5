import type { InboxEntry } from '#exchange';
import type { MessageRef } from '#kernel';
import { hrefOf } from '../callers/reading-rights.js';

/**
 * All that streams and webhooks tell of a message: enough to decide whether to fetch it now. No subject, no sender,
 * nothing personal: streams end in logs and webhooks on other machines (SECURITY.md "Where nothing personal may
 * stand").
 */
export function eventData({ cursor, message }: InboxEntry) {
  const { type, status, urgency, conversation, ref } = message;
  return { cursor, type, status, urgency, conversation, href: hrefOf(ref) };
}

/** That a draft waits for a second person or was decided: not which, not by whom. */
export const APPROVAL_DATA = { href: '/v1/approvals' };

/** A conversation of the unit that changed. */
export function workData(conversation: MessageRef) {
  return { conversation, href: `/v1/cases/${conversation.member}/${conversation.id}` };
}
