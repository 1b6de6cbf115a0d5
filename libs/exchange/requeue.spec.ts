import { beforeEach, describe, expect, it } from '@jest/globals';
import { referralDraft, testMembers, withdrawalDraft, type TestGateway } from '#testing';
import { requeueRow } from './requeue.js';

/** An officer who presses the button twice, or two officers who press it at once. */
describe('a row of quarantine that is judged again by hand', () => {
  let kh: TestGateway;
  let row: number;
  beforeEach(async () => {
    const members = await testMembers(['TH', 'KH']);
    const th = members.gateway('TH');
    kh = members.gateway('KH');
    const { ref } = await th.submit(referralDraft('KH'));
    const opening = await th.relay();
    await th.submit(withdrawalDraft(ref, [{ member: 'KH', unit: 'ATU' }]));
    for (const record of await th.relay()) await kh.receive(record);
    const [waiting] = await kh.ports.store.quarantine(0, 10);
    row = waiting!.number;
    const sound = { ...kh.ports.store };
    Object.assign(kh.ports.store, { awaited: () => Promise.resolve([]) });
    for (const record of opening) await kh.receive(record);
    Object.assign(kh.ports.store, sound);
  });

  const NOT_NOW = { code: 'E-NOT-NOW' };

  it('is judged once: the second time says that it was', async () => {
    expect((await requeueRow(kh.ports, row)).outcome).toBe('ACCEPTED');
    expect((await kh.ports.store.quarantined(row))?.state).toBe('RELEASED');
    await expect(requeueRow(kh.ports, row)).rejects.toMatchObject(NOT_NOW);
  });

  it('takes effect for one of two who ask at the same moment, and the other is told', async () => {
    const both = await Promise.allSettled([1, 2].map(() => requeueRow(kh.ports, row)));
    const told = both.map((one) => (one.status === 'fulfilled' ? one.value.outcome : (one.reason as object)));
    expect(told).toEqual(expect.arrayContaining(['ACCEPTED', expect.objectContaining(NOT_NOW)]));
  });
});
