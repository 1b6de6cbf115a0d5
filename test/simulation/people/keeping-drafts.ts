import { DAY, refKey, rfc3339 } from '#kernel';
import type { Draft, Thread } from '#exchange';
import type { Draw } from '../draw.js';
import { caller, type Asked, type Make } from './drafts.js';
import type { SimMember } from '../members.js';

// Invented throughout.

/** What the unit that wrote something does about its keeping: it keeps it longer, lets it expire, or takes it back. */
export function keepingDraft(
  make: Make,
  member: SimMember,
  { conversation, entries }: Thread,
  draw: Draw,
): Asked | undefined {
  const { ref, standing, owner, broadcaster } = conversation;
  const opening = entries.find((one) => refKey(one.ref) === refKey(ref));
  if (opening === undefined || owner === null) return undefined;
  const own = owner.member === member.code;
  const mine = entries.filter((one) => one.ref.member === member.code && (one.expiresAt ?? null) !== null);
  const item = own && draw.chance(0.7) ? opening : mine.length === 0 ? undefined : draw.pick(mine);
  if (item === undefined) return undefined;
  const to = addressed(item.ref.id === ref.id, item, broadcaster !== null);
  const by = caller(
    item.from.unit,
    item.from.unit === 'PS' ? 'POLICE_SYSTEM' : item.from.unit === 'DESK' ? 'LIAISON' : 'ANALYST',
  );
  if (own && standing.kept !== undefined && draw.chance(0.6) && by.role !== 'POLICE_SYSTEM') {
    const until = rfc3339(Date.parse(standing.kept.until) + (1 + draw.int(20)) * DAY);
    const letGo = draw.chance(0.3);
    return {
      draft: make('CT_RETENTION_DECISION', {
        members: { to: addressed(true, opening, broadcaster !== null) },
        body: { target: { ...ref }, ...(letGo ? { decision: 'LET_EXPIRE' } : { until }) },
        without: letGo ? ['reason', 'until'] : [],
      }),
      caller: by,
    };
  }
  const whole = item.ref.id === ref.id;
  return {
    draft: make('CT_RECALL', {
      members: { to },
      body: { scope: whole ? 'WHOLE' : 'MESSAGES', items: [item.ref.id] },
    }),
    caller: by,
  };
}

/** Everybody whom the message went to: a broadcast names nobody. */
function addressed(isOpening: boolean, { to }: Thread['entries'][number], broadcast: boolean): Draft[string] {
  if (to.length === 0 || (isOpening && broadcast)) return { all: true, except: [] };
  return to.map(({ member, unit }) => ({ member, unit }));
}
