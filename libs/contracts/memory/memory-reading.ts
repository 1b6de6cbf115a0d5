import { byText } from './memory-order.js';
import { refKey, type Member, type MessageRef, type UnitAddress } from '#kernel';
import type {
  DeferredWant,
  Delivery,
  MessageView,
  QuarantineRow,
  SentMessage,
  Stopped,
  StoredPart,
  StoredReceipt,
} from '#exchange';
import { known } from './memory-take.js';
import type { HeldDelivery, MemoryState, OutboxRow } from './memory-state.js';

/** Before every entry of a CT_RECEIPTS. */
const ALONE = -1;

export function view(state: MemoryState, ref: MessageRef): MessageView | undefined {
  const held = state.messages.get(refKey(ref));
  const conversation = held && state.conversations.get(refKey(held.message.conversation))?.conversation;
  if (held === undefined || conversation === undefined) return undefined;
  return {
    direction: held.direction,
    lane: held.lane,
    message: held.message,
    units: held.direction === 'IN' ? held.units : [],
    at: held.at,
    conversation: conversation.standing,
    deliveries: held.deliveries.map(deliveryOf),
    receipts: receiptsOf(state, ref),
    parts: held.parts.map(({ part, units }) => ({ part, units })),
  };
}

function deliveryOf({ destination, row, result, receivedAt, dueAt, held }: HeldDelivery): Delivery {
  const resend = row.resends.get(destination);
  return {
    destination,
    state: result ?? (row.sentAt === null ? 'WAITING' : 'SENT'),
    stream: row.stream,
    seq: row.seq,
    sentAt: row.sentAt,
    receivedAt,
    dueAt,
    resends: resend?.count ?? 0,
    incident: resend?.incident ?? false,
    held,
  };
}

export function part(
  state: MemoryState,
  ref: MessageRef,
  name: string,
  unit: UnitAddress,
): StoredPart | undefined {
  return state.messages
    .get(refKey(ref))
    ?.parts.find(
      (one) => one.part === name && one.units.some((u) => u.member === unit.member && u.unit === unit.unit),
    );
}

export function receiptOf(
  state: MemoryState,
  ref: MessageRef,
  level: StoredReceipt['level'],
): StoredReceipt | undefined {
  return receiptsOf(state, ref).find((receipt) => receipt.level === level);
}

function receiptsOf(state: MemoryState, ref: MessageRef): StoredReceipt[] {
  return state.receipts
    .map(({ receipt }) => receipt)
    .filter(({ of }) => refKey(of) === refKey(ref))
    .sort(
      (a, b) =>
        byText(a.ref.id, b.ref.id) ||
        byText(a.ref.member, b.ref.member) ||
        (a.entry ?? ALONE) - (b.entry ?? ALONE),
    );
}

export function sentMessages(state: MemoryState, ids: readonly string[]): SentMessage[] {
  const wanted = new Set(ids);
  const found = [...state.messages.values()].flatMap(({ direction, message, deliveries, parts }) =>
    direction === 'OUT' && wanted.has(message.ref.id)
      ? [
          {
            id: message.ref.id,
            digest: message.digest,
            to: message.to,
            parts: parts.map(({ part, units }) => ({ part, units })).sort((a, b) => byText(a.part, b.part)),
            destinations: deliveries.map(({ destination }) => destination).sort(byText),
          },
        ]
      : [],
  );
  return found.sort((a, b) => byText(a.id, b.id));
}

export function deferred(state: MemoryState, want: DeferredWant, limit: number): QuarantineRow[] {
  return state.quarantine
    .filter((row) => row.state === 'DEFERRED' && row.wants !== null && meets(row.wants, want))
    .sort((a, b) => a.tries - b.tries || a.number - b.number)
    .slice(0, limit);
}

function meets(wanted: DeferredWant, want: DeferredWant): boolean {
  if (wanted.kind === 'DIRECTORY') return want.kind === 'DIRECTORY' && wanted.version <= want.version;
  if (wanted.kind === 'SCHEMA')
    return want.kind === 'SCHEMA' && wanted.type === want.type && wanted.version === want.version;
  return wanted.kind === 'INTERNAL' && want.kind === 'INTERNAL';
}

export function awaited(
  state: MemoryState,
  refs: readonly MessageRef[] | null,
  limit: number,
): QuarantineRow[] {
  const asked = refs && new Set(refs.map(refKey));
  return state.quarantine
    .filter(({ state: now, wants }) => {
      if (now !== 'DEFERRED' || wants?.kind !== 'MESSAGE') return false;
      if (asked?.has(refKey(wants.message)) === false) return false;
      return known(state, [wants.message]).some(({ outcome }) => outcome !== 'DEFERRED');
    })
    .slice(0, limit);
}

export function refused(state: MemoryState, member: Member, since: number): Stopped[] {
  return state.quarantine
    .filter((row) => row.state === 'HELD' && row.from === member && row.at >= since)
    .flatMap(({ id, code }) => (id === null ? [] : [{ id, code }]))
    .reverse()
    .slice(0, 100);
}

export function unjudged(state: MemoryState): Member[] {
  const members = state.quarantine.flatMap(({ state: now, from, wants }) =>
    now === 'DEFERRED' && from !== null && (wants?.kind !== 'MESSAGE' || wants.message.member === from)
      ? [from]
      : [],
  );
  return [...new Set(members)].sort();
}

export function deferredOf(state: MemoryState, member: Member): Stopped[] {
  return state.quarantine
    .filter((row) => row.state === 'DEFERRED' && row.from === member)
    .flatMap(({ id, code }) => (id === null ? [] : [{ id, code }]))
    .slice(0, 1000);
}

export function counts(state: MemoryState): {
  deferred: number;
  held: number;
  oldestWaitingAt: number | null;
} {
  return {
    deferred: state.quarantine.filter((row) => row.state === 'DEFERRED').length,
    held: state.quarantine.filter((row) => row.state === 'HELD').length,
    oldestWaitingAt: oldest(state.outbox),
  };
}

export function oldestTo(state: MemoryState, member: Member): number | null {
  return oldest(state.outbox.filter(({ stream: { to } }) => to === member || to === 'ALL'));
}

function oldest(rows: readonly OutboxRow[]): number | null {
  const times = rows.filter(({ sentAt }) => sentAt === null).map(({ at }) => at);
  return times.length === 0 ? null : Math.min(...times);
}
