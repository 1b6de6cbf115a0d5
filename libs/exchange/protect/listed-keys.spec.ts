import { beforeEach, describe, expect, it } from '@jest/globals';
import { GATEWAY_UNIT, newId, SECOND, utf8 } from '#kernel';
import { referralDraft, testMembers, type TestMembers } from '#testing';
import { listedKeys } from './listed-keys.js';

let members: TestMembers;
beforeEach(async () => {
  members = await testMembers(['TH', 'KH']);
});

async function revoke(unit: string, use: string): Promise<string> {
  let revoked = '';
  await members.restate((listed) =>
    listed.map((entry) => ({
      ...entry,
      keys: entry.keys.map((key) => {
        if (entry.member !== 'TH' || key.unit !== unit || key.use !== use) return key;
        revoked = key.kid;
        return { ...key, revoked: { at: Math.floor(members.clock.now() / SECOND), reason: 'STOLEN' } };
      }),
    })),
  );
  return revoked;
}

describe('an own key (INV-34)', () => {
  it('signs nothing more once it is revoked, and what is refused is not stored', async () => {
    const th = members.gateway('TH');
    const kid = await revoke('ATU', 'sign');
    expect(() => th.ports.keys.kid('ATU', 'sign')).toThrow(kid);
    await expect(th.submit(referralDraft('KH'))).rejects.toThrow(/ATU/);
    expect(await th.relay()).toEqual([]);
    // Other units, and other uses, go on.
    expect(th.ports.keys.kid('DESK', 'sign')).toBeDefined();
    expect(th.ports.keys.kid(GATEWAY_UNIT, 'link')).toBeDefined();
  });

  it('that the directory does not list, or lists for another unit, signs nothing', async () => {
    const { clock, keys, directory } = members.gateway('KH').ports;
    const ofKh = listedKeys(members.gateway('KH').keys.keys, directory, 'TH', clock);
    const id = newId(clock);
    await expect(ofKh.sign('ATU', 'sign', 'hsu-msg+jws', utf8('{}'), id)).rejects.toMatchObject({
      code: 'E-KEY-UNKNOWN',
    });
    await expect(keys.sign('ATU', 'sign', 'hsu-msg+jws', utf8('{}'), id)).resolves.toContain('.');
  });

  it('of before the revocation stays what it was: a message that was received keeps its receipt on both sides', async () => {
    const [th, kh] = [members.gateway('TH'), members.gateway('KH')];
    const { ref } = await th.submit(referralDraft('KH'));
    const [record] = await th.relay();
    await kh.receive(record!);
    await revoke('ATU', 'sign');
    for (const answer of await kh.relay()) await th.receive(answer);
    expect((await th.ports.store.view(ref))?.deliveries).toMatchObject([{ state: 'RECEIPTED' }]);
    // Sent again after all, it is known and answered as before.
    expect((await kh.receive(record!)).judgements).toMatchObject([{ outcome: 'DUPLICATE' }]);
    expect(await kh.ports.store.view(ref)).toMatchObject({ direction: 'IN' });
  });

  it('opens what was sealed before, whatever the directory says', async () => {
    const th = members.gateway('TH');
    const sealing = members.directory().sealingKey({ member: 'TH', unit: 'ATU' }, members.clock.now());
    await revoke('ATU', 'sign');
    expect(th.ports.keys.opener(sealing!.kid)).toBeDefined();
  });
});
