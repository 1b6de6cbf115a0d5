import { parseRfc3339 } from '#kernel';
import { Everyone, Reference, UnitAddress, type Address } from '../form/addresses.js';
import type { CodeOf } from '../codes/code-lists.js';
import * as field from '../form/fields.js';
import type { KindSource, Rule } from '../form/kind.js';
import { automaticMembers, Carries, Message } from '../form/message.js';
import { byOwner } from '../hits/to-owner.js';

/** Codes and times and no text: it reads the same whatever the ground (INV-02). */
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
  codes: ['E-SCHEMA-INVALID'],
  check({ body: { target, until }, conversation, sentAt }, report) {
    if (target.id !== conversation?.id || target.member !== conversation.member)
      report('dispute.target', '/body/target');
    if (until !== undefined && (parseRfc3339(until) ?? 0) <= (parseRfc3339(sentAt) ?? 0))
      report('suppression.until-later', '/body/until');
  },
};

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
    facts: ['/body/reason'],
    steps: [{ lifecycle: 'arrest', family: 'alert', from: [null, 'SUPPRESSED'], to: 'SUPPRESSED' }],
    starts: [],
    stops: [],
    ball: [],
  },
  broadcast: 'may',
  parts: {},
  rules: [byOwner, sound],
};
