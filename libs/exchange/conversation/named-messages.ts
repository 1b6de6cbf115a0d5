import { MAX_PARENTS, MAX_SCHEMA_VERSION, MAX_TYPE_CHARS } from '#envelope';
import { isMember, isUuid7, refKey, type Fault, type MessageRef } from '#kernel';
import { ruleFault } from '#messages';
import type { Held } from '../receive/authenticate.js';
import { opens } from './party.js';
import type { KnownMessage, StoredMessage } from '../ports/records.js';

const TYPE = new RegExp(`^[A-Z][A-Z0-9_]{1,${MAX_TYPE_CHARS - 1}}$`);

/** What the messages that one names say about it. */
export type NamedMessages =
  | Awaited
  | { readonly fault: Fault }
  | {
      readonly opening: KnownMessage;
      readonly parents: readonly KnownMessage[];
      /** A message of another member that has not come; waited for only where a unit's right to write hangs on it. */
      readonly absent: Awaited | null;
    };

export interface Awaited {
  readonly waitsFor: MessageRef;
  readonly path: string;
}

/**
 * The messages that `message` names in `conversation` and `after`. While the opening or one of the sender's own has not
 * been judged here, it waits for the first of these; one that was refused here has come, and counts for nothing. A
 * sender names only what every addressee holds (`headsOf`), so what an honest one names does come; but whoever wrote it
 * may have withheld it from one of them, or its receiver may have lost it. So what another member wrote can make the
 * sender a party and nothing else: it refuses nothing, and where it is of another conversation it counts for nothing.
 */
export function namedMessages(
  { ref: { member }, conversation, after }: StoredMessage,
  held: Held,
): NamedMessages {
  const named = [
    { ref: conversation, path: '/conversation' },
    ...after.map((ref, index) => ({ ref, path: `/after/${index}` })),
  ].map(({ ref, path }) => ({ ref, path, known: held.known.get(refKey(ref)) }));
  const [first, ...rest] = named;
  const missing = named.filter(({ known }) => known === undefined || known.outcome === 'DEFERRED');
  const decides = missing.find((one) => one === first || one.ref.member === member);
  if (decides !== undefined) return { waitsFor: decides.ref, path: decides.path };
  if (first?.known?.outcome === 'REJECTED')
    return { fault: { code: 'E-CONVERSATION-REFUSED', path: '/conversation' } };
  const opening = first?.known?.message ?? null;
  if (opening === null || !opens(conversation, opening.conversation))
    return { fault: ruleFault('frame.opening', '/conversation') };
  const parents = rest.map((one) => {
    const message = one.known?.message ?? null;
    const isStrange =
      message === null ? one.known?.outcome === 'RECEIPT' : !opens(conversation, message.conversation);
    return { ...one, message, isStrange };
  });
  const stranger = parents.find(({ ref, isStrange }) => isStrange && ref.member === member);
  if (stranger !== undefined) return { fault: ruleFault('frame.same-conversation', stranger.path) };
  const [absent] = missing;
  return {
    opening,
    parents: parents.flatMap(({ message, isStrange }) => (message === null || isStrange ? [] : [message])),
    absent: absent === undefined ? null : { waitsFor: absent.ref, path: absent.path },
  };
}

/**
 * What is wrong with what the exchange itself reads before it knows the kind. What can be no reference can never be
 * here, and what can be no kind can never be known: nothing waits for these.
 */
export function frameFault({ ref, type, version, conversation, after }: StoredMessage): Fault | undefined {
  if (!TYPE.test(type)) return ruleFault('frame.type', '/type');
  if (!isVersion(version)) return ruleFault('frame.version', '/version');
  if (!isReference(ref)) return ruleFault('frame.id', '/id');
  if (!isReference(conversation)) return ruleFault('frame.conversation', '/conversation');
  if (after.length > MAX_PARENTS) return ruleFault('frame.after-longest', '/after');
  const index = after.findIndex((parent) => !isReference(parent) || opens(ref, parent));
  return index < 0 ? undefined : ruleFault('frame.after', `/after/${index}`);
}

/** Whole, and of the size that a column holds. */
export function isVersion(version: unknown): version is number {
  return Number.isInteger(version) && Number(version) >= 1 && Number(version) <= MAX_SCHEMA_VERSION;
}

function isReference({ member, id }: MessageRef): boolean {
  return isMember(member) && isUuid7(id);
}
