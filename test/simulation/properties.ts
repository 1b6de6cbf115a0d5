import { refKey, type Member, type MessageRef } from '#kernel';
import type { SimMember, SimNetwork } from './members.js';
import type { People } from './people.js';
import type { Plan } from './plan.js';

/** What is still under way. */
export async function isAtRest(network: SimNetwork, people: People): Promise<readonly string[]> {
  const left: string[] = [];
  if (!people.idle) left.push('somebody waits for an answer');
  left.push(...network.broker.behind().map((place) => `${place} is not read to its end`));
  for (const member of network.members) {
    for (const process of member.processes)
      if (process.alive && !process.started) left.push(`${process.name} has not started`);
    for (const { to, lane } of await member.store.waiting(member.clock.now()))
      left.push(`${member.code}: rows wait for ${to} ${lane}`);
    const { deferred } = await member.store.counts();
    if (deferred > 0) left.push(`${member.code}: ${String(deferred)} deferred`);
    for (const ref of member.sent) {
      const view = await member.store.view(ref);
      for (const { destination, state } of view?.deliveries ?? [])
        if (state === 'WAITING' || state === 'SENT')
          left.push(`${nameOf(ref)} (${view?.message.type ?? ''}) to ${destination} is ${state}`);
    }
  }
  return left;
}

/** What does not hold once everything is at rest. */
export async function faultsAtRest(
  network: SimNetwork,
  people: People,
  plan: Plan,
): Promise<readonly string[]> {
  return [
    ...(await undelivered(network, plan)),
    ...(await unlike(network)),
    ...(await contradictions(network, people)),
  ];
}

/** Each accepted message is stored once at each addressee and receipted, or refused with a code that its own content earns. */
async function undelivered({ members }: SimNetwork, plan: Plan): Promise<string[]> {
  const faults: string[] = [];
  const byCode = new Map(members.map((member) => [member.code, member]));
  for (const member of members)
    for (const ref of member.sent) {
      const view = await member.store.view(ref);
      if (view === undefined) {
        faults.push(`${nameOf(ref)} was accepted and is not there`);
        continue;
      }
      for (const { destination, state } of view.deliveries) {
        const there = await byCode.get(destination)?.store.view(ref);
        const name = `${nameOf(ref)} (${view.message.type}) at ${destination}`;
        if (state === 'REJECTED') {
          const receipt = view.receipts.find(
            (one) => one.from.member === destination && one.level === 'GATEWAY',
          );
          const codes = receipt?.errors.map(({ code }) => code).join(' ') ?? '';
          if (!mayBeRefused(codes, plan)) faults.push(`${name} was refused: ${codes}`);
        } else if (there?.direction !== 'IN') faults.push(`${name} is receipted and not there`);
        else faults.push(...(await inboxFaults(byCode.get(destination), ref, there.units)));
      }
    }
  return faults;
}

/** What a message itself, the directory or the clock that it was sent by earns; never what had not arrived. */
function mayBeRefused(codes: string, { events }: Plan): boolean {
  return codes === 'E-CLOCK-SKEW' && events.some(({ kind }) => kind === 'CLOCK' || kind === 'DRIFT');
}

async function inboxFaults(
  member: SimMember | undefined,
  ref: MessageRef,
  units: readonly string[],
): Promise<string[]> {
  const faults: string[] = [];
  for (const unit of units) {
    const entries = (await member?.store.inbox(unit, undefined, 1000, member.clock.now())) ?? [];
    const times = entries.filter(({ message }) => refKey(message.ref) === refKey(ref)).length;
    if (times !== 1)
      faults.push(
        `${nameOf(ref)} stands ${String(times)} times in the inbox of ${String(member?.code)} ${unit}`,
      );
  }
  return faults;
}

/** Who holds the same messages of a conversation computes the same from them. */
async function unlike({ members }: SimNetwork): Promise<string[]> {
  const faults: string[] = [];
  const conversations = new Map<string, MessageRef>();
  for (const member of members)
    for (const ref of member.sent) {
      const view = await member.store.view(ref);
      if (view !== undefined) conversations.set(refKey(view.message.conversation), view.message.conversation);
    }
  for (const ref of conversations.values()) {
    const seen = new Map<string, { said: string; by: Member }>();
    for (const { code, store } of members) {
      const thread = await store.conversation(ref);
      if (thread === undefined) continue;
      const held = thread.entries.map((entry) => entry.ref.id).join();
      const said = JSON.stringify(thread.conversation.standing);
      const before = seen.get(held);
      if (before === undefined) seen.set(held, { said, by: code });
      else if (before.said !== said)
        faults.push(
          `${nameOf(ref)} stands otherwise at ${code} than at ${before.by}: ${said} / ${before.said}`,
        );
    }
  }
  return faults;
}

/** What a second person decided is one thing: an approval that was returned never went out. */
async function contradictions(_network: SimNetwork, people: People): Promise<string[]> {
  const faults: string[] = [];
  for (const { member, id } of people.proposals) {
    const approval = await member.store.approvalStore.approval(id);
    const gone =
      approval?.ref === null || approval?.ref === undefined
        ? undefined
        : await member.store.view(approval.ref);
    if ((approval?.state === 'RELEASED') !== (gone !== undefined))
      faults.push(
        `approval ${id.slice(-6)} is ${String(approval?.state)} and its message ${gone === undefined ? 'is not there' : 'went out'}`,
      );
  }
  return faults;
}

export function nameOf({ member, id }: MessageRef): string {
  return `${member}/${id.slice(-6)}`;
}
