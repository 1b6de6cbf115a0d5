import type { AttachmentDelivery, KeptAttachment } from '#exchange';
import type { MessageRef } from '#kernel';
import type { Context } from '../sql/context.js';
import type { SqlStatement } from '../sql/database.js';

/** Of `attachments a`, as `rowOf` reads them. */
export const KEPT = `a.member, a.id, a.attachment, a.bytes, a.digest, a.part, a.own, a.state, a.total, a.here,
  a.pieces::text AS pieces`;

const OF_MESSAGES: SqlStatement = {
  name: 'attachments-of',
  text: `
SELECT ${KEPT}, coalesce((
  SELECT json_agg(json_build_object('destination', s.destination, 'sent', s.next - 1, 'state', coalesce(s.result,
    CASE WHEN s.next > a.total THEN 'SENT' ELSE 'WAITING' END), 'incident', s.incident) ORDER BY s.destination)
  FROM attachment_sends s WHERE s.id = a.id AND s.attachment = a.attachment AND a.own), '[]') AS deliveries
FROM unnest($1::uuid[], $2::text[]) AS k(of_id, of_member) CROSS JOIN LATERAL (
  SELECT * FROM attachments WHERE id = k.of_id AND member = k.of_member OFFSET 0) a
ORDER BY a.id, a.attachment`,
};

export interface KeptRow extends Omit<KeptAttachment, 'ref' | 'id' | 'deliveries'> {
  readonly member: string;
  readonly id: string;
  readonly attachment: string;
  readonly deliveries?: readonly AttachmentDelivery[];
}

export function keptOf({ member, id, attachment, deliveries = [], ...row }: KeptRow): KeptAttachment {
  const { bytes, digest, part, own, state, total, here, pieces } = row;
  return {
    ref: { member, id },
    id: attachment,
    bytes,
    digest,
    part,
    own,
    state,
    total,
    here,
    pieces,
    deliveries,
  };
}

export async function attachmentsOf(
  { db }: Context,
  refs: readonly MessageRef[],
): Promise<readonly KeptAttachment[]> {
  if (refs.length === 0) return [];
  const rows = await db.run<KeptRow>(OF_MESSAGES, [
    refs.map(({ id }) => id),
    refs.map(({ member }) => member),
  ]);
  return rows.map(keptOf);
}
