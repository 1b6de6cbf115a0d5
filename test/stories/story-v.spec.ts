import { beforeAll, describe, expect, it } from '@jest/globals';
import type { CaseState } from '#cases';
import { DAY, HOUR, rfc3339, SECOND, type MessageRef } from '#kernel';
import { handoverActOf } from './story-drafts.js';
import { ATU, DESK, KH_LIAISON, TH_ANALYST, TwoMembers } from './two-members.js';

/** Story V (clauses 3 and 4): a rescued person goes home. Both sides stand alike after every step. */
describe('story V, worked by two members with the time injected', () => {
  let story: TwoMembers;
  const refs: Record<string, MessageRef> = {};
  beforeAll(async () => {
    story = await TwoMembers.of();
  });

  /** The one standing that both sides hold. */
  async function alike(): Promise<CaseState> {
    const [here, there] = [await story.standing(story.th), await story.standing(story.kh)];
    expect(there).toEqual(here);
    return here;
  }

  const stateOf = ({ lifecycles }: CaseState, lifecycle: string, key?: string): string | undefined =>
    lifecycles.find((one) => one.lifecycle === lifecycle && (key === undefined || one.key === key))?.state;
  const open = ({ clocks }: CaseState): string[] =>
    clocks.filter(({ stop }) => stop === null).map(({ clock }) => clock);

  async function fromTh(type: string, changes: Parameters<TwoMembers['draft']>[1] = {}): Promise<MessageRef> {
    return story.send(story.th, TH_ANALYST, story.draft(type, changes));
  }
  async function fromKh(type: string, changes: Parameters<TwoMembers['draft']>[1] = {}): Promise<MessageRef> {
    return story.send(story.kh, KH_LIAISON, story.draft(type, changes));
  }

  it('opens with a referral: the ball is with Cambodia, whose clock runs', async () => {
    refs['opening'] = await fromTh('RF_VICTIM_IDENTIFICATION');
    const standing = await alike();
    expect(standing).toMatchObject({ state: 'SENT', open: true, ball: DESK, counterpart: DESK, opener: ATU });
    expect([stateOf(standing, 'victim'), stateOf(standing, 'path')]).toEqual(['PRESUMED', 'INTAKE']);
    expect(open(standing)).toContain('ACK');
    const [waiting] = await story.kh.cases.work('DESK', 'me', undefined, 10);
    expect(waiting?.conversation.ref).toEqual(refs['opening']);
    expect((await story.th.cases.work('ATU', 'them', undefined, 10)).length).toBe(1);
  });

  it('escalates on both sides when nobody acknowledges, once each, and Thailand gets it signed', async () => {
    await story.later(13 * HOUR);
    await story.later(0);
    const conversation = refs['opening']!;
    for (const side of [story.th, story.kh]) {
      const rung = await side.cases.escalations(conversation);
      expect(rung.filter(({ clock }) => clock.clock === 'ACK').map(({ level }) => level)).toEqual([
        50, 80, 100,
      ]);
    }
    const thread = await story.th.ports.store.conversation(conversation);
    const told = thread?.entries.filter(({ type }) => type === 'CT_ESCALATION');
    expect(told?.map(({ from }) => from)).toEqual([{ member: 'KH', unit: 'GATEWAY' }]);
    await alike();
  });

  it('goes on when Cambodia acknowledges', async () => {
    await fromKh('CT_HUMAN_ACK', { body: ackedAt(story) });
    const standing = await alike();
    expect(standing).toMatchObject({ state: 'ACKNOWLEDGED', ball: DESK });
    expect(open(standing)).not.toContain('ACK');
    expect(open(standing).length).toBeGreaterThan(0);
  });

  it('records that help is needed, started and delivered', async () => {
    await fromTh('RF_ASSISTANCE_NEED', { without: ['requestedFrom'] });
    expect(open(await alike())).toContain('AS-1');
    await fromTh('RF_ASSISTANCE_CONFIRMATION');
    expect(stateOf(await alike(), 'path')).toBe('ASSISTED');
    await fromTh('RF_ASSISTANCE_CONFIRMATION', { body: { state: 'DELIVERED' } });
    const standing = await alike();
    expect(stateOf(standing, 'assistance')).toBe('DELIVERED');
    // Of the needs that the referral itself told, shelter has not been confirmed by a message yet.
    const assist = standing.clocks.filter(({ clock, stop }) => clock === 'AS-1' && stop === null);
    expect(assist.map(({ key }) => key)).toEqual(['SHELTER']);
  });

  it('asks for the nationality; an interim answer keeps clock and ball with Cambodia, a final one gives the ball back', async () => {
    await fromTh('RF_NATIONALITY_REQUEST', { without: ['interviewOffer'] });
    expect(await alike()).toMatchObject({ ball: DESK });
    expect(stateOf(await alike(), 'path')).toBe('NATIONALITY_PENDING');
    await story.later(7 * DAY);
    await fromKh('RF_NATIONALITY_RESPONSE', {
      body: {
        result: 'INTERIM',
        confidence: 'LOW',
        methods: [],
        familyTracingResult: 'PENDING',
        interim: true,
        expectedAt: rfc3339(story.members.clock.now() + 7 * DAY),
      },
      without: ['travelDocument'],
      members: { sealed: [] },
    });
    expect(open(await alike())).toContain('NV');
    expect(await alike()).toMatchObject({ ball: DESK });
    await fromKh('RF_NATIONALITY_RESPONSE');
    const standing = await alike();
    expect([stateOf(standing, 'path'), standing.ball]).toEqual(['VERIFIED', ATU]);
    expect(open(standing)).not.toContain('NV');
  });

  it('keeps what Thailand sends while the gateway of Cambodia is down for a night', async () => {
    story.cut('KH');
    refs['plan'] = await fromTh('RF_REPATRIATION_PLAN', { body: planned(story, 'plan-1') });
    await story.later(10 * HOUR);
    expect(stateOf(await story.standing(story.th), 'path')).toBe('PLAN_SENT');
    expect(stateOf(await story.standing(story.kh), 'path')).toBe('VERIFIED');
    await story.mend('KH');
    expect(stateOf(await alike(), 'path')).toBe('PLAN_SENT');
  });

  it('changes the plan, accepts it, and hands over only when both countries have signed the same act', async () => {
    const planId = planOf('plan-1');
    await fromKh('RF_REPATRIATION_PLAN_RESPONSE', {
      body: {
        planId,
        decision: 'PROPOSE_CHANGE',
        changes: [{ item: 'WINDOW', text: 'A day later, please.' }],
      },
      without: ['receptionArrangement'],
      members: { sealed: [] },
    });
    expect(await alike()).toMatchObject({ ball: ATU });
    const second = planOf('plan-2');
    await fromTh('RF_REPATRIATION_PLAN', {
      body: { ...planned(story, 'plan-2'), replaces: planId },
    });
    await fromKh('RF_REPATRIATION_PLAN_RESPONSE', { body: { planId: second } });
    expect(stateOf(await alike(), 'path')).toBe('PLAN_ACCEPTED');
    const act = handoverActOf(second, story.members.clock.now());
    refs['handover'] = await fromTh('RF_HANDOVER', { body: { planId: second, ...act } });
    expect(stateOf(await alike(), 'path')).toBe('PLAN_ACCEPTED');
    await expect(
      fromKh('RF_HANDOVER_COUNTERSIGN', {
        body: { handover: { ...refs['handover'] }, actDigest: 'A'.repeat(42) + 'A' },
      }),
    ).rejects.toMatchObject({ code: 'E-NOT-NOW' });
    await fromKh('RF_HANDOVER_COUNTERSIGN', {
      body: { handover: { ...refs['handover'] }, actDigest: act.actDigest },
    });
    const standing = await alike();
    expect([stateOf(standing, 'path'), stateOf(standing, 'handover')]).toEqual(['HANDED_OVER', 'COMPLETED']);
    expect(open(standing)).toContain('AR');
  });

  it('ends with arrival and close; an answer that crosses the close stands alike on both sides', async () => {
    await fromKh('RF_ARRIVAL', { body: { at: rfc3339(story.members.clock.now() - HOUR) } });
    expect(stateOf(await alike(), 'path')).toBe('ARRIVED');
    // Neither side has the other's last word when it writes.
    story.cut('KH');
    await fromTh('CT_CLOSE');
    story.members.clock.forward(SECOND);
    const need = await story.kh.submit(story.draft('RF_ASSISTANCE_NEED', asKh()), KH_LIAISON);
    await story.mend('KH');
    const standing = await alike();
    expect(standing).toMatchObject({ state: 'CLOSED', open: false, ball: null });
    expect(stateOf(standing, 'path')).toBe('CLOSED');
    expect(open(standing)).toEqual([]);
    expect(standing.crossed).toEqual([need.ref]);
  });

  it('takes nothing more once it is closed, and says why', async () => {
    await expect(fromTh('RF_NATIONALITY_REQUEST', { without: ['interviewOffer'] })).rejects.toMatchObject({
      code: 'E-NOT-NOW',
    });
  });

  it('left one receipt of each gateway for every message of the other', async () => {
    const thread = await story.th.ports.store.conversation(refs['opening']!);
    for (const { ref, type } of thread?.entries ?? []) {
      const sender = ref.member === 'TH' ? story.th : story.kh;
      const receipts = (await sender.ports.store.view(ref))?.receipts ?? [];
      const given = receipts.filter(({ level }) => level === 'GATEWAY').map(({ result }) => result);
      expect([type, given]).toEqual([type, ['ACCEPTED']]);
    }
  });

  function asKh(): Parameters<TwoMembers['draft']>[1] {
    return {
      members: { to: [ATU], originUserRef: 'u-0815' },
      body: { needId: '01990000-0000-7000-8000-000000000031' },
      without: ['requestedFrom'],
    };
  }
});

function ackedAt(story: TwoMembers): Record<string, string> {
  const now = story.members.clock.now();
  return { at: rfc3339(now), expectedAnswerAt: rfc3339(now + 2 * DAY) };
}

function planOf(name: string): string {
  return `01990000-0000-7000-8000-0000000000${name === 'plan-1' ? '41' : '42'}`;
}

function planned(story: TwoMembers, name: string): Record<string, unknown> {
  const now = story.members.clock.now();
  const from = rfc3339(now + 10 * DAY);
  const to = rfc3339(now + 10 * DAY + 6 * HOUR);
  return {
    planId: planOf(name),
    window: { from, to },
    proceedings: { pending: false, courtDates: [], remoteTestimony: false },
  };
}
