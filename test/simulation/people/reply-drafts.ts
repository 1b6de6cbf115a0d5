import { refKey, rfc3339, SECOND, type Member, type MessageRef } from '#kernel';
import type { Draft, Thread } from '#exchange';
import { countryOf, latestKind, samplePart } from '#messages';
import { withdrawalDraft } from '#testing';
import { storyDraft } from '../../stories/story-drafts.js';
import type { Draw } from '../draw.js';
import { ANALYST, LIAISON, POLICE, urgencyOf, type Asked, type Make } from './drafts.js';
import type { SimMember } from '../members.js';
import { keepingDraft } from './keeping-drafts.js';
import { storyReply } from './story-referrals.js';

// Invented throughout.

/** What somebody of this member could write in a conversation; undefined where nothing comes to mind. */
export function replyDraft(
  member: SimMember,
  { conversation, entries }: Thread,
  draw: Draw,
): Asked | undefined {
  const opening = entries.find(({ ref }) => refKey(ref) === refKey(conversation.ref));
  const { owner, ref, status } = conversation;
  const family = latestKind(opening?.type ?? '')?.family;
  if (opening === undefined || owner === null) return undefined;
  const place = { now: member.clock.now(), conversation: ref };
  const draft = makeIn(member, conversation);
  const own = owner.member === member.code;
  const kept = draw.chance(0.15) ? keepingDraft(draft, member, { conversation, entries }, draw) : undefined;
  if (kept !== undefined) return kept;
  const ofStory = storyReply(draft, { opening, own, owner, now: place.now }, draw);
  if (ofStory !== undefined) return ofStory;
  const isAlert = family === 'alert';
  if (own)
    return isAlert
      ? ownAlert(draft, conversation, entries, draw)
      : ownReferral(draft, ref, entries, draw, status);
  return isAlert
    ? foreignAlert(draft, place.now, opening, owner, draw)
    : foreignReferral(draft, member, opening, owner, entries, draw);
}

type Entries = Thread['entries'];

/** Makes drafts of this member in a conversation. */
export function makeIn(member: SimMember, { ref, status }: Thread['conversation']): Make {
  return (type, changes) =>
    storyDraft(
      type,
      { now: member.clock.now(), conversation: ref },
      { ...changes, members: { status, ...changes.members } },
    );
}
type Unit = { readonly member: Member; readonly unit: string };

export const addressees = (entries: Entries, ref: MessageRef): unknown => {
  const opening = entries.find((one) => refKey(one.ref) === refKey(ref));
  if (opening === undefined) return [];
  return opening.to.map(({ member, unit }) => ({ member, unit }));
};

function ownAlert(draft: Make, of: Thread['conversation'], entries: Entries, draw: Draw): Asked {
  const { ref, status, broadcaster } = of;
  // A sighting goes to named units, and is not said anew.
  if (broadcaster === null) {
    const to = addressees(entries, ref) as Draft[string];
    return { draft: withdrawalDraft(ref, to, { status }), caller: ownerOf(entries, ref) };
  }
  const { withdrawal, correction } = changesOf(draft, status, ref, entries);
  return draw.chance(0.5) ? withdrawal : correction;
}

/** What the owner of a broadcast alert can do about it: withdraw it, or say it anew. */
export function changesOf(
  draft: Make,
  status: string,
  ref: MessageRef,
  entries: Entries,
): { readonly withdrawal: Asked; readonly correction: Asked } {
  const opening = entries.find((one) => refKey(one.ref) === refKey(ref));
  const type = opening?.type ?? '';
  const by = ownerOf(entries, ref);
  const to = { all: true, except: [] };
  return {
    withdrawal: { draft: { ...withdrawalDraft(ref, to), status }, caller: by },
    correction: {
      draft: correctionOf(draft, type, ref, to, entries),
      caller: by,
      secondPerson: type === 'AL_WANTED_SUSPECT',
    },
  };
}

function ownerOf(entries: Entries, ref: MessageRef): Asked['caller'] {
  const opening = entries.find((one) => refKey(one.ref) === refKey(ref));
  return opening?.from.unit === 'PS' ? POLICE : { ...ANALYST, unit: opening?.from.unit ?? ANALYST.unit };
}

/** Kinds of alerts that can be said anew, with the member of a correction that holds them. */
const REPLACEMENTS: Readonly<Record<string, string>> = {
  AL_AT_RISK_PERSON: 'atRiskPerson',
  AL_ENTITY: 'entity',
  AL_MISSING_PERSON: 'missingPerson',
  AL_MODUS_OPERANDI: 'modusOperandi',
  AL_TRAVEL_DOCUMENT: 'travelDocument',
  AL_UNIDENTIFIED_PERSON: 'unidentifiedPerson',
  AL_VEHICLE: 'vehicle',
  AL_VESSEL: 'vessel',
  AL_WANTED_SUSPECT: 'wantedSuspect',
};

/** The same alert in its next version. */
function correctionOf(draft: Make, type: string, ref: MessageRef, to: unknown, entries: Entries): Draft {
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
      replacement: { [REPLACEMENTS[type] ?? '']: body },
    },
  });
  return { ...made, purpose: alert['purpose'] ?? null };
}

/** Who a person is by papers, by their word or by kin stands sealed to the country that is named. */
export function nationalityRequest(draft: Make, to: readonly Unit[]): Draft {
  const part = 'nationality-evidence';
  const { body } = draft('RF_NATIONALITY_REQUEST', {}) as { body: { claim: object } };
  return draft('RF_NATIONALITY_REQUEST', {
    members: { to, sealed: [{ part, units: to, content: samplePart(part) }] },
    body: { claim: { ...body.claim, country: countryOf(to[0]?.member ?? '') } },
    without: ['interviewOffer'],
  });
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
      return { draft: nationalityRequest(draft, to as unknown as readonly Unit[]), caller: ANALYST };
    default:
      return { draft: draft('RF_ASSISTANCE_NEED', { members, without: ['requestedFrom'] }), caller: ANALYST };
  }
}

function foreignAlert(
  draft: Make,
  now: number,
  { ref, type, facts }: Entries[number],
  owner: Unit,
  draw: Draw,
): Asked {
  const to = [{ member: owner.member, unit: owner.unit }];
  if (draw.chance(0.15))
    return {
      draft: draft('CT_ACTION_NOT_POSSIBLE', {
        members: { to },
        body: {
          alertId: facts['/body/alertId'],
          alertKind: type,
          reason: 'NOT_AVAILABLE',
          until: rfc3339(now + draw.int(3_600) * SECOND + SECOND),
        },
        without: ['fallbackTaken'],
      }),
      caller: ANALYST,
    };
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
                country: countryOf(member.code),
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
