import { describe, expect, it } from '@jest/globals';
import { asOf } from '#cases';
import type { MessageRef } from '#kernel';
import type { Changes } from '#messages';
import { KH, OPENING, TH, Thread } from './thread.js';

// The case data of alerts, hits and what is said against an alert, folded. KH finds, TH owns.

const opened = () => new Thread('AL_WANTED_SUSPECT');
const about = (hit: MessageRef, changes: Changes = {}): Changes => ({ '/body/hit': hit, ...changes });
const outcome = (hit: MessageRef, changes: Changes = {}): Changes => ({
  '/body/stage': 'OUTCOME',
  '/body/outcomeOf': hit,
  ...changes,
});

/** State of one instance of a lifecycle. */
function stateOf(thread: Thread, lifecycle: string, key = ''): string | undefined {
  return thread.state.lifecycles.find((one) => one.lifecycle === lifecycle && one.key === key)?.state;
}

/** Hours that the open clock of a key runs. */
function hours(thread: Thread, name: string, key: string): number | undefined {
  const found = thread.state.clocks.find(
    ({ clock, key: own, stop }) => clock === name && own === key && stop === null,
  );
  return found && (Date.parse(found.dueAt) - Date.parse(found.startedAt)) / 3_600_000;
}

function asked(changes: Changes = {}): { thread: Thread; hit: MessageRef } {
  const thread = opened();
  const hit = thread.write('CT_HIT', KH);
  thread.write('CT_HIT_CONFIRM_REQUEST', KH, about(hit, changes));
  return { thread, hit };
}

