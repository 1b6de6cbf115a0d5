import type { Heartbeat, HeldStream, SentStream } from './heartbeat.js';

/**
 * The heartbeat shorter by `over` bytes of JSON, or by as much as can be left out: entries of `refused`, `deferred` and
 * `chunks` from their ends, then numbers of the longest `missing`, with `upTo` before the first number left out
 * (wire.md "Heartbeat", rule 52). Every text inside is ASCII, so characters are bytes.
 */
export function cutHeartbeat(beat: Heartbeat, over: number): Heartbeat {
  let left = over;
  const kept = <T>(entries: readonly T[]): readonly T[] => {
    let count = entries.length;
    while (left > 0 && count > 0) left -= size(entries[--count]);
    return entries.slice(0, count);
  };
  const cut = {
    ...beat,
    refused: kept(beat.refused),
    deferred: kept(beat.deferred),
    chunks: kept(beat.chunks),
  };
  let { streams } = beat;
  let most = Math.max(0, ...streams.map(({ missing }) => missing.length));
  while (left > 0 && most > 0) {
    most = Math.floor(most / 2);
    const shorter = streams.map((stream) => shortened(stream, most));
    left -= size(streams) - size(shorter);
    streams = shorter;
  }
  return { ...cut, streams };
}

function shortened(stream: SentStream | HeldStream, most: number): SentStream | HeldStream {
  const next = stream.missing[most];
  if (stream.upTo === null || next === undefined) return stream;
  return { ...stream, upTo: next - 1, missing: stream.missing.slice(0, most) };
}

function size(value: unknown): number {
  return JSON.stringify(value).length;
}
