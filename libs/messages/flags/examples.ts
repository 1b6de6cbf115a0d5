import {
  commitment,
  from,
  ids,
  owner,
  personal,
  target,
  toOwner,
  type Examples,
} from '../examples/shared.js';

export const examples: Examples = {
  messages: {
    CT_MISUSED_IDENTITY: {
      ...toOwner,
      ...personal,
      from,
      originUserRef: 'u-4711',
      to: { all: true, except: ['MM'] },
      body: {
        target,
        alertId: ids(1),
        alertVersion: 1,
        act: 'CLEAR',
        consent: {
          state: 'GIVEN',
          scopes: ['SHARE_FOR_INVESTIGATION'],
          givenAt: '2026-11-22T03:00:00.000Z',
          language: 'tha',
          interpreterUsed: false,
          by: 'SELF',
          questionsExplained: ['TOLD_PURPOSE', 'TOLD_USES', 'TOLD_WITHDRAWAL'],
        },
      },
      sealed: [{ part: 'cleared-person', units: [{ member: 'KH', unit: 'DESK' }], commitment }],
    },
    CT_OBJECTION: {
      ...toOwner,
      ...personal,
      to: { all: true, except: ['MM'] },
      body: {
        target,
        alertVersion: 1,
        act: 'RAISE',
        scope: 'ARREST_ONLY',
        until: '2027-01-25T03:00:00.000Z',
      },
      sealed: [{ part: 'objection', units: owner, commitment }],
    },
  },
  parts: {
    'cleared-person': {
      names: [{ fullName: 'Somsak Invented', script: 'Latn', nameType: 'LEGAL' }],
      birth: { date: '1990-05-02', calendar: 'GREGORIAN' },
      sex: 'M',
      documents: [{ type: 'PASSPORT', number: 'AA9876543', issuer: 'THA', state: 'SEEN' }],
      distinguishing:
        'A scar of four centimetres on the left forearm; the ring finger of the right hand is missing.',
    },
    objection: {
      reason: 'LEGAL_BAR',
      language: 'eng',
      text: 'A court of this country has forbidden the surrender of its nationals for this offence.',
    },
  },
};
