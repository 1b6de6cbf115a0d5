import { beforeEach, describe, expect, it } from '@jest/globals';
import { decideConflict, propose, release, returnDraft, type ApprovalStore } from '#exchange';
import type { MessageRef } from '#kernel';
import { storyDraft } from './story-drafts.js';
import { ANALYST, SUPERVISOR, WantedVictim } from './wanted-victim.js';

const OTHER = { ...SUPERVISOR, name: 'supervisor-2' };
const REASON = 'This is our victim.';

/** A state that two people can change is changed once, in the transaction of its effect. */
describe('one decision wins', () => {
  let world: WantedVictim;
  beforeEach(async () => {
    world = await WantedVictim.make();
  });

  const alertsOf = async (code: string): Promise<number> => {
    const { store } = world.of(code).ports;
    return (await store.inbox('ATU', undefined, 100, world.members.clock.now())).length;
  };

  it('lets nothing out that was returned while it was being released', async () => {
    const vn = world.of('VN');
    const id = await world.proposed(vn, world.wanted());
    const releasing = release(vn.ports, vn.approvals, SUPERVISOR, id, async (request) => {
      // At the last moment: everything was checked, nothing is stored yet.
      await returnDraft(vn.ports, vn.approvals, OTHER, id, REASON);
      return vn.send(request);
    });
    await expect(releasing).rejects.toMatchObject({ code: 'E-NOT-NOW' });
    await world.carry();
    expect(await vn.approvals.approval(id)).toMatchObject({ state: 'RETURNED', ref: null });
    expect(await alertsOf('KH')).toBe(0);
  });

  it('does not return what was released at the same moment, and releases it once', async () => {
    const vn = world.of('VN');
    const id = await world.proposed(vn, world.wanted());
    const tries = await Promise.allSettled([
      world.decided(vn, id),
      world.decided(vn, id, OTHER),
      world.decided(vn, id, { ...SUPERVISOR, name: 'supervisor-3' }),
    ]);
    const refs = tries.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    expect(refs).toHaveLength(1);
    for (const one of tries)
      if (one.status === 'rejected') expect(one.reason).toMatchObject({ code: 'E-NOT-NOW' });
    await expect(returnDraft(vn.ports, vn.approvals, OTHER, id, REASON)).rejects.toMatchObject({
      code: 'E-NOT-NOW',
    });
    await world.carry();
    expect(await vn.approvals.approval(id)).toMatchObject({ state: 'RELEASED', ref: refs[0] });
    expect(await alertsOf('KH')).toBe(1);
  });

  it('tells whoever returns it that it was released a moment before', async () => {
    const vn = world.of('VN');
    const id = await world.proposed(vn, world.wanted());
    const approvals: ApprovalStore = {
      ...vn.approvals,
      giveBack: async (...returned) => {
        // At the last moment: it was read as waiting.
        await world.decided(vn, id);
        return vn.approvals.giveBack(...returned);
      },
    };
    await expect(returnDraft(vn.ports, approvals, OTHER, id, REASON)).rejects.toMatchObject({
      code: 'E-NOT-NOW',
    });
    expect(await vn.approvals.approval(id)).toMatchObject({ state: 'RELEASED' });
  });

  it('says that it was decided before, also of a draft that would be refused today', async () => {
    const vn = world.of('VN');
    const draft = world.wanted();
    const id = await world.proposed(vn, draft);
    await returnDraft(vn.ports, vn.approvals, OTHER, id, REASON);
    world.members.clock.forward(Date.parse(draft['expiresAt'] as string) - world.members.clock.now());
    await expect(world.decided(vn, id)).rejects.toMatchObject({ code: 'E-NOT-NOW' });
  });

  it('challenges an alert once, whoever of the holding unit decides, and never one that is found to mean another', async () => {
    await world.referVictim();
    const alert = await world.released(world.of('VN'), world.wanted());
    const th = world.of('TH');
    const [conflict] = await th.ports.conflicts.conflicts('ATU', 10);
    const decide = (name: string, decision: 'CHALLENGE' | 'DIFFERENT') =>
      decideConflict(th.ports, (request) => th.send(request), { ...ANALYST, name }, conflict?.id ?? '', {
        decision,
        reason: REASON,
      });
    const tries = await Promise.allSettled([
      decide('analyst-1', 'CHALLENGE'),
      decide('analyst-2', 'CHALLENGE'),
      decide('analyst-3', 'DIFFERENT'),
    ]);
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const state = (await th.ports.conflicts.conflict(conflict?.id ?? ''))?.state;
    const challenges = (await th.ports.store.conversation(alert))?.entries.filter(
      ({ type }) => type === 'CT_CHALLENGE',
    );
    expect(challenges).toHaveLength(state === 'CHALLENGED' ? 1 : 0);
  });

  it('INV-01: releases nobody who was identified as a victim between the check and the commit', async () => {
    const th = world.of('TH');
    const id = await world.proposed(th, world.wanted());
    const { conflicts } = th.ports;
    // As if she were stored just after `submit` had asked.
    const blind = { ...th.ports, conflicts: { ...conflicts, holders: () => Promise.resolve([]) } };
    await world.referVictim();
    const releasing = release(th.ports, th.approvals, SUPERVISOR, id, (request) => th.send(request, blind));
    await expect(releasing).rejects.toMatchObject({ code: 'E-VICTIM-WANTED' });
    expect(await th.approvals.approval(id)).toMatchObject({ state: 'PENDING' });
  });
});

describe('the key of a draft that waits for a second person', () => {
  let world: WantedVictim;
  beforeEach(async () => {
    world = await WantedVictim.make();
  });

  const proposed = (draft = world.wanted(), idempotencyKey = 'key') => {
    const { ports, approvals } = world.of('VN');
    return propose(ports, approvals, { caller: ANALYST, draft, idempotencyKey });
  };

  it('gives the same approval for the same draft, also where it would be refused today', async () => {
    const draft = world.wanted();
    const first = await proposed(draft);
    expect(await proposed(draft)).toBe(first);
    world.members.clock.forward(Date.parse(draft['expiresAt'] as string) - world.members.clock.now());
    expect(await proposed(draft)).toBe(first);
  });

  it('is refused with other content: E-IDEMPOTENCY, and the first stays as it was', async () => {
    const first = world.wanted();
    const id = await proposed(first);
    const other = world.wanted({ sex: 'F' });
    await expect(proposed(other)).rejects.toMatchObject({ code: 'E-IDEMPOTENCY' });
    expect((await world.of('VN').approvals.approval(id))?.draft).toEqual(first);
    expect(
      await world.of('VN').approvals.approvals({ author: ANALYST, units: [] }, undefined, 10),
    ).toHaveLength(1);
  });

  it('is the same as that of a draft that is sent at once', async () => {
    const vn = world.of('VN');
    const other = storyDraft('AL_MODUS_OPERANDI', {
      now: world.members.clock.now(),
      conversation: undefined,
    });
    await proposed();
    await expect(vn.submit(other, ANALYST, 'key')).rejects.toMatchObject({ code: 'E-IDEMPOTENCY' });
    const sent: MessageRef = (await vn.submit(other, ANALYST, 'other-key')).ref;
    await expect(proposed(world.wanted(), 'other-key')).rejects.toMatchObject({ code: 'E-IDEMPOTENCY' });
    expect(await vn.ports.store.view(sent)).toBeDefined();
  });
});
