import { Reference } from '../http/references.js';
import { ref, Says, type Told } from '../openapi/says.js';
import {
  among,
  described,
  list,
  orNull,
  pseudonym,
  text,
  textOrNull,
  time,
  type ValueOf,
} from '../openapi/schema-shapes.js';

const act = among('OPENED', 'REFUSED', 'DENIED');

/** Who opened what, or was refused what. */
export class AuditRow {
  @Says(text) readonly number: string;
  @Says(time) readonly at: string;
  @Says(act) readonly act: ValueOf<typeof act>;
  @Says(pseudonym) readonly caller: string;
  @Says(text) readonly unit: string;
  @Says(text) readonly role: string;
  @Says(textOrNull) readonly purpose: string | null;
  @Says(text) readonly route: string;
  @Says(orNull(ref(Reference))) readonly of: Told<Reference> | null;
  @Says(textOrNull) readonly part: string | null;
  @Says(textOrNull) readonly code: string | null;
}

export class Audit {
  @Says(list(ref(AuditRow))) readonly items: readonly Told<AuditRow>[];
  @Says(textOrNull) readonly next: string | null;
}

/** Who looked up what kind of thing, and what was found. */
export class LookupRow {
  @Says(text) readonly number: string;
  @Says(time) readonly at: string;
  @Says(pseudonym) readonly caller: string;
  @Says(text) readonly unit: string;
  @Says(text) readonly role: string;
  @Says(textOrNull) readonly officer: string | null;
  @Says(text) readonly purpose: string;
  @Says(text) readonly kind: string;
  @Says(described(text, 'Keyed: the same question has the same')) readonly digest: string;
  @Says(text) readonly verdict: string;
  @Says(list(ref(Reference))) readonly results: readonly Told<Reference>[];
}

export class LookupLog {
  @Says(list(ref(LookupRow))) readonly items: readonly Told<LookupRow>[];
  @Says(textOrNull) readonly next: string | null;
}
