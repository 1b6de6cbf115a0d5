import { gateway, read } from '../api/client.js';
import type { JsonObject } from '../api/types.js';
import type { WrittenDraft } from '../api/types-duty.js';
import type { Writing } from '../compose/draft.js';
import type { Held } from '../compose/form/initial.js';

/** What the form holds, as it is kept. */
export interface KeptForm {
  readonly writing: Writing;
  /** The form of an act of handover, whose bytes are made when it is sent. */
  readonly act: Held;
  /** The idempotency key of this text: sent twice, from wherever, it is one message. */
  readonly key: string;
}

/** A draft as a page begins with it. */
export interface BegunDraft {
  readonly id: string;
  readonly revision: number;
  readonly form: KeptForm | undefined;
}

const FORM = 1;

export function contentOf({ writing, act, key }: KeptForm): JsonObject {
  // JSON has no word for what is missing.
  return JSON.parse(JSON.stringify({ form: FORM, writing, act, key })) as JsonObject;
}

/**
 * The draft of this id, or an empty one. Asked for by the own list first: a draft that is not there yet is nothing that
 * somebody was refused.
 */
export async function begunDraft(id: string, signal: AbortSignal): Promise<BegunDraft> {
  const { items } = await read(gateway.GET('/v1/drafts', { signal }));
  if (!items.some((one) => one.id === id)) return { id, revision: 0, form: undefined };
  const params = { path: { id } };
  const { revision, content } = await read(gateway.GET('/v1/drafts/{id}', { params, signal }));
  return { id, revision, form: formOf(content) };
}

/** Undefined where it was written by a page of another build. */
function formOf(content: WrittenDraft['content']): KeptForm | undefined {
  return content['form'] === FORM ? (content as unknown as KeptForm) : undefined;
}
