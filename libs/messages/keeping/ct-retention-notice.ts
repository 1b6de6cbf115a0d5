import { GATEWAY_UNIT, parseRfc3339, type MessageRef } from '#kernel';
import { Reference, UnitAddress } from '../form/addresses.js';
import type { EarlierTest, FactTest } from '../casework/case-data.js';
import type { CodeOf } from '../codes/code-lists.js';
import * as field from '../form/fields.js';
import type { KindSource, Rule } from '../form/kind.js';
import { automaticMembers, Carries, Message } from '../form/message.js';

/** Codes, references and times, and no text: it tells nothing of what is kept. */
export class RetentionNoticeBody {
  /** The message that opened the conversation. */
  @field.Nested(Reference) target: Reference;
  @field.Code('retentionStage') stage: CodeOf<'retentionStage'>;
  /** When the target expires or has expired. */
  @field.Optional() @field.Time() expiresAt?: string;
  /** Of RECALLED: the CT_RECALL for which the holder certifies. */
  @field.Optional() @field.Nested(Reference) recall?: MessageRef;
}

/**
 * Retention notice: the owner's gateway tells its own unit that something expires, and asks each holder for the
 * certificate of what has expired or is recalled. No person sends it.
 */
@Carries('CT_RETENTION_NOTICE', 1, automaticMembers)
export class CtRetentionNotice extends Message {
  @field.List(UnitAddress, { min: 1, max: 1 }) override to: UnitAddress[];
  @field.Nested(RetentionNoticeBody) override body: RetentionNoticeBody;
}

const sound: Rule<CtRetentionNotice> = {
  ids: [
    'dispute.target',
    'notice.addressee',
    'notice.expired',
    'notice.expires-at',
    'notice.owner',
    'notice.recall',
  ],
  check({ from, to, conversation, sentAt, body: { target, stage, expiresAt, recall } }, report) {
    if (target.id !== conversation?.id || target.member !== conversation.member)
      report('dispute.target', '/body/target');
    const recalled = stage === 'RECALLED';
    if (recalled === (expiresAt !== undefined)) report('notice.expires-at', '/body/expiresAt');
    if (recalled !== (recall !== undefined)) report('notice.recall', '/body/recall');
    if (stage === 'EXPIRED' && (parseRfc3339(sentAt) ?? 0) < (parseRfc3339(expiresAt) ?? 0))
      report('notice.expired', '/body/expiresAt');
    // What expires is the opener's; what is recalled is of whoever recalls it.
    const owner = recalled ? (recall?.member ?? from.member) : conversation?.member;
    if (owner !== from.member) report('notice.owner', '/from/member');
    const [addressee] = to;
    const asks = stage === 'EXPIRED' || recalled;
    if (asks !== (addressee?.unit === GATEWAY_UNIT) || asks === (addressee?.member === from.member))
      report('notice.addressee', '/to/0');
  },
};

const STAGE = '/body/stage';
const EXPIRES_AT = '/body/expiresAt';
const RECALL = '/body/recall/id';
const is = (...stages: readonly CodeOf<'retentionStage'>[]): readonly FactTest[] => [
  { fact: STAGE, in: stages },
];
/** Nobody owes a certificate for a recall that was never made, or that another member made. */
const OWN_RECALL: readonly EarlierTest[] = [
  { message: RECALL, own: true, when: [{ fact: '/body/scope', in: ['WHOLE', 'MESSAGES'] }] },
];
const OPEN_ALERT = ['ACTIVE', 'HIT_OPEN', 'CONTESTED', 'SUSPENDED'];

export const ctRetentionNotice: KindSource = {
  type: 'CT_RETENTION_NOTICE',
  version: 1,
  family: 'control',
  form: CtRetentionNotice,
  // The general rule of addresses keeps SYSTEM to the reserved unit GATEWAY.
  senders: ['SYSTEM'],
  opensConversation: false,
  ownerOnly: false,
  express: false,
  maxRetentionDays: 1827,
  acts: {
    facts: [STAGE, EXPIRES_AT, RECALL],
    steps: [
      { lifecycle: 'retention', when: is('DAYS_60'), from: [null, 'RENEWED'], to: 'NOTICED' },
      {
        lifecycle: 'retention',
        when: is('DAYS_14'),
        from: [null, 'NOTICED', 'RENEWED'],
        to: 'NOTICED_AGAIN',
      },
      // Every holder is asked by a notice of its own: the first of them counts.
      {
        lifecycle: 'retention',
        when: is('EXPIRED'),
        from: [null, 'NOTICED', 'NOTICED_AGAIN', 'RENEWED', 'LET_EXPIRE'],
        to: 'EXPIRED',
        soft: true,
      },
      {
        lifecycle: 'alert',
        family: 'alert',
        when: is('EXPIRED'),
        from: OPEN_ALERT,
        to: 'EXPIRED',
        soft: true,
      },
      {
        lifecycle: 'recall',
        key: RECALL,
        when: is('RECALLED'),
        earlier: OWN_RECALL,
        from: ['MADE'],
        to: 'ASKED',
        soft: true,
      },
    ],
    starts: [
      { clock: 'RET', when: is('DAYS_60', 'DAYS_14'), owner: 'OPENER', dueAt: EXPIRES_AT },
      { clock: 'ER', key: 'ID', when: is('EXPIRED'), owner: 'ADDRESSEE' },
      { clock: 'ER', key: 'ID', when: is('RECALLED'), earlier: OWN_RECALL, owner: 'ADDRESSEE' },
    ],
    stops: [],
    expires: EXPIRES_AT,
    afterEnd: true,
    ball: [],
  },
  broadcast: 'mustNot',
  parts: {},
  rules: [sound],
};
