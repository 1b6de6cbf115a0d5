import type { MessageRef } from '#kernel';
import { Reference, UnitAddress } from '../form/addresses.js';
import * as field from '../form/fields.js';
import type { KindSource, Rule } from '../form/kind.js';
import { Carries, Message, replyMembers } from '../form/message.js';
import { AskedLeave, judgeAsked, judgeOnce } from './asked-leave.js';

export class PurposeChangeBody {
  /** Messages of this conversation, all signed by the unit that is asked. */
  @field.List(Reference, { min: 1, max: 20 }) items: MessageRef[];
  @field.Nested(AskedLeave) leave: AskedLeave;
  @field.Text(1000) reason: string;
}

/**
 * Purpose change: leave is asked of whoever signed something, to use it otherwise or to pass it on. Silence is no,
 * shown as refused by time after 14 days.
 */
@Carries('RF_PURPOSE_CHANGE', 1, replyMembers)
export class RfPurposeChange extends Message {
  @field.List(UnitAddress, { min: 1, max: 1 }) override to: UnitAddress[];
  @field.Nested(PurposeChangeBody) override body: PurposeChangeBody;
}

const asked: Rule<RfPurposeChange> = {
  ids: ['leave.item-once', 'leave.of-originator', 'leave.purpose', 'leave.units'],
  check({ to, body: { items, leave } }, report) {
    judgeAsked(leave, report);
    judgeOnce(items, (i) => `/body/items/${i}`, report);
    items.forEach(({ member }, i) => {
      if (to.some((unit) => unit.member !== member)) report('leave.of-originator', `/body/items/${i}/member`);
    });
  },
};

export const rfPurposeChange: KindSource = {
  type: 'RF_PURPOSE_CHANGE',
  version: 1,
  family: 'referral',
  form: RfPurposeChange,
  senders: ['ANALYST', 'LIAISON', 'SUPERVISOR'],
  opensConversation: false,
  ownerOnly: false,
  express: false,
  maxRetentionDays: 1827,
  writing: { to: 'OTHER_SIDE', protective: true, fills: { items: 'OPENING' } },
  acts: {
    facts: ['/body/leave/asks'],
    steps: [{ lifecycle: 'leave', key: 'ID', from: [null], to: 'ASKED' }],
    starts: [{ clock: 'PUR', key: 'ID', owner: 'ADDRESSEE' }],
    stops: [],
    ball: [],
  },
  leave: 'ASKS',
  broadcast: 'mustNot',
  parts: {},
  rules: [asked],
};
