import { beforeAll, describe, expect, it } from '@jest/globals';
import { alertDraft, referralDraft, testMembers, type TestMembers } from '#testing';
import type { Draft, MessageView } from '#exchange';
import { maySee } from './sight.js';

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

describe('who may see a message', () => {
  it('of a referral: the unit that signed and the units it names, no other', async () => {
    const { sent, received } = await bothSides(referralDraft('KH'));
    for (const unit of ['ATU', 'DESK', 'PS', 'GATEWAY']) {
      expect(maySee(sent, 'TH', unit)).toBe(unit === 'ATU');
      expect(maySee(received, 'KH', unit)).toBe(unit === 'ATU');
    }
  });

  it('a unit of the same name at another member is another unit', async () => {
    const { sent } = await bothSides(
      referralDraft('KH', { to: [{ member: 'KH', unit: 'DESK' }], sealed: [] }),
    );
    expect(maySee(sent, 'KH', 'ATU')).toBe(false);
    expect(maySee(sent, 'TH', 'DESK')).toBe(false);
  });

  it('of a broadcast: every unit', async () => {
    const { sent, received } = await bothSides(alertDraft());
    for (const unit of ['ATU', 'DESK', 'PS'])
      expect([maySee(sent, 'TH', unit), maySee(received, 'KH', unit)]).toEqual([true, true]);
  });
});
