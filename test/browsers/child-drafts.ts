import type { Draft } from '#exchange';
import { DAY, rfc3339 } from '#kernel';
import { sampleMessage, samplePart } from '#messages';
import { storyDraft } from '../stories/story-drafts.js';

/** Invented: the child that Viet Nam protects. */
export const CHILD = { fullName: 'NGUYEN Thi Tuong', script: 'Latn', nameType: 'LEGAL' };
export const CHILD_PASSPORT = 'C7654329';
export const GUARDIAN = samplePart('guardian');

/** The police system's alert on the decision of a court; who the guardian is, only Cambodia's desk can open. */
export function childAlert(now: number): Draft {
  const { subject } = sampleMessage('AL_AT_RISK_PERSON')['body'] as { subject: object };
  return storyDraft(
    'AL_AT_RISK_PERSON',
    { now, conversation: undefined },
    {
      members: {
        to: { all: true, except: [] },
        subjectEn: 'Child whom a court keeps from travelling',
        sealed: [{ part: 'guardian', units: [{ member: 'KH', unit: 'DESK' }], content: GUARDIAN }],
      },
      body: {
        reason: 'A marriage abroad is being arranged; a court decided that the child stays.',
        subject: {
          ...subject,
          names: [CHILD],
          birth: { date: '2014-02-14', calendar: 'GREGORIAN', countryOfBirth: 'VNM' },
          nationalityClaims: [{ country: 'VNM', basis: 'DOCUMENT', state: 'DOCUMENTED' }],
          languages: ['vie'],
          documents: [{ type: 'PASSPORT', number: CHILD_PASSPORT, issuer: 'VNM', state: 'COPY' }],
        },
        expectedTravel: {
          from: { country: 'VNM' },
          to: { country: 'KHM' },
          earliest: rfc3339(now).slice(0, 10),
        },
        decision: { ref: 'QD/2026-118', by: 'COURT', decidedOn: rfc3339(now - 5 * DAY).slice(0, 10) },
      },
    },
  );
}
