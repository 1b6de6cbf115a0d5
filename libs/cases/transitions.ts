import type { ClockName, LifecycleName, LifecycleTable } from '#messages';
import type { ActingKind } from './rules.js';

/** A kind as the engine takes it. */
export interface EngineKind extends ActingKind {
  readonly type: string;
  readonly version: number;
  /** Opens a conversation of its own. */
  readonly opensConversation: boolean;
}

export type LifecycleTables = Readonly<Partial<Record<LifecycleName, LifecycleTable>>>;

/**
 * One arrow of a lifecycle and what causes it: a kind of message, a clock that is due and unanswered, the end of the
 * time that the message of this kind named, or a kind that takes back the message that led there (docs/lifecycles.md).
 */
export interface Transition {
  readonly lifecycle: LifecycleName;
  /** null: the instance begins. */
  readonly from: string | null;
  readonly to: string;
  readonly cause:
    | { readonly kind: string }
    | { readonly clock: ClockName }
    | { readonly endOf: string }
    | { readonly takenBackBy: string };
}

/** As a sentence or a drawing names it. */
export function causeName(cause: Transition['cause']): string {
  if ('kind' in cause) return cause.kind;
  if ('takenBackBy' in cause) return `${cause.takenBackBy} of what led there`;
  return 'clock' in cause ? `clock ${cause.clock}` : `end of the time named by ${cause.endOf}`;
}

/** Every transition that kinds, clocks and the end of a time can cause, each once. */
export function transitionsOf(kinds: readonly EngineKind[], tables: LifecycleTables): readonly Transition[] {
  const byKind = kinds.flatMap(({ type, acts }) =>
    acts.steps.flatMap(({ lifecycle, from, to }) =>
      from.map((state) => ({ lifecycle, from: state, to, cause: { kind: type } })),
    ),
  );
  const byClock = entriesOf(tables).flatMap(([lifecycle, { clockSteps }]) =>
    clockSteps.flatMap(({ clock, from, to }) =>
      from.map((state) => ({ lifecycle, from: state, to, cause: { clock } })),
    ),
  );
  const byRecall = kinds
    .filter(({ acts }) => acts.recalls !== undefined)
    .flatMap(({ type }) =>
      entriesOf(tables).flatMap(([lifecycle, { recalledTo = {} }]) =>
        Object.entries(recalledTo).map(([from, to]) => ({
          lifecycle,
          from,
          to,
          cause: { takenBackBy: type },
        })),
      ),
    );
  const byTime = kinds.flatMap(({ type, acts }) =>
    acts.steps.flatMap(({ lifecycle, to, until }) => {
      const lapses = tables[lifecycle]?.lapses;
      return until === undefined || lapses === undefined
        ? []
        : [{ lifecycle, from: to, to: lapses, cause: { endOf: type } }];
    }),
  );
  return [
    ...new Map(
      [...byKind, ...byClock, ...byRecall, ...byTime].map((one) => [JSON.stringify(one), one]),
    ).values(),
  ];
}

/** The tables by name, in the order in which they are written. */
export function entriesOf(tables: LifecycleTables): readonly (readonly [LifecycleName, LifecycleTable])[] {
  return Object.entries(tables) as [LifecycleName, LifecycleTable][];
}
