/**
 * The one default client quota, for each principal: bytes a second, and the share of the broker's request threads in
 * per cent of one. What a member needs: a thousand messages a second out, and to catch up on 100,000 messages without
 * being slowed (docs/decisions/0049-throughput.md). Kafka has no quota for records or for one topic; how much of a
 * sender's express overtakes is the reader's to limit (libs/kafka/session.ts).
 */
export const QUOTA = { produced: 10_000_000, consumed: 100_000_000, requests: 100 } as const;

/** As Kafka's own commands take it. */
export function quotaText({ produced, consumed, requests }: Quota): string {
  return `producer_byte_rate=${produced},consumer_byte_rate=${consumed},request_percentage=${requests}`;
}

export interface Quota {
  readonly produced: number;
  readonly consumed: number;
  readonly requests: number;
}
