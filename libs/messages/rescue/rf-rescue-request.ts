import { addressedCountries, UnitAddress } from '../form/addresses.js';
import type { CodeOf } from '../codes/code-lists.js';
import * as field from '../form/fields.js';
import type { KindSource, Rule } from '../form/kind.js';
import { Carries, Message, referralMembers } from '../form/message.js';
import {
  CoarsePlace,
  Indicator,
  judgeClaims,
  judgeIndicators,
  NationalityClaim,
  INDICATOR_RULES,
} from '../shapes/victim.js';
import { rescueParts } from './rescue-parts.js';
import { CLAIM_RULES } from '../persons/nationality.js';
import { startsAck } from '../casework/referral-steps.js';

/** A unit in one text: `KH/DESK`. */
const UNIT = /^[A-Z]{2}\/[A-Z][A-Z0-9-]{1,19}$/;

/** Open part of a rescue request: coarse only; where and who is sealed. */
export class RescueRequestBody {
  /** The persons of this request together; pseudonym, scoped to the case. */
  @field.Uuid7() victimRef: string;
  /** Who told of it. */
  @field.Code('foundBy') heardFrom: CodeOf<'foundBy'>;
  @field.When() heardAt: string;
  @field.Whole(1, 1000) persons: number;
  /** Those of them who are or may be children. */
  @field.Whole(0, 1000) children: number;
  @field.List(NationalityClaim, { min: 1, max: 10, fault: 'E-NATIONALITY-MISSING' })
  nationalityClaims: NationalityClaim[];
  /** Needed where a nationality is XXX or XXA (INV-05). */
  @field.Optional() @field.Code('undeterminedReason') undeterminedReason?: CodeOf<'undeterminedReason'>;
  @field.Nested(CoarsePlace) heldIn: CoarsePlace;
  @field.Codes('exploitationForm', { min: 1, max: 23 }) exploitationForms: CodeOf<'exploitationForm'>[];
  @field.List(Indicator, { min: 1, max: 26 }) indicators: Indicator[];
  @field.Code('immediateRisk') immediateRisk: CodeOf<'immediateRisk'>;
  @field.Code('rescueContact') contact: CodeOf<'rescueContact'>;
  /**
   * Units that may learn nothing of it, as `KH/DESK`: officials may be part of what is done to the persons. Nobody
   * addresses them in this conversation, and their gateway shows them none of it.
   */
  @field.Tokens(UNIT, { min: 0, max: 20 }) leftOut: string[];
}

/** Rescue request: a state hears that persons are held in another, and asks it to free them. */
@Carries('RF_RESCUE_REQUEST', 1, referralMembers)
export class RfRescueRequest extends Message {
  @field.List(UnitAddress, { min: 1, max: 20 }) override to: UnitAddress[];
  @field.Nested(RescueRequestBody) override body: RescueRequestBody;
}

const asks: Rule<RfRescueRequest> = {
  ids: [
    ...INDICATOR_RULES,
    ...CLAIM_RULES,
    'nationality.undetermined',
    'rescue.children',
    'rescue.host-addressed',
    'rescue.sealed',
    'rescue.urgency',
  ],
  check({ to, urgency, sealed = [], body }, report) {
    if (urgency !== 'E' && urgency !== 'U') report('rescue.urgency', '/urgency');
    if (!['rescue-location', 'rescue-identity'].every((name) => sealed.some(({ part }) => part === name)))
      report('rescue.sealed', '/sealed');
    if (!addressedCountries(to).includes(body.heldIn.country))
      report('rescue.host-addressed', '/body/heldIn/country');
    if (body.children > body.persons) report('rescue.children', '/body/children');
    judgeIndicators(body.indicators, '/body/indicators', report);
    judgeClaims(body.nationalityClaims, body.undeterminedReason, '/body/nationalityClaims', report);
  },
};

const leftOut: Rule<RfRescueRequest> = {
  ids: ['rescue.left-out'],
  check({ from, to, body }, report) {
    const named = [from, ...to].map(({ member, unit }) => `${member}/${unit}`);
    body.leftOut.forEach((unit, i) => {
      if (named.includes(unit)) report('rescue.left-out', `/body/leftOut/${i}`);
    });
  },
};

export const rfRescueRequest: KindSource = {
  type: 'RF_RESCUE_REQUEST',
  version: 1,
  family: 'referral',
  form: RfRescueRequest,
  senders: ['ANALYST', 'LIAISON', 'SUPERVISOR'],
  opensConversation: true,
  ownerOnly: false,
  express: true,
  maxRetentionDays: 1827,
  writing: { to: 'OTHER_SIDE', purpose: 'PROTECT_VICTIM', protective: true },
  acts: {
    facts: ['/body/victimRef', '/body/leftOut', '/dueAt', '/expiresAt'],
    steps: [
      { lifecycle: 'referral', from: [null], to: 'SENT' },
      { lifecycle: 'victim', key: '/body/victimRef', from: [null], to: 'POSSIBLE' },
    ],
    starts: [startsAck, { clock: 'RES', owner: 'ADDRESSEE', dueAt: '/dueAt' }],
    stops: [],
    ball: [{ to: 'ADDRESSEE' }],
    leavesOut: '/body/leftOut',
  },
  identity: { side: 'PROTECTED', part: 'rescue-identity' },
  // Whoever is held can be asked nothing, and her life is at stake.
  consent: { exception: 'KIND' },
  broadcast: 'mustNot',
  parts: rescueParts,
  rules: [asks, leftOut],
};
