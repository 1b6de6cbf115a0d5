import type { KindTrials } from '../form/trial.js';

export const rfHandoverCountersignTrials: KindTrials = {
  good: [['INV-04: an absent person, of whom nothing is asked', { '/body/condition': 'ABSENT' }]],
  bad: [
    [
      'INV-13: its own country twice',
      { '/body/handover/member': 'KH' },
      'E-NOT-PERMITTED /body/handover/member',
    ],
    ['INV-13: no digest', { '/body/actDigest': undefined }, 'E-SCHEMA-INVALID /body/actDigest'],
    [
      'INV-04: a call to look for a suspect',
      { '/body/actionRequested': 'LOCATE_AND_REPORT' },
      'E-SCHEMA-INVALID /body/actionRequested',
    ],
  ],
};
