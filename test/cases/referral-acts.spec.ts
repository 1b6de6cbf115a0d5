import { describe, expect, it } from '@jest/globals';
import { findKind, type Changes } from '#messages';
import { KH, OPENING, PLAN_2, TH, Thread } from './thread.js';

// The case data of the referral kinds, folded: what each message does to its conversation.

describe('a referral', () => {
  it('goes from the first message to the close, with the ball and one clock of its holder at each step', () => {
    const thread = new Thread();
    const seen: unknown[] = [];
    const note = () => {
      const { state, ball, crossed } = thread.state;
      seen.push([state, thread.standing['path'], ball?.member ?? null, ...thread.running]);
      expect(crossed).toEqual([]);
    };
    note();
    const steps: readonly (readonly [string, typeof TH, Changes?])[] = [
      ['CT_HUMAN_ACK', KH],
      ['RF_ASSISTANCE_NEED', TH, { '/body/requestedFrom': undefined }],
      ['RF_ASSISTANCE_CONFIRMATION', TH],
      ['RF_NATIONALITY_REQUEST', TH],
      ['RF_NATIONALITY_RESPONSE', KH, { '/body/result': 'INTERIM', '/body/interim': true }],
      ['RF_NATIONALITY_RESPONSE', KH],
      ['RF_REPATRIATION_PLAN', TH],
      ['RF_REPATRIATION_PLAN_RESPONSE', KH, { '/body/decision': 'PROPOSE_CHANGE' }],
      [
        'RF_REPATRIATION_PLAN',
        TH,
        { '/body/replaces': '01990000-0000-7000-8000-000000000040', '/body/planId': PLAN_2 },
      ],
      ['RF_REPATRIATION_PLAN_RESPONSE', KH, { '/body/planId': PLAN_2 }],
      ['RF_HANDOVER', TH, { '/body/planId': PLAN_2 }],
      ['RF_HANDOVER_COUNTERSIGN', KH],
      ['RF_ARRIVAL', KH],
      ['CT_CLOSE', TH],
    ];
    for (const [type, from, changes] of steps) {
      thread.write(type, from, changes);
      note();
    }
    const owed = ['AS-1 SHELTER of TH', 'ID INTERIM of TH', 'ID of TH'];
    const [shelter, ...identify] = owed;
    const followUps = ['FU-180 of KH', 'FU-30 of KH', 'FU-365 of KH', 'FU-90 of KH'];
    const verify = ['NEXT of KH', 'NV INTERIM of KH', 'NV of KH'];
    expect(seen).toEqual([
      ['SENT', 'INTAKE', 'KH', 'ACK of KH', 'AS-1 INTERPRETATION of TH', ...owed],
      ['ACKNOWLEDGED', 'INTAKE', 'KH', 'AS-1 INTERPRETATION of TH', ...owed, 'NEXT of KH'],
      ['IN_PROGRESS', 'INTAKE', 'KH', shelter, 'AS-1 of TH', ...identify, 'NEXT of KH'],
      ['IN_PROGRESS', 'ASSISTED', 'KH', ...owed, 'NEXT of KH'],
      ['IN_PROGRESS', 'NATIONALITY_PENDING', 'KH', ...owed, ...verify],
      ['IN_PROGRESS', 'NATIONALITY_PENDING', 'KH', ...owed, ...verify],
      ['ANSWERED', 'VERIFIED', 'TH', ...owed],
      ['IN_PROGRESS', 'PLAN_SENT', 'KH', ...owed, 'RP of KH'],
      ['ANSWERED', 'PLAN_SENT', 'TH', ...owed],
      ['IN_PROGRESS', 'PLAN_SENT', 'KH', ...owed, 'RP of KH'],
      ['ANSWERED', 'PLAN_ACCEPTED', 'TH', shelter, 'HO of TH', ...identify],
      ['IN_PROGRESS', 'PLAN_ACCEPTED', 'KH', shelter, 'HO of TH', ...identify, 'NEXT of KH'],
      ['IN_PROGRESS', 'HANDED_OVER', 'KH', 'AR of KH', ...owed, 'NEXT of KH'],
      ['ANSWERED', 'ARRIVED', 'KH', shelter, ...followUps, ...identify],
      ['CLOSED', 'CLOSED', null],
    ]);
  });

  it('is not acknowledged by what its own opener adds', () => {
    const thread = new Thread();
    thread.write('RF_ASSISTANCE_NEED', TH);
    expect(thread.state.state).toBe('SENT');
    expect(thread.running).toContain('ACK of KH');
    thread.write('RF_ASSISTANCE_CONFIRMATION', KH, { '/inReplyTo': OPENING });
    expect(thread.state).toMatchObject({ state: 'IN_PROGRESS', ball: TH });
    expect(thread.running).not.toContain('ACK of KH');
  });

  it('goes to another unit of the same country with its clocks and the ball', () => {
    const thread = new Thread();
    thread.write('CT_REDIRECT', KH);
    expect(thread.state).toMatchObject({
      state: 'REDIRECTED',
      counterpart: { member: 'KH', unit: 'ATU' },
      ball: { member: 'KH', unit: 'ATU' },
    });
    const ack = thread.state.clocks.find(({ clock }) => clock === 'ACK');
    expect(ack).toMatchObject({ owner: { member: 'KH', unit: 'ATU' }, stop: null });
    // The unit that passed it on speaks for it no longer.
    const late = thread.write('CT_HUMAN_ACK', KH);
    expect(thread.state.crossed).toEqual([late]);
  });

  it('is closed by its opener, and refused by the addressed unit; nobody else ends it', () => {
    const closed = (from: typeof TH, changes: Changes) => {
      const thread = new Thread();
      thread.write('CT_CLOSE', from, changes);
      return thread.state.state;
    };
    expect(closed(TH, { '/body/outcome': 'STAYS_IN_HOST' })).toBe('CLOSED');
    expect(closed(KH, { '/body/outcome': 'REFUSED', '/body/reason': 'NO_CONSENT' })).toBe('CLOSED');
    expect(closed(KH, { '/body/outcome': 'RETURNED' })).toBe('SENT');
    expect(closed(TH, { '/body/outcome': 'REFUSED', '/body/reason': 'NO_CONSENT' })).toBe('SENT');
  });

  it('stays closed where an answer crosses the close, and help under way goes on', () => {
    const thread = new Thread();
    thread.write('CT_HUMAN_ACK', KH);
    thread.write('RF_ASSISTANCE_NEED', TH);
    thread.write('RF_ASSISTANCE_CONFIRMATION', TH);
    thread.write('RF_NATIONALITY_REQUEST', TH);
    thread.write('CT_CLOSE', TH, { '/body/outcome': 'STAYS_IN_HOST' });
    const answer = thread.write('RF_NATIONALITY_RESPONSE', KH, {}, 1);
    expect(thread.state).toMatchObject({ state: 'CLOSED', ball: null, crossed: [answer] });
    expect(thread.standing).toMatchObject({ path: 'NATIONALITY_PENDING', assistance: 'STARTED' });
  });
});

