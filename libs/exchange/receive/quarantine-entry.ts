import type { HsuError } from '#kernel';
import { utf8, type ErrorCode } from '#kernel';
import type { Incoming } from './open-record.js';
import type { DeferredWant, QuarantineEntry, Unanswered } from '../ports/judgement.js';

export function deferred(
  incoming: Incoming,
  error: HsuError,
  bytes: string | null,
  wants: DeferredWant,
): Unanswered {
  return { outcome: 'DEFERRED', entry: quarantined(incoming, error, bytes), wants };
}

export function quarantined(
  { entry, item, link }: Incoming,
  error: HsuError,
  bytes: string | null,
): QuarantineEntry {
  return {
    code: error.code,
    path: error.faults[0]?.path ?? '',
    from: link.from,
    id: item.id,
    digest: bytes,
    bytes: utf8(JSON.stringify({ directory: link.directory, item, entry })),
    whole: false,
    item: {
      stream: { to: item.to, lane: item.lane, epoch: item.epoch },
      seq: item.seq,
      prev: item.prev === null ? null : { member: link.from, id: item.prev },
    },
  };
}

/** A whole record that could not be opened or whose link does not hold. */
export function quarantinedRecord(value: Uint8Array, code: ErrorCode): QuarantineEntry {
  return { code, path: '', from: null, id: null, digest: null, bytes: value, whole: true, item: null };
}
