import { DAY, parseRfc3339 } from '#kernel';
import { UnitAddress } from '../form/addresses.js';
import type { CodeOf } from '../codes/code-lists.js';
import { CLOCK_KEY } from '../casework/clock-profiles.js';
import * as field from '../form/fields.js';
import type { KindSource, Rule } from '../form/kind.js';
import { Carries, controlMembers, Message } from '../form/message.js';

const LONGEST_PAUSE_DAYS = 90;

export class ClockBody {
  @field.Code('pausableClock') clock: CodeOf<'pausableClock'>;
  /** Which of several: a need by its id or type, a second clock beside the main one (`INTERIM`, `SUSPEND`). */
  @field.Optional() @field.Token(CLOCK_KEY) key?: string;
  @field.Code('clockAct') act: CodeOf<'clockAct'>;
  @field.Optional() @field.Code('pauseReason') reason?: CodeOf<'pauseReason'>;
  /** When the pause is looked at again; within 90 days. */
  @field.Optional() @field.Time() reviewAt?: string;
  @field.Optional() @field.Text(300) note?: string;
}

/**
 * Clock: the unit that has to act pauses or resumes its clock, with a reason that both sides see. The clocks of minutes
 * and hours (ACK, HC, SUP) cannot be paused.
 */
@Carries('CT_CLOCK', 1, controlMembers)
export class CtClock extends Message {
  @field.List(UnitAddress, { min: 1, max: 20 }) override to: UnitAddress[];
  @field.Nested(ClockBody) override body: ClockBody;
}

const reviewed: Rule<CtClock> = {
  ids: ['clock.pause-reason', 'clock.pause-review', 'clock.review-within'],
  check({ body: { act, reason, reviewAt }, sentAt }, report) {
    const pauses = act === 'PAUSE';
    // INV-19: a paused clock has a reason and a review date.
    if (pauses !== (reason !== undefined)) report('clock.pause-reason', '/body/reason');
    if (pauses !== (reviewAt !== undefined)) report('clock.pause-review', '/body/reviewAt');
    const [sent, review] = [parseRfc3339(sentAt), parseRfc3339(reviewAt)];
    if (!pauses || sent === undefined || review === undefined) return;
    if (review <= sent || review - sent > LONGEST_PAUSE_DAYS * DAY)
      report(
        'clock.review-within',
        '/body/reviewAt',
        `reviewAt is after sentAt and at most ${LONGEST_PAUSE_DAYS} days later.`,
      );
  },
};

export const ctClock: KindSource = {
  type: 'CT_CLOCK',
  version: 1,
  family: 'control',
  form: CtClock,
  senders: ['ANALYST', 'LIAISON', 'SUPERVISOR'],
  opensConversation: false,
  ownerOnly: false,
  express: false,
  maxRetentionDays: 1827,
  writing: { to: 'OTHER_SIDE', protective: true },
  acts: {
    facts: ['/body/clock', '/body/key', '/body/act', '/body/reason', '/body/reviewAt'],
    steps: [],
    starts: [],
    stops: [],
    pauses: {
      clock: '/body/clock',
      key: '/body/key',
      act: '/body/act',
      reason: '/body/reason',
      reviewAt: '/body/reviewAt',
      // Both countries owe the handover (clocks.md "Pause").
      also: { HO: ['OPENER', 'COUNTERPART'] },
    },
    ball: [],
  },
  broadcast: 'mustNot',
  parts: {},
  rules: [reviewed],
};
