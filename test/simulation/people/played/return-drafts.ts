import type { Thread } from '#exchange';
import { DAY, HOUR, refKey, rfc3339, type MessageRef, type UnitAddress } from '#kernel';
import { countryOf, samplePart } from '#messages';
import { handoverActOf } from '../../../stories/story-drafts.js';
import type { Draw } from '../../draw.js';
import type { SimMember } from '../../members.js';
import { officer, type Asked, type Make } from '../drafts.js';
import { makeIn, nationalityRequest } from '../reply-drafts.js';

// Invented throughout.

/** A victim's referral as one of its two sides sees it. */
export interface Referral {
  readonly make: Make;
  readonly now: number;
  readonly draw: Draw;
  readonly thread: Thread;
  /** The side that opened it: the country that hosts her. */
  readonly isHost: boolean;
  readonly host: UnitAddress;
  readonly origin: UnitAddress;
  readonly by: Asked['caller'];
  /** Members of a message to the other side. */
  readonly members: { readonly to: readonly UnitAddress[]; readonly sealed: readonly [] };
  /** Where she stands on her way, whatever her reference. */
  readonly path: string;
}

/** Undefined where the member is neither of the two sides. */
export function referralOf(member: SimMember, thread: Thread, draw: Draw): Referral | undefined {
  const { ref, standing } = thread.conversation;
  const opening = thread.entries.find((one) => refKey(one.ref) === refKey(ref));
  const [origin] = opening?.to ?? [];
  if (opening === undefined || origin === undefined) return undefined;
  const host = opening.from;
  const own = [host, origin].find((unit) => unit.member === member.code);
  if (own === undefined) return undefined;
  const isHost = own === host;
  return {
    make: makeIn(member, thread.conversation),
    now: member.clock.now(),
    ...{ draw, thread, isHost, host, origin },
    by: officer(own.unit),
    members: { to: [isHost ? { ...origin } : { ...host }], sealed: [] },
    path: standing.lifecycles.find(({ lifecycle }) => lifecycle === 'path')?.state ?? '',
  };
}

const PLAN = '/body/planId';
const MARKERS = ['D30', 'D90', 'D180', 'D365'] as const;

/** The next step of her return, where it is this side's. */
export function returnStep(at: Referral): Asked | undefined {
  const { by, isHost, path } = at;
  const draft = isHost ? hostStep(at, path) : originStep(at, path);
  return draft && { draft, caller: by };
}

function hostStep(at: Referral, path: string) {
  const { make, members, now, origin, host } = at;
  switch (path) {
    case 'INTAKE':
    case 'ASSISTED':
    case 'REFUTED':
      return nationalityRequest(make, members.to);
    case 'VERIFIED':
    case 'REPATRIATION_READY':
      return make('RF_REPATRIATION_PLAN', {
        members,
        body: {
          planId: idOf(at, 'RF_REPATRIATION_PLAN'),
          proceedings: { pending: false, courtDates: [], remoteTestimony: false },
          nationality: { state: 'VERIFIED', country: countryOf(origin.member) ?? '' },
          handoverPoint: { point: 'OTHER', other: 'A bridge between the two' },
          window: { from: rfc3339(now + DAY), to: rfc3339(now + DAY + 6 * HOUR) },
          escorts: [{ kind: 'SOCIAL_WORKER', member: host.member }],
          receivingUnit: { ...origin },
        },
      });
    case 'PLAN_ACCEPTED':
      return handover(at);
    default:
      return undefined;
  }
}

function originStep(at: Referral, path: string) {
  const { make, members, now, draw, origin } = at;
  switch (path) {
    case 'NATIONALITY_PENDING':
      return make('RF_NATIONALITY_RESPONSE', {
        members: {
          ...members,
          sealed: [{ part: 'family', units: members.to, content: samplePart('family') }],
        },
        body: { country: countryOf(origin.member) },
      });
    case 'PLAN_SENT': {
      const planId = last(at, PLAN);
      const says = draw.pick([
        ...[1, 2, 3].map(() => ({ body: { planId }, without: [] })),
        {
          body: { planId, decision: 'PROPOSE_CHANGE', changes: [{ item: 'WINDOW', text: 'A day later.' }] },
          without: ['receptionArrangement'],
        },
      ]);
      return make('RF_REPATRIATION_PLAN_RESPONSE', { members, ...says });
    }
    case 'PLAN_ACCEPTED':
      return handover(at);
    case 'HANDED_OVER':
      return make('RF_ARRIVAL', { members, body: { at: rfc3339(now) } });
    case 'ARRIVED':
    case 'FOLLOW_UP': {
      const followed = count(at, 'RF_FOLLOW_UP');
      const body = {
        at: rfc3339(now),
        marker: MARKERS[Math.min(followed, MARKERS.length - 1)],
        personWishesNoContact: draw.chance(0.1),
      };
      return make('RF_FOLLOW_UP', { members, body });
    }
    default:
      return undefined;
  }
}

/** Either side signs the act, and the other signs the same bytes. */
function handover(at: Referral) {
  const { make, members, now, draw, thread, isHost, host, origin } = at;
  const signed = thread.conversation.standing.lifecycles.find(
    ({ lifecycle, state }) => lifecycle === 'handover' && state === 'SIGNED',
  );
  const self = (isHost ? host : origin).member;
  if (signed === undefined) {
    const planId = last(at, PLAN);
    if (typeof planId !== 'string' || !(isHost || draw.chance(0.2))) return undefined;
    return make('RF_HANDOVER', { members, body: { planId, ...handoverActOf(planId, now) } });
  }
  if (signed.by.member === self) return undefined;
  return make('RF_HANDOVER_COUNTERSIGN', {
    members,
    body: { handover: { ...signed.by }, actDigest: signed.key },
  });
}

function count({ thread }: Referral, type: string): number {
  return thread.entries.filter((one) => one.type === type).length;
}

/** What the last message that says so says there. */
export function last({ thread }: Referral, fact: string): unknown {
  return thread.entries.findLast(({ facts }) => facts[fact] !== undefined)?.facts[fact];
}

/** An id that tells the n-th of a kind in its conversation. */
export function idOf(at: Referral, type: string): string {
  const { id }: MessageRef = at.thread.conversation.ref;
  const n = String(count(at, type) + (at.isHost ? 1 : 51)).padStart(2, '0');
  return `${id.slice(0, -2)}${n}`;
}
