import { asHsuError, HsuError, SECOND } from '#kernel';
import { kinds } from '#messages';
import { Attaching } from './attach/attaching.js';
import { Ages } from './watch/ages.js';
import type { FollowedDirectory } from './watch/follow-directory.js';
import { FollowedSenders } from './watch/follow-senders.js';
import { GroupCommit } from './send/group-commit.js';
import { Heartbeats, receiveControl } from './watch/heartbeat.js';
import type { IncomingRecord } from './ports/broker.js';
import type { SealingKeys } from './ports/keys.js';
import type { Ports } from './ports/ports.js';
import { Pulse } from './watch/pulse.js';
import { JunkRuns } from './receive/junk-runs.js';
import { receiveRecord, type Received } from './receive/receive.js';
import type { Submission, SubmitOutcome } from './ports/records.js';
import { partsSender } from './ports/topics.js';
import { Relay } from './send/relay.js';
import { requeueAwaited, requeueDeferred } from './receive/requeue.js';
import { submitBatch, type BatchResult } from './send/submit-batch.js';
import { submit, type DecidedRequest, type SubmitRequest, type Submitted } from './send/submit.js';

const SUBMIT_BATCH = 100;
const POLL_MS = SECOND;
const WAKE_GAP_MS = 5;
const BEAT_TICK_MS = 5 * SECOND;
const PULSE_TICK_MS = 60 * SECOND;
const FIRST_STATEMENT_MS = 60 * SECOND;
const DIRECTORY_WAIT_MS = 10 * SECOND;

type Work =
  | 'attachments'
  | 'relay'
  | 'heartbeat'
  | 'pulse'
  | 'senders'
  | 'deferred'
  | 'quarantine'
  | 'junk'
  | 'directory';

/** How the exchange's background work is going, for readiness. */
export interface Progress {
  /** The broker answers and every assigned partition makes progress or is at its end. */
  readonly reading: boolean;
  readonly directory: boolean;
  /** ms since the oldest row that waits in the outbox was committed; 0 where none waits. */
  readonly waitingMs: number;
}

/**
 * One gateway's exchange at work: it reads, relays, beats and follows the directory until it is stopped. Only wiring
 * and timers; every decision is a use case of its own.
 */
export class Exchange {
  private readonly commits: GroupCommit<Submission, SubmitOutcome>;
  private readonly relay: Relay;
  private readonly heartbeats: Heartbeats;
  private readonly pulse: Pulse;
  private readonly timers: NodeJS.Timeout[] = [];
  private readonly senders: FollowedSenders;
  private readonly junk: JunkRuns;
  private readonly attaching: Attaching | undefined;
  private readonly busy = new Set<string>();
  private wakeAgain = false;
  private readonly ages: Ages;

  constructor(
    private readonly ports: Ports & { readonly directory: FollowedDirectory },
    sealingKeys: SealingKeys,
  ) {
    this.commits = new GroupCommit(SUBMIT_BATCH, (batch) => ports.store.submit(batch, ports.clock.now()));
    this.relay = new Relay(ports, ports.self.instance);
    this.heartbeats = new Heartbeats(ports);
    this.pulse = new Pulse(ports, sealingKeys);
    this.junk = new JunkRuns(ports);
    const { attachments } = ports;
    if (attachments !== undefined) this.attaching = new Attaching({ ...ports, attachments });
    this.senders = new FollowedSenders(ports, (record) => this.receive(record));
    this.ages = new Ages(ports.clock);
  }

  /** May be called again after it failed: nothing is begun twice. */
  async start(): Promise<void> {
    const { directory } = this.ports;
    await directory.start();
    if (!(await directory.reach(1, FIRST_STATEMENT_MS)))
      throw new HsuError(
        'E-DIRECTORY-EXPIRED',
        'no directory statement came within a minute; has the secretariat published?',
      );
    // An upgrade may know kinds that an earlier release deferred.
    await this.requeue(kinds.map(({ type, version }) => ({ kind: 'SCHEMA', type, version }) as const));
    // A crash between a message and what waited for it.
    await this.requeueWaiting();
    // Without a key for it nobody can seal to us for ever; what comes in is read all the same.
    await this.attempt('pulse', () => this.pulse.publish());
    await this.senders.follow();
    this.every(POLL_MS, 'relay', () => this.relay.poll());
    this.every(BEAT_TICK_MS, 'heartbeat', () => this.heartbeats.tick());
    this.every(PULSE_TICK_MS, 'pulse', () => this.pulse.publish());
    this.every(BEAT_TICK_MS, 'pulse', () => this.pulse.begin());
    this.every(BEAT_TICK_MS, 'senders', () => this.senders.follow());
    this.every(BEAT_TICK_MS, 'deferred', () => this.requeueWaiting());
    this.every(PULSE_TICK_MS, 'quarantine', () => this.tendQuarantine());
    this.every(POLL_MS, 'attachments', async () => this.attaching?.tick());
    this.wakeRelay();
  }

