import type { Member, MessageRef, Unit, UnitAddress } from '#kernel';
import type { Destination, Lane, OutboxItem, StoredPart } from '#exchange';
import type { Context } from '../sql/context.js';
import type { SqlStatement, Transaction } from '../sql/database.js';
import { partOf } from '../rows/message-rows.js';
import { unpackJws } from '../rows/packed-jws.js';
import { allEnded } from '../sql/all-ended.js';

const OUTBOX = 'n, destination, lane, epoch, seq, id, prev, units, conversation AS way';

const MESSAGES: SqlStatement = {
  name: 'claimed-messages',
  text: `
SELECT o.*, m.* FROM (SELECT ${OUTBOX} FROM outbox WHERE n = ANY($1::bigint[]) AND NOT receipt) o CROSS JOIN LATERAL (
  SELECT conversation_member, conversation, digest, jws FROM messages WHERE id = o.id AND member = $2 OFFSET 0) m`,
};

const RECEIPTS: SqlStatement = {
  name: 'claimed-receipts',
  text: `
SELECT o.*, r.* FROM (SELECT ${OUTBOX} FROM outbox WHERE n = ANY($1::bigint[]) AND receipt) o CROSS JOIN LATERAL (
  SELECT digest, jws FROM receipts WHERE id = o.id AND member = $2 AND entry = -1
  UNION ALL SELECT digest, jws FROM receipt_lists WHERE id = o.id AND member = $2 OFFSET 0) r`,
};

/** Parts that some unit of the destination may open; the others' bytes are not even read. */
const PARTS: SqlStatement = {
  name: 'claimed-parts',
  text: `
SELECT p.* FROM (SELECT DISTINCT id FROM outbox WHERE n = ANY($1::bigint[]) AND NOT receipt) o CROSS JOIN LATERAL (
  SELECT id, part, units, commitment, bytes FROM parts WHERE id = o.id AND member = $2 AND $3 = ANY(members) OFFSET 0) p
ORDER BY p.id, p.part`,
};

interface Row {
  readonly n: number;
  readonly destination: Destination;
  readonly lane: Lane;
  readonly epoch: number;
  readonly seq: number;
  readonly id: string;
  readonly prev: string | null;
  readonly units: readonly Unit[];
  readonly way: string | null;
  readonly conversation_member?: Member;
  readonly conversation?: string;
  readonly digest: string;
  readonly jws: Buffer;
}

interface PartRow {
  readonly id: string;
  readonly part: string;
  readonly units: readonly UnitAddress[];
  readonly commitment: string;
  readonly bytes: Buffer;
}

/**
 * Claimed rows with everything that packing needs, in the order asked for: `first` to their stream, `again` to one
 * member.
 */
export async function claimContents(
  tx: Transaction,
  { content, member }: Context,
  first: readonly number[],
  again: readonly number[],
  destination: Destination,
): Promise<readonly OutboxItem[]> {
  const asked = [[...new Set([...first, ...again])], member];
  const [messages, receipts, partRows] = await allEnded([
    tx.run<Row>(MESSAGES, asked),
    tx.run<Row>(RECEIPTS, asked),
    tx.run<PartRow>(PARTS, [...asked, destination]),
  ]);
  const rows = new Map([...messages, ...receipts].map((row) => [row.n, row]));
  const parts = new Map<string, StoredPart[]>();
  for (const row of partRows) parts.set(row.id, [...(parts.get(row.id) ?? []), await partOf(content, row)]);
  const itemOf = async (n: number, resend: boolean): Promise<OutboxItem[]> => {
    const row = rows.get(n);
    if (row === undefined) return [];
    const { lane, epoch, seq, id, prev, units, digest } = row;
    return [
      {
        outboxId: String(n),
        stream: { to: row.destination, lane, epoch },
        destination: resend ? destination : row.destination,
        resend,
        seq,
        ref: { member, id },
        jws: unpackJws(await content.read(row.jws)),
        digest,
        prev: prev === null ? null : { member, id: prev },
        conversation: conversationOf(row),
        units,
        parts: parts.get(id) ?? [],
      },
    ];
  };
  return (
    await Promise.all([...first.map((n) => itemOf(n, false)), ...again.map((n) => itemOf(n, true))])
  ).flat();
}

/** A receipt stands in no conversation; its row keeps the one of what it answers, as `refKey` writes it. */
function conversationOf({ way, conversation_member: member = '', conversation: id = '' }: Row): MessageRef {
  if (way === null) return { member, id };
  const slash = way.indexOf('/');
  return { member: way.slice(0, slash), id: way.slice(slash + 1) };
}
