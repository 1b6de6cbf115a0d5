import { beforeEach, describe, expect, it } from '@jest/globals';
import { readMessage } from '#envelope';
import { propose, release, tendKeeping, type Caller, type Draft, type SubmitRequest } from '#exchange';
import { DAY, HOUR, HsuError, rfc3339, type MessageRef } from '#kernel';
import { sampleMessage, samplePart } from '#messages';
import type { TestGateway } from '#testing';
import { without, type Changes } from './story-drafts.js';
import { StoryMembers } from './story-members.js';

const ATU: Caller = { name: 'vn-analyst', unit: 'ATU', role: 'ANALYST' };
const SUPERVISOR: Caller = { name: 'supervisor-1', unit: 'ATU', role: 'SUPERVISOR' };
const DESK: Caller = { name: 'liaison', unit: 'DESK', role: 'LIAISON' };
const at = (member: string, unit: string) => ({ member, unit });
const EVERYBODY = { all: true, except: [] };

/** Viet Nam seeks somebody and has Brunei look; Brunei passes the alert on to the Philippines. */
describe('what was passed on', () => {
  let story: StoryMembers;
  let vn: TestGateway, bn: TestGateway, ph: TestGateway;
  let alert: MessageRef;
  let status = 'ACTUAL';
  let proposals = 0;

  const members = (changes: Changes): Changes => ({ ...changes, members: { status, ...changes.members } });
  const inAlert = (type: string, changes: Changes): Draft => ({
    ...story.draft(type, members(changes)),
    conversation: { ...alert },
  });

  async function released(
    from: TestGateway,
    draft: Draft,
    caller = ATU,
    by = SUPERVISOR,
  ): Promise<MessageRef> {
    proposals += 1;
    const request = { caller, draft, idempotencyKey: `p-${String(proposals)}` };
    const id = await propose(from.ports, from.approvals, request);
    const ref = await release(from.ports, from.approvals, by, id, (decided) => from.send(decided));
    await story.carry();
    return ref;
  }

  async function seeks(to: object): Promise<MessageRef> {
    const draft = story.draft(
      'AL_WANTED_SUSPECT',
      members({ members: { to, sealed: [], handling: ['H1'] } }),
    );
    return released(vn, without(draft, 'conversation'));
  }

  function forward(to = at('PH', 'DESK')): Promise<MessageRef> {
    const draft = story.draft(
      'RF_FORWARD',
      members({
        members: { to: [to, at('VN', 'ATU')], handling: ['H1'], purpose: 'LOCATE_PERSON' },
        body: { of: { ...alert }, leaves: [], parts: [] },
        without: ['digest', 'victimRef'],
      }),
    );
    const now = story.members.clock.now();
    const kept = { expiresAt: rfc3339(now + 30 * DAY), reviewAt: rfc3339(now + 20 * DAY) };
    return story.send(bn, DESK, { ...without(draft, 'conversation', 'sealed'), ...kept });
  }

  const target = () => ({ target: { ...alert } });
  const wanted = () => sampleMessage('AL_WANTED_SUSPECT')['body'] as { alertId: string };
  const withdraws = () =>
    story.send(vn, ATU, inAlert('CT_WITHDRAWAL', { members: { to: [at('BN', 'DESK')] }, body: target() }));
  const corrects = (over: Draft = {}) =>
    released(vn, {
      ...inAlert('CT_CORRECTION', {
        members: { to: [at('BN', 'DESK')], sealed: [], handling: ['H1'] },
        body: {
          ...target(),
          alertId: wanted().alertId,
          replacement: { wantedSuspect: { ...wanted(), alertVersion: 2 } },
        },
        without: ['answers'],
      }),
      ...over,
    });
  const clears = () =>
    released(
      vn,
      inAlert('CT_MISUSED_IDENTITY', {
        members: {
          to: [at('BN', 'DESK')],
          sealed: [
            { part: 'cleared-person', units: [at('BN', 'DESK')], content: samplePart('cleared-person') },
          ],
        },
        body: { ...target(), alertId: wanted().alertId },
      }),
    );
  const renews = (until: string) =>
    story.send(
      vn,
      ATU,
      inAlert('CT_RETENTION_DECISION', { members: { to: [at('BN', 'DESK')] }, body: { ...target(), until } }),
    );

  /** What each member knows of the copy, as codes. */
  async function told(ref: MessageRef, by = [vn, bn, ph]): Promise<unknown[]> {
    const all = await Promise.all(by.map((one) => story.standing(one, ref)));
    return all.map(({ lifecycles }) =>
      lifecycles.filter(({ lifecycle }) => lifecycle === 'copy').map(({ state }) => state),
    );
  }

  const notices = async (by: TestGateway, ref: MessageRef) =>
    ((await by.ports.store.conversation(ref))?.entries ?? []).filter(
      ({ type }) => type === 'CT_FORWARD_NOTICE',
    );

  beforeEach(async () => {
    status = 'ACTUAL';
    story = await StoryMembers.among(['VN', 'BN', 'PH']);
    [vn, bn, ph] = [story.of('VN'), story.of('BN'), story.of('PH')];
    alert = await seeks([at('BN', 'DESK')]);
  });

  const acts = [
    ['withdrawn', withdraws, 'WITHDRAWN'],
    ['corrected', corrects, 'CORRECTED'],
    ['that of an innocent person too', clears, 'CLEARED'],
  ] as const;

  it.each(acts)('INV-14: is told as %s where that came after, once', async (_, act, change) => {
    const ref = await forward();
    // The forward was looked at before, and has nothing more to say by itself.
    await story.later(HOUR);
    const by = await act();
    await story.later(HOUR);
    await story.later(HOUR);
    expect(await told(ref)).toEqual([[change], [change], [change]]);
    const [notice, ...more] = await notices(ph, ref);
    expect(more).toEqual([]);
    const view = (await ph.ports.store.view(notice!.ref))!;
    const { json } = readMessage(view.message.jws);
    expect(json['body']).toMatchObject({ of: alert, by, change });
    expect(json['from']).toEqual({ member: 'VN', unit: 'GATEWAY', role: 'SYSTEM' });
    // Somebody at the unit reads it.
    const inbox = await ph.ports.store.inbox('DESK', undefined, 10, story.members.clock.now());
    expect(inbox.map(({ message }) => message.type)).toContain('CT_FORWARD_NOTICE');
  });

  it.each(acts)('INV-14: is told as %s where that came before', async (_, act, change) => {
    await act();
    await story.later(HOUR);
    const ref = await forward();
    await story.later(HOUR);
    expect(await told(ref)).toEqual([[change], [change], [change]]);
  });

  it.each(acts)('INV-14: is told as %s where the two crossed on the way', async (_, act, change) => {
    story.cut('BN');
    await act();
    await story.later(HOUR);
    const ref = await forward();
    await story.mend('BN');
    for (let hours = 0; hours < 3; hours += 1) await story.later(HOUR);
    expect(await told(ref)).toEqual([[change], [change], [change]]);
    expect(await notices(ph, ref)).toHaveLength(1);
  });

  it('INV-14: is told while whoever passed it on is away, in each of several copies', async () => {
    const first = await forward();
    const second = await forward();
    story.cut('BN');
    await withdraws();
    await story.later(HOUR);
    for (const ref of [first, second])
      expect(await story.standing(ph, ref)).toMatchObject({ state: 'WITHDRAWN', open: false });
    expect((await story.standing(bn, first)).state).toBe('SENT');
    await story.mend('BN');
    expect((await story.standing(bn, first)).state).toBe('WITHDRAWN');
  });

  it('is not passed on a second time by whoever holds it by a forward alone', async () => {
    await forward();
    const draft = story.draft('RF_FORWARD', {
      members: { to: [at('BN', 'DESK'), at('VN', 'ATU')], handling: ['H1'], purpose: 'LOCATE_PERSON' },
      body: { of: { ...alert }, leaves: [], parts: [] },
      without: ['digest', 'victimRef'],
    });
    await expect(story.send(ph, DESK, without(draft, 'conversation', 'sealed'))).rejects.toMatchObject({
      faults: [{ rule: 'forward.holder' }],
    });
  });

  it('tells of an objection where its state holds a copy, and nowhere else', async () => {
    alert = await seeks(EVERYBODY);
    const toPh = await forward();
    const toVn = await forward(at('VN', 'DESK'));
    const objects = (act: Draft) =>
      inAlert('CT_OBJECTION', {
        members: { to: EVERYBODY, sealed: act['act'] === 'LIFT' ? [] : sealed },
        body: { ...target(), ...act },
        without: act['act'] === 'LIFT' ? ['scope', 'until'] : [],
      });
    const sealed = [{ part: 'objection', units: [at('VN', 'ATU')], content: samplePart('objection') }];
    const until = rfc3339(story.members.clock.now() + 30 * DAY);
    await released(ph, objects({ until }));
    await story.later(HOUR);
    expect([await told(toPh, [ph]), await told(toVn, [vn])]).toEqual([[['OBJECTED']], [[]]]);
    await released(ph, objects({ act: 'LIFT' }));
    await story.later(HOUR);
    expect([await told(toPh, [ph]), await told(toVn, [vn])]).toEqual([
      [['OBJECTED', 'OBJECTION_LIFTED']],
      [[]],
    ]);
  });

  it('INV-14: ends no later than the original, however that changes', async () => {
    const ref = await forward();
    const now = story.members.clock.now();
    const renewsCopy = (until: string) =>
      story.send(bn, DESK, {
        ...story.draft('CT_RETENTION_DECISION', {
          members: { to: [at('PH', 'DESK'), at('VN', 'ATU')] },
          body: { target: { ...ref }, until },
        }),
        conversation: { ...ref },
      });
    await expect(renewsCopy(rfc3339(now + 60 * DAY))).rejects.toMatchObject({ code: 'E-NOT-NOW' });
    await renews(rfc3339(now + 400 * DAY));
    await story.later(HOUR);
    await expect(renewsCopy(rfc3339(now + 401 * DAY))).rejects.toMatchObject({ code: 'E-NOT-NOW' });
    await renewsCopy(rfc3339(now + 60 * DAY));
    const ends = { expiresAt: rfc3339(now + 40 * DAY), reviewAt: rfc3339(now + 30 * DAY) };
    await corrects(ends);
    await story.later(HOUR);
    for (const one of [vn, bn, ph]) expect((await story.standing(one, ref)).kept?.until).toBe(ends.expiresAt);
  });

  it('is listed where it is refused for good, and tried again by no clock but by a change', async () => {
    const ref = await forward();
    await story.later(HOUR);
    await withdraws();
    let tried = 0;
    const refusing: SubmitRequest[] = [];
    const refuse = (request: SubmitRequest): Promise<never> => {
      tried += 1;
      refusing.push(request);
      return Promise.reject(new HsuError('E-NOT-PARTY'));
    };
    await tendKeeping(vn.ports, vn.cases, refuse);
    expect(refusing.map(({ draft }) => draft['type'])).toEqual(['CT_FORWARD_NOTICE']);
    const listed = await vn.cases.untoldKeeping(undefined, 10);
    expect(listed).toMatchObject([{ conversation: alert, untold: [{ in: ref, code: 'E-NOT-PARTY' }] }]);
    for (let hours = 0; hours < 3; hours += 1) {
      await story.pass(HOUR);
      await tendKeeping(vn.ports, vn.cases, refuse);
    }
    expect(tried).toBe(1);
  });

  it('may be withdrawn while a member that holds it is suspended, and says that this one was not told', async () => {
    alert = await seeks([at('BN', 'DESK'), at('PH', 'DESK')]);
    await story.members.restate((listed) =>
      listed.map((one) =>
        one.member === 'PH' ? { ...one, units: one.units.filter(({ kind }) => kind === 'GATEWAY') } : one,
      ),
    );
    await expect(withdraws()).resolves.toMatchObject({ member: 'VN' });
    await story.later(HOUR);
    expect((await story.standing(bn, alert)).state).toBe('WITHDRAWN');
    expect(await vn.cases.untoldKeeping(undefined, 10)).toMatchObject([
      { conversation: alert, untold: [{ in: alert, code: 'E-RECIPIENT-UNKNOWN' }] },
    ]);
  });

  it('stays an exercise in an exercise, whatever ends it and in whichever order', async () => {
    status = 'EXERCISE';
    alert = await seeks([at('BN', 'DESK')]);
    const withdrawn = await forward();
    story.cut('BN');
    await withdraws();
    await story.later(HOUR);
    await story.mend('BN');
    alert = await seeks([at('BN', 'DESK')]);
    story.cut('BN');
    const says = { members: { to: [at('BN', 'DESK')] }, body: { scope: 'WHOLE', items: [alert.id] } };
    await story.send(vn, ATU, inAlert('CT_RECALL', says));
    await story.later(HOUR);
    const recalled = await forward();
    await story.mend('BN');
    for (let hours = 0; hours < 3; hours += 1) await story.later(HOUR);
    expect((await story.standing(ph, withdrawn)).state).toBe('WITHDRAWN');
    expect((await story.standing(ph, recalled)).state).toBe('RECALLED');
    for (const ref of [withdrawn, recalled]) {
      const { conversation, entries } = (await ph.ports.store.conversation(ref))!;
      const views = await ph.ports.store.views(entries.map((one) => one.ref));
      expect(new Set(views.map(({ message }) => message.status))).toEqual(new Set(['EXERCISE']));
      expect(conversation.status).toBe('EXERCISE');
      // Nobody certifies what is played.
      expect(entries.map(({ type }) => type)).not.toContain('CT_RETENTION_NOTICE');
    }
  });
});
