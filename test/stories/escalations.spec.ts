import { describe, expect, it } from '@jest/globals';
import { ringClocks, tellEscalations, type SubmitRequest } from '#exchange';
import { DAY, HsuError, MINUTE } from '#kernel';
import { testMembers, type TestGateway, type TestMembers } from '#testing';
import { storyDraft } from './story-drafts.js';
import { TH_ANALYST } from './two-members.js';

/** Longer than any clock of a referral to be acknowledged. */
const LATE_MS = 10 * DAY;

/** So many referrals from TH to KH, which has answered none. */
async function sent(referrals: number): Promise<{ members: TestMembers; kh: TestGateway }> {
  const members = await testMembers(['TH', 'KH']);
  const [th, kh] = [members.gateway('TH'), members.gateway('KH')];
  for (let n = 0; n < referrals; n += 1)
    await th.submit(
      storyDraft('RF_INFORMATION_REQUEST', { now: members.clock.now(), conversation: undefined }),
      TH_ANALYST,
    );
  for (const record of await th.relay()) await kh.receive(record);
  members.clock.forward(LATE_MS);
  return { members, kh };
}

/** The same, and each clock has rung. */
async function overdue(referrals: number): Promise<{ members: TestMembers; kh: TestGateway }> {
  const made = await sent(referrals);
  await ringClocks(made.kh.ports, made.kh.cases);
  return made;
}

describe('escalations, each apart', () => {
  it('one that cannot be sent is told to operators, holds up no other, and is tried again', async () => {
    const { members, kh } = await overdue(3);
    const owed = await kh.cases.untold(members.clock.now(), 100);
    const conversations = new Set(owed.map(({ conversation: { id } }) => id));
    expect(conversations.size).toBe(3);
    const [bad] = owed;
    const told: SubmitRequest[] = [];
    const refuse = (refused: boolean) => (request: SubmitRequest) => {
      if (refused && (request.draft['conversation'] as { id: string }).id === bad!.conversation.id)
        return Promise.reject(new HsuError('E-NOT-PARTY'));
      told.push(request);
      return kh.send(request);
    };
    await tellEscalations(kh.ports, kh.cases, refuse(true));
    const badOnes = owed.filter(({ conversation: { id } }) => id === bad!.conversation.id).length;
    expect(told).toHaveLength(owed.length - badOnes);
    expect(kh.notices.filter(({ kind }) => kind === 'ESCALATION_WAITS')).toHaveLength(badOnes);
    expect(kh.notices).toContainEqual(
      expect.objectContaining({
        kind: 'ESCALATION_WAITS',
        conversation: bad!.conversation,
        code: 'E-NOT-PARTY',
      }),
    );
    expect(await kh.cases.untold(members.clock.now(), 100)).toEqual([]);
    members.clock.forward(60 * MINUTE);
    await tellEscalations(kh.ports, kh.cases, refuse(false));
    expect(told).toHaveLength(owed.length);
    expect(await kh.cases.untold(members.clock.now() + LATE_MS, 100)).toEqual([]);
  });

  it('has the same key at each process of the member that sees it, so that it is told once', async () => {
    const { members, kh } = await overdue(2);
    const { cases, ports } = kh;
    const keys: string[] = [];
    // The answer is lost, and another process tells it again.
    const kept = { ...cases, told: () => Promise.resolve(), putOff: () => Promise.resolve() };
    for (const instance of ['one', 'two'])
      await tellEscalations({ ...ports, self: { ...ports.self, instance } }, kept, (request) => {
        keys.push(request.idempotencyKey);
        return kh.send(request);
      });
    const owed = await cases.untold(members.clock.now(), 100);
    expect(keys).toHaveLength(2 * owed.length);
    expect(new Set(keys).size).toBe(owed.length);
  });

  it('each has a key of its own, which holds at any length of names', async () => {
    const { members, kh } = await overdue(2);
    const keys: string[] = [];
    const owed = await kh.cases.untold(members.clock.now(), 100);
    await tellEscalations(kh.ports, kh.cases, (request) => {
      keys.push(request.idempotencyKey);
      return kh.send(request);
    });
    expect(owed.length).toBeGreaterThan(1);
    expect(new Set(keys).size).toBe(owed.length);
    for (const key of keys) expect(key).toMatch(/^[\x21-\x7e]{1,100}$/);
  });

  it('a clock that cannot be rung is told, and the others ring', async () => {
    const { members, kh } = await sent(2);
    const [bad] = await kh.cases.ringing(members.clock.now(), 10);
    const reached = await ringClocks(kh.ports, {
      ...kh.cases,
      ring: (rung, next) =>
        rung.conversation.id === bad!.conversation.id
          ? Promise.reject(new HsuError('E-INTERNAL'))
          : kh.cases.ring(rung, next),
    });
    expect(reached).toBeGreaterThan(0);
    expect(kh.notices).toContainEqual(
      expect.objectContaining({
        kind: 'ESCALATION_WAITS',
        conversation: bad!.conversation,
        code: 'E-INTERNAL',
      }),
    );
  });
});
