import { beforeEach, describe, expect, it } from '@jest/globals';
import {
  decideConflict,
  probingAlarms,
  returnDraft,
  suppressAlert,
  type Caller,
  type Draft,
} from '#exchange';
import { DAY, HsuError, type MessageRef } from '#kernel';
import type { TestGateway } from '#testing';
import { storyDraft } from './story-drafts.js';
import { ANALYST, SUPERVISOR, WantedVictim } from './wanted-victim.js';

/** A victim can never become wanted (INV-01, INV-02). TH and KH hold her; VN does not. */
describe('victim or wanted', () => {
  let world: WantedVictim;
  const of = (code: string): TestGateway => world.of(code);
  const carry = (): Promise<void> => world.carry();
  const referVictim = (): Promise<MessageRef> => world.referVictim();
  const wanted = (...asked: Parameters<WantedVictim['wanted']>): Draft => world.wanted(...asked);
  const released = (...asked: Parameters<WantedVictim['released']>): Promise<MessageRef> =>
    world.released(...asked);

  beforeEach(async () => {
    world = await WantedVictim.make();
  });

  async function withdrawn(alert: MessageRef): Promise<void> {
    const now = world.members.clock.now();
    const withdrawal = storyDraft(
      'CT_WITHDRAWAL',
      { now, conversation: alert },
      {
        members: { to: { all: true, except: [] } },
        body: { target: { ...alert } },
      },
    );
    await of('VN').submit(withdrawal, ANALYST);
    await carry();
  }

  it('INV-01: an alert for a person protected here is not released; only the holding unit hears why', async () => {
    await referVictim();
    await expect(released(of('TH'), wanted())).rejects.toMatchObject({ code: 'E-VICTIM-WANTED' });
    // A police system has no supervisor of its own: those of other units review for it, and the desk does not hold her.
    await world.members.restate((all) =>
      all.map((one) => ({
        ...one,
        units: one.units.map((unit) =>
          unit.unit === 'DESK' ? { ...unit, roles: [...unit.roles, 'SUPERVISOR' as const] } : unit,
        ),
      })),
    );
    const other = { ...SUPERVISOR, name: 'supervisor-2', unit: 'DESK' };
    const police: Caller = { name: 'ps-1', unit: 'PS', role: 'POLICE_SYSTEM' };
    await expect(released(of('TH'), wanted(), other, police)).rejects.toThrow('reviewed, not released');
    // Told of her as well, Cambodia cannot post it either.
    await expect(released(of('KH'), wanted())).rejects.toMatchObject({ code: 'E-NOT-PERMITTED' });
  });

  it('INV-01: nor is one for a possible victim whom somebody saw, until a finding says that she is none', async () => {
    const sighting = await world.referVictim({}, 'AL_POSSIBLE_VICTIM_SIGHTING');
    await expect(released(of('TH'), wanted())).rejects.toMatchObject({ code: 'E-VICTIM-WANTED' });
    const at = { now: world.members.clock.now(), conversation: sighting };
    const finding = storyDraft('CT_VICTIM_STATUS', at, {
      members: { to: [{ member: 'KH', unit: 'DESK' }] },
      body: { from: 'POSSIBLE', to: 'NOT_A_VICTIM' },
    });
    await released(of('TH'), finding);
    await released(of('TH'), wanted());
  });

  it('INV-01: not even a key is asked to sign an alert for a person protected here', async () => {
    await referVictim();
    const th = of('TH');
    const keys = Object.create(th.ports.keys, {
      sign: { value: () => Promise.reject(new HsuError('E-UNAVAILABLE', 'no key here')) },
    }) as typeof th.ports.keys;
    const request = { caller: ANALYST, draft: wanted() };
    const by = { name: SUPERVISOR.name, unit: SUPERVISOR.unit };
    const approval = await world.proposed(th, request.draft);
    const decision = { kind: 'RELEASE', approval, by, at: world.members.clock.now() } as const;
    await expect(th.send({ ...request, decision }, { ...th.ports, keys })).rejects.toMatchObject({
      code: 'E-VICTIM-WANTED',
    });
  });

  it('INV-06: a referral that tells in the open the name that it seals is refused', async () => {
    await expect(
      world.referVictim({ subjectEn: 'Dara, of the family Sok, was found' }),
    ).rejects.toMatchObject({
      faults: [{ code: 'E-LEAK-SUSPECTED', path: '/subjectEn' }],
    });
    expect(await world.referVictim({ subjectEn: 'A boat called Dara was found' })).toMatchObject({
      member: 'TH',
    });
  });

  it('INV-33: only who reviews for the unit decides on its drafts, and gives way for its alerts', async () => {
    const elsewhere = { ...SUPERVISOR, unit: 'DESK' };
    await expect(released(of('VN'), wanted(), elsewhere)).rejects.toMatchObject({ code: 'E-NOT-FOUND' });
    const alert = await released(of('VN'), wanted());
    const vn = of('VN');
    const suppress = (caller: Caller) =>
      suppressAlert(vn.ports, (request) => vn.send(request), caller, alert);
    await expect(suppress(elsewhere)).rejects.toMatchObject({ code: 'E-NOT-FOUND' });
    await expect(suppress(ANALYST)).rejects.toMatchObject({ code: 'E-NOT-PERMITTED' });
    expect(await suppress(SUPERVISOR)).toMatchObject({ member: 'VN' });
  });

  it('INV-33: an alert for a wanted person goes out only on the word of a second person', async () => {
    await expect(released(of('VN'), wanted(), { ...SUPERVISOR, role: 'ANALYST' })).rejects.toMatchObject({
      code: 'E-NOT-PERMITTED',
    });
    await expect(of('VN').submit(wanted(), ANALYST)).rejects.toMatchObject({ code: 'E-NOT-PERMITTED' });
    await expect(released(of('VN'), wanted(), { ...SUPERVISOR, name: ANALYST.name })).rejects.toMatchObject({
      code: 'E-NOT-PERMITTED',
    });
    expect(await released(of('VN'), wanted())).toMatchObject({ member: 'VN' });
  });

  it('INV-33: nobody decides on an own draft: not to return it, and not past the approval', async () => {
    const vn = of('VN');
    const draft = wanted();
    const approval = await world.proposed(vn, draft);
    const himself = { ...SUPERVISOR, name: ANALYST.name };
    await expect(returnDraft(vn.ports, vn.approvals, himself, approval, 'Mine.')).rejects.toMatchObject({
      code: 'E-NOT-PERMITTED',
    });
    const by = { name: himself.name, unit: himself.unit };
    const decision = { kind: 'RELEASE', approval, by, at: world.members.clock.now() } as const;
    await expect(vn.send({ caller: ANALYST, draft, decision })).rejects.toMatchObject({
      code: 'E-NOT-PERMITTED',
    });
    expect(await vn.approvals.approval(approval)).toMatchObject({ state: 'PENDING' });
  });

  it('INV-02: an alert of a third country is suppressed silently where she is known, whichever came first', async () => {
    for (const victimFirst of [true, false]) {
      world = await WantedVictim.make();
      if (victimFirst) await referVictim();
      const alert = await released(of('VN'), wanted());
      if (!victimFirst) await referVictim();
      for (const code of ['TH', 'KH'])
        expect(await of(code).ports.conflicts.suppressed([alert])).toEqual([alert]);
      expect(await of('VN').ports.conflicts.suppressed([alert])).toEqual([]);
      expect(await of('TH').ports.conflicts.conflicts('ATU', 10)).toMatchObject([
        { state: 'OPEN', sought: alert },
      ]);
      // Not even another unit of the same member sees that there is a question.
      expect(await of('TH').ports.conflicts.conflicts('DESK', 10)).toEqual([]);
    }
  });

  it('INV-02: on a human decision the owner is asked, sealed, and gives way: the fallback holds everywhere', async () => {
    await referVictim();
    const alert = await released(of('VN'), wanted());
    const th = of('TH');
    const [conflict] = await th.ports.conflicts.conflicts('ATU', 10);
    const decide = (caller: Caller) =>
      decideConflict(th.ports, (request) => th.send(request), caller, conflict?.id ?? '', {
        decision: 'CHALLENGE',
        reason: 'Our unit holds this person as a victim.',
      });
    await expect(decide({ ...ANALYST, unit: 'DESK' })).rejects.toMatchObject({ code: 'E-NOT-FOUND' });
    expect(await decide(ANALYST)).toBe('CHALLENGED');
    await carry();
    const vn = of('VN');
    const contested = await vn.ports.store.conversation(alert);
    expect(contested?.conversation.standing).toMatchObject({ state: 'CONTESTED' });
    const challenge = contested?.entries.find(({ type }) => type === 'CT_CHALLENGE');
    const challenged = challenge && (await vn.ports.store.view(challenge.ref));
    expect(challenged?.message.jws.length).toBeGreaterThan(0);
    expect(Buffer.from(challenged?.message.jws.split('.')[1] ?? '', 'base64url').toString()).not.toMatch(
      /VICTIM|holds this person/,
    );
    await suppressAlert(vn.ports, (request) => vn.send(request), SUPERVISOR, alert);
    await carry();
    for (const code of ['TH', 'KH']) {
      const [held] = await of(code).ports.store.conversations([alert]);
      expect(held?.standing.lifecycles).toContainEqual(
        expect.objectContaining({ lifecycle: 'arrest', state: 'SUPPRESSED' }),
      );
    }
  });

  it('lets the action stand again where a human finds that it is another person', async () => {
    await referVictim();
    const alert = await released(of('VN'), wanted());
    const th = of('TH');
    const [conflict] = await th.ports.conflicts.conflicts('ATU', 10);
    const different = { decision: 'DIFFERENT', reason: 'Another person: other parents.' } as const;
    await decideConflict(th.ports, (request) => th.send(request), ANALYST, conflict?.id ?? '', different);
    expect(await th.ports.conflicts.suppressed([alert])).toEqual([]);
    await expect(
      decideConflict(th.ports, (request) => th.send(request), ANALYST, conflict?.id ?? '', different),
    ).rejects.toMatchObject({ code: 'E-NOT-NOW' });
  });

  it('forgets a conflict with an alert that was withdrawn', async () => {
    await referVictim();
    const alert = await released(of('VN'), wanted());
    await withdrawn(alert);
    expect(await of('TH').ports.conflicts.conflicts('ATU', 10)).toEqual([]);
  });

  it('INV-02: a second match of one owner within 30 days raises an alarm, also where the first alert was withdrawn', async () => {
    await referVictim();
    const th = of('TH');
    const alarms = async () => probingAlarms(await th.ports.conflicts.matches(0));
    const first = await released(of('VN'), wanted());
    await withdrawn(first);
    expect(await alarms()).toEqual([]);
    world.members.clock.forward(5 * DAY);
    const second = await released(of('VN'), wanted());
    expect(await alarms()).toEqual([
      { owner: 'VN', at: world.members.clock.now(), matches: 2, alerts: [first, second] },
    ]);
    // Only where somebody is held: the owner counts nothing, and hears nothing.
    expect(await of('VN').ports.conflicts.matches(0)).toEqual([]);
  });

  it('INV-18: an exercise meets no person', async () => {
    await referVictim();
    const alert = await released(of('VN'), wanted({}, { status: 'EXERCISE' }));
    expect(await of('TH').ports.conflicts.suppressed([alert])).toEqual([]);
  });
});
