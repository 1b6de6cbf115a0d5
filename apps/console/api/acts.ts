import { get, post } from './client.js';
import type { Family, Ref } from './types.js';
import type { JsonObject } from './types-case.js';
import type { CheckAnswer, Decision, Preview, Query, Sent } from './types-duty.js';

/** Asking for it is the opening: it is logged, and told to the sender. */
export function openPart({ member, id }: Ref, part: string): Promise<JsonObject> {
  return get(`/v1/messages/${member}/${id}/parts/${part}`);
}

export function preview(draft: unknown): Promise<Preview> {
  return post('/v1/drafts/preview', draft);
}

/** `key`: one for each message that a person means to send, the same for each try at it. */
export function send(family: Family, draft: unknown, key: string): Promise<Sent> {
  return post(`/v1/${family}s`, draft, { 'idempotency-key': key });
}

export function check(
  purpose: string,
  queries: readonly Query[],
  originUserRef: string,
): Promise<CheckAnswer> {
  return post('/v1/checks', { purpose, queries, originUserRef });
}

export function release(approval: string): Promise<void> {
  return post(`/v1/approvals/${approval}/release`);
}

export function returnDraft(approval: string, reason: string): Promise<void> {
  return post(`/v1/approvals/${approval}/return`, { reason }, once());
}

export function decide(task: string, decision: Decision, reason: string): Promise<void> {
  return post(`/v1/tasks/${task}/decision`, { decision, reason }, once());
}

export function requeue(row: number): Promise<{ readonly outcome: string; readonly code?: string }> {
  return post(`/v1/quarantine/${row}/requeue`);
}

export function signOut(): Promise<void> {
  return post('/auth/sign-out');
}

/** For what is decided where it stands: decided again it is refused, whatever the key. */
function once(): Record<string, string> {
  return { 'idempotency-key': crypto.randomUUID() };
}
