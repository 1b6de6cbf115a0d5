import type { CaseMessage } from '#cases';
import { personOf, type Thread } from '#exchange';
import { DAY, refKey, rfc3339, sameUnit, type MessageRef } from '#kernel';
import { findKind } from '#messages';
import { storyDraft, without } from '../../stories/story-drafts.js';
import type { Draw } from '../draw.js';
import type { SimMember, SimNetwork } from '../members.js';
import { CODES } from '../network.js';
import { officer, type Asked } from './drafts.js';
import { makeIn } from './reply-drafts.js';

// Invented throughout.

type Opening = CaseMessage;

/** Leave is asked for all of them, and granted for some. */
const UNITS = CODES.flatMap((member) => ['ATU', 'DESK'].map((unit) => ({ member, unit })));

/**
 * About a referral to this member: leave to pass it on is asked for, decided where this member is asked, or it is
 * passed on, be it with leave, with one that does not fit, or with none. Whoever has decided may withdraw it then.
 */
export function leaveOrForward(
  { members }: SimNetwork,
  member: SimMember,
  thread: Thread,
  draw: Draw,
): Asked | undefined {
  const { conversation, entries } = thread;
  const opening = entries.find(({ ref }) => refKey(ref) === refKey(conversation.ref));
  if (opening === undefined || personOf(opening) === undefined || conversation.broadcaster !== null)
    return undefined;
  if (opening.from.member === member.code) return decision(member, thread, opening, draw);
  const [own] = opening.to.filter((unit) => unit.member === member.code);
  if (own === undefined) return undefined;
  const others = members
    .map(({ code }) => code)
    .filter((code) => code !== member.code && code !== opening.from.member);
  const to = { member: draw.pick([...others, member.code]), unit: draw.pick(['ATU', 'DESK']) };
  // A unit hands itself nothing.
  if (sameUnit(to, own)) return undefined;
  if (draw.chance(0.4)) {
    const leave = { asks: 'ONWARD', units: UNITS };
    return {
      draft: makeIn(member, conversation)('RF_PURPOSE_CHANGE', {
        members: { to: [{ ...opening.from }] },
        body: { items: [{ ...opening.ref }], leave },
      }),
      caller: officer(own.unit),
    };
  }
  const leaves = entries.filter(({ type, version }) => findKind(type, version)?.leave === 'DECIDES');
  const leave: MessageRef | undefined = leaves.length === 0 ? undefined : draw.pick(leaves).ref;
  return { draft: forward(member, thread, opening, to, leave), caller: officer(own.unit) };
}

function decision(member: SimMember, { conversation, entries }: Thread, { ref, from }: Opening, draw: Draw) {
  const asked = entries.filter(({ type, version }) => findKind(type, version)?.leave === 'ASKS');
  const decided = entries.some(({ type, version }) => findKind(type, version)?.leave === 'DECIDES');
  if (decided && draw.chance(0.6)) {
    const to = (entries.find((one) => one.ref.id === ref.id)?.to ?? []).map((unit) => ({ ...unit }));
    const body = { target: { ...ref } };
    const draft = makeIn(member, conversation)('CT_WITHDRAWAL', { members: { to, sealed: [] }, body });
    return { draft, caller: officer(from.unit) };
  }
  if (asked.length === 0) return undefined;
  const request = draw.pick(asked);
  const granted = draw.chance(0.7);
  return {
    draft: makeIn(member, conversation)('RF_PURPOSE_DECISION', {
      members: { to: [{ ...request.from }] },
      body: {
        request: { ...request.ref },
        decision: granted ? 'GRANTED' : 'REFUSED',
        leave: { asks: 'ONWARD', units: UNITS.filter(() => draw.chance(0.4)).concat(draw.pick(UNITS)) },
        items: [{ item: { ...ref }, granted, ...(granted ? {} : { reason: 'HARMS_PERSON' }) }],
      },
    }),
    caller: officer(from.unit),
  };
}

function forward(
  member: SimMember,
  { conversation }: Thread,
  opening: Opening,
  to: { readonly member: string; readonly unit: string },
  leave: MessageRef | undefined,
) {
  const now = member.clock.now();
  const draft = without(
    storyDraft(
      'RF_FORWARD',
      { now, conversation: undefined },
      {
        members: {
          status: conversation.status,
          to: [to, { ...opening.from }].filter(
            (unit, i, all) => all.findIndex((one) => sameUnit(one, unit)) === i,
          ),
          case: `HSU-${member.code}-2026-000123-K`,
        },
        body: { of: { ...opening.ref }, leaves: leave === undefined ? [] : [{ ...leave }] },
        without: ['digest', 'victimRef'],
      },
    ),
    'sealed',
  );
  return { ...draft, expiresAt: rfc3339(now + 30 * DAY), reviewAt: rfc3339(now + 20 * DAY) };
}
