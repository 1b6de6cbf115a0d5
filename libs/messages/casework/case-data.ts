import type { CodeOf } from '../codes/code-lists.js';
import type { RuleId } from '../rules/table.js';
import type { FactPointer, FactTest } from './fact.js';

export type { FactPointer, Facts, FactTest, FactValue } from './fact.js';

/**
 * What a kind of message does to its conversation, all of it data: lifecycles, clocks and the ball (docs/lifecycles.md,
 * docs/clocks.md). `libs/cases` runs it and names no kind.
 */

/**
 * A unit by its place in the conversation. OPENER signed the opening message; COUNTERPART is its first addressee, or
 * the unit it was redirected to; HOLDER has the ball; OTHER is the one of OPENER and COUNTERPART that did not sign this
 * message.
 */
export type Actor = 'SENDER' | 'ADDRESSEE' | 'OPENER' | 'COUNTERPART' | 'HOLDER' | 'OTHER';

export type LifecycleName =
  | 'alert'
  | 'arrest'
  | 'challenge'
  | 'clearing'
  | 'edition'
  | 'execution'
  | 'objection'
  | 'hit'
  | 'referral'
  | 'victim'
  | 'path'
  | 'assistance'
  | 'plan'
  | 'handover'
  | 'delay'
  | 'match'
  | 'participation'
  | 'rescue'
  | 'leave'
  | 'retention'
  | 'recall'
  | 'incident'
  | 'copy';

/**
 * Instances of a lifecycle or clock in one conversation: one (no key), by the message's own id (`ID`), by the value of
 * a fact (a pointer), or by a name that stands for itself (`INTERIM`: a second clock beside the one without a key).
 */
export type Key = FactPointer;

/**
 * Holds where an earlier message that was taken has these facts: the opening one, or the one whose id this message
 * tells at the pointer.
 */
export interface EarlierTest {
  /** `OPENING`, or the pointer. */
  readonly message: FactPointer;
  /** Of the sender's member: another's by the same id is none. */
  readonly own?: true;
  readonly when: readonly FactTest[];
}

/** One transition that a message causes where its `when` holds. */
export interface CaseStep {
  readonly lifecycle: LifecycleName;
  readonly key?: Key;
  readonly when?: readonly FactTest[];
  /** What must hold of messages before it. */
  readonly earlier?: readonly EarlierTest[];
  /** Applies only where, after the message's other steps, every instance of this lifecycle has ended. */
  readonly allEnded?: LifecycleName;
  /** Only in conversations that a kind of this family opened; absent: in any. */
  readonly family?: 'alert' | 'referral';
  /** Only these may cause it; absent: any party. */
  readonly by?: readonly Actor[];
  /** States it starts from; null: no such instance yet. */
  readonly from: readonly (string | null)[];
  readonly to: string;
  /**
   * An earlier message of this kind in the order, whose fact at `theirs` equals ours at `ours` (a countersign over the
   * same digest; INV-13); with `otherMember` signed by a unit of another member.
   */
  readonly matches?: {
    readonly type: string;
    readonly theirs: FactPointer;
    readonly ours: FactPointer;
    readonly otherMember?: true;
  };
  /** An earlier message, whose id it tells here, addressed the sender's unit before all others: it was asked. */
  readonly answers?: FactPointer;
  /** At most so many days after the message that led to the state it leaves, by their `sentAt`. */
  readonly withinDays?: number;
  /**
   * A fact that holds a time (RFC 3339 UTC) at which the state that it leads to ends by itself; absent fact: never.
   * Readers see it then as the lifecycle's `lapses`; the fold, which knows no time, does not.
   */
  readonly until?: FactPointer;
  /** Only where the message takes back what the opening passes on, or tells of it (`tellsOf`). */
  readonly ofPassedOn?: true;
  /** Not allowed at its place: left out, and the message is not CROSSED by it. */
  readonly soft?: true;
}

export type ClockName =
  | 'ACK'
  | 'ANSWER'
  | 'HC'
  | 'SUP'
  | 'ID'
  | 'AS-1'
  | 'DET'
  | 'NV'
  | 'NPR'
  | 'RP'
  | 'HO'
  | 'AR'
  | 'CH'
  | 'CAP'
  | 'OUT'
  | 'RES'
  | 'PUR'
  | 'FU-30'
  | 'FU-90'
  | 'FU-180'
  | 'FU-365'
  | 'RET'
  | 'ER'
  | 'BR'
  | 'NEXT';

export interface ClockStart {
  readonly clock: ClockName;
  readonly key?: Key;
  /** The fact at `key` is a list: one clock for each of its values that stands here. */
  readonly each?: readonly string[];
  readonly when?: readonly FactTest[];
  readonly earlier?: readonly EarlierTest[];
  /** The unit that must act before it is due. */
  readonly owner: Actor;
  /** Each further addressee owes one of its own as well, under its name (`KH/DESK`); not the sender's own state. */
  readonly eachAddressee?: true;
  /** Picks a profile: the name of a duration in clock-profiles.ts; absent: the clock's default. */
  readonly profile?: string;
  /**
   * A fact that holds the due time itself (RFC 3339 UTC) where it is given; it may shorten the profile, never lengthen
   * it.
   */
  readonly dueAt?: FactPointer;
  /** A fact with the time from which it runs (RFC 3339 UTC), where that lies before the message. */
  readonly startsAt?: FactPointer;
  /** The message that tells of it is what it asks for: it ends at once, in time or late. */
  readonly met?: true;
  /**
   * An open clock of this name under this key ends here, and the new one is due no later than it was: whoever says
   * more exactly what is owed wins no time by it.
   */
  readonly continues?: FactPointer;
}

