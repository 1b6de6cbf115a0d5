import { parseRfc3339, type MessageRef } from '#kernel';
import { Reference, UnitAddress } from '../form/addresses.js';
import type { CaseStep } from '../casework/case-data.js';
import type { CodeOf } from '../codes/code-lists.js';
import * as field from '../form/fields.js';
import type { KindSource, Rule } from '../form/kind.js';
import { Carries, Message, replyMembers } from '../form/message.js';
import { Narrative } from '../shapes/part-contents.js';
import { OPEN_REFERRAL, stopsAck } from '../casework/referral-steps.js';

export class RescueDecisionBody {
  @field.Uuid7() victimRef: string;
  @field.Code('rescueDecision') decision: CodeOf<'rescueDecision'>;
  @field.Optional() @field.Time() plannedFor?: string;
  /** Persons who are free. */
  @field.Optional() @field.Whole(1, 100_000) rescued?: number;
  /** Where their story goes on: RF_VICTIM_IDENTIFICATION of each, or the RF_MASS_RESCUE of all. */
  @field.Optional() @field.List(Reference, { min: 1, max: 100 }) ledTo?: MessageRef[];
  @field.Optional() @field.Code('notPossibleReason') reason?: CodeOf<'notPossibleReason'>;
}

/** Rescue decision: what the country in which the persons are held does about it. */
@Carries('RF_RESCUE_DECISION', 1, replyMembers)
export class RfRescueDecision extends Message {
  @field.List(UnitAddress, { min: 1, max: 20 }) override to: UnitAddress[];
  @field.Nested(RescueDecisionBody) override body: RescueDecisionBody;
}

const decided: Rule<RfRescueDecision> = {
  ids: [
    'rescue-decision.led-to',
    'rescue-decision.planned-for',
    'rescue-decision.reason',
    'rescue-decision.rescued',
  ],
  check({ sentAt, body: { decision, plannedFor, rescued, ledTo, reason } }, report) {
    const later = (parseRfc3339(plannedFor) ?? Infinity) > (parseRfc3339(sentAt) ?? 0);
    if ((decision === 'WILL_RESCUE') !== (plannedFor !== undefined) || !later)
      report('rescue-decision.planned-for', '/body/plannedFor');
    if ((decision === 'RESCUED') !== (rescued !== undefined))
      report('rescue-decision.rescued', '/body/rescued');
    if ((decision === 'RESCUED') !== (ledTo !== undefined)) report('rescue-decision.led-to', '/body/ledTo');
    if ((decision === 'DECLINED') !== (reason !== undefined))
      report('rescue-decision.reason', '/body/reason');
  },
};

const DECISION = '/body/decision';
const is = (...decisions: readonly CodeOf<'rescueDecision'>[]) => [{ fact: DECISION, in: decisions }];
const leads = (
  decision: CodeOf<'rescueDecision'>,
  to: string,
  from: readonly (string | null)[] = [null, 'PLANNED', 'NOT_FOUND'],
): CaseStep => ({ lifecycle: 'rescue', when: is(decision), by: ['COUNTERPART'], from, to });
const answers = (to: 'ANSWERED' | 'IN_PROGRESS', ...decisions: CodeOf<'rescueDecision'>[]): CaseStep => ({
  lifecycle: 'referral',
  family: 'referral',
  when: is(...decisions),
  from: OPEN_REFERRAL,
  to,
  soft: true,
});

export const rfRescueDecision: KindSource = {
  type: 'RF_RESCUE_DECISION',
  version: 1,
  family: 'referral',
  form: RfRescueDecision,
  senders: ['ANALYST', 'LIAISON', 'SUPERVISOR'],
  opensConversation: false,
  ownerOnly: false,
  express: true,
  maxRetentionDays: 1827,
  writing: { to: 'OTHER_SIDE', purpose: 'PROTECT_VICTIM', protective: true, place: 'RES' },
  acts: {
    facts: ['/body/victimRef', DECISION],
    steps: [
      leads('WILL_RESCUE', 'PLANNED'),
      leads('RESCUED', 'RESCUED'),
      // Looked for once more after that, and found after all.
      leads('NOT_FOUND', 'NOT_FOUND', [null, 'PLANNED']),
      leads('DECLINED', 'DECLINED'),
      answers('IN_PROGRESS', 'WILL_RESCUE'),
      answers('ANSWERED', 'RESCUED', 'NOT_FOUND', 'DECLINED'),
    ],
    starts: [],
    stops: [stopsAck, { clock: 'RES' }],
    // Whoever has decided to free somebody has it in hand until it is done.
    ball: [{ when: is('WILL_RESCUE'), to: 'SENDER' }, { to: 'OTHER' }],
  },
  // Whoever is held can be asked nothing, and her life is at stake.
  consent: { exception: 'KIND' },
  broadcast: 'mustNot',
  parts: { narrative: { form: Narrative, rules: [], statistical: false } },
  rules: [decided],
};
