import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Caller, Signal } from '#exchange';
import { Sessions, type SignedCaller } from '#identity';
import { HOUR, MINUTE } from '#kernel';
import { alertDraft, referralDraft, testMembers, type TestGateway, type TestMembers } from '#testing';
import { memorySessions } from '#contracts';
import { follow, type Followed } from './events-following.js';

const CALLER: Caller = { name: 'analyst-1', unit: 'ATU', role: 'ANALYST' };
const POLICE: Caller = { name: 'ps-1', unit: 'PS', role: 'POLICE_SYSTEM' };

/** Streams outlive the moment in which their caller was asked who he is. */
describe('a stream of events', () => {
  let members: TestMembers;
  let kh: TestGateway;
  let sessions: Sessions;
  let secret: string;
  let hear: (signal: Signal) => void;
  beforeEach(async () => {
    members = await testMembers(['TH', 'KH']);
    kh = members.gateway('KH');
    sessions = new Sessions(memorySessions(), members.clock);
    const signed: SignedCaller = { ...CALLER, role: 'ANALYST', shownName: null, expiresAt: 0 };
    secret = await sessions.begin(signed, undefined);
  });

  /** The stream, read up to where it has looked once. */
  async function begun(caller = CALLER, bySession = true): Promise<AsyncGenerator<Followed, void>> {
    const signals = {
      hear: (listener: (signal: Signal) => void) => {
        hear = listener;
        return () => undefined;
      },
    };
    const stream = follow(
      { ports: kh.ports, signals },
      caller,
      undefined,
      new AbortController().signal,
      bySession ? sessions.held(secret) : undefined,
    );
    for await (const { kind } of { [Symbol.asyncIterator]: () => ({ next: () => stream.next() }) })
      if (kind === 'LOOKED') return stream;
    throw new Error('it ended before it looked');
  }

  async function received(...drafts: Parameters<TestGateway['submit']>[0][]): Promise<void> {
    const th = members.gateway('TH');
    for (const draft of drafts) await th.submit(draft);
    for (const record of await th.relay()) await kh.receive(record);
  }

  /** What it tells from here to its next look. */
  async function told(stream: AsyncGenerator<Followed, void>): Promise<string[]> {
    const kinds: string[] = [];
    for (;;) {
      const { done, value } = await stream.next();
      if (done === true) return [...kinds, 'ENDED'];
      if (value.kind === 'LOOKED') return kinds;
      kinds.push(value.kind === 'ENTRY' ? value.entry.message.type : value.kind);
    }
  }

  it('goes on while the session lasts, and keeps it no longer alive', async () => {
    const stream = await begun();
    await received(alertDraft());
    for (let minutes = 0; minutes < 25; minutes += 5) {
      members.clock.forward(5 * MINUTE);
      hear({ kind: 'INBOX', unit: 'ATU' });
      expect(await told(stream)).toEqual(minutes === 0 ? ['AL_MODUS_OPERANDI'] : []);
    }
    members.clock.forward(6 * MINUTE);
    hear({ kind: 'INBOX', unit: 'ATU' });
    expect(await told(stream)).toEqual(['ENDED']);
  });

  it('ends at sign-out, at once, and tells nothing that came meanwhile', async () => {
    const stream = await begun();
    await received(alertDraft());
    await sessions.end(secret);
    hear({ kind: 'SESSION', id: sessions.held(secret).id });
    expect(await told(stream)).toEqual(['ENDED']);
  });

  it('ends at the end of the session, however often it is used', async () => {
    const stream = await begun();
    for (let minutes = 0; minutes < 8 * 60; minutes += 20) {
      await sessions.caller(secret);
      members.clock.forward(20 * MINUTE);
    }
    hear({ kind: 'INBOX', unit: 'ATU' });
    expect(await told(stream)).toEqual(['ENDED']);
  });

  it('by a token has no session to end with', async () => {
    const stream = await begun(CALLER, false);
    members.clock.forward(9 * HOUR);
    hear({ kind: 'INBOX', unit: 'ATU' });
    expect(await told(stream)).toEqual([]);
  });

  it('ends when the directory takes the role from the unit', async () => {
    const stream = await begun();
    await members.restate((all) =>
      all.map((one) => ({
        ...one,
        units: one.units.map((unit) => (unit.unit === 'ATU' ? { ...unit, roles: ['SUPERVISOR'] } : unit)),
      })),
    );
    hear({ kind: 'INBOX', unit: 'ATU' });
    await expect(told(stream)).rejects.toMatchObject({ code: 'E-NOT-PERMITTED' });
  });

  it('tells a police system of alerts, and nothing of referrals and work', async () => {
    const stream = await begun(POLICE, false);
    const to = [{ member: 'KH', unit: 'PS' }];
    await received(referralDraft('KH', { to, sealed: [] }), alertDraft());
    hear({ kind: 'INBOX', unit: 'PS' });
    expect(await told(stream)).toEqual(['AL_MODUS_OPERANDI']);
    hear({ kind: 'WORK', unit: 'PS', conversation: { member: 'TH', id: 'x' } });
    hear({ kind: 'INBOX', unit: 'PS' });
    expect(await told(stream)).toEqual([]);
  });

  it('tells of drafts to their author and to whoever reviews for that unit', async () => {
    const draft = { kind: 'APPROVAL', unit: 'ATU', author: CALLER.name } as const;
    const cases: [Caller, typeof draft, string[]][] = [
      [CALLER, draft, ['APPROVAL']],
      [CALLER, { ...draft, unit: 'DESK' } as never, []],
      [{ ...CALLER, name: 'analyst-2' }, draft, []],
      [{ name: 'supervisor-1', unit: 'ATU', role: 'SUPERVISOR' }, draft, ['APPROVAL']],
      [{ name: 'liaison-1', unit: 'DESK', role: 'LIAISON' }, draft, []],
    ];
    for (const [caller, signal, expected] of cases) {
      const stream = await begun(caller, false);
      hear(signal);
      hear({ kind: 'INBOX', unit: caller.unit });
      expect([caller.name, await told(stream)]).toEqual([caller.name, expected]);
    }
  });
});
