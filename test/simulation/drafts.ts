import { refKey, rfc3339, SECOND, type Member, type MessageRef } from '#kernel';
import type { Caller, Draft, Thread } from '#exchange';
import { alertDraft, referralDraft, withdrawalDraft } from '#testing';
import { storyDraft, type Changes } from '../stories/story-drafts.js';
import type { Draw } from './draw.js';
import type { SimMember, SimNetwork } from './members.js';
import type { OPENINGS } from './plan.js';

// Invented throughout.

export interface Asked {
  readonly draft: Draft;
  readonly caller: Caller;
  readonly secondPerson?: boolean;
}

const caller = (unit: string, role: Caller['role'], name = 'author'): Caller => ({ name, unit, role });
const ANALYST = caller('ATU', 'ANALYST');
const LIAISON = caller('DESK', 'LIAISON');
const POLICE = caller('PS', 'POLICE_SYSTEM');

const urgencyOf = (draw: Draw): Draft =>
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
    case 'WANTED':
      return { draft: storyDraft('AL_WANTED_SUSPECT', at, { members: all }), caller: ANALYST };
  }
}

/** Units of a member that the directory lists with one of these roles. */
function unitsOf({ listed }: SimNetwork, code: Member, ...roles: readonly string[]): readonly string[] {
  const units = listed().find(({ member }) => member === code)?.units ?? [];
  return units.flatMap((unit) => (unit.roles.some((role) => roles.includes(role)) ? [unit.unit] : []));
}

/** What somebody of this member could write in a conversation; undefined where nothing comes to mind. */
export function replyDraft(
  member: SimMember,
  { conversation, entries }: Thread,
  draw: Draw,
): Asked | undefined {
  const opening = entries.find(({ ref }) => refKey(ref) === refKey(conversation.ref));
  const { owner, ref, status } = conversation;
  if (opening === undefined || owner === null) return undefined;
  const place = { now: member.clock.now(), conversation: ref };
  const draft = (type: string, changes: Changes): Draft =>
    storyDraft(type, place, { ...changes, members: { status, ...changes.members } });
  const isAlert = conversation.broadcaster !== null;
  if (owner.member === member.code)
    return isAlert
      ? ownAlert(draft, status, ref, entries, draw)
      : ownReferral(draft, ref, entries, draw, status);
  return isAlert
    ? foreignAlert(draft, place.now, ref, owner, draw)
    : foreignReferral(draft, member, opening, owner, entries, draw);
}

type Make = (type: string, changes: Changes) => Draft;
type Entries = Thread['entries'];
type Unit = { readonly member: Member; readonly unit: string };

const addressees = (entries: Entries, ref: MessageRef): unknown => {
  const opening = entries.find((one) => refKey(one.ref) === refKey(ref));
  if (opening === undefined) return [];
  return opening.to.map(({ member, unit }) => ({ member, unit }));
};

function ownAlert(draft: Make, status: string, ref: MessageRef, entries: Entries, draw: Draw): Asked {
  const unit = entries.find((one) => refKey(one.ref) === refKey(ref))?.from.unit;
  const by = unit === 'PS' ? POLICE : ANALYST;
  const to = { all: true, except: [] };
  const type = entries.find((one) => refKey(one.ref) === refKey(ref))?.type ?? '';
  if (draw.chance(0.5)) return { draft: { ...withdrawalDraft(ref, to), status }, caller: by };
  return {
    draft: correctionOf(draft, type, ref, to, entries),
    caller: by,
    secondPerson: type === 'AL_WANTED_SUSPECT',
  };
}

