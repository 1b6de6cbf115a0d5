import {
  commitment,
  host,
  ids,
  open,
  origin,
  own,
  personal,
  sealedTo,
  target,
  type Examples,
} from '../examples/shared.js';

const JWS = 'eyJhbGciOiJFZERTQSJ9.e30.c2lnbmVk';
const quoted = { jws: JWS, parts: [{ part: 'identity', bytes: 'e30' }], leaves: [JWS] };
const onward = { asks: 'ONWARD', units: [{ member: 'PH', unit: 'DESK' }] };

export const examples: Examples = {
  messages: {
    CT_CONSENT_CHANGE: {
      ...own,
      ...personal,
      urgencyReason: 'Nothing more of her may leave',
      purpose: 'PROTECT_VICTIM',
      body: {
        victimRef: ids(20),
        granted: [],
        withdrawn: ['SHARE_WITH_ORIGIN'],
        at: '2026-11-24T03:30:00.000Z',
        by: 'SELF',
        origins: ['KHM'],
        language: 'khm',
        interpreterUsed: true,
      },
    },
    CT_FORWARD_NOTICE: {
      version: 1,
      status: 'EXERCISE',
      id: ids(56),
      conversation: { member: 'KH', id: ids(1) },
      after: [{ member: 'KH', id: ids(1) }],
      createdAt: '2026-11-25T03:00:00.000Z',
      sentAt: '2026-11-25T03:00:00.000Z',
      from: { member: 'TH', unit: 'GATEWAY', role: 'SYSTEM' },
      to: [
        { member: 'PH', unit: 'DESK' },
        { member: 'KH', unit: 'DESK' },
      ],
      body: { of: target, by: { member: 'TH', id: ids(57) }, change: 'CORRECTED' },
    },
    RF_PURPOSE_CHANGE: {
      ...origin,
      purpose: 'IDENTIFY_VICTIM',
      subjectEn: 'May we tell the Philippines of it?',
      body: {
        items: [target],
        leave: onward,
        reason: 'Two of the others say that they are from there.',
      },
    },
    RF_PURPOSE_DECISION: {
      ...host,
      id: ids(55),
      purpose: 'IDENTIFY_VICTIM',
      subjectEn: 'You may',
      body: {
        request: { member: 'KH', id: ids(6) },
        decision: 'GRANTED',
        leave: onward,
        items: [{ item: target, granted: true }],
        conditions: 'To that desk alone.',
      },
    },
    RF_FORWARD: {
      ...open,
      from: { member: 'KH', unit: 'DESK', role: 'LIAISON' },
      conversation: { member: 'KH', id: ids(1) },
      to: [
        { member: 'PH', unit: 'DESK' },
        { member: 'TH', unit: 'ATU' },
      ],
      case: 'HSU-KH-2026-000321-K',
      originUserRef: 'u-0815',
      purpose: 'IDENTIFY_VICTIM',
      subjectEn: 'From Thailand, with its leave',
      body: {
        of: target,
        digest: commitment,
        parts: ['identity'],
        leaves: [{ member: 'TH', id: ids(55) }],
        forCourt: false,
        victimRef: ids(20),
      },
      sealed: [sealedTo('original', 'PH', 'DESK')],
    },
  },
  parts: { original: quoted, 'original-2': quoted, 'original-3': quoted },
};
