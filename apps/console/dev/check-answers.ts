import type { Candidate, CheckAnswer, CheckResult, Query } from '../api/types-duty.js';
import { at, DAY, idOf, unit } from './invented.js';

type Compared = Candidate['differs'][number];
type Invented = Partial<Candidate> & Pick<Candidate, 'alert' | 'type' | 'owner' | 'banner'>;

const SUSPECT: Invented = {
  alert: { member: 'VN', id: idOf(0x502) },
  type: 'AL_WANTED_SUSPECT',
  owner: unit('VN', 'PS'),
  banner: 'SUSPECT',
  action: 'PROVISIONAL_ARREST_PER_NATIONAL_LAW',
  score: 91,
};
const OBJECTED: Invented = {
  alert: { member: 'SG', id: idOf(0x504) },
  type: 'AL_WANTED_SUSPECT',
  owner: unit('SG', 'ATU'),
  banner: 'SUSPECT',
  action: 'LOCATE_AND_REPORT',
  objection: { scope: 'ARREST_ONLY', until: '2027-01-25T03:00:00.000Z' },
  score: 88,
};
const MISSING: Invented = {
  alert: { member: 'LA', id: idOf(0x503) },
  type: 'AL_MISSING_PERSON',
  owner: unit('LA', 'PS'),
  banner: 'PROTECT',
  action: 'CONTACT_UNIT_FIRST',
  score: 74,
  differs: [{ field: 'name' }],
};
const CLEARED: Invented = {
  alert: { member: 'TH', id: idOf(0x505) },
  type: 'AL_WANTED_SUSPECT',
  owner: unit('TH', 'ATU'),
  banner: 'CLEARED',
  action: 'CONTACT_UNIT_FIRST',
  cleared: {
    message: { member: 'TH', id: idOf(0x506) },
    marks: ['A scar of four centimetres on the left forearm', 'Tattoo of a heron on the right shoulder'],
  },
};
const DOCUMENT: Invented = {
  alert: { member: 'TH', id: idOf(0x501) },
  type: 'AL_TRAVEL_DOCUMENT',
  owner: unit('TH', 'PS'),
  banner: 'DOCUMENT',
  action: 'CHECK_HOLDER_WELFARE',
};

/** A person as the alert has them, beside what was asked: a field that was not asked is not compared. */
function compared(
  query: Extract<Query, { readonly kind: 'PERSON' }>,
  alert: { readonly name: string; readonly birthYear: string; readonly sex: string },
): Pick<Candidate, 'agrees' | 'differs'> {
  const asked = { name: query.name, birthYear: String(query.birthYear ?? ''), sex: query.sex ?? '' };
  const told = (['name', 'birthYear', 'sex'] as const)
    .filter((field) => asked[field] !== '')
    .map((field): Compared => ({ field, asked: asked[field], alert: alert[field] }));
  return {
    agrees: told.filter((one) => one.asked === one.alert),
    differs: told.filter((one) => one.asked !== one.alert),
  };
}

function inventedFor(query: Query): Invented[] {
  if (query.kind === 'MRZ') return [CLEARED];
  if (query.kind === 'DOCUMENT')
    return [{ ...DOCUMENT, agrees: [{ field: 'number', asked: query.number, alert: query.number }] }];
  if (query.kind !== 'PERSON') return [DOCUMENT];
  return [
    { ...SUSPECT, ...compared(query, { name: 'NGUYEN Van Thanh', birthYear: '1984', sex: 'M' }) },
    { ...MISSING, agrees: query.birthYear === undefined ? [] : [{ field: 'birthYear' }] },
    { ...OBJECTED, ...compared(query, { name: 'NGUYEN Van Thang', birthYear: '1982', sex: 'M' }) },
  ];
}

/** Of a zone whose number ends in a wrong check digit, and of a number with a letter that only looks Latin. */
function readingOf(query: Query): Pick<CheckResult, 'findings' | 'lines'> {
  if (query.kind === 'MRZ') {
    const lines = query.text.toUpperCase().split('\n');
    const wrong = {
      rule: 'query.mrz-check-digit',
      text: 'Read line 2, position 10 again: the check digit of documentNumber does not hold.',
      ...{ line: 2, position: 10, stands: '7', isUnread: true },
      suggestions: [{ line: 2, position: 7, stands: 'S', instead: '5' }],
    };
    return { lines, findings: lines[1]?.[6] === 'S' ? [wrong] : [] };
  }
  const text = query.kind === 'DOCUMENT' ? query.number : '';
  const position = Array.from(text).indexOf('В') + 1;
  const alike = {
    rule: 'query.lookalike',
    text: 'This letter is of another alphabet and looks like a Latin one; it was read as that one.',
    ...{ line: 1, position, stands: 'В', isUnread: false },
    suggestions: [{ line: 1, position, stands: 'В', instead: 'B' }],
  };
  return { lines: null, findings: position === 0 ? [] : [alike] };
}

export function checkAnswer(asked: unknown, now: number, stale: readonly string[]): CheckAnswer {
  const [query] = (asked as { readonly queries: readonly Query[] }).queries;
  if (query === undefined) throw new Error('a check asks something');
  const nobody = JSON.stringify(query).toUpperCase().includes('NOBODY');
  const person = query.kind === 'PERSON' && !nobody;
  const more = person && query.birthYear === undefined;
  const reading = readingOf(query);
  const none = stale.length > 0 ? 'NONE_BUT_STALE' : 'NONE';
  const candidates = (nobody ? [] : inventedFor(query)).map((found): Candidate => ({
    conversation: found.alert,
    contact: { unit: found.owner.unit, phone: '+6620000000' },
    action: 'CHECK_HOLDER_WELFARE',
    objection: null,
    cleared: null,
    score: 100,
    by: person ? 'NAME' : 'DOCUMENT_NUMBER',
    agrees: [],
    differs: [],
    issuedAt: at(now - 3 * DAY),
    ageSeconds: 259_200,
    ...found,
  }));
  const unread = reading.findings.some(({ isUnread }) => isUnread) ? 'NONE_BUT_UNREAD' : none;
  return {
    checkedAt: at(now),
    stale,
    answers: [
      {
        verdict: nobody ? unread : 'CANDIDATES',
        candidates,
        more,
        hint: more ? 'ADD_BIRTH_YEAR' : null,
        ...reading,
      },
    ],
  };
}
