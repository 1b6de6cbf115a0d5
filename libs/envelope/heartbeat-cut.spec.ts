import { describe, expect, it } from '@jest/globals';
import { fromUtf8 } from '#kernel';
import {
  generateKey,
  MAX_LINK_BYTES,
  readLink,
  signJws,
  writeLink,
  type Heartbeat,
  type LinkPayload,
} from '#envelope';

const id = (n: number): string => `01932f6e-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;
const count = (n: number): number[] => Array.from({ length: n }, (_, index) => index + 1);
const judged = (from: number): { id: string; code: string }[] =>
  count(1000).map((n) => ({ id: id(from + n), code: 'E-CONVERSATION-UNKNOWN' }));
const FIRST = 9_000_000_000_000_000;
const held = (epoch: number, numbers: number): Heartbeat['streams'][0] => ({
  to: 'TH',
  lane: 'normal',
  epoch,
  sent: null,
  upTo: FIRST + 2 * numbers,
  missing: count(numbers).map((n) => FIRST + 2 * n),
});

function linkOf(beat: Partial<Heartbeat>): LinkPayload {
  const heartbeat: Heartbeat = {
    kind: 'HEARTBEAT',
    streams: [],
    deferred: [],
    refused: [],
    chunks: [],
    oldest: null,
    state: 'NORMAL',
    ...beat,
  };
  return {
    from: 'TH',
    to: 'KH',
    instance: id(1),
    epoch: 1,
    directory: 1,
    sentAt: '2026-11-24T03:00:00.000Z',
    items: [],
    control: [heartbeat],
  };
}

async function written(beat: Partial<Heartbeat>): Promise<Heartbeat> {
  const payload = writeLink(linkOf(beat));
  const jws = await signJws(payload, 'hsu-link+jws', generateKey('EdDSA'));
  expect(jws.length).toBeLessThanOrEqual(MAX_LINK_BYTES);
  const [control] = readLink(payload).control;
  if (control?.kind !== 'HEARTBEAT') throw new Error('no heartbeat');
  return control;
}

describe('a heartbeat that would exceed its link', () => {
  it('leaves out the last refusals first and keeps everything else', async () => {
    const streams = [held(1, 1000), held(2, 1000), held(3, 1000)];
    const beat = await written({ streams, deferred: judged(0), refused: judged(5000) });
    expect(beat.streams).toEqual(streams);
    expect(beat.deferred).toHaveLength(1000);
    expect(beat.refused.length).toBeGreaterThan(500);
    expect(beat.refused).toEqual(judged(5000).slice(0, beat.refused.length));
    expect(beat.refused.length).toBeLessThan(1000);
  });

  it('speaks of fewer numbers and never claims to hold one that is missing', async () => {
    const streams = count(64).map((epoch) => held(epoch, 1000));
    const beat = await written({ streams, deferred: judged(0) });
    expect(beat.deferred).toEqual([]);
    beat.streams.forEach(({ upTo, missing }, index) => {
      const all = streams[index]?.missing ?? [];
      expect(missing.length).toBeGreaterThan(50);
      expect(missing).toEqual(all.filter((n) => n <= (upTo ?? 0)));
    });
  });

  it('stays as it is where it fits', () => {
    const link = linkOf({
      streams: [held(1, 1000)],
      deferred: judged(0),
      refused: judged(5000).slice(0, 300),
    });
    expect(JSON.parse(fromUtf8(writeLink(link)))).toMatchObject({ control: link.control });
  });
});
