import { describe, expect, it } from '@jest/globals';
import { foldCase, shippedRules, type CaseMessage, type CaseState } from '#cases';
import type { MessageRef } from '#kernel';
import { findKind, kinds, sampleMessage, type Facts } from '#messages';
import { changed, type Changes } from './changed.js';

// The case data of the referral kinds, folded: what each message does to its conversation, from the real samples.

const TH = { member: 'TH', unit: 'ATU' };
const KH = { member: 'KH', unit: 'DESK' };
const OPENING: MessageRef = { member: 'TH', id: '01990000-0000-7000-8000-000000000001' };
const rules = shippedRules();

function valueAt(json: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((at, name) => (at as Record<string, unknown> | undefined)?.[name], json);
}

/** A conversation that is written message by message, each after all that were there. */
class Thread {
  readonly messages: CaseMessage[] = [];

  constructor(type = 'RF_VICTIM_IDENTIFICATION', changes: Changes = {}) {
    this.write(type, TH, changes);
  }

  /** @param blind how many of the last messages its writer had not seen */
  write(type: string, from: typeof TH, changes: Changes = {}, blind = 0): MessageRef {
    const n = this.messages.length + 1;
    const sample = changed(sampleMessage(type), changes);
    const kind = findKind(type, 1)!;
    const facts = Object.fromEntries(
      kind.acts.facts.map((fact) => [fact, valueAt(sample, fact)]).filter(([, value]) => value !== undefined),
    ) as Facts;
    const ref = { member: from.member, id: OPENING.id.slice(0, -2) + String(n).padStart(2, '0') };
    this.messages.push({
      ref,
      after: this.messages.slice(0, this.messages.length - blind).map((one) => one.ref),
      type,
      version: 1,
      from,
      to: [from === TH ? KH : TH],
      urgency: (sample['urgency'] ?? 'R') as CaseMessage['urgency'],
      sentAt: `2026-11-24T03:${String(n).padStart(2, '0')}:00.000Z`,
      facts,
    });
    return ref;
  }

  get state(): CaseState {
    return foldCase(OPENING, this.messages, rules);
  }

  get standing(): Record<string, string> {
    return Object.fromEntries(this.state.lifecycles.map(({ lifecycle, state }) => [lifecycle, state]));
  }

  /** Open clocks, as `NV of KH`. */
  get running(): string[] {
    return this.state.clocks
      .filter(({ stop }) => stop === null)
      .map(({ clock, owner }) => `${clock} of ${owner.member}`)
      .sort();
  }
}

const PLAN_2 = '01990000-0000-7000-8000-000000000041';
const ABSENT = { '/body/condition': 'ABSENT' };

/** Up to the accepted plan. */
function accepted(): Thread {
  const thread = new Thread();
  thread.write('CT_HUMAN_ACK', KH);
  thread.write('RF_NATIONALITY_REQUEST', TH);
  thread.write('RF_NATIONALITY_RESPONSE', KH);
  thread.write('RF_REPATRIATION_PLAN', TH);
  thread.write('RF_REPATRIATION_PLAN_RESPONSE', KH);
  return thread;
}

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
    expect(seen).toEqual([
      ['SENT', 'INTAKE', 'KH', 'ACK of KH', 'ID of TH'],
      ['ACKNOWLEDGED', 'INTAKE', 'KH', 'ID of TH', 'NEXT of KH'],
      ['IN_PROGRESS', 'INTAKE', 'KH', 'AS-1 of TH', 'ID of TH', 'NEXT of KH'],
      ['IN_PROGRESS', 'ASSISTED', 'KH', 'ID of TH', 'NEXT of KH'],
      ['IN_PROGRESS', 'NATIONALITY_PENDING', 'KH', 'ID of TH', 'NEXT of KH', 'NV of KH'],
      ['IN_PROGRESS', 'NATIONALITY_PENDING', 'KH', 'ID of TH', 'NEXT of KH', 'NV of KH'],
      ['ANSWERED', 'VERIFIED', 'TH', 'ID of TH'],
      ['IN_PROGRESS', 'PLAN_SENT', 'KH', 'ID of TH', 'RP of KH'],
      ['ANSWERED', 'PLAN_SENT', 'TH', 'ID of TH'],
      ['IN_PROGRESS', 'PLAN_SENT', 'KH', 'ID of TH', 'RP of KH'],
      ['ANSWERED', 'PLAN_ACCEPTED', 'TH', 'HO of TH', 'ID of TH'],
      ['IN_PROGRESS', 'PLAN_ACCEPTED', 'KH', 'HO of TH', 'ID of TH', 'NEXT of KH'],
      ['IN_PROGRESS', 'HANDED_OVER', 'KH', 'AR of KH', 'ID of TH', 'NEXT of KH'],
      ['ANSWERED', 'ARRIVED', 'TH', 'ID of TH'],
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
      const thread = new Thread();
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
