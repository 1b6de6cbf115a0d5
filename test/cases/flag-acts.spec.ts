import { describe, expect, it } from '@jest/globals';
import { asOf } from '#cases';
import { objectionsOf } from '#exchange';
import type { Changes } from '#messages';
import { KH, TH, Thread } from './thread.js';

// What is said of an alert without contesting it, folded. TH owns.

/** States of a lifecycle as readers see them at a time. */
function states(thread: Thread, lifecycle: string, at = '2026-11-25T03:00:00Z'): readonly string[] {
  return asOf(thread.state, Date.parse(at))
    .lifecycles.filter((one) => one.lifecycle === lifecycle)
    .map(({ state }) => state);
}

describe('an action that is not possible', () => {
  const told = (alert: string, changes: Changes = {}): Thread => {
    const thread = new Thread(alert);
    thread.write('CT_ACTION_NOT_POSSIBLE', KH, changes);
    return thread;
  };

  it('is told of its alert, leaves it in force and ends at the time that it names', () => {
    const thread = told('AL_WANTED_SUSPECT');
    expect(thread.state).toMatchObject({ state: 'ACTIVE', ball: null, crossed: [] });
    expect(states(thread, 'execution')).toEqual(['NOT_POSSIBLE']);
    expect(states(thread, 'execution', '2026-12-25T03:00:00Z')).toEqual(['LAPSED']);
  });

  it('is told once by each unit that tells it', () => {
    const thread = told('AL_WANTED_SUSPECT');
    thread.write('CT_ACTION_NOT_POSSIBLE', { member: 'VN', unit: 'ATU' });
    expect(states(thread, 'execution')).toEqual(['NOT_POSSIBLE', 'NOT_POSSIBLE']);
  });

  it.each<[string, string, Changes]>([
    ['an alert of another kind than it says', 'AL_MISSING_PERSON', {}],
    ['another alert', 'AL_WANTED_SUSPECT', { '/body/alertId': '01990000-0000-7000-8000-000000000099' }],
    ['a referral', 'RF_VICTIM_IDENTIFICATION', {}],
  ])('is not told of %s', (_, opening, changes) => {
    const thread = told(opening, changes);
    expect(thread.state.crossed).toEqual([thread.messages[1]!.ref]);
    expect(states(thread, 'execution')).toEqual([]);
  });

  it('is told no more of an alert that was withdrawn', () => {
    const thread = new Thread('AL_WANTED_SUSPECT');
    thread.write('CT_WITHDRAWAL', TH);
    const late = thread.write('CT_ACTION_NOT_POSSIBLE', KH);
    expect(thread.state.crossed).toEqual([late]);
  });
});

describe('an objection', () => {
  const until = '2027-01-25T03:00:00.000Z';
  const raise = (thread: Thread, from: typeof TH, changes: Changes = {}) =>
    thread.write('CT_OBJECTION', from, { '/from/member': from.member, ...changes });
  const lift = (thread: Thread, from: typeof TH) =>
    raise(thread, from, { '/body/act': 'LIFT', '/body/scope': undefined, '/body/until': undefined });
  const VN = { member: 'VN', unit: 'ATU' };

  it('leaves the alert in force, counts for its state and ends by itself at its time', () => {
    const thread = new Thread('AL_WANTED_SUSPECT');
    raise(thread, KH);
    raise(thread, VN, { '/body/scope': 'ALL_ACTIONS' });
    expect(thread.state).toMatchObject({ state: 'ACTIVE', ball: null, crossed: [] });
    expect(objectionsOf(thread.state)).toEqual([
      { by: 'KH', scope: 'ARREST_ONLY', until },
      { by: 'VN', scope: 'ALL_ACTIONS', until },
    ]);
    expect(states(thread, 'objection', until)).toEqual(['LAPSED', 'LAPSED']);
  });

  it('is lifted by its state, and by no other', () => {
    const thread = new Thread('AL_WANTED_SUSPECT');
    raise(thread, KH);
    const stray = lift(thread, VN);
    expect(thread.state.crossed).toEqual([stray]);
    expect(states(thread, 'objection')).toEqual(['ARREST_ONLY']);
    lift(thread, { member: 'KH', unit: 'ATU' });
    expect(objectionsOf(thread.state)).toEqual([]);
    expect(states(thread, 'objection')).toEqual(['LIFTED']);
  });

  it('is raised anew after it was lifted, or with another scope and time', () => {
    const thread = new Thread('AL_WANTED_SUSPECT');
    raise(thread, KH);
    raise(thread, KH, { '/body/scope': 'ALL_ACTIONS', '/body/until': '2027-02-01T00:00:00.000Z' });
    expect(objectionsOf(thread.state)).toEqual([
      { by: 'KH', scope: 'ALL_ACTIONS', until: '2027-02-01T00:00:00.000Z' },
    ]);
    lift(thread, KH);
    raise(thread, KH);
    expect(objectionsOf(thread.state)).toMatchObject([{ scope: 'ARREST_ONLY' }]);
    expect(thread.state.crossed).toEqual([]);
  });
});
