import type { Member } from '#kernel';
import { ref, Says, type Told } from '../openapi/says.js';
import { flag, id, member, oneOf, only, text } from '../openapi/schema-shapes.js';

/** A message that is stored and will not be lost. */
export class Accepted {
  @Says(member) readonly member: Member;
  @Says(id) readonly id: string;
  @Says(text) readonly href: string;
  /** True when this request had been accepted before, under the same idempotency key. */
  @Says(flag) readonly replayed: boolean;
}

/** It waits for a supervisor (INV-33). Its author sees the same words whatever happens to it. */
export class Proposed {
  @Says(id) readonly approval: string;
  @Says(only('PENDING_APPROVAL')) readonly state: 'PENDING_APPROVAL';
}

/** What becomes of a draft. */
export type Submitted = Told<Accepted> | Told<Proposed>;

export const submitted = oneOf(ref(Accepted), ref(Proposed));
