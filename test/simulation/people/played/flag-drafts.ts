import type { Thread } from '#exchange';
import { HOUR, MINUTE, refKey, rfc3339 } from '#kernel';
import { samplePart } from '#messages';
import { storyDraft } from '../../../stories/story-drafts.js';
import type { Draw } from '../../draw.js';
import type { SimMember, SimNetwork } from '../../members.js';
import { ANALYST, caller, type Asked } from '../drafts.js';
import { makeIn } from '../reply-drafts.js';

// Invented throughout.

const EVERYBODY = { all: true, except: [] };

/** A man is sought who uses the name of an innocent one: that of the part `cleared-person`. */
export function namesakeOpening(member: SimMember): Asked {
  return wanted(member, {
    names: [
      { fullName: 'Kritsada Sought', script: 'Latn', nameType: 'LEGAL' },
      { fullName: 'Somsak Invented', script: 'Latn', nameType: 'ALIAS' },
    ],
    birth: { date: '1990-05-02', calendar: 'GREGORIAN' },
    documents: [{ type: 'PASSPORT', number: 'N0123456', issuer: 'KHM', state: 'SEEN' }],
  });
}

/** The victim of the part `identity` is sought; a member that holds her cannot send it (INV-01). */
export function victimSought(member: SimMember): Asked {
  const { birth, documents, names, sex } = samplePart('identity') as Readonly<Record<string, unknown>>;
  return wanted(member, { birth, documents, names, sex });
}

function wanted({ clock }: SimMember, subject: Readonly<Record<string, unknown>>): Asked {
  const at = { now: clock.now(), conversation: undefined };
  const { body } = storyDraft('AL_WANTED_SUSPECT', at) as { body: { subject: object } };
  const draft = storyDraft('AL_WANTED_SUSPECT', at, {
    members: { to: EVERYBODY, sealed: [] },
    body: { subject: { ...body.subject, ...subject } },
  });
  return { draft, caller: ANALYST };
}

/** The owner clears the innocent man, or ends that; another state objects, or lifts it. */
export function flagStep(
  { members }: Pick<SimNetwork, 'members'>,
  member: SimMember,
  { conversation, entries }: Thread,
  draw: Draw,
): Asked | undefined {
  const { owner, ref, standing } = conversation;
  const opening = entries.find((one) => refKey(one.ref) === refKey(ref));
  if (owner === null || opening === undefined) return undefined;
  const make = makeIn(member, conversation);
  const to = EVERYBODY;
  const target = { ...ref };
  const now = member.clock.now();
  if (owner.member !== member.code) {
    const stands = standing.lifecycles.some(
      ({ lifecycle, key, state }) => lifecycle === 'objection' && key === member.code && state !== 'LIFTED',
    );
    const by = draw.pick([ANALYST, caller('DESK', 'LIAISON')]);
    if (stands && draw.chance(0.6))
      return {
        draft: make('CT_OBJECTION', {
          members: { to, sealed: [] },
          body: { target, act: 'LIFT' },
          without: ['scope', 'until'],
        }),
        caller: by,
        secondPerson: true,
      };
    return {
      draft: make('CT_OBJECTION', {
        members: {
          to,
          sealed: [{ part: 'objection', units: [{ ...owner }], content: samplePart('objection') }],
        },
        body: {
          target,
          scope: draw.pick(['ARREST_ONLY', 'ALL_ACTIONS']),
          until: rfc3339(now + draw.pick([2 * MINUTE, 2 * HOUR, 20 * 24 * HOUR])),
        },
      }),
      caller: by,
      secondPerson: true,
    };
  }
  const alertId = opening.facts['/body/alertId'];
  const cleared = standing.lifecycles.find(
    ({ lifecycle, state }) => lifecycle === 'clearing' && state === 'CLEARED',
  );
  if (cleared !== undefined && draw.chance(0.6))
    return {
      draft: make('CT_MISUSED_IDENTITY', {
        members: { to, sealed: [] },
        body: { target, alertId, act: 'END', ends: { ...cleared.by }, reason: 'CONSENT_WITHDRAWN' },
        without: ['consent'],
      }),
      caller: ANALYST,
    };
  const units = members.flatMap(({ code }) => (code === member.code ? [] : [{ member: code, unit: 'PS' }]));
  return {
    draft: make('CT_MISUSED_IDENTITY', {
      members: { to, sealed: [{ part: 'cleared-person', units, content: samplePart('cleared-person') }] },
      body: { target, alertId },
    }),
    caller: ANALYST,
    secondPerson: true,
  };
}
