import type { JsonObject } from '#envelope';
import { MINUTE, rfc3339, type MessageRef } from '#kernel';
import { sampleMessage } from '#messages';
import { FREED, identityOf, SOUGHT, victimRefOf } from './freed.js';
import type { Written } from './real-members.js';

export const ORIGINS = ['PH', 'MM', 'ID', 'VN'] as const;
export type Origin = (typeof ORIGINS)[number];
export const CASE = 'HSU-TH-2026-000777-K';
const INCIDENT = '01990000-0000-7000-8000-000000000500';
const COUNTRY: Readonly<Record<Origin, string>> = { PH: 'PHL', MM: 'MMR', ID: 'IDN', VN: 'VNM' };

export const desk = (member: string) => ({ member, unit: 'DESK' });
export const listed = (member: Origin): string => `persons-${COUNTRY[member].toLowerCase()}`;

/** The alert of Indonesia, which means one of the freed. */
export function wanted(): Written {
  const { subject } = sampleMessage('AL_WANTED_SUSPECT')['body'] as { subject: object };
  return {
    type: 'AL_WANTED_SUSPECT',
    members: { to: { all: true, except: [] }, sealed: [] },
    body: { subject: { ...subject, ...SOUGHT, documents: [] } },
  };
}

/** The list of the nationals of `of`, sealed to the desk of `to`. */
export function list(of: Origin, to: Origin = of): JsonObject {
  const content = { incidentId: INCIDENT, nationality: COUNTRY[of], persons: [...FREED[of]] };
  return { part: listed(of), units: [desk(to)], content };
}

/** All who were freed, told to these countries; of others it is not known here whose they are. */
export function freed(
  told: readonly Origin[],
  sealed: readonly JsonObject[] = told.map((code) => list(code)),
  more: JsonObject = {},
): Written {
  const counted = told.map((code) => ({
    country: COUNTRY[code],
    n: FREED[code].length,
    children: FREED[code].filter(({ isChild }) => isChild === true).length,
  }));
  const others = 12 - counted.reduce((sum, { n }) => sum + n, 0);
  return {
    type: 'RF_MASS_RESCUE',
    members: {
      to: told.map(desk),
      case: CASE,
      sealed,
      subjectEn: 'Twelve persons freed from a compound',
      urgencyReason: 'Twelve persons without a bed for the night',
    },
    body: {
      incidentId: INCIDENT,
      place: { country: 'THA', admin1: 'TH-63' },
      rescuedAt: rfc3339(Date.now() - MINUTE),
      total: 12,
      countsByNationality: [
        ...counted,
        ...(others === 0 ? [] : [{ country: 'XXX', n: others, children: 0 }]),
      ],
      ...more,
    },
  };
}

/** The referral of the first of a country's list, whose number among all is `n`. */
export function referral(n: number, member: Origin, rescue: MessageRef): Written {
  const content = identityOf(FREED[member][0] ?? {});
  return {
    type: 'RF_VICTIM_IDENTIFICATION',
    members: {
      to: [desk(member)],
      case: CASE,
      references: [{ ...rescue }],
      sealed: [{ part: 'identity', units: [desk(member)], content }],
    },
    body: {
      victimRef: victimRefOf(n),
      nationalityClaims: [{ country: COUNTRY[member], basis: 'OWN_STATEMENT', state: 'CLAIMED' }],
      countryOfOrigin: COUNTRY[member],
      exploitationForms: ['ONLINE_SCAM'],
    },
  };
}

export function question(n: number, member: Origin, documented: boolean): Written {
  const victimRef = victimRefOf(n);
  const content = { victimRef, items: [{ kind: 'BIRTH_PLACE', text: 'A village by the river.' }] };
  return {
    type: 'RF_NATIONALITY_REQUEST',
    members: {
      to: [desk(member)],
      case: CASE,
      sealed: [{ part: 'nationality-evidence', units: [desk(member)], content }],
    },
    body: {
      victimRef,
      claim: { country: COUNTRY[member], basis: 'OWN_STATEMENT', state: 'CLAIMED' },
      documented,
    },
    without: ['interviewOffer'],
  };
}

export function answer(
  n: number,
  member: Origin,
  body: JsonObject,
  without: readonly string[] = [],
): Written {
  return {
    type: 'RF_NATIONALITY_RESPONSE',
    members: { to: [{ member: 'TH', unit: 'ATU' }], case: CASE, sealed: [] },
    body: { victimRef: victimRefOf(n), country: COUNTRY[member], familyTracingResult: 'PENDING', ...body },
    without,
  };
}
