import type { JsonObject, JsonValue } from './json.js';
import { MAX_CHUNKS, MAX_INCOMPLETE, MAX_LISTED, MAX_STREAMS } from './limits.js';
import { messageId, numbers, shape, streamOf, streamTo, time, type Ends, type Stream } from './stream.js';

/** A stream of the heartbeat's sender: `sent` is the highest number it has sent, 0 for none. */
export interface SentStream extends Stream {
  readonly sent: number;
  readonly upTo: null;
  readonly missing: readonly [];
}

/** A stream of the peer: the sender holds every number up to `upTo` but those in `missing` (ascending). */
export interface HeldStream extends Stream {
  readonly sent: null;
  readonly upTo: number;
  readonly missing: readonly number[];
}

/** A message named with the reason why it was not accepted. */
export interface Judged {
  readonly id: string;
  readonly code: string;
}

/** Chunks of an attachment of the peer's message `id` that have not come. */
export interface MissingChunks {
  readonly id: string;
  readonly attachment: string;
  readonly missing: readonly number[];
}

const STATES = ['NORMAL', 'RESTORED', 'CLONE', 'CLOSED'] as const;
export type GatewayState = (typeof STATES)[number];

/** One gateway's account to one peer (wire.md "Heartbeat"). */
export interface Heartbeat {
  readonly kind: 'HEARTBEAT';
  readonly streams: readonly (SentStream | HeldStream)[];
  /** Kept, judged later. */
  readonly deferred: readonly Judged[];
  /** What failed inside an authentic link. */
  readonly refused: readonly Judged[];
  readonly chunks: readonly MissingChunks[];
  /** When the oldest message still waiting here for this peer was committed; null: none waits. */
  readonly oldest: string | null;
  readonly state: GatewayState;
}

export function readHeartbeat(value: JsonObject, path: string, ends: Ends): Heartbeat {
  const beat = shape.object(value, path, [
    'kind',
    'streams',
    'deferred',
    'refused',
    'chunks',
    'oldest',
    'state',
  ]);
  const { deferred, refused, chunks, oldest, state } = beat;
  const streams = shape
    .list(beat['streams'], `${path}/streams`, MAX_STREAMS)
    .map((s, i) => told(s, `${path}/streams/${i}`, ends));
  if (new Set(streams.map(name)).size !== streams.length) shape.fail(`${path}/streams`, 'a stream twice');
  return {
    kind: 'HEARTBEAT',
    streams,
    deferred: shape
      .list(deferred, `${path}/deferred`, MAX_LISTED)
      .map((j, i) => judged(j, `${path}/deferred/${i}`)),
    refused: shape
      .list(refused, `${path}/refused`, MAX_LISTED)
      .map((j, i) => judged(j, `${path}/refused/${i}`)),
    chunks: shape
      .list(chunks, `${path}/chunks`, MAX_INCOMPLETE)
      .map((c, i) => lacking(c, `${path}/chunks/${i}`)),
    oldest: oldest === null ? null : time(oldest, `${path}/oldest`),
    state: shape.oneOf(state, `${path}/state`, STATES),
  };
}

/** A stream to ALL may stand twice: one side's own, and the other's. */
function name({ to, lane, epoch, upTo }: SentStream | HeldStream): string {
  return `${to}/${lane}/${epoch}/${upTo === null ? 'sent' : 'held'}`;
}

function told(value: JsonValue, path: string, { from, to }: Ends): SentStream | HeldStream {
  const entry = shape.object(value, path, ['to', 'lane', 'epoch', 'sent', 'upTo', 'missing']);
  const stream = streamOf(entry, path);
  const missing = entry['missing'];
  // Exactly one of the two is a number: that is how a reader knows whose stream it is, since both sides write to ALL.
  if (entry['upTo'] === null) {
    shape.list(missing, `${path}/missing`, 0);
    streamTo(to, stream, path);
    return { ...stream, sent: shape.integer(entry['sent'], `${path}/sent`, 0), upTo: null, missing: [] };
  }
  if (entry['sent'] !== null) shape.fail(`${path}/sent`, 'both sent and upTo');
  const upTo = shape.integer(entry['upTo'], `${path}/upTo`, 0);
  streamTo(from, stream, path);
  return { ...stream, sent: null, upTo, missing: numbers(missing, `${path}/missing`, MAX_LISTED, upTo) };
}

function judged(value: JsonValue, path: string): Judged {
  const entry = shape.object(value, path, ['id', 'code']);
  return {
    id: messageId(entry['id'], `${path}/id`),
    code: shape.that(entry['code'], `${path}/code`, 'a code', isCode),
  };
}

function lacking(value: JsonValue, path: string): MissingChunks {
  const entry = shape.object(value, path, ['id', 'attachment', 'missing']);
  return {
    id: messageId(entry['id'], `${path}/id`),
    attachment: messageId(entry['attachment'], `${path}/attachment`),
    missing: numbers(entry['missing'], `${path}/missing`, MAX_CHUNKS, MAX_CHUNKS),
  };
}

function isCode(text: unknown): text is string {
  // Not the closed list: a peer of a newer release may know codes that this one does not.
  return typeof text === 'string' && /^E-[A-Z0-9-]{1,40}$/.test(text);
}
