import {
  applyPulse,
  applyStatement,
  startDirectory,
  type Anchor,
  type Directory,
  type DirectoryState,
} from '#directory';
import { asHsuError, fromUtf8, type Member } from '#kernel';
import type { DirectorySource, IncomingRecord, Ports, Reading } from './ports.js';
import { startOffset } from './offsets.js';
import { DIRECTORY_TOPIC, pulseTopic } from './topics.js';

const MAX_EARLY = 1000;

/** A record of the directory or of a pulse that was refused: told to operators, never fatal. */
type Refused = (topic: string, offset: string, code: string) => void;

/**
 * Holds the directory in force: what was cached, then what the directory topic and every member's pulse bring. When a statement
 * brings a new member its pulse is read too, with no restart of anything (design.md section 5).
 */
export class FollowedDirectory implements DirectorySource {
  private state: DirectoryState;
  private reading: Reading | undefined;
  private followed = '';
  /** Statements are applied one after another; two at once could both build on the same version. */
  private turn: Promise<void> = Promise.resolve();
  private readonly early: { topic: string; offset: string; value: Uint8Array }[] = [];
  private readonly waiting: { version: number; resolve: () => void }[] = [];

  constructor(
    private readonly ports: Pick<Ports, 'broker' | 'clock' | 'notices' | 'self' | 'store'>,
    anchor: Anchor,
    private readonly refused: Refused,
    private readonly changed: (directory: Directory) => void = () => undefined,
  ) {
    this.state = startDirectory(anchor);
  }

  current(): Directory {
    return this.state;
  }

  /** Reads the cache, then follows the topics. */
  async start(): Promise<void> {
    for (const { place, value } of await this.ports.store.directoryRecords())
      await this.apply(place.topic, place.offset, value);
    await this.follow();
  }

  async stop(): Promise<void> {
    await this.reading?.stop();
    await this.turn;
  }

  healthy(): boolean {
    return this.reading?.healthy() ?? false;
  }

  /** Resolves once this version is in force, or after `ms`: a receiver with an older directory reads on before it judges. */
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
      const next = await this.ports.store.offset(DIRECTORY_TOPIC, 0);
      if (next !== undefined && BigInt(next) >= BigInt(end.high)) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  private async follow(): Promise<void> {
    const { broker, self } = this.ports;
    // Before the first statement is read nobody's pulse is known; the directory's own members come with it.
    const topics = [DIRECTORY_TOPIC, ...this.state.members.map(pulseTopic)];
    if (topics.join() === this.followed) return;
    await this.reading?.stop();
    // Only once it reads does it count as followed: a first attempt that failed is made again.
    this.followed = '';
    this.reading = await broker.read({
      topics,
      // Every replica reads all of it: a group of its own, so that the broker divides nothing.
      group: `hsu.${self.member}.directory.${self.instance}.${String(topics.length)}`,
      start: (topic, partition, low, high) => startOffset(this.ports, topic, partition, low, high),
      each: (record) => this.take(record),
    });
    this.followed = topics.join();
  }

  private async take(record: IncomingRecord): Promise<void> {
    const next = this.turn.then(async () => {
      const members = this.state.members.length;
      await this.apply(record.topic, record.offset, record.value);
      await this.ports.store.addDirectoryRecord(
        { topic: record.topic, partition: record.partition, offset: record.offset },
        record.value,
        this.ports.clock.now(),
      );
      if (this.state.members.length !== members) {
        // Not awaited: this very record is being handed out by the reading that is to be stopped.
        void this.follow().catch((error: unknown) => {
          this.followed = '';
          this.refused(record.topic, record.offset, asHsuError(error).code);
        });
      }
    });
    this.turn = next.catch(() => undefined);
    await next;
  }

  private async apply(topic: string, offset: string, value: Uint8Array): Promise<void> {
    try {
      this.state =
        topic === DIRECTORY_TOPIC
          ? await applyStatement(this.state, value)
          : await applyPulse(this.state, memberOf(topic), fromUtf8(value));
    } catch (error) {
      const { code } = asHsuError(error);
      // A pulse whose key stands in a statement that is still to be read: judged again after the next one.
      if (code === 'E-DIRECTORY-OLD' && this.early.length < MAX_EARLY)
        this.early.push({ topic, offset, value });
      else this.refused(topic, offset, code);
      return;
    }
    if (topic === DIRECTORY_TOPIC)
      for (const pulse of this.early.splice(0)) await this.apply(pulse.topic, pulse.offset, pulse.value);
    for (const one of this.waiting.splice(0)) {
      if (this.state.version >= one.version) one.resolve();
      else this.waiting.push(one);
    }
    this.changed(this.state);
  }
}

function memberOf(topic: string): Member {
  return topic.split('.')[2] ?? '';
}
