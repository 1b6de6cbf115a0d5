import { HOUR, rfc3339, type UnitAddress } from '#kernel';
import type { Thread } from '#exchange';
import { countryOf, samplePart } from '#messages';
import { storyDraft } from '../../stories/story-drafts.js';
import type { Draw } from '../draw.js';
import type { SimMember, SimNetwork } from '../members.js';
import { STORIES, type OPENINGS } from '../plan.js';
import { ANALYST, caller, LIAISON, type Asked, type Make } from './drafts.js';

// Invented throughout.

type Story = (typeof STORIES)[number];

export function isStory(what: (typeof OPENINGS)[number] | Story): what is Story {
  return (STORIES as readonly string[]).includes(what);
}

/** What opens a conversation of one of the other stories, to one or two other members, or to all. */
export function storyOpening(
  { members }: SimNetwork,
  { code: self, clock }: SimMember,
  what: Story,
  draw: Draw,
): Asked {
  const others = members.map(({ code }) => code).filter((code) => code !== self);
  const member = draw.pick(others);
  const unit = draw.pick(['ATU', 'DESK']);
  const to = [{ member, unit }];
  const shared = { to, case: `HSU-${self}-2026-000123-K` };
  const country = countryOf(member) ?? '';
  const now = clock.now();
  const sealed = (...parts: readonly string[]) =>
    parts.map((part) => ({ part, units: to, content: samplePart(part) }));
  const make: Make = (type, changes) => storyDraft(type, { now, conversation: undefined }, changes);
  switch (what) {
    case 'OFFER':
      return { draft: make(draw.pick(['RF_CAPACITY_OFFER', 'RF_CAPACITY_REQUEST']), {}), caller: ANALYST };
    case 'RESCUE':
      return {
        draft: make('RF_RESCUE_REQUEST', {
          members: { ...shared, sealed: sealed('rescue-location', 'rescue-identity') },
          body: {
            heldIn: { country },
            leftOut: draw.chance(0.5) ? [`${member}/${unit === 'DESK' ? 'ATU' : 'DESK'}`] : [],
          },
        }),
        caller: ANALYST,
      };
    case 'MANY':
      return { draft: rescueOfMany(make, self, others, now, draw), caller: ANALYST };
    case 'OPERATION':
      return {
        draft: make('RF_JOINT_OPERATION', {
          members: { ...shared, sealed: [] },
          body: {
            members: [self, member],
            period: { from: rfc3339(now + 48 * HOUR).slice(0, 10) },
            command: { lead: { member: self, unit: 'ATU' }, arrangement: 'Each on its own soil.' },
            victimPlan: {
              ...((make('RF_JOINT_OPERATION', {})['body'] as Record<string, unknown>)[
                'victimPlan'
              ] as object),
              lead: to[0],
            },
          },
        }),
        caller: ANALYST,
      };
    case 'INVESTIGATION':
      return { draft: make('RF_INVESTIGATION', { members: { ...shared, sealed: [] } }), caller: ANALYST };
  }
}

/** Of two other members at most, each with the list of its own. */
function rescueOfMany(make: Make, self: string, others: readonly string[], now: number, draw: Draw) {
  const first = draw.pick(others);
  const origins = [...new Set([first, draw.pick(others)])].map((member) => {
    const part = `persons-${(countryOf(member) ?? '').toLowerCase()}`;
    const content = samplePart(part);
    const persons = content['persons'] as readonly { readonly isChild: boolean }[];
    return { part, units: [{ member, unit: 'DESK' }], content, member, persons };
  });
  const counts = origins.map(({ member, persons }) => ({
    country: countryOf(member) ?? '',
    n: persons.length,
    children: persons.filter(({ isChild }) => isChild).length,
  }));
  return make('RF_MASS_RESCUE', {
    members: {
      to: origins.flatMap(({ units }) => units),
      case: `HSU-${self}-2026-000124-K`,
      sealed: origins.map(({ part, units, content }) => ({ part, units, content })),
    },
    body: {
      place: { country: countryOf(self) },
      rescuedAt: rfc3339(now - HOUR),
      total: counts.reduce((sum, { n }) => sum + n, 0),
      countsByNationality: counts,
      hostLead: { member: self, unit: 'ATU' },
    },
  });
}

interface Place {
  readonly opening: Thread['entries'][number];
  /** Our member opened it. */
  readonly own: boolean;
  readonly owner: UnitAddress;
  readonly now: number;
}

/** What somebody could write in a conversation of these stories, besides what fits every referral. */
export function storyReply(make: Make, { opening, own, owner, now }: Place, draw: Draw): Asked | undefined {
  const to = [{ member: owner.member, unit: owner.unit }];
  const place = opening.to.find(({ member }) => member !== owner.member);
  const by = place?.unit === 'DESK' ? LIAISON : ANALYST;
  if (opening.type === 'RF_CAPACITY_OFFER' || opening.type === 'RF_CAPACITY_REQUEST')
    return {
      draft: capacityReply(make, own, opening, draw),
      caller: own ? { ...ANALYST, unit: owner.unit } : by,
    };
  if (own || place === undefined || draw.chance(0.4)) return undefined;
  const members = { to, sealed: [] };
  switch (opening.type) {
    case 'RF_RESCUE_REQUEST':
      return { draft: make('RF_RESCUE_DECISION', { members, ...decision(opening, now, draw) }), caller: by };
    case 'RF_JOINT_OPERATION': {
      const decided = draw.pick([
        { decision: 'ACCEPT' },
        { decision: 'DECLINE', reason: 'NOT_AVAILABLE' },
        { decision: 'PROPOSE_CHANGE', changes: [{ item: 'PERIOD', text: 'A week later.' }] },
      ]);
      const role = place.unit === 'DESK' ? 'SUPERVISOR' : 'ANALYST';
      return {
        draft: make('RF_JOINT_OPERATION_DECISION', { members, body: decided }),
        caller: caller(place.unit, role),
      };
    }
    case 'RF_INVESTIGATION':
      return { draft: make('RF_INFORMATION_REPLY', { members }), caller: ANALYST };
    case 'RF_MASS_RESCUE':
      return {
        draft: make('CT_HUMAN_ACK', {
          members: { to },
          body: { at: rfc3339(now) },
          without: ['expectedAnswerAt'],
        }),
        caller: by,
      };
    default:
      return undefined;
  }
}

function decision({ ref }: Place['opening'], now: number, draw: Draw) {
  return draw.pick([
    { body: { decision: 'WILL_RESCUE', plannedFor: rfc3339(now + 6 * HOUR) } },
    { body: { decision: 'RESCUED', rescued: 1, ledTo: [{ ...ref }] }, without: ['plannedFor'] },
    { body: { decision: 'NOT_FOUND' }, without: ['plannedFor'] },
  ]);
}

function capacityReply(make: Make, own: boolean, { ref }: Place['opening'], draw: Draw) {
  if (!own) return make('RF_CAPACITY_MATCH', {});
  const afterAction = { attended: 7, lessons: 'Two days of practice are too few.' };
  return draw.pick([
    () => make('RF_CAPACITY_MATCH', { body: { outcome: 'ACCEPTED' } }),
    () => make('RF_CAPACITY_MATCH', { body: { outcome: 'DECLINED', reason: 'NOT_AVAILABLE' } }),
    () => make('RF_CAPACITY_MATCH', { body: { outcome: 'HELD', afterAction } }),
    () =>
      make('CT_WITHDRAWAL', {
        members: { to: { all: true, except: [] } },
        body: { target: { ...ref }, reason: 'EXPIRED' },
      }),
  ])();
}