describe('a hit', () => {
  it('goes from the report to the outcome, with the clocks of the owner and the ball', () => {
    const thread = opened();
    const seen: unknown[] = [];
    const note = (hit?: MessageRef) => {
      const { state, ball, crossed } = thread.state;
      seen.push([state, hit && stateOf(thread, 'hit', hit.id), ball?.member ?? null, ...thread.running]);
      expect(crossed).toEqual([]);
    };
    note();
    const hit = thread.write('CT_HIT', KH);
    note(hit);
    thread.write('CT_HIT_CONFIRM_REQUEST', KH, about(hit));
    note(hit);
    const confirmation = thread.write('CT_HIT_CONFIRM_RESPONSE', TH, about(hit));
    note(hit);
    const arrest = { '/body/actionTaken': 'ARRESTED', '/body/confirmation': confirmation };
    thread.write('CT_HIT', KH, outcome(hit, arrest));
    note(hit);
    expect(seen).toEqual([
      ['ACTIVE', undefined, null],
      ['HIT_OPEN', 'REPORTED', 'TH', 'SUP of TH'],
      ['HIT_OPEN', 'CONFIRMATION_ASKED', 'TH', 'HC of TH', 'SUP of TH'],
      ['HIT_OPEN', 'CONFIRMED', 'KH', 'OUT of KH'],
      ['ACTIVE', 'CLOSED', null],
    ]);
  });

  it.each([
    ['another person', { '/body/samePerson': 'NO' }, 'NOT_SAME'],
    ['an alert no longer in force', { '/body/stillActive': 'NO' }, 'NOT_ACTIVE'],
  ] as const)('INV-22: ends where its owner was wrong to confirm: %s', (_, changes, state) => {
    const { thread, hit } = asked();
    thread.write('CT_HIT_CONFIRM_RESPONSE', TH, about(hit));
    thread.write('CT_HIT_CONFIRM_RESPONSE', TH, about(hit, changes));
    expect([stateOf(thread, 'hit', hit.id), thread.state.state]).toEqual([state, 'ACTIVE']);
    expect(thread.running).toEqual([]);
    const again = thread.write('CT_HIT_CONFIRM_RESPONSE', TH, about(hit));
    const arrest = thread.write('CT_HIT', KH, outcome(hit, { '/body/actionTaken': 'ARRESTED' }));
    expect(thread.state.crossed).toEqual([again, arrest]);
  });

  it.each([0, 1])('INV-22: rests on no word that is taken back, be it before it came (%i)', (blind) => {
    const { thread, hit } = asked();
    const wrong = { member: 'TH', id: OPENING.id.slice(0, -2) + String(4 + blind).padStart(2, '0') };
    const recall = { '/body/scope': 'MESSAGES', '/body/items': [wrong.id] };
    if (blind > 0) thread.write('CT_RECALL', TH, recall);
    expect(thread.write('CT_HIT_CONFIRM_RESPONSE', TH, about(hit), blind)).toEqual(wrong);
    if (blind === 0) thread.write('CT_RECALL', TH, recall);
    expect(stateOf(thread, 'hit', hit.id)).toBe('CONFIRMATION_ASKED');
    const arrest = { '/body/actionTaken': 'ARRESTED' };
    expect(thread.state.crossed).toEqual([]);
    expect([thread.write('CT_HIT', KH, outcome(hit, arrest))]).toEqual(thread.state.crossed);
    thread.write('CT_HIT_CONFIRM_REQUEST', KH, about(hit));
    thread.write('CT_HIT_CONFIRM_RESPONSE', TH, about(hit));
    thread.write('CT_HIT', KH, outcome(hit, arrest));
    expect(stateOf(thread, 'hit', hit.id)).toBe('CLOSED');
  });

  it('has 12 hours for the first reply, and one hour where there are signs of a victim', () => {
    const thread = opened();
    const one = thread.write('CT_HIT', KH);
    const other = thread.write('CT_HIT', KH, { '/urgency': 'E', '/body/victimSigns': true });
    expect([hours(thread, 'SUP', one.id), hours(thread, 'SUP', other.id)]).toEqual([12, 1]);
  });

  it('is confirmed within 10 minutes or an hour, as the finder asks', () => {
    for (const [priority, expected] of [
      ['URGENT', 1 / 6],
      ['ROUTINE', 1],
    ] as const) {
      const { thread, hit } = asked({ '/body/priority': priority });
      expect(hours(thread, 'HC', hit.id)).toBeCloseTo(expected);
    }
  });

  it('has no answer where the clock ends in silence, may be asked again, and takes a late answer', () => {
    const { thread, hit } = asked();
    const late = asOf(thread.state, Date.parse('2026-11-24T04:00:00Z'));
    expect(late.lifecycles.find(({ lifecycle }) => lifecycle === 'hit')?.state).toBe('NO_ANSWER');
    thread.write('CT_HIT_CONFIRM_REQUEST', KH, about(hit));
    expect(thread.running).toEqual(['HC of TH', 'SUP of TH']);
    thread.write('CT_HIT_CONFIRM_RESPONSE', TH, about(hit));
    expect(stateOf(thread, 'hit', hit.id)).toBe('CONFIRMED');
    expect(thread.state.crossed).toEqual([]);
  });

  it.each([
    ['another person', { '/body/samePerson': 'NO' }, 'NOT_SAME'],
    ['an alert no longer in force', { '/body/stillActive': 'NO' }, 'NOT_ACTIVE'],
    [
      'an alert no longer in force, whoever it is',
      { '/body/stillActive': 'NO', '/body/samePerson': 'UNSURE' },
      'NOT_ACTIVE',
    ],
  ] as const)('INV-22: is no ground to hold anybody after: %s', (_, changes, state) => {
    const { thread, hit } = asked();
    thread.write('CT_HIT_CONFIRM_RESPONSE', TH, about(hit, changes));
    expect(stateOf(thread, 'hit', hit.id)).toBe(state);
    expect(thread.running).toEqual([]);
    const arrest = thread.write('CT_HIT', KH, outcome(hit, { '/body/actionTaken': 'ARRESTED' }));
    expect(thread.state.crossed).toEqual([arrest]);
  });

  it.each([
    ['not sure who it is', { '/body/samePerson': 'UNSURE' }],
    ['still checking', { '/body/stillActive': 'CHECKING', '/body/samePerson': 'YES' }],
  ])('is due when its owner promised, which keeps the ball: %s', (_, changes) => {
    const { thread, hit } = asked();
    const promised = (more: Changes = {}) => about(hit, { ...changes, '/body/moreTimeMinutes': 60, ...more });
    const due = () => hours(thread, 'HC', hit.id);
    thread.write('CT_HIT_CONFIRM_RESPONSE', TH, promised());
    expect(due()).toBeCloseTo(1, 1);
    expect(stateOf(thread, 'hit', hit.id)).toBe('CONFIRMATION_ASKED');
    expect(thread.running).toEqual(['HC of TH']);
    expect(thread.state).toMatchObject({ state: 'HIT_OPEN', ball: TH });
    thread.write('CT_HIT_CONFIRM_RESPONSE', TH, promised({ '/body/moreTimeMinutes': 180 }));
    expect(due()).toBeCloseTo(1, 1);
    thread.write(
      'CT_HIT_CONFIRM_RESPONSE',
      TH,
      promised({ '/body/moreTimeMinutes': 180, '/from/role': 'SUPERVISOR' }),
    );
    expect(due()).toBeCloseTo(3, 1);
    expect(thread.state.crossed).toEqual([]);
  });

  it('keeps its alert hit until the last of several has ended', () => {
    const { thread, hit } = asked();
    const other = thread.write('CT_HIT', KH);
    thread.write('CT_HIT_CONFIRM_RESPONSE', TH, about(hit, { '/body/samePerson': 'NO' }));
    expect(thread.state.state).toBe('HIT_OPEN');
    thread.write('CT_HIT_CONFIRM_RESPONSE', TH, about(other));
    expect(thread.state.state).toBe('HIT_OPEN');
    thread.write('CT_HIT', KH, outcome(other));
    expect(thread.state.state).toBe('ACTIVE');
  });

  it('has its outcome within a day, and within two hours where somebody is held', () => {
    const thread = opened();
    const free = thread.write('CT_HIT', KH);
    const held = thread.write('CT_HIT', KH, {
      '/body/actionTaken': 'DETAINED',
      '/body/ground': 'OWN_WARRANT',
    });
    for (const hit of [free, held]) thread.write('CT_HIT_CONFIRM_RESPONSE', TH, about(hit));
    expect([hours(thread, 'OUT', free.id), hours(thread, 'OUT', held.id)]).toEqual([24, 2]);
  });

  it.each(['/body/victimSigns', '/body/mayBeChild'])(
    'INV-03: contests an owner that would proceed against somebody with %s, and is never closed with an arrest',
    (sign) => {
      const thread = opened();
      const hit = thread.write('CT_HIT', KH, { '/urgency': 'E', [sign]: true });
      const proceed = thread.write('CT_HIT_CONFIRM_RESPONSE', TH, about(hit));
      expect(thread.state.state).toBe('CONTESTED');
      expect(stateOf(thread, 'challenge', proceed.id)).toBe('RAISED');
      expect(hours(thread, 'CH', proceed.id)).toBe(24);
      const denied = ['OWN_WARRANT', undefined].map((ground) =>
        thread.write('CT_HIT', KH, outcome(hit, { '/body/actionTaken': 'ARRESTED', '/body/ground': ground })),
      );
      expect(thread.state.crossed).toEqual(denied);
      thread.write('CT_HIT', KH, outcome(hit, { '/body/actionTaken': 'PROTECTED' }));
      expect(stateOf(thread, 'hit', hit.id)).toBe('CLOSED');
      const stand = { '/body/act': 'STAND', '/body/answers': proceed };
      thread.write('CT_CHALLENGE', TH, stand);
      expect(thread.state.state).toBe('ACTIVE');
    },
  );

  it('is no dispute where the alert asks for protection alone', () => {
    const thread = new Thread('AL_MISSING_PERSON');
    const hit = thread.write('CT_HIT', KH, { '/urgency': 'E', '/body/mayBeChild': true });
    thread.write('CT_HIT_CONFIRM_RESPONSE', TH, about(hit));
    expect(thread.state).toMatchObject({ state: 'HIT_OPEN', crossed: [] });
    expect(stateOf(thread, 'hit', hit.id)).toBe('CONFIRMED');
  });

  it('keeps its alert hit when the dispute about it is over', () => {
    const thread = opened();
    const hit = thread.write('CT_HIT', KH);
    const challenge = thread.write('CT_CHALLENGE', KH);
    expect(thread.state.state).toBe('CONTESTED');
    thread.write('CT_CHALLENGE', TH, { '/body/act': 'STAND', '/body/answers': challenge });
    expect(thread.state.state).toBe('HIT_OPEN');
    thread.write('CT_HIT', KH, outcome(hit));
    expect(thread.state).toMatchObject({ state: 'ACTIVE', crossed: [] });
  });

  it('lets an owner that says how to protect contest nothing', () => {
    const thread = opened();
    const hit = thread.write('CT_HIT', KH, { '/urgency': 'E', '/body/victimSigns': true });
    thread.write('CT_HIT_CONFIRM_RESPONSE', TH, about(hit, { '/body/instructions': ['PROTECT'] }));
    expect(thread.state).toMatchObject({ state: 'HIT_OPEN', crossed: [] });
  });

  it('is due when its owner said that it will be sure, and not before', () => {
    const { thread, hit } = asked();
    const due = () => thread.state.clocks.find(({ clock, stop }) => clock === 'HC' && stop === null)?.dueAt;
    const needs = (minutes: number, role = 'ANALYST') =>
      thread.write('CT_HIT_CONFIRM_RESPONSE', TH, {
        ...about(hit, { '/body/samePerson': 'UNSURE', '/body/moreTimeMinutes': minutes }),
        '/from/role': role,
      });
    const dueAt = (minutesPast3: number) => new Date(Date.UTC(2026, 10, 24, 3, minutesPast3)).toISOString();
    expect(due()).toBe(dueAt(13));
    needs(60);
    expect(due()).toBe(dueAt(64));
    needs(120);
    expect(due()).toBe(dueAt(64));
    needs(120, 'SUPERVISOR');
    expect(due()).toBe(dueAt(126));
  });

  it('INV-22: is closed with an arrest only once confirmed, or on a ground of the own law', () => {
    const arrest = (changes: Changes) => {
      const { thread, hit } = asked();
      thread.write('CT_HIT', KH, outcome(hit, { '/body/actionTaken': 'ARRESTED', ...changes }));
      return stateOf(thread, 'hit', hit.id);
    };
    expect(arrest({})).toBe('CONFIRMATION_ASKED');
    expect(arrest({ '/body/ground': 'IN_THE_ACT' })).toBe('CLOSED');
  });

  it('is one of several, each with a state and clocks of its own', () => {
    const { thread, hit } = asked();
    const second = thread.write('CT_HIT', KH);
    thread.write('CT_HIT', KH, outcome(second, { '/body/actionTaken': 'LOCATED' }));
    expect(stateOf(thread, 'hit', second.id)).toBe('CLOSED');
    expect(stateOf(thread, 'hit', hit.id)).toBe('CONFIRMATION_ASKED');
    expect(thread.running).toEqual(['HC of TH', 'SUP of TH']);
  });

  it('counts no more where the alert was withdrawn before, and stops with it', () => {
    const { thread } = asked();
    thread.write('CT_WITHDRAWAL', TH);
    expect(thread.state).toMatchObject({ state: 'WITHDRAWN', ball: null });
    expect(thread.running).toEqual([]);
    const late = thread.write('CT_HIT', KH);
    expect(thread.state.crossed).toEqual([late]);
  });
});

