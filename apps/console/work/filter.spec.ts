import { describe, expect, it } from '@jest/globals';
import type { WorkItem } from '../api/types.js';
import { filtered, isFiltering, NO_FILTER } from './filter.js';

const now = Date.parse('2026-11-24T00:00:00Z');
const item = (rest: Partial<WorkItem>): WorkItem => ({
  cursor: '1',
  conversation: { member: 'TH', id: 'a' },
  kind: 'RF_INFORMATION_REQUEST',
  family: 'referral',
  status: 'ACTUAL',
  state: 'SENT',
  ball: null,
  withMe: true,
  counterpart: { member: 'VN', unit: 'ATU' },
  case: 'HSU-VN-2026-000311-D',
  subjectEn: 'Who runs this agency',
  urgency: 'R',
  dueAt: '2026-11-25T00:00:00Z',
  clock: 'RFI',
  paused: false,
  overdue: false,
  lastAt: '2026-11-23T00:00:00Z',
  lastType: 'CT_HUMAN_ACK',
  ...rest,
});
const found = (items: readonly WorkItem[], filter: Partial<typeof NO_FILTER>): number =>
  filtered(items, { ...NO_FILTER, ...filter }, now, () => 'Request for information').length;

describe('filtered', () => {
  it('finds by every word, in any case and any of the columns', () => {
    const items = [item({}), item({ subjectEn: null, case: null, counterpart: null })];
    expect(found(items, { words: 'AGENCY vn' })).toBe(1);
    expect(found(items, { words: '000311' })).toBe(1);
    expect(found(items, { words: 'request information' })).toBe(2);
    expect(found(items, { words: 'agency kh' })).toBe(0);
  });

  it('counts as overdue what is past its time and not paused, whatever the answer said when it came', () => {
    const past = { dueAt: '2026-11-23T23:59:59Z' };
    expect(
      found([item(past), item({ ...past, paused: true }), item({}), item({ dueAt: null })], {
        overdue: true,
      }),
    ).toBe(1);
  });

  it('keeps one class of urgency', () => {
    expect(found([item({}), item({ urgency: 'E' })], { urgency: 'E' })).toBe(1);
  });
});

describe('isFiltering', () => {
  it('is false for blanks alone', () => {
    expect(isFiltering({ ...NO_FILTER, words: '  ' })).toBe(false);
    expect(isFiltering({ ...NO_FILTER, overdue: true })).toBe(true);
  });
});
