import type { ReadLink } from '#envelope';
import { asHsuError, HsuError, type Member } from '#kernel';
import { epochOf } from '../watch/epoch.js';
import { hasArrived } from './has-arrived.js';
import { judgeAll } from './judge-all.js';
import type { JunkRuns } from './junk-runs.js';
import { openRecord, type Incoming, type OpenedRecord } from './open-record.js';
import { passHole } from '../watch/offsets.js';
import type { IncomingRecord } from '../ports/broker.js';
import type { Ports } from '../ports/ports.js';
import { MOST_WAITING_BYTES, MOST_WAITING_ROWS } from './quarantine-bounds.js';
import { quarantined, quarantinedRecord } from './quarantine-entry.js';
import type { Arrival, Judgement } from '../ports/judgement.js';
import type { RecordPlace } from '../ports/records.js';
import { wake } from './requeue.js';
import type { ReceiveStore } from '../ports/receive-store.js';
import type { ReadStore } from '../ports/read-store.js';

export interface Received {
  /** The link, where it was authentic: its control is for the caller. */
  readonly link: ReadLink | null;
  readonly judgements: readonly Judgement[];
  /** False: another replica had committed this record first. */
  readonly committed: boolean;
}

/**
 * Steps 7 and 8 of wire.md "Steps of a message" for one record: open, judge every message, commit everything with the
 * next offset. Whatever fails goes to quarantine with its code and the next message flows (T29). Throws only where the
 * store cannot be reached or the directory has expired: then the record is tried again from its offset. With `readOn`,
 * a link that names a newer directory than ours throws `E-DIRECTORY-OLD`, so that the caller reads on and asks again,
 * once: then its messages wait. A record that claims a version nobody has issued must not hold up its partition. With
 * `junk`, records that nobody here can open are gathered there instead of being committed one by one.
 */
export async function receiveRecord(
  ports: Ports<ReceiveStore & ReadStore>,
  record: IncomingRecord,
  readOn = false,
  junk?: JunkRuns,
): Promise<Received> {
  const place: RecordPlace = { topic: record.topic, partition: record.partition, offset: record.offset };
  let opened: OpenedRecord;
  try {
    opened = await openRecord(ports, record);
    if (readOn && opened.link.directory > ports.directory.current().version)
      throw new HsuError('E-DIRECTORY-OLD', 'the link names a newer directory');
  } catch (error) {
    const known = unlessOurs(error);
    if (known.code === 'E-DIRECTORY-OLD' && readOn) throw known;
    // What a newer directory may open is kept whole, at its place.
    if (junk === undefined || known.code === 'E-DIRECTORY-OLD') {
      await junk?.commit(place);
      return receiveUnopened(ports, place, record.value, known);
    }
    await junk.add(place, record.value, known.code);
    return { link: null, judgements: [], committed: true };
  }
  await junk?.commit(place);
  try {
    return await receiveOpened(ports, place, opened);
  } catch (error) {
    unlessOurs(error);
  }
  // Once more: it may have been a fault that passes. One that comes twice is in the record, and would stop its
  // partition for good. Its numbers have not arrived then, so both sides hear of it.
  try {
    return await receiveOpened(ports, place, opened);
  } catch (error) {
    return receiveUnopened(ports, place, record.value, unlessOurs(error));
  }
}

/**
 * The error, where it can be the record's; throws it where the record has nothing to do with it and is to be tried
 * again.
 */
function unlessOurs(error: unknown): HsuError {
  const known = asHsuError(error);
  if (known.code === 'E-UNAVAILABLE' || known.code === 'E-DIRECTORY-EXPIRED') throw known;
  return known;
}

