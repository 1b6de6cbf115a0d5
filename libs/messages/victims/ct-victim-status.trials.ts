import type { KindTrials } from '../form/trial.js';

export const ctVictimStatusTrials: KindTrials = {
  good: [
    [
      'an interim word',
      { '/body/to': 'PRESUMED', '/body/interim': true, '/body/expectedAt': '2026-12-20T00:00:00Z' },
    ],
    ['a status that rises, without sealed reasons', { '/body/to': 'CONFIRMED', '/sealed': undefined }],
    ['new evidence after all', { '/body/from': 'NOT_A_VICTIM', '/body/to': 'PRESUMED' }],
    [
      'the outcome of the review of charges alone',
      { '/body/to': 'PRESUMED', '/body/chargesReview': 'DROPPED' },
    ],
  ],
  bad: [
    [
      'an interim word that does not say when',
      { '/body/to': 'PRESUMED', '/body/interim': true },
      'E-SCHEMA-INVALID /body/expectedAt',
    ],
    [
      'an interim word that expects the decision in the past',
      { '/body/to': 'PRESUMED', '/body/interim': true, '/body/expectedAt': '2026-11-01T00:00:00Z' },
      'E-SCHEMA-INVALID /body/expectedAt',
    ],
    [
      'a decision that is expected and no interim word',
      { '/body/expectedAt': '2026-12-20T00:00:00Z' },
      'E-SCHEMA-INVALID /body/expectedAt',
    ],
    [
      'an interim word beside a decision',
      { '/body/interim': true, '/body/expectedAt': '2026-12-20T00:00:00Z' },
      'E-SCHEMA-INVALID /body/interim',
    ],
    ['INV-33: NOT_A_VICTIM without sealed reasons', { '/sealed': undefined }, 'E-SCHEMA-INVALID /sealed'],
    [
      'a step that is left out',
      { '/body/from': 'POSSIBLE', '/body/to': 'CONFIRMED' },
      'E-SCHEMA-INVALID /body/to',
    ],
    ['a confirmed victim undone', { '/body/from': 'CONFIRMED' }, 'E-SCHEMA-INVALID /body/to'],
    ['no change and no review', { '/body/to': 'PRESUMED' }, 'E-SCHEMA-INVALID /body/chargesReview'],
    ['no decision to point at', { '/body/decisionRef': undefined }, 'E-SCHEMA-INVALID /body/decisionRef'],
    ['no expiry beside sealed reasons', { '/expiresAt': undefined }, 'E-SCHEMA-INVALID /expiresAt'],
    ['INV-06: reasons in the open part', { '/body/reasons': 'She said' }, 'E-SCHEMA-INVALID /body/reasons'],
  ],
  parts: [
    ['status-reasons', 'reasons that hold', {}],
    ['status-reasons', 'reasons without text', { '/text': undefined }, 'E-SCHEMA-INVALID /text'],
  ],
};
