import { beforeEach, describe, expect, it } from '@jest/globals';
import { referralDraft, testMembers, type TestGateway, type TestMembers } from '#testing';
import { receiveRecord } from '../receive/receive.js';
import { utf8 } from '#kernel';

let members: TestMembers;
let kh: TestGateway;
const TOPIC = 'hsu.TH.KH.normal.v1';
beforeEach(async () => {
  members = await testMembers(['TH', 'KH']);
  kh = members.gateway('KH');
  await kh.ports.store.setOffset(TOPIC, 0, '0', 'START', members.clock.now());
});

async function receiveAt(offset: string, value?: Uint8Array): Promise<{ id: string; committed: boolean }> {
  const th = members.gateway('TH');
  const { ref } = await th.submit(referralDraft('KH'));
  const [record] = await th.relay();
  const { committed } = await receiveRecord(kh.ports, {
    topic: TOPIC,
    partition: 0,
    offset,
    value: value ?? record!.value,
    headers: {},
  });
  return { id: ref.id, committed };
}

describe('a hole in the log', () => {
  it('is told and passed by a recorded decision, and what follows it is judged', async () => {
    const before = await receiveAt('0');
    const after = await receiveAt('3');
    const junk = await receiveAt('7', utf8('noise'));
    const last = await receiveAt('8');
    expect([before, after, junk, last].map(({ committed }) => committed)).toEqual([true, true, true, true]);
    for (const { id } of [before, after, last])
      expect(await kh.ports.store.view({ member: 'TH', id })).toBeDefined();
    expect(await kh.ports.store.offset(TOPIC, 0)).toBe('9');
    const told = { kind: 'OFFSET', topic: TOPIC, partition: 0, reason: 'HOLE' };
    expect(kh.notices.filter(({ kind }) => kind === 'OFFSET')).toEqual([told, told]);
  });

  it('is not taken for one where another replica committed the record first', async () => {
    await receiveAt('0');
    const again = await receiveAt('0');
    expect(again.committed).toBe(false);
    expect(await kh.ports.store.offset(TOPIC, 0)).toBe('1');
    expect(kh.notices.filter(({ kind }) => kind === 'OFFSET')).toEqual([]);
  });
});
