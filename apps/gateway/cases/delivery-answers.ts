import type { Member } from '#kernel';
import { UnitAddress } from '../http/references.js';
import { ref, Says, type Told } from '../openapi/says.js';
import {
  among,
  described,
  flag,
  id,
  lane,
  list,
  member,
  shape,
  text,
  textOrNull,
  time,
  timeOrNull,
  whole,
  wholeOrNull,
  type ValueOf,
} from '../openapi/schema-shapes.js';

const stream = shape({ to: text, lane, epoch: whole });
const state = among('WAITING', 'SENT', 'RECEIPTED', 'REJECTED');
const level = among('GATEWAY', 'UNIT', 'OPENED', 'ANSWERED');
const errors = list(shape({ code: text, path: text }));

/** How far a message has come towards one member. */
export class Delivery {
  @Says(member) readonly destination: Member;
  @Says(state) readonly state: ValueOf<typeof state>;
  @Says(stream) readonly stream: ValueOf<typeof stream>;
  @Says(wholeOrNull) readonly seq: number | null;
  @Says(timeOrNull) readonly sentAt: string | null;
  @Says(timeOrNull) readonly receivedAt: string | null;
  @Says(timeOrNull) readonly dueAt: string | null;
  /** Its receipt was due and has not come. */
  @Says(flag) readonly overdue: boolean;
  @Says(whole) readonly resends: number;
  @Says(flag) readonly incident: boolean;
  @Says(
    described(
      textOrNull,
      'Code under which their gateway keeps it unjudged, or refused it; null once receipted',
    ),
  )
  readonly held: string | null;
}

export class Receipt {
  @Says(member) readonly member: Member;
  @Says(id) readonly id: string;
  @Says(level) readonly level: ValueOf<typeof level>;
  @Says(among('ACCEPTED', 'REJECTED')) readonly result: 'ACCEPTED' | 'REJECTED';
  @Says(ref(UnitAddress)) readonly from: Told<UnitAddress>;
  @Says(textOrNull) readonly unit: string | null;
  @Says(textOrNull) readonly part: string | null;
  @Says(time) readonly at: string;
  @Says(errors) readonly errors: ValueOf<typeof errors>;
  @Says(
    described(
      wholeOrNull,
      'Its place in `body.receipts` where `jws` is a CT_RECEIPTS; null where it is a CT_RECEIPT',
    ),
  )
  readonly entry: number | null;
  @Says(text) readonly jws: string;
}
