import { setTimeout as pause } from 'node:timers/promises';
import { passesFilter, readable, type Subscription } from '#exchange';
import { asHsuError } from '#kernel';
import { isListed } from '../inbox/events-following.js';
import { Wakes } from '../inbox/events-wakes.js';
import type { Gateway } from '../gateway.js';
import { maySee, ownMember } from '../callers/reading-rights.js';
import { owedEvent, webhookEvent } from './webhook-event.js';
import { FIRST_RETRY_MS } from './webhook-pace.js';

const PAGE = 100;
/** Under load inboxes fill all the time; one pass takes what a tenth of a second brought. */
const GAP_MS = 100;

type Parts = Pick<Gateway, 'ports' | 'signals' | 'subscriptions' | 'log'>;

/**
 * Makes events of what comes into inboxes, until `end`. Every replica does, and of each page one of them keeps the
 * events. `made` is called where there are new ones.
 */
export async function feedWebhooks(parts: Parts, made: () => void, end: AbortSignal): Promise<void> {
  const { signals, subscriptions, log } = parts;
  const wakes = new Wakes(signals, ({ kind }) => kind === 'INBOX' || kind === 'ANY');
  try {
    while (!end.aborted) {
      try {
        for (const one of await subscriptions.subscriptions()) await feedOne(parts, one, made);
      } catch (error) {
        log.warn({ code: asHsuError(error).code }, 'webhooks could not be fed; trying again');
      }
      await pause(GAP_MS, undefined, { ref: false });
      await wakes.next(end);
    }
  } finally {
    wakes.close();
  }
}

async function feedOne(
  { ports, subscriptions }: Parts,
  subscription: Subscription,
  made: () => void,
): Promise<void> {
  const { id, unit, filter } = subscription;
  const stand = ownMember({ ports });
  // It stands still, and goes on where it stood should the unit get the role back.
  if (!isListed(stand, subscription)) return;
  let { cursor } = subscription;
  for (;;) {
    const entries = await ports.store.inbox(unit, cursor, PAGE, ports.clock.now());
    const last = entries.at(-1);
    if (last === undefined) return;
    const told = (await readable(ports.store, entries, ports.clock.now())).filter(
      (entry) => maySee(entry, stand, subscription) && passesFilter(filter, entry.message),
    );
    const now = ports.clock.now();
    const events = told.map((entry) => owedEvent(webhookEvent(id, entry), now));
    if (!(await subscriptions.addEvents(id, cursor, last.cursor, events, now, FIRST_RETRY_MS))) return;
    if (events.length > 0) made();
    cursor = last.cursor;
    if (entries.length < PAGE) return;
  }
}
