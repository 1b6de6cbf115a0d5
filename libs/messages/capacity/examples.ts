import { from, ids, open, type Examples } from '../examples/shared.js';

const shared = {
  ...open,
  to: { all: true, except: [] },
  urgency: 'P',
  handling: ['H0'],
  purpose: 'CAPACITY',
  legalBasis: [{ code: 'JS2011_5' }],
};

const course = {
  topics: ['INTERVIEW_TRAUMA', 'CHILD_INTERVIEW'],
  audience: ['INVESTIGATORS', 'SOCIAL_WORKERS'],
  format: 'COURSE',
  languages: ['eng', 'khm'],
  period: { from: '2027-03-08', to: '2027-03-12' },
};

export const examples: Examples = {
  messages: {
    RF_CAPACITY_MATCH: {
      ...shared,
      id: ids(7),
      from: { ...from, member: 'KH', role: 'LIAISON', unit: 'DESK' },
      originUserRef: 'u-0815',
      after: [{ member: 'TH', id: ids(1) }],
      subjectEn: 'Cambodia would send eight persons to the course in March',
      body: {
        matchId: ids(73),
        offerId: ids(71),
        requestId: ids(72),
        outcome: 'PROPOSED',
        seats: 8,
      },
    },
    RF_CAPACITY_OFFER: {
      ...shared,
      subjectEn: 'Course in March: interviewing traumatised persons and children',
      body: {
        offerId: ids(71),
        ...course,
        seats: 24,
        costSharing: 'EACH_OWN',
        summary: 'Five days, half of them practice with actors. Each unit brings its own interpreter.',
      },
    },
    RF_CAPACITY_REQUEST: {
      ...shared,
      subjectEn: 'Who can teach interviewing of traumatised persons in the spring',
      body: {
        requestId: ids(72),
        ...course,
        period: { from: '2027-02', to: '2027-05' },
        seats: 8,
        costSharing: 'UNKNOWN',
        summary: 'Our new interviewers have had the first course of the national school and no practice yet.',
      },
    },
  },
  parts: {},
};
