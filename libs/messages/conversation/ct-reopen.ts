import { UnitAddress } from '../form/addresses.js';
import type { CodeOf } from '../codes/code-lists.js';
import * as field from '../form/fields.js';
import type { KindSource, Rule } from '../form/kind.js';
import { Carries, controlMembers, Message } from '../form/message.js';

/** After that a new referral is opened, which may refer to this one. */
const REOPENED_WITHIN_DAYS = 30;

export class ReopenBody {
  @field.Code('reopenReason') reason: CodeOf<'reopenReason'>;
  @field.Optional() @field.Text(500) note?: string;
}

/** Reopen: a closed referral goes on, within thirty days of its close; the other side has the ball. */
@Carries('CT_REOPEN', 1, controlMembers)
export class CtReopen extends Message {
  @field.List(UnitAddress, { min: 1, max: 20 }) override to: UnitAddress[];
  @field.Nested(ReopenBody) override body: ReopenBody;
}

const explained: Rule<CtReopen> = {
  ids: ['other.note'],
  check({ body: { reason, note } }, report) {
    if (reason === 'OTHER' && note === undefined) report('other.note', '/body/note');
  },
};

export const ctReopen: KindSource = {
  type: 'CT_REOPEN',
  version: 1,
  family: 'control',
  form: CtReopen,
  senders: ['ANALYST', 'LIAISON', 'SUPERVISOR'],
  opensConversation: false,
  ownerOnly: false,
  express: false,
  maxRetentionDays: 1827,
  writing: { to: 'OTHER_SIDE', protective: true },
  acts: {
    facts: ['/body/reason'],
    steps: [
      {
        lifecycle: 'referral',
        family: 'referral',
        by: ['OPENER', 'COUNTERPART'],
        from: ['CLOSED'],
        to: 'REOPENED',
        withinDays: REOPENED_WITHIN_DAYS,
      },
    ],
    starts: [],
    stops: [],
    ball: [{ to: 'OTHER' }],
  },
  broadcast: 'mustNot',
  parts: {},
  rules: [explained],
};
