import { addressedCountries } from '../form/addresses.js';
import { soundConsent, CONSENT_RULES } from './sound-consent.js';
import { isUndetermined } from '../form/countries.js';
import type { Report, Rule } from '../form/kind.js';
import type { Message } from '../form/message.js';
import { judgeCompanions, mayBeChild } from '../persons/companion.js';
import { areComplete } from '../shapes/tip-elements.js';
import { judgeClaims, judgeIndicators, INDICATOR_RULES } from '../shapes/victim.js';
import type { VictimIdentificationBody } from './victim-identification-body.js';
import { CLAIM_RULES } from '../persons/nationality.js';
import type { RuleId } from '../rules/table.js';

type Referral = Message & { body: VictimIdentificationBody };

function rule(
  ids: readonly RuleId[],
  check: (body: VictimIdentificationBody, report: Report, message: Referral) => void,
): Rule<Referral> {
  return { ids, check: (message, report) => check(message.body, report, message) };
}

const nationality = rule([...CLAIM_RULES, 'nationality.undetermined'], (body, report) => {
  const { countryOfOrigin, nationalityClaims, undeterminedReason } = body;
  if (undeterminedReason === undefined && isUndetermined(countryOfOrigin))
    report('nationality.undetermined', '/body/countryOfOrigin');
  judgeClaims(nationalityClaims, undeterminedReason, '/body/nationalityClaims', report);
});

const elements = rule(['elements.complete', 'elements.not-assessed'], ({ tipElements, isChild }, report) => {
  const { state, acts, means, purposes } = tipElements;
  if (state === 'COMPLETE' && !areComplete(tipElements, isChild))
    report('elements.complete', '/body/tipElements/state');
  if (state === 'NOT_ASSESSED' && acts.length + means.length + purposes.length > 0)
    report('elements.not-assessed', '/body/tipElements/state');
});

const indicators = rule(INDICATOR_RULES, (body, report) =>
  judgeIndicators(body.indicators, '/body/indicators', report),
);

const child = rule(
  ['companion.once', 'person.may-be-child', 'victim.child-guardian'],
  (body, report, { status, sealed = [] }) => {
    judgeCompanions(body.companions ?? [], '/body/companions', report);
    if (mayBeChild(body.ageBand) && !body.isChild) report('person.may-be-child', '/body/isChild');
    const guarded = sealed.some(({ part }) => part === 'guardian') || body.needs.includes('GUARDIANSHIP');
    if (status === 'ACTUAL' && body.isChild && !guarded) report('victim.child-guardian', '/body/needs');
  },
);

function contactsOrigin({ to, body }: Referral): boolean {
  const origins = [body.countryOfOrigin, ...body.nationalityClaims.map(({ country }) => country)];
  return addressedCountries(to).some((country) => origins.includes(country));
}

/** Whoever fears return is not made known to the state that is feared (non-refoulement). */
const protection = rule(['protection.origin-not-addressed'], (body, report, message) => {
  if (body.internationalProtectionConcern === true && contactsOrigin(message))
    report('protection.origin-not-addressed', '/to');
});

/** Contact with the country of origin needs a consent scope or a recorded exception. */
const consent = rule(
  [
    ...CONSENT_RULES,
    'consent.not-recorded',
    'consent.origin',
    'consent.recorded',
    'consent.statistics-not-actual',
  ],
  (body, report, message) => {
    const { state, scopes, exception } = body.consent;
    if (message.status === 'ACTUAL') {
      if (state === 'NOT_RECORDED') report('consent.recorded', '/body/consent/state');
      if (exception === 'STATISTICAL_IMPORT')
        report('consent.statistics-not-actual', '/body/consent/exception');
    } else if (state === 'NOT_RECORDED' && exception !== 'STATISTICAL_IMPORT')
      report('consent.not-recorded', '/body/consent/exception');
    soundConsent(body.consent, '/body/consent', report);
    if (contactsOrigin(message) && !scopes.includes('SHARE_WITH_ORIGIN') && exception === undefined)
      report('consent.origin', '/body/consent/scopes');
  },
);

const explained = rule(['other.texts', 'victim.follow-up-reason'], (body, report) => {
  const { investigationFollowUp, otherTexts = [] } = body;
  if (investigationFollowUp.state === 'NOT_POSSIBLE' && investigationFollowUp.reason === undefined)
    report('victim.follow-up-reason', '/body/investigationFollowUp/reason');
  for (const member of ['decidedBy', 'exploitationForms', 'needs'] as const) {
    const codes: readonly string[] = [body[member]].flat();
    if (codes.includes('OTHER') && !otherTexts.some((other) => other.member === member))
      report('other.texts', `/body/${member}`);
  }
});

export const victimRules = [nationality, elements, indicators, child, protection, consent, explained];
