import { fromUtf8, type Member, type MessageRef, type Unit, type UnitAddress } from '#kernel';
import type { Destination, Lane, OutboxItem, StoredPart } from '#exchange';
import type { Context } from './context.js';
import type { Statement, Transaction } from './database.js';
import { partOf } from './message-rows.js';

const ROWS: Statement = {
  name: 'claimed-rows',
  text: `
SELECT o.n, o.destination, o.lane, o.epoch, o.seq, o.id, o.prev, o.units, o.conversation AS way, m.conversation_member, m.conversation,
  coalesce(m.digest, r.digest) AS digest, coalesce(m.jws, r.jws) AS jws
FROM outbox o LEFT JOIN messages m ON NOT o.receipt AND m.id = o.id AND m.member = $2
  LEFT JOIN receipts r ON o.receipt AND r.id = o.id AND r.member = $2
WHERE o.n = ANY($1::bigint[])`,
};

/** Parts that some unit of the destination may open; the others' bytes are not even read. */
const PARTS: Statement = {
  name: 'claimed-parts',
  text: `
SELECT id, part, units, commitment, bytes FROM parts WHERE id = ANY($1::uuid[]) AND member = $2 AND $3 = ANY(members) ORDER BY id, part`,
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
  readonly conversation_member: Member;
  readonly conversation: string;
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

/** Claimed rows with everything that packing needs, in the order asked for: `first` to their stream, `again` to one member. */
export async function claimContents(
  tx: Transaction,
  { content, member }: Context,
  first: readonly number[],
  again: readonly number[],
  destination: Destination,
): Promise<readonly OutboxItem[]> {
  if (first.length + again.length === 0) return [];
  const rows = new Map(
    (await tx.run<Row>(ROWS, [[...new Set([...first, ...again])], member])).map((row) => [row.n, row]),
  );
  const partRows = await tx.run<PartRow>(PARTS, [
    [...rows.values()].map(({ id }) => id),
    member,
    destination,
  ]);
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
        jws: fromUtf8(await content.read(row.jws)),
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
function conversationOf({ way, conversation_member: member, conversation }: Row): MessageRef {
  if (way === null) return { member, id: conversation };
  const slash = way.indexOf('/');
  return { member: way.slice(0, slash), id: way.slice(slash + 1) };
}
