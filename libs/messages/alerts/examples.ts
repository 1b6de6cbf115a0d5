import { commitment, evaluation, ids, open, type Examples } from '../examples/shared.js';
import { moreBodies, moreMessages, moreParts } from './examples-more.js';

const alertBody = {
  alertId: ids(1),
  alertVersion: 1,
  contactDuty: { unit: 'ATU', phone: '+6620000000' },
  validFrom: '2026-11-24T03:00:00.000Z',
};

const subject = {
  personRef: 'P-1',
  isChild: false,
  nationalityClaims: [{ country: 'VNM', basis: 'DOCUMENT', state: 'DOCUMENTED' }],
  languages: ['vie'],
  caution: [],
};

const wanted = {
  ...alertBody,
  subjectKind: 'PERSON',
  actionRequested: 'PROVISIONAL_ARREST_PER_NATIONAL_LAW',
  fallbackAction: 'LOCATE_AND_REPORT',
  reason: 'Runs the recruitment for two compounds; has left the country by road.',
  subject: {
    ...subject,
    role: 'SUSPECT',
    names: [
      { fullName: 'Trần Văn Mẫu', script: 'Latn', nameType: 'LEGAL', primary: 'Trần', secondary: 'Văn Mẫu' },
      { fullName: 'ตรัน วัน เมา', script: 'Thai', nameType: 'ALIAS', translitOf: 'Trần Văn Mẫu' },
    ],
    birth: { date: '1984-05-02', calendar: 'GREGORIAN', countryOfBirth: 'VNM' },
    sex: 'M',
    description: {
      heightCm: 171,
      build: 'slim',
      marks: [{ type: 'scar', bodyPart: 'left hand', text: 'Two lines' }],
    },
    documents: [{ type: 'PASSPORT', number: 'B7654321', issuer: 'VNM', expires: '2031-02', state: 'COPY' }],
    caution: ['ESCAPE'],
  },
  offences: [
    {
      kind: 'TIP',
      linkedToTrafficking: true,
      againstChild: false,
      lawRef: 'Anti-Trafficking in Persons Act B.E. 2551, sections 6 and 52',
      penalty: { kind: 'MONTHS', months: 144 },
      factsSummary:
        'Recruited at least nine persons with offers of office work and handed them to a compound.',
      places: [{ country: 'THA', admin1: 'TH-63' }],
      period: { from: '2026-03', to: '2026-09' },
      tipElements: {
        state: 'COMPLETE',
        acts: ['RECRUITMENT', 'TRANSFER'],
        means: ['DECEPTION'],
        purposes: ['ONLINE_SCAM'],
      },
    },
  ],
  warrant: { ref: 'จ.1234/2569', court: 'Criminal Court, Bangkok', issuedOn: '2026-11-10' },
  extraditionIntent: 'YES',
  knownLocations: [{ country: 'LAO', admin1: 'LA-VT', kind: 'AREA' }],
};

const missing = {
  ...alertBody,
  subjectKind: 'PERSON',
  actionRequested: 'STOP_TRAVEL_CHILD',
  fallbackAction: 'CHECK_WELFARE',
  reason: 'Left home after weeks of messages from a stranger who promised work.',
  subject: {
    ...subject,
    role: 'MISSING',
    names: [
      { fullName: 'Suda', script: 'Latn', nameType: 'NICKNAME' },
      { fullName: 'สุดา แก้วสมมุติ', script: 'Thai', nameType: 'LEGAL' },
      { fullName: 'Suda Kaewsommut', script: 'Latn', nameType: 'LEGAL', translitOf: 'สุดา แก้วสมมุติ' },
    ],
    birth: { date: '2010-07-19', calendar: 'BUDDHIST', entered: '2553-07-19', countryOfBirth: 'THA' },
    isChild: true,
    sex: 'F',
    nationalityClaims: [{ country: 'THA', basis: 'FAMILY', state: 'CLAIMED' }],
    languages: ['tha'],
    documents: [],
    caution: ['NEEDS_MEDICATION'],
  },
  lastSeen: {
    at: '2026-11-22T11:30:00Z',
    place: { country: 'THA', admin1: 'TH-27', locality: 'Aranyaprathet', kind: 'STATION' },
    withWhom: [{ relation: 'STRANGER', text: 'A man of about 30 with a red cap' }],
  },
  circumstances: 'LURED_ONLINE',
  likelyDestinations: [{ country: 'KHM', kind: 'BORDER_CROSSING' }],
  riskLevel: 'HIGH',
};

const document = {
  ...alertBody,
  subjectKind: 'DOCUMENT',
  actionRequested: 'CHECK_HOLDER_WELFARE',
  fallbackAction: 'SEIZE_AND_REPORT',
  reason: 'Withheld from its bearer; seen in the hands of a broker.',
  document: { type: 'PASSPORT', issuer: 'KHM', number: 'N01234567', numberCheckDigit: '9' },
  fraudType: 'WITHHELD_BY_EXPLOITER',
  linkedToTrafficking: true,
  stolenOn: '2026-10',
};

const method = {
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
};

/** Bodies of alerts, in their first version. */
export const alertBodies = { document, method, missing, wanted, ...moreBodies };

export const examples: Examples = {
  messages: {
    ...moreMessages,
    AL_MISSING_PERSON: {
      ...open,
      to: { all: true, except: ['MM'] },
      urgency: 'U',
      urgencyReason: 'May cross the border today',
      purpose: 'LOCATE_PERSON',
      evaluation,
      subjectEn: 'Child lured online, last seen near the border',
      body: missing,
      sealed: [{ part: 'guardian', units: [{ member: 'KH', unit: 'DESK' }], commitment }],
    },
    AL_MODUS_OPERANDI: {
      ...open,
      to: { all: true, except: [] },
      purpose: 'PREVENT',
      evaluation,
      handling: ['H0'],
      subjectEn: 'Online job offers lead to a compound across the border',
      body: method,
    },
    AL_TRAVEL_DOCUMENT: {
      ...open,
      to: { all: true, except: ['MM'] },
      purpose: 'BORDER_CHECK',
      evaluation,
      subjectEn: 'Passport withheld by an exploiter, may be used by others',
      body: document,
    },
    AL_WANTED_SUSPECT: {
      ...open,
      to: { all: true, except: ['MM'] },
      purpose: 'LOCATE_PERSON',
      evaluation,
      subjectEn: 'Recruiter for two compounds, warrant issued',
      body: wanted,
      sealed: [{ part: 'biometrics', units: [{ member: 'LA', unit: 'ATU' }], commitment }],
    },
  },
  parts: {
    ...moreParts,
    biometrics: {
      personRef: 'P-1',
      biometrics: [{ kind: 'FINGER', ref: 'TH-AFIS-0001', digest: commitment }],
    },
    photos: { photos: [{ attachment: ids(30), key: commitment, name: 'front.jpg', mime: 'JPEG' }] },
    guardian: { names: [{ fullName: 'SOK Vanna', script: 'Latn', nameType: 'LEGAL' }], relation: 'PARENT' },
  },
};