describe('assistance', () => {
  it('has two hours in an emergency and a day else, of the unit that is asked', () => {
    const clockOf = (changes: Changes) => {
      const thread = new Thread('RF_VICTIM_IDENTIFICATION', { '/body/needs': ['LEGAL_AID'] });
      thread.write('RF_ASSISTANCE_NEED', TH, changes);
      const found = thread.state.clocks.find(({ clock }) => clock === 'AS-1');
      return (
        found && [found.owner.member, (Date.parse(found.dueAt) - Date.parse(found.startedAt)) / 3_600_000]
      );
    };
    const own = { '/body/requestedFrom': undefined };
    expect(clockOf({})).toEqual(['KH', 24]);
    expect(clockOf(own)).toEqual(['TH', 24]);
    expect(clockOf({ '/body/type': 'MEDICAL_EMERGENCY' })).toEqual(['KH', 2]);
    expect(clockOf({ ...own, '/body/type': 'MEDICAL_EMERGENCY' })).toEqual(['TH', 2]);
    expect(clockOf({ '/body/type': 'EDUCATION', '/body/essential': false })).toBeUndefined();
  });
  it('stops its clock when it starts or the person refuses, not when it is offered or not to be had', () => {
    const after = (state: string) => {
      const thread = new Thread();
      thread.write('RF_ASSISTANCE_NEED', TH, { '/body/requestedFrom': undefined });
      thread.write('RF_ASSISTANCE_CONFIRMATION', TH, { '/body/state': state });
      return thread.running.includes('AS-1 of TH');
    };
    expect(['OFFERED', 'STARTED', 'DELIVERED', 'REFUSED_BY_PERSON', 'NOT_AVAILABLE'].map(after)).toEqual([
      true,
      false,
      false,
      false,
      true,
    ]);
  });
  it('is not confirmed for a need that nobody told', () => {
    const thread = new Thread();
    const stray = thread.write('RF_ASSISTANCE_CONFIRMATION', TH);
    expect(thread.state.crossed).toEqual([stray]);
  });
  it('INV-31: knows no word of cooperation', () => {
    for (const type of ['RF_ASSISTANCE_NEED', 'RF_ASSISTANCE_CONFIRMATION'])
      expect(findKind(type, 1)!.acts.facts.join()).not.toMatch(/witness|testi|cooperat/i);
  });
});

