import type { Member } from '#kernel';
import {
  claimBytes,
  type Destination,
  fitting,
  type Lane,
  type Lease,
  type OutboxItem,
  type OutgoingReceipt,
  RESEND_WAIT_MS,
  type StoredMessage,
  type Stream,
} from '#exchange';
import { byText } from './memory-order.js';
import { streamKey, type MemoryState, type OutboxRow } from './memory-state.js';

/** Rows of one lane go by urgency; receipts beside U, so that a backlog of routine messages does not hold them up. */
export const RANK = { E: 0, U: 1, R: 2, P: 3 } as const satisfies Record<StoredMessage['urgency'], number>;
export const RECEIPT_RANK = 1;

export function queue(
  state: MemoryState,
  row: Omit<OutboxRow, 'number' | 'seq' | 'sentAt' | 'resends'>,
): OutboxRow {
  const queued: OutboxRow = {
    ...row,
    number: state.outbox.length + 1,
    seq: null,
    sentAt: null,
    resends: new Map(),
  };
  state.outbox.push(queued);
  return queued;
}

/** Queues an own receipt; not while it waits already, so that a storm of duplicates is answered once. */
export function queueReceipt(
  state: MemoryState,
  { receipt, route, conversation }: OutgoingReceipt,
  now: number,
): void {
  if (state.outbox.some((row) => row.receipt && row.ref.id === receipt.ref.id && row.sentAt === null)) return;
  queue(state, {
    at: now,
    stream: route.stream,
    rank: RECEIPT_RANK,
    ref: receipt.ref,
    jws: receipt.jws,
    digest: receipt.digest,
    conversation,
    prev: null,
    units: route.units,
    parts: [],
    receipt: true,
  });
}

export function waiting(state: MemoryState, now: number): { to: Destination; lane: Lane }[] {
  const streams = new Map<string, { to: Destination; lane: Lane }>();
  const add = (to: Destination, lane: Lane): void => void streams.set(`${to} ${lane}`, { to, lane });
  for (const row of state.outbox) {
    if (row.sentAt === null) add(row.stream.to, row.stream.lane);
    for (const member of dueTo(row, now)) add(member, row.stream.lane);
  }
  return [...streams.values()].sort((a, b) => byText(a.to, b.to) || byText(a.lane, b.lane));
}

export function lease(
  state: MemoryState,
  to: Destination,
  lane: Lane,
  holder: string,
  now: number,
  ttlMs: number,
): Lease | undefined {
  const name = `${to} ${lane}`;
  const before = state.leases.get(name);
  const runs = before !== undefined && before.until > now && before.until <= now + ttlMs;
  if (runs && before.holder !== holder) return undefined;
  if (runs && before.until > now + ttlMs / 2) return { name, holder, fence: before.fence };
  const fence = before === undefined ? 1 : before.holder === holder ? before.fence : before.fence + 1;
  state.leases.set(name, { holder, fence, until: now + ttlMs });
  return { name, holder, fence };
}

export function claim(state: MemoryState, held: Lease, limit: number, now: number): OutboxItem[] | undefined {
  if (!holds(state, held)) return undefined;
  const ofLane = state.outbox.filter(({ stream }) => `${stream.to} ${stream.lane}` === held.name);
  const numbered = ofLane
    .filter(({ seq, sentAt }) => seq !== null && sentAt === null)
    .sort((a, b) => a.stream.epoch - b.stream.epoch || (a.seq ?? 0) - (b.seq ?? 0))
    .slice(0, limit);
  const fresh = ofLane
    .filter(({ seq }) => seq === null)
    .sort((a, b) => a.rank - b.rank || a.number - b.number)
    .slice(0, limit - numbered.length);
  const again = state.outbox
    .flatMap((row) => dueTo(row, now).map((member) => ({ row, member })))
    .filter(({ row, member }) => `${member} ${row.stream.lane}` === held.name)
    .sort((a, b) => dueAtOf(a) - dueAtOf(b))
    .slice(0, limit - numbered.length - fresh.length);
  const first = [...numbered, ...fresh].map((row) => ({ row, member: row.stream.to, resend: false }));
  const claimed = fitting([...first, ...again.map((one) => ({ ...one, resend: true }))], ({ row, member }) =>
    claimBytes(row.jws, row.parts, member),
  );
  return claimed.map(({ row, member, resend }) => {
    row.seq ??= nextNumber(state, row.stream);
    return itemOf(row, member, resend);
  });
}

export function markSent(
  state: MemoryState,
  held: Lease,
  items: readonly OutboxItem[],
  now: number,
): boolean {
  if (!holds(state, held)) return false;
  for (const item of items) {
    const row = state.outbox[Number(item.outboxId) - 1];
    if (row === undefined) continue;
    if (!item.resend) row.sentAt ??= now;
    const resend = row.resends.get(item.destination);
    if (item.resend && resend !== undefined) resend.dueAt = null;
  }
  return true;
}

export function postpone(
  state: MemoryState,
  held: Lease,
  items: readonly OutboxItem[],
  dueAt: number,
): boolean {
  if (!holds(state, held)) return false;
  for (const { outboxId, destination, resend } of items) {
    const order = state.outbox[Number(outboxId) - 1]?.resends.get(destination);
    if (resend && order !== undefined && order.dueAt !== null) order.dueAt = dueAt;
  }
  return true;
}

function holds(state: MemoryState, { name, holder, fence }: Lease): boolean {
  const now = state.leases.get(name);
  return now?.holder === holder && now.fence === fence;
}

function nextNumber(state: MemoryState, stream: Stream): number {
  const numbers = state.numbers.get(streamKey(stream)) ?? { stream, last: 0 };
  numbers.last += 1;
  state.numbers.set(streamKey(stream), numbers);
  return numbers.last;
}

function dueAtOf({ row, member }: { readonly row: OutboxRow; readonly member: Member }): number {
  return row.resends.get(member)?.dueAt ?? 0;
}

function dueTo(row: OutboxRow, now: number): Member[] {
  return [...row.resends]
    .filter(([, { dueAt }]) => dueAt !== null && (dueAt <= now || dueAt > now + RESEND_WAIT_MS))
    .map(([member]) => member);
}

function itemOf(row: OutboxRow, destination: Destination, resend: boolean): OutboxItem {
  const { stream, ref, jws, digest, prev, conversation, units } = row;
  const parts = row.parts.filter((part) => part.units.some(({ member }) => member === destination));
  const seq = row.seq ?? 0;
  return {
    outboxId: String(row.number),
    stream,
    destination,
    resend,
    seq,
    ref,
    jws,
    digest,
    prev,
    conversation,
    units,
    parts,
  };
}
