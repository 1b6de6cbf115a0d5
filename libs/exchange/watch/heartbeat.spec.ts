import { describe, expect, it } from '@jest/globals';
import type { Heartbeat, ReadLink } from '#envelope';
import { HOUR, MINUTE, newId, rfc3339 } from '#kernel';
import { referralDraft, testMembers } from '#testing';
import { Heartbeats, receiveControl } from './heartbeat.js';

/** What the peer would put into its heartbeat's link, as this gateway reads it. */
function linkOf(sentAt: number, control: ReadLink['control']): ReadLink {
  return {
    from: 'KH',
    to: 'TH',
    instance: '01990000-0000-7000-8000-000000000001',
    epoch: 1,
    directory: 1,
    sentAt: rfc3339(sentAt),
    items: [],
    control,
    unknown: [],
  };
}

const sentStreams = (epochs: readonly number[]): Heartbeat => ({
  kind: 'HEARTBEAT',
  streams: epochs.map((epoch) => ({ to: 'TH', lane: 'normal', epoch, sent: 3, upTo: null, missing: [] })),
  deferred: [],
  refused: [],
  chunks: [],
  oldest: null,
  state: 'NORMAL',
});

describe('a heartbeat', () => {
  it('that is sent again makes no silent peer look alive (T22)', async () => {
    const members = await testMembers(['TH', 'KH']);
    const { ports, notices } = members.gateway('TH');
    const link = linkOf(members.clock.now(), [sentStreams([1])]);
    await receiveControl(ports, link);
    const beats = new Heartbeats(ports);
    for (let minute = 0; minute < 16; minute += 1) {
      await beats.tick();
      members.clock.forward(MINUTE);
      await receiveControl(ports, link);
    }
    await beats.tick();
    expect(notices).toContainEqual({ kind: 'OLD_HEARTBEAT', from: 'KH' });
    expect(notices).toContainEqual({ kind: 'PEER_AWAY', member: 'KH' });
  });

  it('counts once in a link, and makes no streams but those of the epoch that the pulse of its sender names (T31)', async () => {
    const members = await testMembers(['TH', 'KH']);
    const { ports, notices } = members.gateway('TH');
    const invented = Array.from({ length: 64 }, (_, index) => index + 1);
    await receiveControl(
      ports,
      linkOf(members.clock.now(), [sentStreams(invented), sentStreams([2]), sentStreams([3])]),
    );
    expect((await ports.store.arrivals()).map(({ stream, told }) => [stream.epoch, told])).toEqual([[1, 3]]);
    expect(notices).toContainEqual({ kind: 'EXTRA_HEARTBEATS', from: 'KH', count: 2 });
  });

  it('is sent by one of the processes of a member, and by another once that one is gone', async () => {
    const members = await testMembers(['TH', 'KH']);
    const { ports } = members.gateway('TH');
    const replicas = [newId(members.clock), newId(members.clock)].map(
      (instance) => new Heartbeats({ ...ports, self: { ...ports.self, instance } }),
    ) as [Heartbeats, Heartbeats];
    const sent = async (which: Heartbeats): Promise<number> => {
      const before = members.wire.records.length;
      await which.tick();
      return members.wire.records.length - before;
    };
    expect([await sent(replicas[0]), await sent(replicas[1])]).toEqual([1, 0]);
    members.clock.forward(6 * MINUTE);
    expect([await sent(replicas[1]), await sent(replicas[0])]).toEqual([1, 0]);
  });

  it('goes on to count after the clock of its sender was set back', async () => {
    const members = await testMembers(['TH', 'KH']);
    const [th, kh] = [members.gateway('TH'), members.gateway('KH')];
    const beats = new Heartbeats(kh.ports);
    const deliver = async (): Promise<void> => {
      const before = members.wire.records.length;
      await beats.tick();
      for (const record of members.wire.records.slice(before)) {
        const { link } = await th.receive(record);
        await receiveControl(th.ports, link!);
      }
    };
    await deliver();
    members.clock.setBy(-HOUR);
    members.clock.forward(6 * MINUTE);
    await deliver();
    expect(th.notices.filter(({ kind }) => kind === 'OLD_HEARTBEAT')).toEqual([]);
    expect(await th.ports.store.peers()).toEqual([{ member: 'KH', beatAt: members.clock.now() }]);
  });

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

  it('makes a message go again at once where the clock was an hour ahead when it was asked for', async () => {
    const members = await testMembers(['TH', 'KH']);
    const th = members.gateway('TH');
    const { ports } = th;
    const { ref } = await th.submit(referralDraft('KH'));
    await th.relay();
    members.clock.setBy(HOUR);
    const stream = { to: 'TH', lane: 'normal', epoch: 1 } as const;
    const lacks = { ...stream, to: 'KH', sent: null, upTo: 1, missing: [1] };
    const beat = { ...sentStreams([]), streams: [lacks] };
    await receiveControl(ports, linkOf(members.clock.now(), [beat]));
    members.clock.setBy(-HOUR);
    const resends = async () => (await ports.store.view(ref))?.deliveries[0]?.resends;
    expect([await resends(), members.wire.records.length]).toEqual([1, 1]);
    await th.relay();
    expect([await resends(), members.wire.records.length]).toEqual([1, 2]);
    expect(await ports.store.waiting(members.clock.now() + HOUR + MINUTE)).toEqual([]);
  });

  it('tells that a peer is away after the time that has passed, whatever the clock says', async () => {
    const members = await testMembers(['TH', 'KH']);
    const { ports, notices } = members.gateway('TH');
    const told = (): unknown[] => notices.map(({ kind }) => kind).filter((kind) => kind.startsWith('PEER_'));
    const beats = new Heartbeats(ports);
    const at = members.clock.now();
    await ports.store.beat(
      { from: 'KH', sent: [], holds: [], waiting: [], refused: [], sentAt: at, at },
      1,
      1,
      () => 0,
    );
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
