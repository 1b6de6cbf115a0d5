// Invented throughout; what the samples of all kinds share.

/** UUIDv7 whose last digits are the number, 1 to 99. */
export const ids = (n: number) => `01990000-0000-7000-8000-0000000000${String(n).padStart(2, '0')}`;

export const from = { member: 'TH', unit: 'ATU', role: 'ANALYST' };

/** Members that alerts and referrals have in common. */
export const open = {
  id: ids(1),
  version: 1,
  status: 'EXERCISE',
  from,
  conversation: { member: 'TH', id: ids(1) },
  after: [],
  originUserRef: 'u-4711',
  urgency: 'R',
  handling: ['H1', 'H2'],
  legalBasis: [{ code: 'ACTIP_14' }, { code: 'NATIONAL_LAW', ref: 'Act B.E. 2551, section 27' }],
  createdAt: '2026-11-24T02:59:00.000Z',
  sentAt: '2026-11-24T03:00:00.000Z',
  expiresAt: '2027-11-24T03:00:00.000Z',
  reviewAt: '2027-09-24T03:00:00.000Z',
  language: 'eng',
};

/** A good source's second-hand information. */
export const evaluation = { source: 'B', info: '2', scheme: '4X4' };
