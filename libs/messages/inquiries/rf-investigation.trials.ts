import type { KindTrials } from '../form/trial.js';
import { suspect } from './examples.js';

const TRACKING = '/body/mlaTracking';
const coercive = {
  '/body/requestedActions': ['SURVEIL_PER_LAW'],
  '/body/coercive': true,
  [TRACKING]: { mark: 'PREPARATORY', state: 'TO_FOLLOW', expectedOn: '2026-12' },
};
const phone = { kind: 'PHONE', value: '+85512345670' };
const openly = { '/handling': ['H1'], '/body/suspects': [suspect], '/body/comms': [phone] };

export const rfInvestigationTrials: KindTrials = {
  good: [
    ['preparatory to mutual legal assistance', coercive],
    [
      'a formal request that was sent',
      { ...coercive, [TRACKING]: { mark: 'PREPARATORY', state: 'SENT', ref: 'อส 0012/2569' } },
    ],
    ['suspects in the open, where only courts are restricted', openly],
    ['nobody is suspected yet', { '/sealed': undefined }],
  ],
  bad: [
    [
      'suspects in the open under H2',
      { ...openly, '/body/comms': [], '/handling': ['H1', 'H2'] },
      'E-HANDLING /body/suspects',
    ],
    [
      'numbers in the open under H3',
      { '/handling': ['H3'], '/handlingNote': 'Ask before each use.', '/body/comms': [phone] },
      'E-HANDLING /body/comms',
    ],
    [
      'observation as if it coerced nobody',
      { '/body/requestedActions': ['SURVEIL_PER_LAW'] },
      'E-SCHEMA-INVALID /body/coercive',
    ],
    ['coercion without mutual legal assistance', { '/body/coercive': true }, `E-SCHEMA-INVALID ${TRACKING}`],
    [
      'preparatory to nothing',
      { ...coercive, '/body/coercive': false, '/body/requestedActions': ['INTERVIEW'] },
      `E-SCHEMA-INVALID ${TRACKING}`,
    ],
    [
      'coercion that is not marked as preparatory',
      { ...coercive, [TRACKING]: { state: 'TO_FOLLOW' } },
      `E-SCHEMA-INVALID ${TRACKING}/mark`,
    ],
    [
      'a formal request without its number',
      { ...coercive, [TRACKING]: { mark: 'PREPARATORY', state: 'SENT' } },
      `E-SCHEMA-INVALID ${TRACKING}/ref`,
    ],
    [
      'INV-03: a witness as a suspect',
      { ...openly, '/body/suspects': [{ ...suspect, role: 'WITNESS' }] },
      'E-SCHEMA-INVALID /body/suspects/0/role',
    ],
    [
      'a suspect without a name in Latin script',
      { ...openly, '/body/suspects': [{ ...suspect, names: [] }] },
      'E-SCHEMA-INVALID /body/suspects/0/names',
    ],
    [
      'a telephone that is none',
      { ...openly, '/body/comms': [{ kind: 'PHONE', value: '012345670' }] },
      'E-SCHEMA-INVALID /body/comms/0/value',
    ],
    ['no offence', { '/body/offences': [] }, 'E-SCHEMA-INVALID /body/offences'],
    [
      'trafficking whose elements are not shown',
      { '/body/offences/0/tipElements/means': [] },
      'E-SCHEMA-INVALID /body/offences/0/tipElements',
    ],
    ['a link to itself', { '/body/links/0/to': 'P-7' }, 'E-SCHEMA-INVALID /body/links/0/to'],
    ['no evaluation', { '/evaluation': undefined }, 'E-SCHEMA-INVALID /evaluation'],
    ['nothing asked for', { '/body/requestedActions': [] }, 'E-SCHEMA-INVALID /body/requestedActions'],
    ['two units at once', { '/to/1': { member: 'VN', unit: 'ATU' } }, 'E-SCHEMA-INVALID /to'],
    [
      'INV-06: a telephone in the summary',
      { '/body/caseSummary': 'Whose is +855 12 345 678?' },
      'E-LEAK-SUSPECTED /body/caseSummary',
    ],
  ],
  parts: [
    ['suspects', 'suspects that hold', {}],
    [
      'suspects',
      'INV-03: a possible victim among them',
      { '/persons/0/role': 'POSSIBLE_VICTIM' },
      'E-SCHEMA-INVALID /persons/0/role',
    ],
    [
      'suspects',
      'no name in Latin script',
      { '/persons/0/names/0/script': 'Khmr' },
      'E-SCHEMA-INVALID /persons/0/names',
    ],
    ['suspects', 'a number twice', { '/comms': [phone, phone] }, 'E-SCHEMA-INVALID /comms/1'],
  ],
};
