import { parseRfc3339 } from '#kernel';
import { addressedCountries, UnitAddress } from '../form/addresses.js';
import type { CodeOf } from '../codes/code-lists.js';
import { soundConsent } from './consent-rules.js';
import { isUndetermined } from '../form/countries.js';
import * as field from '../form/fields.js';
import type { KindSource, Rule } from '../form/kind.js';
import { Carries, Message, replyMembers } from '../form/message.js';
import { evidenceParts } from './nationality-parts.js';
import { movesReferral, stopsAck } from '../casework/referral-steps.js';
import { Consent, NationalityClaim } from '../shapes/victim.js';

export class InterviewOffer {
  @field.Time() from: string;
  @field.Time() to: string;
  @field.Code('interviewMode') mode: CodeOf<'interviewMode'>;
  @field.Code('language') language: CodeOf<'language'>;
}

export class NationalityRequestBody {
  @field.Uuid7() victimRef: string;
  /** The claim that the addressed country is asked about. */
  @field.Nested(NationalityClaim) claim: NationalityClaim;
  /** A document is among the sealed evidence: the shorter clock runs. */
  @field.Flag() documented: boolean;
  @field.Flag() familyTracing: boolean;
  @field.Optional() @field.Nested(InterviewOffer) interviewOffer?: InterviewOffer;
  @field.Nested(Consent) consent: Consent;
  @field.Flag() internationalProtectionConcern: boolean;
}

/** Nationality verification request, within the referral of the victim; the evidence is sealed. */
@Carries('RF_NATIONALITY_REQUEST', 1, replyMembers)
export class RfNationalityRequest extends Message {
  @field.List(UnitAddress, { min: 1, max: 20 }) override to: UnitAddress[];
  @field.Nested(NationalityRequestBody) override body: NationalityRequestBody;
}

const claim: Rule<RfNationalityRequest> = {
  codes: ['E-NATIONALITY-MISSING', 'E-SCHEMA-INVALID'],
  check({ to, body, sealed = [] }, report) {
    const { country } = body.claim;
    // INV-05: an unknown nationality opens the question; it cannot be asked of anybody.
    if (isUndetermined(country))
      report('E-NATIONALITY-MISSING', '/body/claim/country', 'which country is asked');
    else if (!addressedCountries(to).includes(country))
      report('E-SCHEMA-INVALID', '/body/claim/country', 'no addressee is of this country');
    if (!sealed.some(({ part }) => part === 'nationality-evidence'))
      report('E-SCHEMA-INVALID', '/sealed', 'the evidence, sealed');
    const { from, to: until } = body.interviewOffer ?? {};
    if (from !== undefined && (parseRfc3339(until) ?? 0) <= (parseRfc3339(from) ?? 0))
      report('E-SCHEMA-INVALID', '/body/interviewOffer/to', 'not after from');
  },
};

/** INV-10: to ask the country of origin is to tell it. */
const consent: Rule<RfNationalityRequest> = {
  codes: ['E-CONSENT-SCOPE', 'E-NOT-PERMITTED', 'E-PROTECTION', 'E-SCHEMA-INVALID'],
  check({ from, body }, report) {
    if (body.internationalProtectionConcern)
      report('E-PROTECTION', '/body/internationalProtectionConcern', 'the country of origin is not asked');
    soundConsent(body.consent, '/body/consent', report);
    const { scopes, exception } = body.consent;
    if (exception === 'STATISTICAL_IMPORT')
      report('E-CONSENT-SCOPE', '/body/consent/exception', 'statistics ask nobody');
    else if (!scopes.includes('SHARE_WITH_ORIGIN')) {
      if (exception === undefined)
        report('E-CONSENT-SCOPE', '/body/consent/scopes', 'SHARE_WITH_ORIGIN or an exception');
      else if (from.role !== 'SUPERVISOR')
        report('E-NOT-PERMITTED', '/from/role', 'an exception is for a supervisor');
    }
    if (body.familyTracing && !scopes.includes('FAMILY_TRACING') && exception === undefined)
      report('E-CONSENT-SCOPE', '/body/familyTracing', 'FAMILY_TRACING or an exception');
  },
};

export const rfNationalityRequest: KindSource = {
  type: 'RF_NATIONALITY_REQUEST',
  version: 1,
  family: 'referral',
  form: RfNationalityRequest,
  senders: ['ANALYST', 'LIAISON', 'SUPERVISOR'],
  opensConversation: false,
  ownerOnly: false,
  express: false,
  maxRetentionDays: 1827,
  writing: { to: 'OTHER_SIDE', purpose: 'VERIFY_NATIONALITY', protective: true },
  acts: {
    facts: ['/body/victimRef', '/body/documented', '/dueAt'],
    steps: [
      {
        lifecycle: 'path',
        key: '/body/victimRef',
        // Asked anew where the last answer settled nothing.
        from: ['INTAKE', 'ASSISTED', 'NATIONALITY_PENDING', 'REFUTED', 'STATELESS_PROCEDURE'],
        to: 'NATIONALITY_PENDING',
      },
      ...movesReferral('IN_PROGRESS'),
    ],
    starts: [true, false].map((documented) => ({
      clock: 'NV',
      when: [{ fact: '/body/documented', in: [documented] }],
      owner: 'OTHER',
      profile: documented ? 'DOCUMENTED' : 'UNDOCUMENTED',
      dueAt: '/dueAt',
    })),
    stops: [stopsAck],
    ball: [{ to: 'OTHER' }],
  },
  broadcast: 'mustNot',
  parts: evidenceParts,
  rules: [claim, consent],
};
