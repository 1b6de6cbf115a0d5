import type { KindTrials } from '../form/trial.js';

const byOpener = { '/from/member': 'TH', '/from/unit': 'ATU' };
const held = { ...byOpener, '/body/outcome': 'HELD' };
const afterAction = { attended: 7, lessons: 'Two days of practice are too few.' };

export const rfCapacityMatchTrials: KindTrials = {
  good: [
    ['accepted by whoever opened', { ...byOpener, '/body/outcome': 'ACCEPTED' }],
    [
      'declined, with a reason',
      { ...byOpener, '/body/outcome': 'DECLINED', '/body/reason': 'NOT_AVAILABLE' },
    ],
    ['held, with what was learnt', { ...held, '/body/afterAction': afterAction }],
  ],
  bad: [
    ['proposed by whoever opened', byOpener, 'E-NOT-PERMITTED /body/outcome'],
    ['accepted by another', { '/body/outcome': 'ACCEPTED' }, 'E-NOT-PERMITTED /body/outcome'],
    [
      'declined without reason',
      { ...byOpener, '/body/outcome': 'DECLINED' },
      'E-SCHEMA-INVALID /body/reason',
    ],
    ['a reason for a proposal', { '/body/reason': 'DUPLICATE' }, 'E-SCHEMA-INVALID /body/reason'],
    ['held, and nothing told', held, 'E-SCHEMA-INVALID /body/afterAction'],
    ['told before it was held', { '/body/afterAction': afterAction }, 'E-SCHEMA-INVALID /body/afterAction'],
    [
      'an offer that meets itself',
      { '/body/requestId': '01990000-0000-7000-8000-000000000071' },
      'E-SCHEMA-INVALID /body/requestId',
    ],
    ['a member left out', { '/to/except': ['SG'] }, 'E-SCHEMA-INVALID /to/except'],
    ['urgent', { '/urgency': 'U', '/urgencyReason': 'Soon' }, 'E-SCHEMA-INVALID /urgency'],
    ['INV-25: a sealed part', { '/sealed': [] }, 'E-SCHEMA-INVALID /sealed'],
    [
      'INV-25: a telephone in what was learnt',
      { ...held, '/body/afterAction': { ...afterAction, lessons: 'Ask +66 81 234 5678.' } },
      'E-LEAK-SUSPECTED /body/afterAction/lessons',
    ],
  ],
};