describe('a nationality', () => {
  it('is asked for 10 working days with a document and 30 without', () => {
    const days = (documented: boolean) => {
      const thread = new Thread();
      thread.write('RF_NATIONALITY_REQUEST', TH, { '/body/documented': documented });
      const { dueAt } = thread.state.clocks.find(({ clock }) => clock === 'NV')!;
      return dueAt.slice(0, 10);
    };
    expect([days(true), days(false)]).toEqual(['2026-12-08', '2027-01-05']);
  });
  it('is asked anew after an answer that settled nothing', () => {
    const thread = new Thread();
    for (const result of ['UNDETERMINED', 'NOT_NATIONAL', 'STATELESS_SUSPECTED', 'PERMANENT_RESIDENT']) {
      thread.write('RF_NATIONALITY_REQUEST', TH);
      thread.write('RF_NATIONALITY_RESPONSE', KH, { '/body/result': result });
    }
    expect(thread.state.crossed).toEqual([]);
    expect(thread.standing['path']).toBe('VERIFIED');
    const again = thread.write('RF_NATIONALITY_REQUEST', TH);
    expect(thread.state.crossed).toEqual([again]);
  });
  it('INV-10: is asked of nobody where return is feared', () => {
    const thread = new Thread('RF_VICTIM_IDENTIFICATION', { '/body/internationalProtectionConcern': true });
    thread.write('RF_ASSISTANCE_NEED', TH);
    const asked = thread.write('RF_NATIONALITY_REQUEST', TH);
    expect(thread.standing['path']).toBe('PROTECTED');
    expect(thread.state.crossed).toEqual([asked]);
  });
  it('INV-12: has to be verified before a plan, or a document issued', () => {
    const thread = new Thread();
    const early = thread.write('RF_REPATRIATION_PLAN', TH);
    thread.write('RF_NATIONALITY_REQUEST', TH);
    const claimed = thread.write('RF_REPATRIATION_PLAN', TH);
    expect(thread.state.crossed).toEqual([early, claimed]);
    thread.write('RF_REPATRIATION_PLAN', TH, { '/body/nationality/state': 'DOCUMENT_ISSUED' });
    expect(thread.standing['path']).toBe('PLAN_SENT');
  });
});
