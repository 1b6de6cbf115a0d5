import { UnitAddress } from '../form/addresses.js';
import type { CodeOf } from '../codes/code-lists.js';
import * as field from '../form/fields.js';
import type { KindSource, Rule } from '../form/kind.js';
import { Carries, controlMembers, Message } from '../form/message.js';

export class DetentionReviewBody {
  @field.Uuid7() victimRef: string;
  /** Where the person is placed from here on; DETENTION: stays there, and the next review is due in a day. */
  @field.Code('placement') placement: CodeOf<'placement'>;
  @field.Code('decidedBy') decidedBy: CodeOf<'decidedBy'>;
  /** File number of the decision. */
  @field.Token(/^[A-Za-z0-9][A-Za-z0-9./-]{0,79}$/) decisionRef: string;
  /** Why the person stays detained; no names (INV-06). */
  @field.Optional() @field.Text(500) reason?: string;
}

/** Detention review: a victim is no detainee, so whoever was placed in detention is placed anew, or it says why not. */
@Carries('CT_DETENTION_REVIEW', 1, controlMembers)
export class CtDetentionReview extends Message {
  @field.List(UnitAddress, { min: 1, max: 20 }) override to: UnitAddress[];
  @field.Nested(DetentionReviewBody) override body: DetentionReviewBody;
}

const explained: Rule<CtDetentionReview> = {
  ids: ['detention.reason'],
  check({ body: { placement, reason } }, report) {
    if ((placement === 'DETENTION') !== (reason !== undefined)) report('detention.reason', '/body/reason');
  },
};

export const ctDetentionReview: KindSource = {
  type: 'CT_DETENTION_REVIEW',
  version: 1,
  family: 'control',
  form: CtDetentionReview,
  senders: ['ANALYST', 'LIAISON', 'SUPERVISOR'],
  opensConversation: false,
  ownerOnly: true,
  express: false,
  maxRetentionDays: 1827,
  writing: { to: 'OTHER_SIDE', purpose: 'PROTECT_VICTIM', protective: true, place: 'DET' },
  acts: {
    facts: ['/body/victimRef', '/body/placement'],
    steps: [],
    starts: [{ clock: 'DET', owner: 'SENDER', when: [{ fact: '/body/placement', in: ['DETENTION'] }] }],
    stops: [{ clock: 'DET' }],
    ball: [],
  },
  broadcast: 'mustNot',
  parts: {},
  rules: [explained],
};
