import type {
  Alert,
  Approval,
  Candidate,
  CheckAnswer,
  DeliveryRow,
  PeerLink,
  KeepingRow,
  QuarantineRow,
  Task,
} from '../api/types-duty.js';
import { at, DAY, HOUR, idOf, MEMBERS, MINUTE, unit } from './invented.js';

export function alertAnswer(now: number): readonly Alert[] {
  const alert = (n: number, rest: Partial<Alert>): Alert => ({
    ref: { member: rest.owner?.member ?? 'TH', id: idOf(0x500 + n) },
    type: 'AL_TRAVEL_DOCUMENT',
    owner: unit('TH', 'PS'),
    state: 'ACTIVE',
    status: 'ACTUAL',
    urgency: 'R',
    subjectEn: null,
    sentAt: at(now - n * 7 * HOUR),
    expiresAt: at(now + (30 + n) * DAY),
    actionRequested: 'CHECK_HOLDER_WELFARE',
    corridor: [],
    version: 1,
    hits: 0,
    ...rest,
  });
  const route = (n: number, from: string, to: string, subjectEn: string) =>
    alert(n, {
      type: 'AL_MODUS_OPERANDI',
      owner: unit('MM', 'ATU'),
      subjectEn,
      actionRequested: 'BE_AWARE',
      corridor: [{ from, to }],
    });
  return [
    alert(1, { subjectEn: 'Passport withheld by an exploiter', hits: 1, state: 'HIT_OPEN' }),
    alert(2, {
      type: 'AL_WANTED_SUSPECT',
      owner: unit('VN', 'PS'),
      subjectEn: 'Recruiter for fishing vessels, warrant of a court',
      actionRequested: 'PROVISIONAL_ARREST_PER_NATIONAL_LAW',
      urgency: 'U',
      version: 2,
    }),
    alert(3, {
      type: 'AL_MISSING_PERSON',
      owner: unit('LA', 'PS'),
      subjectEn: 'Child missing since Friday, may travel by bus',
      actionRequested: 'LOCATE_AND_PROTECT',
      urgency: 'U',
    }),
    route(4, 'KHM', 'THA', 'False offers of work in seafood processing'),
    route(5, 'LAO', 'THA', 'Recruitment by telephone near the bridge'),
    route(6, 'VNM', 'KHM', 'Online offers, taken to guarded compounds'),
    route(7, 'MMR', 'THA', 'Crossing at night, debts for transport'),
    route(8, 'KHM', 'THA', 'Groups moved by pick-up truck'),
    route(9, 'IDN', 'MYS', 'Domestic workers, papers taken on arrival'),
    route(10, 'PHL', 'KHM', 'Flights through third countries to compounds'),
    alert(11, {
      status: 'EXERCISE',
      subjectEn: 'Training: stolen blank passports',
      actionRequested: 'SEIZE_AND_REPORT',
    }),
    alert(12, { state: 'WITHDRAWN', subjectEn: 'Passport found', owner: unit('KH', 'PS') }),
  ];
}

const FOUND: Readonly<
  Record<string, Partial<Candidate> & Pick<Candidate, 'alert' | 'type' | 'owner' | 'banner'>>
