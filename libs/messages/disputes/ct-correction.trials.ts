import { alertBodies } from '../alerts/examples.js';
import type { KindTrials } from '../form/trial.js';

const ref = (member: string, n: number) => ({ member, id: `01990000-0000-7000-8000-0000000000${n}` });
const DIGEST = '47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU';
const NEW = '/body/replacement/wantedSuspect';

const missing = {
  '/urgency': 'U',
  '/urgencyReason': 'May cross the border today',
  '/body/replacementType': 'AL_MISSING_PERSON',
  '/body/replacement': { missingPerson: { ...alertBodies.missing, alertVersion: 2 } },
};
const document = {
  '/body/replacementType': 'AL_TRAVEL_DOCUMENT',
  '/body/replacement': { travelDocument: { ...alertBodies.document, alertVersion: 2 } },
};
const part = (name: string) => ({
  '/sealed': [{ part: name, units: [{ member: 'LA', unit: 'ATU' }], commitment: DIGEST }],
});

export const ctCorrectionTrials: KindTrials = {
  good: [
    ['a missing person anew', missing],
    ['a document anew', document],
    [
      'a method anew',
      {
        '/body/replacementType': 'AL_MODUS_OPERANDI',
        '/body/replacement': { modusOperandi: { ...alertBodies.method, alertVersion: 2 } },
      },
    ],
    ['an answer to a challenge', { '/body/reason': 'CHALLENGE', '/body/answers': ref('LA', 10) }],
    ['with the parts of the alert', part('biometrics')],
  ],
  bad: [
    [
      'INV-15: by another member',
      { '/from': { member: 'KH', unit: 'ATU', role: 'ANALYST' } },
      'E-NOT-PERMITTED /body/target/member',
    ],
    ['another message than the alert', { '/body/target': ref('TH', 11) }, 'E-SCHEMA-INVALID /body/target'],
    [
      'INV-15: the first version',
      { '/body/alertVersion': 1, [`${NEW}/alertVersion`]: 1 },
      'E-SCHEMA-INVALID /body/alertVersion',
    ],
    [
      'a replacement of another version',
      { [`${NEW}/alertVersion`]: 3 },
      `E-SCHEMA-INVALID ${NEW}/alertVersion`,
    ],
    [
      'a replacement of another alert',
      { [`${NEW}/alertId`]: ref('TH', 11).id },
      `E-SCHEMA-INVALID ${NEW}/alertId`,
    ],
    ['no replacement', { '/body/replacement': {} }, 'E-SCHEMA-INVALID /body/replacement'],
    [
      'a replacement of another kind than named',
      { '/body/replacementType': 'AL_MISSING_PERSON' },
      'E-SCHEMA-INVALID /body/replacement',
    ],
    [
      'two replacements',
      { '/body/replacement/travelDocument': { ...alertBodies.document, alertVersion: 2 } },
      'E-SCHEMA-INVALID /body/replacement',
    ],
    ['a part of a body', { [`${NEW}/warrant`]: undefined }, `E-SCHEMA-INVALID ${NEW}/warrant`],
    [
      'INV-01: a victim',
      {
        [`${NEW}/subject/role`]: 'POSSIBLE_VICTIM',
        [`${NEW}/subject/caution`]: [],
        [`${NEW}/subject/documents`]: [],
      },
      `E-VICTIM-WANTED ${NEW}/subject/role`,
    ],
    [
      'INV-02: arrest as the fallback',
      { [`${NEW}/fallbackAction`]: 'PROVISIONAL_ARREST_PER_NATIONAL_LAW' },
      `E-SCHEMA-INVALID ${NEW}/fallbackAction`,
    ],
    [
      'a missing person to be arrested',
      {
        ...missing,
        '/body/replacement': {
          missingPerson: {
            ...alertBodies.missing,
            alertVersion: 2,
            actionRequested: 'PROVISIONAL_ARREST_PER_NATIONAL_LAW',
          },
        },
      },
      'E-SCHEMA-INVALID /body/replacement/missingPerson/actionRequested',
    ],
    ['a missing child without haste', { ...missing, '/urgency': 'R' }, 'E-SCHEMA-INVALID /urgency'],
    [
      'INV-24: a holder beside the document',
      {
        ...document,
        '/body/replacement': { travelDocument: { ...alertBodies.document, alertVersion: 2, holder: 'X' } },
      },
      'E-SCHEMA-INVALID /body/replacement/travelDocument/holder',
    ],
    [
      'INV-24: a part beside the document',
      { ...document, ...part('biometrics') },
      'E-SCHEMA-INVALID /sealed/0/part',
    ],
    [
      'INV-06: a telephone in the new reason',
      { [`${NEW}/reason`]: 'Call +66 81 234 5678' },
      `E-LEAK-SUSPECTED ${NEW}/reason`,
    ],
    [
      'INV-26: a part sealed to a member that is left out',
      { '/sealed': [{ part: 'biometrics', units: [{ member: 'MM', unit: 'ATU' }], commitment: DIGEST }] },
      'E-SCHEMA-INVALID /sealed/0/units/0',
    ],
    [
      'longer than its kind may be kept',
      { '/expiresAt': '2031-11-27T03:00:00.000Z' },
      'E-RETENTION /expiresAt',
    ],
    [
      'a specimen in a real alert',
      { '/status': 'ACTUAL', [`${NEW}/subject/documents/0/issuer`]: 'UTO' },
      `E-STATUS-MIX ${NEW}/subject/documents/0/issuer`,
    ],
  ],
};
