import type { ErrorCode } from '#kernel';
import { addressedCountries } from '../form/addresses.js';
import { soundConsent } from './consent-rules.js';
import { isUndetermined } from '../form/countries.js';
import type { Report, Rule } from '../form/kind.js';
import type { Message } from '../form/message.js';
import { areComplete } from '../shapes/tip-elements.js';
import type { VictimIdentificationBody } from './victim-identification-body.js';

type Referral = Message & { body: VictimIdentificationBody };

function rule(
  codes: readonly ErrorCode[],
  check: (body: VictimIdentificationBody, report: Report, message: Referral) => void,
): Rule<Referral> {
  return { codes, check: (message, report) => check(message.body, report, message) };
}

const nationality = rule(['E-NATIONALITY-MISSING', 'E-SCHEMA-INVALID'], (body, report) => {
  const { countryOfOrigin, nationalityClaims, undeterminedReason } = body;
  if (undeterminedReason === undefined) {
    if (isUndetermined(countryOfOrigin))
      report('E-NATIONALITY-MISSING', '/body/countryOfOrigin', 'needs undeterminedReason');
    nationalityClaims.forEach(({ country }, i) => {
      if (isUndetermined(country))
        report('E-NATIONALITY-MISSING', `/body/nationalityClaims/${i}/country`, 'needs undeterminedReason');
    });
  }
  nationalityClaims.forEach(({ state, verifiedByCountry }, i) => {
    if (state === 'VERIFIED' && verifiedByCountry === undefined)
      report(
        'E-SCHEMA-INVALID',
        `/body/nationalityClaims/${i}/verifiedByCountry`,
        'VERIFIED by which country',
      );
  });
});

const elements = rule(['E-SCHEMA-INVALID'], ({ tipElements, isChild }, report) => {
  const { state, acts, means, purposes } = tipElements;
  if (state === 'COMPLETE' && !areComplete(tipElements, isChild))
    report('E-SCHEMA-INVALID', '/body/tipElements/state', 'act, means and purpose');
  if (state === 'NOT_ASSESSED' && acts.length + means.length + purposes.length > 0)
    report('E-SCHEMA-INVALID', '/body/tipElements/state', 'NOT_ASSESSED tells no elements');
});

const indicators = rule(['E-SCHEMA-INVALID'], (body, report) => {
  body.indicators.forEach(({ code, strength }, i) => {
    if (body.indicators.findIndex((other) => other.code === code) !== i)
      report('E-SCHEMA-INVALID', `/body/indicators/${i}/code`, 'named twice');
    if (code === '00' && body.indicators.length > 1)
      report('E-SCHEMA-INVALID', `/body/indicators/${i}/code`, '00 stands alone');
    if ((code === '00') !== (strength === undefined))
      report('E-SCHEMA-INVALID', `/body/indicators/${i}/strength`, 'all but 00 have a strength');
  });
});

const child = rule(['E-SCHEMA-INVALID', 'E-CHILD-GUARDIAN'], (body, report, { status, sealed = [] }) => {
  const mayBeChild = ['0-8', '9-17', 'UNKNOWN'].includes(body.ageBand);
  if (mayBeChild && !body.isChild) report('E-SCHEMA-INVALID', '/body/isChild', 'may be under 18');
  const guarded = sealed.some(({ part }) => part === 'guardian') || body.needs.includes('GUARDIANSHIP');
  if (status === 'ACTUAL' && body.isChild && !guarded)
    report('E-CHILD-GUARDIAN', '/body/needs', 'a sealed guardian or the need GUARDIANSHIP');
});

function contactsOrigin({ to, body }: Referral): boolean {
  const origins = [body.countryOfOrigin, ...body.nationalityClaims.map(({ country }) => country)];
  return addressedCountries(to).some((country) => origins.includes(country));
}

/** Whoever fears return is not made known to the state that is feared (non-refoulement). */
const protection = rule(['E-PROTECTION'], (body, report, message) => {
  if (body.internationalProtectionConcern === true && contactsOrigin(message))
    report('E-PROTECTION', '/to', 'the country of origin is addressed');
});

/** Contact with the country of origin needs a consent scope or a recorded exception. */
const consent = rule(['E-CONSENT-SCOPE', 'E-STATUS-MIX', 'E-SCHEMA-INVALID'], (body, report, message) => {
  const { state, scopes, exception } = body.consent;
  if (message.status === 'ACTUAL') {
    if (state === 'NOT_RECORDED') report('E-CONSENT-SCOPE', '/body/consent/state', 'ACTUAL records consent');
    if (exception === 'STATISTICAL_IMPORT')
      report('E-STATUS-MIX', '/body/consent/exception', 'statistics are not ACTUAL');
  } else if (state === 'NOT_RECORDED' && exception !== 'STATISTICAL_IMPORT')
    report('E-CONSENT-SCOPE', '/body/consent/exception', 'NOT_RECORDED is for imported statistics');
  soundConsent(body.consent, '/body/consent', report);
  if (contactsOrigin(message) && !scopes.includes('SHARE_WITH_ORIGIN') && exception === undefined)
    report('E-CONSENT-SCOPE', '/body/consent/scopes', 'SHARE_WITH_ORIGIN or an exception');
});

const explained = rule(['E-SCHEMA-INVALID'], (body, report) => {
  const { investigationFollowUp, otherTexts = [] } = body;
  if (investigationFollowUp.state === 'NOT_POSSIBLE' && investigationFollowUp.reason === undefined)
    report('E-SCHEMA-INVALID', '/body/investigationFollowUp/reason', 'NOT_POSSIBLE needs a reason');
  for (const member of ['decidedBy', 'exploitationForms', 'needs'] as const) {
    const codes: readonly string[] = [body[member]].flat();
    if (codes.includes('OTHER') && !otherTexts.some((other) => other.member === member))
      report('E-SCHEMA-INVALID', `/body/${member}`, 'OTHER needs its text in otherTexts');
  }
});

export const victimRules = [nationality, elements, indicators, child, protection, consent, explained];
