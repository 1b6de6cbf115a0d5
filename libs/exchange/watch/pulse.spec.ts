import { describe, expect, it } from '@jest/globals';
import { newId } from '#kernel';
import { testMembers } from '#testing';
import { Pulse } from './pulse.js';
import { pulseTopic } from '../ports/topics.js';

describe('the pulse of a member with two processes', () => {
  it('is published by one of them, while each takes up the keys that the other draws', async () => {
    const members = await testMembers(['TH', 'KH']);
    const { ports, keys } = members.gateway('TH');
    const asked: number[] = [0, 0];
    const pulses = asked.map(
      (_, index) =>
        new Pulse(
          { ...ports, self: { ...ports.self, instance: newId(members.clock) } },
          {
            ensure: (now) => {
              asked[index]! += 1;
              return keys.keys.ensure(now);
            },
            destroy: (now, published) => keys.keys.destroy(now, published),
          },
        ),
    );
    for (const pulse of pulses) await pulse.publish();
    for (const pulse of pulses) await pulse.begin();
    expect(members.wire.records.filter(({ topic }) => topic === pulseTopic('TH'))).toHaveLength(1);
    expect(asked.every((count) => count > 0)).toBe(true);
  });
});
