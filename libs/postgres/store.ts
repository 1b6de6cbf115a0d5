import type { PoolConfig } from 'pg';
import { seatHere, type OpenSeat } from '#finding';
import type {
  ApprovalStore,
  AttachmentStore,
  AuditStore,
  ConflictStore,
  CaseStore,
  Content,
  DraftStore,
  Fold,
  ListStore,
  LookupStore,
  RescueStore,
  SessionStore,
  Signals,
  Store,
  SubscriptionStore,
} from '#exchange';
import type { Member } from '#kernel';
import { approvalStore } from './people/approvals.js';
import { attachmentStore } from './attach/attachment-store.js';
import { arrivals } from './receive/arrivals.js';
import { auditStore } from './people/audit.js';
import { beat, fallSilent, speak } from './receive/beat.js';
import { becameOverdue, escalations, putOff, ring, ringing, told, untold } from './rows/clocks.js';
import { concernsAbout, consents, conversationsAbout } from './rows/consents.js';
import type { Context } from './sql/context.js';
import { conflictStore } from './rows/conflicts.js';
import { draftStore } from './people/drafts.js';
import { counts, oldestTo } from './read/counts.js';
import { Database, openPool } from './sql/database.js';
import { inbox } from './rows/inbox.js';
import { stalledInboxes } from './rows/inbox-places.js';
import { known } from './rows/known-messages.js';
import { FollowedNames, type FollowedState } from './read/followed-names.js';
import { forwardsOf } from './read/forwards.js';
import { withDigest } from './read/with-digest.js';
import { keepingStore } from './read/keeping.js';
import { listStore } from './read/lists.js';
import { lookupStore } from './read/lookup-finds.js';
import { commitJunk } from './receive/junk.js';
import { migrate } from './schema/migrate.js';
import { addDirectoryRecord, directoryRecords, offset, setOffset } from './receive/offsets.js';
import {
  awaited,
  deferred,
  deferredOf,
  quarantine,
  quarantined,
  refused,
  unjudged,
} from './receive/quarantine.js';
import { conversation, conversations, heads, part, peers, sent, sentMessages } from './read/reading.js';
import { tendQuarantine, waitingOf } from './receive/refusals.js';
import { commitRecord, settle } from './receive/receive.js';
import { claim, lease, markSent, postpone, waiting } from './send/relay.js';
import { rescueStore } from './send/rescues.js';
import { sessionStore } from './people/sessions.js';
import { replay } from './send/idempotency.js';
import { addReceipt, submit, submitTogether } from './send/submit.js';
import { subscriptionStore } from './people/subscriptions.js';
import { DatabaseSignals } from './people/subscriptions-signals.js';
import { rereadIdentities, type ClaimAnew } from './read/reread.js';
import type { ToldReading } from './read/told-reading.js';
import { receiptAt, views } from './read/views.js';
import { work, workCounts } from './read/work.js';

export interface StoreOptions {
  /** Where the member's database is, and as whom; four connections unless it says otherwise. */
  readonly pool: PoolConfig;
  /** Every content column is written and read through it. */
  readonly content: Content;
  readonly fold: Fold;
  readonly member: Member;
  /** Where the index of names runs, and who hears what it holds; without it in this thread. */
  readonly names?: { readonly open: OpenSeat; readonly told: (state: FollowedState) => void };
  /** Hears how far what an earlier reading of names has made is made anew. */
  readonly reread?: ToldReading;
  /** Hears why a judgement was deferred as E-INTERNAL. */
  readonly fault?: (error: unknown) => void;
}

const FEW_NAMES_BYTES = 2 ** 28;

/**
 * The exchange's store on PostgreSQL: brings the schema up to date, then serves. Throws `E-UNAVAILABLE` where the
 * server cannot be reached, `E-CONFIG` where the database is another member's or of a newer release.
 */
export async function openStore(options: StoreOptions): Promise<
  Store &
    CaseStore & {
      readonly approvalStore: ApprovalStore;
      readonly attachmentStore: AttachmentStore;
      readonly audit: AuditStore;
      readonly conflicts: ConflictStore;
      readonly draftStore: DraftStore;
      readonly listStore: ListStore;
      readonly lookupStore: LookupStore;
      readonly rescueStore: RescueStore;
      readonly sessionStore: SessionStore;
      readonly subscriptionStore: SubscriptionStore;
      readonly signals: Signals;
      /** See `rereadIdentities`. */
      reread(types: readonly string[], claim: ClaimAnew, now: number): Promise<void>;
      close(): Promise<void>;
    }
