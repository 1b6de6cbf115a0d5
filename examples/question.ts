import type { Answer } from '../clients/typescript/index.ts';

const DAY = 86_400_000;
const NAME = { fullName: 'Golden Sail Company', script: 'Latn', nameType: 'LEGAL' } as const;

/**
 * A referral that asks another member's specialist unit about an agency; its name travels sealed. Everything is
 * invented.
 */
export function question(member: string): Answer<'RF_INFORMATION_REQUEST'> {
  const units = [{ member, unit: 'ATU' }];
  return {
    type: 'RF_INFORMATION_REQUEST',
    status: 'EXERCISE',
    case: 'HSU-TH-2026-000123-K',
    to: units,
    originUserRef: 'u-4711',
    urgency: 'R',
    handling: ['H1', 'H2'],
    purpose: 'INVESTIGATE',
    legalBasis: [{ code: 'ACTIP_14' }],
    expiresAt: new Date(Date.now() + 90 * DAY).toISOString(),
    reviewAt: new Date(Date.now() + 60 * DAY).toISOString(),
    language: 'eng',
    subjectEn: 'Who runs this recruiting agency',
    body: {
      question: 'Who has run the agency since 2024?',
      subjects: [{ kind: 'ENTITY', ref: 'org-7' }],
      reasonForBelief: 'Four of the persons found named the same agency.',
      directlyAccessible: true,
    },
    sealed: [{ part: 'subject', units, content: { ref: 'org-7', names: [NAME], documents: [] } }],
  };
}
