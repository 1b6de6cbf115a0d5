import { digest, toBase64url, utf8 } from '#kernel';
import { host, ids, origin, sealedTo, type Examples } from '../examples/shared.js';

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

export const examples: Examples = {
  messages: {
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
    RF_FOLLOW_UP: {
      ...origin,
      purpose: 'PROTECT_VICTIM',
      subjectEn: 'Follow-up after 30 days: safe, in training',
      body: {
        victimRef: ids(20),
        marker: 'D30',
        at: '2026-11-24T02:00:00.000Z',
        contactMade: true,
        safe: true,
        retraffickingRisk: 'LOW',
        needs: ['VOCATIONAL'],
        personWishesNoContact: false,
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
          {
            mode: 'ROAD',
            from: { country: 'THA', admin1: 'TH-21' },
            to: { country: 'THA', admin1: 'TH-27' },
          },
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
  },
  parts: {
    companions: {
      companions: [
        {
          companionRef: 'C-1',
          names: [{ fullName: 'SOK Chanthy', script: 'Latn', nameType: 'LEGAL' }],
          birth: { date: '2016', calendar: 'GREGORIAN', countryOfBirth: 'KHM' },
          documents: [],
        },
      ],
    },
    contacts: {
      contacts: [
        { fullName: 'CHEA Sophea', task: 'Meets the group at the bridge', phones: ['+85512345678'] },
      ],
    },
  },
};
