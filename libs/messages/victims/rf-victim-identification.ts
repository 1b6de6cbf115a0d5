import { UnitAddress } from '../form/addresses.js';
import type { ClockStart } from '../casework/case-data.js';
import * as field from '../form/fields.js';
import type { KindSource } from '../form/kind.js';
import { Carries, Message, referralMembers } from '../form/message.js';
import { ESSENTIAL_NEEDS } from '../shapes/essential-needs.js';
import { victimParts } from '../shapes/victim-parts.js';
import { identityBeside } from './identity-beside.js';
import { companionsPart } from '../persons/companion.js';
import { victimRules } from './victim-rules.js';
import { VictimIdentificationBody } from './victim-identification-body.js';
import { startsAck } from '../casework/referral-steps.js';

const CONCERN = '/body/internationalProtectionConcern';

/** Victim identification referral: one case between named units. */
@Carries('RF_VICTIM_IDENTIFICATION', 1, referralMembers)
export class RfVictimIdentification extends Message {
  @field.List(UnitAddress, { min: 1, max: 20 }) override to: UnitAddress[];
  @field.Nested(VictimIdentificationBody) override body: VictimIdentificationBody;
}

const NEEDS = '/body/needs';
const RISK = '/body/immediateRisk';
const PLACEMENT = '/body/placement/type';
const UNDECIDED = [{ fact: '/body/status', in: ['POSSIBLE', 'PRESUMED'] }];
const CHARGED = [{ fact: '/body/chargesAgainstVictim', in: [true] }];
const EMERGENCY = 'MEDICAL_EMERGENCY';

/**
 * What the country that found the person owes from here on, whatever the urgency of the message: what is essential does
 * not wait for a message of its own.
 */
const starts: readonly ClockStart[] = [
  startsAck,
  { clock: 'AS-1', key: NEEDS, each: [EMERGENCY], owner: 'SENDER', profile: EMERGENCY },
  { clock: 'AS-1', key: NEEDS, each: ESSENTIAL_NEEDS, owner: 'SENDER' },
  { clock: 'AS-1', key: 'SAFETY', owner: 'SENDER', when: [{ fact: RISK, in: ['LIFE_IN_DANGER'] }] },
  { clock: 'DET', owner: 'SENDER', when: [{ fact: PLACEMENT, in: ['DETENTION'] }] },
  { clock: 'ID', key: 'INTERIM', owner: 'SENDER', when: UNDECIDED, profile: 'INTERIM' },
  { clock: 'ID', owner: 'SENDER', when: UNDECIDED },
  { clock: 'NPR', key: 'SUSPEND', owner: 'SENDER', when: CHARGED, profile: 'SUSPEND' },
  { clock: 'NPR', owner: 'SENDER', when: CHARGED },
];

export const rfVictimIdentification: KindSource = {
  type: 'RF_VICTIM_IDENTIFICATION',
  version: 1,
  family: 'referral',
  form: RfVictimIdentification,
  // A supervisor signs the exception where consent was taken back.
  senders: ['ANALYST', 'LIAISON', 'SUPERVISOR'],
  opensConversation: true,
  ownerOnly: false,
  express: false,
  // Case skeleton 5 years; the identity's own key is to go 90 days after CLOSED.
  maxRetentionDays: 1827,
  writing: { to: 'OTHER_SIDE', purpose: 'IDENTIFY_VICTIM', protective: true },
  acts: {
    facts: [
      '/body/victimRef',
      '/body/status',
      '/body/isChild',
      '/body/chargesAgainstVictim',
      NEEDS,
      RISK,
      PLACEMENT,
      CONCERN,
      '/expiresAt',
    ],
    steps: [
      { lifecycle: 'referral', from: [null], to: 'SENT' },
      ...(['POSSIBLE', 'PRESUMED', 'CONFIRMED'] as const).map((status) => ({
        lifecycle: 'victim' as const,
        key: '/body/victimRef',
        when: [{ fact: '/body/status', in: [status] }],
        from: [null],
        to: status,
      })),
      ...[[], [false]].map((concern) => ({
        lifecycle: 'path' as const,
        key: '/body/victimRef',
        when: [{ fact: CONCERN, in: concern }],
        from: [null],
        to: 'INTAKE',
      })),
      {
        lifecycle: 'path',
        key: '/body/victimRef',
        when: [{ fact: CONCERN, in: [true] }],
        from: [null],
        to: 'PROTECTED',
      },
    ],
    starts,
    stops: [],
    ball: [{ to: 'ADDRESSEE' }],
  },
  identity: { side: 'PROTECTED', part: 'identity' },
  consent: { whole: true, exception: '/body/consent/exception' },
  broadcast: 'mustNot',
  parts: { ...victimParts, identity: identityBeside, companions: companionsPart },
  rules: victimRules,
};
