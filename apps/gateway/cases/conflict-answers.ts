import type { Member } from '#kernel';
import { Reference } from '../http/references.js';
import { ref, Says, schemaOf, type Told } from '../openapi/says.js';
import {
  among,
  list,
  member,
  only,
  text,
  textOrNull,
  time,
  whole,
  type ValueOf,
} from '../openapi/schema-shapes.js';

const state = among('OPEN', 'CHALLENGED', 'DIFFERENT');
const decidedState = among('CHALLENGED', 'DIFFERENT');

/** What a person of a unit must decide: whether an alert means a victim that the unit holds. */
class Task {
  @Says(text) readonly id: string;
  @Says(only('CONFLICT')) readonly kind: 'CONFLICT';
  @Says(state) readonly state: ValueOf<typeof state>;
  @Says(only('E')) readonly urgency: 'E';
  @Says(time) readonly at: string;
  @Says(ref(Reference)) readonly alert: Told<Reference>;
  @Says(ref(Reference)) readonly conversation: Told<Reference>;
}

export class Tasks {
  @Says(textOrNull) readonly next: string | null;
  @Says(list(schemaOf(Task))) readonly items: readonly Told<Task>[];
}

export class Decided {
  @Says(text) readonly id: string;
  @Says(decidedState) readonly state: ValueOf<typeof decidedState>;
}

const alarm = among('REPEATED_MATCH', 'UNANSWERED_CHALLENGE');

/** Alerts of one member that met persons protected here again and again, or one whose challenge it left unanswered. */
class Alarm {
  @Says(alarm) readonly kind: ValueOf<typeof alarm>;
  @Says(member) readonly owner: Member;
  @Says(time) readonly at: string;
  /** Of UNANSWERED_CHALLENGE: 0. */
  @Says(whole) readonly matches: number;
  @Says(list(ref(Reference))) readonly alerts: readonly Told<Reference>[];
}

export class Alarms {
  @Says(list(schemaOf(Alarm))) readonly items: readonly Told<Alarm>[];
}
