import type { JsonObject } from '#envelope';
import { Reference } from '../http/references.js';
import { ref, Says, type Told } from '../openapi/says.js';
import {
  described,
  id,
  list,
  object,
  orNull,
  text,
  textOrNull,
  time,
  whole,
} from '../openapi/schema-shapes.js';

/** A draft that its author has begun, without what is written in it. */
export class KeptDraft {
  @Says(id) readonly id: string;
  @Says(described(whole, 'For If-Match of the next change')) readonly revision: number;
  @Says(text) readonly type: string;
  @Says(orNull(ref(Reference))) readonly conversation: Told<Reference> | null;
  @Says(textOrNull) readonly subject: string | null;
  @Says(time) readonly startedAt: string;
  @Says(time) readonly savedAt: string;
  @Says(described(time, 'Then it is erased, unless it is changed before')) readonly keptUntil: string;
}

export class KeptDrafts {
  @Says(list(ref(KeptDraft))) readonly items: readonly Told<KeptDraft>[];
}

export class WrittenDraft extends KeptDraft {
  @Says(described(object, 'As it was written')) readonly content: JsonObject;
}