> {
  const { content, fold, member, fault = () => undefined, reread = () => undefined } = options;
  await migrate(options.pool, member);
  const db = new Database(openPool(options.pool));
  const context = { db, content, fold, member, fault };
  const signals = new DatabaseSignals(options.pool);
  const { open = seatHere(FEW_NAMES_BYTES), told = () => undefined } = options.names ?? {};
  const names = new FollowedNames(db, open, told);
  return {
    ...storeOf(context),
    approvalStore: approvalStore(context),
    attachmentStore: attachmentStore(context),
    audit: auditStore(context),
    conflicts: conflictStore(context),
    draftStore: draftStore(context),
    listStore: listStore(context),
    lookupStore: lookupStore(context, names, reread),
    rescueStore: rescueStore(context),
    sessionStore: sessionStore(context),
    subscriptionStore: subscriptionStore(context),
    signals,
    reread: (types, claim, now) => rereadIdentities(context, types, claim, now, reread),
    close: async () => {
      await signals.close();
      await names.close();
      await db.close();
    },
  };
}

function storeOf(context: Context): Store & CaseStore {
  return {
    submit: (batch, now) => submit(context, batch, now),
    submitTogether: (batch, now) => submitTogether(context, batch, now),
    replay: (caller, key, request) => replay(context, caller, key, request),
    heads: (ref, unit, to) => heads(context, ref, unit, to),
    addReceipt: (receipt, now) => addReceipt(context, receipt, now),
    waiting: (now) => waiting(context, now),
    lease: (to, lane, holder, now, ttlMs) => lease(context, to, lane, holder, now, ttlMs),
    claim: (held, limit, now) => claim(context, held, limit, now),
    markSent: (held, items, now) => markSent(context, held, items, now),
    postpone: (held, items, dueAt) => postpone(context, held, items, dueAt),
    known: (refs) => known(context.db, context.member, refs),
    conversations: (refs) => conversations(context, refs),
    sentMessages: (ids) => sentMessages(context, ids),
    commitRecord: (place, from, arrived, judgements, now) =>
      commitRecord(context, place, from, arrived, judgements, now),
    settle: (row, from, judgement, gone, now) => settle(context, row, from, judgement, gone, now),
    deferred: (want, limit) => deferred(context, want, limit),
    commitJunk: (run, kept, now) => commitJunk(context, run, kept, now),
    offset: (topic, partition) => offset(context, topic, partition),
    setOffset: (topic, partition, next, reason, now) =>
      setOffset(context, topic, partition, next, reason, now),
    arrivals: () => arrivals(context),
    sent: () => sent(context),
    refused: (peer, since) => refused(context, peer, since),
    awaited: (refs, limit) => awaited(context, refs, limit),
    deferredOf: (peer) => deferredOf(context, peer),
    unjudged: () => unjudged(context),
    counts: () => counts(context),
    oldestTo: (peer) => oldestTo(context, peer),
    beat: (told, receiptMs, most, jitter) => beat(context, told, receiptMs, most, jitter),
    peers: () => peers(context),
    view: async (ref) => (await views(context, [ref]))[0],
    views: (refs) => views(context, refs),
    speak: (...asked) => speak(context, ...asked),
    fallSilent: (holder) => fallSilent(context, holder),
    conversation: (ref) => conversation(context, ref),
    part: (ref, name, unit) => part(context, ref, name, unit),
    consents: (persons, status) => consents(context.db, persons, status),
    withDigest: (beginning) => withDigest(context, beginning),
    forwardsOf: (ids, status) => forwardsOf(context, ids, status),
    concernsAbout: (persons, status) => concernsAbout(context.db, persons, status),
    conversationsAbout: (person, status) => conversationsAbout(context.db, person, status),
    receiptOf: (ref, level) => receiptAt(context, ref, level),
    inbox: (unit, after, limit, now) => inbox(context, unit, after, limit, now),
    stalledInboxes: () => stalledInboxes(context),
    quarantine: (after, limit) => quarantine(context, after, limit),
    quarantined: (row) => quarantined(context, row),
    waitingOf: (peer) => waitingOf(context, peer),
    tendQuarantine: (now) => tendQuarantine(context, now),
    directoryRecords: (after, limit) => directoryRecords(context, after, limit),
    addDirectoryRecord: (...asked) => addDirectoryRecord(context, ...asked),
    work: (unit, list, after, limit) => work(context, unit, list, after, limit),
    workCounts: (unit, now, opened) => workCounts(context, unit, now, opened),
    ringing: (now, limit) => ringing(context, now, limit),
    ring: (rung, next) => ring(context, rung, next),
    untold: (now, limit) => untold(context, now, limit),
    putOff: (escalation, until) => putOff(context, escalation, until),
    told: (escalation) => told(context, escalation),
    escalations: (ref) => escalations(context, ref),
    becameOverdue: (clock, since, limit) => becameOverdue(context, clock, since, limit),
    ...keepingStore(context),
  };
}
