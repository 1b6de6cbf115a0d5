import type { OutgoingRecord } from '#exchange';

/** kafkajs makes one batch per partition, and the broker refuses batches above `max.message.bytes`, 1.5 MiB. */
const BATCH_BYTES = 1024 * 1024;
const ROUND_BYTES = 6 * BATCH_BYTES;
const RECORD_OVERHEAD = 128;

/** A call of `produce` under way; `next` is its first record not yet acknowledged. */
export interface PendingCall {
  readonly topic: string;
  readonly records: readonly OutgoingRecord[];
  next: number;
  /** It was refused once and goes by itself, so that only the one at fault fails. */
  alone: boolean;
}

/**
 * What one request carries: records per topic in order, and for each call taken the `next` it has once they are
 * acknowledged.
 */
export interface Round<C extends PendingCall> {
  readonly topics: ReadonlyMap<string, readonly OutgoingRecord[]>;
  readonly taken: ReadonlyMap<C, number>;
}

/**
 * The next request from these calls, oldest first: at most 1 MiB for a partition (or one record) and 6 MiB in all.
 * Keeps each call's order.
 */
export function takeRound<C extends PendingCall>(calls: readonly C[]): Round<C> {
  const [first] = calls;
  const sharing = first?.alone === true ? [first] : calls.filter(({ alone }) => !alone);
  const topics = new Map<string, OutgoingRecord[]>();
  const taken = new Map<C, number>();
  const bytes = new Map<string, number>();
  let total = 0;
  for (const call of sharing) {
    let next = call.next;
    for (; next < call.records.length; next += 1) {
      const record = call.records[next] as OutgoingRecord;
      const size = sizeOf(record);
      const place = `${call.topic} ${record.partition}`;
      const before = bytes.get(place) ?? 0;
      if (before > 0 && before + size > BATCH_BYTES) break;
      if (total > 0 && total + size > ROUND_BYTES) break;
      bytes.set(place, before + size);
      total += size;
      const records = topics.get(call.topic);
      if (records === undefined) topics.set(call.topic, [record]);
      else records.push(record);
    }
    if (next > call.next) taken.set(call, next);
  }
  return { topics, taken };
}

function sizeOf({ value, headers }: OutgoingRecord): number {
  return Object.entries(headers).reduce(
    (sum, [name, text]) => sum + name.length + 3 * text.length,
    value.length + RECORD_OVERHEAD,
  );
}
