import type { Member } from '#kernel';
import { after, dayAfter, demoDraft, stateOf, type DemoStep } from './demo-draft.js';
import { inventedOf, latin } from './demo-persons.js';
import { caseNumber, deterministicId, type Import } from './references.js';

/** One woman: found by the unit ATU of `host`, a national of `origin`, whose DESK is asked. */
export interface Found {
  readonly host: Member;
  readonly origin: Member;
  /** Tells her from the others of this pair: 1 to 4. */
  readonly number: number;
  readonly subjectEn: string;
  readonly urgency: 'U' | 'R';
}

/** Case numbers of the stories: far above what anybody types. */
const CASES = 900_000;
const ATU = 'ATU';
const DESK = 'DESK';

function ofCase(run: Import, { host, origin, number }: Found) {
  const id = (name: string): string => deterministicId(run, `${host} ${origin} ${number} ${name}`);
  const file = { case: caseNumber(host, dayAfter(run, 0).slice(0, 4), CASES + number) };
  const consent = {
    ...{ state: 'GIVEN', scopes: ['SHARE_WITH_ORIGIN', 'SHARE_FOR_ASSISTANCE', 'FAMILY_TRACING'] },
    ...{ givenAt: after(run, -1), language: inventedOf(origin).language, interpreterUsed: true, by: 'SELF' },
  };
  const claim = { country: stateOf(origin), basis: 'OWN_STATEMENT', state: 'CLAIMED' };
  const toDesk = { member: origin, unit: DESK };
  const toAtu = { member: host, unit: ATU };
  const atHost = { at: host, client: 'job' } as const;
  const atOrigin = { at: origin, client: 'desk-system' } as const;
  return { victimRef: id('victim'), id, file, consent, claim, toDesk, toAtu, atHost, atOrigin };
}

export function referral(run: Import, found: Found): DemoStep {
  const { host, origin, number, urgency, subjectEn } = found;
  const { victimRef, file, consent, claim, toDesk, atHost } = ofCase(run, found);
  const { women, language } = inventedOf(origin);
  return {
    ...atHost,
    draft: demoDraft(run, 'RF_VICTIM_IDENTIFICATION', {
      to: toDesk,
      members: {
        ...file,
        urgency,
        ...(urgency === 'U' ? { urgencyReason: 'The shelter can keep her until tomorrow only' } : {}),
        subjectEn,
      },
      body: {
        ...{ victimRef, ageBand: '21-23', sex: 'F', nationalityClaims: [claim], consent },
        countryOfOrigin: stateOf(origin),
        countryOfExploitation: stateOf(host),
        found: { at: dayAfter(run, -2), place: { country: stateOf(host) }, by: 'LABOUR_INSPECTOR' },
        tipElements: {
          ...{ state: 'COMPLETE', acts: ['RECRUITMENT', 'HARBOURING'], means: ['DECEPTION'] },
          ...{ purposes: ['FORCED_LABOUR'], sectors: ['C'] },
        },
        placement: { type: 'SHELTER_GOVERNMENT', since: dayAfter(run, -2) },
      },
      parts: {
        identity: {
          ...{
            victimRef,
            names: [latin(women[number - 1] ?? 'Jane Specimen')],
            sex: 'F',
            languages: [language],
            documents: [],
          },
          birth: { date: '2004-06', calendar: 'GREGORIAN', countryOfBirth: stateOf(origin) },
        },
      },
    }),
  };
}

export function acknowledgement(run: Import, found: Found): DemoStep {
  const { toAtu, atOrigin } = ofCase(run, found);
  return {
    ...atOrigin,
    draft: demoDraft(run, 'CT_HUMAN_ACK', {
      to: toAtu,
      body: { at: after(run, 0), assignedTo: 'demo', expectedAnswerAt: after(run, 2) },
    }),
  };
}

