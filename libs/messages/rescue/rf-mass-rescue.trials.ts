import { sealedTo } from '../examples/shared.js';
import type { KindTrials } from '../form/trial.js';

const COUNTS = '/body/countsByNationality';
const PERSON = '/persons/1';
export const rfMassRescueTrials: KindTrials = {
  good: [
    [
      'nationals of a state that is no member, of whom there is no list',
      { [`${COUNTS}/2`]: { country: 'ETH', n: 1, children: 0 } },
    ],
    ['a member is told that none of its nationals are there', { '/to/2': { member: 'VN', unit: 'ATU' } }],
    ['the unit that leads keeps a list too', { '/sealed/0/units/1': { member: 'TH', unit: 'ATU' } }],
  ],
  bad: [
    ['INV-35: a total that is not the sum', { '/body/total': 5 }, 'E-SCHEMA-INVALID /body/total'],
    [
      'a country that is counted twice',
      { [`${COUNTS}/2/country`]: 'KHM' },
      `E-SCHEMA-INVALID ${COUNTS}/2/country`,
    ],
    ['more children than persons', { [`${COUNTS}/0/children`]: 3 }, `E-SCHEMA-INVALID ${COUNTS}/0/children`],
    ['INV-05: no count', { [COUNTS]: [] }, `E-NATIONALITY-MISSING ${COUNTS}`],
    [
      'INV-35: the list of one country for a unit of another',
      { '/sealed/0/units/1': { member: 'PH', unit: 'DESK' } },
      'E-NOT-PERMITTED /sealed/0/units/1',
    ],
    [
      'INV-35: an origin unit without its list',
      { '/sealed': [sealedTo('persons-khm', 'KH', 'DESK')] },
      'E-SCHEMA-INVALID /to/1',
    ],
    [
      'INV-35: a second unit of an origin that is not named by the list',
      { '/to/2': { member: 'KH', unit: 'ATU' } },
      'E-SCHEMA-INVALID /to/2',
    ],
    [
      'a list of a state that has no unit here',
      { '/sealed/0/part': 'persons-eth' },
      'E-SCHEMA-INVALID /sealed/0/part',
      'E-NOT-PERMITTED /sealed/0/units/0',
      'E-SCHEMA-INVALID /to/0',
    ],
    [
      'a rescue that is still to come',
      { '/body/rescuedAt': '2026-11-26' },
      'E-SCHEMA-INVALID /body/rescuedAt',
    ],
    [
      'a lead of another country',
      { '/body/hostLead/member': 'KH' },
      'E-SCHEMA-INVALID /body/hostLead/member',
    ],
    [
      'no investigation, and no reason why',
      { '/body/investigationFollowUp': { state: 'NOT_POSSIBLE' } },
      'E-SCHEMA-INVALID /body/investigationFollowUp/reason',
    ],
    [
      'INV-06: an exact place in the open part',
      { '/body/place/address': 'Building 7' },
      'E-SCHEMA-INVALID /body/place/address',
    ],
    ['INV-06: names in the open part', { '/body/persons': [] }, 'E-SCHEMA-INVALID /body/persons'],
    ['everyone as addressee', { '/to': { all: true, except: [] } }, 'E-SCHEMA-INVALID /to'],
  ],
  parts: [
    ['persons-khm', 'a list that holds', {}],
    [
      'persons-khm',
      'INV-35: nationals of another country',
      { '/nationality': 'PHL' },
      'E-SCHEMA-INVALID /nationality',
    ],
    [
      'persons-khm',
      'one person twice',
      { [`${PERSON}/victimRef`]: '01990000-0000-7000-8000-000000000081' },
      `E-SCHEMA-INVALID ${PERSON}/victimRef`,
    ],
    [
      'persons-khm',
      'INV-10: somebody who has not agreed that the country of origin is told',
      { '/persons/0/consent/scopes': ['SHARE_FOR_ASSISTANCE'] },
      'E-CONSENT-SCOPE /persons/0/consent/scopes',
    ],
    [
      'persons-khm',
      'INV-11: somebody who may be a child, as an adult',
      { '/persons/0/birth': undefined },
      'E-SCHEMA-INVALID /persons/0/isChild',
    ],
    [
      'persons-khm',
      'no name in Latin script',
      { '/persons/0/names/0/script': 'Khmr' },
      'E-SCHEMA-INVALID /persons/0/names',
    ],
    ['persons-phl', 'the list of another country', {}],
  ],
};
