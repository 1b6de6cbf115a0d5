import type { ClockName, LifecycleName } from './case-data.js';

/**
 * A transition that a clock causes when it is due and still open; it is undone where the answer stands in the order
 * after all.
 */
export interface ClockStep {
  readonly clock: ClockName;
  readonly from: readonly string[];
  readonly to: string;
}

export interface LifecycleTable {
  readonly states: readonly string[];
  /** No way leads out. In the main lifecycle: nobody has the ball, no clock runs. */
  readonly ends: readonly string[];
  /** Ends that a way leads out of after all, by a message of its own (a reopening). */
  readonly reopens?: readonly string[];
  readonly clockSteps: readonly ClockStep[];
  /** Where a state goes whose time has passed (`until` of its step). */
  readonly lapses?: string;
  /**
   * Where each state goes whose message is taken back. Absent: it stays. What protects somebody, or what two people
   * have to end, is not ended by one officer's recall.
   */
  readonly recalledTo?: Readonly<Record<string, string>>;
  /** The state that time itself leads to for whoever reads it, at the moment at which the opening expires. */
  readonly expiresTo?: string;
}

/**
 * The lifecycles (drawn in docs/lifecycles.md) as far as messages or clocks of this build move them. What happens
 * before a message is signed (draft, approval) is local and no lifecycle of a conversation; DELIVERED is told by
 * receipts; OVERDUE is told by clocks.
 */
