import { DAY, refKey, type Member, type MessageRef } from '#kernel';
import type { Match } from './conflict-port.js';

const WITHIN_MS = 30 * DAY;

/** Alerts of one member met persons protected here again and again: it may be asking where they are (T56). For the auditor alone. */
export interface ProbingAlarm {
  /** Whose alerts. */
  readonly owner: Member;
  /** ms of the match that raised it. */
  readonly at: number;
  /** How many there were in the 30 days up to it, itself among them; 2 or more. */
  readonly matches: number;
  /** The alerts of these matches, oldest first. */
  readonly alerts: readonly MessageRef[];
}

/**
 * One alarm for each match that follows another of the same alert owner within 30 days (domain.md INV-02), newest first. What one alert
 * meets at one moment is one match: a person may be known here by several referrals.
 */
export function probingAlarms(matches: readonly Match[]): readonly ProbingAlarm[] {
  const once = new Map(matches.map((match) => [`${refKey(match.alert)} ${String(match.at)}`, match]));
  const ordered = [...once.values()].sort((a, b) => a.at - b.at);
  return ordered
    .map((match, i): ProbingAlarm => {
      const { at, alert } = match;
      const near = ordered
        .slice(0, i + 1)
        .filter((one) => one.alert.member === alert.member && at - one.at <= WITHIN_MS);
      const alerts = new Map(near.map((one) => [refKey(one.alert), one.alert]));
      return { owner: alert.member, at, matches: near.length, alerts: [...alerts.values()] };
    })
    .filter(({ matches: count }) => count > 1)
    .reverse();
}
