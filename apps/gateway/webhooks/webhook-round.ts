import { ADDRESS_HELD_MS, type OwedEvent } from '#exchange';
import { asHsuError } from '#kernel';
import type { Gateway } from '../gateway.js';
import { deliverWebhook } from './webhook-delivery.js';
import type { WebhookEvent } from './webhook-event.js';
import { retryAfter } from './webhook-pace.js';
import type { WebhookTargets } from './webhook-target.js';

/** At once to one target. */
const IN_FLIGHT = 4;
const ROUND = 32;
/** Different events not taken one after another: it is the receiver, not an event. */
const IN_VAIN = 3;

type Parts = Pick<Gateway, 'ports' | 'subscriptions' | 'log'>;

/**
 * Offers one target what it is owed, the urgent first, as fast as it answers. An event that it does not take is put off
 * and lets the next one pass; a receiver that takes nothing is given a pause, after which one attempt is made.
 */
export async function offerOwed(
  parts: Parts,
  targets: WebhookTargets,
  id: string,
  holder: string,
): Promise<void> {
  const { ports, subscriptions } = parts;
  const now = ports.clock.now();
  if (!(await subscriptions.holdSubscription(id, holder, now, now + ADDRESS_HELD_MS))) return;
  try {
    const found = await subscriptions.subscription(id);
    if (found === undefined) return;
    const { pauses } = found.subscription;
    const owed = await subscriptions.owed(id, now, ROUND);
    // An event that no receiver takes must not stand for the receiver: after a pause it is asked with one that failed
    // least.
    const doubted = pauses > 0;
    const order = doubted ? owed.toSorted((a, b) => a.tries - b.tries) : owed;
    const round = new Round(parts, targets, id, order, doubted);
    await round.run();
    if (round.inVainAltogether)
      await subscriptions.pauseSubscription(id, ports.clock.now() + retryAfter(pauses + 1));
  } finally {
    await subscriptions.holdSubscription(id, holder, ports.clock.now(), 0);
  }
}

class Round {
  private next = 0;
  private inVain = 0;
  private taken = false;

  /** @param doubted after a pause: until one event is taken there is one attempt */
  constructor(
    private readonly parts: Parts,
    private readonly targets: WebhookTargets,
    private readonly id: string,
    private readonly owed: readonly OwedEvent[],
    private doubted: boolean,
  ) {}

  /** The receiver takes nothing: not worth another event now. */
  private get silent(): boolean {
    return this.inVain >= (this.doubted ? 1 : IN_VAIN);
  }

  /** Whatever there was, nothing was taken. */
  get inVainAltogether(): boolean {
    return this.silent || (!this.taken && this.inVain > 0);
  }

  async run(): Promise<void> {
    if (this.doubted) await this.offer();
    await Promise.all(Array.from({ length: IN_FLIGHT }, () => this.offerAll()));
  }

  private async offerAll(): Promise<void> {
    while (!this.silent && this.next < this.owed.length) await this.offer();
  }

  private async offer(): Promise<void> {
    const one = this.owed[this.next++];
    if (one === undefined) return;
    const { ports, subscriptions } = this.parts;
    try {
      await deliverWebhook(this.parts, this.targets, one.event as unknown as WebhookEvent, one.madeAt);
      await subscriptions.settleEvent(this.id, one.cursor);
      this.inVain = 0;
      this.taken = true;
      this.doubted = false;
    } catch (error) {
      this.parts.log.debug({ subscription: this.id, code: asHsuError(error).code }, 'a webhook is put off');
      this.inVain += 1;
      await subscriptions.putOffEvent(this.id, one.cursor, ports.clock.now() + retryAfter(one.tries + 1));
    }
  }
}
