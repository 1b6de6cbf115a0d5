import { beforeAll, describe, expect, it } from '@jest/globals';
import { asOf } from '#cases';
import { propose, release, type Caller, type Draft } from '#exchange';
import { HOUR, MINUTE, rfc3339, type Member, type MessageRef } from '#kernel';
import { sampleMessage } from '#messages';
import type { TestGateway } from '#testing';
import { checkAt } from './story-checks.js';
import type { Changes } from './story-drafts.js';
import { StoryMembers } from './story-members.js';

const POLICE: Caller = { name: 'vn-ps-1', unit: 'PS', role: 'POLICE_SYSTEM' };
const ANALYST: Caller = { name: 'vn-atu-analyst-1', unit: 'ATU', role: 'ANALYST' };
const SUPERVISOR: Caller = { name: 'vn-atu-supervisor-1', unit: 'ATU', role: 'SUPERVISOR' };
const FINDER: Caller = { name: 'finder-1', unit: 'ATU', role: 'ANALYST' };
const BORDER: Caller = { name: 'border-1', unit: 'PS', role: 'POLICE_SYSTEM' };
const OWNER = { to: ['PS', 'ATU'].map((unit) => ({ member: 'VN', unit })) };
const EVERYONE = { to: { all: true, except: [] } };
const QUERIES = [
  { kind: 'PERSON', name: 'Tran Van Mao', birthYear: 1984, sex: 'M' },
  { kind: 'DOCUMENT', number: 'B7654321', issuer: 'VNM' },
];
const ALERT_ID = (sampleMessage('AL_WANTED_SUSPECT')['body'] as { alertId: string }).alertId;

/**
 * Story A (clauses 1 and 2): a police system's alert is found twice, corrected and withdrawn. VN owns it; LA and PH
 * find.
 */
