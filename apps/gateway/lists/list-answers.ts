import type { Member } from '#kernel';
import { Reference, UnitAddress } from '../http/references.js';
import { ref, Says, schemaOf, type Told } from '../openapi/says.js';
import {
  among,
  flag,
  list,
  member,
  shape,
  status,
  text,
  textOrNull,
  time,
  timeOrNull,
  urgency,
  whole,
  type ValueOf,
} from '../openapi/schema-shapes.js';

const corridor = list(shape({ from: textOrNull, to: textOrNull }));
const waitingState = among('WAITING', 'SENT');

/** A line of the list of alerts. */
export class Alert {
  @Says(ref(Reference)) readonly ref: Told<Reference>;
  @Says(text) readonly type: string;
  @Says(ref(UnitAddress)) readonly owner: Told<UnitAddress>;
  @Says(text) readonly state: string;
  @Says(status) readonly status: ValueOf<typeof status>;
  @Says(urgency) readonly urgency: ValueOf<typeof urgency>;
  @Says(textOrNull) readonly subjectEn: string | null;
  @Says(time) readonly sentAt: string;
  @Says(timeOrNull) readonly expiresAt: string | null;
  @Says(textOrNull) readonly actionRequested: string | null;
  /** Countries along the route that the alert tells, leg by leg. */
  @Says(corridor) readonly corridor: ValueOf<typeof corridor>;
  @Says(whole) readonly version: number;
  @Says(whole) readonly hits: number;
}

export class Alerts {
  @Says(list(ref(Alert))) readonly items: readonly Told<Alert>[];
  @Says(textOrNull) readonly next: string | null;
}

/** An own message that a member has not receipted. */
class WaitingDelivery {
  @Says(ref(Reference)) readonly ref: Told<Reference>;
  @Says(text) readonly type: string;
  @Says(member) readonly to: Member;
  @Says(waitingState) readonly state: ValueOf<typeof waitingState>;
  @Says(timeOrNull) readonly sentAt: string | null;
  @Says(timeOrNull) readonly receivedAt: string | null;
  @Says(timeOrNull) readonly dueAt: string | null;
  @Says(whole) readonly resends: number;
  @Says(textOrNull) readonly held: string | null;
  @Says(flag) readonly incident: boolean;
}

export class Deliveries {
  @Says(list(schemaOf(WaitingDelivery))) readonly items: readonly Told<WaitingDelivery>[];
  @Says(textOrNull) readonly next: string | null;
}

/** How the link to another member does. */
export class Link {
  @Says(member) readonly member: Member;
  @Says(timeOrNull) readonly beatAt: string | null;
  @Says(flag) readonly away: boolean;
  @Says(whole) readonly waiting: number;
  @Says(timeOrNull) readonly oldestAt: string | null;
  @Says(whole) readonly deferred: number;
  @Says(whole) readonly refused: number;
}

export class Links {
  @Says(list(schemaOf(Link))) readonly items: readonly Told<Link>[];
  /** All are in one answer. */
  @Says({ type: 'null' }) readonly next: null;
}