/** The same alert in its next version. */
function correctionOf(draft: Make, type: string, ref: MessageRef, to: unknown, entries: Entries): Draft {
  const names: Readonly<Record<string, string>> = {
    AL_WANTED_SUSPECT: 'wantedSuspect',
    AL_MISSING_PERSON: 'missingPerson',
    AL_TRAVEL_DOCUMENT: 'travelDocument',
    AL_MODUS_OPERANDI: 'modusOperandi',
  };
  const version = 2 + entries.filter((one) => one.type === 'CT_CORRECTION').length;
  const alert = draft(type, {});
  const body = { ...(alert['body'] as object), alertVersion: version } as Record<string, unknown>;
  const made = draft('CT_CORRECTION', {
    members: { to },
    body: {
      target: { ...ref },
      alertId: body['alertId'],
      alertVersion: version,
      replacementType: type,
      replacement: { [names[type] ?? '']: body },
    },
  });
  return { ...made, purpose: alert['purpose'] ?? null };
}

function ownReferral(draft: Make, ref: MessageRef, entries: Entries, draw: Draw, status: string): Asked {
  const to = addressees(entries, ref) as Draft[string];
  const members = { to, sealed: [] };
  switch (draw.int(4)) {
    case 0:
      return { draft: withdrawalDraft(ref, to, { status }), caller: ANALYST };
    case 1:
      return { draft: draft('CT_CLOSE', { members, body: { outcome: 'RETURNED' } }), caller: ANALYST };
    case 2:
      return {
        draft: draft('RF_NATIONALITY_REQUEST', { members, without: ['interviewOffer'] }),
        caller: ANALYST,
      };
    default:
      return { draft: draft('RF_ASSISTANCE_NEED', { members, without: ['requestedFrom'] }), caller: ANALYST };
  }
}

function foreignAlert(draft: Make, now: number, ref: MessageRef, owner: Unit, draw: Draw): Asked {
  const to = [{ member: owner.member, unit: owner.unit }];
  if (draw.chance(0.6))
    return {
      draft: draft('CT_HIT', {
        members: { to, sealed: [] },
        body: { at: rfc3339(now) },
      }),
      caller: ANALYST,
    };
  return {
    draft: draft('CT_CHALLENGE', {
      members: {
        to,
        sealed: [
          {
            part: 'challenge',
            units: to,
            content: { ground: 'MISTAKEN_IDENTITY', language: 'eng', text: 'Another person' },
          },
        ],
      },
      body: { target: { ...ref } },
    }),
    caller: ANALYST,
  };
}

function foreignReferral(
  draft: Make,
  member: SimMember,
  opening: Entries[number],
  owner: Unit,
  entries: Entries,
  draw: Draw,
): Asked | undefined {
  const unit = opening.to.find((one) => one.member === member.code)?.unit;
  if (unit === undefined) return undefined;
  const redirected = entries.some(({ type }) => type === 'CT_REDIRECT');
  const by = (redirected ? draw.chance(0.7) !== (unit === 'DESK') : unit === 'DESK') ? LIAISON : ANALYST;
  const to = [{ member: owner.member, unit: owner.unit }];
  const members = { to, sealed: [], ...urgencyOf(draw) };
  const now = rfc3339(member.clock.now());
  switch (draw.int(4)) {
    case 0:
      return {
        draft: draft('CT_HUMAN_ACK', { members: { to }, body: { at: now }, without: ['expectedAnswerAt'] }),
        caller: by,
      };
    case 1:
    case 2: {
      const next = { member: member.code, unit: by.unit === 'DESK' ? 'ATU' : 'DESK' };
      return {
        draft: draft('CT_REDIRECT', { members: { to: [...to, next] }, body: { unit: next } }),
        caller: by,
      };
    }
    default:
      return opening.type === 'RF_INFORMATION_REQUEST'
        ? { draft: draft('RF_INFORMATION_REPLY', { members }), caller: by }
        : {
            draft: draft('RF_NATIONALITY_RESPONSE', {
              members,
              body: {
                result: 'INTERIM',
                confidence: 'LOW',
                methods: [],
                familyTracingResult: 'PENDING',
                interim: true,
                expectedAt: rfc3339(member.clock.now() + 7 * 24 * 3600 * SECOND),
              },
              without: ['travelDocument'],
            }),
            caller: by,
          };
  }
}
