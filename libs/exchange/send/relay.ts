import { setTimeout as delay } from 'node:timers/promises';
import { asHsuError, HsuError, SECOND } from '#kernel';
import type { OutgoingRecord } from '../ports/broker.js';
import type { Ports } from '../ports/ports.js';
import { packRecords } from './parcels.js';
import type { Destination, Lane, Lease, OutboxItem } from '../ports/records.js';
import { signAgain } from './sign-again.js';
import { laneTopic } from '../ports/topics.js';
import type { SendStore } from '../ports/send-store.js';

const CLAIM = 1000;
const LEASE_MS = 15 * SECOND;

/**
 * Between two claims of a busy stream: this many ms for each row of the last one, at most so many
 * (docs/decisions/0016-busy-streams-gather.md).
 */
const PACE_MS = 6;
const MOST_PACE_MS = 400;
/** What cannot be signed now is looked at again after so long. */
const POSTPONED_MS = 10 * SECOND;
/** A stream for which nothing came for so long is busy no more: what waits goes at once. */
const QUIET_MS = 100;

/**
 * Sends what waits for one (destination, lane) under its lease, until nothing waits; the number of rows sent.
 * Transaction 1 gives numbers, then parcels are sealed and produced in no transaction, transaction 2 marks them sent. A
 * crash between the two sends the same numbers again, which the receiver knows as DUPLICATE (wire.md "Steps of a
 * message", step 6). `pace` is waited for after each claim: a parcel of a hundred costs the receiver little more than a
 * parcel of one, so a busy stream gathers; a quiet one never waits. Once `ending` it claims no more: other processes
 * may add rows for ever. Undefined: another holder has the lease.
 */
export async function relayStream(
  ports: Ports<SendStore>,
  to: Destination,
  lane: Lane,
  holder: string,
  pace: (ms: number) => Promise<void> = () => Promise.resolve(),
  ending: () => boolean = () => false,
): Promise<number | undefined> {
  const { clock, notices, store } = ports;
  let sent = 0;
  let lease: Lease | undefined;
  let renewAt = 0;
  while (!ending()) {
    if (lease === undefined || clock.elapsed() >= renewAt) {
      // Without the lease another process, which has read on, may take the stream.
      await readOn(ports);
      lease = await store.lease(to, lane, holder, clock.now(), LEASE_MS);
      if (lease === undefined) return undefined;
      renewAt = clock.elapsed() + LEASE_MS / 3;
    }
    const items = await store.claim(lease, CLAIM, clock.now());
    if (items === undefined) return undefined;
    if (items.length === 0) return sent;
    await readOn(ports);
    const leaving = await signAgain(ports, items);
    if (leaving.length > 0 && !(await relayClaimed(ports, lease, lane, leaving))) return undefined;
    sent += leaving.length;
    if (leaving.length < items.length) {
      notices.note({ kind: 'RELAY_WAITS', to, lane, code: 'E-KEY-REVOKED' });
      // Due at once they would come first for ever, and a thousand of them fill every claim.
      const left = new Set(leaving.map(({ outboxId }) => outboxId));
      const kept = items.filter(({ outboxId }) => !left.has(outboxId));
      if (!(await store.postpone(lease, kept, clock.now() + POSTPONED_MS))) return undefined;
    }
    if (items.length > 1 && items.length < CLAIM && lane === 'normal')
      await pace(Math.min(MOST_PACE_MS, PACE_MS * items.length));
  }
  return sent;
}

/**
 * Receivers judge a message by the directory that its link names: it must know all that its writer knew, keys and
 * units.
 */
async function readOn({ directory }: Ports<SendStore>): Promise<void> {
  if (!(await directory.caughtUp()))
    throw new HsuError('E-DIRECTORY-OLD', 'another process of this member has read a newer directory');
}

async function relayClaimed(
  ports: Ports<SendStore>,
  lease: Lease,
  lane: Lane,
  items: readonly OutboxItem[],
): Promise<boolean> {
  for (const [destination, group] of byDestination(items)) {
    const topic = laneTopic(ports.self.member, destination, lane);
    const records = await packRecords(ports, destination, lane, group, await ports.broker.partitions(topic));
    for (const batch of batches(records)) await ports.broker.produce(topic, batch);
  }
  return ports.store.markSent(lease, items, ports.clock.now());
}

/** A broadcast sent again to one member goes alone on the topic of the two, beside the rest of its stream. */
function byDestination(items: readonly OutboxItem[]): Map<Destination, OutboxItem[]> {
  const groups = new Map<Destination, OutboxItem[]>();
  for (const item of items) {
    const group = groups.get(item.destination);
    if (group === undefined) groups.set(item.destination, [item]);
    else group.push(item);
  }
  return groups;
}

/** Requests to the broker stay under its size limit: a few records each. */
function batches(records: readonly OutgoingRecord[]): OutgoingRecord[][] {
  const result: OutgoingRecord[][] = [];
  let bytes = 0;
  for (const record of records) {
    const last = result.at(-1);
    if (last === undefined || bytes + record.value.length > 1024 * 1024) {
      result.push([record]);
      bytes = record.value.length;
    } else {
      last.push(record);
      bytes += record.value.length;
    }
  }
  return result;
}

/** Runs the relay of a gateway: one loop per (destination, lane) that has something waiting. */
export class Relay {
  private readonly running = new Map<string, Promise<void>>();
  /** Streams that were woken while their loop was at work: it looks once more before it ends. */
  private readonly again = new Set<string>();
  private stopped = false;

  constructor(
    private readonly ports: Ports<SendStore>,
    private readonly holder: string,
    private readonly wait: (ms: number) => Promise<unknown> = (ms) => delay(ms),
  ) {}

  /** Looks at the store for waiting rows; called at the poll and after every commit that may have added some. */
  async poll(): Promise<void> {
    if (this.stopped) return;
    for (const { to, lane } of await this.ports.store.waiting(this.ports.clock.now())) this.wake(to, lane);
  }

  wake(to: Destination, lane: Lane): void {
    if (this.stopped) return;
    const name = `${to} ${lane}`;
    if (this.running.has(name)) {
      this.again.add(name);
      return;
    }
    this.running.set(
      name,
      this.run(to, lane, name).finally(() => {
        this.running.delete(name);
        if (this.again.delete(name)) this.wake(to, lane);
      }),
    );
  }

  /** Waits for the claims in hand; rows that are not sent stay in the outbox. */
  async stop(): Promise<void> {
    this.stopped = true;
    this.again.clear();
    await Promise.all(this.running.values());
  }

  private async run(to: Destination, lane: Lane, name: string): Promise<void> {
    try {
      do {
        this.again.delete(name);
        await relayStream(
          this.ports,
          to,
          lane,
          this.holder,
          (ms) => this.gather(name, ms),
          () => this.stopped,
        );
      } while (this.again.has(name) && !this.stopped);
    } catch (error) {
      // The rows wait in the outbox; the next poll tries again. Health shows the oldest of them.
      this.again.delete(name);
      this.ports.notices.note({ kind: 'RELAY_WAITS', to, lane, code: asHsuError(error).code });
    }
  }

  /** Waits for `ms`, or until nobody has woken the stream for `QUIET_MS`. What came meanwhile is in the next claim. */
  private async gather(name: string, ms: number): Promise<void> {
    for (let left = ms; left > 0 && !this.stopped; left -= QUIET_MS) {
      this.again.delete(name);
      await this.wait(Math.min(left, QUIET_MS));
      if (!this.again.has(name)) return;
    }
  }
}
