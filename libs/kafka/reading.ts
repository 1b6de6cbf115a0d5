import type { Reading, ReadOptions } from '#exchange';
import { SECOND, type Clock } from '#kernel';
import type { BrokerOptions } from './client.js';
import { Session } from './session.js';
import type { TopicFacts } from './topic-facts.js';
import { unavailable } from './unavailable.js';
import { Waiter } from './waiter.js';

const COMPARE_MS = 5 * SECOND;
const SILENT_MS = 15 * SECOND;
/** Beyond every timer of kafkajs: its consumer hangs, as one does whose crash met a frozen broker. */
const HUNG_MS = 45 * SECOND;
const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 5 * SECOND;

/** Reads until it is stopped: a consumer that fails or hangs is replaced by a new one. */
export class GroupReading implements Reading {
  private readonly stopping = new Waiter();
  private readonly comparing: NodeJS.Timeout;
  private session: Session | undefined;
  private answers = true;
  private asking = false;
  private stopped = false;
  private failures = 0;
  private replacing: Promise<void> = Promise.resolve();

  constructor(
    private readonly options: BrokerOptions,
    private readonly read: ReadOptions,
    private readonly facts: TopicFacts,
    private readonly clock: Clock,
  ) {
    this.comparing = setInterval(() => void this.compare(), COMPARE_MS);
    this.comparing.unref();
  }

  /**
   * Throws `E-UNAVAILABLE` where the broker is out of reach or does not know the topics; nothing is left behind then. A
   * group that cannot be joined yet (its coordinator is still loading) is tried again from here on.
   */
  async begin(): Promise<void> {
    try {
      await this.openSession();
    } catch (error) {
      await this.stop();
      throw unavailable(`group ${this.read.group} could not begin`, error);
    }
  }

  healthy(): boolean {
    const { session } = this;
    if (this.stopped || session === undefined || !this.answers) return false;
    return session.silentMs() <= SILENT_MS && session.moving();
  }

  async stop(): Promise<void> {
    this.stopped = true;
    clearInterval(this.comparing);
    this.stopping.end();
    // At once: a session that is still being opened against a broker that does not answer would keep us waiting.
    await Promise.all([this.session?.close(), this.replacing]);
    await this.session?.close();
  }

  private async openSession(): Promise<void> {
    const session: Session = new Session({
      options: this.options,
      read: this.read,
      facts: this.facts,
      clock: this.clock,
      failed: (error) => this.tell(error),
      ended: (error) => {
        this.tell(error);
        this.replace(session);
      },
    });
    this.session = session;
    await session.open();
  }

  private replace(session: Session): void {
    if (this.session !== session || this.stopped) return;
    this.session = undefined;
    this.replacing = this.replaceUntilOpen(session);
  }

  private async replaceUntilOpen(ended: Session): Promise<void> {
    let old: Session | undefined = ended;
    for (;;) {
      await old?.close();
      await this.stopping.pause(Math.min(FIRST_PAUSE_MS * 2 ** this.failures, LONGEST_PAUSE_MS));
      this.failures += 1;
      if (this.stopping.over) return;
      try {
        await this.openSession();
        return;
      } catch (error) {
        this.tell(error);
        old = this.session;
        this.session = undefined;
      }
    }
  }

  private async compare(): Promise<void> {
    const { session } = this;
    if (session === undefined || this.asking) return;
    this.asking = true;
    try {
      await session.compare();
      this.answers = true;
      if (session.moving()) this.failures = 0;
    } catch (error) {
      this.answers = false;
      this.tell(error);
    }
    this.asking = false;
    if (session.silentMs() > HUNG_MS) this.replace(session);
  }

  private tell(error: unknown): void {
    const text = texts(error).join(': ');
    this.options.log?.({ level: 'WARN', source: this.read.group, text });
  }
}

/** What an error says, and what its causes do. */
function texts(error: unknown): string[] {
  return error instanceof Error ? [error.message, ...texts(error.cause)] : [];
}