/** Needed, started and delivered. */
export function assistance(run: Import, found: Found): DemoStep[] {
  const { victimRef, id, file, toDesk, atHost } = ofCase(run, found);
  const needId = id('need');
  const { language } = inventedOf(found.origin);
  const need = demoDraft(run, 'RF_ASSISTANCE_NEED', {
    to: toDesk,
    members: { ...file, subjectEn: 'An interpreter is needed' },
    body: { victimRef, needId, since: dayAfter(run, -1), languages: [language] },
    without: ['requestedFrom'],
  });
  const confirmed = (state: string, subjectEn: string) =>
    demoDraft(run, 'RF_ASSISTANCE_CONFIRMATION', {
      to: toDesk,
      members: { ...file, subjectEn },
      body: { victimRef, needId, state, at: dayAfter(run, 0) },
    });
  return [
    need,
    confirmed('STARTED', 'An interpreter has been found'),
    confirmed('DELIVERED', 'The interpreter is with her'),
  ].map((draft) => ({ ...atHost, draft }));
}

export function nationalityAsked(run: Import, found: Found): DemoStep {
  const { victimRef, file, claim, consent, toDesk, atHost } = ofCase(run, found);
  return {
    ...atHost,
    draft: demoDraft(run, 'RF_NATIONALITY_REQUEST', {
      to: toDesk,
      members: { ...file, subjectEn: 'Please verify a claimed nationality' },
      body: { victimRef, claim, consent, documented: false },
      without: ['interviewOffer'],
      parts: {
        'nationality-evidence': {
          victimRef,
          items: [{ kind: 'BIRTH_PLACE', text: 'A village by the river, with a market and a school.' }],
        },
      },
    }),
  };
}

export function nationalityVerified(run: Import, found: Found): DemoStep {
  const { victimRef, toAtu, atOrigin } = ofCase(run, found);
  return {
    ...atOrigin,
    draft: demoDraft(run, 'RF_NATIONALITY_RESPONSE', {
      to: toAtu,
      members: { ...ofCase(run, found).file, subjectEn: 'Nationality verified' },
      body: {
        ...{ victimRef, country: stateOf(found.origin), methods: ['CIVIL_REGISTER'] },
        familyTracingResult: 'PENDING',
        travelDocument: { offered: true, type: 'CERTIFICATE_OF_IDENTITY', eta: dayAfter(run, 8) },
      },
    }),
  };
}

export function planProposed(run: Import, found: Found): DemoStep {
  const { victimRef, id, file, toDesk, atHost } = ofCase(run, found);
  const { host, origin } = found;
  return {
    ...atHost,
    draft: demoDraft(run, 'RF_REPATRIATION_PLAN', {
      to: toDesk,
      members: { ...file, subjectEn: 'Plan of a voluntary return, for your answer' },
      body: {
        ...{ victimRef, planId: id('plan'), consentRef: `CF-${CASES + found.number}` },
        riskAssessment: {
          ...{ level: 'LOW', by: 'MULTIDISCIPLINARY_TEAM', at: dayAfter(run, -1), mitigations: [] },
        },
        nationality: { state: 'VERIFIED', country: stateOf(origin) },
        fitToTravel: { fit: true, at: dayAfter(run, -1) },
        proceedings: { pending: false, courtDates: [], remoteTestimony: false },
        route: [{ mode: 'ROAD', from: { country: stateOf(host) }, to: { country: stateOf(origin) } }],
        window: { from: after(run, 20), to: after(run, 20.25) },
        handoverPoint: handoverPoint(host, origin),
        escorts: [{ kind: 'SOCIAL_WORKER', member: host }],
        receivingUnit: toDesk,
      },
    }),
  };
}

function handoverPoint(host: Member, origin: Member): Readonly<Record<string, string>> {
  return host === 'TH' && origin === 'KH'
    ? { point: 'TH_KH_ARANYAPRATHET_POIPET' }
    : { point: 'OTHER', other: 'At the border, as the two units agree' };
}
