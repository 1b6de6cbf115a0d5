import { findKind } from './kinds.js';

// Invented throughout; used as examples in documents and as the starting point of tests.

const ids = (n: number) => `01990000-0000-7000-8000-0000000000${String(n).padStart(2, '0')}`;

const from = { member: 'TH', unit: 'ATU', role: 'ANALYST' };

const open = {
  id: ids(1),
  version: 1,
  status: 'EXERCISE',
  from,
  conversation: { member: 'TH', id: ids(1) },
  after: [],
  originUserRef: 'u-4711',
  urgency: 'R',
  handling: ['H1', 'H2'],
  legalBasis: [{ code: 'ACTIP_14' }, { code: 'NATIONAL_LAW', ref: 'Act B.E. 2551, section 27' }],
  createdAt: '2026-11-24T02:59:00.000Z',
  sentAt: '2026-11-24T03:00:00.000Z',
  expiresAt: '2027-11-24T03:00:00.000Z',
  reviewAt: '2027-09-24T03:00:00.000Z',
  language: 'eng',
};

const evaluation = { source: 'B', info: '2', scheme: '4X4' };

const alertBody = {
  alertId: ids(1),
  alertVersion: 1,
  contactDuty: { unit: 'ATU', phone: '+6620000000' },
  validFrom: '2026-11-24T03:00:00.000Z',
};

const bodies: Readonly<Record<string, object>> = {
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
  AL_MODUS_OPERANDI: {
    ...open,
    to: { all: true, except: [] },
    purpose: 'PREVENT',
    evaluation,
    handling: ['H0'],
    subjectEn: 'Online job offers lead to a compound across the border',
    body: {
      ...alertBody,
      subjectKind: 'METHOD',
      actionRequested: 'BE_AWARE',
      fallbackAction: 'COLLECT_INFORMATION',
      reason: 'Nine reports since September with the same offer and the same route.',
      route: {
        legs: [
          { mode: 'AIR', from: { country: 'VNM', admin1: 'VN-SG' }, to: { country: 'THA', admin1: 'TH-10' } },
          { mode: 'ROAD', from: { country: 'THA' }, to: { country: 'MMR' }, crossing: 'Mae Sot - Myawaddy' },
        ],
      },
      method: 'Offer of office work with free housing. Papers and telephones are taken on arrival.',
      recruitmentMethods: ['ONLINE_SOCIAL_NETWORK'],
      formsOfExploitation: ['ONLINE_SCAM'],
      sectors: ['SCAM_COMPOUND'],
      indicatorsObserved: ['07', '19', '20', '21'],
      countermeasures: 'Ask travellers in groups who paid for the ticket.',
    },
  },
  AL_TRAVEL_DOCUMENT: {
    ...open,
    to: { all: true, except: ['MM'] },
    purpose: 'BORDER_CHECK',
    evaluation,
    subjectEn: 'Passport withheld by an exploiter, may be used by others',
    body: {
      ...alertBody,
      subjectKind: 'DOCUMENT',
      actionRequested: 'CHECK_HOLDER_WELFARE',
      fallbackAction: 'SEIZE_AND_REPORT',
      reason: 'Withheld from its bearer; seen in the hands of a broker.',
      document: { type: 'PASSPORT', issuer: 'KHM', number: 'N01234567', numberCheckDigit: '9' },
      fraudType: 'WITHHELD_BY_EXPLOITER',
      linkedToTrafficking: true,
      stolenOn: '2026-10',
    },
  },
  CT_RECEIPT: {
    id: ids(2),
    version: 1,
    status: 'EXERCISE',
    from: { member: 'KH', unit: 'GATEWAY', role: 'SYSTEM' },
    to: [{ member: 'TH', unit: 'ATU' }],
    sentAt: '2026-11-24T03:00:01.000Z',
    body: {
      of: { member: 'TH', id: ids(1), digest: '47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU' },
      level: 'GATEWAY',
      result: 'ACCEPTED',
      at: '2026-11-24T03:00:00.950Z',
      errors: [],
    },
  },
  CT_WITHDRAWAL: {
    id: ids(3),
    version: 1,
    status: 'EXERCISE',
    from,
    to: { all: true, except: ['MM'] },
    conversation: { member: 'TH', id: ids(1) },
    after: [{ member: 'TH', id: ids(1) }],
    originUserRef: 'u-4711',
    createdAt: '2026-11-25T03:00:00.000Z',
    sentAt: '2026-11-25T03:00:00.000Z',
    body: { target: { member: 'TH', id: ids(1) }, reason: 'FOUND' },
  },
};

const contents: Readonly<Record<string, object>> = {
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

/** A fresh, valid, invented message of a kind, in status EXERCISE. */
export function sampleMessage(type: string): Record<string, unknown> {
  const kind = findKind(type, 1);
  if (kind === undefined) throw new Error(`no kind ${type}`);
  return { ...structuredClone(bodies[type]), type, schema: kind.schema };
}

/** Fresh, valid, invented content of a sealed part. */
export function samplePart(name: string): Record<string, unknown> {
  return { ...structuredClone(contents[name]) };
}
