import type { CaseStep, ClockStart, ClockStop, FactTest } from './case-data.js';

/** States of a referral that lead on. */
export const OPEN_REFERRAL = [
  'SENT',
  'ACKNOWLEDGED',
  'IN_PROGRESS',
  'ANSWERED',
  'REDIRECTED',
  'REOPENED',
] as const;

/**
 * What a message of substance does to its referral. The addressed unit's own work counts from any open state; what the
 * opener adds does not stand for an acknowledgement, so it waits for one. Soft: a closed referral is kept closed by the
 * fold itself.
 */
export function movesReferral(
  to: 'IN_PROGRESS' | 'ANSWERED',
  when: readonly FactTest[] = [],
): readonly CaseStep[] {
  const step = { lifecycle: 'referral', family: 'referral', when, to, soft: true } as const;
  return [
    { ...step, by: ['COUNTERPART'], from: OPEN_REFERRAL },
    { ...step, by: ['OPENER'], from: ['ACKNOWLEDGED', 'IN_PROGRESS', 'ANSWERED', 'REOPENED'] },
  ];
}

/** Each unit that a referral goes to owes that a person takes note of it. */
export const startsAck: ClockStart = { clock: 'ACK', owner: 'ADDRESSEE', eachAddressee: true };

/** Whoever works on a referral has taken note of it (clocks.md "Start, stop and owner", ACK). */
export const stopsAck: ClockStop = { clock: 'ACK', by: ['COUNTERPART'], eachAddressee: true };
