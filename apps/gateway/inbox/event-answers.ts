import { Reference } from '../http/references.js';
import { ref, Says, type Told } from '../openapi/says.js';
import { only, status, text, time, urgency, type ValueOf } from '../openapi/schema-shapes.js';

// What a stream tells, by its events. Nothing personal: see `events-data.ts`.

/** Where the stream begins. */
export class ReadyEvent {
  @Says(text) readonly cursor: string;
}

export class MessageEvent {
  @Says(text) readonly cursor: string;
  @Says(text) readonly type: string;
  @Says(status) readonly status: ValueOf<typeof status>;
  @Says(urgency) readonly urgency: ValueOf<typeof urgency>;
  @Says(ref(Reference)) readonly conversation: Told<Reference>;
  @Says(text) readonly href: string;
}

/** A conversation of the unit that changed. */
export class WorkEvent {
  @Says(ref(Reference)) readonly conversation: Told<Reference>;
  @Says(text) readonly href: string;
}

/** That a draft waits for a second person or was decided: not which, not by whom. */
export class ApprovalEvent {
  @Says(only('/v1/approvals')) readonly href: '/v1/approvals';
}

/** That the gateway lives, where it had nothing else to tell. */
export class AliveEvent {
  /** RFC 3339 UTC, by the gateway's clock. */
  @Says(time) readonly at: string;
}
