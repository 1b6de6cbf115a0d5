import { Reference, UnitAddress } from '../form/addresses.js';
import type { CodeOf } from '../codes/code-lists.js';
import * as field from '../form/fields.js';
import type { KindSource, Rule } from '../form/kind.js';
import { Carries, Message, replyMembers } from '../form/message.js';
import { movesReferral, stopsAck } from '../casework/referral-steps.js';

export class HandoverCountersignBody {
  @field.Uuid7() victimRef: string;
  /** As the receiving unit found the person. */
  @field.Code('handoverCondition') condition: CodeOf<'handoverCondition'>;
  /** The RF_HANDOVER that is countersigned. */
  @field.Nested(Reference) handover: Reference;
  /** Of the act in it. */
  @field.Digest() actDigest: string;
}

/** The receiving country's signature over the act of handover (INV-13): its JWS over the same digest. */
@Carries('RF_HANDOVER_COUNTERSIGN', 1, replyMembers)
export class RfHandoverCountersign extends Message {
  @field.List(UnitAddress, { min: 1, max: 20 }) override to: UnitAddress[];
  @field.Nested(HandoverCountersignBody) override body: HandoverCountersignBody;
}

const another: Rule<RfHandoverCountersign> = {
  ids: ['handover.other-countersigns'],
  check({ from, body }, report) {
    if (body.handover.member === from.member) report('handover.other-countersigns', '/body/handover/member');
  },
};

const PRESENT = [{ fact: '/body/condition', in: ['OK', 'ILL'] }];
const ABSENT = [{ fact: '/body/condition', in: ['ABSENT'] }];
const matches = {
  type: 'RF_HANDOVER',
  theirs: '/body/actDigest',
  ours: '/body/actDigest',
  otherMember: true,
} as const;

export const rfHandoverCountersign: KindSource = {
  type: 'RF_HANDOVER_COUNTERSIGN',
  version: 1,
  family: 'referral',
  form: RfHandoverCountersign,
  senders: ['ANALYST', 'LIAISON'],
  opensConversation: false,
  ownerOnly: false,
  express: false,
  maxRetentionDays: 1827,
  writing: {
    to: 'OTHER_SIDE',
    purpose: 'REPATRIATE',
    protective: true,
    fills: { handover: { lastOf: 'RF_HANDOVER' } },
  },
  acts: {
    facts: ['/body/victimRef', '/body/condition', '/body/handover/id', '/body/actDigest'],
    steps: [
      {
        lifecycle: 'path',
        key: '/body/victimRef',
        when: PRESENT,
        from: ['PLAN_ACCEPTED'],
        to: 'HANDED_OVER',
        matches,
      },
      // An act that says ABSENT cannot be countersigned: it stands in no state SIGNED.
      {
        lifecycle: 'handover',
        key: '/body/actDigest',
        when: PRESENT,
        from: ['SIGNED'],
        to: 'COMPLETED',
        matches,
      },
      {
        lifecycle: 'handover',
        key: '/body/actDigest',
        when: ABSENT,
        from: ['SIGNED'],
        to: 'ABSENT',
        matches,
      },
      ...movesReferral('IN_PROGRESS'),
    ],
    starts: [{ clock: 'AR', when: PRESENT, owner: 'SENDER' }],
    stops: [stopsAck, { clock: 'HO', when: PRESENT }],
    ball: [{ when: ABSENT, to: 'OTHER' }, { to: 'SENDER' }],
  },
  broadcast: 'mustNot',
  parts: {},
  rules: [another],
};
