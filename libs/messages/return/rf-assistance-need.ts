import { UnitAddress } from '../form/addresses.js';
import type { ClockStart } from '../casework/case-data.js';
import type { CodeOf } from '../codes/code-lists.js';
import * as field from '../form/fields.js';
import type { KindSource, Rule } from '../form/kind.js';
import { Carries, Message, replyMembers } from '../form/message.js';
import { Narrative } from '../shapes/part-contents.js';
import { movesReferral, stopsAck } from '../casework/referral-steps.js';
import { ESSENTIAL_NEEDS } from '../shapes/essential-needs.js';

/** One need; several needs are several messages, each with its own clock and state. */
export class AssistanceNeedBody {
  @field.Uuid7() victimRef: string;
  @field.Uuid7() needId: string;
  @field.Code('assistance') type: CodeOf<'assistance'>;
  @field.Optional() @field.Text(200) otherType?: string;
  /** Its clock runs: 24 hours until it has started, 2 hours in a medical emergency. */
  @field.Flag() essential: boolean;
  @field.When() since: string;
  /** The unit that is asked for it; left out where the own side meets it. */
  @field.Optional() @field.Nested(UnitAddress) requestedFrom?: UnitAddress;
  /** The person speaks them. */
  @field.Codes('language', { min: 0, max: 10 }) languages: CodeOf<'language'>[];
  @field.Optional() @field.Text(500) accessibility?: string;
}

/** Assistance need. It never asks whether the person cooperates (INV-31); health is sealed. */
@Carries('RF_ASSISTANCE_NEED', 1, replyMembers)
export class RfAssistanceNeed extends Message {
  @field.List(UnitAddress, { min: 1, max: 20 }) override to: UnitAddress[];
  @field.Nested(AssistanceNeedBody) override body: AssistanceNeedBody;
}

const need: Rule<RfAssistanceNeed> = {
  ids: [
    'assistance.essential',
    'assistance.languages',
    'assistance.other-type',
    'assistance.provider-addressed',
  ],
  check({ to, body }, report) {
    const { type, otherType, essential, requestedFrom: asked, languages } = body;
    if (ESSENTIAL_NEEDS.includes(type) && !essential)
      report('assistance.essential', '/body/essential', `essential is true for ${type}.`);
    if (type === 'OTHER' && otherType === undefined) report('assistance.other-type', '/body/otherType');
    if (type === 'INTERPRETATION' && languages.length === 0)
      report('assistance.languages', '/body/languages');
    if (asked !== undefined && !to.some(({ member, unit }) => member === asked.member && unit === asked.unit))
      report('assistance.provider-addressed', '/body/requestedFrom');
  },
};

const OWN = { fact: '/body/requestedFrom/unit', in: [] };
const ESSENTIAL_ONE = { fact: '/body/essential', in: [true] };
const EMERGENCY = { fact: '/body/type', in: ['MEDICAL_EMERGENCY'] };
/** The referral's own clock for a need of this type goes on here (rf-victim-identification.ts). */
const runs = { clock: 'AS-1', key: '/body/needId', continues: '/body/type' } as const;

/** Of several rows the first that holds counts: the emergency before the rest, the own side before the other. */
const starts: readonly ClockStart[] = [
  { ...runs, when: [EMERGENCY, OWN], owner: 'SENDER', profile: 'MEDICAL_EMERGENCY' },
  { ...runs, when: [EMERGENCY], owner: 'OTHER', profile: 'MEDICAL_EMERGENCY' },
  { ...runs, when: [ESSENTIAL_ONE, OWN], owner: 'SENDER' },
  { ...runs, when: [ESSENTIAL_ONE], owner: 'OTHER' },
];

export const rfAssistanceNeed: KindSource = {
  type: 'RF_ASSISTANCE_NEED',
  version: 1,
  family: 'referral',
  form: RfAssistanceNeed,
  senders: ['ANALYST', 'LIAISON'],
  opensConversation: false,
  ownerOnly: false,
  express: false,
  maxRetentionDays: 1827,
  writing: { to: 'OTHER_SIDE', purpose: 'PROTECT_VICTIM', protective: true, fills: { needId: 'NEW' } },
  acts: {
    facts: [
      '/body/victimRef',
      '/body/needId',
      '/body/type',
      '/body/essential',
      '/body/requestedFrom/member',
      '/body/requestedFrom/unit',
    ],
    steps: [
      { lifecycle: 'assistance', key: '/body/needId', from: [null], to: 'NEEDED' },
      ...movesReferral('IN_PROGRESS'),
    ],
    starts,
    stops: [stopsAck],
    ball: [{ when: [OWN], to: 'HOLDER' }, { to: 'OTHER' }],
  },
  broadcast: 'mustNot',
  parts: { medical: { form: Narrative, rules: [], statistical: false } },
  rules: [need],
};
