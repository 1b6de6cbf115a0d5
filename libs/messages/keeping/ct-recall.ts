import { Everyone, UnitAddress, type Address } from '../form/addresses.js';
import type { FactTest } from '../casework/case-data.js';
import type { CodeOf } from '../codes/code-lists.js';
import * as field from '../form/fields.js';
import type { KindSource, Rule } from '../form/kind.js';
import { Carries, controlMembers, Message } from '../form/message.js';

const UUID7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

export class RecallBody {
  @field.Code('recallScope') scope: CodeOf<'recallScope'>;
  /**
   * Ids of messages that the sender's unit wrote here, or that the opening passes on; of another member it can name
   * none, for `from` tells whose.
   */
  @field.Tokens(UUID7, { min: 1, max: 50 }) items: string[];
  @field.Code('recallReason') reason: CodeOf<'recallReason'>;
}

/**
 * Recall: the unit that has written something takes it back. Every holder stops at once to find, list and show it, and
 * its gateway certifies what it has erased. The recaller's gateway says the same wherever the message was forwarded.
 */
@Carries('CT_RECALL', 1, controlMembers)
export class CtRecall extends Message {
  @field.Audience(UnitAddress, Everyone, 50) override to: Address;
  @field.Nested(RecallBody) override body: RecallBody;
}

const sound: Rule<CtRecall> = {
  ids: ['owner.says', 'recall.items-once', 'recall.scope'],
  check({ id, from, conversation, body: { scope, items } }, report) {
    items.forEach((item, i) => {
      if (item === id || items.indexOf(item) !== i) report('recall.items-once', `/body/items/${i}`);
    });
    const whole = items.includes(conversation?.id ?? '');
    if ((scope === 'WHOLE') !== (whole && items.length === 1)) report('recall.scope', '/body/scope');
    // Only its own member knows the opening by this reference.
    if (scope === 'WHOLE' && conversation?.member !== from.member) report('owner.says', '/from/member');
  },
};

const SCOPE = '/body/scope';
const ITEMS = '/body/items';
const WHOLE: readonly FactTest[] = [{ fact: SCOPE, in: ['WHOLE'] }];
const MESSAGES: readonly FactTest[] = [{ fact: SCOPE, in: ['MESSAGES'] }];

export const ctRecall: KindSource = {
  type: 'CT_RECALL',
  version: 1,
  family: 'control',
  form: CtRecall,
  senders: ['POLICE_SYSTEM', 'ANALYST', 'LIAISON', 'SUPERVISOR'],
  opensConversation: false,
  ownerOnly: false,
  express: true,
  maxRetentionDays: 1827,
  writing: { to: 'AS_OPENED', protective: true, place: 'LAST' },
  acts: {
    facts: [SCOPE, ITEMS],
    steps: [
      { lifecycle: 'recall', key: 'ID', from: [null], to: 'MADE' },
      {
        lifecycle: 'alert',
        family: 'alert',
        when: WHOLE,
        by: ['OPENER'],
        from: ['ACTIVE', 'HIT_OPEN', 'CONTESTED', 'SUSPENDED'],
        to: 'RECALLED',
        soft: true,
      },
      {
        lifecycle: 'referral',
        family: 'referral',
        when: WHOLE,
        by: ['OPENER'],
        from: ['SENT', 'ACKNOWLEDGED', 'IN_PROGRESS', 'ANSWERED', 'REDIRECTED', 'REOPENED'],
        to: 'RECALLED',
        soft: true,
      },
      {
        lifecycle: 'referral',
        family: 'referral',
        when: MESSAGES,
        ofPassedOn: true,
        from: ['SENT', 'ACKNOWLEDGED', 'IN_PROGRESS', 'ANSWERED', 'REDIRECTED', 'REOPENED'],
        to: 'RECALLED',
        soft: true,
      },
    ],
    starts: [],
    stops: [],
    recalls: ITEMS,
    afterEnd: true,
    ball: [{ when: WHOLE, to: 'NOBODY' }],
  },
  broadcast: 'may',
  parts: {},
  rules: [sound],
};
