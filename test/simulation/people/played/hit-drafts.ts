import type { Thread } from '#exchange';
import { rfc3339 } from '#kernel';
import type { Draw } from '../../draw.js';
import type { SimMember } from '../../members.js';
import { ANALYST, type Asked } from '../drafts.js';
import { makeIn } from '../reply-drafts.js';

// Invented throughout.

const OPEN: readonly string[] = ['REPORTED', 'CONFIRMATION_ASKED', 'NO_ANSWER', 'CONFIRMED'];

/** A finder reports, asks for an answer and says what came of it; the owner answers. */
export function hitStep(member: SimMember, { conversation, entries }: Thread, draw: Draw): Asked | undefined {
  const { owner, standing } = conversation;
  if (owner === null) return undefined;
  const make = makeIn(member, conversation);
  const own = owner.member === member.code;
  const hits = standing.lifecycles.filter(({ lifecycle, state, key }) => {
    const reported = entries.find(({ ref }) => ref.id === key);
    return lifecycle === 'hit' && OPEN.includes(state) && (own || reported?.ref.member === member.code);
  });
  const to = [{ ...owner }];
  const now = rfc3339(member.clock.now());
  if (hits.length === 0)
    return own
      ? undefined
      : { draft: make('CT_HIT', { members: { to, sealed: [] }, body: { at: now } }), caller: ANALYST };
  const { key, state } = draw.pick(hits);
  const report = entries.find(({ ref }) => ref.id === key);
  if (report === undefined) return undefined;
  const hit = { ...report.ref };
  if (own)
    return {
      draft: make('CT_HIT_CONFIRM_RESPONSE', {
        members: { to: [{ ...report.from }] },
        body: draw.pick([
          { hit },
          { hit, samePerson: 'NO', instructions: ['CALL_UNIT'] },
          { hit, stillActive: 'CHECKING', moreTimeMinutes: 20, instructions: ['CALL_UNIT'] },
        ]),
      }),
      caller: ANALYST,
    };
  if (state !== 'CONFIRMED' && draw.chance(0.7))
    return {
      draft: make('CT_HIT_CONFIRM_REQUEST', {
        members: { to },
        body: { hit, priority: draw.pick(['URGENT', 'ROUTINE']) },
      }),
      caller: ANALYST,
    };
  return {
    draft: make('CT_HIT', {
      members: { to, sealed: [] },
      body: { at: now, stage: 'OUTCOME', outcomeOf: hit },
    }),
    caller: ANALYST,
  };
}
