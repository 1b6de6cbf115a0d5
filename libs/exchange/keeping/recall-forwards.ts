import { readMessage } from '#envelope';
import { refKey, type MessageRef } from '#kernel';
import { authoredMembers, findKind } from '#messages';
import { isRecalled } from '../conversation/recalled.js';
import { GATEWAY_CALLER } from '../ports/gateway-caller.js';
import type { Untold } from '../ports/keeping-port.js';
import type { Ports } from '../ports/ports.js';
import type { ReadStore, Thread } from '../ports/read-store.js';
import type { SendStore } from '../ports/send-store.js';
import { holdersOf } from '../protect/consent.js';
import type { SubmitRequest } from '../send/submit.js';
import { sameIn } from '../send/tell-holders.js';
import { passedOnIn, recalledBy } from './recalled-by.js';

type Reading = Ports<SendStore & ReadStore>;
type Recall = Thread['entries'][number];

/**
 * The recalls that a conversation still owes: of each copy of what is taken back here, and of the copy that this
 * conversation is. A forward that crossed the recall on its way came after it was told, and a recall that crossed the
 * forward found none to tell of: whichever is stored later asks again. Each by the unit that recalled, once. `untold`:
 * copies are added that it has no way to.
 */
export async function forwardRecalls(
  ports: Reading,
  thread: Thread,
  untold: Untold[] = [],
): Promise<readonly SubmitRequest[]> {
  const { conversation } = thread;
  const owed: SubmitRequest[] = [];
  for (const { recall, taken } of ownRecalls(ports, thread)) {
    const copies = await ports.store.forwardsOf(
      taken.map(({ id }) => id),
      conversation.status,
    );
    for (const copy of copies) owed.push(...(await recallIn(ports, recall, copy, untold)));
  }
  const { of } = passedOnIn(thread) ?? {};
  if (of?.member !== ports.self.member) return owed;
  const original = await ports.store.view(of);
  const home = original && (await ports.store.conversation(original.message.conversation));
  const named = home && ownRecalls(ports, home).find(({ taken }) => taken.some((one) => one.id === of.id));
  return named === undefined
    ? owed
    : [...owed, ...(await recallIn(ports, named.recall, conversation.ref, untold))];
}

/** What units of this member have taken back in a conversation, and by which message. */
function ownRecalls(
  { self }: Reading,
  thread: Thread,
): readonly { readonly recall: Recall; readonly taken: readonly MessageRef[] }[] {
  const { crossed } = thread.conversation.standing;
  return thread.entries.flatMap((recall) => {
    const pointer = findKind(recall.type, recall.version)?.acts.recalls;
    const ids = pointer === undefined ? undefined : recall.facts[pointer];
    if (recall.ref.member !== self.member || !Array.isArray(ids)) return [];
    if (crossed.some((one) => refKey(one) === refKey(recall.ref))) return [];
    const taken = recalledBy(thread, recall, ids as readonly string[]).map(({ ref }) => ref);
    return [{ recall, taken }];
  });
}

async function recallIn(
  ports: Reading,
  recall: Recall,
  copy: MessageRef,
  untold: Untold[],
): Promise<readonly SubmitRequest[]> {
  const forward = await ports.store.conversation(copy);
  const { of } = (forward && passedOnIn(forward)) ?? {};
  const said = await ports.store.view(recall.ref);
  if (forward === undefined || of === undefined || said === undefined) return [];
  const { parties, standing } = forward.conversation;
  if (isRecalled(standing, copy)) return [];
  const { member, unit, role } = said.message.from;
  const to = holdersOf(parties, { member, unit }, (one) => ports.directory.current().unit(one) !== undefined);
  if (!parties.some((one) => one.member === member && one.unit === unit) || to.length === 0) {
    ports.notices.note({ kind: 'HOLDERS_NOT_TOLD', conversation: copy, code: 'E-NOT-PARTY' });
    untold.push({ in: copy, code: 'E-NOT-PARTY' });
    return [];
  }
  const { json } = readMessage(said.message.jws);
  const says = ['type', 'status', 'body', ...authoredMembers].flatMap((name) => {
    const value = json[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return [
    {
      caller: { name: GATEWAY_CALLER.name, unit, role: role as SubmitRequest['caller']['role'] },
      draft: sameIn(copy, to, Object.fromEntries(says), { scope: 'MESSAGES', items: [of.id] }),
      idempotencyKey: `recall/${recall.ref.id}/${copy.id}`,
    },
  ];
}
