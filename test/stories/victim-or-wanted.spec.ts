import { beforeEach, describe, expect, it } from '@jest/globals';
import {
  decideConflict,
  memoryApprovals,
  propose,
  release,
  suppressAlert,
  type Caller,
  type Draft,
} from '#exchange';
import type { MessageRef } from '#kernel';
import { sampleMessage, samplePart } from '#messages';
import { testMembers, type TestGateway, type TestMembers } from '#testing';
import { storyDraft } from './story-drafts.js';

const ANALYST: Caller = { name: 'analyst-1', unit: 'ATU', role: 'ANALYST' };
const SUPERVISOR: Caller = { name: 'supervisor-1', unit: 'ATU', role: 'SUPERVISOR' };
const NAME = { fullName: 'SOK Dara', script: 'Latn', nameType: 'LEGAL' };

/** A victim can never become wanted (domain.md INV-01, INV-02; T56). TH and KH hold her; VN does not. */
describe('victim or wanted', () => {
  let members: TestMembers;
  let gateways: TestGateway[];
  const at = (): TestGateway[] => gateways;
  const of = (code: string): TestGateway => members.gateway(code);

  beforeEach(async () => {
    members = await testMembers(['TH', 'KH', 'VN']);
    gateways = ['TH', 'KH', 'VN'].map((code) => of(code));
  });

  async function carry(): Promise<void> {
    for (const from of at())
      for (const record of await from.relay())
        for (const to of at())
          if (to !== from && (record.topic.includes('broadcast') || record.topic.includes(`.${to.member}.`)))
            await to.receive(record);
  }

  async function referVictim(over: Draft = {}): Promise<MessageRef> {
    const now = members.clock.now();
    const identity = {
      ...samplePart('identity'),
      names: [NAME],
      birth: { date: '1999', calendar: 'GREGORIAN' },
      documents: [],
    };
    const draft = storyDraft('RF_VICTIM_IDENTIFICATION', { now, conversation: undefined });
    const sealed = [{ part: 'identity', units: [{ member: 'KH', unit: 'DESK' }], content: identity }];
    const { ref } = await of('TH').submit({ ...draft, sealed, ...over }, ANALYST);
    await carry();
    return ref;
  }

  function wanted(subject: Readonly<Record<string, unknown>> = {}, over: Draft = {}): Draft {
    const now = members.clock.now();
    const sample = sampleMessage('AL_WANTED_SUSPECT')['body'] as { subject: object };
    const person = {
      ...sample.subject,
      names: [{ ...NAME, fullName: 'Sok Dara' }],
      birth: { date: '1999', calendar: 'GREGORIAN' },
      sex: 'M',
      documents: [],
      ...subject,
    };
    const draft = storyDraft(
      'AL_WANTED_SUSPECT',
      { now, conversation: undefined },
      { body: { subject: person } },
    );
    return { ...draft, to: { all: true, except: [] }, sealed: [], ...over };
  }

  async function released(from: TestGateway, draft: Draft, approver = SUPERVISOR): Promise<MessageRef> {
    const approvals = memoryApprovals();
    const id = await propose(from.ports, approvals, { caller: ANALYST, draft, idempotencyKey: 'k' });
    const ref = await release(approvals, approver, id, members.clock.now(), (request) => from.send(request));
    await carry();
    return ref;
  }

  it('INV-01: an alert for a person protected here is not released; only the holding unit hears why', async () => {
    await referVictim();
    await expect(released(of('TH'), wanted())).rejects.toMatchObject({ code: 'E-VICTIM-WANTED' });
    const other = { ...SUPERVISOR, name: 'supervisor-2', unit: 'DESK' };
    await expect(released(of('TH'), wanted(), other)).rejects.toThrow('reviewed, not released');
    // Told of her as well, Cambodia cannot post it either.
    await expect(released(of('KH'), wanted())).rejects.toMatchObject({ code: 'E-NOT-PERMITTED' });
  });

  it('INV-33: an alert for a wanted person goes out only on the word of a second person', async () => {
    await expect(of('VN').submit(wanted(), ANALYST)).rejects.toMatchObject({ code: 'E-NOT-PERMITTED' });
    await expect(released(of('VN'), wanted(), { ...SUPERVISOR, name: ANALYST.name })).rejects.toMatchObject({
      code: 'E-NOT-PERMITTED',
    });
    expect(await released(of('VN'), wanted())).toMatchObject({ member: 'VN' });
  });

  it('INV-02: an alert of a third country is suppressed silently where she is known, whichever came first', async () => {
    for (const victimFirst of [true, false]) {
      members = await testMembers(['TH', 'KH', 'VN']);
      gateways = ['TH', 'KH', 'VN'].map((code) => of(code));
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

  it('T56: what the author receives is the same whether the person is protected somewhere or not', async () => {
    const traffic: number[] = [];
    for (const name of ['Sok Dara', 'Chea Bunthan']) {
      members = await testMembers(['TH', 'KH', 'VN']);
      gateways = ['TH', 'KH', 'VN'].map((code) => of(code));
      await referVictim();
      const alert = await released(of('VN'), wanted({ names: [{ ...NAME, fullName: name }] }));
      for (let round = 0; round < 5; round += 1) await carry();
      const view = await of('VN').ports.store.view(alert);
      expect(view?.conversation).toMatchObject({ state: 'ACTIVE', crossed: [] });
      expect(view?.receipts.map(({ level, result }) => [level, result])).toEqual([
        ['GATEWAY', 'ACCEPTED'],
        ['GATEWAY', 'ACCEPTED'],
      ]);
      traffic.push(members.wire.records.length);
    }
    expect(traffic[0]).toBe(traffic[1]);
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
    const now = members.clock.now();
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
    expect(await of('TH').ports.conflicts.conflicts('ATU', 10)).toEqual([]);
  });

  it('INV-18: an exercise meets no person', async () => {
    await referVictim();
    const alert = await released(of('VN'), wanted({}, { status: 'EXERCISE' }));
    expect(await of('TH').ports.conflicts.suppressed([alert])).toEqual([]);
  });
});
