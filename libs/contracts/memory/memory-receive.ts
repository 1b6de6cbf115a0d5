import { claim } from './memory-conflicts.js';
import { asHsuError, HsuError, refKey, type Member, type MessageRef } from '#kernel';
import {
  addArrived,
  type Arrival,
  type Judgement,
  type Known,
  MOST_EPOCHS,
  type QuarantineEntry,
  type QuarantineRow,
  type RecordPlace,
  repeated,
  type StoredReceipt,
  takeBack,
} from '#exchange';
import { joined, keep } from './memory-conversations.js';
import { deliver, release } from './memory-inbox.js';
import { countRefusal, keepRow, trim, type Kept } from './memory-quarantine.js';
import { queueReceipt } from './memory-outbox.js';
import { addReceipt } from './memory-submit.js';
import { placeKey, sameReceipt, streamKey, type HeldMessage, type MemoryState } from './memory-state.js';

type Accepted = Extract<Judgement, { outcome: 'ACCEPTED' }>;
type Rejected = Extract<Judgement, { outcome: 'REJECTED' }>;

/** The same judgements, each of which is answered alone. */
export function answeredAlone(judgements: readonly Judgement[]): Promise<readonly Judgement[]> {
  return Promise.all(
    judgements.map(async (one) =>
      (one.outcome === 'ACCEPTED' || one.outcome === 'REJECTED') && one.receipt.alone !== undefined
        ? { ...one, receipt: await one.receipt.alone() }
        : one,
    ),
  );
}

/** Whether all of them will take effect: then receipts that were signed together hold. */
function together(state: MemoryState, judgements: readonly Judgement[]): boolean {
  try {
    return judgements.every((one) => {
      if (one.outcome !== 'ACCEPTED' && one.outcome !== 'REJECTED') return true;
      if (one.outcome === 'ACCEPTED') joined(state, one.message);
      const { member, id } = one.receipt.receipt.of;
      return known(state, [{ member, id }]).every(({ outcome }) => outcome === 'DEFERRED');
    });
  } catch {
    return false;
  }
}

/** `apart`: the same judgements answered one by one, where they do not all take effect. */
export function commitRecord(
  state: MemoryState,
  place: RecordPlace,
  from: Member | null,
  arrivals: readonly Arrival[],
  judgements: readonly Judgement[],
  apart: readonly Judgement[],
  now: number,
): boolean {
  if (state.offsets.get(placeKey(place)) === place.offset) stillKnown(state, repeated(judgements));
  if (!moveOffset(state, place)) return false;
  for (const judgement of together(state, judgements) ? judgements : apart) {
    const kept = take(state, judgement, now);
    if (kept === undefined) continue;
    keepRow(state, kept, place, now);
    freeFollowers(state, kept);
  }
  if (from !== null) for (const { stream, seq } of arrivals) arrive(state, from, stream, [seq], 0);
  return true;
}

/** What waited may have been taken back since a copy of it was judged. */
function stillKnown(state: MemoryState, copied: readonly MessageRef[]): void {
  if (!copied.every((ref) => known(state, [ref]).length > 0)) throw new HsuError('E-NOT-NOW');
}

/** The stored offset is the fence: whoever finds another one there lost the record to another replica. */
export function moveOffset(state: MemoryState, place: RecordPlace): boolean {
  if (state.offsets.get(placeKey(place)) !== place.offset) return false;
  state.offsets.set(placeKey(place), String(BigInt(place.offset) + 1n));
  return true;
}

export function settle(
  state: MemoryState,
  number: number,
  from: Member,
  judgement: Judgement,
  gone: Arrival | null,
  now: number,
): boolean {
  const index = state.quarantine.findIndex((one) => one.number === number);
  const row = state.quarantine[index];
  if (row === undefined || row.state === 'RELEASED' || row.state === 'SETTLED') return false;
  const kept = take(state, judgement, now);
  const settled: QuarantineRow =
    kept === undefined
      ? { ...row, state: 'RELEASED', wants: null, bytes: new Uint8Array() }
      : {
          ...row,
          code: kept.entry.code,
          path: kept.entry.path,
          digest: kept.entry.digest,
          state: kept.state,
          wants: kept.wants,
          tries: row.tries + 1,
        };
  state.quarantine[index] = settled;
  if (kept !== undefined && kept.state !== 'DEFERRED') countRefusal(state, settled, now);
  else trim(state, settled);
  if (kept !== undefined) freeFollowers(state, kept);
  if (gone !== null) missAgain(state, from, gone);
  return true;
}

