import { readMessage, type JsonValue } from '#envelope';
import { causeOf, frameOf, isUnreadable } from '#exchange';
import type {
  Delivery as Sent,
  InboxEntry as StoredEntry,
  KeptAttachment,
  MessageView,
  StoredReceipt,
} from '#exchange';
import { rfc3339, type Member, type Unit } from '#kernel';
import { attachmentAnswer } from '../attachments/attachment-answer.js';
import { hrefOf } from '../callers/reading-rights.js';
import type { Told } from '../openapi/says.js';
import type { InboxEntry } from '../inbox/inbox-answers.js';
import type { Delivery, Receipt } from './delivery-answers.js';
import type { Message } from './message.js';

/** A message with where it stands, for a unit of this member. `now`: ms, to tell what is overdue. */
export function messageAnswer(
  view: MessageView,
  self: Member,
  unit: Unit,
  now: number,
  files: readonly KeptAttachment[] = [],
): Told<Message> {
  const { message, direction, lane, at, conversation, deliveries, receipts, parts } = view;
  const href = hrefOf(message.ref);
  const { json } = readMessage(message.jws);
  const unreadable = isUnreadable(conversation, message, now);
  return {
    ...message.ref,
    direction,
    lane,
    digest: message.digest,
    committedAt: rfc3339(at),
    message: unreadable ? frameOf(json) : json,
    ...(unreadable ? { unreadable: causeOf(conversation) } : {}),
    conversation: { ...message.conversation, state: conversation.state, crossed: conversation.crossed },
    deliveries: deliveries.map((delivery) => deliveryAnswer(delivery, now)),
    receipts: receipts.map(receiptAnswer),
    parts: parts
      .filter(({ units }) => !unreadable && units.some((one) => one.member === self && one.unit === unit))
      .map(({ part }) => ({ part, href: `${href}/parts/${part}` })),
    attachments: unreadable ? [] : files.map((file) => attachmentAnswer(file, view, self, unit)),
    links: { self: href, jws: `${href}/jws` },
  };
}

function deliveryAnswer(delivery: Sent, now: number): Told<Delivery> {
  const { destination, state, stream, seq, sentAt, receivedAt, dueAt, resends, incident, held } = delivery;
  const open = state !== 'RECEIPTED' && state !== 'REJECTED';
  return {
    destination,
    state,
    stream,
    seq,
    sentAt: time(sentAt),
    receivedAt: time(receivedAt),
    dueAt: time(dueAt),
    overdue: open && dueAt !== null && dueAt < now,
    resends,
    incident,
    held,
  };
}

function receiptAnswer(receipt: StoredReceipt): Told<Receipt> {
  const { ref, level, result, from, unit, part, at, errors, entry, jws } = receipt;
  return { ...ref, level, result, from, unit, part, at, errors, entry, jws };
}

export function inboxAnswer({ cursor, message, at }: StoredEntry): Told<InboxEntry> {
  const { ref, type, version, status, from, conversation, urgency, sentAt, expiresAt } = message;
  const subjectEn = textOf(readMessage(message.jws).json['subjectEn']);
  return {
    cursor,
    ...ref,
    type,
    version,
    status,
    from,
    conversation,
    urgency,
    ...(subjectEn === null ? {} : { subjectEn }),
    sentAt,
    expiresAt,
    receivedAt: rfc3339(at),
    href: hrefOf(ref),
  };
}

/** What is signed was checked: it is text where it is there. */
export function textOf(value: JsonValue | undefined): string | null {
  return typeof value === 'string' ? value : null;
}

function time(ms: number | null): string | null {
  return ms === null ? null : rfc3339(ms);
}
