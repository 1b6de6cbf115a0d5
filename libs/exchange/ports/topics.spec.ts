import { describe, expect, it } from '@jest/globals';
import { laneTopic, messageTopics, partitionOf, readLaneTopic, streamTopics } from './topics.js';

describe('topics', () => {
  it('carry each lane of each sender to each destination under the names of docs/wire.md', () => {
    expect([
      laneTopic('TH', 'KH', 'normal'),
      laneTopic('TH', 'KH', 'express'),
      laneTopic('TH', 'ALL', 'normal'),
      laneTopic('TH', 'ALL', 'express'),
    ]).toEqual([
      'hsu.TH.KH.normal.v1',
      'hsu.TH.KH.express.v1',
      'hsu.TH.all.normal.v1',
      'hsu.TH.all.express.v1',
    ]);
    expect(messageTopics('KH', 'TH').map(readLaneTopic)).toEqual([
      { from: 'KH', to: 'TH', lane: 'express' },
      { from: 'KH', to: 'ALL', lane: 'express' },
      { from: 'KH', to: 'TH', lane: 'normal' },
      { from: 'KH', to: 'ALL', lane: 'normal' },
    ]);
  });

  it.each([
    'hsu.directory.v1',
    'hsu.pulse.TH.v1',
    'hsu.TH.KH.parts.v1',
    'hsu.TH.ALL.normal.v1',
    'hsu.th.KH.normal.v1',
    'hsu.TH.KH.normal.v2',
    'hsu.TH.KH.normal.v1.x',
    'x.TH.KH.normal.v1',
  ])('say no sender of messages in %s', (topic) => {
    expect(readLaneTopic(topic)).toBeUndefined();
  });

  it('may bring a broadcast number on the topic of the two too, where it was sent again', () => {
    expect(streamTopics('TH', 'ALL', 'normal', 'KH')).toEqual([
      'hsu.TH.all.normal.v1',
      'hsu.TH.KH.normal.v1',
    ]);
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
