import { UnitAddress } from '../form/addresses.js';
import type { CodeOf } from '../codes/code-lists.js';
import * as field from '../form/fields.js';
import type { KindSource, Rule } from '../form/kind.js';
import { Carries, controlMembers, Message } from '../form/message.js';
import { quotedParts } from '../leave/quoted-message.js';

export class RedirectBody {
  /** Takes the place of the addressed unit, with its clocks and the ball. */
  @field.Nested(UnitAddress) unit: UnitAddress;
  @field.Code('notPossibleReason') reason: CodeOf<'notPossibleReason'>;
  @field.Optional() @field.Text(500) note?: string;
}

/** Redirect: "not us"; the parts are sealed again to the new unit, and the clocks go on. */
@Carries('CT_REDIRECT', 1, {
  must: controlMembers.must,
  // With what is sealed anew come its end and its handling; the gateway takes them from the opening.
  mustNot: ['evaluation', 'dueAt', 'attachments', 'supersedes'],
})
export class CtRedirect extends Message {
  @field.List(UnitAddress, { min: 1, max: 20 }) override to: UnitAddress[];
  @field.Nested(RedirectBody) override body: RedirectBody;
}

/** Inside one's own country only: another country was not named by the originator, nor by the person's consent. */
const ownCountry: Rule<CtRedirect> = {
  ids: ['redirect.addressed', 'redirect.other-unit', 'redirect.own-country'],
  check({ from, to, body: { unit } }, report) {
    if (unit.member !== from.member) report('redirect.own-country', '/body/unit/member');
    else if (unit.unit === from.unit) report('redirect.other-unit', '/body/unit/unit');
    else if (!to.some((one) => one.member === unit.member && one.unit === unit.unit))
      report('redirect.addressed', '/to');
  },
};

export const ctRedirect: KindSource = {
  type: 'CT_REDIRECT',
  version: 1,
  family: 'control',
  form: CtRedirect,
  senders: ['ANALYST', 'LIAISON', 'SUPERVISOR'],
  opensConversation: false,
  ownerOnly: false,
  express: false,
  maxRetentionDays: 1827,
  writing: { to: 'OTHER_SIDE', protective: true },
  acts: {
    facts: ['/body/unit/member', '/body/unit/unit'],
    steps: [
      {
        lifecycle: 'referral',
        by: ['COUNTERPART'],
        from: ['SENT', 'ACKNOWLEDGED', 'IN_PROGRESS', 'REDIRECTED', 'REOPENED'],
        to: 'REDIRECTED',
      },
    ],
    starts: [],
    stops: [],
    ball: [],
    redirects: { member: '/body/unit/member', unit: '/body/unit/unit' },
  },
  quotes: 'CONVERSATION',
  broadcast: 'mustNot',
  parts: quotedParts,
  rules: [ownCountry],
};
