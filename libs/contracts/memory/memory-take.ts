import { asHsuError, refKey, type MessageRef } from '#kernel';
import type { Judgement, Known, QuarantineEntry, StoredReceipt } from '#exchange';
import { claim } from './memory-conflicts.js';
import { tell } from './memory-consents.js';
import { joined, keep } from './memory-conversations.js';
import { deliver } from './memory-inbox.js';
import { queueReceipt } from './memory-outbox.js';
import type { Kept } from './memory-quarantine.js';
import { sameReceipt, type HeldMessage, type MemoryState } from './memory-state.js';
import { addReceipt } from './memory-submit.js';

type Accepted = Extract<Judgement, { outcome: 'ACCEPTED' }>;
type Rejected = Extract<Judgement, { outcome: 'REJECTED' }>;

/** Lets a judgement take effect whole, or not at all: then its message is deferred as E-INTERNAL. */
export function take(state: MemoryState, judgement: Judgement, now: number): Kept | undefined {
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
  tell(state, message);
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
