import type { MessageRef } from '#kernel';
import { Reference, UnitAddress } from '../form/addresses.js';
import * as field from '../form/fields.js';
import type { KindSource, Rule } from '../form/kind.js';
import { Carries, Message, referralMembers } from '../form/message.js';
import { quotedPart } from './quoted-message.js';
import { startsAck } from '../casework/referral-steps.js';

export class ForwardBody {
  /** The message that is passed on: as its unit signed it, never a forward itself. */
  @field.Nested(Reference) of: MessageRef;
  /** base64url SHA-256 of its JWS. */
  @field.Digest() digest: string;
  /** Names of its sealed parts that are sealed anew to the new units. */
  @field.Tokens(/^[a-z][a-z0-9-]{0,39}$/, { min: 0, max: 20 }) parts: string[];
  /** The RF_PURPOSE_DECISION that allow it. */
  @field.List(Reference, { min: 0, max: 3 }) leaves: MessageRef[];
  /** It is to be used in court. */
  @field.Flag() forCourt: boolean;
  /** The person whom it is about. */
  @field.Optional() @field.Uuid7() victimRef?: string;
  @field.Optional() @field.Text(1000) note?: string;
}

/**
 * Forward: a holder passes a message on as it was signed, its parts sealed anew. Its originator is told of each, and
 * asked before where it forbade it.
 */
@Carries('RF_FORWARD', 1, referralMembers)
export class RfForward extends Message {
  @field.List(UnitAddress, { min: 1, max: 20 }) override to: UnitAddress[];
  @field.Nested(ForwardBody) override body: ForwardBody;
}

const whole: Rule<RfForward> = {
  ids: ['forward.original-sealed', 'forward.originator-told', 'forward.to-open'],
  check({ from, to, sealed = [], body: { of } }, report) {
    const [original, ...more] = sealed;
    if (original === undefined || more.length > 0) {
      report('forward.original-sealed', '/sealed');
      return;
    }
    // Whoever gets it gets all of it; the originator holds it already.
    to.forEach(({ member, unit }, i) => {
      const isNamed = original.units.some((one) => one.member === member && one.unit === unit);
      if (!isNamed && member !== of.member) report('forward.to-open', `/to/${i}`);
    });
    if (from.member !== of.member && !to.some(({ member }) => member === of.member))
      report('forward.originator-told', '/to');
  },
};

export const rfForward: KindSource = {
  type: 'RF_FORWARD',
  version: 1,
  family: 'referral',
  form: RfForward,
  senders: ['ANALYST', 'LIAISON', 'SUPERVISOR'],
  opensConversation: true,
  ownerOnly: false,
  express: false,
  maxRetentionDays: 1827,
  writing: {
    to: 'OTHER_SIDE',
    protective: true,
    fills: { of: 'OPENING', leaves: { lastOf: 'RF_PURPOSE_DECISION' } },
  },
  acts: {
    facts: ['/body/of/member', '/body/of/id', '/body/victimRef', '/expiresAt'],
    passesOn: { member: '/body/of/member', id: '/body/of/id' },
    steps: [{ lifecycle: 'referral', from: [null], to: 'SENT' }],
    starts: [startsAck],
    stops: [],
    ball: [{ to: 'ADDRESSEE' }],
  },
  quotes: 'NAMED',
  broadcast: 'mustNot',
  parts: { original: quotedPart },
  rules: [whole],
};
