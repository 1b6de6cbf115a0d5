import { DAY, HOUR, rfc3339 } from '#kernel';
import type { JsonObject, JsonValue } from '#envelope';
import { sampleMessage, samplePart } from '#messages';
import type { Draft } from '#exchange';
import { storyDraft } from '../stories/story-drafts.js';
import type { Wording } from './form-filling.js';

/** Invented: whom Thailand finds, and whom an older alert of Malaysia means. */
export const HER = { fullName: 'KEO Sokunthea', script: 'Latn', nameType: 'LEGAL' };
const BORN = { date: '1999', calendar: 'GREGORIAN' };

type Open = Readonly<Record<string, unknown>>;

const day = (ms: number): string => rfc3339(ms).slice(0, 10);

function sampleBody(type: string, without: readonly string[] = []): JsonObject {
  const body = Object.entries(sampleMessage(type)['body'] as JsonObject);
  return Object.fromEntries(body.filter(([name]) => !without.includes(name)));
}

/** The police system's draft; her name is spelt otherwise than Thailand will spell it. */
export function wantedDraft(now: number): Draft {
  const sample = sampleMessage('AL_WANTED_SUSPECT')['body'] as { subject: Open };
  const subject = {
    ...sample.subject,
    names: [{ ...HER, fullName: 'Keo Sokunthea' }],
    birth: BORN,
    sex: 'F',
    nationalityClaims: [],
    documents: [],
  };
  const draft = storyDraft(
    'AL_WANTED_SUSPECT',
    { now, conversation: undefined },
    { members: { to: { all: true, except: [] }, subjectEn: 'Recruiter for two houses' }, body: { subject } },
  );
  return Object.fromEntries<JsonValue>(Object.entries(draft).filter(([name]) => name !== 'sealed'));
}

/** What each of them writes, by kind. `now`: ms. */
export const writes = {
  referral: (now: number): Wording => ({
    to: [{ member: 'KH', unit: 'DESK' }],
    subjectEn: 'Possible victim found at a guest house, says she is Cambodian',
    case: 'HSU-TH-2026-000123-K',
    body: {
      ...sampleBody('RF_VICTIM_IDENTIFICATION'),
      // Help that is essential has clocks of its own; hers is asked for later on.
      needs: ['LEGAL_AID'],
      sex: 'F',
      ageBand: '27-29',
      found: { at: day(now - DAY), place: { country: 'THA', admin1: 'TH-21' }, by: 'LABOUR_INSPECTOR' },
    },
    sealed: [
      {
        part: 'identity',
        content: {
          ...(samplePart('identity') as JsonObject),
          names: [HER, { fullName: 'កែវ សុគន្ធា', script: 'Khmr', nameType: 'LEGAL' }],
          birth: BORN,
          sex: 'F',
          documents: [],
        },
      },
    ],
  }),
  acknowledgement: (now: number): Wording => ({ body: { expectedAnswerAt: rfc3339(now + 2 * DAY) } }),
  need: (now: number): Wording => ({
    subjectEn: 'An interpreter is needed',
    body: { ...sampleBody('RF_ASSISTANCE_NEED', ['requestedFrom']), since: day(now - DAY) },
  }),
  assistance: (now: number, state: 'STARTED' | 'DELIVERED'): Wording => ({
    subjectEn: state === 'STARTED' ? 'Shelter started' : 'Shelter and interpreter are there',
    body: { ...sampleBody('RF_ASSISTANCE_CONFIRMATION'), state, at: day(now) },
  }),
  nationalityRequest: (now: number): Wording => ({
    subjectEn: 'Please verify a claimed nationality',
    body: {
      ...sampleBody('RF_NATIONALITY_REQUEST', ['interviewOffer']),
      consent: {
        ...(sampleBody('RF_NATIONALITY_REQUEST')['consent'] as JsonObject),
        givenAt: rfc3339(now - HOUR),
      },
    },
    sealed: [
      {
        part: 'nationality-evidence',
        content: { items: [{ kind: 'BIRTH_PLACE', text: 'A village near Battambang, by the river.' }] },
      },
    ],
  }),
  interim: (now: number): Wording => ({
    subjectEn: 'We are looking in the registers',
    body: {
      country: 'KHM',
      result: 'INTERIM',
      confidence: 'LOW',
      methods: [],
      familyTracingResult: 'PENDING',
      interim: true,
      expectedAt: rfc3339(now + 3 * DAY),
    },
  }),
  verified: (now: number): Wording => ({
    subjectEn: 'Nationality verified',
    body: {
      ...sampleBody('RF_NATIONALITY_RESPONSE'),
      travelDocument: { offered: true, type: 'CERTIFICATE_OF_IDENTITY', eta: day(now + 3 * DAY) },
    },
    sealed: [{ part: 'family', content: samplePart('family') as JsonObject }],
  }),
  plan: (now: number, days: number): Wording => ({
    subjectEn: 'Plan of a voluntary return',
    body: {
      ...sampleBody('RF_REPATRIATION_PLAN'),
      riskAssessment: {
        level: 'LOW',
        by: 'MULTIDISCIPLINARY_TEAM',
        at: day(now),
        mitigations: [],
      },
      fitToTravel: { fit: true, at: day(now) },
      window: { from: rfc3339(now + days * DAY), to: rfc3339(now + days * DAY + 6 * HOUR) },
      proceedings: { pending: false, courtDates: [], remoteTestimony: false },
    },
  }),
  change: (): Wording => ({
    subjectEn: 'One change to the plan',
    body: { decision: 'PROPOSE_CHANGE', changes: [{ item: 'WINDOW', text: 'A day later, please.' }] },
  }),
  acceptance: (): Wording => ({
    subjectEn: 'The plan is accepted',
    body: sampleBody('RF_REPATRIATION_PLAN_RESPONSE'),
    sealed: [{ part: 'contacts', content: samplePart('contacts') as JsonObject }],
  }),
  handover: (now: number): Wording => ({
    subjectEn: 'Handed over at the border',
    body: { condition: 'OK' },
    act: {
      at: rfc3339(now),
      place: { point: 'TH_KH_ARANYAPRATHET_POIPET' },
      documentsHanded: [{ type: 'CERTIFICATE_OF_IDENTITY', issuer: 'KHM' }],
      property: [{ text: 'One bag, one telephone' }],
    },
  }),
  countersignature: (): Wording => ({ subjectEn: 'Received at the border', body: { condition: 'OK' } }),
  arrival: (): Wording => ({
    subjectEn: 'Arrived at the transit centre',
    body: sampleBody('RF_ARRIVAL', ['at']),
  }),
  close: (): Wording => ({ body: { outcome: 'RETURNED' } }),
};
