import type { KindTrials } from '../form/trial.js';
import { eitherBad, eitherGood } from './rf-capacity-offer.trials.js';

export const rfCapacityRequestTrials: KindTrials = {
  good: eitherGood,
  bad: [
    ...eitherBad,
    ['no id of its own', { '/body/requestId': undefined }, 'E-SCHEMA-INVALID /body/requestId'],
  ],
};
