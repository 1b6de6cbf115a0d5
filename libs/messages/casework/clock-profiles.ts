import type { ClockName } from './case-data.js';

/**
 * How long a clock runs. Working days are those of the clock owner's country; E and U never stop for weekends
 * (clocks.md "How long").
 */
export type Duration = { readonly minutes: number } | { readonly workingDays: number };

export interface ClockProfile {
  readonly clock: ClockName;
  /** As `profile` of a clock start says; absent: the clock's default. */
  readonly profile?: string;
  /** ISO 3166-1 alpha-2 of the clock's owner; absent: every country. */
  readonly country?: string;
  readonly urgency?: 'E' | 'U' | 'R' | 'P';
  readonly lasts: Duration;
}

/**
 * Which of several clocks of one name: the id or the type of what it is for, a name such as INTERIM, or the unit that
 * owes it (`KH/DESK`).
 */
export const CLOCK_KEY =
  /^([0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}|[A-Z][A-Z_]{1,39}|[A-Z]{2}\/[A-Z][A-Z0-9-]{1,19})$/;

/** Owed for the keeping of what is here, and not in the case: nobody holds the ball by it (INV-19). */
export const keepingClocks: readonly ClockName[] = ['RET', 'ER', 'BR'];

/** Owed after the end of a conversation, too. */
export const lastingClocks: readonly ClockName[] = ['ER', 'BR'];

const HOUR = 60;
const DAY = 24 * HOUR;

/** What each clock asks its owner for, in words. */
export const clocksAskFor: Readonly<Record<ClockName, string>> = {
  ACK: 'that a person takes note of a referral',
  ANSWER: 'the answer to a question; of each match of capacity',
  NEXT: 'the next step, where nothing else asks for one',
  HC: 'whether a hit is confirmed; of each hit',
  SUP: 'a first reply to a hit; of each hit',
  CH: 'an answer to a challenge; of each challenge',
  ID: 'whether somebody is a victim; INTERIM: a word on the way',
  NPR: 'what becomes of charges against a victim; SUSPEND: that they rest meanwhile',
  'AS-1': 'that essential help begins; of each need',
  DET: 'the review of a placement in detention',
  NV: 'whether a nationality is verified; INTERIM: a word on the way, every seven days',
  RP: 'an answer to a plan of return',
  HO: 'the handover, which both countries owe',
  AR: 'word that the person has arrived',
  OUT: 'the outcome of a confirmed hit; of each hit',
  RES: 'what is done about persons who are held',
  PUR: 'whether leave is given to use or pass on what one signed; silence is no',
  'FU-30': 'how the person fares 30 days after the arrival',
  'FU-90': 'how the person fares 90 days after the arrival',
  'FU-180': 'how the person fares 180 days after the arrival',
  'FU-365': 'how the person fares 365 days after the arrival',
  RET: 'whether what expires is renewed',
  ER: 'the certificate of one holder that what has expired or is recalled is erased; of each holder',
  BR: 'that the owners of what an incident affects are told; from the moment in which it was found',
  CAP: 'whether an offer or request of capacity still stands',
};

/** The most specific row counts: profile, then country, then urgency (clocks.md "How long"). */
export const clockProfiles: readonly ClockProfile[] = [
  { clock: 'ACK', urgency: 'E', lasts: { minutes: 10 } },
  { clock: 'ACK', urgency: 'U', lasts: { minutes: HOUR } },
  { clock: 'ACK', urgency: 'R', lasts: { minutes: 12 * HOUR } },
  { clock: 'ACK', urgency: 'P', lasts: { workingDays: 3 } },
  { clock: 'ANSWER', urgency: 'E', lasts: { minutes: HOUR } },
  { clock: 'ANSWER', urgency: 'U', lasts: { minutes: 3 * DAY } },
  { clock: 'ANSWER', profile: 'DIRECT', urgency: 'U', lasts: { minutes: 8 * HOUR } },
  { clock: 'ANSWER', urgency: 'R', lasts: { minutes: 7 * DAY } },
  { clock: 'ANSWER', urgency: 'P', lasts: { minutes: 30 * DAY } },
  { clock: 'NEXT', urgency: 'E', lasts: { minutes: HOUR } },
  { clock: 'NEXT', urgency: 'U', lasts: { minutes: 3 * DAY } },
  { clock: 'NEXT', urgency: 'R', lasts: { minutes: 7 * DAY } },
  { clock: 'NEXT', urgency: 'P', lasts: { minutes: 30 * DAY } },
  { clock: 'HC', profile: 'URGENT', lasts: { minutes: 10 } },
  { clock: 'HC', profile: 'ROUTINE', lasts: { minutes: HOUR } },
  { clock: 'SUP', lasts: { minutes: 12 * HOUR } },
  { clock: 'SUP', profile: 'VICTIM_SIGNS', lasts: { minutes: HOUR } },
  { clock: 'ID', lasts: { minutes: 45 * DAY } },
  { clock: 'ID', profile: 'INTERIM', lasts: { minutes: 15 * DAY } },
  { clock: 'AS-1', lasts: { minutes: DAY } },
  { clock: 'AS-1', profile: 'MEDICAL_EMERGENCY', lasts: { minutes: 2 * HOUR } },
  { clock: 'DET', lasts: { minutes: DAY } },
  { clock: 'NV', profile: 'DOCUMENTED', lasts: { workingDays: 10 } },
  { clock: 'NV', profile: 'UNDOCUMENTED', lasts: { workingDays: 30 } },
  { clock: 'NV', profile: 'INTERIM', lasts: { minutes: 7 * DAY } },
  { clock: 'NPR', lasts: { minutes: 10 * DAY } },
  { clock: 'NPR', profile: 'SUSPEND', lasts: { minutes: DAY } },
  { clock: 'RP', lasts: { workingDays: 5 } },
  { clock: 'RP', profile: 'CHILD', lasts: { workingDays: 10 } },
  { clock: 'HO', lasts: { minutes: 30 * DAY } },
  { clock: 'AR', lasts: { minutes: DAY } },
  { clock: 'RES', lasts: { minutes: DAY } },
  { clock: 'PUR', lasts: { minutes: 14 * DAY } },
  { clock: 'FU-30', lasts: { minutes: 30 * DAY } },
  { clock: 'FU-90', lasts: { minutes: 90 * DAY } },
  { clock: 'FU-180', lasts: { minutes: 180 * DAY } },
  { clock: 'FU-365', lasts: { minutes: 365 * DAY } },
  { clock: 'CH', lasts: { minutes: 72 * HOUR } },
  { clock: 'CH', profile: 'PROMPT', lasts: { minutes: DAY } },
  { clock: 'CAP', lasts: { minutes: 366 * DAY } },
  { clock: 'RET', lasts: { minutes: 60 * DAY } },
  { clock: 'ER', lasts: { minutes: 7 * DAY } },
  { clock: 'BR', lasts: { minutes: DAY } },
  { clock: 'OUT', lasts: { minutes: DAY } },
  { clock: 'OUT', profile: 'HELD', lasts: { minutes: 2 * HOUR } },
];
