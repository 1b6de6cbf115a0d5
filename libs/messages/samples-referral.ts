import { ids, open } from './samples-open.js';

/** Invented referrals, by kind. */
export const referralSamples: Readonly<Record<string, object>> = {
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

/** Contents of their sealed parts, by name. */
export const referralParts: Readonly<Record<string, object>> = {
  identity: {
    victimRef: ids(20),
    names: [
      { fullName: 'SOK Dara', script: 'Latn', nameType: 'LEGAL', primary: 'SOK', secondary: 'Dara' },
      { fullName: 'សុខ តារា', script: 'Khmr', nameType: 'LEGAL' },
    ],
    birth: { date: '2007-03', calendar: 'GREGORIAN', countryOfBirth: 'KHM' },
    sex: 'M',
    languages: ['khm'],
    documents: [{ type: 'PASSPORT', number: 'N01234567', issuer: 'KHM', state: 'TOLD' }],
  },
  narrative: { language: 'eng', text: 'Interview of 24 November, two hours, with an interpreter.' },
  guardian: { names: [{ fullName: 'SOK Vanna', script: 'Latn', nameType: 'LEGAL' }], relation: 'PARENT' },
  row: { year: 2005, ageBand: '30-38', canary: 'row-1' },
};
