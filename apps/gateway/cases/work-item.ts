import { Reference, UnitAddress } from '../http/references.js';
import { ref, Says, type Told } from '../openapi/says.js';
import {
  family,
  flag,
  list,
  orNull,
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

const counts = shape({ me: whole, them: whole, overdue: whole });

/** A line of a work list. */
export class WorkItem {
  @Says(text) readonly cursor: string;
  @Says(ref(Reference)) readonly conversation: Told<Reference>;
  @Says(text) readonly kind: string;
  @Says(family) readonly family: ValueOf<typeof family>;
  @Says(status) readonly status: ValueOf<typeof status>;
  @Says(text) readonly state: string;
  @Says(orNull(ref(UnitAddress))) readonly ball: Told<UnitAddress> | null;
  @Says(flag) readonly withMe: boolean;
  @Says(orNull(ref(UnitAddress))) readonly counterpart: Told<UnitAddress> | null;
  @Says(textOrNull) readonly case: string | null;
  @Says(textOrNull) readonly subjectEn: string | null;
  @Says(urgency) readonly urgency: ValueOf<typeof urgency>;
  @Says(timeOrNull) readonly dueAt: string | null;
  @Says(textOrNull) readonly clock: string | null;
  @Says(flag) readonly paused: boolean;
  @Says(flag) readonly overdue: boolean;
  @Says(time) readonly lastAt: string;
  @Says(text) readonly lastType: string;
}

export class Work {
  @Says(list(ref(WorkItem))) readonly items: readonly Told<WorkItem>[];
  @Says(textOrNull) readonly next: string | null;
  @Says(counts) readonly counts: ValueOf<typeof counts>;
}
