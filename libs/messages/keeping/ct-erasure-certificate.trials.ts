import type { KindTrials } from '../form/trial.js';

export const ctErasureCertificateTrials: KindTrials = {
  good: [
    ['a key is destroyed', { '/body/keyIdsDestroyed': ['bucket-2026-w48'], '/body/waitsForKeys': false }],
    ['files are deleted', { '/body/filesDeleted': 20 }],
    ['one is destroyed, and another is waited for', { '/body/keyIdsDestroyed': ['bucket-2026-w48'] }],
  ],
  bad: [
    [
      'INV-14: erased without a key, as it claims',
      { '/body/waitsForKeys': false },
      'E-SCHEMA-INVALID /body/waitsForKeys',
    ],
    ['INV-14: before it happens', { '/body/at': '2026-11-25T03:00:01.000Z' }, 'E-SCHEMA-INVALID /body/at'],
    ['of the own notice', { '/body/answers/member': 'KH' }, 'E-NOT-PERMITTED /body/answers/member'],
    ['no file, as a number', { '/body/filesDeleted': 0 }, 'E-SCHEMA-INVALID /body/filesDeleted'],
    ['of nothing', { '/body/items': [] }, 'E-SCHEMA-INVALID /body/items'],
    ['a person in the name of the gateway', { '/from/role': 'SUPERVISOR' }, 'E-NOT-PERMITTED /from/role'],
    ['INV-25: a text', { '/body/note': 'Photograph of Sok Dara deleted' }, 'E-SCHEMA-INVALID /body/note'],
  ],
};
