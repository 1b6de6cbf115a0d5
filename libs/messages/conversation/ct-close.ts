import { UnitAddress } from '../form/addresses.js';
import type { CodeOf } from '../codes/code-lists.js';
import * as field from '../form/fields.js';
import type { KindSource, Rule } from '../form/kind.js';
import { Carries, controlMembers, Message } from '../form/message.js';
import { OPEN_REFERRAL } from '../casework/referral-steps.js';

export class CloseBody {
  @field.Code('closeOutcome') outcome: CodeOf<'closeOutcome'>;
  /** Whose path ends with it. */
  @field.Optional() @field.Uuid7() victimRef?: string;
  /** Why the addressed unit refuses. */
  @field.Optional() @field.Code('notPossibleReason') reason?: CodeOf<'notPossibleReason'>;
  @field.Optional() @field.Text(500) note?: string;
}

/** Close: the opener ends its referral, or the addressed unit refuses it. */
@Carries('CT_CLOSE', 1, controlMembers)
export class CtClose extends Message {
  @field.List(UnitAddress, { min: 1, max: 20 }) override to: UnitAddress[];
  @field.Nested(CloseBody) override body: CloseBody;
}

const explained: Rule<CtClose> = {
  ids: ['close.refused-reason', 'close.returned-victim', 'other.note'],
  check({ body: { outcome, reason, note, victimRef } }, report) {
    if ((outcome === 'REFUSED') !== (reason !== undefined)) report('close.refused-reason', '/body/reason');
    if (outcome === 'OTHER' && note === undefined) report('other.note', '/body/note');
    if (outcome === 'RETURNED' && victimRef === undefined) report('close.returned-victim', '/body/victimRef');
  },
};

export const ctClose: KindSource = {
  type: 'CT_CLOSE',
  version: 1,
  family: 'control',
  form: CtClose,
  senders: ['ANALYST', 'LIAISON', 'SUPERVISOR'],
  opensConversation: false,
  ownerOnly: false,
  express: false,
  maxRetentionDays: 1827,
  writing: { to: 'OTHER_SIDE', protective: true, place: 'LAST' },
  acts: {
    facts: ['/body/outcome', '/body/victimRef'],
    steps: [
      {
        lifecycle: 'referral',
        when: [{ fact: '/body/outcome', in: ['REFUSED'] }],
        by: ['COUNTERPART'],
        from: OPEN_REFERRAL,
        to: 'CLOSED',
      },
      {
        lifecycle: 'referral',
        when: [
          {
            fact: '/body/outcome',
            in: [
              'RETURNED',
              'STAYS_IN_HOST',
              'RESETTLED_ELSEWHERE',
              'LOST_CONTACT',
              'ANSWERED',
              'NOT_A_VICTIM',
              'DUPLICATE',
              'OTHER',
            ],
          },
        ],
        by: ['OPENER'],
        from: OPEN_REFERRAL,
        to: 'CLOSED',
      },
      // Assistance that still runs goes on: nothing of it ends with the case (INV-31).
      {
        lifecycle: 'path',
        key: '/body/victimRef',
        from: ['ARRIVED', 'FOLLOW_UP', 'FOLLOWED_UP'],
        to: 'CLOSED',
        soft: true,
      },
    ],
    starts: [],
    stops: [],
    ball: [{ to: 'NOBODY' }],
  },
  broadcast: 'mustNot',
  parts: {},
  rules: [explained],
};
