import type { WorkOptions } from 'pg-boss';
import { DAY, HOUR, SECOND } from '#kernel';
import type { Gateway } from './gateway.js';
import type { JobQueue } from './jobs.js';
import { deliverWebhook } from './webhook-delivery.js';
import { eventId, type WebhookEvent } from './webhook-event.js';
import { feedWebhooks } from './webhook-feed.js';
import type { WebhookTargets } from './webhook-target.js';

const QUEUE = 'webhook';
/** At once; one of them at most for each subscription, so that a receiver that hangs holds up no other's (T54). */
const WORKERS = 4;
const POLLING_SECONDS = 2;
const FIRST_RETRY_SECONDS = 5;
const LONGEST_RETRY_SECONDS = HOUR / SECOND;
/** More than there can be in a day: age ends the attempts, not their number. */
const RETRIES = 10_000;
const KEPT_SECONDS = (3 * DAY) / SECOND;

/** Webhooks as jobs: they survive any process, and wait longer after each attempt in vain. */
export function webhookQueue(
  parts: Pick<Gateway, 'ports' | 'signals' | 'subscriptions' | 'log'>,
  targets: WebhookTargets,
): JobQueue {
  const ending = new AbortController();
  let feeding = Promise.resolve();
  return {
    begin: async (boss) => {
      await boss.createQueue(QUEUE, {
        policy: 'standard',
        retryLimit: RETRIES,
        retryDelay: FIRST_RETRY_SECONDS,
        retryBackoff: true,
        retryDelayMax: LONGEST_RETRY_SECONDS,
        expireInSeconds: 60,
        retentionSeconds: KEPT_SECONDS,
        // Of a finished job the id stays, so that a slow replica cannot make the same event again.
        deleteAfterSeconds: KEPT_SECONDS,
      });
      const workers: string[] = [];
      for (let n = 0; n < WORKERS; n += 1)
        workers.push(
          await boss.work<WebhookEvent, unknown, WorkOptions & { includeMetadata: true }>(
            QUEUE,
            { includeMetadata: true, groupConcurrency: 1, pollingIntervalSeconds: POLLING_SECONDS },
            async (jobs) => {
              for (const { data, createdOn } of jobs)
                await deliverWebhook(parts, targets, data, createdOn.getTime());
            },
          ),
        );
      const add = async (events: readonly WebhookEvent[]): Promise<void> => {
        await boss.insert(
          QUEUE,
          events.map((event) => ({ id: eventId(event), data: event, group: { id: event.subscription } })),
        );
        for (const worker of workers) boss.notifyWorker(worker);
      };
      feeding = feedWebhooks(parts, add, ending.signal);
    },
    end: async () => {
      ending.abort();
      await feeding;
    },
  };
}
