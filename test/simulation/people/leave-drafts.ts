import { personOf, type Thread } from '#exchange';
import { GATEWAY_UNIT, MINUTE, rfc3339 } from '#kernel';
import { countryOf, samplePart } from '#messages';
import { storyDraft } from '../../stories/story-drafts.js';
import type { Draw } from '../draw.js';
import type { SimMember, SimNetwork } from '../members.js';
import { ANALYST, officer, type Asked } from './drafts.js';
import { makeIn } from './reply-drafts.js';

// Invented throughout.

/** A victim is referred to another member, live and with her identity: all of them are one person here. */
export function victimOpening({ members }: SimNetwork, self: SimMember, draw: Draw): Asked {
  const member = draw.pick(members.map(({ code }) => code).filter((code) => code !== self.code));
  const to = [{ member, unit: draw.pick(['ATU', 'DESK']) }];
  const sealed = [{ part: 'identity', units: to, content: samplePart('identity') }];
  const draft = storyDraft(
    'RF_VICTIM_IDENTIFICATION',
    { now: self.clock.now(), conversation: undefined },
    { members: { to, sealed, case: `HSU-${self.code}-2026-000123-K` } },
  );
  return { draft, caller: ANALYST };
}

/** She gives or takes back her consent; it may be told late, so that two words come in another order than she said. */
export function consentChange(member: SimMember, thread: Thread, draw: Draw): Asked | undefined {
  const { parties } = thread.conversation;
  const own = parties.filter((one) => one.member === member.code && one.unit !== GATEWAY_UNIT);
  const person = thread.entries.map(personOf).find((named) => named !== undefined);
  if (own.length === 0 || person === undefined) return undefined;
  const { unit } = draw.pick(own);
  const to = parties.filter(
    (one) => one.unit !== GATEWAY_UNIT && !(one.member === member.code && one.unit === unit),
  );
  const scopes = draw.pick([['SHARE_WITH_ORIGIN'], ['SHARE_WITH_HOST'], ['SHARE_WITH_ORIGIN', 'STATISTICS']]);
  const withdraws = draw.chance(0.7);
  const said = rfc3339(member.clock.now() - draw.pick([1, 1, 5, 60]) * MINUTE);
  const origin = draw.pick(parties).member;
  return {
    draft: makeIn(member, thread.conversation)('CT_CONSENT_CHANGE', {
      members: { to },
      body: {
        victimRef: person,
        granted: withdraws ? [] : scopes,
        withdrawn: withdraws ? scopes : [],
        origins: [countryOf(origin) ?? ''],
        at: said,
      },
    }),
    caller: officer(unit),
  };
}
