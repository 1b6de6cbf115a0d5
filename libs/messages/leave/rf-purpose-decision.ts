import type { MessageRef } from '#kernel';
import { Reference, UnitAddress } from '../form/addresses.js';
import type { CaseStep } from '../casework/case-data.js';
import type { CodeOf } from '../codes/code-lists.js';
import * as field from '../form/fields.js';
import type { KindSource, Rule } from '../form/kind.js';
import { Carries, Message, replyMembers } from '../form/message.js';
import { AskedLeave, judgeAsked, judgeOnce } from './asked-leave.js';

export class DecidedItem {
  @field.Nested(Reference) item: MessageRef;
  @field.Flag() granted: boolean;
  /** Why it is not. */
  @field.Optional() @field.Code('notPossibleReason') reason?: CodeOf<'notPossibleReason'>;
}

export class PurposeDecisionBody {
  /** The RF_PURPOSE_CHANGE that is decided. */
  @field.Nested(Reference) request: MessageRef;
  @field.Code('leaveDecision') decision: CodeOf<'leaveDecision'>;
  /** As it was asked: whoever is shown this leave later need not hold the request. */
  @field.Nested(AskedLeave) leave: AskedLeave;
  @field.List(DecidedItem, { min: 1, max: 20 }) items: DecidedItem[];
  /** Under which conditions. */
  @field.Optional() @field.Text(1000) conditions?: string;
}

/** Purpose decision: whoever signed the items says of each whether leave is granted. */
@Carries('RF_PURPOSE_DECISION', 1, replyMembers)
export class RfPurposeDecision extends Message {
  @field.List(UnitAddress, { min: 1, max: 20 }) override to: UnitAddress[];
  @field.Nested(PurposeDecisionBody) override body: PurposeDecisionBody;
}

const decided: Rule<RfPurposeDecision> = {
  ids: [
    'leave.by-originator',
    'leave.decision',
    'leave.item-once',
    'leave.purpose',
    'leave.reason',
    'leave.units',
  ],
  check({ from, body: { decision, leave, items } }, report) {
    judgeAsked(leave, report);
    judgeOnce(
      items.map(({ item }) => item),
      (i) => `/body/items/${i}/item`,
      report,
    );
    const granted = items.filter((one) => one.granted).length;
    const all = granted === items.length ? 'GRANTED' : granted === 0 ? 'REFUSED' : 'PARTLY';
    if (decision !== all) report('leave.decision', '/body/decision', `By its items the decision is ${all}.`);
    items.forEach(({ item, granted: isGranted, reason }, i) => {
      if (isGranted !== (reason === undefined)) report('leave.reason', `/body/items/${i}/reason`);
      if (item.member !== from.member) report('leave.by-originator', `/body/items/${i}/item/member`);
    });
  },
};

const REQUEST = '/body/request/id';
const DECISION = '/body/decision';
const step = (to: CodeOf<'leaveDecision'>): CaseStep => ({
  lifecycle: 'leave',
  key: REQUEST,
  when: [{ fact: DECISION, in: [to] }],
  // Of whoever was asked, and of nobody else.
  answers: REQUEST,
  // Silence is no until the originator says otherwise.
  from: ['ASKED', 'REFUSED_BY_TIME'],
  to,
});

export const rfPurposeDecision: KindSource = {
  type: 'RF_PURPOSE_DECISION',
  version: 1,
  family: 'referral',
  form: RfPurposeDecision,
  senders: ['ANALYST', 'LIAISON', 'SUPERVISOR'],
  opensConversation: false,
  ownerOnly: false,
  express: false,
  maxRetentionDays: 1827,
  writing: {
    to: 'OTHER_SIDE',
    protective: true,
    place: 'PUR',
    fills: {
      request: { lastOf: 'RF_PURPOSE_CHANGE' },
      leave: { said: 'leave' },
    },
  },
  acts: {
    facts: [REQUEST, DECISION, '/body/leave/asks', '/body/leave/newPurpose'],
    steps: [step('GRANTED'), step('PARTLY'), step('REFUSED')],
    starts: [],
    stops: [{ clock: 'PUR', key: REQUEST }],
    ball: [],
  },
  leave: 'DECIDES',
  broadcast: 'mustNot',
  parts: {},
  rules: [decided],
};
