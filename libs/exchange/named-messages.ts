import { MAX_PARENTS, MAX_SCHEMA_VERSION, MAX_TYPE_CHARS } from '#envelope';
import { isMember, isUuid7, refKey, type Fault, type MessageRef } from '#kernel';
import type { Held } from './authenticate.js';
import { opens } from './party.js';
import type { KnownMessage, StoredMessage } from './records.js';

const TYPE = new RegExp(`^[A-Z][A-Z0-9_]{1,${MAX_TYPE_CHARS - 1}}$`);

/** What the messages that one names say about it. */
export type NamedMessages =
  | { readonly waitsFor: MessageRef; readonly path: string }
  | { readonly fault: Fault }
  | { readonly opening: KnownMessage; readonly parents: readonly KnownMessage[] };

/**
 * The messages that `message` names in `conversation` and `after`. While one of them has not been judged here, it waits for the
 * first of these; one that was refused here has come, and counts for nothing. A sender names only what every addressee holds
 * (`headsOf`), so what an honest one names does come.
 */
export function namedMessages({ conversation, after }: StoredMessage, held: Held): NamedMessages {
  const named = [
    { ref: conversation, path: '/conversation' },
    ...after.map((ref, index) => ({ ref, path: `/after/${index}` })),
  ].map(({ ref, path }) => ({ ref, path, known: held.known.get(refKey(ref)) }));
  const missing = named.find(({ known }) => known === undefined || known.outcome === 'DEFERRED');
  if (missing !== undefined) return { waitsFor: missing.ref, path: missing.path };
  const [first, ...rest] = named;
  if (first?.known?.outcome === 'REJECTED')
    return { fault: { code: 'E-CONVERSATION-REFUSED', path: '/conversation' } };
  const opening = first?.known?.message ?? null;
  if (opening === null || !opens(conversation, opening.conversation))
    return { fault: wrong('/conversation', 'this message opens no conversation') };
  const stranger = rest.find(
    ({ known }) =>
      known?.outcome === 'RECEIPT' ||
      (known?.message != null && !opens(conversation, known.message.conversation)),
  );
  if (stranger !== undefined) return { fault: wrong(stranger.path, 'not a message of this conversation') };
  return { opening, parents: rest.flatMap(({ known }) => known?.message ?? []) };
}

/**
 * What is wrong with what the exchange itself reads before it knows the kind. What can be no reference can never be here, and what
 * can be no kind can never be known: nothing waits for these.
 */
export function frameFault({ ref, type, version, conversation, after }: StoredMessage): Fault | undefined {
  if (!TYPE.test(type)) return wrong('/type', 'not the name of a kind');
  if (!isVersion(version)) return wrong('/version', 'not the version of a kind');
  if (!isReference(ref)) return wrong('/id', 'not a message reference');
  if (!isReference(conversation)) return wrong('/conversation', 'not a message reference');
  if (after.length > MAX_PARENTS) return wrong('/after', `over ${MAX_PARENTS} messages`);
  const index = after.findIndex((parent) => !isReference(parent) || opens(ref, parent));
  return index < 0 ? undefined : wrong(`/after/${index}`, 'not the reference of another message');
}

/** Whole, and of the size that a column holds. */
export function isVersion(version: unknown): version is number {
  return Number.isInteger(version) && Number(version) >= 1 && Number(version) <= MAX_SCHEMA_VERSION;
}

function isReference({ member, id }: MessageRef): boolean {
  return isMember(member) && isUuid7(id);
}

function wrong(path: string, text: string): Fault {
  return { code: 'E-SCHEMA-INVALID', path, text };
}
