// Invented throughout; what the examples of several stories share.

/** What a story folder brings as its `examples`: for documents, and as the starting point of tests. */
export interface Examples {
  /** By kind: a message without its type and schema. */
  readonly messages: Readonly<Record<string, object>>;
  /**
   * By kind: members that documents show in place of the message's own, which stands in a conversation that only a
   * second person can open.
   */
  readonly shown?: Readonly<Record<string, object>>;
  /** Contents of sealed parts, by the part's name. */
  readonly parts: Readonly<Record<string, object>>;
}

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

/** What the addressed unit writes in the conversation of the referral. */
export const answer = {
  id: ids(4),
  version: 1,
  status: 'EXERCISE',
  from: { member: 'KH', unit: 'DESK', role: 'LIAISON' },
  to: [{ member: 'TH', unit: 'ATU' }],
  conversation: { member: 'TH', id: ids(1) },
  after: [{ member: 'TH', id: ids(1) }],
  originUserRef: 'u-0815',
  createdAt: '2026-11-24T04:00:00.000Z',
  sentAt: '2026-11-24T04:00:00.000Z',
};

/** What its opener writes there. */
export const own = { ...answer, from, to: [{ member: 'KH', unit: 'DESK' }], originUserRef: 'u-4711' };

/** What a unit that found writes to the owner. */
export const toOwner = {
  id: ids(4),
  version: 1,
  status: 'EXERCISE',
  from: { member: 'LA', unit: 'ATU', role: 'LIAISON' },
  to: [{ member: 'TH', unit: 'ATU' }],
  conversation: { member: 'TH', id: ids(1) },
  after: [{ member: 'TH', id: ids(1) }],
  originUserRef: 'u-0042',
  createdAt: '2026-11-25T03:00:00.000Z',
  sentAt: '2026-11-25T03:00:00.000Z',
};

/** Members that an answer about a person needs besides. */
export const personal = {
  urgency: 'U',
  urgencyReason: 'The person is at the desk',
  handling: ['H1', 'H2'],
  expiresAt: '2027-11-24T03:00:00.000Z',
  reviewAt: '2027-09-24T03:00:00.000Z',
};

export const commitment = '47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU';
export const owner = [{ member: 'TH', unit: 'ATU' }];
export const target = { member: 'TH', id: ids(1) };

/** What the opener writes in the conversation of a referral. */
export const host = {
  ...open,
  id: ids(5),
  to: [{ member: 'KH', unit: 'DESK' }],
  after: [{ member: 'TH', id: ids(1) }],
  case: 'HSU-TH-2026-000123-K',
};

/** What the unit addressed answers there. */
export const origin = {
  ...host,
  id: ids(6),
  from: { member: 'KH', unit: 'DESK', role: 'LIAISON' },
  to: [{ member: 'TH', unit: 'ATU' }],
  originUserRef: 'u-0815',
};

export const sealedTo = (part: string, member: string, unit: string) => ({
  part,
  units: [{ member, unit }],
  commitment,
});
