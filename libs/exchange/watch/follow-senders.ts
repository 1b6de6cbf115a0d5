import type { Member } from '#kernel';
import { startOffset } from './offsets.js';
import type { IncomingRecord, Reading } from '../ports/broker.js';
import type { Ports } from '../ports/ports.js';
import { messageTopics, partsTopic } from '../ports/topics.js';
import type { ReceiveStore } from '../ports/receive-store.js';

/**
 * Reads the topics of every other member of the directory. A member that joins is read from as soon as its topics are
 * made, with no restart of anything; one whose topics are not there yet holds up nobody.
 */
export class FollowedSenders {
  private reading: Reading | undefined;
  private followed: readonly Member[] = [];
  private told = '';
  private stopped = false;
  /** Whether the broker answered when it was last asked. */
  private answered = false;
  private turn: Promise<void> = Promise.resolve();

  constructor(
    private readonly ports: Ports<ReceiveStore>,
    private readonly each: (record: IncomingRecord) => Promise<void>,
  ) {}

  /**
   * Looks at the directory, and reads from whom it names by now. Throws `E-UNAVAILABLE` where the broker is out of
   * reach.
   */
  follow(): Promise<void> {
    const next = this.turn.then(() => this.followNow());
    this.turn = next.catch(() => undefined);
    return next;
  }

  async stop(): Promise<void> {
    this.stopped = true;
    await this.turn;
    await this.reading?.stop();
  }

  healthy(): boolean {
    return this.reading?.healthy() ?? (this.answered && this.others().length === 0);
  }

  private async followNow(): Promise<void> {
    const others = this.others();
    if (this.stopped || (this.followed.join() === others.join() && this.reading !== undefined)) return;
    const { broker, self } = this.ports;
    this.answered = false;
    const made = new Set(await broker.topics());
    this.answered = true;
    const senders = others.filter((from) => this.topicsOf(from).every((topic) => made.has(topic)));
    this.tell(others.filter((from) => !senders.includes(from)));
    if (senders.length === 0 || senders.join() === this.followed.join()) return;
    await this.reading?.stop();
    // Only once it reads do they count as followed: an attempt that failed is made again.
    this.followed = [];
    this.reading = undefined;
    this.reading = await broker.read({
      topics: senders.flatMap((from) => this.topicsOf(from)),
      group: `hsu.${self.member}.exchange`,
      start: (topic, partition, low, high) => startOffset(this.ports, topic, partition, low, high),
      each: this.each,
    });
    this.followed = senders;
  }

  private topicsOf(from: Member): readonly string[] {
    const { attachments, self } = this.ports;
    const messages = messageTopics(from, self.member);
    return attachments === undefined ? messages : [...messages, partsTopic(from, self.member)];
  }

  private others(): readonly Member[] {
    const { directory, self } = this.ports;
    return directory.current().members.filter((member) => member !== self.member);
  }

  /** Once for each set of members: the operator makes topics after the directory names their member. */
  private tell(missing: readonly Member[]): void {
    if (missing.join() === this.told) return;
    this.told = missing.join();
    for (const member of missing) this.ports.notices.note({ kind: 'TOPICS_MISSING', member });
  }
}
