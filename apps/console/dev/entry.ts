import type { CaseMessage, Delivery, Receipt, SignedText } from '../api/types-case.js';

type Text = Pick<SignedText, 'type' | 'from' | 'sentAt'> & Partial<SignedText>;

/** A message as a case shows it, whole; `rest`: what is told of it beside its text. */
export function entryOf(id: string, own: boolean, text: Text, rest: Partial<CaseMessage> = {}): CaseMessage {
  const { member } = text.from;
  const href = `/v1/messages/${member}/${id}`;
  return {
    member,
    id,
    direction: own ? 'OUT' : 'IN',
    lane: text.urgency === 'E' ? 'express' : 'normal',
    digest: DIGEST,
    committedAt: text.sentAt,
    message: { id, version: 1, schema: DIGEST, status: 'ACTUAL', to: [], body: {}, ...text },
    conversation: { ...(text.conversation ?? { member, id }), state: 'SENT', crossed: [] },
    deliveries: [],
    receipts: [],
    parts: [],
    attachments: [],
    links: { self: href, jws: `${href}/jws` },
    crossed: false,
    own,
    ...rest,
  };
}

export function deliveryTo(destination: string, rest: Partial<Delivery> = {}): Delivery {
  return {
    destination,
    state: 'SENT',
    stream: { to: destination, lane: 'normal', epoch: 1 },
    seq: null,
    sentAt: null,
    receivedAt: null,
    dueAt: null,
    overdue: false,
    resends: 0,
    incident: false,
    held: null,
    ...rest,
  };
}

export function receiptOf(
  level: Receipt['level'],
  from: Receipt['from'],
  at: string,
  rest: Partial<Receipt> = {},
): Receipt {
  return {
    member: from.member,
    id: '01990000-0000-7000-8000-00000000ecee',
    level,
    result: 'ACCEPTED',
    from,
    unit: null,
    part: null,
    at,
    errors: [],
    entry: null,
    jws: '',
    ...rest,
  };
}

const DIGEST = 'A'.repeat(43);
