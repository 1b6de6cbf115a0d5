import { describe, expect, it } from '@jest/globals';
import { asHsuError } from '#kernel';
import { alertDraft, ANALYST, referralDraft, testMembers } from '#testing';
import { checkedMessage } from './check-draft.js';
import type { Draft } from './draft.js';
import { unsentFaults } from './unsent-draft.js';

const CLOCK = { now: () => Date.UTC(2026, 10, 24, 3), elapsed: () => 0 };
const found = (draft: Draft): string[] =>
  unsentFaults(draft, CLOCK).map(({ code, path }) => `${code} ${path}`);

describe('a draft that nobody has sent', () => {
  it.each([
    ['an alert', alertDraft()],
    ['a referral', referralDraft('KH')],
  ])('that is complete lacks nothing: %s', (_, draft) => expect(found(draft)).toEqual([]));

  it.each<[string, Draft]>([
    ['a code', referralDraft('KH', { purpose: 'X' })],
    ['a leak', alertDraft([], { subjectEn: 'Call +66 81 234 5678' })],
    [
      'a part of no kind',
      alertDraft([], { sealed: [{ part: 'row', units: [{ member: 'KH', unit: 'ATU' }], content: {} }] }),
    ],
    ['a member of no draft', alertDraft([], { nickname: 'X' })],
  ])('is told what the gateway would refuse: %s', async (_, draft) => {
    const th = (await testMembers(['TH', 'KH'])).gateway('TH');
    const refused = await checkedMessage(th.ports, ANALYST, draft).then(
      () => [],
      (error: unknown) => asHsuError(error).faults.map(({ code, path }) => `${code} ${path}`),
    );
    expect(refused.length).toBeGreaterThan(0);
    expect(found(draft)).toEqual(refused);
  });

  it('is asked to whom a part is sealed, and its content is looked at all the same', () => {
    const row = { year: 'none', ageBand: '18-20', canary: 'c' };
    expect(found(referralDraft('KH', { sealed: [{ part: 'row', content: row }] }))).toEqual([
      'E-SCHEMA-INVALID /sealed/0/units',
      'E-SCHEMA-INVALID /sealed/0/content/year',
    ]);
  });

  it('is asked for the conversation that it belongs to', () => {
    const hit: Draft = { type: 'CT_HIT', body: {} };
    expect(found(hit)).toContain('E-SCHEMA-INVALID /conversation');
    expect(
      found({ ...hit, conversation: { member: 'SG', id: '01990000-0000-7000-8000-000000000009' } }),
    ).not.toContain('E-SCHEMA-INVALID /conversation');
  });

  it('names a kind that is known', () => {
    expect(unsentFaults({ type: 'AL_NOTHING', body: {} }, CLOCK).map(({ path }) => path)).toEqual(['/type']);
  });
});
