import type { Ports } from '../ports/ports.js';
import type { RecordPlace } from '../ports/records.js';
import type { ReceiveStore } from '../ports/receive-store.js';

/**
 * Where to begin reading a partition (wire.md "Offsets"). No stored row: at `low`. Stored below `low`: records were
 * deleted unread (GAP); above `high`: the topic was made anew (RECREATED). Both alarm and set the row to `low` by a
 * recorded decision; kafkajs alone would loop for ever on such an offset.
 */
export async function startOffset(
  { clock, notices, store }: Pick<Ports<ReceiveStore>, 'clock' | 'notices' | 'store'>,
  topic: string,
  partition: number,
  low: string,
  high: string,
): Promise<string> {
  const stored = await store.offset(topic, partition);
  if (stored === undefined) {
    await store.setOffset(topic, partition, low, 'START', clock.now());
    return low;
  }
  const next = BigInt(stored);
  const reason = next < BigInt(low) ? 'GAP' : next > BigInt(high) ? 'RECREATED' : undefined;
  if (reason === undefined) return stored;
  notices.note({ kind: 'OFFSET', topic, partition, reason });
  await store.setOffset(topic, partition, low, reason, clock.now());
  return low;
}

/**
 * Goes past a hole before this record: offsets that the log never had or has no more. It alarms, and the row is set to
 * the record's offset by a recorded decision. False where nothing is skipped: another replica committed the record
 * first.
 */
export async function passHole(
  { clock, notices, store }: Pick<Ports<ReceiveStore>, 'clock' | 'notices' | 'store'>,
  { topic, partition, offset }: RecordPlace,
): Promise<boolean> {
  const stored = await store.offset(topic, partition);
  if (stored === undefined || BigInt(stored) >= BigInt(offset)) return false;
  notices.note({ kind: 'OFFSET', topic, partition, reason: 'HOLE' });
  await store.setOffset(topic, partition, offset, 'HOLE', clock.now());
  return true;
}
