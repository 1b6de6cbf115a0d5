import type { JsonObject } from '#envelope';
import { Reference } from '../http/references.js';
import { ref, Says, type Told } from '../openapi/says.js';
import {
  among,
  described,
  flag,
  id,
  list,
  object,
  only,
  orNull,
  pseudonym,
  text,
  textOrNull,
  time,
  timeOrNull,
  urgency,
  type ValueOf,
} from '../openapi/schema-shapes.js';

const state = among('PENDING', 'RELEASED', 'RETURNED');

/** A draft that waits for a second person, or what became of it. */
export class Approval {
  @Says(id) readonly id: string;
  @Says(text) readonly type: string;
  @Says(urgency) readonly urgency: ValueOf<typeof urgency>;
  @Says(pseudonym) readonly author: string;
  @Says(text) readonly unit: string;
  @Says(time) readonly at: string;
  @Says(state) readonly state: ValueOf<typeof state>;
  @Says(described(object, 'As posted; in a list without the content of sealed parts'))
  readonly draft: JsonObject;
  @Says(orNull(ref(Reference))) readonly ref: Told<Reference> | null;
  @Says(timeOrNull) readonly decidedAt: string | null;
  @Says(textOrNull) readonly decidedBy: string | null;
  @Says(textOrNull) readonly reason: string | null;
  @Says(flag) readonly mayDecide: boolean;
}

export class Approvals {
  @Says(list(ref(Approval))) readonly items: readonly Told<Approval>[];
  @Says(textOrNull) readonly next: string | null;
}

export class Returned {
  @Says(id) readonly id: string;
  @Says(only('RETURNED')) readonly state: 'RETURNED';
}
