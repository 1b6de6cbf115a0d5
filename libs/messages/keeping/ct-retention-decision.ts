import { parseRfc3339 } from '#kernel';
import { Everyone, Reference, UnitAddress, type Address } from '../form/addresses.js';
import type { FactTest } from '../casework/case-data.js';
import type { CodeOf } from '../codes/code-lists.js';
import * as field from '../form/fields.js';
import type { KindSource, Rule } from '../form/kind.js';
import { Carries, controlMembers, Message } from '../form/message.js';

export class RetentionDecisionBody {
  /** The message that opened the conversation: what is kept longer, or not. */
  @field.Nested(Reference) target: Reference;
  @field.Code('retentionDecision') decision: CodeOf<'retentionDecision'>;
  /** Of RENEW. */
  @field.Optional() @field.Code('renewalReason') reason?: CodeOf<'renewalReason'>;
  /** Of RENEW: when it expires from now on. */
  @field.Optional() @field.Time() until?: string;
}

/**
 * Retention decision: the owner keeps something longer, within what its kind allows, or lets it expire. Without a
 * decision it expires.
 */
@Carries('CT_RETENTION_DECISION', 1, controlMembers)
export class CtRetentionDecision extends Message {
  @field.Audience(UnitAddress, Everyone, 50) override to: Address;
  @field.Nested(RetentionDecisionBody) override body: RetentionDecisionBody;
}

const sound: Rule<CtRetentionDecision> = {
  ids: ['dispute.target', 'renewal.reason', 'renewal.until'],
  check({ conversation, sentAt, body: { target, decision, reason, until } }, report) {
    if (target.id !== conversation?.id || target.member !== conversation.member)
      report('dispute.target', '/body/target');
    const renews = decision === 'RENEW';
    if (renews !== (reason !== undefined)) report('renewal.reason', '/body/reason');
    const later = (parseRfc3339(until) ?? Infinity) > (parseRfc3339(sentAt) ?? 0);
    if (renews !== (until !== undefined) || !later) report('renewal.until', '/body/until');
  },
};

const DECISION = '/body/decision';
const UNTIL = '/body/until';
const RENEW: FactTest = { fact: DECISION, in: ['RENEW'] };
const LET_EXPIRE: FactTest = { fact: DECISION, in: ['LET_EXPIRE'] };
const DECIDED = [null, 'NOTICED', 'NOTICED_AGAIN', 'RENEWED', 'LET_EXPIRE'];

export const ctRetentionDecision: KindSource = {
  type: 'CT_RETENTION_DECISION',
  version: 1,
  family: 'control',
  form: CtRetentionDecision,
  senders: ['ANALYST', 'LIAISON', 'SUPERVISOR'],
  opensConversation: false,
  ownerOnly: true,
  express: false,
  maxRetentionDays: 1827,
  writing: { to: 'OTHER_SIDE', protective: true, place: 'RET' },
  acts: {
    facts: [DECISION, UNTIL],
    steps: [
      { lifecycle: 'retention', when: [RENEW], from: DECIDED, to: 'RENEWED' },
      { lifecycle: 'retention', when: [LET_EXPIRE], from: DECIDED, to: 'LET_EXPIRE' },
    ],
    starts: [],
    stops: [{ clock: 'RET' }],
    tellsForwards: [{ when: [RENEW], change: 'RENEWED' }],
    renews: { until: UNTIL, when: [RENEW] },
    ball: [],
  },
  broadcast: 'may',
  parts: {},
  rules: [sound],
};
