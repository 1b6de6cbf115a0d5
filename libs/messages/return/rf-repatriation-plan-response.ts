import { UnitAddress } from '../form/addresses.js';
import type { CodeOf } from '../codes/code-lists.js';
import * as field from '../form/fields.js';
import type { KindSource, Rule } from '../form/kind.js';
import { Carries, Message, replyMembers } from '../form/message.js';
import { movesReferral, stopsAck } from '../casework/referral-steps.js';

export class PlanChange {
  @field.Code('planItem') item: CodeOf<'planItem'>;
  @field.Text(500) text: string;
}

export class ReceptionArrangement {
  @field.Code('facility') facility: CodeOf<'facility'>;
  /** The person is fetched at the handover point. */
  @field.Flag() transport: boolean;
  @field.Flag() interpreter: boolean;
  @field.Optional() @field.Text(500) note?: string;
}

export class PlanResponseBody {
  @field.Uuid7() victimRef: string;
  @field.Uuid7() planId: string;
  @field.Code('planDecision') decision: CodeOf<'planDecision'>;
  @field.Optional() @field.List(PlanChange, { min: 1, max: 20 }) changes?: PlanChange[];
  @field.Optional() @field.Code('notPossibleReason') reason?: CodeOf<'notPossibleReason'>;
  @field.Optional() @field.Nested(ReceptionArrangement) receptionArrangement?: ReceptionArrangement;
}

/** A duty contact on the way; officers and relatives alike stand only here. */
export class Contact {
  @field.Text(200) fullName: string;
  @field.Text(80) task: string;
  @field.Tokens(/^\+[0-9]{8,15}$/, { min: 1, max: 5 }) phones: string[];
}

/** Content of the sealed part `contacts`. */
export class Contacts {
  @field.List(Contact, { min: 1, max: 20 }) contacts: Contact[];
}

/** Answer to a repatriation plan. */
@Carries('RF_REPATRIATION_PLAN_RESPONSE', 1, replyMembers)
export class RfRepatriationPlanResponse extends Message {
  @field.List(UnitAddress, { min: 1, max: 20 }) override to: UnitAddress[];
  @field.Nested(PlanResponseBody) override body: PlanResponseBody;
}

const decided: Rule<RfRepatriationPlanResponse> = {
  ids: ['plan.accept-reception', 'plan.change-list', 'plan.decline-reason'],
  check({ body: { decision, changes, reason, receptionArrangement } }, report) {
    if ((decision === 'ACCEPT') !== (receptionArrangement !== undefined))
      report('plan.accept-reception', '/body/receptionArrangement');
    if ((decision === 'PROPOSE_CHANGE') !== (changes !== undefined))
      report('plan.change-list', '/body/changes');
    if ((decision === 'DECLINE') !== (reason !== undefined)) report('plan.decline-reason', '/body/reason');
  },
};

/** An answer to a plan that the other country sent, and that still stands. */
function answers(decision: CodeOf<'planDecision'>, plan: string, path: string) {
  const when = [{ fact: '/body/decision', in: [decision] }];
  return [
    {
      lifecycle: 'plan',
      key: '/body/planId',
      when,
      from: ['SENT'],
      to: plan,
      matches: {
        type: 'RF_REPATRIATION_PLAN',
        theirs: '/body/planId',
        ours: '/body/planId',
        otherMember: true,
      },
    },
    { lifecycle: 'path', key: '/body/victimRef', when, from: ['PLAN_SENT'], to: path },
  ] as const;
}

export const rfRepatriationPlanResponse: KindSource = {
  type: 'RF_REPATRIATION_PLAN_RESPONSE',
  version: 1,
  family: 'referral',
  form: RfRepatriationPlanResponse,
  senders: ['ANALYST', 'LIAISON'],
  opensConversation: false,
  ownerOnly: false,
  express: false,
  maxRetentionDays: 1827,
  writing: { to: 'OTHER_SIDE', purpose: 'REPATRIATE', protective: true },
  acts: {
    facts: ['/body/victimRef', '/body/planId', '/body/decision'],
    steps: [
      ...answers('ACCEPT', 'ACCEPTED', 'PLAN_ACCEPTED'),
      ...answers('PROPOSE_CHANGE', 'CHANGE_ASKED', 'PLAN_SENT'),
      ...answers('DECLINE', 'DECLINED', 'VERIFIED'),
      ...movesReferral('ANSWERED'),
    ],
    starts: [{ clock: 'HO', when: [{ fact: '/body/decision', in: ['ACCEPT'] }], owner: 'OTHER' }],
    stops: [stopsAck, { clock: 'RP' }],
    ball: [{ to: 'OTHER' }],
  },
  broadcast: 'mustNot',
  parts: { contacts: { form: Contacts, rules: [], statistical: false } },
  rules: [decided],
};
