import type { KeptAttachment, MessageView } from '#exchange';
import type { Member, Unit } from '#kernel';
import { hrefOf } from '../callers/reading-rights.js';
import { Says, type Told } from '../openapi/says.js';
import {
  among,
  described,
  flag,
  id,
  list,
  member,
  shape,
  text,
  whole,
  type ValueOf,
} from '../openapi/schema-shapes.js';

const state = described(
  among('OPEN', 'WHOLE', 'REFUSED', 'NO_ROOM', 'GONE'),
  'OPEN: chunks lack. REFUSED: what came is not what was signed. NO_ROOM: its sender has sent too much today. GONE: its message is recalled or has expired, and its bytes are deleted',
);
const deliveries = described(
  list(
    shape({
      destination: member,
      state: among('WAITING', 'SENT', 'WHOLE', 'REFUSED', 'ENDED'),
      sent: described(whole, 'Chunks that have left'),
      incident: described(flag, 'Chunks were sent again five times in vain'),
    }),
  ),
  'Of a message of ours: WAITING until its receipt came, and while chunks leave; ENDED: nothing more leaves, for nobody reads it any more',
);

/** A file of a message: where it stands here, and of ours where it stands there. */
export class Attachment {
  @Says(id) readonly id: string;
  @Says(whole) readonly bytes: number;
  @Says(state) readonly state: ValueOf<typeof state>;
  @Says(described(whole, 'Chunks that are here')) readonly here: number;
  @Says(described(whole, 'Chunks that it has')) readonly total: number;
  @Says(described(text, 'The sealed part with its name and key')) readonly part: string;
  @Says(described(text, 'For units that may open it'), { optional: true }) readonly href?: string;
  @Says(deliveries) readonly deliveries: ValueOf<typeof deliveries>;
}

export function attachmentAnswer(
  kept: KeptAttachment,
  { parts }: Pick<MessageView, 'parts'>,
  self: Member,
  unit: Unit,
): Told<Attachment> {
  const { ref, id: own, bytes, state: stands, here, total, part, deliveries: to } = kept;
  const units = parts.find((one) => one.part === part)?.units ?? [];
  const isNamed = units.some((one) => one.member === self && one.unit === unit);
  return {
    id: own,
    bytes,
    state: stands,
    here,
    total,
    part,
    ...(isNamed ? { href: `${hrefOf(ref)}/attachments/${own}` } : {}),
    deliveries: to.map(({ destination, state: at, sent, incident }) => ({
      destination,
      state: at,
      sent,
      incident,
    })),
  };
}
