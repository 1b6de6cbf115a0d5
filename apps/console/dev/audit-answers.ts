import type { Alarm, AuditRow, LookupRow, MissingCertificate } from '../api/audit.js';
import { at, DAY, HOUR, idOf, MINUTE } from './invented.js';

export function auditAnswers(now: number, act: string | null): readonly AuditRow[] {
  const row = (n: number, rest: Partial<AuditRow>): AuditRow => ({
    number: String(100 - n),
    at: at(now - n * 37 * MINUTE),
    act: 'OPENED',
    caller: 'th-atu-analyst-1',
    unit: 'ATU',
    role: 'ANALYST',
    purpose: 'PROTECT_VICTIM',
    route: 'GET /v1/messages/:member/:id/parts/:part',
    of: { member: 'KH', id: idOf(n) },
    part: 'identity',
    code: null,
    ...rest,
  });
  const refused = { caller: 'th-ps', unit: 'PS', role: 'POLICE_SYSTEM', purpose: null, code: 'E-NOT-FOUND' };
  return [
    row(1, {}),
    row(2, { ...refused, act: 'REFUSED' }),
    row(3, { ...refused, act: 'DENIED', part: null, route: 'GET /v1/cases/:member/:id' }),
    row(4, { caller: 'th-desk-liaison-2', unit: 'DESK', role: 'LIAISON', part: 'narrative' }),
  ].filter((one) => act === null || one.act === act);
}

export function lookupRows(now: number): readonly LookupRow[] {
  const row = (n: number, rest: Partial<LookupRow>): LookupRow => ({
    number: String(50 - n),
    at: at(now - n * HOUR),
    caller: 'th-ps',
    unit: 'PS',
    role: 'POLICE_SYSTEM',
    officer: 'aranyaprathet-17',
    purpose: 'BORDER_CHECK',
    kind: 'PERSON',
    digest: 'q7XkV0s9',
    verdict: 'NONE',
    results: [],
    ...rest,
  });
  return [
    row(1, {}),
    row(2, {}),
    row(3, {
      kind: 'DOCUMENT',
      verdict: 'HIT',
      digest: 'Zr5aa11w',
      results: [{ member: 'VN', id: idOf(0x502) }],
    }),
  ];
}

export function alarmAnswers(now: number): readonly Alarm[] {
  return [
    {
      kind: 'REPEATED_MATCH',
      owner: 'MM',
      at: at(now - 2 * DAY),
      matches: 3,
      alerts: [1, 2, 3].map((n) => ({ member: 'MM', id: idOf(0x510 + n) })),
    },
    {
      kind: 'UNANSWERED_CHALLENGE',
      owner: 'VN',
      at: at(now - 9 * DAY),
      matches: 0,
      alerts: [{ member: 'VN', id: idOf(0x502) }],
    },
  ];
}

export function certificateAnswers(now: number): readonly MissingCertificate[] {
  return [
    {
      conversation: { member: 'TH', id: idOf(9) },
      holder: 'LA',
      askedAt: at(now - 4 * DAY),
      dueAt: at(now - DAY),
      overdue: true,
    },
  ];
}
