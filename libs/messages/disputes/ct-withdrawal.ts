import { Everyone, Reference, UnitAddress, type Address } from '../form/addresses.js';
import type { CodeOf } from '../codes/code-lists.js';
import * as field from '../form/fields.js';
import type { KindSource, PartRule, Rule } from '../form/kind.js';
import { Carries, Message } from '../form/message.js';

/** Its reason is one that tells nothing of a person: the ground stands in the sealed part `ground` (INV-02, T56). */
export class WithdrawalBody {
  /** The opening message of the alert or referral that is withdrawn. */
  @field.Nested(Reference) target: Reference;
  @field.Code('withdrawalReason') reason: CodeOf<'withdrawalReason'>;
}

/** Content of the sealed part `ground`, for the units that need it. */
export class WithdrawalGround {
  @field.Code('withdrawalGround') ground: CodeOf<'withdrawalGround'>;
  @field.Code('language') language: CodeOf<'language'>;
  @field.Optional() @field.Text(2000) text?: string;
}

/** Withdrawal: receivers drop the target from look-up within 60 s. */
@Carries('CT_WITHDRAWAL', 1, {
  must: ['conversation', 'after', 'originUserRef', 'createdAt'],
  mustNot: ['evaluation', 'dueAt', 'attachments', 'supersedes'],
})
export class CtWithdrawal extends Message {
  @field.Audience(UnitAddress, Everyone, 50) override to: Address;
  @field.Nested(WithdrawalBody) override body: WithdrawalBody;
}

const own: Rule<CtWithdrawal> = {
  ids: ['dispute.target', 'owner.target', 'withdrawal.ground-dated'],
  check({ from, conversation, body: { target }, sealed = [], expiresAt }, report) {
    // INV-15; that the unit owns it, or a supervisor of its member forces it, only the projection can tell.
    if (target.member !== from.member) report('owner.target', '/body/target/member');
    if (target.id !== conversation?.id || target.member !== conversation.member)
      report('dispute.target', '/body/target');
    if (sealed.length > 0 !== (expiresAt !== undefined)) report('withdrawal.ground-dated', '/expiresAt');
  },
};

const explained: PartRule<WithdrawalGround> = {
  ids: ['withdrawal.other-ground'],
  check({ ground, text }, report) {
    if (ground === 'OTHER' && text === undefined) report('withdrawal.other-ground', '/text');
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
  writing: { to: 'AS_OPENED', protective: true, place: 'LAST' },
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
    toEveryHolder: true,
    tellsForwards: [{ change: 'WITHDRAWN', whole: true }],
  },
  broadcast: 'may',
  parts: { ground: { form: WithdrawalGround, rules: [explained], statistical: false } },
  rules: [own],
};
