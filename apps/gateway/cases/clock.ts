import type { UnitAddress } from '#kernel';
import { Says } from '../openapi/says.js';
import { flag, list, ref, shape, text, time, timeOrNull, whole } from '../openapi/schema-shapes.js';

/** A clock of a conversation, as both sides see it. */
export class Clock {
  @Says(text) readonly clock: string;
  @Says(text) readonly key: string;
  @Says(ref('UnitAddress')) readonly owner: UnitAddress;
  @Says({ type: 'string', description: "IANA time zone of the owner's capital" }) readonly zone: string;
  @Says(time) readonly startedAt: string;
  @Says(time) readonly dueAt: string;
  @Says({ enum: ['RUNNING', 'PAUSED', 'MET', 'MISSED'] }) readonly state: string;
  @Says(flag) readonly overdue: boolean;
  @Says({
    type: ['object', 'null'],
    required: ['since', 'reason', 'reviewAt'],
    properties: { since: time, reason: text, reviewAt: timeOrNull },
  })
  readonly pause: {
    readonly since: string;
    readonly reason: string;
    readonly reviewAt: string | null;
  } | null;
  @Says(timeOrNull) readonly stoppedAt: string | null;
  @Says(list(shape({ level: whole, at: time, passed: flag })))
  readonly ladder: readonly { readonly level: number; readonly at: string; readonly passed: boolean }[];
  @Says(list(shape({ level: whole, at: time })))
  readonly escalations: readonly { readonly level: number; readonly at: string }[];
}
