import { unopened } from '#cases';
import type { Delivery, MessageView, StoredReceipt } from '#exchange';
import { refKey, type MessageRef } from '#kernel';
import type { Selectable } from 'kysely';
import type { Context } from '../sql/context.js';
import type { SqlStatement } from '../sql/database.js';
import { keysOf } from '../sql/keys.js';
import { MESSAGE_COLUMNS, messageOf } from '../rows/message-rows.js';
import { conversations } from './reading.js';
import { receiptOf } from '../rows/receipt-rows.js';
import type { MessageTable, PartTable, ReceiptTable } from '../schema/tables.js';

type MessageRow = Pick<
  Selectable<MessageTable>,
  (typeof MESSAGE_COLUMNS)[number] | 'own' | 'lane' | 'at' | 'units'
>;
type PartRow = Pick<Selectable<PartTable>, 'member' | 'id' | 'part' | 'units'>;

interface DeliveryRow {
  readonly id: string;
  readonly destination: string;
  readonly result: 'RECEIPTED' | 'REJECTED' | null;
  readonly received_at: number | null;
  readonly due_at: number | null;
  readonly held: string | null;
  readonly to: string;
  readonly lane: Delivery['stream']['lane'];
  readonly epoch: number;
  readonly seq: number | null;
  readonly sent_at: number | null;
  readonly count: number | null;
  readonly incident: boolean | null;
}

/** Rows of one table for many messages, found key by key; in the order of `$1` and `$2`, then of `order`. */
function perMessage(name: string, columns: string, from: string, order: string): SqlStatement {
  return {
    name,
    text: `
SELECT r.* FROM unnest($1::uuid[], $2::text[]) WITH ORDINALITY AS k(id, member, place)
CROSS JOIN LATERAL (SELECT ${columns} FROM ${from} OFFSET 0) r ORDER BY k.place${order}`,
  };
}

const MESSAGES = perMessage(
  'views-messages',
  [...MESSAGE_COLUMNS, 'own', 'lane', 'at', 'units'].join(', '),
  'messages WHERE id = k.id AND member = k.member',
  '',
);

const DELIVERIES = perMessage(
  'views-deliveries',
  'd.id, d.destination, d.result, d.received_at, d.due_at, d.held, o.destination AS "to", o.lane, o.epoch, o.seq, o.sent_at, s.count, s.incident',
  `deliveries d JOIN outbox o ON o.n = d.outbox LEFT JOIN resends s ON s.outbox = d.outbox AND s.member = d.destination
  WHERE d.id = k.id`,
  ', r.destination',
);

const RECEIPTS = perMessage(
  'views-receipts',
  'e.*, l.jws AS list',
  'receipts e LEFT JOIN receipt_lists l ON l.id = e.id AND l.member = e.member AND e.entry >= 0 WHERE e.of_id = k.id AND e.of_member = k.member',
  ', r.id, r.member, r.entry',
);

const PARTS = perMessage(
  'views-parts',
  'member, id, part, units',
  'parts WHERE id = k.id AND member = k.member',
  ', r.part',
);

/**
 * Views of many messages by five statements, however many they are; in the order asked, without those that are not
 * here.
 */
export async function views(context: Context, refs: readonly MessageRef[]): Promise<readonly MessageView[]> {
  const { content, db } = context;
  const rows = await db.run<MessageRow>(MESSAGES, keysOf(refs));
  if (rows.length === 0) return [];
  const found = keysOf(rows);
  // Before the receipts: a delivery that a receipt ends is never shown without that receipt.
  const deliveries = await db.run<DeliveryRow & Record<string, unknown>>(
    DELIVERIES,
    keysOf(rows.filter(({ own }) => own)),
  );
  const [threads, receipts, parts] = await Promise.all([
    conversations(context, [
      ...new Map(rows.map((row) => [refKey(conversationOf(row)), conversationOf(row)])).values(),
    ]),
    receiptsOf(context, found),
    db.run<PartRow>(PARTS, found),
  ]);
  const standings = new Map(threads.map(({ ref, standing }) => [refKey(ref), standing]));
  // Deliveries are of own messages, whose ids are one member's.
  const deliveriesOf = Map.groupBy(deliveries, ({ id }) => id);
  const receiptsFor = Map.groupBy(receipts, ({ of }) => refKey(of));
  const partsOf = Map.groupBy(parts, refKey);
  return Promise.all(
    rows.map(async (row): Promise<MessageView> => {
      const key = refKey(row);
      return {
        direction: row.own ? 'OUT' : 'IN',
        lane: row.lane,
        message: await messageOf(content, row),
        units: row.own ? [] : row.units,
        at: row.at,
        conversation: standings.get(refKey(conversationOf(row))) ?? unopened,
        deliveries: row.own ? (deliveriesOf.get(row.id) ?? []).map(deliveryOf) : [],
        receipts: receiptsFor.get(key) ?? [],
        parts: (partsOf.get(key) ?? []).map(({ part, units }) => ({ part, units })),
      };
    }),
  );
}

/** The receipts of one message at one level. */
export async function receiptAt(
  context: Context,
  of: MessageRef,
  level: StoredReceipt['level'],
): Promise<StoredReceipt | undefined> {
  return (await receiptsOf(context, keysOf([of]))).find((receipt) => receipt.level === level);
}

type ReceiptRow = Selectable<ReceiptTable> & { readonly list: Buffer | null } & Record<string, unknown>;

async function receiptsOf(
  { content, db }: Context,
  keys: ReturnType<typeof keysOf>,
): Promise<StoredReceipt[]> {
  const rows = await db.run<ReceiptRow>(RECEIPTS, keys);
  return Promise.all(rows.map((row) => receiptOf(content, row)));
}

function conversationOf({ conversation_member: member, conversation: id }: MessageRow): MessageRef {
  return { member, id };
}

function deliveryOf(row: DeliveryRow): Delivery {
  const { destination, result, received_at, due_at, held, to, lane, epoch, seq, sent_at, count, incident } =
    row;
  return {
    destination,
    state: result ?? (sent_at === null ? 'WAITING' : 'SENT'),
    stream: { to, lane, epoch },
    seq,
    sentAt: sent_at,
    receivedAt: received_at,
    dueAt: due_at,
    resends: count ?? 0,
    incident: incident ?? false,
    held,
  };
}
