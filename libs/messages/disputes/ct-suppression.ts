import { parseRfc3339 } from '#kernel';
import { Everyone, Reference, UnitAddress, type Address } from '../form/addresses.js';
import type { CodeOf } from '../codes/code-lists.js';
import * as field from '../form/fields.js';
import type { KindSource, Rule } from '../form/kind.js';
import { automaticMembers, Carries, Message } from '../form/message.js';
import type { FactTest } from '../casework/case-data.js';
import { byOwner } from '../hits/to-owner.js';

/**
 * Codes and times and no text: it reads the same whatever the ground (INV-02). ENDED: the alert itself is over, for its
 * unit left a challenge unanswered for 14 days.
 */
export class SuppressionBody {
  /** The opening message of the alert. */
  @field.Nested(Reference) target: Reference;
  @field.Code('suppressionReason') reason: CodeOf<'suppressionReason'>;
  /** When the owner will look again. Until it says otherwise the suppression stays. */
  @field.Optional() @field.Time() until?: string;
}

/**
 * Suppression: the owner's gateway tells that the fallback holds in place of the action asked for. No person sends it.
 */
@Carries('CT_SUPPRESSION', 1, automaticMembers)
export class CtSuppression extends Message {
  @field.Audience(UnitAddress, Everyone, 50) override to: Address;
  @field.Nested(SuppressionBody) override body: SuppressionBody;
}

const sound: Rule<CtSuppression> = {
  ids: ['dispute.target', 'suppression.ended-for-good', 'suppression.until-later'],
  check({ body: { target, reason, until }, conversation, sentAt }, report) {
    if (target.id !== conversation?.id || target.member !== conversation.member)
      report('dispute.target', '/body/target');
    if (until !== undefined && (parseRfc3339(until) ?? 0) <= (parseRfc3339(sentAt) ?? 0))
      report('suppression.until-later', '/body/until');
    if (reason === 'ENDED' && until !== undefined) report('suppression.ended-for-good', '/body/until');
  },
};

const REASON = '/body/reason';
const REVIEW: FactTest = { fact: REASON, in: ['REVIEW'] };
const ENDED: FactTest = { fact: REASON, in: ['ENDED'] };

export const ctSuppression: KindSource = {
  type: 'CT_SUPPRESSION',
  version: 1,
  family: 'control',
  form: CtSuppression,
  // The general rule of addresses keeps SYSTEM to the reserved unit GATEWAY.
  senders: ['SYSTEM'],
  opensConversation: false,
  ownerOnly: false,
  express: true,
  maxRetentionDays: 1827,
  acts: {
    facts: [REASON],
    steps: [
      {
        lifecycle: 'arrest',
        family: 'alert',
        when: [REVIEW],
        from: [null, 'SUPPRESSED'],
        to: 'SUPPRESSED',
      },
      // ACTIVE and HIT_OPEN are what it is for whoever the challenge did not go to.
      {
        lifecycle: 'alert',
        family: 'alert',
        when: [ENDED],
        from: ['ACTIVE', 'HIT_OPEN', 'CONTESTED'],
        to: 'WITHDRAWN',
      },
    ],
    starts: [],
    stops: [],
    tellsForwards: [
      { when: [REVIEW], change: 'SUPPRESSED' },
      { when: [ENDED], change: 'WITHDRAWN' },
    ],
    ball: [{ when: [ENDED], to: 'NOBODY' }],
  },
  broadcast: 'may',
  parts: {},
  rules: [byOwner, sound],
};
