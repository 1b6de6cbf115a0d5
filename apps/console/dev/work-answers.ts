import type { Urgency, WorkItem } from '../api/types.js';
import { at, DAY, HOUR, idOf, ME, MEMBERS, MINUTE, THEM, unit } from './invented.js';

type Line = Partial<WorkItem> & { readonly due: number | null; readonly last: number };

const HAND: readonly Line[] = [
  {
    kind: 'RF_VICTIM_IDENTIFICATION',
    subjectEn: 'Two children found in transit at a bus station, no guardian',
    urgency: 'E',
    state: 'SENT',
    counterpart: unit('LA', 'DESK'),
    case: 'HSU-LA-2026-000087-R',
    due: -12 * MINUTE,
    clock: 'ACK',
    last: -22 * MINUTE,
    lastType: 'RF_VICTIM_IDENTIFICATION',
  },
  {
    kind: 'AL_WANTED_SUSPECT',
    family: 'alert',
    subjectEn: 'Recruiter of seafarers, confirmation asked at a land border',
    urgency: 'U',
    state: 'HIT_OPEN',
    counterpart: unit('LA', 'PS'),
    due: 7 * MINUTE + 20_000,
    clock: 'HC',
    last: -3 * MINUTE,
    lastType: 'CT_HIT_CONFIRM_REQUEST',
  },
  {
    kind: 'RF_VICTIM_IDENTIFICATION',
    subjectEn: 'Possible victim found at a fish landing site, claims Cambodian nationality',
    urgency: 'U',
    state: 'IN_PROGRESS',
    counterpart: THEM,
    case: 'HSU-TH-2026-000123-K',
    due: 3 * HOUR + 14 * MINUTE,
    clock: 'AS-1',
    last: -40 * MINUTE,
    lastType: 'RF_NATIONALITY_RESPONSE',
  },
  {
    kind: 'RF_INFORMATION_REQUEST',
    subjectEn: 'Who runs this recruiting agency',
    urgency: 'R',
    state: 'ACKNOWLEDGED',
    counterpart: unit('VN', 'ATU'),
    case: 'HSU-VN-2026-000311-D',
    due: 2 * DAY + 4 * HOUR,
    clock: 'RFI',
    last: -1 * DAY,
    lastType: 'CT_HUMAN_ACK',
  },
  {
    kind: 'RF_VICTIM_IDENTIFICATION',
    subjectEn: 'Group released from an online-scam compound, third person of nine',
    urgency: 'R',
    state: 'IN_PROGRESS',
    counterpart: unit('MM', 'ATU'),
    case: 'HSU-MM-2026-000042-T',
    due: 3 * DAY,
    clock: 'NV',
    paused: true,
    last: -2 * DAY,
    lastType: 'CT_CLOCK',
  },
  {
    kind: 'RF_VICTIM_IDENTIFICATION',
    subjectEn: 'Training case: domestic worker, papers withheld',
    status: 'EXERCISE',
    urgency: 'R',
    state: 'SENT',
    counterpart: unit('PH', 'ATU'),
    case: 'HSU-PH-2026-000009-A',
    due: 11 * HOUR,
    clock: 'ACK',
    last: -1 * HOUR,
    lastType: 'RF_VICTIM_IDENTIFICATION',
  },
  {
    kind: 'AL_TRAVEL_DOCUMENT',
    family: 'alert',
    subjectEn: 'Passport withheld by an exploiter: hit to be answered',
    urgency: 'R',
    state: 'HIT_OPEN',
    counterpart: unit('MY', 'PS'),
    due: 9 * HOUR,
    clock: 'SUP',
    last: -3 * HOUR,
    lastType: 'CT_HIT',
  },
];

function itemOf({ due, last, ...line }: Line, n: number, now: number, withMe: boolean): WorkItem {
  const counterpart = line.counterpart ?? THEM;
  return {
    cursor: `${n}.${idOf(n)}.TH`,
    conversation: { member: ME.member, id: idOf(n) },
    kind: 'RF_VICTIM_IDENTIFICATION',
    family: 'referral',
    status: 'ACTUAL',
    state: 'IN_PROGRESS',
    ball: withMe ? ME : counterpart,
    withMe,
    counterpart,
    case: null,
    subjectEn: null,
    urgency: 'R',
    dueAt: due === null ? null : at(now + due),
    clock: null,
    paused: false,
    overdue: due !== null && due < 0,
    lastAt: at(now + last),
    lastType: 'CT_HUMAN_ACK',
    ...line,
  };
}

/** The lists of a unit with `size` conversations with it. */
export function workItems(list: string, size: number, now: number): readonly WorkItem[] {
  if (list === 'closed') return [];
  const withMe = list !== 'them';
  const hand = HAND.map((line, i) => itemOf(line, i + 1, now, withMe));
  const more = Array.from({ length: Math.max(0, size - hand.length) }, (_, i) => {
    const n = i + hand.length + 1;
    const [member] = MEMBERS[n % MEMBERS.length] ?? ['KH'];
    const urgency: Urgency = (['R', 'R', 'P', 'U'] as const)[n % 4] ?? 'R';
    return itemOf(
      {
        subjectEn: `Referral number ${n} of a busy unit`,
        urgency,
        counterpart: unit(member, 'ATU'),
        case: `HSU-${member}-2026-${String(n).padStart(6, '0')}-K`,
        due: (4 + n) * DAY * 0.2,
        clock: 'NEXT',
        last: -n * MINUTE,
      },
      n,
      now,
      withMe,
    );
  });
  const items = [...hand, ...more].slice(0, size);
  return list === 'them'
    ? items
        .slice(2, 6)
        .map((item) => ({ ...item, kind: 'RF_VICTIM_IDENTIFICATION', family: 'referral' as const }))
    : items;
}
