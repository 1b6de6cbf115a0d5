import { describe, expect, it } from '@jest/globals';
import { laneTopic, messageTopics, partitionOf, streamTopics } from './topics.js';

describe('topics', () => {
  it('carry each lane of each destination under the names of design.md', () => {
    expect([
      laneTopic('KH', 'normal'),
      laneTopic('KH', 'express'),
      laneTopic('ALL', 'normal'),
      laneTopic('ALL', 'express'),
    ]).toEqual(['hsu.inbox.KH.v1', 'hsu.express.KH.v1', 'hsu.broadcast.v1', 'hsu.broadcast-express.v1']);
    expect(messageTopics('TH')).toHaveLength(4);
  });

  it('may bring a broadcast number on the member’s own topic too, where it was sent again', () => {
    expect(streamTopics('ALL', 'normal', 'KH')).toEqual(['hsu.broadcast.v1', 'hsu.inbox.KH.v1']);
  });

  it('keep a conversation on one partition and tell nothing without the secret', () => {
    const one = { member: 'TH', id: '0199' };
    const secret = new Uint8Array(32).fill(1);
    expect(partitionOf(secret, one, 6)).toBe(partitionOf(secret, { ...one }, 6));
    const spread = new Set(
      Array.from({ length: 60 }, (_, n) => partitionOf(secret, { member: 'TH', id: String(n) }, 6)),
    );
    expect(spread.size).toBe(6);
    const other = new Uint8Array(32).fill(2);
    const moved = Array.from({ length: 60 }, (_, n) => ({ member: 'TH', id: String(n) })).filter(
      (c) => partitionOf(secret, c, 6) !== partitionOf(other, c, 6),
    );
    expect(moved.length).toBeGreaterThan(20);
  });
});
