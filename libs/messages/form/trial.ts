import type { Changes } from './changed.js';

/** [what it shows, changes of the sample, the faults they must give as `CODE pointer`, in order]. */
export type Refusal = readonly [title: string, changes: Changes, ...faults: string[]];

/** Changes of a kind's sample: what still holds, and what is refused. A rule has an input here that only it refuses. */
export interface KindTrials {
  readonly good: readonly (readonly [title: string, changes: Changes])[];
  readonly bad: readonly Refusal[];
  /** The same for the contents of its sealed parts, beside an ACTUAL message of 2026-11-24T03:00:00Z. */
  readonly parts?: readonly (readonly [part: string, ...refusal: Refusal])[];
}
