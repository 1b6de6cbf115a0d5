import { holds, type CaseMessage } from '#cases';
import { refKey, sameUnit, type MessageRef, type UnitAddress } from '#kernel';
import { findKind, type ForwardTelling } from '#messages';
import { GATEWAY_CALLER } from '../ports/gateway-caller.js';
import type { Ports } from '../ports/ports.js';
import type { ReadStore, Thread } from '../ports/read-store.js';
import type { SendStore } from '../ports/send-store.js';
import { holdersOf } from '../protect/consent.js';
import type { SubmitRequest } from '../send/submit.js';
import { passedOnIn } from './recalled-by.js';

type Reading = Ports<SendStore & ReadStore>;

/** A message that ends or changes what was passed on, in the conversation where that was written. */
interface Change {
  readonly by: CaseMessage;
  readonly tells: ForwardTelling;
  /** Those of this member that it is about. */
  readonly about: readonly MessageRef[];
  /** When the original expires by now. */
  readonly end: string | undefined;
}

/**
 * What this conversation owes those who hold a copy: of each message here that was passed on, and of the copy that this
 * conversation is, all that has ended or changed it since it was written, whichever was stored first. Each once, by
 * its key.
 */
export async function forwardNotices(ports: Reading, thread: Thread): Promise<readonly SubmitRequest[]> {
  const { conversation } = thread;
  const owed: SubmitRequest[] = [];
  for (const change of changesIn(ports, thread)) {
    const ids = change.about.map(({ id }) => id);
    for (const copy of await ports.store.forwardsOf(ids, conversation.status))
      owed.push(...(await noticeIn(ports, change, copy)));
  }
  const { of } = passedOnIn(thread) ?? {};
  if (of?.member !== ports.self.member) return owed;
  const original = await ports.store.view(of);
  const home = original && (await ports.store.conversation(original.message.conversation));
  for (const change of home === undefined ? [] : changesIn(ports, home))
    if (change.about.some((one) => refKey(one) === refKey(of)))
      owed.push(...(await noticeIn(ports, change, conversation.ref)));
  return owed;
}

function changesIn({ self }: Reading, { conversation, entries }: Thread): readonly Change[] {
  const { crossed, kept, opener } = conversation.standing;
  if (conversation.ref.member !== self.member) return [];
  const isCrossed = new Set(crossed.map(refKey));
  return entries.flatMap((by) => {
    const { tellsForwards = [] } = findKind(by.type, by.version)?.acts ?? {};
    const tells = tellsForwards.find(({ when }) => holds(when, by.facts));
    if (tells === undefined || isCrossed.has(refKey(by.ref))) return [];
    const whole = entries.filter(({ from }) => sameUnit(from, opener)).map(({ ref }) => ref);
    return [{ by, tells, about: tells.whole ? whole : [conversation.ref], end: kept?.until }];
  });
}

async function noticeIn(
  { store, directory }: Reading,
  { by, tells, end }: Change,
  copy: MessageRef,
): Promise<readonly SubmitRequest[]> {
  const forward = await store.conversation(copy);
  const { of } = (forward && passedOnIn(forward)) ?? {};
  const original = of && (await store.view(of));
  if (forward === undefined || of === undefined || original === undefined) return [];
  const { parties, standing, status } = forward.conversation;
  const isTold = standing.lifecycles.some((one) => one.lifecycle === 'copy' && one.key === by.ref.id);
  const isListed = (unit: UnitAddress): boolean => directory.current().unit(unit) !== undefined;
  const to = holdersOf(parties, original.message.from, isListed);
  const counts = tells.inCountryOfSender !== true || to.some(({ member }) => member === by.from.member);
  if (isTold || to.length === 0 || !counts) return [];
  const { change, inCountryOfSender: objects } = tells;
  const until = change === 'CORRECTED' || change === 'RENEWED' ? end : by.facts['/body/until'];
  return [
    {
      caller: GATEWAY_CALLER,
      draft: {
        type: 'CT_FORWARD_NOTICE',
        status,
        to: to.map(({ member, unit }) => ({ member, unit })),
        conversation: { ...copy },
        body: {
          of: { ...of },
          by: { ...by.ref },
          change,
          ...(objects === true ? { objector: by.from.member } : {}),
          ...(typeof until === 'string' ? { until } : {}),
        },
      },
      idempotencyKey: `forward/${by.ref.id}/${copy.id}`,
    },
  ];
}