describe('story A, worked by three members with the time injected', () => {
  let story: StoryMembers;
  let cutAt = 0;
  const refs: Record<string, MessageRef> = {};
  beforeAll(async () => {
    story = await StoryMembers.among(['VN', 'LA', 'PH']);
  });

  const vn = (): TestGateway => story.of('VN');
  const now = (): number => story.members.clock.now();
  const alert = (): MessageRef => refs['alert']!;

  async function proposed(type: string, changes: Changes): Promise<string> {
    const draft = story.draft(type, changes);
    return propose(vn().ports, vn().approvals, { caller: POLICE, draft, idempotencyKey: `${type}-1` });
  }

  async function releasedBy(approver: Caller, id: string): Promise<MessageRef> {
    const ref = await release(vn().ports, vn().approvals, approver, id, (request) => vn().send(request));
    story.conversation ??= ref;
    await story.carry();
    return ref;
  }

  function asked(code: Member) {
    return checkAt(story, story.of(code), BORDER, QUERIES, { alerts: [alert()], cutAt });
  }

  async function candidates(code: Member): Promise<unknown[]> {
    return (await asked(code)).answers.map(({ candidates: found }) => found.map(({ alert: of }) => of));
  }

  async function hitState(code: Member, hit: MessageRef): Promise<string | undefined> {
    const { lifecycles } = asOf(await story.standing(story.of(code)), now());
    return lifecycles.find(({ lifecycle, key }) => lifecycle === 'hit' && key === hit.id)?.state;
  }

  async function clockOf(code: Member, name: string, hit: MessageRef) {
    const { clocks } = await story.standing(story.of(code));
    return clocks.findLast(({ clock, key }) => clock === name && key === hit.id);
  }

  async function rungs(code: Member, hit: MessageRef): Promise<unknown[]> {
    const all = await story.of(code).cases.escalations(alert());
    return all
      .filter(({ clock }) => clock.clock === 'HC' && clock.key === hit.id)
      .map(({ level, at }) => [level, at]);
  }

  async function told(code: Member): Promise<readonly unknown[]> {
    const thread = await story.of(code).ports.store.conversation(alert());
    return (thread?.entries ?? []).filter(({ type }) => type === 'CT_ESCALATION').map(({ from }) => from);
  }

  async function report(code: Member, said: Readonly<Record<string, unknown>> = {}): Promise<MessageRef> {
    const body = { at: rfc3339(now() - MINUTE), ...said };
    return send(code, FINDER, story.draft('CT_HIT', { members: { ...OWNER, sealed: [] }, body }));
  }

  async function ask(code: Member, hit: MessageRef): Promise<void> {
    const draft = story.draft('CT_HIT_CONFIRM_REQUEST', { members: OWNER, body: { hit: { ...hit } } });
    await send(code, FINDER, draft);
  }

  async function confirm(code: Member, hit: MessageRef): Promise<MessageRef> {
    const members = { to: [{ member: code, unit: 'ATU' }] };
    const draft = story.draft('CT_HIT_CONFIRM_RESPONSE', { members, body: { hit: { ...hit } } });
    return send('VN', ANALYST, draft);
  }

  async function send(code: Member, caller: Caller, draft: Draft): Promise<MessageRef> {
    story.members.clock.forward(1);
    return story.send(story.of(code), caller, draft);
  }

  it('goes out only on the word of a second person', async () => {
    const id = await proposed('AL_WANTED_SUSPECT', { members: { ...EVERYONE, sealed: [] } });
    expect(await vn().relay()).toEqual([]);
    await expect(releasedBy(POLICE, id)).rejects.toMatchObject({ code: 'E-NOT-PERMITTED' });
    refs['alert'] = await releasedBy(SUPERVISOR, id);
    await expect(releasedBy(SUPERVISOR, id)).rejects.toMatchObject({ code: 'E-NOT-NOW' });
    for (const at of story.gateways)
      expect(await story.standing(at)).toMatchObject({
        state: 'ACTIVE',
        opener: { member: 'VN', unit: 'PS' },
      });
  });

  it('is found at both borders, by another spelling of the name and by the passport', async () => {
    for (const code of ['LA', 'PH']) expect(await candidates(code)).toEqual([[alert()], [alert()]]);
  });

  it('is confirmed to Laos within the ten minutes: the clock is met, and nobody is escalated', async () => {
    const hit = (refs['la'] = await report('LA'));
    await ask('LA', hit);
    const running = await clockOf('LA', 'HC', hit);
    expect(running).toEqual(await clockOf('VN', 'HC', hit));
    expect(Date.parse(running!.dueAt) - Date.parse(running!.startedAt)).toBe(10 * MINUTE);
    await story.later(4 * MINUTE);
    await confirm('LA', hit);
    for (const code of ['VN', 'LA']) {
      expect(await hitState(code, hit)).toBe('CONFIRMED');
      const { stop, dueAt } = (await clockOf(code, 'HC', hit))!;
      expect(Date.parse(stop!.at)).toBeLessThan(Date.parse(dueAt));
    }
    await report('LA', { stage: 'OUTCOME', outcomeOf: { ...hit } });
    await story.later(20 * MINUTE);
    for (const code of ['VN', 'LA']) {
      expect(await hitState(code, hit)).toBe('CLOSED');
      expect(await rungs(code, hit)).toEqual([]);
    }
    expect((await story.standing(vn())).state).toBe('ACTIVE');
  });

  it('is not confirmed to the Philippines in time: both sides escalate at the same instants, once each', async () => {
    const hit = (refs['ph'] = await report('PH'));
    await ask('PH', hit);
    const started = Date.parse((await clockOf('VN', 'HC', hit))!.startedAt);
    for (let minute = 0; minute < 16; minute += 1) await story.later(MINUTE);
    const expected = [
      [50, 5],
      [80, 8],
      [100, 10],
      [150, 15],
    ].map(([level, minute]) => [level, started + (minute ?? 0) * MINUTE]);
    for (const code of ['VN', 'PH']) {
      expect(await rungs(code, hit)).toEqual(expected);
      expect(await hitState(code, hit)).toBe('NO_ANSWER');
    }
    expect(await told('PH')).toEqual(expected.slice(2).map(() => ({ member: 'VN', unit: 'GATEWAY' })));
  });

  it('tells Laos nothing of what the Philippines found', async () => {
    expect(await told('LA')).toEqual([]);
    expect(await hitState('LA', refs['ph']!)).toBeUndefined();
    const thread = await story.of('LA').ports.store.conversation(alert());
    expect(thread?.entries.filter(({ ref }) => ref.member === 'PH')).toEqual([]);
  });

  it('takes the late answer: the hit is confirmed, the clock stays missed and rings no more', async () => {
    const hit = refs['ph']!;
    await confirm('PH', hit);
    await story.later(HOUR);
    for (const code of ['VN', 'PH']) {
      expect(await hitState(code, hit)).toBe('CONFIRMED');
      const { stop, dueAt } = (await clockOf(code, 'HC', hit))!;
      expect(Date.parse(stop!.at)).toBeGreaterThan(Date.parse(dueAt));
      expect((await rungs(code, hit)).length).toBe(4);
    }
    await report('PH', { stage: 'OUTCOME', outcomeOf: { ...hit } });
    expect(await hitState('VN', hit)).toBe('CLOSED');
  });

  it('is corrected by its owner alone, and again only on a second word; everybody finds the new version', async () => {
    const { replacement } = sampleMessage('CT_CORRECTION')['body'] as {
      replacement: { wantedSuspect: object };
    };
    const changes = {
      members: EVERYONE,
      body: {
        target: { ...alert() },
        alertId: ALERT_ID,
        replacement: { wantedSuspect: { ...replacement.wantedSuspect, alertVersion: 2 } },
      },
    };
    const foreign = story.of('LA').submit(story.draft('CT_CORRECTION', changes), FINDER);
    await expect(foreign).rejects.toMatchObject({ code: 'E-NOT-PERMITTED' });
    const alone = vn().submit(story.draft('CT_CORRECTION', changes), POLICE);
    await expect(alone).rejects.toMatchObject({ code: 'E-NOT-PERMITTED' });
    const second = await releasedBy(SUPERVISOR, await proposed('CT_CORRECTION', changes));
    for (const at of story.gateways)
      expect(await story.standing(at)).toMatchObject({ state: 'ACTIVE', inForce: second });
    for (const code of ['LA', 'PH']) expect(await candidates(code)).toEqual([[second], [second]]);
  });

  it('is withdrawn while the Philippines are cut off, which know that they may miss something', async () => {
    cutAt = now();
    story.cut('PH');
    const draft = story.draft('CT_WITHDRAWAL', {
      members: EVERYONE,
      body: { target: { ...alert() }, reason: 'ENDED' },
    });
    refs['withdrawal'] = await send('VN', POLICE, draft);
    await story.later(16 * MINUTE);
    expect((await story.standing(story.of('LA'))).state).toBe('WITHDRAWN');
    expect((await asked('LA')).answers).toMatchObject([{ candidates: [] }, { candidates: [] }]);
    expect((await story.standing(story.of('PH'))).state).toBe('ACTIVE');
    const blind = await asked('PH');
    expect(blind.stale).toEqual(['LA', 'VN']);
    expect(blind.answers.map(({ candidates: found }) => found.length)).toEqual([1, 1]);
  });

  it('is gone in the Philippines at once on their return, and their receipt proves it', async () => {
    const before = now();
    await story.mend('PH');
    expect(now()).toBe(before);
    for (const code of ['LA', 'PH'])
      expect(await asked(code)).toMatchObject({
        stale: [],
        answers: [{ verdict: 'NONE' }, { verdict: 'NONE' }],
      });
    const view = await vn().ports.store.view(refs['withdrawal']!);
    expect(view?.deliveries.map(({ state }) => state)).toEqual(['RECEIPTED', 'RECEIPTED']);
  });

  it('stands alike at all three in what all three hold', async () => {
    const [at, ...others] = await Promise.all(story.gateways.map((gateway) => story.standing(gateway)));
    for (const other of others)
      expect(other).toMatchObject({ state: at!.state, inForce: at!.inForce, open: false, ball: null });
    await story.later(48 * HOUR);
    for (const code of ['VN', 'PH']) expect((await rungs(code, refs['ph']!)).length).toBe(4);
  });
});
