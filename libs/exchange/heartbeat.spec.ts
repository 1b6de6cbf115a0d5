import { describe, expect, it } from '@jest/globals';
import { HOUR, MINUTE } from '#kernel';
import { testMembers } from '#testing';
import { Heartbeats } from './heartbeat.js';

describe('a heartbeat', () => {
  it('is not silenced by a clock that is set back (T20)', async () => {
    const members = await testMembers(['TH', 'KH']);
    const { ports } = members.gateway('TH');
    const beats = new Heartbeats(ports);
    const sent = async (): Promise<number> => {
      const before = members.wire.records.length;
      await beats.tick();
      return members.wire.records.length - before;
    };
    expect(await sent()).toBe(1);
    members.clock.setBy(-HOUR);
    expect(await sent()).toBe(0);
    members.clock.forward(5 * MINUTE);
    expect(await sent()).toBe(1);
  });

  it('tells that a peer is away after the time that has passed, whatever the clock says', async () => {
    const members = await testMembers(['TH', 'KH']);
    const { ports, notices } = members.gateway('TH');
    const told = (): unknown[] => notices.map(({ kind }) => kind).filter((kind) => kind.startsWith('PEER_'));
    const beats = new Heartbeats(ports);
    const at = members.clock.now();
    await ports.store.beat({ from: 'KH', sent: [], holds: [], waiting: [], refused: [], at }, 1, 1, () => 0);
    await beats.tick();
    members.clock.setBy(HOUR);
    await beats.tick();
    expect(told()).toEqual([]);
    members.clock.setBy(-2 * HOUR);
    members.clock.forward(16 * MINUTE);
    await beats.tick();
    expect(told()).toEqual(['PEER_AWAY']);
  });
});
