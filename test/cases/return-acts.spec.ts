import { describe, expect, it } from '@jest/globals';
import { mayAct } from '#cases';
import { findKind, kinds, type Changes } from '#messages';
import { accepted, KH, PLAN_2, TH, Thread } from './thread.js';

const ABSENT = { '/body/condition': 'ABSENT' };

describe('a plan', () => {
  it('is not accepted after another has taken its place, nor by the country that made it', () => {
    const thread = accepted();
    thread.messages.pop();
    const own = thread.write('RF_REPATRIATION_PLAN_RESPONSE', TH);
    thread.write('RF_REPATRIATION_PLAN', TH, {
      '/body/replaces': '01990000-0000-7000-8000-000000000040',
      '/body/planId': PLAN_2,
    });
    const late = thread.write('RF_REPATRIATION_PLAN_RESPONSE', KH, {}, 1);
    expect(thread.state.crossed).toEqual([own, late]);
    thread.write('RF_REPATRIATION_PLAN_RESPONSE', KH, { '/body/planId': PLAN_2 });
    expect(thread.standing['path']).toBe('PLAN_ACCEPTED');
  });
  it('is made anew after its acceptance, and after it was declined', () => {
    const thread = accepted();
    thread.write('RF_REPATRIATION_PLAN', TH, { '/body/planId': PLAN_2 });
    expect(thread.standing['path']).toBe('PLAN_SENT');
    thread.write('RF_REPATRIATION_PLAN_RESPONSE', KH, {
      '/body/planId': PLAN_2,
      '/body/decision': 'DECLINE',
    });
    expect(thread.standing['path']).toBe('VERIFIED');
    expect(thread.state.crossed).toEqual([]);
  });
});

describe('a handover', () => {
  it('INV-13: is complete by two countries over one act, and by nothing else', () => {
    const thread = accepted();
    const early = thread.write('RF_HANDOVER_COUNTERSIGN', KH);
    thread.write('RF_HANDOVER', TH);
    const own = thread.write('RF_HANDOVER_COUNTERSIGN', TH);
    const other = thread.write('RF_HANDOVER_COUNTERSIGN', KH, { '/body/actDigest': 'another' });
    expect(thread.state.crossed).toEqual([early, own, other]);
    expect(thread.standing).toMatchObject({ path: 'PLAN_ACCEPTED', handover: 'SIGNED' });
    thread.write('RF_HANDOVER_COUNTERSIGN', KH);
    expect(thread.standing).toMatchObject({ path: 'HANDED_OVER', handover: 'COMPLETED' });
  });
  it('is one of the accepted plan', () => {
    const thread = accepted();
    const other = thread.write('RF_HANDOVER', TH, { '/body/planId': PLAN_2 });
    expect(thread.state.crossed).toEqual([other]);
  });
  it('INV-04: of somebody absent hands nobody over, opens no alert, and leaves the search to who was to bring them', () => {
    const thread = accepted();
    thread.write('RF_HANDOVER', TH, ABSENT);
    expect(thread.state.ball).toEqual(TH);
    // Whatever the other side writes over the same act: it says ABSENT.
    const over = thread.write('RF_HANDOVER_COUNTERSIGN', KH);
    expect(thread.state.crossed).toEqual([over]);
    expect(thread.standing).toMatchObject({ path: 'PLAN_ACCEPTED', handover: 'ABSENT' });
    expect(thread.standing).not.toHaveProperty('alert');
    thread.write('RF_HANDOVER', TH, { '/body/actDigest': 'of the next day' });
    thread.write('RF_HANDOVER_COUNTERSIGN', KH, { '/body/actDigest': 'of the next day', ...ABSENT });
    expect(thread.state.ball).toEqual(TH);
    expect(thread.standing['path']).toBe('PLAN_ACCEPTED');
  });
  it('INV-04: no referral or control of a case begins an alert', () => {
    for (const { type, family, acts } of kinds)
      if (family !== 'alert')
        expect([
          type,
          acts.steps.filter(({ lifecycle, from }) => lifecycle === 'alert' && from.includes(null)),
        ]).toEqual([type, []]);
  });
});

