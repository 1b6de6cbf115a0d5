import type { PeerBeat, Store, StoredMessage } from '#exchange';
import { sendAll } from './store-contract-reads.js';
import { HERE, id, message, NOW, stream, submission, THERE } from './store-contract-samples.js';

/** Two messages to KH, of which so many were submitted and have left, in this order. */
export async function sentTo(store: Store, count: 1 | 2): Promise<[StoredMessage, StoredMessage]> {
  const both: [StoredMessage, StoredMessage] = [message(HERE, [THERE]), message(HERE, [THERE])];
  await store.submit(
    both.slice(0, count).map((one) => submission(one, { key: id() })),
    NOW,
  );
  await sendAll(store, 'KH');
  return both;
}

let lastSentAt = NOW;

/** Each dated later than the one before. */
export function beat(over: Partial<PeerBeat>): PeerBeat {
  lastSentAt += 1;
  return { from: 'KH', sent: [], holds: [], waiting: [], refused: [], sentAt: lastSentAt, at: NOW, ...over };
}

export function holds(upTo: number, missing: readonly number[], at = NOW): PeerBeat {
  return beat({ holds: [{ stream: stream('KH'), upTo, missing }], at });
}
