import type { InboxEntry } from '#exchange';
import { rfc3339, type MessageRef } from '#kernel';
import { hrefOf } from '../callers/reading-rights.js';
import type { Told } from '../openapi/says.js';
import type { AliveEvent, ApprovalEvent, MessageEvent, WorkEvent } from './event-answers.js';

/**
 * All that streams and webhooks tell of a message: enough to decide whether to fetch it now. No subject, no sender,
 * nothing personal: streams end in logs and webhooks on other machines (SECURITY.md "Where nothing personal may
 * stand").
 */
export function eventData({ cursor, message }: InboxEntry): Told<MessageEvent> {
  const { type, status, urgency, conversation, ref } = message;
  return { cursor, type, status, urgency, conversation, href: hrefOf(ref) };
}

export const APPROVAL_DATA: Told<ApprovalEvent> = { href: '/v1/approvals' };

export function workData(conversation: MessageRef): Told<WorkEvent> {
  return { conversation, href: `/v1/cases/${conversation.member}/${conversation.id}` };
}

/** `now`: ms. */
export function aliveData(now: number): Told<AliveEvent> {
  return { at: rfc3339(now) };
}
