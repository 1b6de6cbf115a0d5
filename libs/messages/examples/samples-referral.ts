import { digest, toBase64url, utf8 } from '#kernel';
import { evaluation, ids, open } from './samples-open.js';

/** What the opener writes in the conversation of the referral below. */
const host = {
  ...open,
  id: ids(5),
  to: [{ member: 'KH', unit: 'DESK' }],
  after: [{ member: 'TH', id: ids(1) }],
  case: 'HSU-TH-2026-000123-K',
};

/** What the addressed unit answers there. */
const origin = {
  ...host,
  id: ids(6),
  from: { member: 'KH', unit: 'DESK', role: 'LIAISON' },
  to: [{ member: 'TH', unit: 'ATU' }],
  originUserRef: 'u-0815',
};

const sealedTo = (part: string, member: string, unit: string) => ({
  part,
  units: [{ member, unit }],
  commitment: '47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU',
});

const consent = {
  state: 'GIVEN',
  scopes: ['SHARE_WITH_ORIGIN', 'FAMILY_TRACING'],
  givenAt: '2026-11-24T01:30:00Z',
  language: 'khm',
  interpreterUsed: true,
  by: 'SELF',
};

/** An act of handover; its exact bytes are what is signed. */
export const handoverAct = {
  planId: ids(40),
  at: '2026-11-24T02:30:00.000Z',
  place: { point: 'TH_KH_ARANYAPRATHET_POIPET' },
  persons: [{ victimRef: ids(20), condition: 'OK' }],
  documentsHanded: [{ type: 'CERTIFICATE_OF_IDENTITY', issuer: 'KHM' }],
  property: [{ text: 'One bag, one telephone' }],
};

/** The bytes of an act as RF_HANDOVER carries them, with their digest. */
export function actOf(act: unknown): { act: string; actDigest: string } {
  const bytes = utf8(JSON.stringify(act));
  return { act: toBase64url(bytes), actDigest: digest(bytes) };
}

