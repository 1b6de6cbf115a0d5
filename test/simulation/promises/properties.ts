import type { MessageView } from '#exchange';
import { refKey, type Member, type MessageRef } from '#kernel';
import { lookUp } from './checks.js';
import { consentFaults } from './consents.js';
import { forwardFaults, untoldFaults } from './forwards.js';
import type { SimMember, SimNetwork } from '../members.js';
import type { People } from '../people/people.js';
import type { Plan } from '../plan.js';
import { certifiable, keepingFaults } from './keeping.js';
import { rungFaults } from './rungs.js';

/** What is still under way. */
export async function isAtRest(network: SimNetwork, people: People): Promise<readonly string[]> {
  const left: string[] = [];
  const honest = new Set(network.honest.map(({ code }) => code));
  if (!people.idle) left.push('somebody waits for an answer');
  left.push(...network.broker.behind().map((place) => `${place} is not read to its end`));
  for (const member of network.honest) {
    for (const process of member.processes)
      if (process.alive && !process.started) left.push(`${process.name} has not started`);
    for (const { to, lane } of await member.store.waiting(member.clock.now()))
      if (honest.has(to) || (to === 'ALL' && honest.size > 1))
        left.push(`${member.code}: rows wait for ${to} ${lane}`);
    for (const from of network.honest)
      for (const { id, code } of await member.store.deferredOf(from.code))
        left.push(`${member.code}: ${nameOf({ member: from.code, id })} waits, ${code}`);
    if ((await member.store.ringing(member.clock.now(), 1)).length > 0)
      left.push(`${member.code}: a clock has not rung`);
    if ((await member.store.untold(member.clock.now(), 1)).length > 0)
      left.push(`${member.code}: a rung is not told`);
    if ((await member.store.keepingDue(member.clock.now(), 1)).length > 0)
      left.push(`${member.code}: a notice about keeping is owed`);
    for (const { conversation } of await certifiable(member))
      left.push(`${member.code}: a certificate for ${nameOf(conversation)} is owed`);
    for (const ref of member.sent) {
      const view = await member.store.view(ref);
      for (const { destination, state } of view?.deliveries ?? [])
        if (honest.has(destination) && (state === 'WAITING' || state === 'SENT'))
          left.push(`${nameOf(ref)} (${view?.message.type ?? ''}) to ${destination} is ${state}`);
    }
  }
  return left.length === 0 ? directoriesUnlike(network) : left;
}

/** What does not hold once everything is at rest. */
export async function faultsAtRest(
  network: SimNetwork,
  people: People,
  plan: Plan,
  calmAt: number,
): Promise<readonly string[]> {
  return [
    ...(await undelivered(network, plan)),
    ...(await unlike(network)),
    ...(await contradictions(network, people)),
    ...(await rungFaults(network)),
    ...(await keepingFaults(network)),
    ...(await consentFaults(network)),
    ...(await forwardFaults(network)),
    ...(await untoldFaults(network)),
    ...(await inventedStreams(network)),
    ...(await people.readers.faults(network)),
    ...(await checksAtRest(network)),
    ...people.faults,
    ...untoldGaps(network, plan, calmAt),
  ];
}

/** At every process, now that everything is there. */
async function checksAtRest(network: SimNetwork): Promise<string[]> {
  const faults: string[] = [];
  for (const member of network.honest)
    for (const process of member.processes)
      if (process.alive) faults.push(...(await lookUp(network, member, process)));
  return faults;
}

/** Where nothing but people and the broker disturbs, heartbeats come as they should from the first moment on. */
function untoldGaps({ gaps, honest, world }: SimNetwork, { events }: Plan, calmAt: number): string[] {
  const peaceful = ['SEND', 'REPLY', 'CONSENT', 'FORWARD', 'RUSH', 'CHECK', 'LOSE', 'REPLAY', 'TRUNCATE'];
  const from = events.every(({ kind }) => peaceful.includes(kind)) ? 0 : calmAt;
  const senders = honest.map(({ code }) => code);
  return gaps.faults(senders, from, world.now);
}

/**
 * Each accepted message is stored once at each addressee and receipted, or refused with a code that its own content
 * earns.
 */
async function undelivered(network: SimNetwork, plan: Plan): Promise<string[]> {
  const { honest: members } = network;
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
        if (!byCode.has(destination)) continue;
        const there = await byCode.get(destination)?.store.view(ref);
        const name = `${nameOf(ref)} (${view.message.type}) at ${destination}`;
        if (state === 'REJECTED') {
          const receipt = view.receipts.find(
            (one) => one.from.member === destination && one.level === 'GATEWAY',
          );
          const codes = receipt?.errors.map(({ code }) => code).join(' ') ?? '';
          if (await standsOnRefused(network, codes, view, destination)) continue;
          if (!mayBeRefused(codes, plan)) faults.push(`${name} was refused: ${codes}`);
        } else if (there?.direction !== 'IN') faults.push(`${name} is receipted and not there`);
        else faults.push(...(await inboxFaults(byCode.get(destination), ref, there.units)));
      }
    }
  return faults;
}