describe('a request for information', () => {
  const asked = () => new Thread('RF_INFORMATION_REQUEST', { '/urgency': 'U' });
  const delay = (number: number) => ({ '/body/answer': 'DELAYED', '/body/delay': { number } });
  it('is due in 8 hours where the answer is at hand, in 3 days else, and never later than asked for', () => {
    const hours = (changes: Changes) => {
      const thread = new Thread('RF_INFORMATION_REQUEST', { '/urgency': 'U', ...changes });
      const { startedAt, dueAt } = thread.state.clocks.find(({ clock }) => clock === 'ANSWER')!;
      return (Date.parse(dueAt) - Date.parse(startedAt)) / 3_600_000;
    };
    expect(hours({})).toBe(8);
    expect(hours({ '/body/directlyAccessible': false })).toBe(72);
    expect(hours({ '/dueAt': '2026-11-24T05:01:00.000Z' })).toBe(2);
    expect(hours({ '/dueAt': '2027-11-24T05:01:00.000Z' })).toBe(8);
  });
  it('is put off twice at most, and the clock goes on meanwhile', () => {
    const thread = asked();
    thread.write('RF_INFORMATION_REPLY', KH, delay(1));
    thread.write('RF_INFORMATION_REPLY', KH, delay(2));
    const third = thread.write('RF_INFORMATION_REPLY', KH, delay(2));
    expect(thread.state).toMatchObject({ state: 'IN_PROGRESS', ball: KH, crossed: [third] });
    expect(thread.running).toEqual(['ANSWER of KH']);
    thread.write('RF_INFORMATION_REPLY', KH);
    expect(thread.state).toMatchObject({ state: 'ANSWERED', ball: TH });
  });
});

describe('a clock', () => {
  it('pauses and goes on with what was left', () => {
    const thread = new Thread();
    thread.write('RF_NATIONALITY_REQUEST', TH);
    const due = () => thread.state.clocks.find(({ clock }) => clock === 'NV')!;
    const before = due().dueAt;
    thread.write('CT_CLOCK', KH);
    expect(due().pause).toMatchObject({ reason: 'WAIT_PERSON' });
    thread.write('CT_CLOCK', KH, {
      '/body/act': 'RESUME',
      '/body/reason': undefined,
      '/body/reviewAt': undefined,
    });
    expect(due().pause).toBeNull();
    expect(Date.parse(due().dueAt) - Date.parse(before)).toBe(60_000);
  });
});

describe('a pause', () => {
  const clockOf = (thread: Thread, name: string) => thread.state.clocks.find(({ clock }) => clock === name)!;

  it('of the verification is for the country that verifies: whoever asked cannot stop it', () => {
    const thread = new Thread();
    thread.write('RF_NATIONALITY_REQUEST', TH);
    const foreign = thread.write('CT_CLOCK', TH);
    expect(thread.state.crossed).toEqual([foreign]);
    expect(clockOf(thread, 'NV').pause).toBeNull();
    const mayPause = (unit: typeof TH) => mayAct(thread.state, 'referral', findKind('CT_CLOCK', 1)!, unit);
    expect([mayPause(KH), mayPause({ member: 'VN', unit: 'ATU' })]).toEqual([true, false]);
  });

  it('of the handover is for both countries, which both owe it, and for nobody else', () => {
    for (const [by, paused] of [
      [TH, true],
      [KH, true],
      [{ member: 'VN', unit: 'ATU' }, false],
    ] as const) {
      const thread = accepted();
      thread.write('CT_CLOCK', by, { '/body/clock': 'HO' });
      expect([by.member, clockOf(thread, 'HO').pause !== null]).toEqual([by.member, paused]);
    }
  });
});

describe('a status', () => {
  it('is changed by the country that holds it, and stops the clock of the decision', () => {
    const thread = new Thread();
    const foreign = thread.write('CT_VICTIM_STATUS', KH);
    expect(thread.state.crossed).toEqual([foreign]);
    thread.write('CT_VICTIM_STATUS', TH);
    expect(thread.standing['victim']).toBe('NOT_A_VICTIM');
    expect(thread.running).not.toContain('ID of TH');
    thread.write('CT_VICTIM_STATUS', TH, { '/body/from': 'NOT_A_VICTIM', '/body/to': 'PRESUMED' });
    expect(thread.standing['victim']).toBe('PRESUMED');
  });
  it('tells the outcome of the review of charges', () => {
    const thread = new Thread('RF_VICTIM_IDENTIFICATION', { '/body/chargesAgainstVictim': true });
    const review = (chargesReview: string) =>
      thread.write('CT_VICTIM_STATUS', TH, { '/body/to': 'PRESUMED', '/body/chargesReview': chargesReview });
    review('SUSPENDED');
    expect(thread.running).toContain('NPR of TH');
    review('DROPPED');
    expect(thread.running).not.toContain('NPR of TH');
    expect(thread.state.crossed).toEqual([]);
  });
  it('INV-33: needs a second person to become NOT_A_VICTIM, and for nothing else', () => {
    const { secondPerson = [] } = findKind('CT_VICTIM_STATUS', 1)!;
    expect(secondPerson).toContainEqual({ fact: '/body/to', in: ['NOT_A_VICTIM'] });
    expect(secondPerson.length).toBeGreaterThan(0);
  });
});
