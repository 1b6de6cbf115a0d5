import { describe, expect, it } from '@jest/globals';
import { foldCase, mayAct, shippedRules } from '#cases';
import { findKind } from '#messages';
import { KH, OPENING, TH, Thread } from './thread.js';

// Ways of a person that are not the way home, a referral that goes on after its close, and answers from outside.

const step = (from: string, to: string) => ({ '/body/from': from, '/body/to': to });

describe('a path', () => {
  it('goes on where no other message says so, and out of the way home by the host country alone', () => {
    const thread = new Thread();
    const foreign = thread.write('CT_CASE_STEP', KH, step('INTAKE', 'STAYS_IN_HOST'));
    expect(thread.state.crossed).toEqual([foreign]);
    thread.write('CT_CASE_STEP', TH, step('INTAKE', 'STAYS_IN_HOST'));
    expect(thread.standing['path']).toBe('STAYS_IN_HOST');
    thread.write('CT_CASE_STEP', TH, step('STAYS_IN_HOST', 'RESETTLED_ELSEWHERE'));
    expect(thread.standing['path']).toBe('RESETTLED_ELSEWHERE');
  });
  it('is not moved by a step that says another state than it stands in', () => {
    const thread = new Thread();
    const wrong = thread.write('CT_CASE_STEP', TH, step('VERIFIED', 'REPATRIATION_READY'));
    expect([thread.state.crossed, thread.standing['path']]).toEqual([[wrong], 'INTAKE']);
  });
  it('ends with a death, and with it what was owed about the way home', () => {
    const thread = new Thread();
    thread.write('RF_NATIONALITY_REQUEST', TH);
    thread.write('CT_CASE_STEP', TH, step('NATIONALITY_PENDING', 'DECEASED'));
    expect(thread.standing['path']).toBe('DECEASED');
    expect(thread.running.filter((one) => /^(NV|ID|DET)/.test(one))).toEqual([]);
    const after = thread.write('CT_CASE_STEP', TH, step('LOST_CONTACT', 'STAYS_IN_HOST'));
    expect(thread.state.crossed).toEqual([after]);
  });
  it('INV-10: does not leave protection for the question of nationality, by no way', () => {
    const thread = new Thread('RF_VICTIM_IDENTIFICATION', { '/body/internationalProtectionConcern': true });
    thread.write('CT_CASE_STEP', TH, step('PROTECTED', 'LOST_CONTACT'));
    const outside = thread.write('CT_OUTSIDE_ANSWER', TH, { '/body/answer': 'ASKED' });
    const asked = thread.write('RF_NATIONALITY_REQUEST', TH);
    expect(thread.state.crossed).toEqual([outside, asked]);
    thread.write('CT_CASE_STEP', TH, step('LOST_CONTACT', 'PROTECTED'));
    expect(thread.standing['path']).toBe('PROTECTED');
  });
});

describe('a national of a state that is no member', () => {
  it('is verified and goes home by what the host records of the answers outside', () => {
    const thread = new Thread();
    const seen = ['ASKED', 'VERIFIED_NATIONAL', 'RETURN_AGREED', 'TAKEN_OVER', 'ARRIVED'].map((answer) => {
      thread.write('CT_OUTSIDE_ANSWER', TH, { '/body/answer': answer });
      return thread.standing['path'];
    });
    expect(seen).toEqual(['NATIONALITY_PENDING', 'VERIFIED', 'PLAN_ACCEPTED', 'HANDED_OVER', 'ARRIVED']);
    expect(thread.state.crossed).toEqual([]);
  });
  it('is spoken for by the host alone', () => {
    const thread = new Thread();
    const foreign = thread.write('CT_OUTSIDE_ANSWER', KH, { '/body/answer': 'ASKED' });
    expect([thread.state.crossed, thread.standing['path']]).toEqual([[foreign], 'INTAKE']);
  });
});

describe('a closed referral', () => {
  const closed = () => {
    const thread = new Thread();
    thread.write('CT_CLOSE', TH, { '/body/outcome': 'OTHER' });
    return thread;
  };
  it('goes on with the other side when it is reopened, and can be closed again', () => {
    const thread = closed();
    thread.write('CT_REOPEN', KH);
    expect(thread.state).toMatchObject({ state: 'REOPENED', open: true, ball: TH, crossed: [] });
    expect(thread.running).toEqual(['NEXT of TH']);
    thread.write('CT_CLOSE', TH, { '/body/outcome': 'OTHER' });
    expect(thread.state).toMatchObject({ state: 'CLOSED', ball: null });
  });
  it('is reopened within thirty days and no later, by the two units whose it is', () => {
    const rules = shippedRules();
    const reopened = (sentAt: string, from = KH) => {
      const thread = closed();
      thread.write('CT_REOPEN', from);
      const [last, ...rest] = thread.messages.toReversed();
      return foldCase(OPENING, [...rest.toReversed(), { ...last!, sentAt }], rules).state;
    };
    expect(reopened('2026-12-24T03:02:00.000Z')).toBe('REOPENED');
    expect(reopened('2026-12-24T03:02:00.001Z')).toBe('CLOSED');
    expect(reopened('2026-11-25T03:00:00.000Z', { member: 'VN', unit: 'ATU' })).toBe('CLOSED');
  });
  it('offers nothing but that', () => {
    const { state } = closed();
    const offered = ['CT_REOPEN', 'CT_HUMAN_ACK', 'CT_CLOSE'].filter((type) =>
      mayAct(state, 'referral', findKind(type, 1)!, KH),
    );
    expect(offered).toEqual(['CT_REOPEN']);
  });
  it('that was withdrawn is not reopened', () => {
    const thread = new Thread();
    thread.write('CT_WITHDRAWAL', TH);
    const late = thread.write('CT_REOPEN', TH);
    expect(thread.state).toMatchObject({ state: 'WITHDRAWN', crossed: [late] });
  });
});
