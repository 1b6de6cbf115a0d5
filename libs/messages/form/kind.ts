import type { Role } from './addresses.js';
import type { CaseData, FactPointer, FactTest } from '../casework/case-data.js';
import type { CodeOf } from '../codes/code-lists.js';
import type { Message } from './message.js';
import type { RuleId } from '../rules/table.js';
import type { Form } from './nesting.js';
import type { Writing } from './writing.js';

/**
 * Tells that a rule is broken at `path`; `text` where something more exact than the rule's own sentence can be told.
 */
export type Report = (rule: RuleId, path: string, text?: string) => void;

/** A rule over several fields. It sees a message whose structure holds, and reports pointers into it. */
export interface Rule<T extends object = Message> {
  /** Every rule of the table that it may find broken. */
  readonly ids: readonly RuleId[];
  // A method, so that a rule over one kind's class stands in a list of rules over messages.
  check(subject: T, report: Report): void;
}

/**
 * A rule over a part's content. Of its message ride along the status (a specimen is no real document) and, where it is
 * known, the time at which it was sent.
 */
export interface PartRule<T extends object = object> {
  readonly ids: readonly RuleId[];
  check(content: T, report: Report, status: CodeOf<'status'>, sentAt?: string): void;
}

/** What may be a slip of whoever writes, at a JSON pointer into the message: shown before it is sent, never refused. */
export interface Doubt {
  readonly path: string;
  readonly text: string;
}

/** The content of a sealed part that a kind may carry. */
export interface PartForm {
  readonly form: Form;
  readonly rules: readonly PartRule[];
  /** Only beside messages that are not ACTUAL. */
  readonly statistical: boolean;
  /** Holds the content against the message that it belongs to; reports pointers into the message. */
  readonly beside?: (content: object, message: Message, report: Report) => void;
}

/**
 * Where an alert holds what the front line looks up: patterns of JSON pointers (`*`: every item) to objects of the
 * message (docs/reading.md; INV-23). Only open members; a sealed part is never looked up.
 */
export interface LookedUp {
  /** How a find is shown. PROTECT: as a person to protect, with the unit to call and nothing else. */
  readonly banner: 'PROTECT' | 'SUSPECT' | 'DOCUMENT' | 'VEHICLE' | 'VESSEL' | 'ENTITY';
  /** To {issuer, number} or {issuer, numberFrom, numberTo}. */
  readonly documents?: readonly string[];
  /** To {names: [{fullName}], birth?: {date}, ageEstimate?: {min, max}, sex?}. */
  readonly persons?: readonly string[];
  /** To {plate?, plateCountry?, vin?}. */
  readonly vehicles?: readonly string[];
  /** To {imo?, mmsi?, callSign?, regNo?, flag?}. */
  readonly vessels?: readonly string[];
  /** To {kind, value}: means of communication. */
  readonly comms?: readonly string[];
  /** To {regNo?, country}. */
  readonly organisations?: readonly string[];
}

/** What a kind's file says, all of it data; `kinds.ts` adds what is computed. */
export interface KindSource {
  readonly type: string;
  readonly version: number;
  readonly family: 'alert' | 'referral' | 'control';
  readonly form: Form<Message>;
  /** Roles that may send it (docs/reading.md). */
  readonly senders: readonly Role[];
  /** Opens a conversation of its own. False: it is written in one, or (receipts) stands in none. */
  readonly opensConversation: boolean;
  /** Only the unit that opened the conversation may send it (INV-15). */
  readonly ownerOnly: boolean;
  /** Always lane express, whatever the urgency. */
  readonly express: boolean;
  readonly maxRetentionDays: number;
  /** How often an opening of this kind may be renewed, never beyond `maxRetentionDays`. Absent: as often as needed. */
  readonly mostRenewals?: number;
  /** How its form begins. Absent: gateways alone write it. */
  readonly writing?: Writing;
  /** What it does to its conversation. */
  readonly acts: CaseData;
  /**
   * Where it carries an identity that a gateway compares by tokens: who is protected with who is sought (INV-01,
   * INV-02), who is cleared with who is met at a check.
   */
  readonly identity?:
    | { readonly side: 'PROTECTED' | 'CLEARED'; readonly part: string }
    /** Each of these parts has `persons` by their `victimRef`, whose own referrals take over. */
    | { readonly side: 'PROTECTED'; readonly lists: readonly string[] }
    | { readonly side: 'SOUGHT'; readonly person: FactPointer };
  /**
   * What of it rests on the consent of the person whom it is about (INV-32); absent: its sealed parts. `whole`: the
   * open part tells of her too. `exception`: where the code of an exception stands, which a supervisor signs; `KIND`:
   * the kind is one.
   */
  readonly consent?: { readonly whole?: true; readonly exception?: FactPointer };
  /** No unit of a state that a broadcast leaves out may write it. */
  readonly addressedOnly?: true;
  /** It asks for leave to use or pass on messages of its conversation, or decides on that. */
  readonly leave?: 'ASKS' | 'DECIDES';
  /**
   * The gateway puts messages of others, as they were signed, into its sealed parts `original`, `original-2` …, with
   * what is sealed in them: NAMED: the one at `/body/of`; CONVERSATION: what whoever writes it holds of the case.
   */
  readonly quotes?: 'NAMED' | 'CONVERSATION';
  /** Needs a second person before it is signed (INV-33): always (`[]`), or where every test holds; absent: never. */
  readonly secondPerson?: readonly FactTest[];
  /** Absent: look-ups never find it, but as what it replaces. */
  readonly lookup?: LookedUp;
  /** Kinds of alerts that it may say anew, each with the pointer to the whole new body (a correction). */
  readonly replaces?: Readonly<Record<string, FactPointer>>;
  readonly broadcast: 'may' | 'must' | 'mustNot';
  /** Sealed parts it may carry, by name. */
  readonly parts: Readonly<Record<string, PartForm>>;
  readonly rules: readonly Rule[];
  /** Looks for slips in a message that its rules take: a number that is possible and unlikely. */
  doubts?(message: Message): readonly Doubt[];
}

/** One kind of message in one version. */
export interface Kind extends KindSource {
  /** Digest of the exact bytes of `schemas/<type>/<version>.json`. */
  readonly schema: string;
  /** Patterns of JSON pointers (`*`: every item) to the free text that is leak-scanned. */
  readonly openText: readonly string[];
}
