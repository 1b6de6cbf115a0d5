import type { Member, MessageRef, UnitAddress } from '#kernel';
import type { Destination, Lane, RecordPlace } from './records.js';

/** What operators must hear of; never personal data. */
export type Notice =
  | {
      readonly kind: 'RECORD';
      readonly place: RecordPlace;
      readonly outcomes: Readonly<Record<string, number>>;
    }
  | {
      readonly kind: 'REFUSED';
      readonly place: RecordPlace;
      readonly from: Member | null;
      readonly id: string | null;
      readonly code: string;
    }
  /** A sender whose messages are refused again and again, under one code. */
  | { readonly kind: 'REFUSALS'; readonly sender: string; readonly code: string; readonly count: number }
  /** Records of one partition that could not be opened, or whose link does not hold: told together. */
  | {
      readonly kind: 'JUNK';
      readonly topic: string;
      readonly partition: number;
      readonly code: string;
      readonly count: number;
    }
  | { readonly kind: 'NOT_SEALED_TO_ME'; readonly place: RecordPlace }
  | {
      readonly kind: 'NOT_SEALABLE';
      readonly unit: UnitAddress;
      readonly kid: string;
      readonly code: string;
    }
  /** A pulse names a sealing key that another holds already (`holder`; null: an officer): it was left out. */
  | {
      readonly kind: 'CONTESTED_KEY';
      readonly unit: UnitAddress;
      readonly kid: string;
      readonly holder: Member | null;
    }
  | { readonly kind: 'OLD_HEARTBEAT'; readonly from: Member }
  | { readonly kind: 'EXTRA_HEARTBEATS'; readonly from: Member; readonly count: number }
  /** A statement is dated far ahead of this clock: one of the two is wrong. */
  | { readonly kind: 'STATEMENT_EARLY'; readonly version: number }
  | {
      readonly kind: 'OFFSET';
      readonly topic: string;
      readonly partition: number;
      /** GAP: deleted unread. HOLE: offsets in the middle that the log does not have. */
      readonly reason: 'GAP' | 'RECREATED' | 'HOLE';
    }
  | { readonly kind: 'RESEND'; readonly to: Member; readonly ids: readonly string[] }
  | { readonly kind: 'INCIDENT'; readonly to: Member; readonly ids: readonly string[] }
  | { readonly kind: 'HELD_BY_PEER'; readonly by: Member; readonly ids: readonly string[] }
  | {
      readonly kind: 'ESCALATION';
      readonly conversation: MessageRef;
      readonly clock: string;
      readonly owner: UnitAddress;
      readonly level: number;
      readonly tells: string;
    }
  /** The directory names this member and the broker has no topics of it yet: nothing can come from it. */
  | { readonly kind: 'TOPICS_MISSING'; readonly member: Member }
  | {
      readonly kind: 'ESCALATION_WAITS';
      readonly conversation: MessageRef;
      readonly clock: string;
      readonly level: number;
      readonly code: string;
    }
  /** A notice or a certificate about keeping could not be sent; it is tried again. */
  | { readonly kind: 'KEEPING_WAITS'; readonly conversation: MessageRef; readonly code: string }
  /** A changed consent could not be told in this conversation, whose units hold what concerns the person. */
  | { readonly kind: 'HOLDERS_NOT_TOLD'; readonly conversation: MessageRef; readonly code: string }
  | { readonly kind: 'PEER_AWAY' | 'PEER_BACK'; readonly member: Member }
  | { readonly kind: 'UNKNOWN_CONTROL'; readonly from: Member; readonly name: string }
  | { readonly kind: 'BACKGROUND'; readonly work: string; readonly code: string }
  /** Every chunk is here, and they are what was signed, or are not. */
  | {
      readonly kind: 'ATTACHMENT_WHOLE' | 'ATTACHMENT_REFUSED';
      readonly of: MessageRef;
      readonly attachment: string;
    }
  | { readonly kind: 'CHUNKS_AGAIN'; readonly to: Member; readonly count: number }
  | {
      readonly kind: 'RELAY_WAITS';
      readonly to: Destination;
      readonly lane: Lane | 'parts';
      readonly code: string;
    };

export interface Notices {
  note(notice: Notice): void;
}
