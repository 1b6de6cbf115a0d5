import type { Receipt, SignedText } from '../api/types-case.js';
import { DAY, idOf, MINUTE } from './invented.js';

// What the two sides of the invented case have written.

export const VICTIM = idOf(0xf00);

export interface Said {
  readonly n: number;
  readonly type: string;
  readonly own: boolean;
  /** Before now, in ms. */
  readonly ago: number;
  readonly subjectEn: string;
  readonly body: SignedText['body'];
  readonly parts?: readonly string[];
  readonly crossed?: boolean;
  readonly receipts?: readonly Receipt['level'][];
}

export const SAID: readonly Said[] = [
  {
    n: 3,
    type: 'RF_VICTIM_IDENTIFICATION',
    own: true,
    ago: 9 * DAY,
    subjectEn: 'Possible victim found at a fish landing site, claims Cambodian nationality',
    parts: ['identity', 'narrative'],
    receipts: ['GATEWAY', 'UNIT', 'OPENED'],
    body: {
      victimRef: VICTIM,
      status: 'PRESUMED',
      ageBand: '18-20',
      isChild: false,
      sex: 'F',
      nationalityClaims: [{ country: 'KHM', basis: 'OWN_STATEMENT', state: 'CLAIMED' }],
      countryOfOrigin: 'KHM',
      countryOfExploitation: 'THA',
      found: { at: '2026-11-15', place: { country: 'THA', admin1: 'TH-21' }, by: 'LABOUR_INSPECTOR' },
      exploitationForms: ['FORCED_LABOUR'],
      needs: ['SHELTER', 'INTERPRETATION'],
      immediateRisk: 'SAFE_FOR_NOW',
      askFor: ['IDENTIFY', 'VERIFY_NATIONALITY'],
    },
  },
  {
    n: 4,
    type: 'CT_HUMAN_ACK',
    own: false,
    ago: 9 * DAY - 35 * MINUTE,
    subjectEn: 'Received by the duty officer',
    receipts: ['GATEWAY'],
    body: { byRole: 'LIAISON', expectedAnswerAt: '2026-11-25T09:00:00Z' },
  },
  {
    n: 5,
    type: 'RF_ASSISTANCE_NEED',
    own: true,
    ago: 8 * DAY,
    subjectEn: 'An interpreter is needed',
    receipts: ['GATEWAY', 'UNIT'],
    body: { victimRef: VICTIM, needId: idOf(0xe1), type: 'INTERPRETATION', essential: true },
  },
  {
    n: 6,
    type: 'RF_NATIONALITY_REQUEST',
    own: true,
    ago: 6 * DAY,
    subjectEn: 'Please verify a claimed nationality',
    parts: ['nationality-evidence'],
    receipts: ['GATEWAY', 'UNIT', 'OPENED', 'ANSWERED'],
    body: {
      victimRef: VICTIM,
      claim: { country: 'KHM', basis: 'OWN_STATEMENT', state: 'CLAIMED' },
      documented: true,
      familyTracing: true,
    },
  },
  {
    n: 7,
    type: 'RF_NATIONALITY_RESPONSE',
    own: false,
    ago: 3 * DAY,
    subjectEn: 'Nationality verified in the civil register',
    parts: ['family'],
    receipts: ['GATEWAY'],
    body: {
      victimRef: VICTIM,
      country: 'KHM',
      result: 'VERIFIED_NATIONAL',
      confidence: 'HIGH',
      interim: false,
    },
  },
  {
    n: 8,
    type: 'CT_CLOSE',
    own: false,
    ago: 2 * DAY,
    subjectEn: 'Closed by mistake while an answer was on its way',
    crossed: true,
    receipts: ['GATEWAY'],
    body: { outcome: 'ANSWERED' },
  },
  {
    n: 9,
    type: 'RF_REPATRIATION_PLAN',
    own: true,
    ago: 40 * MINUTE,
    subjectEn: 'Plan of a voluntary return\u202E',
    receipts: ['GATEWAY'],
    body: {
      victimRef: VICTIM,
      planId: idOf(0xd1),
      voluntary: true,
      isChild: false,
      receivingUnit: { member: 'KH', unit: 'DESK' },
    },
  },
];
