import type { CaseStep, FactTest, Key } from '#messages';
import { isPointer } from './running.js';
import type { EngineKind } from './transitions.js';

/** What is wrong with the case data of single kinds, one sentence each. */
export function kindFaults(kinds: readonly EngineKind[]): readonly string[] {
  return kinds.flatMap((kind) => [...unlistedFacts(kind, kinds), ...clashes(kind)]);
}

/** The engine sees a body only through `facts`: a test of any other pointer would never hold. */
function unlistedFacts({ type, acts }: EngineKind, kinds: readonly EngineKind[]): string[] {
  const { facts, steps, starts, stops, ball, version, redirects, leavesOut, pauses, extends: more } = acts;
  const { recalls, expires, renews } = acts;
  const { consents, passesOn, tellsOf, tellsForwards = [] } = acts;
  const before = [...steps, ...starts].flatMap(({ earlier = [] }) => earlier);
  const used: (Key | undefined)[] = [
    ...before.map(({ message }) => (message === 'OPENING' ? undefined : message)),
    ...[...steps, ...starts, ...stops].map(({ key }) => key),
    ...[...steps, ...starts, ...stops, ...ball].flatMap(({ when = [] }) => when.map(({ fact }) => fact)),
    ...(more === undefined ? [] : [more.key, more.minutes, ...more.again.map(({ fact }) => fact)]),
    ...starts.flatMap(({ dueAt, continues, startsAt }) => [dueAt, continues, startsAt]),
    ...steps.flatMap(({ matches, until, answers }) => [matches?.ours, until, answers]),
    ...(pauses === undefined ? [] : [pauses.clock, pauses.key, pauses.act, pauses.reason, pauses.reviewAt]),
    ...(redirects === undefined ? [] : [redirects.member, redirects.unit]),
    ...(consents === undefined
      ? []
      : [consents.person, consents.granted, consents.withdrawn, consents.origins, consents.at]),
    passesOn?.member,
    passesOn?.id,
    ...(tellsOf === undefined
      ? []
      : [tellsOf.member, tellsOf.id, tellsOf.until, ...tellsOf.ends.map(({ fact }) => fact)]),
    ...tellsForwards.flatMap(({ when = [] }) => when.map(({ fact }) => fact)),
    version,
    leavesOut,
    recalls,
    expires,
    renews?.until,
    ...(renews?.when.map(({ fact }) => fact) ?? []),
  ];
  const missing = [...new Set(used)].filter(
    (fact) => fact !== undefined && isPointer(fact) && !facts.includes(fact),
  );
  const unmatched = steps.flatMap(({ matches }) =>
    matches === undefined ||
    kinds.some((kind) => kind.type === matches.type && kind.acts.facts.includes(matches.theirs))
      ? []
      : [`${type} matches ${matches.theirs} of ${matches.type}, which does not list that fact`],
  );
  const unheld = before
    .flatMap(({ when }) => when.map(({ fact }) => fact))
    .filter((fact) => !kinds.some((kind) => kind.acts.facts.includes(fact)))
    .map((fact) => `${type} tests ${fact} of an earlier message, which no kind lists`);
  return [
    ...missing.map((fact) => `${type} uses ${fact ?? ''}, which is not among its facts`),
    ...unmatched,
    ...unheld,
  ];
}

/**
 * Two steps of one lifecycle and key in one message: which of them counts must never depend on their order in the file.
 */
function clashes({ type, acts }: EngineKind): string[] {
  const found = acts.steps.flatMap((one, i) =>
    acts.steps.slice(i + 1).flatMap((other) => {
      if (one.lifecycle !== other.lifecycle || one.key !== other.key || exclude(one, other)) return [];
      if (one.to === other.to && one.soft === true && other.soft === true) return [];
      // A step that asks whether all has ended is taken after the others, and counts where it applies.
      if ((one.allEnded === undefined) !== (other.allEnded === undefined)) return [];
      if (one.from.some((state) => other.from.includes(state)))
        return [
          `${type} may lead lifecycle ${one.lifecycle} to ${one.to} and to ${other.to} from the same state by one message`,
        ];
      if (one.soft === true || other.soft === true) return [];
      return [
        `${type} may ask lifecycle ${one.lifecycle} to go to ${one.to} and to ${other.to}, which is never possible at once`,
      ];
    }),
  );
  return [...new Set(found)];
}

/**
 * Whether no message can be under both: by the conversation's family, by its signer, or by disjoint values of one fact.
 */
function exclude(one: CaseStep, other: CaseStep): boolean {
  if (one.family !== undefined && other.family !== undefined && one.family !== other.family) return true;
  const sides = [one.by ?? [], other.by ?? []];
  if (sides.flat().sort().join() === 'COUNTERPART,OPENER' && sides.every((by) => by.length === 1))
    return true;
  return (one.when ?? []).some((a) => (other.when ?? []).some((b) => a.fact === b.fact && disjoint(a, b)));
}

function disjoint({ in: a }: FactTest, { in: b }: FactTest): boolean {
  return a.length + b.length > 0 && !a.some((value) => b.includes(value));
}
