import { parseRfc3339 } from '#kernel';
import { UnitAddress } from '../form/addresses.js';
import type { CodeOf } from '../codes/code-lists.js';
import { countryOf } from '../form/countries.js';
import * as field from '../form/fields.js';
import type { KindSource, Rule } from '../form/kind.js';
import { Carries, Message, replyMembers } from '../form/message.js';
import { familyParts } from './nationality-parts.js';
import { movesReferral, stopsAck } from '../casework/referral-steps.js';

export class TravelDocumentOffer {
  @field.Flag() offered: boolean;
  @field.Optional() @field.Code('documentType') type?: CodeOf<'documentType'>;
  /** When it will be there. */
  @field.Optional() @field.PartialDate() eta?: string;
}

export class NationalityResponseBody {
  @field.Uuid7() victimRef: string;
  /** The country that answers for itself. */
  @field.Country({ fault: 'E-NATIONALITY-MISSING' }) country: string;
  @field.Code('nationalityResult') result: CodeOf<'nationalityResult'>;
  @field.Code('confidence') confidence: CodeOf<'confidence'>;
  @field.Codes('nationalityMethod', { min: 0, max: 6 }) methods: CodeOf<'nationalityMethod'>[];
  @field.Optional() @field.Nested(TravelDocumentOffer) travelDocument?: TravelDocumentOffer;
  @field.Code('familyTracingResult') familyTracingResult: CodeOf<'familyTracingResult'>;
  /** The clock goes on; due every 7 days until the final answer. */
  @field.Flag() interim: boolean;
  @field.Optional() @field.Time() expectedAt?: string;
  @field.Optional() @field.Text(1000) reason?: string;
  /** Where the person may belong instead. */
  @field.Optional() @field.Country() suggestedCountry?: string;
  @field.Optional() @field.Text(500) nextQuestion?: string;
}

/** Nationality verification response; what was found of the family is sealed. */
@Carries('RF_NATIONALITY_RESPONSE', 1, replyMembers)
export class RfNationalityResponse extends Message {
  @field.List(UnitAddress, { min: 1, max: 20 }) override to: UnitAddress[];
  @field.Nested(NationalityResponseBody) override body: NationalityResponseBody;
}

const FINAL = ['VERIFIED_NATIONAL', 'PERMANENT_RESIDENT', 'NOT_NATIONAL', 'STATELESS_SUSPECTED'];

const result: Rule<RfNationalityResponse> = {
  ids: [
    'nationality.answers-itself',
    'nationality.document-type',
    'nationality.final',
    'nationality.interim',
    'nationality.methods',
    'nationality.refused-reason',
    'nationality.sealed-family',
  ],
  check({ from, body, sealed = [] }, report) {
    if (countryOf(from.member) !== body.country) report('nationality.answers-itself', '/body/country');
    const final = FINAL.includes(body.result);
    if (final && body.interim) report('nationality.final', '/body/interim');
    if (body.result === 'INTERIM' && !body.interim) report('nationality.interim', '/body/interim');
    if (final && body.methods.length === 0) report('nationality.methods', '/body/methods');
    if (body.result === 'NOT_NATIONAL' && body.reason === undefined)
      report('nationality.refused-reason', '/body/reason');
    if (body.travelDocument?.offered === true && body.travelDocument.type === undefined)
      report('nationality.document-type', '/body/travelDocument/type');
    const found = body.familyTracingResult.startsWith('FOUND');
    if (found && !sealed.some(({ part }) => part === 'family'))
      report('nationality.sealed-family', '/sealed');
  },
};

const expected: Rule<RfNationalityResponse> = {
  ids: ['nationality.expected-at'],
  check({ sentAt, body: { interim, expectedAt } }, report) {
    const later = (parseRfc3339(expectedAt) ?? Infinity) > (parseRfc3339(sentAt) ?? 0);
    if (interim !== (expectedAt !== undefined) || !later)
      report('nationality.expected-at', '/body/expectedAt');
  },
};

const leads = (to: string, ...results: CodeOf<'nationalityResult'>[]) =>
  ({
    lifecycle: 'path',
    key: '/body/victimRef',
    when: [{ fact: '/body/result', in: results }],
    from: ['NATIONALITY_PENDING'],
    to,
  }) as const;

const INTERIM = [{ fact: '/body/interim', in: [true] }];
const CLOSING = [{ fact: '/body/interim', in: [false] }];

export const rfNationalityResponse: KindSource = {
  type: 'RF_NATIONALITY_RESPONSE',
  version: 1,
  family: 'referral',
  form: RfNationalityResponse,
  senders: ['ANALYST', 'LIAISON', 'SUPERVISOR'],
  opensConversation: false,
  ownerOnly: false,
  express: false,
  maxRetentionDays: 1827,
  writing: { to: 'OTHER_SIDE', purpose: 'VERIFY_NATIONALITY', protective: true },
  acts: {
    facts: ['/body/victimRef', '/body/result', '/body/interim'],
    steps: [
      leads('VERIFIED', 'VERIFIED_NATIONAL', 'PERMANENT_RESIDENT'),
      leads('REFUTED', 'NOT_NATIONAL'),
      leads('STATELESS_PROCEDURE', 'STATELESS_SUSPECTED'),
      leads('NATIONALITY_PENDING', 'INTERIM', 'PROBABLE_INTERVIEW_NEEDED', 'UNDETERMINED'),
      ...movesReferral('IN_PROGRESS', INTERIM),
      ...movesReferral('ANSWERED', CLOSING),
    ],
    // Told every seven days that the answer is still sought, for as long as it is.
    starts: [{ clock: 'NV', key: 'INTERIM', when: INTERIM, owner: 'SENDER', profile: 'INTERIM' }],
    stops: [stopsAck, { clock: 'NV', when: CLOSING }, { clock: 'NV', key: 'INTERIM' }],
    // An interim answer leaves the ball where it is: with the country that still owes one.
    ball: [{ when: CLOSING, to: 'OTHER' }],
  },
  broadcast: 'mustNot',
  parts: familyParts,
  rules: [result, expected],
};
