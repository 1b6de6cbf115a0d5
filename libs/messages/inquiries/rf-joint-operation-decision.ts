import { UnitAddress } from '../form/addresses.js';
import type { CaseStep } from '../casework/case-data.js';
import type { CodeOf } from '../codes/code-lists.js';
import * as field from '../form/fields.js';
import type { KindSource, Rule } from '../form/kind.js';
import { Carries, Message, replyMembers } from '../form/message.js';
import { Narrative } from '../shapes/part-contents.js';
import { OPEN_REFERRAL, stopsAck } from '../casework/referral-steps.js';

export class OperationChange {
  @field.Code('operationItem') item: CodeOf<'operationItem'>;
  @field.Text(500) text: string;
}

export class JointOperationDecisionBody {
  @field.Uuid7() operationId: string;
  @field.Code('planDecision') decision: CodeOf<'planDecision'>;
  @field.List(OperationChange, { min: 0, max: 10 }) changes: OperationChange[];
  @field.Optional() @field.Code('notPossibleReason') reason?: CodeOf<'notPossibleReason'>;
  /** What this member brings for the victims, besides what the plan tells. */
  @field.Optional() @field.Whole(0, 10_000) shelterPlaces?: number;
}

/** Joint operation decision: each member that was asked decides for itself. */
@Carries('RF_JOINT_OPERATION_DECISION', 1, replyMembers)
export class RfJointOperationDecision extends Message {
  @field.List(UnitAddress, { min: 1, max: 20 }) override to: UnitAddress[];
  @field.Nested(JointOperationDecisionBody) override body: JointOperationDecisionBody;
}

const decided: Rule<RfJointOperationDecision> = {
  ids: ['joint-operation.changes', 'joint-operation.other-decides', 'joint-operation.reason'],
  check({ from, conversation, body: { decision, changes, reason } }, report) {
    if (conversation?.member === from.member) report('joint-operation.other-decides', '/from/member');
    if ((decision === 'PROPOSE_CHANGE') !== changes.length > 0)
      report('joint-operation.changes', '/body/changes');
    if ((decision === 'DECLINE') !== (reason !== undefined)) report('joint-operation.reason', '/body/reason');
  },
};

const DECISION = '/body/decision';
const MEMBER = '/from/member';
const is = (...decisions: readonly CodeOf<'planDecision'>[]) => [{ fact: DECISION, in: decisions }];
const joins = (decision: CodeOf<'planDecision'>, from: CaseStep['from'], to: string): CaseStep => ({
  lifecycle: 'participation',
  key: MEMBER,
  when: is(decision),
  from,
  to,
});
const answers = (to: 'ANSWERED' | 'IN_PROGRESS', ...decisions: CodeOf<'planDecision'>[]): CaseStep => ({
  lifecycle: 'referral',
  when: is(...decisions),
  by: ['COUNTERPART'],
  from: OPEN_REFERRAL,
  to,
  soft: true,
});

export const rfJointOperationDecision: KindSource = {
  type: 'RF_JOINT_OPERATION_DECISION',
  version: 1,
  family: 'referral',
  form: RfJointOperationDecision,
  senders: ['ANALYST', 'SUPERVISOR'],
  opensConversation: false,
  ownerOnly: false,
  express: false,
  maxRetentionDays: 1827,
  writing: {
    to: 'OTHER_SIDE',
    purpose: 'INVESTIGATE',
    protective: false,
    fills: { operationId: { said: 'operationId' } },
  },
  acts: {
    facts: ['/body/operationId', DECISION, MEMBER],
    steps: [
      joins('ACCEPT', [null, 'CHANGE_ASKED'], 'JOINED'),
      joins('PROPOSE_CHANGE', [null, 'CHANGE_ASKED', 'JOINED'], 'CHANGE_ASKED'),
      // Who has joined may still stay away.
      joins('DECLINE', [null, 'CHANGE_ASKED', 'JOINED'], 'DECLINED'),
      answers('ANSWERED', 'ACCEPT', 'DECLINE'),
      answers('IN_PROGRESS', 'PROPOSE_CHANGE'),
    ],
    starts: [],
    stops: [stopsAck, { clock: 'ANSWER', by: ['COUNTERPART'] }],
    ball: [{ to: 'OTHER' }],
  },
  broadcast: 'mustNot',
  parts: { 'operation-plan': { form: Narrative, rules: [], statistical: false } },
  rules: [decided],
};
