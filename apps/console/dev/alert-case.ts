import type { Ref } from '../api/types.js';
import type { Case, CaseMessage, SignedText } from '../api/types-case.js';
import { entryOf } from './entry.js';
import { at, DAY, idOf, ME, MINUTE, unit } from './invented.js';

/** A hit that this unit has reported, and what the owner said of it. */
export interface ReportedHit {
  readonly alert: string;
  readonly hit: Ref;
  /** ms; when confirmation was asked. */
  readonly askedAt: number;
  answer?: 'YES' | 'NO' | 'UNSURE';
}

const OWNER = unit('VN', 'PS');

/** An alert of another member, as whoever checks sees it. */
export function alertCase(id: string, now: number, hit: ReportedHit | undefined): Case {
  const conversation = { member: 'VN', id };
  const entry = (n: number, own: boolean, ms: number, text: Partial<SignedText>): CaseMessage =>
    entryOf(n === 0 ? id : idOf(0x6000 + n), own, {
      type: 'AL_WANTED_SUSPECT',
      from: { ...(own ? ME : OWNER), role: own ? 'ANALYST' : 'POLICE_SYSTEM' },
      to: own ? [OWNER] : { all: true, except: [] },
      conversation,
      urgency: 'U',
      handling: ['H1', 'H2'],
      purpose: 'LOCATE_PERSON',
      sentAt: at(ms),
      expiresAt: at(now + 300 * DAY),
      ...text,
    });
  const opening = entry(0, false, now - 3 * DAY, {
    subjectEn: 'Recruiter for fishing vessels, warrant of a court',
    body: {
      alertId: idOf(0x4001),
      alertVersion: 2,
      actionRequested: 'PROVISIONAL_ARREST_PER_NATIONAL_LAW',
    },
  });
  const answered =
    hit?.answer === undefined
      ? []
      : [
          entry(3, false, now, {
            type: 'CT_HIT_CONFIRM_RESPONSE',
            body: {
              hit: { ...hit.hit },
              samePerson: hit.answer,
              stillActive: 'YES',
              instructions: hit.answer === 'YES' ? ['PROCEED'] : ['LET_GO'],
            },
          }),
        ];
  return {
    conversation,
    kind: 'AL_WANTED_SUSPECT',
    family: 'alert',
    status: 'ACTUAL',
    state: hit === undefined ? 'ACTIVE' : 'HIT_OPEN',
    open: true,
    owner: OWNER,
    counterpart: null,
    actionRequested: 'PROVISIONAL_ARREST_PER_NATIONAL_LAW',
    objections: [
      { by: 'KH', scope: 'ARREST_ONLY', until: at(now + 30 * 1440 * MINUTE) },
      { by: 'TH', scope: 'ALL_ACTIONS', until: at(now + 60 * 1440 * MINUTE) },
    ],
    ball: hit === undefined ? null : OWNER,
    clocks:
      hit === undefined
        ? []
        : [
            {
              clock: 'HC',
              key: `${hit.hit.member}/${hit.hit.id}`,
              owner: OWNER,
              zone: 'Asia/Ho_Chi_Minh',
              startedAt: at(hit.askedAt),
              dueAt: at(hit.askedAt + 10 * MINUTE),
              rested: [],
              state: 'RUNNING',
              overdue: false,
              pause: null,
              stoppedAt: null,
              ladder: [],
              escalations: [],
            },
          ],
    lifecycles: [],
    consents: [],
    messages: [opening, ...answered],
    next: null,
    acts: [{ type: 'CT_HIT', version: 1 }],
  };
}
