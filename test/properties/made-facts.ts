import type { CaseMessage } from '#cases';
import { rfc3339 } from '#kernel';
import { clockProfiles, kinds, type CaseStep, type Facts, type Kind } from '#messages';

export const START = Date.parse('2026-11-24T03:00:00.000Z');
const DAY = 86_400_000;

/** Keys of clocks that another message goes on with. */
const TAKEN_OVER = kinds.flatMap(({ acts }) => acts.starts.flatMap(({ each = [] }) => each));

/** Numbers that are read as choices, so that what was made of them shrinks. */
export type Picks = readonly number[];

/**
 * Facts of a message, made from the kind's own data: the values that its tests ask for, keys of things that are there,
 * digests, times.
 */
export function factsOf(kind: Kind, picks: Picks, before: readonly CaseMessage[]): Facts {
  const entries = kind.acts.facts.map(
    (fact, i) => [fact, pick(valuesOf(kind, fact, before), at(picks, i))] as const,
  );
  return Object.fromEntries(entries);
}

/**
 * Facts under which this step of the kind may apply: these keys, values that its tests ask for, and the digest that it
 * matches.
 */
export function factsFor(
  { kind, step, keys }: { readonly kind: Kind; readonly step: CaseStep; readonly keys: Facts },
  picks: Picks,
  before: readonly CaseMessage[],
): Facts {
  const facts: Record<string, Facts[string] | undefined> = { ...factsOf(kind, picks, before), ...keys };
  for (const [i, { fact, in: values }] of (step.when ?? []).entries())
    facts[fact] = values.length === 0 ? undefined : pick(values, at(picks, i));
  const { matches } = step;
  const matched = before.findLast((one) => one.type === matches?.type);
  if (matches !== undefined && matched !== undefined) facts[matches.ours] = matched.facts[matches.theirs];
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as Facts;
}

function valuesOf(kind: Kind, fact: string, before: readonly CaseMessage[]): readonly Facts[string][] {
  const { steps, starts, stops, ball, pauses, redirects, version } = kind.acts;
  // An opening has the first; only what rises from there is taken.
  if (fact === version) return kind.opensConversation ? [1] : [2, 3, 4];
  if (fact === pauses?.clock) return [...new Set(clockProfiles.map(({ clock }) => clock))];
  if (fact === pauses?.act) return ['PAUSE', 'RESUME'];
  if (fact === pauses?.reviewAt) return [5, 12, 90].map((days) => rfc3339(START + days * DAY));
  if (fact === redirects?.member) return ['KH'];
  if (fact === redirects?.unit) return ['DESK', 'ATU'];
  if (starts.some(({ startsAt }) => startsAt === fact))
    return [-2, -1].map((days) => rfc3339(START + days * DAY));
  if (starts.some(({ dueAt }) => dueAt === fact)) return [2, 40].map((days) => rfc3339(START + days * DAY));
  const listed = starts.find(({ key, each }) => key === fact && each !== undefined)?.each;
  if (listed !== undefined) return [[], listed.slice(0, 1), listed.slice(0, 3)];
  if (starts.some(({ continues }) => continues === fact)) return [...TAKEN_OVER, 'OTHER'];
  if (fact === pauses?.key)
    return ['key-1', 'key-2', 'INTERIM', ...before.slice(-3).map(({ ref }) => ref.id)];
  if (isMatched(kind, fact)) return ['digest-1', 'digest-2'];
  if ([...steps, ...starts, ...stops].some(({ key }) => key === fact))
    return ['key-1', 'key-1', 'key-2', ...before.slice(-3).map(({ ref }) => ref.id)];
  const tested = [...steps, ...starts, ...stops, ...ball].flatMap(({ when = [] }) =>
    when.filter((test) => test.fact === fact).flatMap((test) => test.in),
  );
  return tested.length > 0 ? [...new Set(tested)] : ['OTHER'];
}

function isMatched(kind: Kind, fact: string): boolean {
  return kinds.some(({ acts }) =>
    acts.steps.some(({ matches }) =>
      matches?.type === kind.type ? matches.theirs === fact : matches?.ours === fact,
    ),
  );
}

export function pick<T>(from: readonly T[], n: number): T {
  return from[n % from.length]!;
}

export function at(picks: Picks, i: number): number {
  return picks[i % picks.length] ?? 0;
}
