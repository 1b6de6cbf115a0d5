import { answer, ids, own, type Examples } from '../examples/shared.js';

export const examples: Examples = {
  messages: {
    CT_CASE_STEP: {
      ...own,
      body: { victimRef: ids(20), from: 'ASSISTED', to: 'STAYS_IN_HOST', reason: 'RESIDENCE_GRANTED' },
    },
    CT_CLOCK: {
      ...answer,
      body: {
        clock: 'NV',
        act: 'PAUSE',
        reason: 'WAIT_PERSON',
        reviewAt: '2026-12-08T04:00:00.000Z',
      },
    },
    CT_CLOSE: { ...own, body: { outcome: 'RETURNED', victimRef: ids(20) } },
    CT_ESCALATION: {
      id: ids(4),
      version: 1,
      status: 'EXERCISE',
      from: { member: 'KH', unit: 'GATEWAY', role: 'SYSTEM' },
      to: [
        { member: 'KH', unit: 'DESK' },
        { member: 'TH', unit: 'ATU' },
      ],
      conversation: { member: 'TH', id: ids(1) },
      after: [{ member: 'TH', id: ids(1) }],
      createdAt: '2026-11-24T15:00:00.000Z',
      sentAt: '2026-11-24T15:00:00.000Z',
      body: {
        clock: 'ACK',
        startedBy: { member: 'TH', id: ids(1) },
        level: '100',
        startedAt: '2026-11-24T03:00:00.000Z',
        dueAt: '2026-11-24T15:00:00.000Z',
        owner: { member: 'KH', unit: 'DESK' },
      },
    },
    CT_HUMAN_ACK: {
      ...answer,
      body: {
        at: '2026-11-24T03:55:00.000Z',
        assignedTo: 'u-0815',
        expectedAnswerAt: '2026-11-26T04:00:00.000Z',
      },
    },
    CT_REOPEN: { ...answer, body: { reason: 'NEW_INFORMATION' } },
    CT_RECEIPT: {
      id: ids(2),
      version: 1,
      status: 'EXERCISE',
      from: { member: 'KH', unit: 'GATEWAY', role: 'SYSTEM' },
      to: [{ member: 'TH', unit: 'ATU' }],
      sentAt: '2026-11-24T03:00:01.000Z',
      body: {
        of: { member: 'TH', id: ids(1), digest: '47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU' },
        level: 'GATEWAY',
        result: 'ACCEPTED',
        at: '2026-11-24T03:00:00.950Z',
        errors: [],
      },
    },
    CT_RECEIPTS: {
      id: ids(2),
      version: 1,
      status: 'EXERCISE',
      from: { member: 'KH', unit: 'GATEWAY', role: 'SYSTEM' },
      to: [{ member: 'TH', unit: 'ATU' }],
      sentAt: '2026-11-24T03:00:01.000Z',
      body: {
        receipts: [
          {
            of: { member: 'TH', id: ids(1), digest: '47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU' },
            level: 'GATEWAY',
            result: 'ACCEPTED',
            at: '2026-11-24T03:00:00.950Z',
            errors: [],
          },
          {
            of: { member: 'TH', id: ids(3), digest: 'X-vB3tz0uVRPmTkdFXAYlzSHHvqwLQ7mP9Q9K4ZOCUo' },
            level: 'GATEWAY',
            result: 'REJECTED',
            at: '2026-11-24T03:00:00.960Z',
            errors: [{ code: 'E-EXPIRED', path: '/expiresAt' }],
          },
        ],
      },
    },
    CT_REDIRECT: {
      ...answer,
      to: [
        { member: 'TH', unit: 'ATU' },
        { member: 'KH', unit: 'ATU' },
      ],
      body: { unit: { member: 'KH', unit: 'ATU' }, reason: 'NOT_COMPETENT_REDIRECT' },
    },
  },
  parts: {},
};