function missAgain(state: MemoryState, from: Member, { stream, seq }: Arrival): void {
  const key = `${from} ${streamKey(stream)}`;
  const before = state.arrivals.get(key);
  if (before !== undefined) state.arrivals.set(key, { ...before, arrived: takeBack(before.arrived, seq) });
}

/** Nothing waits for a message that was refused for good. */
function freeFollowers(state: MemoryState, { entry: { from, id }, state: now }: Kept): void {
  if (now === 'SETTLED' && from !== null && id !== null) release(state, { member: from, id });
}

/** Lets a judgement take effect whole, or not at all: then its message is deferred as E-INTERNAL. */
function take(state: MemoryState, judgement: Judgement, now: number): Kept | undefined {
  switch (judgement.outcome) {
    case 'ACCEPTED':
      try {
        return accept(state, judgement, now);
      } catch (error) {
        return internal(judgement.ifNotStored(), error);
      }
    case 'RECEIPT':
      return receive(state, judgement.receipt, judgement.ifNotStored);
    case 'RECEIPTS': {
      const kept = judgement.receipts.map((receipt) => receive(state, receipt, judgement.ifNotStored));
      return (
        kept.find((one) => one !== undefined) ??
        (judgement.refused === null ? undefined : { entry: judgement.refused, state: 'HELD', wants: null })
      );
    }
    case 'REJECTED':
      return reject(state, judgement, now);
    case 'DUPLICATE':
      answerAgain(state, judgement.of, now);
      return undefined;
    case 'DEFERRED':
      return { entry: judgement.entry, state: 'DEFERRED', wants: judgement.wants };
    case 'UNAUTHENTIC':
      return { entry: judgement.entry, state: 'HELD', wants: null };
  }
}

function internal(ifNotStored: QuarantineEntry, error: unknown): Kept {
  const { code, faults } = asHsuError(error);
  if (code === 'E-UNAVAILABLE') throw error;
  if (code === 'E-CONVERSATION-FULL')
    return {
      entry: { ...ifNotStored, code, path: faults[0]?.path ?? '', digest: null },
      state: 'HELD',
      wants: null,
    };
  return {
    entry: { ...ifNotStored, code: 'E-INTERNAL', path: '' },
    state: 'DEFERRED',
    wants: { kind: 'INTERNAL' },
  };
}

function accept(state: MemoryState, judgement: Accepted, now: number): Kept | undefined {
  const { message, receipt, units, parts, prev, express } = judgement;
  const earlier = known(state, [message.ref]).find(({ outcome }) => outcome !== 'DEFERRED');
  if (earlier !== undefined)
    return again(state, earlier, message.ref, message.digest, judgement.ifNotStored, now);
  const thread = joined(state, message);
  keep(state, message, thread, now);
  claim(state, message, judgement.identity, now);
  const { lane } = receipt.route.stream;
  const held: HeldMessage = { message, direction: 'IN', lane, units, parts, at: now, deliveries: [] };
  state.messages.set(refKey(message.ref), held);
  deliver(state, held, express ? null : prev, now);
  addReceipt(state, receipt, now);
  return undefined;
}

function reject(state: MemoryState, { id, entry, receipt }: Rejected, now: number): Kept | undefined {
  const ref = { member: receipt.receipt.of.member, id };
  const earlier = known(state, [ref]).find(({ outcome }) => outcome !== 'DEFERRED');
  if (earlier !== undefined) return again(state, earlier, ref, receipt.receipt.of.digest, () => entry, now);
  addReceipt(state, receipt, now);
  return { entry, state: 'SETTLED', wants: null };
}

/** (member, id) is taken: the same bytes are a duplicate, other bytes an incident. */
function again(
  state: MemoryState,
  earlier: Known,
  ref: MessageRef,
  digest: string,
  ifNotStored: () => QuarantineEntry,
  now: number,
): Kept | undefined {
  if (earlier.digest !== digest) return conflict(ifNotStored());
  answerAgain(state, ref, now);
  return undefined;
}

function conflict(entry: QuarantineEntry): Kept {
  return {
    entry: { ...entry, code: 'E-DUPLICATE-CONFLICT', path: '/id', digest: null },
    state: 'HELD',
    wants: null,
  };
}

