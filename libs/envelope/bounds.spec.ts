import { describe, expect, it } from '@jest/globals';
import { digest, newId, rfc3339, utf8 } from '#kernel';
import { MAX_CONTROLS, MAX_COUNT, MAX_LISTED, MAX_STREAMS, readLink, type JsonObject } from '#envelope';

const clock = { now: () => Date.UTC(2026, 10, 24, 3) };
const id = newId(clock);

const item: JsonObject = { to: 'KH', lane: 'normal', epoch: 1, seq: 1, id, digest: digest('x'), prev: null };
const stream: JsonObject = { to: 'KH', lane: 'normal', epoch: 1 };
const sent: JsonObject = { ...stream, sent: 1, upTo: null, missing: [] };
const held: JsonObject = { ...stream, to: 'MM', sent: null, upTo: 1, missing: [] };
const beat: JsonObject = {
  kind: 'HEARTBEAT',
  streams: [],
  deferred: [],
  refused: [],
  chunks: [],
  oldest: null,
  state: 'NORMAL',
};
const link: JsonObject = {
  v: 1,
  from: 'MM',
  to: 'KH',
  instance: id,
  epoch: 1,
  directory: 1,
  sentAt: rfc3339(clock.now()),
  items: [item],
  control: [],
};

const reads = (over: JsonObject) => () => readLink(utf8(JSON.stringify({ ...link, ...over })));
const beats = (over: JsonObject) => reads({ control: [{ ...beat, ...over }] });

describe('the bounds of a link', () => {
  it.each<[string, number, (value: number) => () => unknown]>([
    ['epoch', 1, (epoch) => reads({ epoch })],
    ['directory', 1, (directory) => reads({ directory })],
    ['items/epoch', 1, (epoch) => reads({ items: [{ ...item, epoch }] })],
    ['items/seq', 1, (seq) => reads({ items: [{ ...item, seq }] })],
    ['heartbeat/streams/epoch', 1, (epoch) => beats({ streams: [{ ...sent, epoch }] })],
    ['heartbeat/streams/sent', 0, (number) => beats({ streams: [{ ...sent, sent: number }] })],
    ['heartbeat/streams/upTo', 0, (upTo) => beats({ streams: [{ ...held, upTo }] })],
    ['VOID/seq', 1, (seq) => reads({ control: [{ kind: 'VOID', stream, seq, id, reason: 'ERASED' }] })],
    ['EPOCH/last', 0, (last) => reads({ control: [{ kind: 'EPOCH', closed: stream, last }] })],
    [
      'SYNC_MARK/seq',
      0,
      (seq) => reads({ control: [{ kind: 'SYNC_MARK', stream, seq, part: 1, parts: 1 }] }),
    ],
  ])('%s is a whole number from %d to 2^53 - 1', (_name, min, of) => {
    for (const good of [min, 3_000_000_000, MAX_COUNT]) expect(of(good)).not.toThrow();
    for (const bad of [min - 1, 1.5, 2 ** 53, -(2 ** 31)]) expect(of(bad)).toThrow(/E-LINK-INVALID|E-JSON/);
  });

  it('counts its lists', () => {
    const many = <T>(count: number, of: (n: number) => T): T[] =>
      Array.from({ length: count }, (_, n) => of(n));
    const streams = (count: number) => beats({ streams: many(count, (n) => ({ ...sent, epoch: n + 1 })) });
    const missing = (count: number) =>
      beats({
        streams: [{ ...held, upTo: MAX_COUNT, missing: many(count, (n) => MAX_COUNT - count + n + 1) }],
      });
    const listed = (count: number) => beats({ refused: many(count, () => ({ id, code: 'E-FORM' })) });
    const controls = (count: number) => reads({ control: many(count, () => ({ kind: 'SYNC_ASK' })) });
    for (const [of, most] of [
      [streams, MAX_STREAMS],
      [missing, MAX_LISTED],
      [listed, MAX_LISTED],
      [controls, MAX_CONTROLS],
    ] as const) {
      expect(of(most)).not.toThrow();
      expect(of(most + 1)).toThrow('E-LINK-INVALID');
    }
  });
});
