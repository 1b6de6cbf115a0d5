import { check, lookupStandingOf, type Caller, type CheckAnswer } from '#exchange';
import type { JsonObject } from '#envelope';
import type { Member, MessageRef } from '#kernel';
import type { TestGateway } from '#testing';
import { memoryLookups } from '#contracts';
import type { StoryMembers } from './story-members.js';

/**
 * What somebody at a gateway is told who asks, out of what that gateway holds of these alerts. A member whose link was
 * cut is silent from `cutAt` (ms) on, for itself and for the others.
 */
export async function checkAt(
  story: Pick<StoryMembers, 'gateways' | 'isCut' | 'members'>,
  at: TestGateway,
  caller: Caller,
  queries: readonly JsonObject[],
  { alerts, cutAt }: { readonly alerts: readonly MessageRef[]; readonly cutAt: number },
): Promise<CheckAnswer> {
  const lookups = memoryLookups();
  for (const ref of alerts) await project(at, lookups, ref);
  const isSilent = (peer: Member): boolean => story.isCut(peer) || story.isCut(at.member);
  const peers = story.gateways.map(({ member }) => ({
    member,
    beatAt: isSilent(member) ? cutAt : story.members.clock.now(),
  }));
  const ports = {
    ...at.ports,
    audit: at.audit,
    lookups,
    store: { ...at.ports.store, peers: () => Promise.resolve(peers) },
  };
  return await check(ports, caller, { purpose: 'BORDER_CHECK', queries: [...queries] });
}

/** As the database does with every conversation that changes. */
async function project(
  { ports: { store } }: TestGateway,
  lookups: ReturnType<typeof memoryLookups>,
  ref: MessageRef,
): Promise<void> {
  const thread = await store.conversation(ref);
  if (thread === undefined) return;
  const views = await Promise.all(thread.entries.map((entry) => store.view(entry.ref)));
  lookups.project(
    lookupStandingOf(thread.conversation),
    views.flatMap((view) => (view === undefined ? [] : [view.message])),
  );
}
