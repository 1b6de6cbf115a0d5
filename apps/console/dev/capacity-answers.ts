import { idOf } from './invented.js';

const DAY_MS = 86_400_000;

/** An offer and a request that nearly fit each other, and one that fits nothing. */
export function capacityAnswers(now: number): readonly object[] {
  const day = (days: number): string => new Date(now + days * DAY_MS).toISOString().slice(0, 10);
  const offer = { ref: { member: 'TH', id: idOf(0xb00) }, by: { member: 'TH', unit: 'ATU' } };
  const request = { ref: { member: 'KH', id: idOf(0xb01) }, by: { member: 'KH', unit: 'DESK' } };
  const shared = {
    topics: ['INTERVIEW_TRAUMA', 'CHILD_INTERVIEW'],
    audience: ['INVESTIGATORS'],
    format: 'COURSE',
    languages: ['eng', 'khm'],
  };
  const meets = {
    topics: ['CHILD_INTERVIEW'],
    languages: ['khm'],
    days: { from: day(30), to: day(34) },
    seats: 24,
    lacks: ['SEATS'],
  };
  return [
    {
      ...offer,
      ...shared,
      side: 'OFFER',
      id: idOf(0xb10),
      state: 'IN_PROGRESS',
      subjectEn: 'Course: interviewing traumatised persons and children',
      period: { from: day(30), to: day(34) },
      seats: 24,
      matches: [{ matchId: idOf(0xb20), state: 'PROPOSED' }],
      fits: [{ ...request, ...meets }],
    },
    {
      ...request,
      ...shared,
      side: 'REQUEST',
      id: idOf(0xb11),
      state: 'SENT',
      subjectEn: 'Who can teach interviewing of children in the spring',
      period: { from: day(20), to: day(90) },
      seats: 30,
      matches: [],
      fits: [{ ...offer, ...meets }],
    },
    {
      ref: { member: 'LA', id: idOf(0xb02) },
      by: { member: 'LA', unit: 'ATU' },
      ...shared,
      side: 'REQUEST',
      id: idOf(0xb12),
      state: 'SENT',
      subjectEn: 'Digital evidence: a mentor for three months',
      topics: ['DIGITAL_EVIDENCE'],
      format: 'MENTORING',
      period: { from: day(60) },
      seats: 2,
      matches: [],
      fits: [],
    },
  ];
}
