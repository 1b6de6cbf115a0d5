import { refKey, type Member } from '#kernel';
import type { OutgoingReceipt, Submission, SubmitOutcome, TogetherOutcome } from '#exchange';
import { releaseApproval } from './people/memory-approvals.js';
import { claim, decideConflict, holders } from './memory-conflicts.js';
import { isFearChanged, refused, tell } from './memory-consents.js';
import { joined, keep } from './memory-conversations.js';
import { deliver } from './memory-inbox.js';
import { queue, queueReceipt, RANK } from './memory-outbox.js';
import { callerKey, sameReceipt, type HeldMessage, type MemoryState } from './memory-state.js';

export function submit(state: MemoryState, batch: readonly Submission[], now: number): SubmitOutcome[] {
  // All or none: what may throw is tried on every entry before the first one changes anything.
  for (const { message } of batch) joined(state, message);
  return batch.map((submission): SubmitOutcome => {
    const earlier = before(state, submission, batch);
    if (earlier !== undefined) return earlier;
    take(state, submission);
    store(state, submission, now);
    return { outcome: 'STORED' };
  });
}

export function submitTogether(
  state: MemoryState,
  batch: readonly Submission[],
  now: number,
): TogetherOutcome[] {
  // The keys that the batch itself takes count among its entries, and for nobody else until all are stored.
  const trial = { ...state, idempotency: new Map(state.idempotency) };
  const told = batch.map((submission): SubmitOutcome | undefined => {
    const earlier = before(trial, submission, batch);
    if (earlier === undefined) take(trial, submission);
    return earlier;
  });
  if (told.every((one) => one === undefined || one.outcome === 'REPLAY')) return submit(state, batch, now);
  return told.map((one) => one ?? { outcome: 'WITHHELD' });
}

function take({ idempotency: taken }: MemoryState, { idempotency, message }: Submission): void {
  if (idempotency !== null)
    taken.set(callerKey(idempotency), { request: idempotency.request, id: message.ref.id });
}

/** Why a submission is not stored; undefined where it is. A decision that it makes counts from here on. */
function before(
  state: MemoryState,
  submission: Submission,
  batch: readonly Submission[],
): SubmitOutcome | undefined {
  const { identity, idempotency, decision, message } = submission;
  if (identity?.side === 'SOUGHT' && message.status === 'ACTUAL') {
    const units = holders(state, identity.tokens);
    if (units.length > 0) return { outcome: 'PROTECTED', units };
  }
  const against = refused(state, submission, batch);
  if (against !== undefined) return against;
  if (isFearChanged(state, submission, batch)) return { outcome: 'CHANGED' };
  const earlier =
    idempotency === null
      ? undefined
      : replay(state, message.ref.member, idempotency.caller, idempotency.key, idempotency.request);
  if (earlier !== undefined || decision === null) return earlier;
  const first =
    decision.kind === 'RELEASE'
      ? releaseApproval(state, decision, message.ref)
      : decideConflict(state, decision.conflict, 'CHALLENGED');
  return first ? undefined : { outcome: 'DECIDED' };
}

export function replay(
  state: MemoryState,
  member: Member,
  caller: string,
  key: string,
  request: string,
): SubmitOutcome | undefined {
  const earlier = state.idempotency.get(callerKey({ caller, key }));
  if (earlier === undefined) return undefined;
  return earlier.request === request
    ? { outcome: 'REPLAY', ref: { member, id: earlier.id } }
    : { outcome: 'CONFLICT' };
}

function store(state: MemoryState, submission: Submission, now: number): void {
  const { message, parts, routes, destinations, units } = submission;
  const thread = joined(state, message);
  keep(state, message, thread, now);
  claim(state, message, submission.identity, now);
  tell(state, message);
  const { last } = thread.held;
  const rows = routes.map(({ stream, units: named }) => {
    const row = queue(state, {
      at: now,
      stream,
      rank: RANK[message.urgency],
      ref: message.ref,
      jws: message.jws,
      digest: message.digest,
      conversation: message.conversation,
      prev: last.get(stream.to) ?? null,
      units: named,
      parts,
      receipt: false,
    });
    last.set(stream.to, message.ref);
    return row;
  });
  const held: HeldMessage = {
    message,
    direction: 'OUT',
    lane: routes[0]?.stream.lane ?? 'normal',
    units,
    parts,
    at: now,
    deliveries: destinations.flatMap(({ member, stream }) => {
      const row = rows.find((one) => one.stream.to === stream.to && one.stream.lane === stream.lane);
      return row === undefined
        ? []
        : [{ destination: member, row, result: null, receivedAt: null, dueAt: null, held: null }];
    }),
  };
  state.messages.set(refKey(message.ref), held);
  if (submission.answered !== null) addReceipt(state, submission.answered, now);
  deliver(state, held, null, now);
}

export function addReceipt(state: MemoryState, outgoing: OutgoingReceipt, now: number): boolean {
  if (state.receipts.some(({ receipt }) => sameReceipt(receipt, outgoing.receipt))) return false;
  state.receipts.push(outgoing);
  queueReceipt(state, outgoing, now);
  return true;
}
