import { beforeAll, describe, expect, it } from '@jest/globals';
import { alertDraft, referralDraft, testMembers, type TestMembers } from '#testing';
import type { Caller, Draft, MessageView } from '#exchange';
import { maySee, type OwnMember } from './reading-rights.js';

let members: TestMembers;
beforeAll(async () => {
  members = await testMembers(['TH', 'KH']);
});

/** The same message as both sides hold it. */
async function bothSides(draft: Draft): Promise<{ sent: MessageView; received: MessageView }> {
  const [th, kh] = [members.gateway('TH'), members.gateway('KH')];
  const { ref } = await th.submit(draft);
  for (const record of await th.relay()) await kh.receive(record);
  const [sent, received] = await Promise.all([th.ports.store.view(ref), kh.ports.store.view(ref)]);
  if (sent === undefined || received === undefined) throw new Error('not stored on both sides');
  return { sent, received };
}

/** ATU is a specialist unit, DESK the national desk, PS a police system. */
const KINDS = { ATU: 'SPECIALIST', DESK: 'DESK', PS: 'POLICE_SYSTEM', GATEWAY: 'GATEWAY' } as const;

function at(self: string): OwnMember {
  return {
    self,
    directory: {
      unit: ({ unit }) => ({ unit, name: unit, kind: KINDS[unit as keyof typeof KINDS], roles: [] }),
    },
  };
}

const officer = (unit: string, role: Caller['role'] = 'SUPERVISOR') => ({ unit, role });

describe('who may see a message', () => {
  it('of a referral: the unit that signed, the units it names, and the own national desk', async () => {
    const { sent, received } = await bothSides(referralDraft('KH'));
    for (const unit of ['ATU', 'DESK', 'PS', 'GATEWAY']) {
      expect(maySee(sent, at('TH'), officer(unit))).toBe(unit === 'ATU' || unit === 'DESK');
      expect(maySee(received, at('KH'), officer(unit))).toBe(unit === 'ATU' || unit === 'DESK');
    }
  });

  it('a unit of the same name at another member is another unit', async () => {
    const { sent } = await bothSides(
      referralDraft('KH', { to: [{ member: 'KH', unit: 'DESK' }], sealed: [] }),
    );
    expect(maySee(sent, at('KH'), officer('ATU'))).toBe(false);
    expect(maySee(sent, at('MM'), officer('DESK'))).toBe(false);
  });

  it('of a broadcast: every unit, and a police system, which never sees a referral', async () => {
    const { sent, received } = await bothSides(alertDraft());
    const police = officer('PS', 'POLICE_SYSTEM');
    for (const who of [officer('ATU'), officer('DESK'), police])
      expect([maySee(sent, at('TH'), who), maySee(received, at('KH'), who)]).toEqual([true, true]);
    const toPolice = await bothSides(referralDraft('KH', { to: [{ member: 'KH', unit: 'PS' }], sealed: [] }));
    expect(maySee(toPolice.received, at('KH'), police)).toBe(false);
  });
});
