import { answer, commitment, ids, own, owner, personal, target, type Examples } from '../examples/shared.js';

// Invented throughout.

const gateway = {
  version: 1,
  status: 'EXERCISE',
  conversation: target,
  after: [target],
  createdAt: '2026-11-25T03:00:00.000Z',
  sentAt: '2026-11-25T03:00:00.000Z',
};

export const examples: Examples = {
  messages: {
    CT_RETENTION_NOTICE: {
      ...gateway,
      id: ids(10),
      from: { member: 'TH', unit: 'GATEWAY', role: 'SYSTEM' },
      to: [{ member: 'TH', unit: 'ATU' }],
      body: { target, stage: 'DAYS_60', expiresAt: '2027-01-24T03:00:00.000Z' },
    },
    CT_RETENTION_DECISION: {
      ...own,
      to: { all: true, except: ['MM'] },
      body: { target, decision: 'RENEW', reason: 'STILL_SOUGHT', until: '2028-11-24T03:00:00.000Z' },
    },
    CT_RECALL: {
      ...own,
      to: { all: true, except: ['MM'] },
      body: { scope: 'WHOLE', items: [ids(1)], reason: 'WRONG_PERSON' },
    },
    CT_INCIDENT: {
      ...answer,
      ...personal,
      id: ids(12),
      createdAt: '2026-11-25T03:00:00.000Z',
      sentAt: '2026-11-25T03:00:00.000Z',
      urgencyReason: 'Somebody may be looking for the person',
      body: {
        incidentId: ids(90),
        stage: 'TOLD',
        what: ['LOST'],
        foundAt: '2026-11-24T20:00:00.000Z',
        happened: '2026-11-24',
        items: [target],
        units: [{ member: 'KH', unit: 'DESK' }],
        measures: ['ACCESS_CLOSED', 'KEYS_REVOKED'],
      },
      sealed: [{ part: 'incident', units: owner, commitment }],
    },
    CT_ERASURE_CERTIFICATE: {
      ...gateway,
      id: ids(11),
      from: { member: 'KH', unit: 'GATEWAY', role: 'SYSTEM' },
      to: [{ member: 'TH', unit: 'GATEWAY' }],
      body: {
        answers: { member: 'TH', id: ids(10) },
        items: [target],
        keyIdsDestroyed: [],
        waitsForKeys: true,
        at: '2026-11-25T02:59:59.000Z',
      },
    },
  },
  parts: {
    incident: {
      language: 'eng',
      text: 'A telephone of an officer, on which the case was open, was stolen from a car. It was locked.',
    },
  },
};