describe('what is said of alerts', () => {
  it.each(['CT_HIT', 'CT_CHALLENGE', 'CT_CORRECTION', 'CT_SUPPRESSION'])(
    'changes nothing in a referral: %s',
    (type) => {
      const thread = new Thread();
      const { state, clocks, ball, lifecycles } = thread.state;
      const stray = thread.write(type, TH);
      expect(thread.state).toMatchObject({
        state,
        clocks,
        ball,
        lifecycles,
        inForce: OPENING,
        crossed: [stray],
      });
    },
  );
});

/** A challenge whose `/id` is the one that the thread gives it. */
function challenge(thread: Thread, changes: Changes = {}): MessageRef {
  const id = OPENING.id.slice(0, -2) + String(thread.messages.length + 1).padStart(2, '0');
  return thread.write('CT_CHALLENGE', KH, { '/id': id, ...changes });
}

const stand = (answers: MessageRef): Changes => ({ '/body/act': 'STAND', '/body/answers': answers });

describe('a challenge', () => {
  it('contests the alert and gives the owner 24 or 72 hours, whatever the ground', () => {
    for (const [pace, expected] of [
      ['PROMPT', 24],
      ['ORDINARY', 72],
    ] as const) {
      const thread = opened();
      const { id } = challenge(thread, { '/body/pace': pace });
      expect(thread.state).toMatchObject({ state: 'CONTESTED', ball: TH, crossed: [] });
      expect(hours(thread, 'CH', id)).toBe(expected);
    }
  });

  it('suspends the alert of an owner that is silent, until it answers', () => {
    const thread = opened();
    const raised = challenge(thread);
    const days = (n: number) => Date.parse('2026-11-24T03:02:00Z') + n * 86_400_000;
    expect(asOf(thread.state, days(0.9)).state).toBe('CONTESTED');
    expect(asOf(thread.state, days(1.1)).state).toBe('SUSPENDED');
    thread.write('CT_CHALLENGE', TH, stand(raised));
    expect(asOf(thread.state, days(1.1)).state).toBe('ACTIVE');
  });

  it.each(['CT_CHALLENGE', 'CT_CORRECTION'] as const)('is answered by a %s that names it', (type) => {
    const thread = opened();
    const raised = challenge(thread);
    thread.write(type, TH, type === 'CT_CHALLENGE' ? stand(raised) : { '/body/answers': raised });
    expect(thread.state).toMatchObject({ state: 'ACTIVE', crossed: [] });
    expect(thread.running).toEqual([]);
    expect(stateOf(thread, 'challenge', raised.id)).toBe(type === 'CT_CHALLENGE' ? 'STANDS' : 'CORRECTED');
  });

  it('is not answered by a correction of something else, nor put off by a second challenge', () => {
    const thread = opened();
    const first = challenge(thread);
    const due = hours(thread, 'CH', first.id);
    thread.write('CT_CORRECTION', TH);
    challenge(thread);
    expect(thread.state).toMatchObject({ state: 'CONTESTED', crossed: [] });
    expect(hours(thread, 'CH', first.id)).toBe(due);
    expect(thread.running).toEqual(['CH of TH', 'CH of TH']);
  });

  it('is ended by the withdrawal of the alert', () => {
    const thread = opened();
    challenge(thread);
    thread.write('CT_WITHDRAWAL', TH);
    expect([thread.state.state, ...thread.running]).toEqual(['WITHDRAWN']);
  });
});

