import { firstDay, lastDay } from '../shapes/partial-dates.js';
import type { CapacityBody } from './capacity-body.js';

/** What an offer and a request do not have in common; SEATS: there are fewer than are asked for. */
export type CapacityLack = 'TOPIC' | 'AUDIENCE' | 'LANGUAGE' | 'PERIOD' | 'SEATS';

/** How well an offer serves a request. */
export interface CapacityFit {
  readonly topics: readonly string[];
  readonly languages: readonly string[];
  /** Days (`YYYY-MM-DD`) on which both may be; null: there is none. */
  readonly days: { readonly from: string; readonly to: string } | null;
  /** Persons who can be served: of those who ask, as many as there are seats. */
  readonly seats: number;
  /** Empty: it fits as it stands. */
  readonly lacks: readonly CapacityLack[];
}

/** What counts of an offer or a request. */
export interface CapacityTold extends Pick<CapacityBody, 'topics' | 'audience' | 'languages' | 'seats'> {
  readonly period: { readonly from: string; readonly to?: string };
}

const common = <Code>(some: readonly Code[], others: readonly Code[]): Code[] =>
  some.filter((one) => others.includes(one));

/** The first and the last day that a period may mean. */
const daysOf = ({ from, to }: CapacityTold['period']): readonly [string, string] => [
  firstDay(from),
  lastDay(to ?? from),
];

/** What of an offer meets a request (clause 5 of the statement); the same at every gateway that has both. */
export function fitOf(offer: CapacityTold, request: CapacityTold): CapacityFit {
  const topics = common(offer.topics, request.topics);
  const languages = common(offer.languages, request.languages);
  const [offered, asked] = [daysOf(offer.period), daysOf(request.period)];
  const from = offered[0] > asked[0] ? offered[0] : asked[0];
  const to = offered[1] < asked[1] ? offered[1] : asked[1];
  const found: readonly (readonly [CapacityLack, boolean])[] = [
    ['TOPIC', topics.length > 0],
    ['AUDIENCE', common(offer.audience, request.audience).length > 0],
    ['LANGUAGE', languages.length > 0],
    ['PERIOD', from <= to],
    ['SEATS', offer.seats >= request.seats],
  ];
  return {
    topics,
    languages,
    days: from <= to ? { from, to } : null,
    seats: Math.min(offer.seats, request.seats),
    lacks: found.flatMap(([lack, holds]) => (holds ? [] : [lack])),
  };
}

/** Whether it is worth a word between the two: they share a topic and a day. */
export function isWorthAWord({ lacks }: CapacityFit): boolean {
  return !lacks.includes('TOPIC') && !lacks.includes('PERIOD');
}

const byDay = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** Sorts the better one before the other: fewer lacks, more topics, the earlier day. */
export function betterFit(one: CapacityFit, other: CapacityFit): number {
  return (
    one.lacks.length - other.lacks.length ||
    other.topics.length - one.topics.length ||
    byDay(one.days?.from ?? '9', other.days?.from ?? '9')
  );
}
