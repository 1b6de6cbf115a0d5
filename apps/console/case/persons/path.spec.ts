import { describe, expect, it } from '@jest/globals';
import type { Act, Case, Lifecycle } from '../../api/types-case.js';
import { stepsOf, waitingFor } from './path.js';

const lifecycle = (state: string, next: Lifecycle['next']): Lifecycle => ({
  lifecycle: 'path',
  key: 'v',
  state,
  next,
});
const withActs = (acts: readonly Act[]): Case => ({
  conversation: { member: 'TH', id: '1' },
  kind: 'RF_VICTIM_IDENTIFICATION',
  family: 'referral',
  status: 'ACTUAL',
  state: 'IN_PROGRESS',
  open: true,
  owner: null,
  counterpart: null,
  actionRequested: null,
  objections: [],
  ball: null,
  clocks: [],
  lifecycles: [],
  consents: [],
  messages: [],
  next: null,
  acts,
});

describe('stepsOf', () => {
  it('puts one step here, all before it behind and all after it ahead', () => {
    const steps = stepsOf('VERIFIED');
    expect(steps.filter(({ where }) => where === 'done').map(({ state }) => state)).toEqual([
      'INTAKE',
      'ASSISTED',
      'NATIONALITY_PENDING',
    ]);
    expect(steps.filter(({ where }) => where === 'here')).toEqual([{ state: 'VERIFIED', where: 'here' }]);
    expect(steps.at(-1)).toEqual({ state: 'CLOSED', where: 'ahead' });
  });

  it('promises no way home to whom it is closed', () => {
    for (const state of ['REFUTED', 'STATELESS_PROCEDURE', 'PROTECTED']) {
      const steps = stepsOf(state);
      expect(steps.at(-1)).toEqual({ state, where: 'here' });
      expect(steps.some(({ where }) => where === 'ahead')).toBe(false);
    }
  });

  it('shows a state it does not know as it is', () => {
    expect(stepsOf('NEW_STATE')).toEqual([{ state: 'NEW_STATE', where: 'here' }]);
  });
});

describe('waitingFor', () => {
  const next = [
    { to: 'CLOSED', type: 'CT_CLOSE' },
    { to: 'VERIFIED', type: 'RF_NATIONALITY_RESPONSE' },
  ];

  it('leaves out the close until the person has arrived', () => {
    expect(waitingFor(lifecycle('NATIONALITY_PENDING', next), withActs([])).map(({ to }) => to)).toEqual([
      'VERIFIED',
    ]);
    expect(waitingFor(lifecycle('ARRIVED', [{ to: 'CLOSED', type: 'CT_CLOSE' }]), withActs([]))).toHaveLength(
      1,
    );
  });

  it('says whose message it is', () => {
    const act = withActs([{ type: 'RF_NATIONALITY_RESPONSE', version: 1 }]);
    const pending = lifecycle('NATIONALITY_PENDING', next);
    expect(waitingFor(pending, act)[0]?.mine).toBe(true);
    expect(waitingFor(pending, withActs([]))[0]?.mine).toBe(false);
  });
});
