import { evaluation, ids, open } from './samples-open.js';

const alertBody = {
  alertId: ids(1),
  alertVersion: 1,
  contactDuty: { unit: 'ATU', phone: '+6620000000' },
  validFrom: '2026-11-24T03:00:00.000Z',
};

/** Invented alerts and their control, by kind. */
export const alertSamples: Readonly<Record<string, object>> = {
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
};

/** Contents of their sealed parts, by name. */
export const alertParts: Readonly<Record<string, object>> = {};
