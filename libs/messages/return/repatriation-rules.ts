import { parseRfc3339, type ErrorCode } from '#kernel';
import type { UnitAddress } from '../form/addresses.js';
import { judgePlace } from './handover-place.js';
import type { Report, Rule } from '../form/kind.js';
import type { Message } from '../form/message.js';
import { isBefore } from '../shapes/partial-dates.js';
import type { RepatriationPlanBody } from './repatriation-plan-body.js';

type Plan = Message & { to: UnitAddress[]; body: RepatriationPlanBody };

function rule(
  codes: readonly ErrorCode[],
  check: (body: RepatriationPlanBody, report: Report, message: Plan) => void,
): Rule<Plan> {
  return { codes, check: (message, report) => check(message.body, report, message) };
}

/** No child returns without its guardian and the determination of its best interests (INV-11). */
const child = rule(['E-CHILD-GUARDIAN'], ({ isChild, bestInterestsRef }, report, { sealed = [] }) => {
  if (!isChild) return;
  if (!sealed.some(({ part }) => part === 'guardian')) report('return.child-guardian', '/sealed');
  if (bestInterestsRef === undefined) report('return.best-interests', '/body/bestInterestsRef');
});

// INV-12: each condition of a return has its own code, so that the refusal is a list of what is missing.

const consent = rule(['E-CONSENT-SCOPE'], ({ voluntary, consentRef, bestInterestsRef, isChild }, report) => {
  // The missing determination of a child is told by its own rule.
  if (isChild || bestInterestsRef !== undefined) return;
  if (!voluntary) report('return.voluntary', '/body/voluntary');
  else if (consentRef === undefined) report('return.consent', '/body/consentRef');
});

const nationality = rule(['E-NATIONALITY-UNVERIFIED'], ({ nationality: { state }, documents }, report) => {
  if (state !== 'VERIFIED' && state !== 'DOCUMENT_ISSUED')
    report('return.nationality-verified', '/body/nationality/state');
  const issued = documents.some((paper) => paper.state === 'ISSUED' || paper.state === 'HELD');
  if (state === 'DOCUMENT_ISSUED' && !issued) report('return.document-issued', '/body/documents');
});

const fitness = rule(['E-UNFIT-TO-TRAVEL'], ({ fitToTravel }, report) => {
  if (!fitToTravel.fit) report('return.fit-to-travel', '/body/fitToTravel/fit');
});

const risk = rule(['E-RISK-UNMITIGATED'], ({ riskAssessment: { level, mitigations } }, report) => {
  if (level === 'HIGH' && mitigations.length === 0)
    report('return.risk-mitigated', '/body/riskAssessment/mitigations');
});

const court = rule(['E-COURT-DATE', 'E-SCHEMA-INVALID'], ({ proceedings, window }, report) => {
  const { pending, courtDates, remoteTestimony } = proceedings;
  if (!pending && courtDates.length > 0) report('return.court-pending', '/body/proceedings/pending');
  courtDates.forEach(({ at }, i) => {
    // A month that is not certainly over before the journey blocks it.
    if (!remoteTestimony && !isBefore(at, window.from))
      report('return.court-date', `/body/proceedings/courtDates/${i}/at`);
  });
});

const journey = rule(['E-SCHEMA-INVALID'], (body, report, { to, sentAt }) => {
  const { planId, replaces, window, receivingUnit, handoverPoint } = body;
  const [from, until, sent] = [window.from, window.to, sentAt].map((time) => parseRfc3339(time) ?? 0);
  if (from !== undefined && until !== undefined && until <= from)
    report('period.to-after-from', '/body/window/to');
  if (from !== undefined && sent !== undefined && from <= sent)
    report('return.window-later', '/body/window/from');
  if (replaces === planId) report('return.replaces-other', '/body/replaces');
  if (!to.some(({ member, unit }) => member === receivingUnit.member && unit === receivingUnit.unit))
    report('return.receiver-addressed', '/body/receivingUnit');
  judgePlace(handoverPoint, '/body/handoverPoint', report);
});

export const repatriationRules = [child, consent, nationality, fitness, risk, court, journey];
