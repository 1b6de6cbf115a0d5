import { asHsuError, newId, SECOND } from '#kernel';
import type { Gateway } from '../gateway.js';
import type { JobQueue } from '../running/jobs.js';
import { feedWebhooks } from './webhook-feed.js';
import { offerOwed } from './webhook-round.js';
import type { WebhookTargets } from './webhook-target.js';

/** Targets that are posted to at once; a receiver that hangs holds up no other's (T54). */
const TARGETS = 16;
/** What was put off, and what another process made, is looked for without a word. */
const LOOK_MS = SECOND;

/**
 * Webhooks of a gateway: events are rows that survive any process, and each target is served apart, by one process at a
 * time, as fast as it answers.
 */
export class Webhooks implements JobQueue {
  private readonly ending = new AbortController();
  private readonly holder: string;
  private readonly serving = new Map<string, Promise<void>>();
  private feeding: Promise<void> = Promise.resolve();
  private timer: NodeJS.Timeout | undefined;
  private looking = false;
  private lookAgain = false;

  constructor(
    private readonly parts: Pick<Gateway, 'ports' | 'signals' | 'subscriptions' | 'log'>,
    private readonly targets: WebhookTargets,
  ) {
    this.holder = newId(parts.ports.clock);
  }

  begin(): void {
    const made = (): void => {
      void this.look();
    };
    this.feeding = feedWebhooks(this.parts, made, this.ending.signal);
    this.timer = setInterval(made, LOOK_MS);
    this.timer.unref();
  }

  async end(): Promise<void> {
    this.ending.abort();
    clearInterval(this.timer);
    await Promise.all([this.feeding, ...this.serving.values()]);
  }

  /**
   * Serves whoever owes something, within the number of targets; one look at a time, and one more where it was asked
   * for meanwhile.
   */
  private async look(): Promise<void> {
    if (this.looking) {
      this.lookAgain = true;
      return;
    }
    this.looking = true;
    try {
      do {
        this.lookAgain = false;
        const owing = await this.parts.subscriptions.owing(this.parts.ports.clock.now());
        for (const id of owing) this.serve(id);
      } while (this.again());
    } catch (error) {
      this.parts.log.warn({ code: asHsuError(error).code }, 'webhooks could not be looked for; trying again');
    } finally {
      this.looking = false;
    }
  }

  private again(): boolean {
    return this.lookAgain && !this.ending.signal.aborted;
  }

  private serve(id: string): void {
    if (this.ending.signal.aborted || this.serving.has(id) || this.serving.size >= TARGETS) return;
    const round = offerOwed(this.parts, this.targets, id, this.holder)
      .catch((error: unknown) => {
        this.parts.log.warn(
          { subscription: id, code: asHsuError(error).code },
          'a webhook could not be served',
        );
      })
      .then(() => {
        this.serving.delete(id);
        // Whoever waited for a place comes before this one's next round.
        void this.look();
      });
    this.serving.set(id, round);
  }
}
