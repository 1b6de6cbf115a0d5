import type { Alert, Approval, Task } from '../api/types-duty.js';
import { at, DAY, HOUR, idOf, MINUTE, unit } from './invented.js';

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
          subject: {
            names: [
              { fullName: 'Nguyen Van Invented', script: 'Latn', nameType: 'LEGAL' },
              { fullName: 'Nguyễn Văn Bịa', script: 'Latn', nameType: 'LEGAL' },
            ],
            birth: { date: '1983', calendar: 'GREGORIAN' },
            sex: 'M',
            documents: [{ type: 'PASSPORT', issuer: 'VNM', number: 'X0000001' }],
          },
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
      draft: {
        type: 'AL_WANTED_SUSPECT',
        status: 'ACTUAL',
        to: { all: true, except: [] },
        subjectEn: 'Driver of a transport',
        body: { reason: 'Drove them across the border.' },
      },
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
