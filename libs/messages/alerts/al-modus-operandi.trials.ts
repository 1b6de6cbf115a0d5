import type { KindTrials } from '../form/trial.js';

export const alModusOperandiTrials: KindTrials = {
  good: [['a route that goes nowhere yet', { '/body/route/legs': [] }]],
  bad: [
    [
      'INV-25: a recruiter in the method',
      { '/body/method': 'A man called Somchai meets them at the bridge.' },
      'E-LEAK-SUSPECTED /body/method',
    ],
    [
      'INV-25: a recruiter in the countermeasures',
      { '/body/countermeasures': 'Ask who knows Ahmad bin Ali.' },
      'E-LEAK-SUSPECTED /body/countermeasures',
    ],
    [
      'legs that do not meet',
      { '/body/route/legs/1/from/country': 'LAO' },
      'E-SCHEMA-INVALID /body/route/legs/1/from/country',
    ],
  ],
};