function answerAgain(state: MemoryState, of: MessageRef, now: number): void {
  for (const { receipt, route, conversation } of state.receipts) {
    if (
      refKey(receipt.of) !== refKey(of) ||
      receipt.level !== 'GATEWAY' ||
      route === null ||
      conversation === null
    )
      continue;
    queueReceipt(state, { receipt, route, conversation }, now);
  }
}

function receive(
  state: MemoryState,
  receipt: StoredReceipt,
  ifNotStored: () => QuarantineEntry,
): Kept | undefined {
  const byId = state.receipts.find(
    (held) => refKey(held.receipt.ref) === refKey(receipt.ref) && held.receipt.entry === receipt.entry,
  );
  if (byId !== undefined) return byId.receipt.digest === receipt.digest ? undefined : conflict(ifNotStored());
  const earlier = state.receipts.find((held) => sameReceipt(held.receipt, receipt));
  if (earlier !== undefined)
    return earlier.receipt.result === receipt.result
      ? undefined
      : {
          ...conflict(ifNotStored()),
          entry: { ...ifNotStored(), code: 'E-DUPLICATE-CONFLICT', path: resultPath(receipt), digest: null },
        };
  state.receipts.push({ receipt, route: null, conversation: null });
  if (receipt.level !== 'GATEWAY') return undefined;
  const delivery = state.messages
    .get(refKey(receipt.of))
    ?.deliveries.find(({ destination }) => destination === receipt.from.member);
  if (delivery === undefined) return undefined;
  delivery.result = receipt.result === 'ACCEPTED' ? 'RECEIPTED' : 'REJECTED';
  delivery.held = null;
  return undefined;
}

/** Pointer to the result in the message that carries the receipt. */
export function resultPath({ entry }: StoredReceipt): string {
  return entry === null ? '/body/result' : `/body/receipts/${entry}/result`;
}

/** What is known of these ids; a final outcome is told before a deferred one. */
export function known(state: MemoryState, refs: readonly MessageRef[]): Known[] {
  return refs.flatMap((ref): Known[] => {
    const message = state.messages.get(refKey(ref));
    if (message !== undefined) {
      const { digest, conversation, from, to, status, facts } = message.message;
      return [{ ref, digest, outcome: 'ACCEPTED', message: { conversation, from, to, status, facts } }];
    }
    const receipt = state.receipts.find((held) => refKey(held.receipt.ref) === refKey(ref));
    if (receipt !== undefined)
      return [{ ref, digest: receipt.receipt.digest, outcome: 'RECEIPT', message: null }];
    const refused = state.receipts.find(
      ({ receipt: { of, level, result }, route }) =>
        route !== null && level === 'GATEWAY' && result === 'REJECTED' && refKey(of) === refKey(ref),
    );
    // The row itself may have gone; the receipt stays for ever.
    if (refused !== undefined)
      return [{ ref, digest: refused.receipt.of.digest, outcome: 'REJECTED', message: null }];
    const rows = state.quarantine.filter(
      (row) =>
        row.from === ref.member && row.id === ref.id && row.digest !== null && row.state !== 'RELEASED',
    );
    const row = rows.find((one) => one.state !== 'DEFERRED') ?? rows[0];
    if (row === undefined || row.digest === null) return [];
    const outcome = row.state === 'DEFERRED' ? 'DEFERRED' : 'REJECTED';
    return [{ ref, digest: row.digest, outcome, message: null }];
  });
}

/** Notes numbers of a peer's stream that arrived, and the highest that it says it sent. */
export function arrive(
  state: MemoryState,
  from: Member,
  stream: Arrival['stream'],
  numbers: readonly number[],
  told: number,
): void {
  const key = `${from} ${streamKey(stream)}`;
  const before = state.arrivals.get(key) ?? { from, stream, arrived: { upTo: 0, ahead: [] }, told: 0 };
  state.arrivals.set(key, {
    ...before,
    arrived: addArrived(before.arrived, numbers),
    told: Math.max(before.told, told),
  });
  keepHighestEpochs(state, from);
}

function keepHighestEpochs(state: MemoryState, from: Member): void {
  const streams = [...state.arrivals].filter(([, one]) => one.from === from);
  const epochs = [...new Set(streams.map(([, { stream }]) => stream.epoch))].sort((a, b) => b - a);
  const lowest = epochs[MOST_EPOCHS - 1] ?? 0;
  for (const [key, { stream }] of streams) if (stream.epoch < lowest) state.arrivals.delete(key);
}
