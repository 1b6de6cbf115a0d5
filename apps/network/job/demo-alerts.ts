import type { Member } from '#kernel';
import { after, dayAfter, demoDraft, stateOf, type DemoStep } from './demo-draft.js';
import { inventedOf, latin } from './demo-persons.js';
import { caseNumber, deterministicId, noTelephone, type Import } from './references.js';

const TO_ALL = { all: true, except: [] } as const;

/** What every alert of the stories says. */
function alert(run: Import, at: Member, name: string, unit: string) {
  return {
    alertId: deterministicId(run, `${at} ${name}`),
    validFrom: after(run, 0),
    contactDuty: { unit, phone: noTelephone(at) },
  };
}

function person(role: string, fullName: string, at: Member) {
  return {
    ...{ personRef: 'P-1', role, names: [latin(fullName)], documents: [], caution: [] },
    nationalityClaims: [{ country: stateOf(at), basis: 'DOCUMENT', state: 'DOCUMENTED' }],
    languages: [inventedOf(at).language],
  };
}

/** Posted by the police system; it waits for a supervisor of the member (INV-33). */
export function wantedSuspect(run: Import, at: Member): DemoStep {
  return {
    at,
    client: 'police-system',
    draft: demoDraft(run, 'AL_WANTED_SUSPECT', {
      members: { to: TO_ALL, subjectEn: 'Recruiter for a compound, warrant issued' },
      body: {
        ...alert(run, at, 'wanted', 'PS'),
        reason: 'Runs the recruitment for a compound; has left the country by road.',
        subject: {
          ...person('SUSPECT', inventedOf(at).suspect, at),
          ...{ isChild: false, sex: 'M' },
          birth: { date: '1984-05-02', calendar: 'GREGORIAN', countryOfBirth: stateOf(at) },
          documents: [{ type: 'PASSPORT', number: 'X7654321', issuer: stateOf(at), state: 'COPY' }],
        },
        offences: [
          {
            ...{ kind: 'TIP', linkedToTrafficking: true, againstChild: false },
            penalty: { kind: 'MONTHS', months: 144 },
            lawRef: 'National law against trafficking in persons',
            factsSummary: 'Recruited at least nine persons with offers of office work.',
            places: [{ country: stateOf(at) }],
            period: { from: dayAfter(run, -240).slice(0, 7), to: dayAfter(run, -60).slice(0, 7) },
            tipElements: {
              ...{ state: 'COMPLETE', acts: ['RECRUITMENT', 'TRANSFER'], means: ['DECEPTION'] },
              purposes: ['ONLINE_SCAM'],
            },
          },
        ],
        warrant: { ref: 'W-1234', court: 'Criminal Court', issuedOn: dayAfter(run, -14) },
        knownLocations: [],
      },
    }),
  };
}

export function stolenPassport(run: Import, at: Member): DemoStep {
  return {
    at,
    client: 'police-system',
    draft: demoDraft(run, 'AL_TRAVEL_DOCUMENT', {
      members: { to: TO_ALL, subjectEn: 'Passport stolen from its bearer, may be used by others' },
      body: {
        ...alert(run, at, 'passport', 'PS'),
        ...{ actionRequested: 'SEIZE_AND_REPORT', fallbackAction: 'CHECK_HOLDER_WELFARE' },
        reason: 'Stolen at a bus station; a broker has offered it for sale.',
        document: { type: 'PASSPORT', issuer: stateOf(at), number: 'N7654321' },
        ...{ fraudType: 'STOLEN_FROM_BEARER', stolenOn: dayAfter(run, -9) },
      },
    }),
  };
}

export function missingChild(run: Import, at: Member): DemoStep {
  const born = Number(dayAfter(run, 0).slice(0, 4)) - 14;
  return {
    at,
    client: 'job',
    draft: demoDraft(run, 'AL_MISSING_PERSON', {
      members: { to: TO_ALL, subjectEn: 'Child lured online, last seen near the border' },
      body: {
        ...alert(run, at, 'missing', 'ATU'),
        subject: {
          ...person('MISSING', inventedOf(at).child, at),
          ...{ isChild: true, sex: 'F', caution: ['NEEDS_MEDICATION'] },
          birth: { date: `${born}-07-19`, calendar: 'GREGORIAN', countryOfBirth: stateOf(at) },
        },
        lastSeen: {
          at: after(run, -1),
          place: { country: stateOf(at), kind: 'STATION' },
          withWhom: [{ relation: 'STRANGER', text: 'A man of about 30 with a red cap' }],
        },
        likelyDestinations: [],
      },
    }),
  };
}

export function warning(run: Import, at: Member, other: Member): DemoStep {
  return {
    at,
    client: 'job',
    draft: demoDraft(run, 'AL_MODUS_OPERANDI', {
      members: { to: TO_ALL, subjectEn: 'Online job offers lead to a compound across the border' },
      body: {
        ...alert(run, at, 'method', 'ATU'),
        route: { legs: [{ mode: 'ROAD', from: { country: stateOf(other) }, to: { country: stateOf(at) } }] },
      },
    }),
  };
}

/** Asked of a specialist unit. */
export function question(run: Import, at: Member, of: Member): DemoStep {
  const ref = 'org-7';
  return {
    at,
    client: 'job',
    draft: demoDraft(run, 'RF_INFORMATION_REQUEST', {
      to: { member: of, unit: 'ATU' },
      members: {
        case: caseNumber(at, dayAfter(run, 0).slice(0, 4), 900_005),
        subjectEn: 'Who runs this recruiting agency',
      },
      body: { subjects: [{ kind: 'ENTITY', ref }] },
      parts: { subject: { ref, names: [latin(inventedOf(of).suspect)], documents: [], phones: [] } },
    }),
  };
}
