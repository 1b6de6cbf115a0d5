import { UnitAddress } from '../form/addresses.js';
import { AlertBody, linksHold, permits } from './alert-body.js';
import { alertOpens } from '../casework/common-cases.js';
import type { CodeOf } from '../codes/code-lists.js';
import * as field from '../form/fields.js';
import type { KindSource, Rule } from '../form/kind.js';
import { alertMembers, Carries, Message } from '../form/message.js';
import { isAfter } from '../shapes/partial-dates.js';
import {
  CoarsePlace,
  Indicator,
  judgeClaims,
  judgeIndicators,
  NationalityClaim,
  INDICATOR_RULES,
} from '../shapes/victim.js';
import { victimParts } from '../shapes/victim-parts.js';
import { permittedActions } from '../shapes/permitted-actions.js';
import { CLAIM_RULES } from '../persons/nationality.js';

const UNKNOWN_NATIONALITY = { min: 1, max: 10, fault: 'E-NATIONALITY-MISSING' } as const;

/** Coarse only: who it may be, and where exactly, stands in sealed parts (INV-06). */
export class PossibleVictimSightingBody extends AlertBody {
  /** Pseudonym, scoped to the originator. */
  @field.Uuid7() victimRef: string;
  @field.Code('ageBand') ageBand: CodeOf<'ageBand'>;
  /** True also where the age is unknown. */
  @field.Flag() isChild: boolean;
  @field.Code('sex') sex: CodeOf<'sex'>;
  @field.List(NationalityClaim, UNKNOWN_NATIONALITY) nationalityClaims: NationalityClaim[];
  /** Needed where a nationality is XXX or XXA (INV-05). */
  @field.Optional() @field.Code('undeterminedReason') undeterminedReason?: CodeOf<'undeterminedReason'>;
  @field.Nested(CoarsePlace) place: CoarsePlace;
  @field.When() seenAt: string;
  @field.Codes('exploitationForm', { min: 0, max: 23 }) exploitationForms: CodeOf<'exploitationForm'>[];
  @field.List(Indicator, { min: 1, max: 26 }) indicators: Indicator[];
  @field.Optional() @field.Code('distress') distress?: CodeOf<'distress'>;
}

/** Somebody who may be a victim was seen. It asks for protection and nothing else, of the units it names. */
@Carries('AL_POSSIBLE_VICTIM_SIGHTING', 1, alertMembers)
export class AlPossibleVictimSighting extends Message {
  @field.List(UnitAddress, { min: 1, max: 20 }) override to: UnitAddress[];
  @field.Nested(PossibleVictimSightingBody) override body: PossibleVictimSightingBody;
}

const seen: Rule<AlPossibleVictimSighting> = {
  ids: [
    ...INDICATOR_RULES,
    ...CLAIM_RULES,
    'nationality.undetermined',
    'person.may-be-child',
    'sighting.admin1',
    'sighting.seen-past',
  ],
  check({ body, sentAt }, report) {
    const { ageBand, isChild, place, seenAt, indicators, nationalityClaims, undeterminedReason } = body;
    if (['0-8', '9-17', 'UNKNOWN'].includes(ageBand) && !isChild)
      report('person.may-be-child', '/body/isChild');
    judgeClaims(nationalityClaims, undeterminedReason, '/body/nationalityClaims', report);
    judgeIndicators(indicators, '/body/indicators', report);
    if (place.admin1 === undefined) report('sighting.admin1', '/body/place/admin1');
    if (isAfter(seenAt, sentAt)) report('sighting.seen-past', '/body/seenAt');
  },
};

export const alPossibleVictimSighting: KindSource = {
  type: 'AL_POSSIBLE_VICTIM_SIGHTING',
  version: 1,
  family: 'alert',
  form: AlPossibleVictimSighting,
  senders: ['ANALYST', 'LIAISON'],
  opensConversation: true,
  ownerOnly: false,
  express: false,
  maxRetentionDays: 366,
  writing: { to: 'OTHER_SIDE', purpose: 'PROTECT_VICTIM', protective: true },
  acts: {
    ...alertOpens,
    facts: [...alertOpens.facts, '/body/victimRef'],
    steps: [
      ...alertOpens.steps,
      // Ended by a signed finding alone: until then nobody may have this person sought (INV-01).
      { lifecycle: 'victim', key: '/body/victimRef', from: [null], to: 'POSSIBLE' },
    ],
  },
  identity: { side: 'PROTECTED', part: 'identity' },
  consent: { whole: true },
  broadcast: 'mustNot',
  parts: victimParts,
  rules: [permits('PERSON', permittedActions.AL_POSSIBLE_VICTIM_SIGHTING), linksHold, seen],
};
