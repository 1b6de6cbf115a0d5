import { isJsonObject, MAX_PARENTS, type JsonValue } from '#envelope';
import { refKey, type MessageRef } from '#kernel';
import { authenticate, type Authentic, type Held } from './authenticate.js';
import { judge } from './judge.js';
import type { Incoming } from './open-record.js';
import type { Ports } from '../ports/ports.js';
import { deferred } from './quarantine-entry.js';
import { RECEIPT_TYPE, RECEIPTS_TYPE } from './receipts.js';
import type { Judged, Judgement } from '../ports/judgement.js';
import { signReceipts } from './sign-receipts.js';
import type { ReceiveStore } from '../ports/receive-store.js';

/**
 * Judges the messages of one record in their order; each sees what those before it add (an opening and its reply).
 * `waiting`: a deferred message that is judged again; its own waiting row does not make it a duplicate.
 */
export async function judgeAll(
  ports: Ports<ReceiveStore>,
  incoming: readonly Incoming[],
  waiting: MessageRef | null = null,
): Promise<readonly Judgement[]> {
  const checked = await Promise.all(incoming.map((one) => authenticate(ports, one)));
  const held = await look(
    ports,
    checked.filter((one): one is Authentic => 'json' in one),
  );
  if (waiting !== null && held.known.get(refKey(waiting))?.outcome === 'DEFERRED')
    held.known.delete(refKey(waiting));
  const judged: Judged[] = [];
  for (const one of checked) {
    const judgement = 'json' in one ? await judge(ports, one, held) : one;
    if ('json' in one) remember(held, one, judgement);
    judged.push(judgement);
  }
  // What cannot be answered now waits for that, and its partition flows.
  return signReceipts(ports, judged, (index, error) => {
    const one = checked[index];
    const message = incoming[index];
    if (message === undefined || one === undefined || !('json' in one)) throw error;
    return deferred(message, error, one.digest, { kind: 'INTERNAL' });
  });
}

/**
 * Everything stored that judging these messages needs, in two reads: they themselves, what they name, what receipts
 * answer.
 */
async function look(ports: Ports<ReceiveStore>, messages: readonly Authentic[]): Promise<Held> {
  const refs = new Map<string, MessageRef>();
  const answered: string[] = [];
  for (const { incoming, json } of messages) {
    const named: MessageRef[] = [{ member: incoming.link.from, id: incoming.item.id }];
    const { conversation, after, type, body } = json;
    if (type === RECEIPT_TYPE || type === RECEIPTS_TYPE) answered.push(...answeredBy(body));
    else named.push(...namedIn(conversation), ...namedIn(after));
    for (const ref of named) refs.set(refKey(ref), ref);
  }
  const [known, sent] = await Promise.all([
    refs.size === 0 ? [] : ports.store.known([...refs.values()]),
    answered.length === 0 ? [] : ports.store.sentMessages(answered),
  ]);
  return {
    known: new Map(known.map((one) => [refKey(one.ref), one])),
    sent: new Map(sent.map((one) => [one.id, one])),
  };
}

/** Of one CT_RECEIPTS; one with more is refused. */
const MOST_RECEIPTS = 100;

/** Ids of the messages that a receipt, or each of several, answers. */
function answeredBy(body: JsonValue | undefined): string[] {
  if (!isJsonObject(body)) return [];
  const { receipts = [body] } = body;
  const list: readonly JsonValue[] = Array.isArray(receipts) ? receipts.slice(0, MOST_RECEIPTS) : [];
  return list.flatMap((one) => {
    const of = isJsonObject(one) ? one['of'] : undefined;
    const id = isJsonObject(of) ? of['id'] : undefined;
    return typeof id === 'string' ? [id] : [];
  });
}

/** The references in a value of a message that nobody has checked yet. */
function namedIn(value: JsonValue | undefined): MessageRef[] {
  const list: readonly JsonValue[] = Array.isArray(value) ? value.slice(0, MAX_PARENTS) : [value ?? null];
  return list.flatMap((one) => {
    const { member, id } = isJsonObject(one) ? one : {};
    return typeof member === 'string' && typeof id === 'string' ? [{ member, id }] : [];
  });
}

/** Adds what became of a message to what later ones of the same record see. */
function remember(held: Held, { incoming, digest }: Authentic, judgement: Judged): void {
  const { outcome } = judgement;
  if (outcome === 'UNAUTHENTIC' || outcome === 'DUPLICATE') return;
  const ref = { member: incoming.link.from, id: incoming.item.id };
  const message = outcome === 'ACCEPTED' ? judgement.message : null;
  const known = outcome === 'RECEIPTS' ? 'RECEIPT' : outcome;
  held.known.set(refKey(ref), { ref, digest, outcome: known, message });
}
