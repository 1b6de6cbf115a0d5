import { refKey, rfc3339 } from '#kernel';
import type { Thread } from '#exchange';
import { latestKind } from '#messages';
import { withdrawalDraft } from '#testing';
import type { Draw } from '../draw.js';
import { ANALYST, caller, LIAISON, type Asked } from './drafts.js';
import type { SimMember } from '../members.js';
import type { RUSHES } from '../plan.js';
import { addressees, changesOf, makeIn } from './reply-drafts.js';

// Invented throughout.

/** A message that one writes, of several that are written in one breath. */
export interface Rushed extends Asked {
  readonly by: SimMember;
}

const URGENT = { urgency: 'E', urgencyReason: 'A person is on the way' };

/**
 * Two messages that are written in one breath in this conversation, the second in knowledge of the first or not; none
 * where none fits.
 */
export function rushIn(
  members: readonly SimMember[],
  { conversation, entries }: Thread,
  what: (typeof RUSHES)[number],
  draw: Draw,
): readonly Rushed[] {
  const { ref, owner, status, broadcaster } = conversation;
  const opening = entries.find((one) => refKey(one.ref) === refKey(ref));
  const by = members.find(({ code }) => code === owner?.member);
  if (owner === null || opening === undefined || by === undefined) return [];
  if (broadcaster !== null) {
    if (what !== 'CHANGE_TWICE' || opening.type.startsWith('RF_')) return [];
    const { withdrawal, correction } = changesOf(makeIn(by, conversation), status, ref, entries);
    const two = draw.pick([
      [correction, withdrawal],
      [withdrawal, correction],
      [correction, correction],
    ]);
    return two.map((one) => ({ ...one, by }));
  }
  // A sighting, which goes to named units, is answered as any alert is.
  if (latestKind(opening.type)?.family === 'alert') return [];
  const place = opening.to.find(({ member }) => member !== owner.member);
  const there = members.find(({ code }) => code === place?.member);
  if (place === undefined || there === undefined) return [];
  const answer = makeIn(there, conversation);
  const own = { to: addressees(entries, ref), sealed: [] };
  const to = [{ member: owner.member, unit: owner.unit }];
  const now = rfc3339(there.clock.now());
  const acknowledged = { body: { at: now }, without: ['expectedAnswerAt'] };
  const here = place.unit === 'DESK' ? LIAISON : caller(place.unit, 'ANALYST');
  const owned = { ...ANALYST, unit: owner.unit };
  switch (what) {
    case 'CHANGE_TWICE':
      return [
        { by, caller: owned, draft: withdrawalDraft(ref, own.to as never, { status }) },
        { by: there, caller: here, draft: answer('CT_HUMAN_ACK', { members: { to }, ...acknowledged }) },
      ];
    case 'HAND_ON': {
      const next = place.unit === 'DESK' ? ANALYST : LIAISON;
      const unit = { member: there.code, unit: next.unit };
      return [
        {
          by: there,
          caller: here,
          draft: answer('CT_REDIRECT', { members: { to: [...to, unit] }, body: { unit } }),
        },
        {
          by: there,
          caller: next,
          draft: answer('CT_HUMAN_ACK', { members: { to, ...URGENT }, ...acknowledged }),
        },
      ];
    }
    case 'ANSWER_AND_CLOSE':
      return [
        { by: there, caller: here, draft: answer('CT_HUMAN_ACK', { members: { to }, ...acknowledged }) },
        {
          by,
          caller: owned,
          draft: makeIn(by, conversation)('CT_CLOSE', { members: own, body: { outcome: 'RETURNED' } }),
        },
      ];
    case 'RIGHT_AFTER':
      return [];
  }
}
