import { gateway, read } from './client.js';
import type { Family, Ref } from './types.js';
import type { JsonObject } from './types-case.js';
import type {
  AnswerResults,
  CheckAnswer,
  Decision,
  KeptDraft,
  LetterCheck,
  Preview,
  Purpose,
  Query,
  Rescue,
  RescuePreview,
  Sent,
} from './types-duty.js';

/** Asking for it is the opening: it is logged, and told to the sender. */
export function openPart({ member, id }: Ref, part: string): Promise<JsonObject> {
  return read(
    gateway.GET('/v1/messages/{member}/{id}/parts/{part}', { params: { path: { member, id, part } } }),
  );
}

/** What a form holds is no draft of any kind yet; whether it is one, the gateway says. */
export function preview(draft: unknown): Promise<Preview> {
  return read(gateway.POST('/v1/drafts/preview', { body: draft as never }));
}

/** What stands at `revision` becomes `body`; 0: it is new. */
export function keepDraft(id: string, revision: number, body: object): Promise<KeptDraft> {
  const header = revision === 0 ? { 'If-None-Match': '*' as const } : { 'If-Match': `"${revision}"` };
  return read(gateway.PUT('/v1/drafts/{id}', { params: { path: { id }, header }, body: body as never }));
}

export async function discardDraft(id: string): Promise<void> {
  await gateway.POST('/v1/drafts/{id}/discard', { params: { path: { id } } });
}

export async function restoreDraft(id: string): Promise<void> {
  await gateway.POST('/v1/drafts/{id}/restore', { params: { path: { id } } });
}

export async function eraseDraft(id: string): Promise<void> {
  await gateway.DELETE('/v1/drafts/{id}', { params: { path: { id } } });
}

/** `key`: one for each message that a person means to send, the same for each try at it. */
export function send(family: Family, draft: unknown, key: string): Promise<Sent> {
  return read(gateway.POST(`/v1/${family}s`, { params: once(key), body: draft as never }));
}

/** What the form and the file hold; whether it is a rescue, the gateway says. */
export function previewRescue(body: object): Promise<RescuePreview> {
  return read(gateway.POST('/v1/rescues/preview', { body: body as never }));
}

/** `key`: the same for each try at it. */
export function openRescue(body: object, key: string): Promise<Rescue> {
  return read(gateway.POST('/v1/rescues', { params: once(key), body: body as never }));
}

/** `ref`: the mass rescue. */
export function answerRescued(ref: Ref, body: object, key: string): Promise<AnswerResults> {
  const params = { path: { ...ref }, ...once(key) };
  return read(gateway.POST('/v1/rescued/{member}/{id}/answers', { params, body: body as never }));
}

export function check(
  purpose: Purpose,
  queries: readonly Query[],
  originUserRef: string,
): Promise<CheckAnswer> {
  return read(gateway.POST('/v1/checks', { body: { purpose, queries: [...queries], originUserRef } }));
}

/** A file, or the text of a QR code. */
export function checkLetter(letter: Blob): Promise<LetterCheck> {
  return read(
    gateway.POST('/v1/letters/check', {
      headers: { 'Content-Type': 'application/octet-stream' },
      body: letter as never,
      bodySerializer: (body: unknown) => body as Blob,
    }),
  );
}

export async function release(id: string): Promise<void> {
  await gateway.POST('/v1/approvals/{id}/release', { params: { path: { id } } });
}

export async function returnDraft(id: string, reason: string): Promise<void> {
  await gateway.POST('/v1/approvals/{id}/return', { params: { path: { id }, ...once() }, body: { reason } });
}

export async function decide(id: string, decision: Decision, reason: string): Promise<void> {
  const params = { path: { id }, ...once() };
  await gateway.POST('/v1/tasks/{id}/decision', { params, body: { decision, reason } });
}

export function requeue(row: number): Promise<{ readonly outcome: string; readonly code?: string }> {
  return read(gateway.POST('/v1/quarantine/{number}/requeue', { params: { path: { number: String(row) } } }));
}

export async function signOut(): Promise<void> {
  await gateway.POST('/auth/sign-out');
}

/** A key of its own for what is decided where it stands: decided again it is refused, whatever the key. */
function once(key: string = crypto.randomUUID()) {
  return { header: { 'Idempotency-Key': key } };
}
