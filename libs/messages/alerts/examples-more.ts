import { commitment, evaluation, ids, open } from '../examples/shared.js';

// Invented throughout. Alerts on vehicles, vessels, organisations, and on persons who are to be protected.

const alertBody = {
  alertId: ids(1),
  alertVersion: 1,
  contactDuty: { unit: 'ATU', phone: '+6620000000' },
  validFrom: '2026-11-24T03:00:00.000Z',
};

const vehicle = {
  ...alertBody,
  subjectKind: 'VEHICLE',
  actionRequested: 'PROTECT_OCCUPANTS',
  fallbackAction: 'STOP_AND_CHECK',
  reason: 'Left the river crossing by night with its windows covered; two such trips last week.',
  vehicle: {
    plate: '1กข 1234',
    plateCountry: 'THA',
    vin: '1M8GDM9AXKP042788',
    make: 'Sample',
    model: 'Van 12',
    colour: 'white',
    kind: 'VAN',
    year: 2019,
  },
  involvement: 'USED_FOR_TRANSPORT',
  occupantsExpected: 9,
  possibleVictimsAboard: true,
};

const vessel = {
  ...alertBody,
  subjectKind: 'VESSEL',
  actionRequested: 'PROTECT_OCCUPANTS',
  fallbackAction: 'SILENT_REPORT',
  reason: 'Two men who swam ashore say that the crew is paid nothing and may not land.',
  vessel: {
    name: 'Sinar Contoh',
    mmsi: '525123456',
    callSign: 'YB1234',
    flag: 'IDN',
    regNo: 'GT.58 NO.123/CB',
    kind: 'FISHING',
    lengthM: 24.5,
    homePort: 'Benjina',
  },
  voyage: {
    fromPort: 'Benjina',
    lastPosition: { lat: 2.5, lon: 104.6, precisionM: 5000 },
    lastSeenAt: '2026-11-23T22:00:00Z',
  },
  crewForcedLabourSuspected: true,
  possibleVictimsAboard: true,
  personsAboard: 14,
};

const entity = {
  ...alertBody,
  subjectKind: 'ENTITY',
  actionRequested: 'SILENT_REPORT',
  fallbackAction: 'COLLECT_INFORMATION',
  reason: 'Places advertisements for office work; whoever answers is taken to a compound.',
  organisation: {
    orgRef: 'O-1',
    name: 'Sample Work Agency',
    localName: 'บริษัท จัดหางานตัวอย่าง',
    regNo: '0105500000001',
    type: 'RECRUITMENT_AGENCY',
    country: 'THA',
    addresses: [{ country: 'THA', admin1: 'TH-10', locality: 'Bangkok', kind: 'WORKPLACE' }],
    roleInCase: 'RECRUITER',
  },
  commsIds: [
    { kind: 'PHONE', value: '+66812345678', platform: 'WHATSAPP' },
    { kind: 'HANDLE', value: '@good.office.jobs', platform: 'TELEGRAM' },
    { kind: 'URL', value: 'https://jobs.example.org/office' },
    { kind: 'WALLET', value: 'TSampleSampleSampleSampleSample123' },
    { kind: 'BANK_ACCOUNT', value: '123-4-56789-0', bank: 'Sample Bank' },
  ],
  roleInCase: 'RECRUITER',
  recruitmentMethods: ['ONLINE_ADVERT'],
  platforms: ['FACEBOOK', 'TELEGRAM'],
  victimsKnown: '1-10',
};

const sighting = {
  ...alertBody,
  subjectKind: 'PERSON',
  actionRequested: 'LOCATE_AND_PROTECT',
  fallbackAction: 'CONTACT_UNIT_FIRST',
  reason: 'Asked a shopkeeper for help without words and was led away.',
  victimRef: ids(20),
  ageBand: '18-20',
  isChild: false,
  sex: 'F',
  nationalityClaims: [{ country: 'LAO', basis: 'LANGUAGE_DIALECT', state: 'CLAIMED' }],
  place: { country: 'KHM', admin1: 'KH-1' },
  seenAt: '2026-11-24T01:00:00Z',
  exploitationForms: ['ONLINE_SCAM'],
  indicators: [
    { code: '12', strength: 'STRONG' },
    { code: '20', strength: 'MEDIUM' },
  ],
  distress: 'CALLED_FOR_HELP',
};