> = {
  suspect: {
    alert: { member: 'VN', id: idOf(0x502) },
    type: 'AL_WANTED_SUSPECT',
    owner: unit('VN', 'PS'),
    banner: 'SUSPECT',
    action: 'PROVISIONAL_ARREST_PER_NATIONAL_LAW',
    score: 91,
    differs: [
      { field: 'name', asked: 'Nguyen Van Than', alert: 'NGUYEN Van Thanh' },
      { field: 'birthYear', asked: '1983', alert: '1984' },
    ],
  },
  cleared: {
    alert: { member: 'TH', id: idOf(0x505) },
    type: 'AL_WANTED_SUSPECT',
    owner: unit('TH', 'ATU'),
    banner: 'CLEARED',
    action: 'CONTACT_UNIT_FIRST',
    cleared: {
      message: { member: 'TH', id: idOf(0x506) },
      marks: ['A scar of four centimetres on the left forearm', 'Tattoo of a heron on the right shoulder'],
    },
    score: 100,
    differs: [],
  },
  objected: {
    alert: { member: 'SG', id: idOf(0x504) },
    type: 'AL_WANTED_SUSPECT',
    owner: unit('SG', 'ATU'),
    banner: 'SUSPECT',
    action: 'LOCATE_AND_REPORT',
    objection: { scope: 'ARREST_ONLY', until: '2027-01-25T03:00:00.000Z' },
    score: 88,
    differs: [{ field: 'birthYear', asked: '1983', alert: '1982' }],
  },
  missing: {
    alert: { member: 'LA', id: idOf(0x503) },
    type: 'AL_MISSING_PERSON',
    owner: unit('LA', 'PS'),
    banner: 'PROTECT',
    action: 'CONTACT_UNIT_FIRST',
    score: 64,
    differs: [{ field: 'name' }, { field: 'sex', asked: 'M', alert: 'F' }],
  },
  document: {
    alert: { member: 'TH', id: idOf(0x501) },
    type: 'AL_TRAVEL_DOCUMENT',
    owner: unit('TH', 'PS'),
    banner: 'DOCUMENT',
    action: 'CHECK_HOLDER_WELFARE',
    score: 100,
    differs: [],
  },
};

export function checkAnswer(asked: unknown, now: number, stale: readonly string[]): CheckAnswer {
  const [query] = (asked as { queries: readonly { kind: string }[] }).queries;
  const person = query?.kind === 'PERSON';
  const mrz = query?.kind === 'MRZ';
  const nobody = JSON.stringify(query).toUpperCase().includes('NOBODY');
  const names = nobody ? [] : person ? ['suspect', 'missing', 'objected'] : mrz ? ['cleared'] : ['document'];
  const candidates = names.flatMap((name): Candidate[] => {
    const found = FOUND[name];
    return found === undefined
      ? []
      : [
          {
            conversation: found.alert,
            contact: { unit: found.owner.unit, phone: '+6620000000' },
            action: 'CHECK_HOLDER_WELFARE',
            objection: null,
            cleared: null,
            score: 100,
            differs: [],
            issuedAt: at(now - 3 * DAY),
            ageSeconds: 259_200,
            ...found,
          },
        ];
  });
  return {
    checkedAt: at(now),
    stale,
    answers: [
      {
        verdict: nobody ? (stale.length > 0 ? 'NONE_BUT_STALE' : 'NONE') : 'CANDIDATES',
        candidates,
        more: person && !nobody,
        hint: person && !nobody ? 'ADD_BIRTH_YEAR' : null,
      },
    ],
  };
}

export function approvalAnswers(now: number, role: string): readonly Approval[] {
  return [
    {
      id: idOf(0x900),
      type: 'AL_WANTED_SUSPECT',
      urgency: 'U',
      author: 'th-ps',
      unit: 'PS',
      at: at(now - 18 * MINUTE),
      state: 'PENDING',
      draft: {
        type: 'AL_WANTED_SUSPECT',
        status: 'ACTUAL',
        to: { all: true, except: [] },
        urgency: 'U',
        subjectEn: 'Recruiter for fishing vessels, warrant of a court',
        handling: ['H1', 'H2'],
        purpose: 'LOCATE_PERSON',
        expiresAt: at(now + 300 * DAY),
        body: {
          actionRequested: 'PROVISIONAL_ARREST_PER_NATIONAL_LAW',
          fallbackAction: 'SILENT_REPORT',
          reason: 'Recruited crews by deception.',
          warrant: { ref: 'W-2026-118', court: 'Criminal Court', date: '2026-10-02' },
        },
      },
      ref: null,
      decidedAt: null,
      decidedBy: null,
      reason: null,
      mayDecide: role === 'SUPERVISOR',
    },
    {
      id: idOf(0x901),
      type: 'AL_WANTED_SUSPECT',
      urgency: 'R',
      author: 'th-atu-analyst-1',
      unit: 'ATU',
      at: at(now - 2 * DAY),
      state: 'RETURNED',
      draft: { type: 'AL_WANTED_SUSPECT', subjectEn: 'Driver of a transport' },
      ref: null,
      decidedAt: at(now - DAY),
      decidedBy: null,
      reason: 'reviewed, not released',
      mayDecide: false,
    },
  ];
}

