import { DAY, refKey, type Member, type MessageRef } from '#kernel';
import type { Match } from '../ports/conflict-port.js';

const WITHIN_MS = 30 * DAY;

/**
 * Alerts of one member met persons protected here again and again: it may be asking where they are (T56). For the
 * auditor alone.
 */
export interface ProbingAlarm {
  /** Whose alerts. */
  readonly owner: Member;
  /** ms of the match that raised it. */
  readonly at: number;
  /** How many there were in the 30 days up to it, itself among them; 2 or more. */
  readonly matches: number;
  /** The alerts of these matches, oldest first; of more than `MOST_ALERTS` the newest. */
  readonly alerts: readonly MessageRef[];
}

/** A member that asks by thousands of alerts must not be hidden by what it costs to say so. */
const MOST_ALARMS = 200;
const MOST_ALERTS = 20;
/** Matches that are looked at, the newest. */
export const MOST_MATCHES = 20_000;

/**
 * One alarm for each match that follows another of the same alert owner within 30 days (INV-02), newest first, at most
 * `MOST_ALARMS`. What one alert meets at one moment is one match: a person may be known here by several referrals.
 */
export function probingAlarms(matches: readonly Match[]): readonly ProbingAlarm[] {
  const once = new Map(matches.map((match) => [`${refKey(match.alert)} ${String(match.at)}`, match]));
  const ordered = [...once.values()].sort((a, b) => a.at - b.at);
  const alarms = [...Map.groupBy(ordered, ({ alert }) => alert.member)].flatMap(([owner, own]) => {
    let first = 0;
    return own.flatMap(({ at }, index) => {
      while (at - (own[first]?.at ?? at) > WITHIN_MS) first += 1;
      return index > first ? [{ owner, at, own, first, index }] : [];
    });
  });
  return alarms
    .sort((a, b) => a.at - b.at)
    .slice(-MOST_ALARMS)
    .map(({ owner, at, own, first, index }): ProbingAlarm => ({
      owner,
      at,
      matches: index - first + 1,
      alerts: newestAlerts(own, first, index),
    }))
    .reverse();
}

function newestAlerts(own: readonly Match[], first: number, last: number): readonly MessageRef[] {
  const alerts = new Map<string, MessageRef>();
  for (let at = last; at >= first && alerts.size < MOST_ALERTS; at -= 1) {
    const alert = own[at]?.alert;
    if (alert !== undefined) alerts.set(refKey(alert), alert);
  }
  return [...alerts.values()].reverse();
}
