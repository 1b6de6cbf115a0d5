import { asHsuError, refKey, type MessageRef, type UnitAddress } from '#kernel';
import { findKind } from '#messages';
import { passedOnIn, recalledBy } from '../keeping/recalled-by.js';
import type { ReadStore } from '../ports/read-store.js';
import type { Ports } from '../ports/ports.js';
import type { Idempotency, StoredMessage, Submission } from '../ports/records.js';
import type { SendStore } from '../ports/send-store.js';
import { holdersOf, wordsOf } from '../protect/consent.js';
import { object } from '../conversation/facts.js';
import type { Caller, Draft } from './draft.js';

type Prepare = (draft: Draft, idempotency: Idempotency | null) => Promise<Submission>;
type Reading = Ports<SendStore & ReadStore>;

/** Another conversation in which the same is said, and what its body says otherwise. */
interface Place {
  readonly ref: MessageRef;
  readonly body?: Draft;
}

/**
 * What else is sent with a message that tells of a person's consent or takes something back: the same in every other
 * conversation here that names her, or passes on what is taken back, and that the unit is party to; so that all who
 * hold it hear of it at once (INV-14, INV-32). One of them that cannot be sent never holds up the message itself:
 * operators are told.
 */
export async function tellHolders(
  ports: Reading,
  { caller, draft }: { readonly caller: Caller; readonly draft: Draft },
  { message, idempotency }: Submission,
  prepare: Prepare,
): Promise<readonly Submission[]> {
  const { directory, notices, self, store } = ports;
  const own = { member: self.member, unit: caller.unit };
  const isListed = (unit: UnitAddress): boolean => directory.current().unit(unit) !== undefined;
  const places = [...(await naming(ports, message)), ...(await passingOn(ports, message))];
  const told: Submission[] = [];
  for (const { ref, body } of places) {
    if (refKey(ref) === refKey(message.conversation)) continue;
    const { parties = [] } = (await store.conversation(ref))?.conversation ?? {};
    const to = holdersOf(parties, own, isListed);
    const isParty = parties.some(({ member, unit }) => member === own.member && unit === own.unit);
    // Whoever passed it on told another unit of its originator.
    if (!isParty && body !== undefined)
      notices.note({ kind: 'HOLDERS_NOT_TOLD', conversation: ref, code: 'E-NOT-PARTY' });
    if (!isParty || to.length === 0) continue;
    const key = idempotency && { ...idempotency, key: `${idempotency.key} ${ref.id}` };
    try {
      told.push(await prepare(sameIn(ref, to, draft, body), key));
    } catch (error) {
      notices.note({ kind: 'HOLDERS_NOT_TOLD', conversation: ref, code: asHsuError(error).code });
    }
  }
  return told;
}

/** What a draft says, said in another conversation. */
export function sameIn(
  ref: MessageRef,
  to: readonly UnitAddress[],
  draft: Draft,
  body: Draft | undefined,
): Draft {
  // These are of the case that it was written in.
  const rest = Object.fromEntries(
    Object.entries(draft).filter(([name]) => !['case', 'inReplyTo', 'references'].includes(name)),
  );
  return {
    ...rest,
    conversation: { member: ref.member, id: ref.id },
    to: to.map(({ member, unit }) => ({ member, unit })),
    ...(body && { body: { ...object(draft['body'], '/body'), ...body } }),
  };
}

/** Conversations that name the person who said something of her consent. */
async function naming({ store }: Reading, message: StoredMessage): Promise<readonly Place[]> {
  const [word] = wordsOf(message);
  const refs = word === undefined ? [] : await store.conversationsAbout(word.person, message.status);
  return refs.map((ref) => ({ ref }));
}

/** Conversations whose opening passes on what is taken back: there it has another name, that of the original. */
async function passingOn({ store }: Reading, message: StoredMessage): Promise<readonly Place[]> {
  const pointer = findKind(message.type, message.version)?.acts.recalls;
  const ids = pointer === undefined ? undefined : message.facts[pointer];
  const thread = Array.isArray(ids) ? await store.conversation(message.conversation) : undefined;
  if (thread === undefined) return [];
  const taken = recalledBy(thread, message, ids as readonly string[]).map(({ ref }) => ref.id);
  const places: Place[] = [];
  for (const ref of await store.forwardsOf(taken, message.status)) {
    const forward = await store.conversation(ref);
    const copied = forward && passedOnIn(forward)?.of;
    if (copied !== undefined) places.push({ ref, body: { scope: 'MESSAGES', items: [copied.id] } });
  }
  return places;
}
