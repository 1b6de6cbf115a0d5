import { digest, fromBase64url } from '#kernel';
import { UnitAddress } from '../form/addresses.js';
import type { CodeOf } from '../codes/code-lists.js';
import * as field from '../form/fields.js';
import { ACT_RULES, readAct } from './handover-act.js';
import type { KindSource, Rule } from '../form/kind.js';
import { Carries, Message, replyMembers } from '../form/message.js';
import { movesReferral, stopsAck } from '../casework/referral-steps.js';

export class HandoverBody {
  /** Of this conversation, with what the act says of the person. */
  @field.Uuid7() victimRef: string;
  @field.Code('handoverCondition') condition: CodeOf<'handoverCondition'>;
  /** The accepted plan. */
  @field.Uuid7() planId: string;
  /** Exact bytes of the act (`HandoverAct`), base64url of UTF-8 JSON without blanks. */
  @field.Token(/^[A-Za-z0-9_-]{100,60000}$/) act: string;
  /** Of these bytes: what both countries sign. */
  @field.Digest() actDigest: string;
}

/**
 * Handover record. With the countersign over the same digest it is complete (INV-13); its JWS is this
 * country's signature.
 */
@Carries('RF_HANDOVER', 1, replyMembers)
export class RfHandover extends Message {
  @field.List(UnitAddress, { min: 1, max: 20 }) override to: UnitAddress[];
  @field.Nested(HandoverBody) override body: HandoverBody;
}

const act: Rule<RfHandover> = {
  ids: [
    ...ACT_RULES,
    'handover.act-digest',
    'handover.act-plan',
    'handover.act-person',
    'handover.act-condition',
  ],
  check({ body }, report) {
    if (digest(fromBase64url(body.act) ?? '') !== body.actDigest)
      report('handover.act-digest', '/body/actDigest');
    const read = readAct(body.act, '/body/act', report);
    if (read === undefined) return;
    if (read.planId !== body.planId) report('handover.act-plan', '/body/planId');
    const persons = read.persons.filter(({ victimRef }) => victimRef === body.victimRef);
    if (persons.length !== 1) report('handover.act-person', '/body/victimRef');
    else if (persons[0]?.condition !== body.condition) report('handover.act-condition', '/body/condition');
  },
};

const PRESENT = [{ fact: '/body/condition', in: ['OK', 'ILL'] }];
const ABSENT = [{ fact: '/body/condition', in: ['ABSENT'] }];

export const rfHandover: KindSource = {
  type: 'RF_HANDOVER',
  version: 1,
  family: 'referral',
  form: RfHandover,
  senders: ['ANALYST', 'LIAISON'],
  opensConversation: false,
  ownerOnly: false,
  express: false,
  maxRetentionDays: 1827,
  writing: { to: 'OTHER_SIDE', purpose: 'REPATRIATE', protective: true },
  acts: {
    facts: ['/body/victimRef', '/body/condition', '/body/planId', '/body/actDigest'],
    steps: [
      { lifecycle: 'handover', key: '/body/actDigest', when: PRESENT, from: [null], to: 'SIGNED' },
      // INV-04: absence ends this act and no more; the case goes on from the accepted plan, and no alert comes of it.
      { lifecycle: 'handover', key: '/body/actDigest', when: ABSENT, from: [null], to: 'ABSENT' },
      { lifecycle: 'plan', key: '/body/planId', from: ['ACCEPTED'], to: 'ACCEPTED' },
      { lifecycle: 'path', key: '/body/victimRef', from: ['PLAN_ACCEPTED'], to: 'PLAN_ACCEPTED' },
      ...movesReferral('IN_PROGRESS'),
    ],
    starts: [],
    stops: [stopsAck],
    // Who was to bring the person looks for the person.
    ball: [{ when: ABSENT, to: 'SENDER' }, { to: 'OTHER' }],
  },
  broadcast: 'mustNot',
  parts: {},
  rules: [act],
};
