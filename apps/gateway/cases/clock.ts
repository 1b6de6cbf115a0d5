import { UnitAddress } from '../http/references.js';
import { ref, Says, type Told } from '../openapi/says.js';
import {
  among,
  described,
  flag,
  list,
  shape,
  text,
  time,
  timeOrNull,
  whole,
  type SchemaOf,
  type ValueOf,
} from '../openapi/schema-shapes.js';

interface Pause {
  readonly since: string;
  readonly reason: string;
  readonly reviewAt: string | null;
}

const pause: SchemaOf<Pause | null> = {
  type: ['object', 'null'],
  required: ['since', 'reason', 'reviewAt'],
  properties: { since: time, reason: text, reviewAt: timeOrNull },
};
const state = among('RUNNING', 'PAUSED', 'MET', 'MISSED');
const ladder = list(shape({ level: whole, at: time, passed: flag }));
const escalations = list(shape({ level: whole, at: time }));

const rested = list(
  shape({
    date: described(text, "Day in the owner's zone, YYYY-MM-DD"),
    holiday: described(text, 'Name of the holiday; empty where the day of the week rests'),
  }),
);

/** A clock of a conversation, as both sides see it. */
export class Clock {
  @Says(text) readonly clock: string;
  @Says(text) readonly key: string;
  @Says(ref(UnitAddress)) readonly owner: Told<UnitAddress>;
  @Says(described(text, "IANA time zone of the owner's capital")) readonly zone: string;
  @Says(time) readonly startedAt: string;
  @Says(time) readonly dueAt: string;
  @Says(rested) readonly rested: ValueOf<typeof rested>;
  @Says(state) readonly state: ValueOf<typeof state>;
  @Says(flag) readonly overdue: boolean;
  @Says(pause) readonly pause: Pause | null;
  @Says(timeOrNull) readonly stoppedAt: string | null;
  @Says(ladder) readonly ladder: ValueOf<typeof ladder>;
  @Says(escalations) readonly escalations: ValueOf<typeof escalations>;
}
