import { commitJunk } from './memory-junk.js';
import type { Member } from '#kernel';
import type { ApprovalStore, AuditStore, CaseStore, ConflictStore, Fold, Store } from '#exchange';
import { memoryApprovals } from './people/memory-approvals.js';
import { memoryAudit } from './people/memory-audit.js';
import { arrivals, beat, fallSilent, peers, sent, speak } from './memory-beat.js';
import { memoryConflicts } from './memory-conflicts.js';
import { addDirectoryRecord, directoryRecords } from './memory-directory.js';
import {
  becameOverdue,
  escalations,
  putOff,
  ring,
  ringing,
  told,
  untold,
  work,
  workCounts,
} from './memory-cases.js';
import { concernsAbout, consents, conversationsAbout, forwardsOf, withDigest } from './memory-consents.js';
import { conversations, heads, thread } from './memory-conversations.js';
import { memoryKeeping } from './memory-keeping.js';
import { inbox } from './memory-inbox.js';
import { claim, lease, markSent, postpone, waiting } from './memory-outbox.js';
import {
  awaited,
  counts,
  deferred,
  deferredOf,
  unjudged,
  oldestTo,
  part,
  receiptOf,
  refused,
  sentMessages,
  view,
} from './memory-reading.js';
import { tendQuarantine, waitingOf } from './memory-quarantine.js';
import { answeredAlone, commitRecord, settle } from './memory-receive.js';
import { known } from './memory-take.js';
import { emptyState, placeKey } from './memory-state.js';
import { addReceipt, replay, submit, submitTogether } from './memory-submit.js';

/**
 * The store in memory, for tests: the same semantics as the database (the contract suite holds both to them), nothing
 * durable. Every method runs to its end without a pause, so each is one transaction.
 */
