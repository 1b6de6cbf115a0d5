import { Reference, UnitAddress } from '../form/addresses.js';
import type { CodeOf } from '../codes/code-lists.js';
import * as field from '../form/fields.js';
import type { KindSource, Rule } from '../form/kind.js';
import { Carries, controlMembers, Message } from '../form/message.js';
import { toOwner } from './to-owner.js';

export class HitConfirmRequestBody {
  /** The message that reported the hit. */
  @field.Nested(Reference) hit: Reference;
  @field.Code('hitPriority') priority: CodeOf<'hitPriority'>;
  @field.Optional() @field.Text(500) note?: string;
}

/** Hit confirmation request: nobody acts on silence. Express: its clock is ten minutes. */
@Carries('CT_HIT_CONFIRM_REQUEST', 1, controlMembers)
export class CtHitConfirmRequest extends Message {
  @field.List(UnitAddress, { min: 1, max: 5 }) override to: UnitAddress[];
  @field.Nested(HitConfirmRequestBody) override body: HitConfirmRequestBody;
}

const finder: Rule<CtHitConfirmRequest> = {
  ids: ['hit.finder-asks'],
  check({ body: { hit }, from }, report) {
    if (hit.member !== from.member) report('hit.finder-asks', '/body/hit/member');
  },
};

const HIT = '/body/hit/id';
const PRIORITY = '/body/priority';

export const ctHitConfirmRequest: KindSource = {
  type: 'CT_HIT_CONFIRM_REQUEST',
  version: 1,
  family: 'control',
  form: CtHitConfirmRequest,
  senders: ['POLICE_SYSTEM', 'ANALYST', 'LIAISON', 'SUPERVISOR'],
  opensConversation: false,
  ownerOnly: false,
  express: true,
  maxRetentionDays: 1827,
  writing: { to: 'OTHER_SIDE', protective: false, fills: { hit: 'OPEN_HIT' } },
  acts: {
    facts: [HIT, PRIORITY],
    steps: [
      {
        lifecycle: 'hit',
        key: HIT,
        // Again after silence: the second time goes further up.
        from: ['REPORTED', 'CONFIRMATION_ASKED', 'NO_ANSWER'],
        to: 'CONFIRMATION_ASKED',
      },
    ],
    starts: (['URGENT', 'ROUTINE'] as const).map((profile) => ({
      clock: 'HC',
      key: HIT,
      when: [{ fact: PRIORITY, in: [profile] }],
      owner: 'OPENER',
      profile,
    })),
    stops: [],
    ball: [{ to: 'OPENER' }],
  },
  broadcast: 'mustNot',
  parts: {},
  rules: [toOwner, finder],
};
