import { sealedTo } from '../examples/shared.js';
import type { KindTrials } from '../form/trial.js';

export const rfRescueRequestTrials: KindTrials = {
  good: [
    ['an emergency', { '/urgency': 'E' }],
    ['nobody is left out', { '/body/leftOut': [] }],
    ['several persons, some of them children', { '/body/persons': 12, '/body/children': 3 }],
  ],
  bad: [
    ['routine', { '/urgency': 'R' }, 'E-SCHEMA-INVALID /urgency'],
    [
      'INV-21: urgency without its reason',
      { '/urgencyReason': undefined },
      'E-SCHEMA-INVALID /urgencyReason',
    ],
    ['INV-06: no sealed part', { '/sealed': undefined }, 'E-SCHEMA-INVALID /sealed'],
    [
      'INV-06: who is held, and not where',
      { '/sealed': [sealedTo('rescue-identity', 'KH', 'ATU')] },
      'E-SCHEMA-INVALID /sealed',
    ],
    [
      'INV-06: the exact place in the open part',
      { '/body/heldIn/address': 'Building 7' },
      'E-SCHEMA-INVALID /body/heldIn/address',
    ],
    [
      'INV-06: a name in the open part',
      { '/body/fullName': 'An invented name' },
      'E-SCHEMA-INVALID /body/fullName',
    ],
    [
      'INV-06: a telephone in the subject',
      { '/subjectEn': 'The mother is at +63 917 123 4567' },
      'E-LEAK-SUSPECTED /subjectEn',
    ],
    [
      'a country that nobody of is addressed',
      { '/body/heldIn': { country: 'MMR', admin1: 'MM-13' } },
      'E-SCHEMA-INVALID /body/heldIn/country',
    ],
    ['more children than persons', { '/body/children': 2 }, 'E-SCHEMA-INVALID /body/children'],
    [
      'INV-05: no claim of nationality',
      { '/body/nationalityClaims': [] },
      'E-NATIONALITY-MISSING /body/nationalityClaims',
    ],
    [
      'INV-05: an unknown nationality without reason',
      {
        '/body/nationalityClaims/0/country': 'XXX',
        '/body/nationalityClaims/0/state': 'CLAIMED',
        '/body/nationalityClaims/0/verifiedByCountry': undefined,
      },
      'E-NATIONALITY-MISSING /body/nationalityClaims/0/country',
    ],
    [
      'a verified claim without who verified it',
      { '/body/nationalityClaims/0/verifiedByCountry': undefined },
      'E-SCHEMA-INVALID /body/nationalityClaims/0/verifiedByCountry',
    ],
    ['an indicator twice', { '/body/indicators/1/code': '20' }, 'E-SCHEMA-INVALID /body/indicators/1/code'],
    [
      'a unit both addressed and left out',
      { '/body/leftOut': ['KH/ATU'] },
      'E-SCHEMA-INVALID /body/leftOut/0',
    ],
    ['the own unit left out', { '/body/leftOut': ['KH/PS', 'TH/ATU'] }, 'E-SCHEMA-INVALID /body/leftOut/1'],
    ['a person left out by name', { '/body/leftOut': ['Colonel X'] }, 'E-SCHEMA-INVALID /body/leftOut/0'],
    [
      'INV-07: a part for a unit that is left out',
      { '/sealed/0/units/0/unit': 'DESK' },
      'E-SCHEMA-INVALID /sealed/0/units/0',
    ],
    ['everyone as addressee', { '/to': { all: true, except: [] } }, 'E-SCHEMA-INVALID /to'],
  ],
  parts: [
    ['rescue-location', 'a place that holds', {}],
    [
      'rescue-location',
      'a part of another country',
      { '/place/admin1': 'TH-21' },
      'E-SCHEMA-INVALID /place/admin1',
    ],
    ['rescue-identity', 'persons that hold', {}],
    ['rescue-identity', 'an informant whom nobody may call', { '/informant': undefined }],
    ['rescue-identity', 'nobody known by name', { '/persons': [] }, 'E-SCHEMA-INVALID /persons'],
    [
      'rescue-identity',
      'no name in Latin script',
      { '/persons/0/names/0/script': 'Thai' },
      'E-SCHEMA-INVALID /persons/0/names',
    ],
    [
      'rescue-identity',
      'INV-03: a caution that is not protective',
      { '/persons/0/caution': ['ARMED'] },
      'E-SCHEMA-INVALID /persons/0/caution/0',
    ],
    [
      'rescue-identity',
      'a specimen',
      { '/persons/0/documents': [{ type: 'PASSPORT', number: 'L898902C3', issuer: 'UTO', state: 'SEEN' }] },
      'E-STATUS-MIX /persons/0/documents/0/issuer',
    ],
  ],
};