export function memoryStore({
  fold,
  member = 'TH',
}: {
  readonly fold: Fold;
  /** Whose store it is: work lists and escalations are of own units. */
  readonly member?: Member;
}): Store &
  CaseStore & {
    readonly conflicts: ConflictStore;
    readonly approvalStore: ApprovalStore;
    readonly audit: AuditStore;
  } {
  const state = emptyState(fold, member);
  return {
    submit: (batch, now) => answer(() => submit(state, batch, now)),
    submitTogether: (batch, now) => answer(() => submitTogether(state, batch, now)),
    replay: (caller, key, request) => answer(() => replay(state, member, caller, key, request)),
    heads: (conversation, unit, to) => answer(() => heads(state, conversation, unit, to)),
    addReceipt: (receipt, now) => answer(() => addReceipt(state, receipt, now)),
    waiting: (now) => answer(() => waiting(state, now)),
    lease: (to, lane, holder, now, ttlMs) => answer(() => lease(state, to, lane, holder, now, ttlMs)),
    claim: (held, limit, now) => answer(() => claim(state, held, limit, now)),
    markSent: (held, items, now) => answer(() => markSent(state, held, items, now)),
    postpone: (held, items, dueAt) => answer(() => postpone(state, held, items, dueAt)),
    known: (refs) => answer(() => known(state, refs)),
    conversations: (refs) => answer(() => conversations(state, refs)),
    sentMessages: (ids) => answer(() => sentMessages(state, ids)),
    commitRecord: async (place, from, arrived, judgements, now) => {
      const apart = await answeredAlone(judgements);
      return answer(() => commitRecord(state, place, from, arrived, judgements, apart, now));
    },
    settle: async (row, from, judgement, gone, now) => {
      const [alone = judgement] = await answeredAlone([judgement]);
      return answer(() => settle(state, row, from, alone, gone, now));
    },
    deferred: (want, limit) => answer(() => deferred(state, want, limit)),
    commitJunk: (run, kept, now) => answer(() => commitJunk(state, run, kept, now)),
    offset: (topic, partition) => answer(() => state.offsets.get(placeKey({ topic, partition }))),
    setOffset: (topic, partition, next, reason) =>
      answer(() => {
        const key = placeKey({ topic, partition });
        const stored = state.offsets.get(key);
        // Another replica may have been there already, and read on.
        if (reason === 'START' && stored !== undefined) return;
        if (reason === 'HOLE' && (stored === undefined || BigInt(stored) >= BigInt(next))) return;
        state.offsets.set(key, next);
      }),
    arrivals: () => answer(() => arrivals(state)),
    sent: () => answer(() => sent(state)),
    refused: (member, since) => answer(() => refused(state, member, since)),
    awaited: (refs, limit) => answer(() => awaited(state, refs, limit)),
    deferredOf: (member) => answer(() => deferredOf(state, member)),
    unjudged: () => answer(() => unjudged(state)),
    counts: () => answer(() => counts(state)),
    oldestTo: (member) => answer(() => oldestTo(state, member)),
    beat: (told, receiptMs, most, jitter) => answer(() => beat(state, told, receiptMs, most, jitter)),
    peers: () => answer(() => peers(state)),
    speak: (holder, now, ttlMs) => answer(() => speak(state, holder, now, ttlMs)),
    fallSilent: (holder) =>
      answer(() => {
        fallSilent(state, holder);
      }),
    view: (ref) => answer(() => view(state, ref)),
    views: (refs) => answer(() => refs.flatMap((ref) => view(state, ref) ?? [])),
    conversation: (ref) => answer(() => thread(state, ref)),
    part: (ref, name, unit) => answer(() => part(state, ref, name, unit)),
    consents: (persons, status) => answer(() => consents(state, persons, status)),
    withDigest: (beginning) => answer(() => withDigest(state, beginning)),
    forwardsOf: (ids, status) => answer(() => forwardsOf(state, ids, status)),
    concernsAbout: (persons, status) => answer(() => concernsAbout(state, persons, status)),
    conversationsAbout: (person, status) => answer(() => conversationsAbout(state, person, status)),
    receiptOf: (ref, level) => answer(() => receiptOf(state, ref, level)),
    inbox: (unit, after, limit, now) => answer(() => inbox(state, unit, after, limit, now)),
    stalledInboxes: () => answer((): readonly string[] => []),
    quarantine: (after, limit) =>
      answer(() => state.quarantine.filter(({ number }) => number > after).slice(0, limit)),
    quarantined: (row) => answer(() => state.quarantine.find(({ number }) => number === row)),
    waitingOf: (peer) => answer(() => waitingOf(state, peer)),
    tendQuarantine: (now) => answer(() => tendQuarantine(state, now)),
    directoryRecords: (after, limit) => answer(() => directoryRecords(state, after, limit)),
    addDirectoryRecord: (place, value, keep) => answer(() => addDirectoryRecord(state, place, value, keep)),
    conflicts: memoryConflicts(state),
    approvalStore: memoryApprovals(state),
    audit: memoryAudit(state),
    work: (unit, list, after, limit) => answer(() => work(state, member, unit, list, after, limit)),
    workCounts: (unit, now, opened) => answer(() => workCounts(state, member, unit, now, opened)),
    ringing: (now, limit) => answer(() => ringing(state, now, limit)),
    ring: (rung, next) => answer(() => ring(state, member, rung, next)),
    untold: (now, limit) => answer(() => untold(state, now, limit)),
    putOff: (escalation, until) =>
      answer(() => {
        putOff(state, escalation, until);
      }),
    told: (escalation) =>
      answer(() => {
        told(state, escalation);
      }),
    escalations: (ref) => answer(() => escalations(state, ref)),
    becameOverdue: (clock, since, limit) => answer(() => becameOverdue(state, clock, since, limit)),
    ...memoryKeeping(state, member),
  };
}

/** Later, as a database answers; a caller that forgets to wait shows it in tests. */
async function answer<T>(work: () => T): Promise<T> {
  await Promise.resolve();
  return work();
}
