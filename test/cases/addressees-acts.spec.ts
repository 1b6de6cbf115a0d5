import { beforeEach, describe, expect, it } from '@jest/globals';
import { dutyOf, mayAct, ringsAt } from '#cases';
import type { UnitAddress } from '#kernel';
import { findKind } from '#messages';
import { KH, OPENING, TH, Thread } from './thread.js';

const PH = { member: 'PH', unit: 'ATU' };
const PH_DESK = { member: 'PH', unit: 'DESK' };
const VN = { member: 'VN', unit: 'DESK' };
const OWN_DESK = { member: 'TH', unit: 'DESK' };

describe('an opening that goes to several states', () => {
  let thread: Thread;
  beforeEach(() => {
    thread = new Thread('RF_MASS_RESCUE');
    const [opening] = thread.messages;
    thread.messages[0] = { ...opening!, to: [KH, PH, VN, OWN_DESK] };
  });
  const withMe = (...units: readonly UnitAddress[]): boolean[] =>
    units.map((unit) => dutyOf(thread.state, unit).withMe);
  const mayTake = (unit: UnitAddress): boolean =>
    mayAct(thread.state, 'referral', findKind('CT_HUMAN_ACK', 1)!, unit);

  it('gives each of them, and not the own desk, a clock of its own and the work', () => {
    expect(thread.running).toEqual(['ACK of KH', 'ACK of PH', 'ACK of VN']);
    expect(thread.state.clocks.map(({ key }) => key)).toEqual(['', 'PH/ATU', 'VN/DESK']);
    expect(withMe(KH, PH, VN, OWN_DESK, TH)).toEqual([true, true, true, false, false]);
    const due = Date.parse(thread.state.clocks[0]!.dueAt);
    for (const unit of [KH, PH, VN]) expect(dutyOf(thread.state, unit).dueAt).toBe(due);
    expect(thread.state.ball).toEqual(KH);
  });

  it('lets each take note for itself, before or after the first, and once', () => {
    expect([PH, VN, OWN_DESK].map(mayTake)).toEqual([true, true, false]);
    thread.write('CT_HUMAN_ACK', PH);
    expect(thread.state).toMatchObject({ state: 'SENT', crossed: [], ball: KH });
    expect(thread.running).toEqual(['ACK of KH', 'ACK of VN']);
    expect(withMe(KH, PH, VN)).toEqual([true, false, true]);
    thread.write('CT_HUMAN_ACK', KH);
    expect(thread.state).toMatchObject({ state: 'ACKNOWLEDGED', crossed: [] });
    thread.write('CT_HUMAN_ACK', VN);
    expect(thread.state).toMatchObject({ state: 'ACKNOWLEDGED', crossed: [], ball: KH });
    expect(thread.running).toEqual(['NEXT of KH']);
    expect([KH, PH, VN].map(mayTake)).toEqual([false, false, false]);
    const again = thread.write('CT_HUMAN_ACK', VN);
    expect(thread.state.crossed).toEqual([again]);
  });

  it('takes the word of another unit of the same state, and of no other', () => {
    const strange = thread.write('CT_HUMAN_ACK', { member: 'MM', unit: 'DESK' });
    expect(thread.state.crossed).toEqual([strange]);
    expect(thread.running).toContain('ACK of PH');
    thread.write('CT_HUMAN_ACK', PH_DESK);
    expect(thread.running).not.toContain('ACK of PH');
    expect(thread.state.crossed).toEqual([strange]);
  });

  it('lets nobody do more than take note by what it owes', () => {
    const closing = thread.write('CT_REDIRECT', PH);
    const answer = thread.write('RF_REPATRIATION_PLAN_RESPONSE', PH);
    expect(thread.state.crossed).toEqual([closing, answer]);
    expect(thread.state).toMatchObject({ state: 'SENT', ball: KH, counterpart: KH });
    expect(thread.running).toContain('ACK of PH');
  });

  it('rings at who asked and at who owes it, and at no other addressee, to which no answer comes', () => {
    const { state } = thread;
    const rings = ['TH', 'KH', 'PH', 'VN'].map((member) =>
      state.clocks.filter((clock) => ringsAt(member, state, clock, OPENING)).map(({ owner }) => owner.member),
    );
    expect(rings).toEqual([['KH', 'PH', 'VN'], ['KH'], ['PH'], ['VN']]);
  });

  it('tells whoever has nothing to do when the holder is due, and stops every clock at the end', () => {
    thread.write('CT_HUMAN_ACK', PH);
    const due = Date.parse(thread.state.clocks.find(({ key }) => key === '')!.dueAt);
    expect(dutyOf(thread.state, PH)).toEqual({ withMe: false, dueAt: due });
    thread.write('CT_HUMAN_ACK', KH);
    thread.write('CT_CLOSE', TH);
    expect(thread.running).toEqual([]);
    expect(withMe(KH, PH, VN)).toEqual([false, false, false]);
  });
});