export interface ClockStop {
  readonly clock: ClockName;
  readonly key?: Key;
  readonly when?: readonly FactTest[];
  /** Only a message of these stops it; absent: any party's. */
  readonly by?: readonly Actor[];
  /** Only a message of the member that owes it stops it. */
  readonly byOwner?: true;
  /** It stops those of further addressees of its sender's member too, whoever the counterpart is. */
  readonly eachAddressee?: true;
}

/**
 * PAUSE and RESUME of a clock named by facts of the message (clocks.md "Pause"). Only the clock's owner may: the unit
 * that has to act says why it waits, and nobody stops what another has to do.
 */
export interface ClockPause {
  readonly clock: FactPointer;
  readonly key: FactPointer;
  readonly act: FactPointer;
  readonly reason: FactPointer;
  readonly reviewAt: FactPointer;
  /** Clocks that are owed by more than their owner, and who may pause them too. */
  readonly also?: Readonly<Partial<Record<ClockName, readonly Actor[]>>>;
}

/**
 * More time for an open clock: it is due `minutes` after this message, and never earlier than it was. Once for each
 * clock; `again` says when another time counts. Without a number of minutes nothing moves.
 */
export interface ClockExtension {
  readonly clock: ClockName;
  readonly key?: Key;
  readonly minutes: FactPointer;
  readonly again: readonly FactTest[];
}

/** Moves the moment at which the conversation's opening expires, to the time at the fact (a renewal). */
export interface Renewal {
  readonly until: FactPointer;
  readonly when: readonly FactTest[];
}

/** Facts by which a message tells what a person said of her consent (CT_CONSENT_CHANGE). */
export interface ConsentTelling {
  readonly person: FactPointer;
  /** Scopes. */
  readonly granted: FactPointer;
  readonly withdrawn: FactPointer;
  /** Countries of origin. */
  readonly origins: FactPointer;
  /** When she said so. */
  readonly at: FactPointer;
}

/** What a gateway tells in conversations that pass on what a message ends or changes (CT_FORWARD_NOTICE). */
export interface ForwardTelling {
  readonly when?: readonly FactTest[];
  readonly change: CodeOf<'forwardChange'>;
  /** It counts in the country of its sender alone. */
  readonly inCountryOfSender?: true;
  /** It ends all that its unit wrote in its conversation, and not the opening alone. */
  readonly whole?: true;
}

/** Who must act next. The first entry whose `when` holds counts; `NOBODY` ends it. */
export interface BallMove {
  readonly when?: readonly FactTest[];
  readonly to: Actor | 'NOBODY';
}

/**
 * What its own member does not send while a lifecycle stands in one of these states now: refused before it is signed,
 * by the rule named. Receivers know no `now` of the sender, and judge nothing by it.
 */
export interface Bar {
  readonly lifecycle: LifecycleName;
  /** A fact: the instance by its value. */
  readonly key: FactPointer;
  readonly states: readonly string[];
  readonly when: readonly FactTest[];
  readonly rule: RuleId;
  /** Where the fault points. */
  readonly path: string;
}

/** The case data of a kind. */
export interface CaseData {
  readonly facts: readonly FactPointer[];
  readonly steps: readonly CaseStep[];
  readonly starts: readonly ClockStart[];
  readonly stops: readonly ClockStop[];
  readonly pauses?: ClockPause;
  readonly extends?: ClockExtension;
  readonly ball: readonly BallMove[];
  readonly bars?: readonly Bar[];
  /** Its body takes the place of the alert's (a correction): the fact holds the version, which only rises (INV-15). */
  readonly version?: FactPointer;
  /** The fact names ids of messages of the sender's own unit, which nobody is to read any more. */
  readonly recalls?: FactPointer;
  /**
   * Of an opening: the message that it passes on. Whoever wrote that takes back the copy by the same id.
   */
  readonly passesOn?: { readonly member: FactPointer; readonly id: FactPointer };
  /**
   * Of what the opening passes on: which message that is, and the end that it has from now on where `ends` holds.
   */
  readonly tellsOf?: {
    readonly member: FactPointer;
    readonly id: FactPointer;
    readonly until: FactPointer;
    readonly ends: readonly FactTest[];
  };
  /** What it ends or changes for whoever holds the opening by a forward; the first whose `when` holds counts. */
  readonly tellsForwards?: readonly ForwardTelling[];
  /** A list of references in the body, each to a message of its conversation that its writer holds. */
  readonly about?: FactPointer;
  readonly renews?: Renewal;
  /** Tells that the opening has expired at the time at this fact, where it names one: counts only at that moment. */
  readonly expires?: FactPointer;
  /** It changes what the opening says, so it goes to every member that has the opening. */
  readonly toEveryHolder?: true;
  /** It is taken after the end of its conversation too. */
  readonly afterEnd?: true;
  /**
   * Of an opening: units, as `KH/DESK`, that nobody addresses in its conversation, and that read nothing of it
   * (officials may be part of a crime).
   */
  readonly leavesOut?: FactPointer;
  /** Names the unit that takes the counterpart's place: the fact's values are [member, unit] pointers (CT_REDIRECT). */
  readonly redirects?: { readonly member: FactPointer; readonly unit: FactPointer };
  /** Words of consent, which count wherever they stand in the order, and after the end too. */
  readonly consents?: ConsentTelling;
}
