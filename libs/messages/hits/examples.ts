import { commitment, from, ids, owner, personal, toOwner, type Examples } from '../examples/shared.js';

export const examples: Examples = {
  messages: {
    CT_ACTION_NOT_POSSIBLE: {
      ...toOwner,
      id: ids(9),
      body: {
        alertId: ids(1),
        alertVersion: 1,
        alertKind: 'AL_WANTED_SUSPECT',
        reason: 'JUDICIAL_LEAVE_REFUSED',
        fallbackTaken: 'LOCATE_AND_REPORT',
        until: '2026-12-25T03:00:00.000Z',
      },
    },
    CT_HIT: {
      ...toOwner,
      ...personal,
      body: {
        alertId: ids(1),
        alertVersion: 1,
        stage: 'REPORT',
        how: 'FOUND_BY_CHECK',
        at: '2026-11-25T02:50:00Z',
        place: { country: 'LAO', admin1: 'LA-VT' },
        matchQuality: 93,
        identityConfidence: 'DOCUMENT',
        actionTaken: 'STOPPED_AND_CHECKED',
        personCondition: 'WELL',
        victimSigns: false,
        mayBeChild: false,
      },
      sealed: [
        { part: 'hit-place', units: owner, commitment },
        { part: 'presented', units: [...owner], commitment },
      ],
    },
    CT_HIT_CONFIRM_REQUEST: {
      ...toOwner,
      id: ids(6),
      body: { hit: { member: 'LA', id: ids(4) }, priority: 'URGENT' },
    },
    CT_HIT_CONFIRM_RESPONSE: {
      ...toOwner,
      id: ids(7),
      from: { ...from, role: 'LIAISON' },
      to: [{ member: 'LA', unit: 'ATU' }],
      originUserRef: 'u-4711',
      body: {
        hit: { member: 'LA', id: ids(4) },
        stillActive: 'YES',
        samePerson: 'YES',
        instructions: ['PROCEED', 'CALL_UNIT'],
      },
    },
  },
  shown: {
    CT_ACTION_NOT_POSSIBLE: {
      body: {
        alertId: ids(1),
        alertVersion: 1,
        alertKind: 'AL_VEHICLE',
        reason: 'JUDICIAL_LEAVE_REFUSED',
        fallbackTaken: 'SILENT_REPORT',
        until: '2026-12-25T03:00:00.000Z',
      },
    },
  },
  parts: {
    presented: {
      names: [{ fullName: 'Sompong Invented', script: 'Latn', nameType: 'DOCUMENT_MRZ' }],
      birth: { date: '1984-08', calendar: 'GREGORIAN' },
      documents: [{ type: 'PASSPORT', number: 'N0123456', issuer: 'THA', state: 'SEEN' }],
      companions: [{ names: [], mayBeChild: false }],
      note: "Says that the passport is a cousin's.",
    },
    'hit-place': {
      country: 'LAO',
      admin1: 'LA-VT',
      locality: 'Vientiane',
      address: 'Friendship bridge, lane 3',
      geo: { lat: 17.8803, lon: 102.7156, precisionM: 20 },
      kind: 'BORDER_CROSSING',
    },
  },
};