export const lifecycles: Readonly<Record<LifecycleName, LifecycleTable>> = {
  alert: {
    states: ['ACTIVE', 'HIT_OPEN', 'CONTESTED', 'SUSPENDED', 'WITHDRAWN', 'EXPIRED', 'RECALLED'],
    ends: ['WITHDRAWN', 'EXPIRED', 'RECALLED'],
    clockSteps: [{ clock: 'CH', from: ['CONTESTED'], to: 'SUSPENDED' }],
    expiresTo: 'EXPIRED',
  },
  /** Whether the action asked for by an alert stands, or its fallback does (CT_SUPPRESSION). */
  arrest: { states: ['SUPPRESSED'], ends: [], clockSteps: [] },
  /** One challenge, by the message that raised it: it stood, or the alert was corrected. */
  challenge: {
    states: ['RAISED', 'STANDS', 'CORRECTED'],
    ends: ['STANDS', 'CORRECTED'],
    clockSteps: [],
  },
  /** One innocent person whose identity is on the alert, by the message that says so (CT_MISUSED_IDENTITY). */
  clearing: {
    states: ['CLEARED', 'ENDED'],
    ends: ['ENDED'],
    clockSteps: [],
    lapses: 'ENDED',
    recalledTo: { CLEARED: 'ENDED' },
  },
  /** Whether the alert was corrected since it was released; which version counts, its number tells. */
  edition: { states: ['CORRECTED'], ends: [], clockSteps: [] },
  /** One unit's word that the action asked for is not possible there, as long as that lasts. */
  execution: {
    states: ['NOT_POSSIBLE', 'LAPSED'],
    ends: ['LAPSED'],
    clockSteps: [],
    lapses: 'LAPSED',
    recalledTo: { NOT_POSSIBLE: 'LAPSED' },
  },
  /** What one state, its key, does not have done on its soil (CT_OBJECTION). */
  objection: {
    states: ['ALL_ACTIONS', 'ARREST_ONLY', 'LIFTED', 'LAPSED'],
    ends: [],
    clockSteps: [],
    lapses: 'LAPSED',
  },
  /** NOT_ACTIVE: the owner says that the alert is no longer in force; whoever was found must not be held for it. */
  hit: {
    states: ['REPORTED', 'CONFIRMATION_ASKED', 'CONFIRMED', 'NOT_SAME', 'NOT_ACTIVE', 'NO_ANSWER', 'CLOSED'],
    ends: ['CLOSED', 'NOT_SAME', 'NOT_ACTIVE'],
    clockSteps: [{ clock: 'HC', from: ['CONFIRMATION_ASKED'], to: 'NO_ANSWER' }],
    // INV-22: on a word that is taken back nobody is held; the finder may ask again.
    recalledTo: { CONFIRMED: 'CONFIRMATION_ASKED' },
  },
  referral: {
    states: [
      'SENT',
      'ACKNOWLEDGED',
      'IN_PROGRESS',
      'ANSWERED',
      'REDIRECTED',
      'REOPENED',
      'CLOSED',
      'WITHDRAWN',
      'RECALLED',
    ],
    ends: ['CLOSED', 'WITHDRAWN', 'RECALLED'],
    reopens: ['CLOSED'],
    clockSteps: [],
  },
  victim: {
    states: ['POSSIBLE', 'PRESUMED', 'CONFIRMED', 'NOT_A_VICTIM'],
    ends: [],
    clockSteps: [],
  },
  path: {
    states: [
      'INTAKE',
      'ASSISTED',
      'NATIONALITY_PENDING',
      'VERIFIED',
      'REFUTED',
      'STATELESS_PROCEDURE',
      // Side exits; from LOST_CONTACT a way leads back, and a wish may change.
      'STAYS_IN_HOST',
      'RESETTLED_ELSEWHERE',
      'LOST_CONTACT',
      'DECEASED',
      'REPATRIATION_READY',
      'PLAN_SENT',
      'PLAN_ACCEPTED',
      'HANDED_OVER',
      'ARRIVED',
      'FOLLOW_UP',
      // The year is over, or the person wishes no more contact: nobody follows up any more.
      'FOLLOWED_UP',
      'CLOSED',
      // Return is feared: no question of nationality, no plan (INV-10).
      'PROTECTED',
    ],
    ends: ['CLOSED', 'DECEASED'],
    clockSteps: [],
  },
  assistance: {
    states: ['NEEDED', 'OFFERED', 'STARTED', 'DELIVERED', 'REFUSED_BY_PERSON', 'NOT_AVAILABLE'],
    ends: ['DELIVERED', 'REFUSED_BY_PERSON'],
    clockSteps: [],
  },
  /** One plan of return, by its id: of several on the way only the one accepted counts. */
  plan: {
    states: ['SENT', 'CHANGE_ASKED', 'ACCEPTED', 'DECLINED', 'REPLACED'],
    ends: ['DECLINED', 'REPLACED'],
    clockSteps: [],
  },
  /** One act of handover, by its digest: COMPLETED by two countries' signatures over it (INV-13). */
  handover: {
    states: ['SIGNED', 'ABSENT', 'COMPLETED'],
    ends: ['ABSENT', 'COMPLETED'],
    clockSteps: [],
  },
  /** What has ended or changed the message that was passed on, by the message that did: one for each. */
  copy: {
    states: [
      'WITHDRAWN',
      'CORRECTED',
      'SUPPRESSED',
      'CLEARED',
      'CLEARING_ENDED',
      'OBJECTED',
      'OBJECTION_LIFTED',
      'RENEWED',
    ],
    ends: [],
    clockSteps: [],
  },
  /** How often an answer was put off: twice at most. */
  delay: { states: ['ONCE', 'TWICE'], ends: ['TWICE'], clockSteps: [] },
  /** One offer of capacity that may meet one request, by the id of their match. */
  match: {
    states: ['PROPOSED', 'ACCEPTED', 'DECLINED', 'HELD'],
    ends: ['DECLINED', 'HELD'],
    clockSteps: [],
  },
  /** Of a rescue request: what becomes of it. */
  rescue: {
    states: ['PLANNED', 'RESCUED', 'NOT_FOUND', 'DECLINED'],
    ends: ['RESCUED', 'DECLINED'],
    clockSteps: [],
  },
  /** How long the opening is kept, and whether its owner has decided on that. */
  retention: {
    states: ['NOTICED', 'NOTICED_AGAIN', 'RENEWED', 'LET_EXPIRE', 'EXPIRED'],
    ends: ['EXPIRED'],
    clockSteps: [],
  },
  /** One incident, by its id: noted at home, told to the owner of this conversation's part in it. */
  incident: { states: ['FOUND', 'TOLD'], ends: [], clockSteps: [] },
  /** One recall, by its message: ASKED where its holders were asked for their certificates. */
  recall: { states: ['MADE', 'ASKED'], ends: ['ASKED'], clockSteps: [] },
  /** One request for leave, by its id: silence is no. */
  leave: {
    states: ['ASKED', 'GRANTED', 'PARTLY', 'REFUSED', 'REFUSED_BY_TIME'],
    ends: ['GRANTED', 'PARTLY', 'REFUSED'],
    reopens: ['GRANTED', 'PARTLY'],
    recalledTo: { GRANTED: 'REFUSED', PARTLY: 'REFUSED' },
    clockSteps: [{ clock: 'PUR', from: ['ASKED'], to: 'REFUSED_BY_TIME' }],
  },
  /** What one member says to a joint operation, by its code. */
  participation: {
    states: ['JOINED', 'CHANGE_ASKED', 'DECLINED'],
    ends: ['DECLINED'],
    clockSteps: [],
  },
};

/** The lifecycle that says whether a conversation is open, by the family of its opening message. */
export const mainLifecycle = { alert: 'alert', referral: 'referral' } as const;
