import type { Member } from '#kernel';
import { missingChild, question, stolenPassport, wantedSuspect, warning } from './demo-alerts.js';
import type { DemoStep } from './demo-draft.js';
import {
  acknowledgement,
  assistance,
  nationalityAsked,
  nationalityVerified,
  planProposed,
  referral,
  type Found,
} from './demo-victim.js';
import type { Import } from './references.js';

export interface DemoStory {
  /** The same at every start of a network with the members it names. */
  readonly key: string;
  readonly steps: readonly DemoStep[];
}

/**
 * The first halves of both worked stories , as far as these members allow: a rescued woman whom `host` and
 * `origin` work on, and the alerts of one police system. Beside them everyone asks the next member something, so that
 * each has work for its unit, its desk and its supervisors.
 */
export function demoStories(run: Import, members: readonly Member[]): DemoStory[] {
  const [host, origin] = pairOf(members);
  const found = (number: number, urgency: Found['urgency'], subjectEn: string): Found => ({
    ...{ host, origin, number, urgency, subjectEn },
  });
  const pair = `${host}-${origin}`;
  const first = found(1, 'R', 'Possible victim found in a closed workshop, claims your nationality');
  const urgent = found(2, 'U', 'Possible victim whose shelter ends tomorrow: please acknowledge');
  const planned = found(3, 'R', 'Possible victim found on a farm, wishes to go home');
  const police = oneOf(members, 'VN', origin);
  const warner = oneOf(members, 'MM', host);
  return [
    {
      key: `referral-${pair}`,
      steps: [
        referral(run, first),
        acknowledgement(run, first),
        ...assistance(run, first),
        nationalityAsked(run, first),
      ],
    },
    { key: `urgent-${pair}`, steps: [referral(run, urgent)] },
    {
      key: `plan-${pair}`,
      steps: [
        referral(run, planned),
        acknowledgement(run, planned),
        nationalityAsked(run, planned),
        nationalityVerified(run, planned),
        planProposed(run, planned),
      ],
    },
    { key: `passport-${police}`, steps: [stolenPassport(run, police)] },
    { key: `missing-${host}`, steps: [missingChild(run, host)] },
    { key: `method-${warner}`, steps: [warning(run, warner, warner === host ? origin : host)] },
    ...members.map((member) => ({ key: `wanted-${member}`, steps: [wantedSuspect(run, member)] })),
    ...members.flatMap((member, index) => aside(run, member, members[(index + 1) % members.length])),
  ];
}

/** What waits for whom, in lines for people. */
export function demoWork(members: readonly Member[]): readonly string[] {
  const [host, origin] = pairOf(members);
  return [
    `every member: supervisors an alert to release; the desk (DESK) a referral to acknowledge; the unit (ATU) a question to answer`,
    `${origin} desk, from ${host}: a nationality to verify, a plan of return to answer, an urgent referral to acknowledge`,
  ];
}

function aside(run: Import, member: Member, next: Member | undefined): DemoStory[] {
  if (next === undefined) return [];
  const subjectEn = 'Possible victim found at a bus station: please acknowledge';
  const found: Found = { host: member, origin: next, number: 4, urgency: 'R', subjectEn };
  return [
    { key: `aside-${member}-${next}`, steps: [referral(run, found)] },
    { key: `question-${member}-${next}`, steps: [question(run, member, next)] },
  ];
}

/** Thailand and Cambodia where both take part, else the first two. */
function pairOf(members: readonly Member[]): readonly [Member, Member] {
  const [first = 'TH', second = 'KH'] = members;
  return members.includes('TH') && members.includes('KH') ? ['TH', 'KH'] : [first, second];
}

function oneOf(members: readonly Member[], wanted: Member, other: Member): Member {
  return members.includes(wanted) ? wanted : other;
}
