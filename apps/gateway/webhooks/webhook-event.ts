import { createHash, createHmac, randomBytes } from 'node:crypto';
import type { InboxEntry, OwedEvent } from '#exchange';
import { rfc3339, SECOND, type Member } from '#kernel';
import { eventData } from '../inbox/events-data.js';

const SECRET_BYTES = 32;

/** What a delivery carries through the queue of jobs: nothing that a stream does not tell. */
export interface WebhookEvent {
  readonly subscription: string;
  /** RFC 3339 UTC: when the message was stored here. */
  readonly time: string;
  readonly data: ReturnType<typeof eventData>;
}

export function webhookEvent(subscription: string, entry: InboxEntry): WebhookEvent {
  return { subscription, time: rfc3339(entry.at), data: eventData(entry) };
}

/** As it is kept until the receiver takes it. `now`: ms. */
export function owedEvent(event: WebhookEvent, now: number): OwedEvent {
  const { cursor, urgency } = event.data;
  return {
    cursor,
    urgency,
    madeAt: now,
    tries: 0,
    event: { ...event, data: { ...event.data, conversation: { ...event.data.conversation } } },
  };
}

/**
 * The same entry has the same id for a subscription, however often it is made: the queue keeps one, and so can a
 * receiver.
 */
export function eventId({ subscription, data: { cursor } }: WebhookEvent): string {
  const bytes = createHash('sha256').update(`${subscription} ${cursor}`).digest().subarray(0, 16);
  // UUIDv8 (RFC 9562 section 5.8).
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** CloudEvents 1.0, structured JSON. */
export function cloudEvent(member: Member, event: WebhookEvent): string {
  return JSON.stringify({
    specversion: '1.0',
    id: eventId(event),
    source: `urn:hsu:member:${member}`,
    type: 'hsu.inbox.message.v1',
    time: event.time,
    datacontenttype: 'application/json',
    data: event.data,
  });
}

/** Headers after Standard Webhooks 1.0, HMAC-SHA256. `now`: ms; each attempt is signed for its own time. */
export function signedHeaders(
  id: string,
  body: string,
  secret: Uint8Array,
  now: number,
): Readonly<Record<string, string>> {
  const timestamp = String(Math.floor(now / SECOND));
  const signature = createHmac('sha256', secret).update(`${id}.${timestamp}.${body}`).digest('base64');
  return {
    'content-type': 'application/cloudevents+json; charset=utf-8',
    'user-agent': 'hsu-exchange',
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': `v1,${signature}`,
  };
}

export function makeSecret(): Uint8Array {
  return randomBytes(SECRET_BYTES);
}

/** As Standard Webhooks writes secrets; shown once. */
export function writtenSecret(secret: Uint8Array): string {
  return `whsec_${Buffer.from(secret).toString('base64')}`;
}
