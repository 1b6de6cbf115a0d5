import type { Member, MessageRef } from '#kernel';
import type { ListPlace } from './list-place.js';
import type { QuarantineRow } from './judgement.js';
import type { Conversation, Delivery, StoredMessage } from './records.js';

/** A conversation with the message that opened it. */
export type Opening = Pick<AlertEntry, 'conversation' | 'opening'>;

/** An alert with the message that opened it, and the one in force where it is here: its last correction, or itself. */
export interface AlertEntry {
  readonly conversation: Conversation;
  readonly opening: StoredMessage;
  readonly inForce: StoredMessage | undefined;
}

/** A message of ours to one member, as far as it has come. */
export interface DeliveryEntry {
  readonly ref: MessageRef;
  readonly type: string;
  readonly version: number;
  readonly from: StoredMessage['from'];
  readonly to: StoredMessage['to'];
  readonly delivery: Delivery & { readonly state: 'WAITING' | 'SENT' };
}

/** What screens list; read only. */
export interface ListStore {
  /** Alerts sent or received, newest first; `after`: the id of the last one read. */
  alerts(after: string | undefined, limit: number): Promise<readonly AlertEntry[]>;
  /** Planned conversations (urgency P) that messages of these types opened, as `alerts`. */
  openings(types: readonly string[], after: string | undefined, limit: number): Promise<readonly Opening[]>;
  /**
   * Own messages without a receipt of the member they went to, oldest first; of one state where it is given. `after`:
   * the last one read, as `<id>.<member>`.
   */
  unanswered(
    state: 'WAITING' | 'SENT' | undefined,
    after: string | undefined,
    limit: number,
  ): Promise<readonly DeliveryEntry[]>;
  /** Quarantine: what still waits, the oldest first, then what found its place or was refused, newest first. */
  stopped(after: ListPlace | undefined, limit: number): Promise<readonly Omit<QuarantineRow, 'bytes'>[]>;
  /** How many own messages each member has not receipted. */
  unansweredCounts(): Promise<ReadonlyMap<Member, number>>;
}
