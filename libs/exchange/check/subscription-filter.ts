import { findKind } from '#messages';
import type { StoredMessage } from '../ports/records.js';
import type { SubscriptionFilter } from '../ports/people/subscription-port.js';

const RANK = { E: 0, U: 1, R: 2, P: 3 } as const;

/**
 * Whether a subscription is told of a message. A filter narrows broadcast alerts alone: what names the unit comes
 * through, and so does every emergency and every message about an earlier one, or a unit would go on acting on an alert
 * whose withdrawal it filtered out (docs/decisions/0025-events-and-webhooks.md).
 */
export function passesFilter(
  { types, countries, urgency }: SubscriptionFilter,
  message: Pick<StoredMessage, 'type' | 'version' | 'from' | 'to' | 'urgency'>,
): boolean {
  const family = findKind(message.type, message.version)?.family;
  if (!('all' in message.to) || family !== 'alert' || message.urgency === 'E') return true;
  return (
    (types === undefined || types.includes(message.type)) &&
    (countries === undefined || countries.includes(message.from.member)) &&
    (urgency === undefined || RANK[message.urgency] <= RANK[urgency])
  );
}
