import { createHash } from 'node:crypto';
import { DAY, rfc3339, type Member } from '#kernel';
import { countryOf } from '#messages';
import type { Corridor } from './plan.js';
import { caseNumber, deterministicId, noTelephone, type Import } from './references.js';
import type { CtdcRow } from './rows.js';

/** The specialist unit that sends and receives imported statistics. */
export const UNIT = 'ATU';
const KEPT_DAYS = 90;
const REVIEW_DAYS = 60;

/** The canary of a row: the receiver's opened part must hold it. */
export function canaryOf({ digest }: Import, row: CtdcRow): string {
  return `row-${row.number}-${createHash('sha256').update(`${digest} ${row.number}`).digest('base64url').slice(0, 16)}`;
}

/**
 * One row as a referral of the country of exploitation to the country of citizenship. Every field is a column, a
 * constant or the unknown code; docs/mapping-ctdc.md lists them, and nothing else may be put here.
 */
export function referralDraft(run: Import, row: CtdcRow, from: Member, to: Member): Record<string, unknown> {
  const ageBand = bandOf(row.ageBroad);
  const forms = formsOf(row);
  const origin = countryOf(row.citizenship) ?? 'XXX';
  const host = countryOf(row.CountryOfExploitation) ?? 'XXX';
  const units = [{ member: to, unit: UNIT }];
  return {
    type: 'RF_VICTIM_IDENTIFICATION',
    version: 1,
    ...common(run),
    to: units,
    case: caseNumber(from, row.yearOfRegistration, row.number),
    handling: ['H1', 'H2'],
    purpose: 'STATISTICS',
    legalBasis: [{ code: 'JS2011_3' }],
    subjectEn: `Published statistical record: citizenship ${origin}, exploited in ${host}`,
    body: {
      victimRef: deterministicId(run, `victim ${row.number}`),
      status: 'PRESUMED',
      decidedBy: 'UNKNOWN',
      ageBand,
      isChild: ['0-8', '9-17', 'UNKNOWN'].includes(ageBand),
      sex: row.gender === 'Female' ? 'F' : row.gender === 'Male' ? 'M' : 'U',
      nationalityClaims: [{ country: origin, basis: 'STATISTICS', state: 'CLAIMED' }],
      countryOfOrigin: origin,
      countryOfExploitation: host,
      found: { at: row.yearOfRegistration, place: { country: host }, by: 'UNKNOWN' },
      tipElements: { state: 'NOT_ASSESSED', acts: [], means: [], purposes: [] },
      indicators: [{ code: '00' }],
      exploitationForms: forms.length === 0 ? ['UNKNOWN'] : forms,
      needs: ['UNKNOWN'],
      immediateRisk: 'UNKNOWN',
      consent: { state: 'NOT_RECORDED', scopes: [], exception: 'STATISTICAL_IMPORT' },
      placement: { type: 'UNKNOWN' },
      chargesAgainstVictim: false,
      askFor: ['VERIFY_NATIONALITY'],
      investigationFollowUp: { state: 'UNKNOWN' },
    },
    sealed: [
      {
        part: 'row',
        units,
        content: { year: Number(row.yearOfRegistration), ageBand, canary: canaryOf(run, row) },
      },
    ],
  };
}

/** A corridor with eleven rows or more as a warning to all, counts only. */
export function alertDraft(run: Import, { from, to, rows }: Corridor): Record<string, unknown> {
  const origin = countryOf(to) ?? 'XXX';
  const host = countryOf(from) ?? 'XXX';
  return {
    type: 'AL_MODUS_OPERANDI',
    version: 1,
    ...common(run),
    to: { all: true, except: [] },
    handling: ['H0'],
    evaluation: { source: 'X', info: '4', scheme: '4X4' },
    purpose: 'STATISTICS',
    legalBasis: [{ code: 'JS2011_1' }],
    subjectEn: `Published statistics: corridor ${origin} to ${host}`,
    body: {
      alertId: deterministicId(run, `alert ${from} ${to}`),
      alertVersion: 1,
      subjectKind: 'METHOD',
      actionRequested: 'BE_AWARE',
      fallbackAction: 'COLLECT_INFORMATION',
      reason: `${rows.length} published records on this corridor. Source: CTDC/IOM, Global k-anonymised Dataset (k = 11).`,
      validFrom: rfc3339(run.startedAt),
      contactDuty: { unit: 'DESK', phone: noTelephone(from) },
      route: { legs: [{ mode: 'UNKNOWN', from: { country: origin }, to: { country: host } }] },
      method: 'Not told by the statistics.',
      recruitmentMethods: ['UNKNOWN'],
      formsOfExploitation: formsOfAll(rows),
      sectors: [],
      indicatorsObserved: ['00'],
    },
  };
}

function common(run: Import): Record<string, unknown> {
  return {
    status: 'EXERCISE',
    originUserRef: 'statistical-import',
    urgency: 'R',
    language: 'eng',
    expiresAt: rfc3339(run.startedAt + KEPT_DAYS * DAY),
    reviewAt: rfc3339(run.startedAt + REVIEW_DAYS * DAY),
  };
}

/** CTDC writes bands with two hyphens (`30--38`); a blank is UNKNOWN. */
function bandOf(ageBroad: string): string {
  return ageBroad === '' ? 'UNKNOWN' : ageBroad.replace('--', '-');
}

function formsOf(row: CtdcRow): string[] {
  const forms: string[] = [];
  if (row.isForcedLabour === '1') forms.push('FORCED_LABOUR');
  if (row.isSexualExploit === '1') forms.push('SEXUAL_EXPLOITATION');
  return forms;
}

function formsOfAll(rows: readonly CtdcRow[]): string[] {
  const forms = [...new Set(rows.flatMap(formsOf))].sort();
  return forms.length === 0 ? ['UNKNOWN'] : forms;
}
