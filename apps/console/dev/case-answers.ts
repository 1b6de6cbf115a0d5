import type { Case, CaseClock, CaseMessage } from '../api/types-case.js';
import { SAID, VICTIM, type Said } from './case-texts.js';
import { deliveryTo, entryOf, receiptOf } from './entry.js';
import { at, CANARY, DAY, HOUR, idOf, ME, MINUTE, THEM } from './invented.js';

function messageOf(said: Said, now: number): CaseMessage {
  const { n, own, type, ago, subjectEn, body, parts = [], crossed = false, receipts = [] } = said;
  const [from, to] = own ? [ME, THEM] : [THEM, ME];
  const sent = now - ago;
  const text = {
    type,
    from: { ...from, role: own ? 'ANALYST' : 'LIAISON' },
    to: [to],
    conversation: { member: 'TH', id: idOf(3) },
    case: 'HSU-TH-2026-000123-K',
    urgency: 'U',
    urgencyReason: 'She is afraid that the recruiter will find her family.',
    handling: ['H1', 'H2'],
    evaluation: { source: own ? 'B' : 'A', info: own ? '4' : '1' },
    purpose: 'IDENTIFY_VICTIM',
    sentAt: at(sent),
    expiresAt: at(now + 90 * DAY),
    subjectEn,
    ...(n === 3 ? { translations: [{ language: 'khm', subject: 'អាចជាជនរងគ្រោះ រកឃើញនៅកំពង់ផែនេសាទ' }] } : {}),
    sealed: parts.map((part) => ({ part, units: [to] })),
    body,
  } as const;
  return entryOf(idOf(n), own, text, {
    committedAt: at(sent + 900),
    deliveries: own
      ? [deliveryTo('KH', { state: 'RECEIPTED', seq: n, sentAt: at(sent + 200), receivedAt: at(sent + 700) })]
      : [],
    receipts: receipts.map((level, i) =>
      receiptOf(
        level,
        level === 'GATEWAY' ? { ...to, unit: 'GATEWAY' } : to,
        at(Math.min(now, sent + 900 + i * 12 * MINUTE)),
        {
          unit: level === 'GATEWAY' ? null : to.unit,
          part: level === 'OPENED' ? (parts[0] ?? null) : null,
        },
      ),
    ),
    // The mock's person may open what both sides sent, so that the screen can be seen.
    parts: parts.map((part) => ({ part, href: `/v1/messages/${from.member}/${idOf(n)}/parts/${part}` })),
    crossed,
  });
}

function clockOf(
  clock: string,
  from: number,
  due: number,
  now: number,
  rest: Partial<CaseClock> = {},
): CaseClock {
  const [start, end] = [now + from, now + due];
  return {
    clock,
    key: '',
    owner: THEM,
    zone: 'Asia/Phnom_Penh',
    startedAt: at(start),
    dueAt: at(end),
    rested: [],
    state: 'RUNNING',
    overdue: end < now,
    pause: null,
    stoppedAt: null,
    ladder: [50, 80, 100, 150, 200].map((level) => {
      const ms = start + ((end - start) * level) / 100;
      return { level, at: at(ms), passed: ms < now };
    }),
    escalations: end < now ? [{ level: 100, at: at(end) }] : [],
    ...rest,
  };
}

export function caseAnswer(id: string, now: number): Case {
  const exercise = id === idOf(6);
  return {
    conversation: { member: 'TH', id },
    kind: 'RF_VICTIM_IDENTIFICATION',
    family: 'referral',
    status: exercise ? 'EXERCISE' : 'ACTUAL',
    state: 'IN_PROGRESS',
    open: true,
    owner: ME,
    counterpart: THEM,
    actionRequested: null,
    objections: [],
    ball: THEM,
    clocks: [
      clockOf('RP', -40 * MINUTE, 4 * DAY, now, {
        key: idOf(0xd1),
        rested: [{ date: '2026-11-09', holiday: 'Independence Day' }],
      }),
      clockOf('AS-1', -20 * HOUR, 3 * HOUR, now, { owner: ME, zone: 'Asia/Bangkok' }),
      clockOf('ID', -20 * DAY, -2 * HOUR, now, { owner: ME, zone: 'Asia/Bangkok' }),
      clockOf('NPR', -6 * DAY, 9 * DAY, now, {
        owner: ME,
        zone: 'Asia/Bangkok',
        state: 'PAUSED',
        pause: { since: at(now - DAY), reason: 'WAIT_COURT', reviewAt: at(now + 6 * DAY) },
      }),
      clockOf('ACK', -9 * DAY, -9 * DAY + HOUR, now, {
        state: 'MET',
        overdue: false,
        stoppedAt: at(now - 9 * DAY + 35 * MINUTE),
      }),
      clockOf('NV', -6 * DAY, 8 * DAY, now, { state: 'MET', stoppedAt: at(now - 3 * DAY) }),
    ],
    lifecycles: [
      {
        lifecycle: 'referral',
        key: '',
        state: 'IN_PROGRESS',
        next: [{ to: 'CLOSED', type: 'CT_CLOSE' }],
      },
      {
        lifecycle: 'victim',
        key: VICTIM,
        state: 'PRESUMED',
        next: [{ to: 'CONFIRMED', type: 'CT_VICTIM_STATUS' }],
      },
      {
        lifecycle: 'path',
        key: VICTIM,
        state: 'PLAN_SENT',
        next: [
          { to: 'PLAN_ACCEPTED', type: 'RF_REPATRIATION_PLAN_RESPONSE' },
          { to: 'CLOSED', type: 'CT_CLOSE' },
        ],
      },
      {
        lifecycle: 'assistance',
        key: idOf(0xe1),
        state: 'STARTED',
        next: [{ to: 'DELIVERED', type: 'RF_ASSISTANCE_CONFIRMATION' }],
      },
    ],
    consents: [
      {
        victimRef: VICTIM,
        scope: 'SHARE_FOR_INVESTIGATION',
        state: 'WITHDRAWN',
        at: at(now - 2 * DAY),
        member: 'TH',
      } as const,
    ],
    messages: SAID.map((said) => messageOf(said, now)),
    next: null,
    acts: [
      { type: 'RF_ASSISTANCE_CONFIRMATION', version: 1 },
      { type: 'CT_VICTIM_STATUS', version: 1 },
      { type: 'CT_CLOCK', version: 1 },
      { type: 'CT_REDIRECT', version: 1 },
      { type: 'CT_CLOSE', version: 1 },
    ],
  };
}

export function partAnswer(part: string) {
  return {
    victimRef: VICTIM,
    ...(part === 'narrative'
      ? { language: 'khm', text: 'នាងបាននិយាយថា នាងត្រូវបានសន្យាថានឹងមានការងារក្នុងរោងចក្រ។' }
      : {
          names: [
            { fullName: CANARY, script: 'Latn', nameType: 'LEGAL' },
            { fullName: 'សុខ ចាន់ថាវី', script: 'Khmr', nameType: 'LEGAL', translitOf: 'SOK' },
          ],
          birth: { date: '2007-03', calendar: 'GREGORIAN', place: 'Prey Veng\u200B\u202E' },
          sex: 'F',
          languages: ['khm'],
          documents: [{ type: 'NATIONAL_ID', number: '012345678', issuer: 'KHM', state: 'TOLD' }],
          caution: ['NEEDS_MEDICATION'],
        }),
  };
}
