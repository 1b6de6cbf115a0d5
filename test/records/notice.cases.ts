import type { RecordCase } from './completing.js';

/** What a red notice does not tell, and nobody is wanted without. */
const WANTED = {
  '/body/actionRequested': 'LOCATE_AND_REPORT',
  '/body/fallbackAction': 'SILENT_REPORT',
  '/body/offences/0/kind': 'TIP',
  '/body/offences/0/linkedToTrafficking': true,
  '/body/offences/0/againstChild': false,
  '/body/offences/0/lawRef': 'Anti-Trafficking in Persons Act, section 6',
  '/body/offences/0/penalty': { kind: 'MONTHS', months: 120 },
  '/body/offences/0/tipElements': {
    state: 'COMPLETE',
    acts: ['RECRUITMENT'],
    means: ['DECEPTION'],
    purposes: ['FORCED_LABOUR'],
  },
  '/body/warrant': { ref: '1234/2026', court: 'Criminal Court', issuedOn: '2026-10-01' },
  '/body/extraditionIntent': 'TO_BE_DECIDED',
};

/** INTERPOL notices and documents of its list. */
export const noticeCases: readonly RecordCase[] = [
  {
    file: 'black-body.json',
    form: 'interpol',
    kind: 'AL_UNIDENTIFIED_PERSON',
    asked: {
      '/body/found/by': 'COAST_GUARD',
    },
    lost: ['black/dna_profile ATTACHMENT', 'black/_links/self OWN_RECORD'],
  },
  {
    file: 'red-recruiter.json',
    form: 'interpol',
    kind: 'AL_WANTED_SUSPECT',
    asked: {
      ...WANTED,
    },
    lost: [
      'red/arrest_warrants/issuing_country_id PERSON_DECIDES',
      'red/_links/self OWN_RECORD',
      'red/_links/images ATTACHMENT',
      'red/_links/thumbnail ATTACHMENT',
    ],
  },
  {
    file: 'red-two-warrants.json',
    form: 'interpol',
    kind: 'AL_WANTED_SUSPECT',
    asked: {
      ...WANTED,
    },
    lost: [
      'red/height NOT_UNDERSTOOD',
      'red/weight NOT_UNDERSTOOD',
      'red/hairs_id NOT_UNDERSTOOD',
      'red/languages_spoken_ids NOT_UNDERSTOOD',
      'red/arrest_warrants/charge LOOKS_LIKE_A_LEAK',
      'red/arrest_warrants/issuing_country_id PERSON_DECIDES',
      'red/arrest_warrants/charge_translation OWN_WORDS',
      'red/arrest_warrants/issuing_country_id PERSON_DECIDES',
    ],
  },
  {
    file: 'red-young-suspect.json',
    form: 'interpol',
    kind: 'AL_WANTED_SUSPECT',
    asked: {
      ...WANTED,
    },
    lost: ['red/arrest_warrants/issuing_country_id PERSON_DECIDES', 'red/_links/self OWN_RECORD'],
  },
  {
    file: 'sltd-blanks.csv',
    form: 'sltd',
    kind: 'AL_TRAVEL_DOCUMENT',
    asked: {
      '/body/linkedToTrafficking': true,
    },
    told: ['/reviewAt'],
    lost: ['reporting_country SIGNED'],
  },
  {
    file: 'sltd-lost.csv',
    form: 'sltd',
    kind: 'AL_TRAVEL_DOCUMENT',
    asked: {
      '/body/linkedToTrafficking': true,
    },
    told: ['/reviewAt'],
    lost: ['reporting_country SIGNED', 'free_text OWN_WORDS'],
  },
  {
    file: 'sltd-revoked.csv',
    form: 'sltd',
    kind: 'AL_TRAVEL_DOCUMENT',
    asked: {
      '/body/document/type': 'EMERGENCY_TRAVEL',
      '/body/linkedToTrafficking': true,
    },
    lost: [
      'document_type NOT_UNDERSTOOD',
      'theft_date NOT_UNDERSTOOD',
      'reporting_country SIGNED',
      'column 8 UNKNOWN_FIELD',
    ],
  },
  {
    file: 'yellow-adult.json',
    form: 'interpol',
    kind: 'AL_MISSING_PERSON',
    asked: {
      '/body/circumstances': 'ABDUCTION_STRANGER',
      '/body/riskLevel': 'HIGH',
    },
    lost: ['yellow/distinguishing_marks LOOKS_LIKE_A_LEAK', 'yellow/_links/self OWN_RECORD'],
  },
  {
    file: 'yellow-child.json',
    form: 'interpol',
    kind: 'AL_MISSING_PERSON',
    asked: {
      '/urgencyReason': 'A child, missing for a month',
      '/urgency': 'U',
      '/body/circumstances': 'ABDUCTION_STRANGER',
      '/body/riskLevel': 'HIGH',
    },
    lost: [
      'yellow/father_name PROTECTED',
      'yellow/father_forename PROTECTED',
      'yellow/mother_name PROTECTED',
      'yellow/mother_forename PROTECTED',
      'yellow/_links/self OWN_RECORD',
      'yellow/_links/thumbnail ATTACHMENT',
    ],
  },
  {
    file: 'yellow-unknown-birth.json',
    form: 'interpol',
    kind: 'AL_MISSING_PERSON',
    asked: {
      '/urgencyReason': 'May be a child',
      '/urgency': 'U',
      '/body/circumstances': 'ABDUCTION_STRANGER',
      '/body/riskLevel': 'HIGH',
    },
    lost: [
      'yellow/nationalities NOT_UNDERSTOOD',
      'yellow/mother_forename PROTECTED',
      'yellow/_links/self OWN_RECORD',
    ],
  },
];
