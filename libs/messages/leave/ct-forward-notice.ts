import { Reference, UnitAddress } from '../form/addresses.js';
import type { CaseStep, FactTest } from '../casework/case-data.js';
import { OPEN_REFERRAL } from '../casework/referral-steps.js';
import type { CodeOf } from '../codes/code-lists.js';
import * as field from '../form/fields.js';
import type { KindSource, Rule } from '../form/kind.js';
import { automaticMembers, Carries, Message } from '../form/message.js';

/** Codes, references and times, and no text: it tells nothing of what was passed on. */
export class ForwardNoticeBody {
  /** The message that the opening passes on. */
  @field.Nested(Reference) of: Reference;
  /** The message that ended or changed it, in the conversation where it was written. */
  @field.Nested(Reference) by: Reference;
  @field.Code('forwardChange') change: CodeOf<'forwardChange'>;
  /** Of OBJECTED and OBJECTION_LIFTED: the state that objects. */
  @field.Optional() @field.MemberCode() objector?: string;
  /** When the original expires from now on, or what is said ends by itself. */
  @field.Optional() @field.Time() until?: string;
}

/**
 * Forward notice: the gateway of the unit that wrote something tells whoever holds it by a forward what has ended or
 * changed it. No person sends it.
 */
@Carries('CT_FORWARD_NOTICE', 1, automaticMembers)
export class CtForwardNotice extends Message {
  @field.List(UnitAddress, { min: 1, max: 50 }) override to: UnitAddress[];
  @field.Nested(ForwardNoticeBody) override body: ForwardNoticeBody;
}

const sound: Rule<CtForwardNotice> = {
  ids: ['forward-notice.objector', 'forward-notice.of', 'forward-notice.until'],
  check({ from, body: { of, by, change, objector, until } }, report) {
    const objects = change === 'OBJECTED' || change === 'OBJECTION_LIFTED';
    if (of.member !== from.member) report('forward-notice.of', '/body/of/member');
    if (objects !== (objector !== undefined) || (objects && objector !== by.member))
      report('forward-notice.objector', '/body/objector');
    if (change === 'RENEWED' && until === undefined) report('forward-notice.until', '/body/until');
  },
};

const CHANGE = '/body/change';
const OF = { member: '/body/of/member', id: '/body/of/id' } as const;
const BY = '/body/by/id';
const UNTIL = '/body/until';
const is = (code: CodeOf<'forwardChange'>): readonly FactTest[] => [{ fact: CHANGE, in: [code] }];

const told = (code: CodeOf<'forwardChange'>): CaseStep => ({
  lifecycle: 'copy',
  key: BY,
  when: is(code),
  ofPassedOn: true,
  from: [null],
  to: code,
  soft: true,
});

export const ctForwardNotice: KindSource = {
  type: 'CT_FORWARD_NOTICE',
  version: 1,
  family: 'control',
  form: CtForwardNotice,
  // The general rule of addresses keeps SYSTEM to the reserved unit GATEWAY.
  senders: ['SYSTEM'],
  opensConversation: false,
  ownerOnly: false,
  express: true,
  maxRetentionDays: 1827,
  acts: {
    facts: [CHANGE, OF.member, OF.id, BY, '/body/objector', UNTIL],
    steps: [
      told('WITHDRAWN'),
      told('CORRECTED'),
      told('SUPPRESSED'),
      told('CLEARED'),
      told('CLEARING_ENDED'),
      told('OBJECTED'),
      told('OBJECTION_LIFTED'),
      told('RENEWED'),
      {
        lifecycle: 'referral',
        family: 'referral',
        when: is('WITHDRAWN'),
        ofPassedOn: true,
        from: OPEN_REFERRAL,
        to: 'WITHDRAWN',
        soft: true,
      },
    ],
    starts: [],
    stops: [],
    tellsOf: { ...OF, until: UNTIL, ends: [{ fact: CHANGE, in: ['CORRECTED', 'RENEWED'] }] },
    afterEnd: true,
    ball: [],
  },
  broadcast: 'mustNot',
  parts: {},
  rules: [sound],
};