async function receiveOpened(
  ports: Ports<ReceiveStore & ReadStore>,
  place: RecordPlace,
  opened: OpenedRecord,
): Promise<Received> {
  const judgements = await withinRoom(ports, opened, await judgeAll(ports, opened.incoming));
  const epoch = epochOf(ports.directory.current(), opened.link.from);
  const arrivals = opened.incoming
    .flatMap((incoming, index) => arrivalOf(incoming, judgements[index]))
    .filter(({ stream }) => stream.epoch === epoch);
  const committed = await commit(ports, place, opened.link.from, arrivals, judgements);
  if (committed) {
    note(ports, place, opened.link.from, judgements);
    await wake(ports, judgements);
  }
  return { link: opened.link, judgements, committed };
}

/**
 * Of what one member has waiting here there is an end: beyond it a message counts as not arrived, so that it is sent
 * again.
 */
async function withinRoom(
  ports: Ports<ReceiveStore & ReadStore>,
  { link, incoming }: OpenedRecord,
  judgements: readonly Judgement[],
): Promise<readonly Judgement[]> {
  if (!judgements.some(({ outcome }) => outcome === 'DEFERRED')) return judgements;
  const waiting = await ports.store.waitingOf(link.from);
  let { rows, bytes } = waiting;
  const without = new Set<string>();
  return judgements.map((one, index) => {
    const of = incoming[index];
    if (of === undefined) return one;
    if (one.outcome === 'DEFERRED') {
      rows += 1;
      bytes += one.entry.bytes.length;
      if (rows <= MOST_WAITING_ROWS && bytes <= MOST_WAITING_BYTES) return one;
      without.add(of.item.id);
    } else if (one.outcome !== 'DUPLICATE' || !without.has(of.item.id)) return one;
    // A copy of it, too: it would count for what is not here.
    return { outcome: 'UNAUTHENTIC', entry: quarantined(of, new HsuError('E-WAITING-FULL'), null) };
  });
}

/**
 * Where the log skips offsets before this record, the hole is told and passed first: what follows one is judged like
 * anything else.
 */
async function commit(
  ports: Ports<ReceiveStore & ReadStore>,
  place: RecordPlace,
  from: Member | null,
  arrivals: readonly Arrival[],
  judgements: readonly Judgement[],
): Promise<boolean> {
  const once = (): Promise<boolean> =>
    ports.store.commitRecord(place, from, arrivals, judgements, ports.clock.now());
  return (await once()) || ((await passHole(ports, place)) && (await once()));
}

async function receiveUnopened(
  ports: Ports<ReceiveStore & ReadStore>,
  place: RecordPlace,
  value: Uint8Array,
  error: HsuError,
): Promise<Received> {
  const ours = error.code !== 'E-NOT-SEALED-TO-ME';
  const judgements: Judgement[] = ours
    ? [{ outcome: 'UNAUTHENTIC', entry: quarantinedRecord(value, error.code) }]
    : [];
  const committed = await commit(ports, place, null, [], judgements);
  if (!ours) ports.notices.note({ kind: 'NOT_SEALED_TO_ME', place });
  else if (committed) note(ports, place, null, judgements);
  return { link: null, judgements, committed };
}

function arrivalOf({ item }: Incoming, judgement: Judgement | undefined): Arrival[] {
  if (judgement !== undefined && !hasArrived(judgement)) return [];
  return [{ stream: { to: item.to, lane: item.lane, epoch: item.epoch }, seq: item.seq }];
}

function note(
  ports: Ports<ReceiveStore & ReadStore>,
  place: RecordPlace,
  from: Member | null,
  judgements: readonly Judgement[],
): void {
  const outcomes: Record<string, number> = {};
  for (const judgement of judgements) {
    outcomes[judgement.outcome] = (outcomes[judgement.outcome] ?? 0) + 1;
    if (judgement.outcome === 'UNAUTHENTIC' || judgement.outcome === 'REJECTED')
      ports.notices.note({
        kind: 'REFUSED',
        place,
        from,
        id: judgement.entry.id,
        code: judgement.entry.code,
      });
  }
  ports.notices.note({ kind: 'RECORD', place, outcomes });
}