/** Invented referrals, by kind. */
export const referralSamples: Readonly<Record<string, object>> = {
  RF_ARRIVAL: {
    ...origin,
    purpose: 'REPATRIATE',
    subjectEn: 'Arrived at the transit centre',
    body: {
      victimRef: ids(20),
      at: '2026-11-24T02:45:00.000Z',
      facility: 'TRANSIT_CENTRE',
      immediateNeeds: ['PSYCHOSOCIAL'],
      safe: true,
    },
  },
  RF_ASSISTANCE_CONFIRMATION: {
    ...host,
    purpose: 'PROTECT_VICTIM',
    subjectEn: 'Shelter started',
    body: {
      victimRef: ids(20),
      needId: ids(30),
      state: 'STARTED',
      providerType: 'GOVERNMENT',
      at: '2026-11-24',
    },
  },
  RF_ASSISTANCE_NEED: {
    ...host,
    purpose: 'PROTECT_VICTIM',
    subjectEn: 'An interpreter is needed',
    body: {
      victimRef: ids(20),
      needId: ids(30),
      type: 'INTERPRETATION',
      essential: true,
      since: '2026-11-23',
      requestedFrom: { member: 'KH', unit: 'DESK' },
      languages: ['khm', 'tha'],
    },
  },
  RF_HANDOVER: {
    ...host,
    purpose: 'REPATRIATE',
    subjectEn: 'Handed over at the border',
    body: { victimRef: ids(20), condition: 'OK', planId: ids(40), ...actOf(handoverAct) },
  },
  RF_HANDOVER_COUNTERSIGN: {
    ...origin,
    purpose: 'REPATRIATE',
    subjectEn: 'Received at the border',
    body: {
      victimRef: ids(20),
      condition: 'OK',
      handover: { member: 'TH', id: ids(5) },
      actDigest: actOf(handoverAct).actDigest,
    },
  },
  RF_INFORMATION_REPLY: {
    ...origin,
    purpose: 'INVESTIGATE',
    subjectEn: 'Answer about the agency',
    body: {
      answer: 'ANSWERED',
      items: [{ text: 'The agency lost its licence in 2024.', handling: ['H1'], evaluation }],
    },
  },
  RF_INFORMATION_REQUEST: {
    ...open,
    to: [{ member: 'KH', unit: 'ATU' }],
    case: 'HSU-TH-2026-000123-K',
    purpose: 'INVESTIGATE',
    subjectEn: 'Who runs this recruiting agency',
    body: {
      question: 'Who has run the agency since 2024, and does it still send workers abroad?',
      template: 'COMPANY',
      subjects: [{ kind: 'ENTITY', ref: 'org-7' }],
      reasonForBelief: 'Four of the persons found named the same agency.',
      directlyAccessible: true,
    },
    sealed: [sealedTo('subject', 'KH', 'ATU')],
  },
  RF_NATIONALITY_REQUEST: {
    ...host,
    purpose: 'VERIFY_NATIONALITY',
    subjectEn: 'Please verify a claimed nationality',
    body: {
      victimRef: ids(20),
      claim: { country: 'KHM', basis: 'OWN_STATEMENT', state: 'CLAIMED' },
      documented: true,
      familyTracing: true,
      interviewOffer: {
        from: '2026-12-01T02:00:00.000Z',
        to: '2026-12-01T05:00:00.000Z',
        mode: 'VIDEO',
        language: 'khm',
      },
      consent,
      internationalProtectionConcern: false,
    },
    sealed: [sealedTo('nationality-evidence', 'KH', 'DESK')],
  },
  RF_NATIONALITY_RESPONSE: {
    ...origin,
    purpose: 'VERIFY_NATIONALITY',
    subjectEn: 'Nationality verified',
    body: {
      victimRef: ids(20),
      country: 'KHM',
      result: 'VERIFIED_NATIONAL',
      confidence: 'HIGH',
      methods: ['CIVIL_REGISTER', 'FAMILY_TRACING'],
      travelDocument: { offered: true, type: 'CERTIFICATE_OF_IDENTITY', eta: '2026-12-10' },
      familyTracingResult: 'FOUND_SAFE',
      interim: false,
    },
    sealed: [sealedTo('family', 'TH', 'ATU')],
  },
  RF_REPATRIATION_PLAN: {
    ...host,
    purpose: 'REPATRIATE',
    subjectEn: 'Plan of a voluntary return',
    body: {
      victimRef: ids(20),
      planId: ids(40),
      voluntary: true,
      consentRef: 'CF/2026-31',
      isChild: false,
      riskAssessment: { level: 'LOW', by: 'MULTIDISCIPLINARY_TEAM', at: '2026-11-23', mitigations: [] },
      nationality: { state: 'VERIFIED', country: 'KHM' },
      fitToTravel: { fit: true, at: '2026-11-23' },
      proceedings: { pending: true, courtDates: [{ at: '2026-12-08' }], remoteTestimony: false },
      claims: { wages: 'OPEN', property: 'NONE', compensation: 'OPEN' },
      route: [
        { mode: 'ROAD', from: { country: 'THA', admin1: 'TH-21' }, to: { country: 'THA', admin1: 'TH-27' } },
      ],
      window: { from: '2026-12-15T02:00:00.000Z', to: '2026-12-15T08:00:00.000Z' },
      handoverPoint: { point: 'TH_KH_ARANYAPRATHET_POIPET' },
      escorts: [{ kind: 'SOCIAL_WORKER', member: 'TH' }],
      documents: [{ type: 'CERTIFICATE_OF_IDENTITY', state: 'ISSUED' }],
      receivingUnit: { member: 'KH', unit: 'DESK' },
    },
  },
  RF_REPATRIATION_PLAN_RESPONSE: {
    ...origin,
    purpose: 'REPATRIATE',
    subjectEn: 'The plan is accepted',
    body: {
      victimRef: ids(20),
      planId: ids(40),
      decision: 'ACCEPT',
      receptionArrangement: { facility: 'TRANSIT_CENTRE', transport: true, interpreter: false },
    },
    sealed: [sealedTo('contacts', 'TH', 'ATU')],
  },
  RF_VICTIM_IDENTIFICATION: {
    ...open,
    to: [{ member: 'KH', unit: 'DESK' }],
    case: 'HSU-TH-2026-000123-K',
    purpose: 'IDENTIFY_VICTIM',
    subjectEn: 'Possible victim found at a fish landing site, claims Cambodian nationality',
    translations: [{ language: 'tha', subject: 'ผู้อาจเป็นผู้เสียหาย พบที่ท่าเรือประมง' }],
    body: {
      victimRef: ids(20),
      status: 'PRESUMED',
      decidedBy: 'MULTIDISCIPLINARY_TEAM',
      ageBand: '18-20',
      isChild: false,
      sex: 'M',
      nationalityClaims: [{ country: 'KHM', basis: 'OWN_STATEMENT', state: 'CLAIMED' }],
      countryOfOrigin: 'KHM',
      countryOfExploitation: 'THA',
      found: { at: '2026-11-23', place: { country: 'THA', admin1: 'TH-21' }, by: 'LABOUR_INSPECTOR' },
      tipElements: {
        state: 'COMPLETE',
        acts: ['RECRUITMENT', 'TRANSPORTATION'],
        means: ['DECEPTION'],
        purposes: ['FORCED_LABOUR'],
        sectors: ['FISHING_AT_SEA'],
        venues: ['BOAT_FISHERY'],
      },
      indicators: [
        { code: '07', strength: 'STRONG' },
        { code: '08', strength: 'STRONG' },
        { code: '11', strength: 'MEDIUM' },
      ],
      exploitationForms: ['FORCED_LABOUR'],
      needs: ['SHELTER', 'INTERPRETATION'],
      immediateRisk: 'SAFE_FOR_NOW',
      consent: {
        state: 'GIVEN',
        scopes: ['SHARE_WITH_ORIGIN', 'SHARE_FOR_ASSISTANCE'],
        givenAt: '2026-11-24T01:30:00Z',
        language: 'khm',
        interpreterUsed: true,
        by: 'SELF',
        questionsExplained: ['AGREED_TO_INTERVIEW', 'TOLD_PURPOSE', 'TOLD_USES', 'TOLD_WITHDRAWAL'],
      },
      placement: { type: 'SHELTER_GOVERNMENT', since: '2026-11-23' },
      chargesAgainstVictim: false,
      askFor: ['IDENTIFY', 'VERIFY_NATIONALITY'],
      investigationFollowUp: { state: 'OPENED' },
    },
    sealed: [
      {
        part: 'identity',
        units: [{ member: 'KH', unit: 'DESK' }],
        commitment: '47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU',
      },
    ],
  },
};
