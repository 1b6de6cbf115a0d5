import type { Draft } from '#exchange';
import type { Member } from '#kernel';

// Invented throughout.

/** A referral of TH's specialist unit to another member's, with one sealed part. */
export function referralDraft(to: Member, over: Draft = {}): Draft {
  const units = [{ member: to, unit: 'ATU' }];
  return {
    type: 'RF_VICTIM_IDENTIFICATION',
    status: 'EXERCISE',
    to: units,
    case: 'HSU-TH-2026-000123-K',
    originUserRef: 'u-4711',
    urgency: 'R',
    handling: ['H1', 'H2'],
    purpose: 'IDENTIFY_VICTIM',
    legalBasis: [{ code: 'JS2011_3' }],
    language: 'eng',
    subjectEn: 'Possible victim found at a fish landing site',
    expiresAt: '2027-02-24T00:00:00.000Z',
    reviewAt: '2027-01-24T00:00:00.000Z',
    body: {
      victimRef: '01990000-0000-7000-8000-000000000020',
      status: 'PRESUMED',
      decidedBy: 'UNKNOWN',
      ageBand: '18-20',
      isChild: false,
      sex: 'U',
      nationalityClaims: [{ country: 'KHM', basis: 'STATISTICS', state: 'CLAIMED' }],
      countryOfOrigin: 'KHM',
      countryOfExploitation: 'THA',
      found: { at: '2026', place: { country: 'THA' }, by: 'UNKNOWN' },
      tipElements: { state: 'NOT_ASSESSED', acts: [], means: [], purposes: [] },
      indicators: [{ code: '00' }],
      exploitationForms: ['UNKNOWN'],
      needs: ['SHELTER'],
      immediateRisk: 'SAFE_FOR_NOW',
      consent: { state: 'NOT_RECORDED', scopes: [], exception: 'STATISTICAL_IMPORT' },
      placement: { type: 'UNKNOWN' },
      chargesAgainstVictim: false,
      askFor: ['IDENTIFY'],
      investigationFollowUp: { state: 'UNKNOWN' },
    },
    sealed: [{ part: 'row', units, content: { year: 2026, ageBand: '18-20', canary: 'canary-1' } }],
    ...over,
  };
}

/** A warning to all members, or to all but some. */
export function alertDraft(except: readonly Member[] = [], over: Draft = {}): Draft {
  return {
    type: 'AL_MODUS_OPERANDI',
    status: 'EXERCISE',
    to: { all: true, except },
    originUserRef: 'u-4711',
    urgency: 'R',
    handling: ['H0'],
    evaluation: { source: 'X', info: '4', scheme: '4X4' },
    purpose: 'PREVENT',
    legalBasis: [{ code: 'JS2011_1' }],
    language: 'eng',
    subjectEn: 'Online job offers lead to a compound across the border',
    expiresAt: '2027-02-24T00:00:00.000Z',
    reviewAt: '2027-01-24T00:00:00.000Z',
    body: {
      alertId: '01990000-0000-7000-8000-000000000001',
      alertVersion: 1,
      subjectKind: 'METHOD',
      actionRequested: 'BE_AWARE',
      fallbackAction: 'COLLECT_INFORMATION',
      reason: 'Nine reports with the same offer.',
      validFrom: '2026-11-24T03:00:00.000Z',
      contactDuty: { unit: 'ATU', phone: '+6620000000' },
      route: { legs: [{ mode: 'ROAD', from: { country: 'KHM' }, to: { country: 'THA' } }] },
      method: 'Offer of office work with free housing.',
      recruitmentMethods: ['UNKNOWN'],
      formsOfExploitation: ['UNKNOWN'],
      sectors: [],
      indicatorsObserved: ['00'],
    },
    ...over,
  };
}

/** Withdraws the alert or referral that opened this conversation, for the same addressees. */
export function withdrawalDraft(
  conversation: { member: Member; id: string },
  to: Draft[string],
  over: Draft = {},
): Draft {
  return {
    type: 'CT_WITHDRAWAL',
    status: 'EXERCISE',
    to,
    conversation,
    originUserRef: 'u-4711',
    body: { target: conversation, reason: 'ERROR' },
    ...over,
  };
}