describe('a correction', () => {
  it('takes the place of the alert and leaves its hits as they are', () => {
    const { thread, hit } = asked();
    const corrected = thread.write('CT_CORRECTION', TH);
    expect(thread.state).toMatchObject({ state: 'HIT_OPEN', inForce: corrected, crossed: [] });
    expect(stateOf(thread, 'hit', hit.id)).toBe('CONFIRMATION_ASKED');
  });

  it('INV-15: counts only with a higher version, and only of the owner', () => {
    const thread = opened();
    const corrected = thread.write('CT_CORRECTION', TH, { '/body/alertVersion': 3 });
    const older = thread.write('CT_CORRECTION', TH);
    const foreign = thread.write('CT_CORRECTION', KH, { '/body/alertVersion': 4 });
    expect(thread.state).toMatchObject({ inForce: corrected, crossed: [older, foreign] });
  });

  it('is of the kind and id of the alert', () => {
    const thread = new Thread('AL_MISSING_PERSON');
    const other = thread.write('CT_CORRECTION', TH);
    const id = '01990000-0000-7000-8000-000000000077';
    const right = { '/body/replacementType': 'AL_MISSING_PERSON' };
    const foreign = thread.write('CT_CORRECTION', TH, { ...right, '/body/alertId': id });
    const corrected = thread.write('CT_CORRECTION', TH, right);
    expect(thread.state).toMatchObject({ inForce: corrected, crossed: [other, foreign] });
  });
});

describe('a suppression', () => {
  it('INV-02: leaves the state of the alert as it is, and may be said again', () => {
    const thread = opened();
    thread.write('CT_SUPPRESSION', { member: 'TH', unit: 'GATEWAY' });
    thread.write('CT_SUPPRESSION', { member: 'TH', unit: 'GATEWAY' });
    expect(thread.state).toMatchObject({ state: 'ACTIVE', ball: null, crossed: [] });
    expect(thread.standing['arrest']).toBe('SUPPRESSED');
    expect(thread.running).toEqual([]);
  });
});
