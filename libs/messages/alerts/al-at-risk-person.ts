import { Everyone, UnitAddress, type Address } from '../form/addresses.js';
import { AlertBody, linksHold, permits } from './alert-body.js';
import { alertOpens } from '../casework/common-cases.js';
import type { CodeOf } from '../codes/code-lists.js';
import * as field from '../form/fields.js';
import type { KindSource, Rule } from '../form/kind.js';
import { alertMembers, Carries, Message } from '../form/message.js';
import { isAfter, isBefore } from '../shapes/partial-dates.js';
import { judgePerson, Person, PERSON_RULES } from '../persons/person.js';
import { judgeRelated, RelatedAlert } from '../shapes/related-alert.js';
import { CoarsePlace } from '../shapes/victim.js';
import { guardianPart } from '../shapes/victim-parts.js';
import { permittedActions } from '../shapes/permitted-actions.js';

/** The decision that a stop of somebody's travel rests on. */
export class ProtectiveDecision {
  /** As the authority writes it. */
  @field.Token(/^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N} .,/()-]{0,78}[\p{L}\p{M}\p{N}.)])?$/u) ref: string;
  @field.Code('protectiveAuthority') by: CodeOf<'protectiveAuthority'>;
  @field.PartialDate() decidedOn: string;
}

export class ExpectedTravel {
  @field.Nested(CoarsePlace) from: CoarsePlace;
  @field.Nested(CoarsePlace) to: CoarsePlace;
  @field.Optional() @field.PartialDate() earliest?: string;
  @field.Optional() @field.PartialDate() latest?: string;
}

/** The person's own word that others are told of the risk. */
export class RiskConsent {
  @field.Time() givenAt: string;
  @field.Code('language') language: CodeOf<'language'>;
}

export class AtRiskPersonBody extends AlertBody {
  @field.Nested(Person) subject: Person;
  @field.Code('riskType') riskType: CodeOf<'riskType'>;
  @field.Optional() @field.Nested(ExpectedTravel) expectedTravel?: ExpectedTravel;
  @field.Optional() @field.Nested(ProtectiveDecision) decision?: ProtectiveDecision;
  @field.Optional() @field.Nested(RiskConsent) consent?: RiskConsent;
  /** Alerts on a vehicle, a vessel or a suspected companion. */
  @field.Optional() @field.List(RelatedAlert, { min: 0, max: 10 }) relatedAlerts?: RelatedAlert[];
}

/** Person at risk, before anything has happened: asks for welfare, or stops travel on an authority's decision. */
@Carries('AL_AT_RISK_PERSON', 1, alertMembers)
export class AlAtRiskPerson extends Message {
  @field.Audience(UnitAddress, Everyone, 50) override to: Address;
  @field.Nested(AtRiskPersonBody) override body: AtRiskPersonBody;
}

const person: Rule<AlAtRiskPerson> = {
  ids: [...PERSON_RULES, 'at-risk.role'],
  check(message, report) {
    const { subject } = message.body;
    if (subject.role !== 'AT_RISK') report('at-risk.role', '/body/subject/role');
    judgePerson(subject, message, '/body/subject', report);
  },
};

/** Nobody's travel is stopped on a word alone, and no adult's but on a court's order. */
const stop: Rule<AlAtRiskPerson> = {
  ids: [
    'at-risk.court-order',
    'at-risk.decided-past',
    'at-risk.of-adult',
    'at-risk.of-child',
    'at-risk.stop-decision',
  ],
  check({ body, sentAt }, report) {
    const { subject, decision } = body;
    for (const name of ['actionRequested', 'fallbackAction'] as const) {
      const path = `/body/${name}`;
      const [child, adult] = [body[name] === 'STOP_TRAVEL_CHILD', body[name] === 'STOP_TRAVEL_ADULT_ORDER'];
      if (child && !subject.isChild) report('at-risk.of-child', path);
      if (adult && subject.isChild) report('at-risk.of-adult', path);
      if ((child || adult) && decision === undefined) report('at-risk.stop-decision', path);
      if (adult && decision !== undefined && decision.by !== 'COURT') report('at-risk.court-order', path);
    }
    if (decision !== undefined && isAfter(decision.decidedOn, sentAt))
      report('at-risk.decided-past', '/body/decision/decidedOn');
  },
};

/** An adult decides who is told, unless a court has. */
const agreed: Rule<AlAtRiskPerson> = {
  ids: ['at-risk.adult-consent', 'at-risk.consent-past'],
  check({ body: { subject, decision, consent }, sentAt }, report) {
    if (!subject.isChild && consent === undefined && decision?.by !== 'COURT')
      report('at-risk.adult-consent', '/body/consent');
    if (consent !== undefined && isAfter(consent.givenAt, sentAt))
      report('at-risk.consent-past', '/body/consent/givenAt');
  },
};

const around: Rule<AlAtRiskPerson> = {
  ids: ['at-risk.travel-window', 'related.another', 'related.once'],
  check({ body: { expectedTravel, relatedAlerts = [] }, conversation }, report) {
    if (expectedTravel !== undefined) {
      const { earliest, latest } = expectedTravel;
      if (earliest !== undefined && latest !== undefined && isBefore(latest, earliest))
        report('at-risk.travel-window', '/body/expectedTravel/latest');
    }
    judgeRelated(relatedAlerts, conversation, '/body/relatedAlerts', report);
  },
};

export const alAtRiskPerson: KindSource = {
  type: 'AL_AT_RISK_PERSON',
  version: 1,
  family: 'alert',
  form: AlAtRiskPerson,
  senders: ['POLICE_SYSTEM', 'ANALYST'],
  opensConversation: true,
  ownerOnly: false,
  express: false,
  maxRetentionDays: 366,
  writing: { to: 'EVERYONE', purpose: 'PREVENT', protective: true },
  acts: alertOpens,
  lookup: { banner: 'PROTECT', persons: ['/body/subject'], documents: ['/body/subject/documents/*'] },
  broadcast: 'may',
  parts: { guardian: guardianPart },
  rules: [permits('PERSON', permittedActions.AL_AT_RISK_PERSON), linksHold, person, stop, agreed, around],
};
