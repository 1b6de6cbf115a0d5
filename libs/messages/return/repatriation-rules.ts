import { DAY, parseRfc3339 } from '#kernel';
import type { UnitAddress } from '../form/addresses.js';
import { bordersOf, judgePlace } from './handover-place.js';
import { judgeLegs } from '../things/route.js';
import { judgeCompanions } from '../persons/companion.js';
import { saysSomething } from '../persons/name-letters.js';
import type { Report, Rule } from '../form/kind.js';
import type { Message } from '../form/message.js';
import { isBefore } from '../shapes/partial-dates.js';
import type { RepatriationPlanBody } from './repatriation-plan-body.js';
import type { RuleId } from '../rules/table.js';

type Plan = Message & { to: UnitAddress[]; body: RepatriationPlanBody };

function rule(
  ids: readonly RuleId[],
  check: (body: RepatriationPlanBody, report: Report, message: Plan) => void,
): Rule<Plan> {
  return { ids, check: (message, report) => check(message.body, report, message) };
}

/** No child returns without its guardian and the determination of its best interests (INV-11). */
const child = rule(
  ['return.best-interests', 'return.child-guardian'],
  ({ isChild, bestInterestsRef }, report, { sealed = [] }) => {
    if (!isChild) return;
    if (!sealed.some(({ part }) => part === 'guardian')) report('return.child-guardian', '/sealed');
    if (bestInterestsRef === undefined) report('return.best-interests', '/body/bestInterestsRef');
  },
);

// INV-12: each condition of a return has its own code, so that the refusal is a list of what is missing.

const consent = rule(
  ['return.best-interests-of-child', 'return.consent', 'return.voluntary'],
  ({ voluntary, consentRef, bestInterestsRef, isChild }, report) => {
    // For a child its best interests are determined; that this is missing is told by its own rule.
    if (isChild) return;
    if (bestInterestsRef !== undefined) report('return.best-interests-of-child', '/body/bestInterestsRef');
    if (!voluntary) report('return.voluntary', '/body/voluntary');
    else if (consentRef === undefined) report('return.consent', '/body/consentRef');
  },
);

const nationality = rule(
  ['return.document-issued', 'return.nationality-verified'],
  ({ nationality: { state }, documents }, report) => {
    if (state !== 'VERIFIED' && state !== 'DOCUMENT_ISSUED')
      report('return.nationality-verified', '/body/nationality/state');
    const issued = documents.some((paper) => paper.state === 'ISSUED' || paper.state === 'HELD');
    if (state === 'DOCUMENT_ISSUED' && !issued) report('return.document-issued', '/body/documents');
  },
);

/** A doctor's word from long before the journey says nothing of the day of travel. */
const FITNESS_DAYS = 90;

const fitness = rule(['return.fit-to-travel', 'return.fitness-recent'], ({ fitToTravel, window }, report) => {
  if (!fitToTravel.fit) report('return.fit-to-travel', '/body/fitToTravel/fit');
  const oldest = new Date((parseRfc3339(window.from) ?? 0) - FITNESS_DAYS * DAY).toISOString().slice(0, 10);
  if (isBefore(fitToTravel.at, oldest)) report('return.fitness-recent', '/body/fitToTravel/at');
});

const risk = rule(
  ['return.mitigation-says', 'return.risk-mitigated'],
  ({ riskAssessment: { level, mitigations } }, report) => {
    if (level === 'HIGH' && mitigations.length === 0)
      report('return.risk-mitigated', '/body/riskAssessment/mitigations');
    mitigations.forEach(({ text }, i) => {
      if (!saysSomething(text))
        report('return.mitigation-says', `/body/riskAssessment/mitigations/${i}/text`);
    });
  },
);

const court = rule(
  ['return.court-date', 'return.court-pending', 'return.pending-dates'],
  ({ proceedings, window }, report) => {
    const { pending, courtDates, remoteTestimony } = proceedings;
    if (!pending && courtDates.length > 0) report('return.court-pending', '/body/proceedings/pending');
    if (pending && courtDates.length === 0 && !remoteTestimony)
      report('return.pending-dates', '/body/proceedings/courtDates');
    courtDates.forEach(({ at }, i) => {
      // A month that is not certainly over before the journey blocks it.
      if (!remoteTestimony && !isBefore(at, window.from))
        report('return.court-date', `/body/proceedings/courtDates/${i}/at`);
    });
  },
);

/** Escorts and a place at the border are booked for a time that people can keep. */
const WINDOW_DAYS = 31;
/** What is planned for later than a year rests on a risk and a consent that nobody knows yet. */
const LEAD_DAYS = 366;

/** Legs meet, and a border where somebody changes hands is one between states of the route. */
function judgeRoute(
  { route, handoverPoint, nationality: { country } }: RepatriationPlanBody,
  report: Report,
): void {
  judgeLegs(route, '/body/route', report);
  const border = bordersOf(handoverPoint.point);
  const met = [country, ...route.flatMap(({ from, to }) => [from.country, to.country])];
  if (border !== undefined && !border.every((side) => met.includes(side)))
    report('return.handover-border', '/body/handoverPoint/point');
}

const escort = rule(
  ['companion.once', 'person.may-be-child', 'return.child-escort', 'return.escort-none'],
  ({ isChild, escorts, companions = [] }, report) => {
    judgeCompanions(companions, '/body/companions', report);
    escorts.forEach(({ kind }, i) => {
      if (kind !== 'NONE') return;
      if (isChild) report('return.child-escort', `/body/escorts/${i}/kind`);
      else if (escorts.length > 1) report('return.escort-none', `/body/escorts/${i}/kind`);
    });
  },
);

const journey = rule(
  [
    'handover-place.airport',
    'handover-place.other',
    'period.to-after-from',
    'return.handover-border',
    'return.receiver-addressed',
    'return.replaces-other',
    'return.window-later',
    'return.window-length',
    'return.window-soon',
    'route.legs-meet',
  ],
  (body, report, { to, sentAt }) => {
    const { planId, replaces, window, receivingUnit, handoverPoint } = body;
    const [from, until, sent] = [window.from, window.to, sentAt].map((time) => parseRfc3339(time) ?? 0);
    if (from !== undefined && until !== undefined && until <= from)
      report('period.to-after-from', '/body/window/to');
    if (from !== undefined && sent !== undefined && from <= sent)
      report('return.window-later', '/body/window/from');
    if (until !== undefined && from !== undefined && until - from > WINDOW_DAYS * DAY)
      report('return.window-length', '/body/window/to');
    if (from !== undefined && sent !== undefined && from - sent > LEAD_DAYS * DAY)
      report('return.window-soon', '/body/window/from');
    if (replaces === planId) report('return.replaces-other', '/body/replaces');
    if (!to.some(({ member, unit }) => member === receivingUnit.member && unit === receivingUnit.unit))
      report('return.receiver-addressed', '/body/receivingUnit');
    judgePlace(handoverPoint, '/body/handoverPoint', report);
    judgeRoute(body, report);
  },
);

export const repatriationRules = [child, consent, nationality, fitness, risk, court, escort, journey];
