import {
  applyPulse,
  applyStatement,
  startDirectory,
  type Anchor,
  type Directory,
  type DirectoryState,
} from '#directory';
import { asHsuError, fromUtf8, SECOND, type Member } from '#kernel';
import type { IncomingRecord, Reading } from '../ports/broker.js';
import type { DirectorySource, Ports } from '../ports/ports.js';
import { DIRECTORY_TOPIC, pulseTopic } from '../ports/topics.js';
import type { ReceiveStore } from '../ports/receive-store.js';
import type { WatchStore } from '../ports/watch-store.js';

/** Records of the cache in memory at once; a statement may have 1 MiB. */
const PAGE = 10;
/**
 * Pulse records of a member that are kept, here and in the cache: the last one names all that counts, a few more bridge
 * a lost one.
 */
const KEPT_PULSES = 4;
const AGAIN_MS = SECOND;

/** A record of the directory or of a pulse that was refused: told to operators, never fatal. */
type Refused = (topic: string, offset: string, code: string) => void;

interface Read {
  readonly topic: string;
  readonly offset: string;
  readonly value: Uint8Array;
}

/** What a record makes of the directory, or the code of its refusal. */
type Outcome = { readonly state: DirectoryState } | { readonly code: string };

/**
 * Holds the directory in force: what was cached, then what the directory topic and every member's pulse bring. When a
 * statement brings a new member its pulse is read too, with no restart of anything. The cache is shared by all
 * processes of a member; how far each has read is its own, so that none misses what another has read for itself.
 */
export class FollowedDirectory implements DirectorySource {
  private state: DirectoryState;
  private reading: Reading | undefined;
  private followed = '';
  private again: NodeJS.Timeout | undefined;
  private stopped = false;
  /** By topic, the offset that this process reads next. */
  private readonly next = new Map<string, bigint>();
  /** Records are applied one after another; two at once could both build on the same version. */
  private turn: Promise<void> = Promise.resolve();
  /** By topic: pulses whose key stands in a statement that is still to be read. */
  private readonly early = new Map<string, readonly Read[]>();
  private readonly waiting: { version: number; resolve: () => void }[] = [];

  constructor(
    private readonly ports: Pick<
      Ports<ReceiveStore & WatchStore>,
      'broker' | 'clock' | 'notices' | 'self' | 'store'
    >,
    anchor: Anchor,
    private readonly refused: Refused,
    private readonly changed: (directory: Directory) => void = () => undefined,
  ) {
    this.state = startDirectory(anchor);
  }

  current(): Directory {
    return this.state;
  }

  /** A statement is kept before any process acts on it, so the shared place tells how far they are. */
  async caughtUp(): Promise<boolean> {
    const kept = await this.ports.store.offset(DIRECTORY_TOPIC, 0);
    return kept === undefined || (this.next.get(DIRECTORY_TOPIC) ?? 0n) >= BigInt(kept);
  }