const unidentified = {
  ...alertBody,
  subjectKind: 'PERSON',
  actionRequested: 'IDENTIFY_AND_REPLY',
  fallbackAction: 'IDENTIFY_AND_REPLY',
  reason: 'Found at the roadside, does not say who they are; speaks the language of another state.',
  lifeState: 'ALIVE',
  subject: {
    personRef: 'P-7',
    role: 'UNIDENTIFIED',
    names: [],
    ageEstimate: { min: 15, max: 19, basis: 'APPEARANCE' },
    isChild: true,
    sex: 'M',
    nationalityClaims: [],
    languages: ['rhg'],
    description: {
      heightCm: 164,
      hair: 'short, black',
      marks: [{ type: 'tattoo', bodyPart: 'left forearm', text: 'A boat with a number' }],
    },
    documents: [],
    caution: ['NEEDS_MEDICATION'],
  },
  found: {
    at: '2026-11-23T20:00:00Z',
    place: { country: 'THA', admin1: 'TH-90', locality: 'Hat Yai', kind: 'PUBLIC_PLACE' },
    by: 'POLICE',
  },
};

const atRisk = {
  ...alertBody,
  subjectKind: 'PERSON',
  actionRequested: 'STOP_TRAVEL_CHILD',
  fallbackAction: 'CHECK_WELFARE',
  reason: 'A marriage abroad is being arranged; the child told a teacher that it does not want to go.',
  subject: {
    personRef: 'P-9',
    role: 'AT_RISK',
    names: [{ fullName: 'Malee Sommut', script: 'Latn', nameType: 'LEGAL' }],
    birth: { date: '2011-02-14', calendar: 'GREGORIAN', countryOfBirth: 'THA' },
    isChild: true,
    sex: 'F',
    nationalityClaims: [{ country: 'THA', basis: 'DOCUMENT', state: 'DOCUMENTED' }],
    languages: ['tha'],
    documents: [{ type: 'PASSPORT', number: 'AB1234567', issuer: 'THA', state: 'COPY' }],
    caution: [],
  },
  riskType: 'FORCED_MARRIAGE',
  expectedTravel: {
    from: { country: 'THA', admin1: 'TH-27' },
    to: { country: 'KHM' },
    earliest: '2026-11-28',
    latest: '2026-12-10',
  },
  decision: { ref: 'คส.12/2569', by: 'COURT', decidedOn: '2026-11-20' },
};

const everyone = { ...open, to: { all: true, except: ['MM'] }, evaluation };

/** Bodies, in their first version. */
export const moreBodies = { atRisk, entity, sighting, unidentified, vehicle, vessel };

export const moreMessages = {
  AL_AT_RISK_PERSON: {
    ...everyone,
    urgency: 'U',
    urgencyReason: 'May travel within the week',
    purpose: 'PREVENT',
    subjectEn: 'Child at risk of a forced marriage abroad',
    body: atRisk,
    sealed: [{ part: 'guardian', units: [{ member: 'KH', unit: 'DESK' }], commitment }],
  },
  AL_ENTITY: {
    ...everyone,
    purpose: 'DETECT',
    subjectEn: 'Recruitment agency that feeds a compound',
    body: entity,
  },
  AL_POSSIBLE_VICTIM_SIGHTING: {
    ...open,
    to: [{ member: 'KH', unit: 'DESK' }],
    urgency: 'U',
    urgencyReason: 'Seen this morning and led away',
    purpose: 'PROTECT_VICTIM',
    evaluation,
    subjectEn: 'A young woman asked for help near the border',
    body: sighting,
    sealed: [{ part: 'identity', units: [{ member: 'KH', unit: 'DESK' }], commitment }],
  },
  AL_UNIDENTIFIED_PERSON: {
    ...everyone,
    purpose: 'LOCATE_PERSON',
    subjectEn: 'Young man found who does not say who he is',
    body: unidentified,
    sealed: [{ part: 'biometrics', units: [{ member: 'KH', unit: 'DESK' }], commitment }],
  },
  AL_VEHICLE: {
    ...everyone,
    urgency: 'U',
    urgencyReason: 'On the road tonight',
    purpose: 'DETECT',
    subjectEn: 'Van that may carry victims to the border',
    body: vehicle,
  },
  AL_VESSEL: {
    ...everyone,
    urgency: 'U',
    urgencyReason: 'At sea, crew in danger',
    purpose: 'DETECT',
    subjectEn: 'Fishing boat whose crew may be in forced labour',
    body: vessel,
  },
};

/** Contents of sealed parts that no other kind has. */
export const moreParts = {
  'found-documents': {
    documents: [{ type: 'SEAMAN_BOOK', number: 'SB7654321', issuer: 'MMR', state: 'SEEN' }],
  },
};
