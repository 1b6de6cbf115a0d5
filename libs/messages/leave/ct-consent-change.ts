import { UnitAddress } from '../form/addresses.js';
import type { CodeOf } from '../codes/code-lists.js';
import { isCountry } from '../form/countries.js';
import * as field from '../form/fields.js';
import type { KindSource, Rule } from '../form/kind.js';
import { Carries, Message, personalControlMembers } from '../form/message.js';

export class ConsentChangeBody {
  @field.Uuid7() victimRef: string;
  @field.Codes('consentScope', { min: 0, max: 7 }) granted: CodeOf<'consentScope'>[];
  @field.Codes('consentScope', { min: 0, max: 7 }) withdrawn: CodeOf<'consentScope'>[];
  /** When the person said so; of two changes the later one counts. */
  @field.Time() @field.Past() at: string;
  @field.Code('consentBy') by: CodeOf<'consentBy'>;
  /** ISO 3166-1 alpha-3: the countries that her origin may be, which SHARE_WITH_ORIGIN is about. */
  @field.Tokens(/^[A-Z]{3}$/, { min: 0, max: 10 }) origins: string[];
  /** How it was told: in which language, and whether by an interpreter. */
  @field.Optional() @field.Code('language') language?: CodeOf<'language'>;
  @field.Optional() @field.Flag() interpreterUsed?: boolean;
}

/**
 * Consent change: a person gives or takes back her consent. It goes to every unit that holds what concerns her; what
 * the police hold lawfully by then is marked and kept (INV-32).
 */
@Carries('CT_CONSENT_CHANGE', 1, personalControlMembers)
export class CtConsentChange extends Message {
  @field.List(UnitAddress, { min: 1, max: 50 }) override to: UnitAddress[];
  @field.Nested(ConsentChangeBody) override body: ConsentChangeBody;
}

/** Scopes that are about where a unit is, and mean nothing unless it is told where she comes from. */
const BY_COUNTRY: readonly CodeOf<'consentScope'>[] = ['SHARE_WITH_HOST', 'SHARE_WITH_ORIGIN'];

const sound: Rule<CtConsentChange> = {
  ids: ['consent-change.one-way', 'consent-change.origin', 'consent-change.origins', 'consent-change.tells'],
  check({ body: { granted, withdrawn, origins } }, report) {
    if (granted.length + withdrawn.length === 0) report('consent-change.tells', '/body/withdrawn');
    withdrawn.forEach((scope, i) => {
      if (granted.includes(scope)) report('consent-change.one-way', `/body/withdrawn/${i}`);
    });
    origins.forEach((country, i) => {
      if (!isCountry(country) || origins.indexOf(country) !== i)
        report('consent-change.origin', `/body/origins/${i}`);
    });
    if (withdrawn.some((scope) => BY_COUNTRY.includes(scope)) && origins.length === 0)
      report('consent-change.origins', '/body/origins');
  },
};

const PERSON = '/body/victimRef';

export const ctConsentChange: KindSource = {
  type: 'CT_CONSENT_CHANGE',
  version: 1,
  family: 'control',
  form: CtConsentChange,
  senders: ['ANALYST', 'LIAISON', 'SUPERVISOR'],
  opensConversation: false,
  ownerOnly: false,
  express: true,
  maxRetentionDays: 1827,
  writing: { to: 'EVERY_PARTY', purpose: 'PROTECT_VICTIM', protective: true },
  acts: {
    facts: [PERSON, '/body/granted', '/body/withdrawn', '/body/origins', '/body/at'],
    steps: [],
    starts: [],
    stops: [],
    ball: [],
    consents: {
      person: PERSON,
      granted: '/body/granted',
      withdrawn: '/body/withdrawn',
      origins: '/body/origins',
      at: '/body/at',
    },
  },
  broadcast: 'mustNot',
  parts: {},
  rules: [sound],
};
