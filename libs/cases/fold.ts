import { refKey, type MessageRef, type UnitAddress } from '#kernel';
import { inOrder, type Ordered } from './order.js';

/** A conversation whose opening message is not here: only tombstones (a withdrawal that overtook its alert). */
export const UNOPENED = 'UNOPENED';

export interface Step extends Ordered {
  readonly type: string;
  readonly version: number;
  readonly from: UnitAddress;
}

/** What the fold needs of a kind: the transitions it causes, and whether only the opening unit may cause them. */
export interface Lifecycle {
  /** `from`: null for the opening message. */
  readonly transitions: readonly { readonly from: string | null; readonly to: string }[];
  readonly ownerOnly: boolean;
}

export interface Folded {
  readonly state: string;
  /** Messages whose transition was not allowed at their place: they change nothing and are shown as CROSSED, never refused. */
  readonly crossed: readonly MessageRef[];
}

/**
 * The state of a conversation from its messages, whatever the order in which they came (design.md section 3; domain.md INV-27).
 * A kind without transitions changes nothing and never crosses. Before its opening a conversation is UNOPENED.
 */
export function fold(
  conversation: MessageRef,
  steps: readonly Step[],
  lifecycleOf: (type: string, version: number) => Lifecycle | undefined,
): Folded {
  const opening = steps.find(({ ref }) => refKey(ref) === refKey(conversation));
  if (opening === undefined) return { state: UNOPENED, crossed: [] };
  // The opening stands first whatever its id: everything else in the conversation presumes it.
  const rest = inOrder(steps.filter((step) => step !== opening));
  let state: string | null = null;
  const crossed: MessageRef[] = [];
  for (const step of [opening, ...rest]) {
    const lifecycle = lifecycleOf(step.type, step.version);
    if (lifecycle === undefined || lifecycle.transitions.length === 0) continue;
    const allowed = !lifecycle.ownerOnly || sameUnit(step.from, opening.from);
    const transition = allowed ? lifecycle.transitions.find(({ from }) => from === state) : undefined;
    if (transition === undefined) crossed.push(step.ref);
    else state = transition.to;
  }
  return { state: state ?? UNOPENED, crossed };
}

function sameUnit(a: UnitAddress, b: UnitAddress): boolean {
  return a.member === b.member && a.unit === b.unit;
}
