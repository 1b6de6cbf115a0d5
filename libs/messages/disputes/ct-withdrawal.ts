import { Everyone, Reference, UnitAddress, type Address } from '../form/addresses.js';
import type { CodeOf } from '../codes/code-lists.js';
import * as field from '../form/fields.js';
import type { KindSource, Rule } from '../form/kind.js';
import { Carries, Message } from '../form/message.js';

export class WithdrawalBody {
  /** The opening message of the alert or referral that is withdrawn. */
  @field.Nested(Reference) target: Reference;
  @field.Code('withdrawalReason') reason: CodeOf<'withdrawalReason'>;
  @field.Optional() @field.Text(500) note?: string;
}

/** Withdrawal: receivers drop the target from look-up within 60 s. */
@Carries('CT_WITHDRAWAL', 1, {
  must: ['conversation', 'after', 'originUserRef', 'createdAt'],
  mustNot: ['evaluation', 'expiresAt', 'reviewAt', 'dueAt', 'sealed', 'attachments', 'supersedes'],
})
export class CtWithdrawal extends Message {
  @field.Audience(UnitAddress, Everyone, 50) override to: Address;
  @field.Nested(WithdrawalBody) override body: WithdrawalBody;
}

const own: Rule<CtWithdrawal> = {
  codes: ['E-NOT-PERMITTED', 'E-SCHEMA-INVALID'],
  check({ from, conversation, body }, report) {
    const { target } = body;
    // INV-15; that the unit owns it, or a supervisor of its member forces it, only the projection can tell.
    if (target.member !== from.member) report('owner.target', '/body/target/member');
    if (target.id !== conversation?.id || target.member !== conversation.member)
      report('dispute.target', '/body/target');
    if (body.reason === 'OTHER' && body.note === undefined) report('other.note', '/body/note');
  },
};

export const ctWithdrawal: KindSource = {
  type: 'CT_WITHDRAWAL',
  version: 1,
  family: 'control',
  form: CtWithdrawal,
  senders: ['POLICE_SYSTEM', 'ANALYST', 'LIAISON', 'SUPERVISOR'],
  opensConversation: false,
  ownerOnly: true,
  express: true,
  maxRetentionDays: 1827,
  writing: { to: 'OTHER_SIDE', protective: true, place: 'LAST' },
  acts: {
    facts: ['/body/reason'],
    // Which of the two it is, the conversation itself says: only one of the lifecycles is there.
    steps: [
      {
        lifecycle: 'alert',
        by: ['OPENER'],
        from: ['ACTIVE', 'HIT_OPEN', 'CONTESTED', 'SUSPENDED'],
        to: 'WITHDRAWN',
        family: 'alert',
      },
      {
        lifecycle: 'referral',
        by: ['OPENER'],
        from: ['SENT', 'ACKNOWLEDGED', 'IN_PROGRESS', 'ANSWERED', 'REDIRECTED', 'REOPENED'],
        to: 'WITHDRAWN',
        family: 'referral',
      },
    ],
    starts: [],
    stops: [],
    ball: [{ to: 'NOBODY' }],
  },
  broadcast: 'may',
  parts: {},
  rules: [own],
};
