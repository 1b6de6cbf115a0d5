import { asHsuError, DAY, HsuError } from '#kernel';
import { isListed } from '../inbox/events-following.js';
import type { Gateway } from '../gateway.js';
import { ownMember } from '../callers/reading-rights.js';
import { cloudEvent, eventId, signedHeaders, type WebhookEvent } from './webhook-event.js';
import { postWebhook } from './webhook-post.js';
import type { WebhookTargets } from './webhook-target.js';

/** After so long an event is given up; the receiver can still read on in the inbox. */
const GIVE_UP_MS = DAY;

/**
 * One attempt. `madeAt`: ms when the event was queued.
 * @throws HsuError where the receiver did not take it and it is to be tried again
 */
export async function deliverWebhook(
  { ports, subscriptions, log }: Pick<Gateway, 'ports' | 'subscriptions' | 'log'>,
  targets: WebhookTargets,
  event: WebhookEvent,
  madeAt: number,
): Promise<void> {
  const { clock, self } = ports;
  const found = await subscriptions.subscription(event.subscription);
  // Removed since, or no longer the unit's to have.
  if (found === undefined || !isListed(ownMember({ ports }), found.subscription)) return;
  const { subscription, secret } = found;
  const body = cloudEvent(self.member, event);
  try {
    const headers = signedHeaders(eventId(event), body, secret, clock.now());
    await postWebhook(targets, new URL(subscription.url), headers, body);
  } catch (error) {
    const { code } = asHsuError(error);
    const dead = clock.now() - madeAt >= GIVE_UP_MS;
    await subscriptions.noteDelivery(subscription.id, dead ? 'DEAD' : 'FAILED', clock.now());
    log.warn({ subscription: subscription.id, code, dead }, 'a webhook was not taken');
    if (dead) return;
    // The cause stays out of the table of jobs; the log has its code.
    throw new HsuError('E-UNAVAILABLE', 'the webhook was not taken');
  }
  await subscriptions.noteDelivery(subscription.id, 'TAKEN', clock.now());
}
