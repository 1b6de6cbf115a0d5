import type { Member } from '#kernel';
import { Reference, sender } from '../http/references.js';
import { ref, Says, type Told } from '../openapi/says.js';
import {
  id,
  list,
  member,
  status,
  text,
  textOrNull,
  time,
  timeOrNull,
  urgency,
  whole,
  type ValueOf,
} from '../openapi/schema-shapes.js';

/** What a list of an inbox needs; the rest is behind `href`. */
export class InboxEntry {
  @Says(text) readonly cursor: string;
  @Says(member) readonly member: Member;
  @Says(id) readonly id: string;
  @Says(text) readonly type: string;
  @Says(whole) readonly version: number;
  @Says(status) readonly status: ValueOf<typeof status>;
  @Says(sender) readonly from: ValueOf<typeof sender>;
  @Says(ref(Reference)) readonly conversation: Told<Reference>;
  @Says(urgency) readonly urgency: ValueOf<typeof urgency>;
  @Says(text, { optional: true }) readonly subjectEn?: string;
  @Says(time) readonly sentAt: string;
  @Says(timeOrNull) readonly expiresAt: string | null;
  @Says(time) readonly receivedAt: string;
  @Says(text) readonly href: string;
}

export class Inbox {
  @Says(list(ref(InboxEntry))) readonly items: readonly Told<InboxEntry>[];
  @Says(textOrNull) readonly next: string | null;
}
