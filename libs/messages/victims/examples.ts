import { host, ids, open, origin, own, sealedTo, type Examples } from '../examples/shared.js';

const consent = {
  state: 'GIVEN',
  scopes: ['SHARE_WITH_ORIGIN', 'FAMILY_TRACING'],
  givenAt: '2026-11-24T01:30:00Z',
  language: 'khm',
  interpreterUsed: true,
  by: 'SELF',
};

export const examples: Examples = {
  messages: {
    CT_DETENTION_REVIEW: {
      ...own,
      body: {
        victimRef: ids(20),
        placement: 'SHELTER_GOVERNMENT',
        decidedBy: 'SOCIAL_AUTHORITY',
        decisionRef: 'SSW/2026-41',
      },
    },
    CT_OUTSIDE_ANSWER: {
      ...own,
      body: {
        victimRef: ids(20),
        counterpart: 'EMBASSY',
        country: 'ETH',
        answer: 'VERIFIED_NATIONAL',
        at: '2026-11-24T03:30:00.000Z',
        sourceRef: 'NV/2026-118',
      },
    },
    CT_VICTIM_STATUS: {
      ...own,
      case: 'HSU-TH-2026-000123-K',
      handling: ['H1', 'H2'],
      expiresAt: '2027-11-24T03:00:00.000Z',
      reviewAt: '2027-09-24T03:00:00.000Z',
      body: {
        victimRef: ids(20),
        from: 'PRESUMED',
        to: 'NOT_A_VICTIM',
        decidedBy: 'MULTIDISCIPLINARY_TEAM',
        decisionRef: 'MDT/2026-77',
      },
      sealed: [
        {
          part: 'status-reasons',
          units: [{ member: 'KH', unit: 'DESK' }],
          commitment: '47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU',
        },
      ],
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
  },
  parts: {
    family: {
      victimRef: ids(20),
      relatives: [
        {
          names: [{ fullName: 'SOK Vanna', script: 'Latn', nameType: 'LEGAL' }],
          kinship: 'PARENT',
          phones: ['+85512345679'],
          contactSafe: true,
        },
      ],
    },
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
    medical: { language: 'eng', text: 'Treated for a hand injury; needs a dressing every second day.' },
    narrative: { language: 'eng', text: 'Interview of 24 November, two hours, with an interpreter.' },
    'nationality-evidence': {
      victimRef: ids(20),
      items: [
        {
          kind: 'DOCUMENT',
          document: { type: 'PASSPORT', number: 'N01234567', issuer: 'KHM', state: 'TOLD' },
        },
        { kind: 'BIRTH_PLACE', text: 'A village near Battambang, by the river.' },
        {
          kind: 'RELATIVE',
          relative: {
            names: [{ fullName: 'SOK Vanna', script: 'Latn', nameType: 'LEGAL' }],
            kinship: 'PARENT',
          },
        },
      ],
    },
    row: { year: 2005, ageBand: '30-38', canary: 'row-1' },
    'status-reasons': {
      language: 'eng',
      text: 'The elements of the crime were not found; the person was told why.',
    },
  },
};
