import type { Member } from '#kernel';
import type { Arrivals, BeatOutcome, Peer, PeerBeat, Stopped } from './beat-records.js';
import type { RecordPlace, Stream } from './records.js';

/**
 * What tells that something is missing: arrivals, heartbeats, the directory as it was read. Every method is one
 * transaction.
 */
export interface WatchStore {
  /** Arrivals of every stream of every peer, by peer, addressee, lane and epoch. */
  arrivals(): Promise<readonly Arrivals[]>;
  /** Highest number given out per own stream, by addressee, lane and epoch. */
  sent(): Promise<readonly { stream: Stream; sent: number }[]>;
  /** Codes of messages refused inside an authentic link of this member since `since`, newest first, at most 100. */
  refused(member: Member, since: number): Promise<readonly Stopped[]>;
  /** Messages of this member that wait deferred, oldest first, at most 1,000: told in its heartbeat. */
  deferredOf(member: Member): Promise<readonly Stopped[]>;
  /**
   * Members of whom something is here that has not been judged, for a reason of theirs or ours: whatever a deferred
   * message waits for but a message of another member.
   */
  unjudged(): Promise<readonly Member[]>;
  counts(): Promise<{ deferred: number; held: number; oldestWaitingAt: number | null }>;
  /**
   * When (ms) the oldest row that is not marked sent and goes to this member, or to ALL, was committed; null where none
   * waits.
   */
  oldestTo(member: Member): Promise<number | null>;
  /**
   * A peer's heartbeat. One that is not dated later than the last one counts for nothing (`old`): a record that
   * somebody sends again makes no silent peer look alive. What is dated more than `BEAT_AHEAD_MS` after `at` is noted
   * as dated that far ahead. Streams of ours that do not exist count for nothing; of the peer's, those of the
   * `MOST_EPOCHS` highest epochs are kept. Notes what it sent and that it lives; marks deliveries it holds
   * (`receivedAt`, `dueAt` = at + receiptMs); orders a resend of each missing number that is sent and not receipted,
   * due at at + jitter(n) ms, never more than `most` times: then the delivery's incident flag is set, once. Sets `held`
   * of its deliveries without receipt that it lists as waiting or refused (listed as both: it waits) and clears it on
   * those that it lists no more.
   */
  beat(
    beat: PeerBeat,
    receiptMs: number,
    most: number,
    jitter: (resends: number) => number,
  ): Promise<BeatOutcome>;
  /** By member. */
  peers(): Promise<readonly Peer[]>;
  /**
   * Of the processes of a member one at a time speaks for it (heartbeats, pulses): the holder, until now + ttlMs, as
   * with `lease`. Answers how what it says is to be dated (ms): later than any answer before, whatever process got it
   * and however its clock stood; only a date more than a day ahead of `now` is left behind. Undefined while another
   * process speaks.
   */
  speak(holder: string, now: number, ttlMs: number): Promise<number | undefined>;
  /** This process speaks no more; another may at once. */
  fallSilent(holder: string): Promise<void>;
  /** Directory and pulse records kept, in the order in which they were kept, after the one that is `n`. */
  directoryRecords(
    after: string | undefined,
    limit: number,
  ): Promise<readonly { readonly n: string; readonly place: RecordPlace; readonly value: Uint8Array }[]>;
  /**
   * Notes that this record was read and keeps it, unless `value` is null, in one transaction. The topic's offset moves
   * past it from wherever it stood before; false, and nothing is done, where another process has read it already.
   * `keep`: so many of the topic stay, the last ones; null: all.
   */
  addDirectoryRecord(
    place: RecordPlace,
    value: Uint8Array | null,
    keep: number | null,
    now: number,
  ): Promise<boolean>;
}