  /**
   * Ends whatever it can: what fails to end, because the database or the broker is away, is told and holds up nothing
   * else.
   */
  async stop(): Promise<void> {
    for (const timer of this.timers) clearInterval(timer);
    const { directory, self, store } = this.ports;
    await this.attempt('senders', () => this.senders.stop());
    // What is not committed now is read again after the next start.
    await this.attempt('junk', () => this.junk.commitAll());
    await this.attempt('relay', () => this.relay.stop());
    await this.attempt('attachments', async () => this.attaching?.stop());
    await this.attempt('heartbeat', () => store.fallSilent(self.instance));
    await this.attempt('directory', () => directory.stop());
  }

  async submit(request: SubmitRequest | DecidedRequest): Promise<Submitted> {
    const submitted = await submit(this.ports, this.commits, request);
    if (!submitted.replayed) this.wakeRelay();
    return submitted;
  }

  /** Many drafts at once, committed together. */
  async submitBatch(
    requests: readonly (SubmitRequest | HsuError)[],
    all: boolean,
  ): Promise<readonly BatchResult[]> {
    const results = await submitBatch(this.ports, this.commits, requests, all);
    this.wakeRelay();
    return results;
  }

  async progress(): Promise<Progress> {
    const { oldestWaitingAt } = await this.ports.store.counts();
    return {
      reading: this.senders.healthy(),
      directory:
        this.ports.directory.healthy() && !this.ports.directory.current().expired(this.ports.clock.now()),
      waitingMs: oldestWaitingAt === null ? 0 : this.ages.age('outbox', oldestWaitingAt, null),
    };
  }

  /** Looks at the outbox now; commits that come while it looks, and for a moment after, are looked for once. */
  wakeRelay(): void {
    if (this.busy.has('wake')) {
      this.wakeAgain = true;
      return;
    }
    this.busy.add('wake');
    this.wakeAgain = false;
    void this.attempt('relay', () => this.relay.poll()).finally(() => {
      setTimeout(() => {
        this.busy.delete('wake');
        if (this.wakeAgain) this.wakeRelay();
      }, WAKE_GAP_MS).unref();
    });
  }

  private async receive(record: IncomingRecord): Promise<void> {
    const from = partsSender(record.topic);
    if (from !== undefined) return this.attaching?.receive(from, record);
    const received = await this.receiveOnce(record);
    if (received.judgements.length > 0) this.wakeRelay();
    if (received.link !== null && received.committed) await receiveControl(this.ports, received.link);
  }

  /** A link that names a newer directory than ours: read on to the directory's end, then judge (wire.md "Link"). */
  private async receiveOnce(record: IncomingRecord): Promise<Received> {
    try {
      return await receiveRecord(this.ports, record, true, this.junk);
    } catch (error) {
      if (asHsuError(error).code !== 'E-DIRECTORY-OLD') throw error;
      await this.ports.directory.readOn(DIRECTORY_WAIT_MS);
      return receiveRecord(this.ports, record, false, this.junk);
    }
  }

  /** What waited for a newer directory, an opening, or for a fault here to pass, is judged again. */
  private async requeueWaiting(): Promise<void> {
    await this.requeue([
      { kind: 'DIRECTORY', version: this.ports.directory.current().version },
      { kind: 'INTERNAL' },
    ]);
    // For messages that another partition or replica committed at the same moment, or just before a crash.
    if ((await requeueAwaited(this.ports, null)) > 0) this.wakeRelay();
  }

  private async tendQuarantine(): Promise<void> {
    for (const { sender, code, count } of await this.ports.store.tendQuarantine(this.ports.clock.now()))
      this.ports.notices.note({ kind: 'REFUSALS', sender, code, count });
  }

  private async requeue(wants: readonly Parameters<typeof requeueDeferred>[1][]): Promise<void> {
    let settled = 0;
    for (const want of wants) settled += await requeueDeferred(this.ports, want);
    if (settled > 0) this.wakeRelay();
  }

  /** Background work that fails is told and tried again at its next turn; it never overlaps itself. */
  private every(ms: number, work: Work, run: () => Promise<void>): void {
    const timer = setInterval(() => {
      if (this.busy.has(work)) return;
      this.busy.add(work);
      void this.attempt(work, run).finally(() => this.busy.delete(work));
    }, ms);
    timer.unref();
    this.timers.push(timer);
  }

  /** Work whose failure is told to operators and thrown to nobody. */
  private async attempt(work: Work, run: () => Promise<unknown>): Promise<void> {
    try {
      await run();
    } catch (error) {
      this.ports.notices.note({ kind: 'BACKGROUND', work, code: asHsuError(error).code });
    }
  }
}