/**
 * Whether this member refused what the message stands on: the opening, or one that it follows and that may have made
 * its unit a party. Why that was refused is asked there.
 */
async function standsOnRefused(
  network: SimNetwork,
  codes: string,
  { message }: MessageView,
  destination: Member,
): Promise<boolean> {
  const viewOf = (ref: MessageRef) => network.member(ref.member).store.view(ref);
  const isRefused = (view: MessageView | undefined): boolean =>
    view?.deliveries.some((one) => one.destination === destination && one.state === 'REJECTED') ?? false;
  if (codes === 'E-CONVERSATION-REFUSED') return isRefused(await viewOf(message.conversation));
  if (codes !== 'E-NOT-PARTY') return false;
  const asked = new Set<string>();
  const next = [...message.after];
  for (let ref = next.pop(); ref !== undefined; ref = next.pop()) {
    if (asked.has(refKey(ref))) continue;
    asked.add(refKey(ref));
    const view = await viewOf(ref);
    if (isRefused(view)) return true;
    next.push(...(view?.message.after ?? []));
  }
  return false;
}

/** What a message itself, the directory or the clock that it was sent by earns; never what had not arrived. */
function mayBeRefused(codes: string, { events }: Plan): boolean {
  const was = (...kinds: readonly string[]): boolean => events.some(({ kind }) => kinds.includes(kind));
  switch (codes) {
    case 'E-CLOCK-SKEW':
      return was('CLOCK', 'DRIFT', 'LEAP');
    case 'E-KEY-REVOKED':
      return events.some((event) => event.kind === 'DIRECTORY' && event.change === 'REVOKE_KEY');
    default:
      return false;
  }
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
async function unlike({ honest: members }: SimNetwork): Promise<string[]> {
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
      const digests = await Promise.all(
        thread.entries.map(async ({ ref: of }) => (await store.view(of))?.message.digest),
      );
      const held = digests.sort().join();
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
    const said = people.decisions.filter((one) => one.id === id).map(({ decision }) => decision);
    if (
      said.length > 1 ||
      (said.length === 1 && approval?.state !== `${said[0] ?? ''}ED`.replace('EED', 'ED'))
    )
      faults.push(
        `approval ${id.slice(-6)} is ${String(approval?.state)}, and people were told ${said.join()}`,
      );
    if ((approval?.state === 'RELEASED') !== (gone !== undefined))
      faults.push(
        `approval ${id.slice(-6)} is ${String(approval?.state)} and its message ${gone === undefined ? 'is not there' : 'went out'}`,
      );
  }
  return faults;
}

/** Each process has the same directory, with the last pulse of everybody, signed by a key that is in force. */
function directoriesUnlike({ honest }: SimNetwork): string[] {
  const processes = honest.flatMap(({ processes: of }) => of.filter(({ alive }) => alive));
  const seen = processes.map(({ name, ports: { directory } }) => {
    const current = directory.current();
    const pulses = honest.map(({ code }) => {
      const pulse = current.pulse(code);
      const key = pulse === undefined ? undefined : current.key(code, pulse.by);
      return `${code} ${String(pulse?.n)}${key?.revoked === null ? '' : ' by a key that is not in force'}`;
    });
    return { name, said: `version ${String(current.version)}, pulses ${pulses.join(', ')}` };
  });
  return seen
    .filter(({ said }) => said !== seen[0]?.said || said.includes('not in force'))
    .map(
      ({ name, said }) =>
        `the directory of ${name} is ${said}, that of ${seen[0]?.name ?? ''} ${seen[0]?.said ?? ''}`,
    );
}

const MOST_STREAMS_OF_A_PEER = 8;

/** Streams that a member invents are not kept. */
async function inventedStreams({ honest }: SimNetwork): Promise<string[]> {
  const faults: string[] = [];
  for (const { code, store } of honest) {
    const of = new Map<Member, number>();
    for (const { from } of await store.arrivals()) of.set(from, (of.get(from) ?? 0) + 1);
    for (const [from, count] of of)
      if (count > MOST_STREAMS_OF_A_PEER) faults.push(`${code} keeps ${String(count)} streams of ${from}`);
  }
  return faults;
}

export function nameOf({ member, id }: MessageRef): string {
  return `${member}/${id.slice(-6)}`;
}
