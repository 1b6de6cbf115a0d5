import type { MessageRef, UnitAddress } from '#kernel';
import { Says, type Told } from '../openapi/says.js';
import {
  family,
  flag,
  list,
  ref,
  shape,
  status,
  text,
  textOrNull,
  time,
  timeOrNull,
  unitOrNull,
  whole,
} from '../openapi/schema-shapes.js';

/** A line of a work list. */
export class WorkItem {
  @Says(text) readonly cursor: string;
  @Says(ref('Reference')) readonly conversation: MessageRef;
  @Says(text) readonly kind: string;
  @Says(family) readonly family: 'alert' | 'referral' | 'control';
  @Says(status) readonly status: string;
  @Says(text) readonly state: string;
  @Says(unitOrNull) readonly ball: UnitAddress | null;
  @Says(flag) readonly withMe: boolean;
  @Says(unitOrNull) readonly counterpart: UnitAddress | null;
  @Says(textOrNull) readonly case: string | null;
  @Says(textOrNull) readonly subjectEn: string | null;
  @Says({ enum: ['E', 'U', 'R', 'P'] }) readonly urgency: string;
  @Says(timeOrNull) readonly dueAt: string | null;
  @Says(textOrNull) readonly clock: string | null;
  @Says(flag) readonly paused: boolean;
  @Says(flag) readonly overdue: boolean;
  @Says(time) readonly lastAt: string;
  @Says(text) readonly lastType: string;
}

export class Work {
  @Says(list(ref('WorkItem'))) readonly items: readonly Told<WorkItem>[];
  @Says(textOrNull) readonly next: string | null;
  @Says(shape({ me: whole, them: whole, overdue: whole }))
  readonly counts: { readonly me: number; readonly them: number; readonly overdue: number };
}