  /** Reads the cache, then follows the topics. May be called again after it failed. */
  async start(): Promise<void> {
    this.stopped = false;
    await this.load();
    for (const topic of this.topics()) {
      const stored = await this.ports.store.offset(topic, 0);
      if (stored !== undefined && !this.next.has(topic)) this.next.set(topic, BigInt(stored));
    }
    // Once more: what another process kept meanwhile lies before the offsets that were just read.
    await this.load();
    await this.follow();
  }

  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.again);
    await this.reading?.stop();
    await this.turn;
  }

  healthy(): boolean {
    return this.reading?.healthy() ?? false;
  }

  /**
   * Resolves once this version is in force, or after `ms`: a receiver with an older directory reads on before it
   * judges.
   */
  async reach(version: number, ms: number): Promise<boolean> {
    if (this.state.version >= version) return true;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms);
      this.waiting.push({
        version,
        resolve: () => {
          clearTimeout(timer);
          resolve();
        },
      });
    });
    return this.state.version >= version;
  }

  /** Resolves once everything that stands on the directory topic now has been read, or after `ms`. */
  async readOn(ms: number): Promise<void> {
    const [end] = await this.ports.broker.ends(DIRECTORY_TOPIC);
    const until = this.ports.clock.elapsed() + ms;
    while (end !== undefined && this.ports.clock.elapsed() < until) {
      if ((this.next.get(DIRECTORY_TOPIC) ?? 0n) >= BigInt(end.high)) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  /** What is known already changes nothing, and is not told as refused. */
  private async load(): Promise<void> {
    let last: string | undefined;
    for (;;) {
      const page = await this.ports.store.directoryRecords(last, PAGE);
      for (const { n, place, value } of page) {
        const read = { topic: place.topic, offset: place.offset, value };
        const outcome = await this.judge(read);
        if ('state' in outcome || outcome.code === 'E-DIRECTORY-OLD') this.accept(read, outcome);
        await this.judgeEarly(place.topic);
        last = n;
      }
      if (page.length < PAGE) return;
    }
  }

  /** Before the first statement is read nobody's pulse is known; the directory's own members come with it. */
  private topics(): readonly string[] {
    return [DIRECTORY_TOPIC, ...this.state.members.map(pulseTopic)];
  }

  private async follow(): Promise<void> {
    const { broker, self } = this.ports;
    const topics = this.topics();
    if (this.stopped || topics.join() === this.followed) return;
    await this.reading?.stop();
    // Only once it reads does it count as followed: a first attempt that failed is made again.
    this.followed = '';
    this.reading = undefined;
    this.reading = await broker.read({
      topics,
      // Every replica reads all of it: a group of its own, so that the broker divides nothing.
      group: `hsu.${self.member}.directory.${self.instance}.${String(topics.length)}`,
      start: (topic, partition, low, high) => this.begin(topic, partition, BigInt(low), BigInt(high)),
      each: (record) => this.take(record),
    });
    this.followed = topics.join();
  }

  /** Follows the topics of a directory that has changed, until it has succeeded. */
  private followAgain(): void {
    clearTimeout(this.again);
    this.follow().catch((error: unknown) => {
      this.ports.notices.note({ kind: 'BACKGROUND', work: 'directory', code: asHsuError(error).code });
      this.again = setTimeout(() => {
        this.followAgain();
      }, AGAIN_MS).unref();
    });
  }

  /** Where this process reads on; deleted unread or made anew, as `startOffset` has it for what is shared. */
  private async begin(topic: string, partition: number, low: bigint, high: bigint): Promise<string> {
    const { clock, notices, store } = this.ports;
    const own = this.next.get(topic);
    const reason =
      own === undefined ? 'START' : own < low ? 'GAP' : own > high ? ('RECREATED' as const) : undefined;
    if (reason === undefined) return String(own);
    if (reason !== 'START') {
      notices.note({ kind: 'OFFSET', topic, partition, reason });
      await store.setOffset(topic, partition, String(low), reason, clock.now());
    }
    this.next.set(topic, low);
    return String(low);
  }

  private async take(record: IncomingRecord): Promise<void> {
    const next = this.turn.then(() => this.takeNow(record));
    this.turn = next.catch(() => undefined);
    await next;
  }

  private async takeNow({ topic, partition, offset, value }: IncomingRecord): Promise<void> {
    if (BigInt(offset) < (this.next.get(topic) ?? 0n)) return;
    const members = this.state.members.length;
    const read = { topic, offset, value };
    const outcome = await this.judge(read);
    // What was refused is not kept. It is in force only once it is: what a process acts on, its next start finds again.
    const kept = 'state' in outcome || outcome.code === 'E-DIRECTORY-OLD';
    await this.ports.store.addDirectoryRecord(
      { topic, partition, offset },
      kept ? value : null,
      topic === DIRECTORY_TOPIC ? null : KEPT_PULSES,
      this.ports.clock.now(),
    );
    this.next.set(topic, BigInt(offset) + 1n);
    this.accept(read, outcome);
    await this.judgeEarly(topic);
    // Not awaited: this very record is being handed out by the reading that is to be stopped.
    if (this.state.members.length !== members) this.followAgain();
  }

  private async judge({ topic, value }: Read): Promise<Outcome> {
    try {
      const state =
        topic === DIRECTORY_TOPIC
          ? await applyStatement(this.state, value)
          : await applyPulse(this.state, memberOf(topic), fromUtf8(value));
      return { state };
    } catch (error) {
      return { code: asHsuError(error).code };
    }
  }

  private accept(read: Read, outcome: Outcome): void {
    if ('code' in outcome) {
      if (outcome.code === 'E-DIRECTORY-OLD')
        this.early.set(read.topic, [...(this.early.get(read.topic) ?? []), read].slice(-KEPT_PULSES));
      else this.refused(read.topic, read.offset, outcome.code);
      return;
    }
    this.state = outcome.state;
    this.alarm(read.topic);
    for (const one of this.waiting.splice(0)) {
      if (this.state.version >= one.version) one.resolve();
      else this.waiting.push(one);
    }
    this.changed(this.state);
  }

  /** After a statement: pulses that were read before it. */
  private async judgeEarly(topic: string): Promise<void> {
    if (topic !== DIRECTORY_TOPIC) return;
    const early = [...this.early.values()].flat();
    this.early.clear();
    for (const pulse of early) this.accept(pulse, await this.judge(pulse));
  }

  private alarm(topic: string): void {
    const { clock, notices } = this.ports;
    if (topic === DIRECTORY_TOPIC) {
      const { version } = this.state;
      if (this.state.early(clock.now())) notices.note({ kind: 'STATEMENT_EARLY', version });
      return;
    }
    const member = memberOf(topic);
    for (const { unit, kid, holder } of this.state.pulse(member)?.contested ?? [])
      notices.note({ kind: 'CONTESTED_KEY', unit: { member, unit }, kid, holder });
  }
}

function memberOf(topic: string): Member {
  return topic.split('.')[2] ?? '';
}
