import type { Member } from '#kernel';
import {
  type DeferredWant,
  KEEP_MS,
  type QuarantineEntry,
  type QuarantineRow,
  type RecordPlace,
  type Refusals,
  SAMPLE_BYTES,
  SAMPLE_ROWS,
} from '#exchange';
import type { MemoryState } from './memory-state.js';

/** What quarantine is to hold after a judgement took effect; undefined where nothing. */
export interface Kept {
  readonly entry: QuarantineEntry;
  readonly state: 'HELD' | 'DEFERRED' | 'SETTLED';
  readonly wants: DeferredWant | null;
}

export function keepRow(state: MemoryState, kept: Kept, place: RecordPlace, now: number): void {
  state.lastRow += 1;
  const { entry, state: of, wants } = kept;
  const row = { ...entry, number: state.lastRow, place, at: now, state: of, wants, tries: 0 };
  state.quarantine.push(row);
  if (of !== 'DEFERRED') countRefusal(state, row, now);
}

/** Counts a refusal of this row's sender and code, and lets the oldest rows beyond the sample go. */
export function countRefusal(state: MemoryState, row: QuarantineRow, now: number): void {
  const key = groupOf(row);
  const before = state.refusals.get(key) ?? {
    sender: senderOf(row),
    code: row.code,
    count: 0,
    told: 0,
    lastAt: now,
  };
  state.refusals.set(key, { ...before, count: before.count + 1, lastAt: now });
  trim(state, row);
}

export function trim(state: MemoryState, row: QuarantineRow): void {
  const sample = state.quarantine
    .filter((one) => one.state !== 'DEFERRED' && groupOf(one) === groupOf(row))
    .sort((a, b) => b.number - a.number);
  let bytes = 0;
  const beyond = sample.filter((one, nth) => {
    bytes += one.bytes.length;
    return nth >= SAMPLE_ROWS || (bytes > SAMPLE_BYTES && nth > 0);
  });
  drop(state, new Set(beyond));
}

export function tendQuarantine(state: MemoryState, now: number): Refusals[] {
  for (const [index, row] of state.quarantine.entries()) {
    if (row.state !== 'DEFERRED' || row.at > now - KEEP_MS) continue;
    const given = { ...row, state: 'HELD', at: now, wants: null, digest: null } as const;
    state.quarantine[index] = given;
    countRefusal(state, given, now);
  }
  drop(state, new Set(state.quarantine.filter((row) => row.state !== 'DEFERRED' && row.at <= now - KEEP_MS)));
  const told: Refusals[] = [];
  for (const [key, { told: before, ...one }] of [...state.refusals]) {
    if (one.lastAt <= now - KEEP_MS) state.refusals.delete(key);
    else if (one.count >= Math.max(SAMPLE_ROWS, before * 10)) {
      state.refusals.set(key, { ...one, told: one.count });
      told.push(one);
    }
  }
  return told.sort((a, b) => (`${a.sender} ${a.code}` < `${b.sender} ${b.code}` ? -1 : 1));
}

export function waitingOf(state: MemoryState, member: Member): { rows: number; bytes: number } {
  const rows = state.quarantine.filter((row) => row.state === 'DEFERRED' && row.from === member);
  return { rows: rows.length, bytes: rows.reduce((sum, { bytes }) => sum + bytes.length, 0) };
}

function drop(state: MemoryState, rows: ReadonlySet<QuarantineRow>): void {
  if (rows.size === 0) return;
  const kept = state.quarantine.filter((row) => !rows.has(row));
  state.quarantine.splice(0, state.quarantine.length, ...kept);
}

function groupOf(row: QuarantineRow): string {
  return `${senderOf(row)} ${row.code}`;
}

/** Where nobody's link holds, the topic says who wrote it. */
function senderOf({ from, place }: QuarantineRow): string {
  return from ?? place.topic;
}
