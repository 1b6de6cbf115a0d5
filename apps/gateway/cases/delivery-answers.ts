import type { Member, UnitAddress } from '#kernel';
import { Says } from '../openapi/says.js';
import {
  flag,
  id,
  list,
  member,
  ref,
  shape,
  stream,
  text,
  textOrNull,
  time,
  timeOrNull,
  whole,
} from '../openapi/schema-shapes.js';

/** How far a message has come towards one member. */
export class Delivery {
  @Says(member) readonly destination: Member;
  @Says({ enum: ['WAITING', 'SENT', 'RECEIPTED', 'REJECTED'] }) readonly state: string;
  @Says(stream) readonly stream: { readonly to: string; readonly lane: string; readonly epoch: number };
  @Says({ type: ['integer', 'null'] }) readonly seq: number | null;
  @Says(timeOrNull) readonly sentAt: string | null;
  @Says(timeOrNull) readonly receivedAt: string | null;
  @Says(timeOrNull) readonly dueAt: string | null;
  /** Its receipt was due and has not come. */
  @Says(flag) readonly overdue: boolean;
  @Says(whole) readonly resends: number;
  @Says(flag) readonly incident: boolean;
  @Says({
    type: ['string', 'null'],
    description: 'Code under which their gateway keeps it unjudged, or refused it; null once receipted',
  })
  readonly held: string | null;
}

export class Receipt {
  @Says(member) readonly member: Member;
  @Says(id) readonly id: string;
  @Says({ enum: ['GATEWAY', 'UNIT', 'OPENED', 'ANSWERED'] }) readonly level: string;
  @Says({ enum: ['ACCEPTED', 'REJECTED'] }) readonly result: string;
  @Says(ref('UnitAddress')) readonly from: UnitAddress;
  @Says(textOrNull) readonly unit: string | null;
  @Says(textOrNull) readonly part: string | null;
  @Says(time) readonly at: string;
  @Says(list(shape({ code: text, path: text })))
  readonly errors: readonly { readonly code: string; readonly path: string }[];
  @Says({
    type: ['integer', 'null'],
    description: 'Its place in `body.receipts` where `jws` is a CT_RECEIPTS; null where it is a CT_RECEIPT',
  })
  readonly entry: number | null;
  @Says(text) readonly jws: string;
}
