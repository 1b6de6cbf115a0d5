import type { OwedCertificate } from '#exchange';
import { refKey, type MessageRef } from '#kernel';
import type { SimMember, SimNetwork } from '../members.js';

/** Certificates that a member owes: for recalls that it refused itself (a revoked key, a clock that is ahead) none. */
export function certifiable({ store }: SimMember): Promise<readonly OwedCertificate[]> {
  return store.owedCertificates('BY_US', 1000);
}

/** What a recall or a renewal promises once everything is at rest: every holder keeps to it, and has certified. */
export async function keepingFaults({ honest }: SimNetwork): Promise<string[]> {
  const faults: string[] = [];
  const codes = new Set(honest.map(({ code }) => code));
  for (const member of honest) {
    for (const { clock, conversation } of await member.store.owedCertificates('TO_US', 1000)) {
      const holder = honest.find(({ code }) => code === clock.owner.member);
      const owes = holder === undefined ? [] : await certifiable(holder);
      if (owes.some((one) => one.clock.key === clock.key))
        faults.push(`${clock.owner.member} has not certified for ${refKey(conversation)} of ${member.code}`);
    }
    for (const ref of member.sent) {
      const view = await member.store.view(ref);
      const own = view?.conversation;
      if (view === undefined || own === undefined) continue;
      const { type, conversation } = view.message;
      if (type !== 'CT_RECALL' && type !== 'CT_RETENTION_DECISION') continue;
      if (own.crossed.some((one) => refKey(one) === refKey(ref))) continue;
      for (const { destination, state } of view.deliveries) {
        if (state !== 'RECEIPTED' || !codes.has(destination)) continue;
        const holder = honest.find(({ code }) => code === destination);
        if (holder !== undefined) faults.push(...(await unkept(holder, member, conversation)));
      }
    }
  }
  return [...new Set(faults)];
}

async function unkept(holder: SimMember, owner: SimMember, ref: MessageRef): Promise<string[]> {
  const [here, there] = await Promise.all([owner, holder].map(({ store }) => store.conversation(ref)));
  if (here === undefined || there === undefined) return [];
  const [ours, theirs] = [here.conversation.standing, there.conversation.standing];
  const gone = new Set((theirs.recalled ?? []).map(refKey));
  const faults = (ours.recalled ?? [])
    .filter(
      (one) => one.member === owner.code && there.entries.some((entry) => refKey(entry.ref) === refKey(one)),
    )
    .filter((one) => !gone.has(refKey(one)))
    .map((one) => `${refKey(one)} is recalled and still shown at ${holder.code}`);
  if (ref.member === owner.code && ours.kept?.until !== theirs.kept?.until)
    faults.push(
      `${refKey(ref)} is kept until ${String(ours.kept?.until)}, and at ${holder.code} until ${String(theirs.kept?.until)}`,
    );
  return faults;
}
