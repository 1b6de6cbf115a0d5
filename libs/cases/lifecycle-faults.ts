import { mainLifecycle, type CaseStep } from '#messages';
import {
  causeName,
  entriesOf,
  transitionsOf,
  type EngineKind,
  type LifecycleTables,
  type Transition,
} from './transitions.js';

/** What is wrong with the lifecycles and with the transitions that kinds and clocks cause, one sentence each. */
export function lifecycleFaults(kinds: readonly EngineKind[], tables: LifecycleTables): readonly string[] {
  const transitions = transitionsOf(kinds, tables);
  return [
    ...unknownStates(transitions, tables),
    ...unreachable(transitions, tables),
    ...waysOut(transitions, tables),
    ...onlyByClock(kinds, tables),
    ...mixedKeys(kinds),
    ...openings(kinds),
    ...endless(kinds, tables),
  ];
}

function unknownStates(transitions: readonly Transition[], tables: LifecycleTables): string[] {
  const named = transitions.flatMap(({ lifecycle, from, to, cause }) =>
    [from, to].flatMap((state) =>
      state === null || tables[lifecycle]?.states.includes(state) === true
        ? []
        : [`${causeName(cause)} names the state ${state}, which lifecycle ${lifecycle} does not have`],
    ),
  );
  const ends = entriesOf(tables).flatMap(([lifecycle, table]) =>
    table.ends
      .filter((end) => !table.states.includes(end))
      .map((end) => `lifecycle ${lifecycle} ends in ${end}, which is none of its states`),
  );
  return [...new Set([...named, ...ends])];
}

function unreachable(transitions: readonly Transition[], tables: LifecycleTables): string[] {
  return entriesOf(tables).flatMap(([lifecycle, { states }]) => {
    const own = transitions.filter((one) => one.lifecycle === lifecycle);
    const reached = new Set<string | null>([null]);
    for (let before = 0; before < reached.size;) {
      before = reached.size;
      for (const { from, to } of own) if (reached.has(from)) reached.add(to);
    }
    return states
      .filter((state) => !reached.has(state))
      .map((state) => `no kind and no clock leads lifecycle ${lifecycle} to ${state}`);
  });
}

function waysOut(transitions: readonly Transition[], tables: LifecycleTables): string[] {
  const found = transitions
    .filter(({ lifecycle, from }) => from !== null && tables[lifecycle]?.ends.includes(from) === true)
    .filter(({ lifecycle, from }) => tables[lifecycle]?.reopens?.includes(from ?? '') !== true)
    .map(
      ({ lifecycle, from, cause }) =>
        `${causeName(cause)} leads out of ${from}, an end of lifecycle ${lifecycle}`,
    );
  return [...new Set(found)];
}

/** The fold knows no time: a state that only a clock leads to is seen by readers, never by messages (as-of.ts). */
function onlyByClock(kinds: readonly EngineKind[], tables: LifecycleTables): string[] {
  const steps = stepsOf(kinds);
  return entriesOf(tables).flatMap(([lifecycle, { clockSteps }]) => {
    const own = steps.filter((step) => step.lifecycle === lifecycle);
    return clockSteps
      .filter(({ to }) => !own.some((step) => step.to === to))
      .flatMap(({ clock, from, to }) =>
        own
          .filter((step) => step.from.includes(to) && !from.every((state) => step.from.includes(state)))
          .map(
            ({ type }) =>
              `${type} starts from ${to}, where clock ${clock} leads lifecycle ${lifecycle}, but not from ${from.join(', ')}, where the answer finds it`,
          ),
      );
  });
}

function mixedKeys(kinds: readonly EngineKind[]): string[] {
  const steps = stepsOf(kinds);
  const mains: readonly string[] = Object.values(mainLifecycle);
  const found = steps.flatMap(({ type, lifecycle, key }) => {
    if (mains.includes(lifecycle))
      return key === undefined
        ? []
        : [`${type} gives a key to lifecycle ${lifecycle}, of which there is one`];
    const keyed = steps.find((one) => one.lifecycle === lifecycle && one.key !== undefined);
    return key !== undefined || keyed === undefined
      ? []
      : [`${type} gives no key to lifecycle ${lifecycle}, ${keyed.type} does`];
  });
  return [...new Set(found)];
}

function stepsOf(kinds: readonly EngineKind[]): readonly (CaseStep & { readonly type: string })[] {
  return kinds.flatMap(({ type, acts }) => acts.steps.map((step) => ({ type, ...step })));
}

function openings(kinds: readonly EngineKind[]): string[] {
  return kinds.flatMap(({ type, family, opensConversation, acts }) => {
    if (!opensConversation) return [];
    const main = family === 'control' ? undefined : mainLifecycle[family];
    const begins = acts.steps.some(
      ({ lifecycle, from, when, soft }) =>
        lifecycle === main && from.includes(null) && when === undefined && soft === undefined,
    );
    return begins
      ? []
      : [`${type} opens a conversation and begins no lifecycle that says whether it is open`];
  });
}

/** A state that ends by itself needs another to go to. */
function endless(kinds: readonly EngineKind[], tables: LifecycleTables): string[] {
  const found = stepsOf(kinds)
    .filter(({ lifecycle, until }) => until !== undefined && tables[lifecycle]?.lapses === undefined)
    .map(({ type, lifecycle }) => `${type} gives a state of ${lifecycle} an end, which lapses to nothing`);
  return [...new Set(found)];
}
