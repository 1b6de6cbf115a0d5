import { parseRfc3339 } from '#kernel';
import { addressedCountries, UnitAddress } from '../form/addresses.js';
import type { ClockStart } from '../casework/case-data.js';
import type { CodeOf } from '../codes/code-lists.js';
import { soundConsent, CONSENT_RULES } from './sound-consent.js';
import { isUndetermined } from '../form/countries.js';
import * as field from '../form/fields.js';
import type { KindSource, Rule } from '../form/kind.js';
import { Carries, Message, replyMembers } from '../form/message.js';
import { evidenceParts } from './nationality-parts.js';
import { movesReferral, stopsAck } from '../casework/referral-steps.js';
import { judgeClaim } from '../persons/nationality.js';
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
  ids: [
    'nationality.asked-addressed',
    'nationality.asked-country',
    'nationality.sealed-evidence',
    'nationality.verified-by',
    'nationality.verified-by-own',
    'period.to-after-from',
  ],
  check({ to, body, sealed = [] }, report) {
    const { country } = body.claim;
    judgeClaim(body.claim, '/body/claim', report);
    // INV-05: an unknown nationality opens the question; it cannot be asked of anybody.
    if (isUndetermined(country)) report('nationality.asked-country', '/body/claim/country');
    else if (!addressedCountries(to).includes(country))
      report('nationality.asked-addressed', '/body/claim/country');
    if (!sealed.some(({ part }) => part === 'nationality-evidence'))
      report('nationality.sealed-evidence', '/sealed');
    const { from, to: until } = body.interviewOffer ?? {};
    if (from !== undefined && (parseRfc3339(until) ?? 0) <= (parseRfc3339(from) ?? 0))
      report('period.to-after-from', '/body/interviewOffer/to');
  },
};

/** INV-10: to ask the country of origin is to tell it. */
const consent: Rule<RfNationalityRequest> = {
  ids: [
    ...CONSENT_RULES,
    'consent.exception-supervisor',
    'consent.family-tracing',
    'consent.no-statistics',
    'consent.origin',
    'protection.origin-not-asked',
  ],
  check({ from, body }, report) {
    if (body.internationalProtectionConcern)
      report('protection.origin-not-asked', '/body/internationalProtectionConcern');
    soundConsent(body.consent, '/body/consent', report);
    const { scopes, exception } = body.consent;
    if (exception === 'STATISTICAL_IMPORT') report('consent.no-statistics', '/body/consent/exception');
    else if (!scopes.includes('SHARE_WITH_ORIGIN')) {
      if (exception === undefined) report('consent.origin', '/body/consent/scopes');
      else if (from.role !== 'SUPERVISOR') report('consent.exception-supervisor', '/from/role');
    }
    if (body.familyTracing && !scopes.includes('FAMILY_TRACING') && exception === undefined)
      report('consent.family-tracing', '/body/familyTracing');
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
    starts: [
      ...[true, false].map((documented): ClockStart => ({
        clock: 'NV',
        when: [{ fact: '/body/documented', in: [documented] }],
        owner: 'OTHER',
        profile: documented ? 'DOCUMENTED' : 'UNDOCUMENTED',
        dueAt: '/dueAt',
      })),
      { clock: 'NV', key: 'INTERIM', owner: 'OTHER', profile: 'INTERIM' },
    ],
    stops: [stopsAck],
    ball: [{ to: 'OTHER' }],
  },
  consent: { whole: true, exception: '/body/consent/exception' },
  broadcast: 'mustNot',
  // What is learnt of her later is compared as what was known first.
  identity: { side: 'PROTECTED', part: 'nationality-evidence' },
  parts: evidenceParts,
  rules: [claim, consent],
};
