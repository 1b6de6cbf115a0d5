import type { JsonValue } from './json.js';
import { isPartName } from './parcel.js';
import { readHeartbeat, type Heartbeat } from './heartbeat.js';
import { messageId, readStream, shape, streamTo, type Ends, type Stream } from './stream.js';
import { isJsonObject } from './json.js';
import { MAX_SYNC_PARTS } from './limits.js';

/** A number that will never come: its message was erased, or its key was revoked before it was sent. */
export interface VoidNumber {
  readonly kind: 'VOID';
  readonly stream: Stream;
  readonly seq: number;
  readonly id: string;
  readonly reason: VoidReason;
}
const VOID_REASONS = ['ERASED', 'KEY_REVOKED'] as const;
export type VoidReason = (typeof VOID_REASONS)[number];

/** Asks the owner for its active alerts and open conversations. */
export interface SyncAsk {
  readonly kind: 'SYNC_ASK';
}

/** The `part`-th of `parts` pieces of a sync ends here; numbers of `stream` up to `seq` are not missing. */
export interface SyncMark {
  readonly kind: 'SYNC_MARK';
  readonly stream: Stream;
  readonly seq: number;
  readonly part: number;
  readonly parts: number;
}

/**
 * The stream `closed` ended with the number `last` (0: it never had one); the sender counts on under a higher epoch.
 */
export interface EpochClosed {
  readonly kind: 'EPOCH';
  readonly closed: Stream;
  readonly last: number;
}

/** The part of the receiver's message `id` could not be opened here: seal it again under today's keys. */
export interface ResealNeeded {
  readonly kind: 'RESEAL_NEEDED';
  readonly id: string;
  readonly part: string;
}

/** Control travels in links, is never answered and takes no number (wire.md "Link"). */
export type Control = Heartbeat | VoidNumber | SyncAsk | SyncMark | EpochClosed | ResealNeeded;

/** A control of a known kind, or the name of an unknown one, whose other members nobody looks at. */
export function readControl(value: JsonValue, path: string, ends: Ends): Control | string {
  if (!isJsonObject(value)) shape.fail(path, 'not an object');
  const kind = shape.that(value['kind'], `${path}/kind`, 'a kind', isKind);
  switch (kind) {
    case 'HEARTBEAT':
      return readHeartbeat(value, path, ends);
    case 'VOID': {
      const control = shape.object(value, path, ['kind', 'stream', 'seq', 'id', 'reason']);
      return {
        kind,
        stream: ownStream(control['stream'], `${path}/stream`, ends),
        seq: shape.integer(control['seq'], `${path}/seq`, 1),
        id: messageId(control['id'], `${path}/id`),
        reason: shape.oneOf(control['reason'], `${path}/reason`, VOID_REASONS),
      };
    }
    case 'SYNC_ASK':
      shape.object(value, path, ['kind']);
      return { kind };
    case 'SYNC_MARK': {
      const control = shape.object(value, path, ['kind', 'stream', 'seq', 'part', 'parts']);
      const parts = shape.integer(control['parts'], `${path}/parts`, 1, MAX_SYNC_PARTS);
      return {
        kind,
        stream: ownStream(control['stream'], `${path}/stream`, ends),
        seq: shape.integer(control['seq'], `${path}/seq`, 0),
        part: shape.integer(control['part'], `${path}/part`, 1, parts),
        parts,
      };
    }
    case 'EPOCH': {
      const control = shape.object(value, path, ['kind', 'closed', 'last']);
      return {
        kind,
        closed: ownStream(control['closed'], `${path}/closed`, ends),
        last: shape.integer(control['last'], `${path}/last`, 0),
      };
    }
    case 'RESEAL_NEEDED': {
      const control = shape.object(value, path, ['kind', 'id', 'part']);
      return {
        kind,
        id: messageId(control['id'], `${path}/id`),
        part: shape.that(control['part'], `${path}/part`, 'a part name', isPartName),
      };
    }
    default:
      return kind;
  }
}

/** Only its own streams to that reader are the writer's to void, mark and close. */
function ownStream(value: JsonValue | undefined, path: string, { to }: Ends): Stream {
  return streamTo(to, readStream(value, path), path);
}

function isKind(text: unknown): text is string {
  return typeof text === 'string' && /^[A-Z][A-Z0-9_]{0,39}$/.test(text);
}