export function taskAnswers(now: number): readonly Task[] {
  return [
    {
      id: idOf(0xa00),
      kind: 'CONFLICT',
      state: 'OPEN',
      at: at(now - 50 * MINUTE),
      urgency: 'E',
      alert: { member: 'VN', id: idOf(0x502) },
      conversation: { member: 'TH', id: idOf(3) },
    },
  ];
}

export function linkAnswers(now: number, stale: readonly string[]): readonly PeerLink[] {
  return MEMBERS.filter(([member]) => member !== 'TH').map(([member], i) => {
    const away = stale.includes(member);
    return {
      member,
      beatAt: at(now - (away ? 3 * HOUR : (5 + i * 3) * 1_000)),
      away,
      waiting: away ? 14 : 0,
      oldestAt: away ? at(now - 2.5 * HOUR) : null,
      deferred: member === 'MY' ? 1 : 0,
      refused: 0,
    };
  });
}

export function deliveryAnswers(now: number, state: string | null): readonly DeliveryRow[] {
  const rows = Array.from({ length: 24 }, (_, i): DeliveryRow => {
    const waits = i % 9 === 4;
    return {
      ref: { member: 'TH', id: idOf(0x700 + i) },
      type: ['RF_VICTIM_IDENTIFICATION', 'AL_TRAVEL_DOCUMENT', 'CT_HUMAN_ACK'][i % 3] ?? 'CT_CLOSE',
      to: MEMBERS[i % MEMBERS.length]?.[0] ?? 'KH',
      state: waits ? 'WAITING' : 'SENT',
      sentAt: waits ? null : at(now - i * 9 * MINUTE),
      receivedAt: waits || i % 7 === 5 ? null : at(now - i * 9 * MINUTE + 800),
      dueAt: null,
      resends: i === 5 ? 5 : 0,
      held: i === 12 ? 'E-CONVERSATION-UNKNOWN' : null,
      incident: i === 5,
    };
  });
  return state === null ? rows : rows.filter((row) => row.state === state);
}

export function keepingAnswers(now: number): readonly KeepingRow[] {
  return (['RECALLED', 'EXPIRED'] as const).map((cause, i) => ({
    ref: { member: ['TH', 'KH'][i] ?? 'TH', id: idOf(0x780 + i) },
    type: ['RF_VICTIM_IDENTIFICATION', 'AL_VEHICLE'][i] ?? 'AL_VEHICLE',
    conversation: { member: ['TH', 'KH'][i] ?? 'TH', id: idOf(0x780 + i) },
    cause,
    since: at(now - (i + 1) * HOUR),
  }));
}

export function quarantineAnswers(now: number): readonly QuarantineRow[] {
  return [
    {
      number: 41,
      place: { topic: 'hsu.MY.TH.normal.v1', partition: 0, offset: '118' },
      at: at(now - 3 * HOUR),
      state: 'DEFERRED',
      code: 'E-CONVERSATION-UNKNOWN',
      path: '',
      from: 'MY',
      id: idOf(0x801),
      whole: true,
      wants: null,
      tries: 3,
    },
    {
      number: 40,
      place: { topic: 'hsu.PH.ALL.normal.v1', partition: 0, offset: '7' },
      at: at(now - 26 * HOUR),
      state: 'HELD',
      code: 'E-SIG-INVALID',
      path: '',
      from: 'PH',
      id: null,
      whole: true,
      wants: null,
      tries: 1,
    },
  ];
}
