import { unopened } from '#cases';
import { asHsuError, refKey, type HsuError, type Member, type MessageRef } from '#kernel';
import { authenticate, type Authentic, type Held } from './authenticate.js';
import { judge } from './judge.js';
import { openRecord, type Incoming, type OpenedRecord } from './open-record.js';
import { opens } from './party.js';
import type { IncomingRecord, Ports } from './ports.js';
import { quarantinedRecord } from './quarantine-entry.js';
import { handlingOf } from './quoting.js';
import type { Arrival, Conversation, Judgement, RecordPlace, StoredMessage } from './records.js';
import type { ReadLink } from '#envelope';
import { RECEIPT_TYPE } from './receipts.js';

export interface Received {
  /** The link, where it was authentic: its control is for the caller. */
  readonly link: ReadLink | null;
  readonly judgements: readonly Judgement[];
  /** False: another replica had committed this record first. */
  readonly committed: boolean;
}

/**
 * Steps 7 and 8 of design.md section 3 for one record: open, judge every message, commit everything with the next offset.
 * Whatever fails goes to quarantine with its code and the next message flows (T29). Throws only where the store cannot be
 * reached or the directory has expired: then the record is tried again from its offset. With `readOn`, a link that names a newer
 * directory than ours throws `E-DIRECTORY-OLD`, so that the caller reads on and asks again, once; a record that claims a
 * version nobody has issued must not hold up its partition.
 */
export async function receiveRecord(ports: Ports, record: IncomingRecord, readOn = false): Promise<Received> {
  const place: RecordPlace = { topic: record.topic, partition: record.partition, offset: record.offset };
  let opened: OpenedRecord;
  try {
    opened = await openRecord(ports, record);
  } catch (error) {
    const known = asHsuError(error);
    if (known.code === 'E-DIRECTORY-EXPIRED' || known.code === 'E-UNAVAILABLE') throw known;
    if (known.code === 'E-DIRECTORY-OLD' && readOn) throw known;
    return receiveUnopened(ports, place, record.value, known);
  }
  const judgements = await judgeAll(ports, opened.incoming);
  const arrivals = opened.incoming.flatMap((incoming, index) => arrivalOf(incoming, judgements[index]));
  const committed = await ports.store.commitRecord(
    place,
    opened.link.from,
    arrivals,
    judgements,
    ports.clock.now(),
  );
  if (committed) note(ports, place, opened.link.from, judgements);
  return { link: opened.link, judgements, committed };
}

async function receiveUnopened(
  ports: Ports,
  place: RecordPlace,
  value: Uint8Array,
  error: HsuError,
): Promise<Received> {
  const ours = error.code !== 'E-NOT-SEALED-TO-ME';
  const judgements: Judgement[] = ours
    ? [{ outcome: 'UNAUTHENTIC', entry: quarantinedRecord(value, error.code) }]
    : [];
  const committed = await ports.store.commitRecord(place, null, [], judgements, ports.clock.now());
  if (!ours) ports.notices.note({ kind: 'NOT_SEALED_TO_ME', place });
  else if (committed) note(ports, place, null, judgements);
  return { link: null, judgements, committed };
}

/**
 * Judges the messages of one record in their order; each sees what those before it add (an opening and its reply).
 * `waiting`: the id of a deferred message that is judged again; its own waiting row does not make it a duplicate.
 */
export async function judgeAll(
  ports: Ports,
  incoming: readonly Incoming[],
  waiting: string | null = null,
): Promise<readonly Judgement[]> {
  const checked = await Promise.all(incoming.map((one) => authenticate(ports, one)));
  const held = await look(
    ports,
    checked.filter((one): one is Authentic => 'json' in one),
  );
  if (waiting !== null && held.known.get(waiting)?.outcome === 'DEFERRED') held.known.delete(waiting);
  const judgements: Judgement[] = [];
  for (const one of checked) {
    const judgement = 'json' in one ? await judge(ports, one, held) : one;
    if (judgement.outcome === 'ACCEPTED') remember(held, judgement.message, 'ACCEPTED');
    else if (judgement.outcome === 'RECEIPT')
      held.known.set(judgement.receipt.ref.id, {
        ref: judgement.receipt.ref,
        digest: judgement.receipt.digest,
        outcome: 'RECEIPT',
      });
    else if (
      (judgement.outcome === 'REJECTED' || judgement.outcome === 'DEFERRED') &&
      'json' in one &&
      judgement.entry.id !== null
    )
      held.known.set(judgement.entry.id, {
        ref: { member: one.incoming.link.from, id: judgement.entry.id },
        digest: one.digest,
        outcome: judgement.outcome,
      });
    judgements.push(judgement);
  }
  return judgements;
}

/** Everything stored that judging these messages needs, in three reads. */
async function look(ports: Ports, messages: readonly Authentic[]): Promise<Held> {
  const refs: MessageRef[] = [];
  const conversations = new Map<string, MessageRef>();
  const answered: string[] = [];
  for (const { incoming, json } of messages) {
    refs.push({ member: incoming.link.from, id: incoming.item.id });
    const { conversation, type, body } = json;
    if (type === RECEIPT_TYPE) {
      const of = isObject(body) ? body['of'] : undefined;
      const id = isObject(of) ? of['id'] : undefined;
      if (typeof id === 'string') answered.push(id);
    } else if (isObject(conversation)) {
      const { member, id } = conversation;
      if (typeof member === 'string' && typeof id === 'string')
        conversations.set(refKey({ member, id }), { member, id });
    }
  }
  const [known, existing, sent] = await Promise.all([
    refs.length === 0 ? [] : ports.store.known(refs),
    conversations.size === 0 ? [] : ports.store.conversations([...conversations.values()]),
    answered.length === 0 ? [] : ports.store.sentMessages(answered),
  ]);
  return {
    known: new Map(known.map((one) => [one.ref.id, one])),
    conversations: new Map(existing.map((one) => [refKey(one.ref), one])),
    sent: new Map(sent.map((one) => [one.id, one])),
  };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Adds an accepted message to what later ones of the same record see. */
function remember(held: Held, message: StoredMessage, outcome: 'ACCEPTED'): void {
  held.known.set(message.ref.id, { ref: message.ref, digest: message.digest, outcome });
  const broadcast = 'all' in message.to;
  const addressed = 'all' in message.to ? [] : message.to;
  const before = held.conversations.get(refKey(message.conversation));
  const opening = opens(message.ref, message.conversation);
  const conversation: Conversation = {
    ref: message.conversation,
    status: before?.status ?? message.status,
    parties: [...(before?.parties ?? []), message.from, ...addressed],
    owner: opening ? message.from : (before?.owner ?? null),
    broadcaster: opening && broadcast ? message.from : (before?.broadcaster ?? null),
    handling: opening ? handlingOf(message) : (before?.handling ?? null),
    standing: before?.standing ?? unopened,
  };
  held.conversations.set(refKey(message.conversation), conversation);
}

/** A part that could not be opened leaves its number missing, so that the message is asked for again (T13). */
function arrivalOf({ item }: Incoming, judgement: Judgement | undefined): Arrival[] {
  if (judgement?.outcome === 'UNAUTHENTIC' && judgement.entry.code === 'E-SEALED-UNREADABLE') return [];
  return [{ stream: { to: item.to, lane: item.lane, epoch: item.epoch }, seq: item.seq }];
}

function note(ports: Ports, place: RecordPlace, from: Member | null, judgements: readonly Judgement[]): void {
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
