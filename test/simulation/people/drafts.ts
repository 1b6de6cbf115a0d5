import type { Member } from '#kernel';
import { samplePart } from '#messages';
import type { Caller, Draft } from '#exchange';
import { alertDraft, referralDraft } from '#testing';
import { storyDraft, type Changes } from '../../stories/story-drafts.js';
import type { Draw } from '../draw.js';
import type { SimMember, SimNetwork } from '../members.js';
import type { OPENINGS } from '../plan.js';

// Invented throughout.

export interface Asked {
  readonly draft: Draft;
  readonly caller: Caller;
  readonly secondPerson?: boolean;
}

/** A draft of this kind in the conversation of whoever makes it. */
export type Make = (type: string, changes: Changes) => Draft;

export const caller = (unit: string, role: Caller['role'], name = 'author'): Caller => ({ name, unit, role });
/** Whoever writes for a unit: a desk has liaison officers. */
export const officer = (unit: string): Caller => caller(unit, unit === 'DESK' ? 'LIAISON' : 'ANALYST');
export const ANALYST = caller('ATU', 'ANALYST');
export const LIAISON = caller('DESK', 'LIAISON');
export const POLICE = caller('PS', 'POLICE_SYSTEM');

export const urgencyOf = (draw: Draw): Draft =>
  draw.chance(0.3) ? { urgency: draw.pick(['E', 'U']), urgencyReason: 'A person is on the way' } : {};

/** What opens a conversation, to one other member, to two units of it, or to all. */
export function openingDraft(
  network: SimNetwork,
  member: SimMember,
  what: (typeof OPENINGS)[number],
  draw: Draw,
): Asked {
  const others = network.members.filter((one) => one !== member);
  const to = draw.pick(others).code;
  const except = draw.chance(0.15) ? [draw.pick(others).code] : [];
  const all = { to: { all: true, except }, sealed: [], ...urgencyOf(draw) };
  const at = { now: member.clock.now(), conversation: undefined };
  const units = [{ member: to, unit: draw.pick(unitsOf(network, to, 'ANALYST', 'LIAISON')) }];
  const analyst = caller(draw.pick(unitsOf(network, member.code, 'ANALYST')), 'ANALYST');
  switch (what) {
    case 'REFERRAL':
      return {
        draft: referralDraft(to, {
          to: units,
          case: `HSU-${member.code}-2026-000123-K`,
          sealed: [{ part: 'row', units, content: { year: 2026, ageBand: '18-20', canary: 'canary-1' } }],
          ...urgencyOf(draw),
        }),
        caller: analyst,
      };
    case 'REQUEST':
      return {
        draft: storyDraft('RF_INFORMATION_REQUEST', at, {
          members: { to: units, sealed: [], ...urgencyOf(draw) },
        }),
        caller: analyst,
      };
    case 'WARNING':
      return { draft: alertDraft(except, urgencyOf(draw)), caller: analyst };
    case 'DOCUMENT':
      return { draft: storyDraft('AL_TRAVEL_DOCUMENT', at, { members: all }), caller: POLICE };
    case 'MISSING':
      return {
        draft: storyDraft('AL_MISSING_PERSON', at, {
          members: { ...all, urgency: 'U', urgencyReason: 'A child' },
        }),
        caller: analyst,
      };
    case 'THING':
      return {
        draft: storyDraft(draw.pick(['AL_VEHICLE', 'AL_VESSEL', 'AL_ENTITY']), at, { members: all }),
        caller: POLICE,
      };
    case 'PROTECTED':
      return {
        draft: storyDraft(draw.pick(['AL_AT_RISK_PERSON', 'AL_UNIDENTIFIED_PERSON']), at, { members: all }),
        caller: POLICE,
      };
    case 'SIGHTING':
      return {
        draft: storyDraft('AL_POSSIBLE_VICTIM_SIGHTING', at, {
          members: {
            to: units,
            sealed: [{ part: 'identity', units, content: samplePart('identity') }],
            ...urgencyOf(draw),
          },
        }),
        caller: analyst,
      };
    case 'WANTED':
      return { draft: storyDraft('AL_WANTED_SUSPECT', at, { members: all }), caller: ANALYST };
  }
}

/** The first that a new unit writes, or that another member writes to it. */
export function greetingDraft(
  { members }: SimNetwork,
  by: SimMember,
  unit: { readonly member: Member; readonly unit: string },
  draw: Draw,
): Asked {
  if (by.code === unit.member && draw.chance(0.5))
    return { draft: alertDraft([], urgencyOf(draw)), caller: caller(unit.unit, 'ANALYST') };
  const other = draw.pick(members.filter(({ code }) => code !== by.code)).code;
  const to = [by.code === unit.member ? { member: other, unit: 'ATU' } : unit];
  return {
    draft: storyDraft(
      'RF_INFORMATION_REQUEST',
      { now: by.clock.now(), conversation: undefined },
      { members: { to, sealed: [], ...urgencyOf(draw) } },
    ),
    caller: by.code === unit.member ? caller(unit.unit, 'ANALYST') : ANALYST,
  };
}

/** Units of a member that the directory lists with one of these roles. */
function unitsOf({ listed }: SimNetwork, code: Member, ...roles: readonly string[]): readonly string[] {
  const units = listed().find(({ member }) => member === code)?.units ?? [];
  return units.flatMap((unit) => (unit.roles.some((role) => roles.includes(role)) ? [unit.unit] : []));
}
