import { rfc3339, SECOND, type MessageRef, type UnitAddress } from '#kernel';
import type { Difference, FoundBy } from '#lookup';
import type { CodeOf, LookedUp } from '#messages';
import { askedAction, toldOfProtected, type Here } from './asked-action.js';
import type { ClearedHere } from './cleared.js';
import type { Find } from './look-up.js';
import type { Objection } from './objections.js';

/** Where a candidate agrees with the question or differs; without the values for a person to protect. */
export interface ShownDifference {
  readonly field: Difference['field'];
  readonly asked?: string;
  readonly alert?: string;
}

export interface Candidate {
  readonly alert: MessageRef;
  readonly conversation: MessageRef;
  readonly type: string;
  readonly owner: UnitAddress;
  /**
   * CLEARED: shows the document of an innocent person whose identity is misused. COMPARE: has that person's name, and
   * no document of either.
   */
  readonly banner: LookedUp['banner'] | ClearedHere['verdict'];
  readonly action: CodeOf<'actionRequested'>;
  /** This state itself objects to what its owner asks; null: it does not, or a person is to be protected. */
  readonly objection: Pick<Objection, 'scope' | 'until'> | null;
  /** Of CLEARED and COMPARE: whom to compare with; else null. */
  readonly cleared: Pick<ClearedHere, 'message' | 'marks'> | null;
  readonly contact: { readonly unit: string; readonly phone: string };
  /** 0 to 100. */
  readonly score: number;
  /** Why it was found. */
  readonly by: FoundBy;
  readonly agrees: readonly ShownDifference[];
  readonly differs: readonly ShownDifference[];
  readonly issuedAt: string;
  readonly ageSeconds: number;
}

/** Which fields, and nothing that stands in them. */
function namesOf(some: readonly ShownDifference[]): ShownDifference[] {
  return some.map(({ field }) => ({ field }));
}

/** Nobody is arrested who may be the innocent person; what the alert says of the other one is not read out. */
export function clearedCandidate(
  { agrees, differs, ...candidate }: Candidate,
  { verdict, message, marks }: ClearedHere,
): Candidate {
  return {
    ...candidate,
    banner: verdict,
    action: 'CONTACT_UNIT_FIRST',
    objection: null,
    cleared: { message, marks },
    agrees: namesOf(agrees),
    differs: namesOf(differs),
  };
}

interface CheckedHere extends Here {
  readonly objection: Objection | null;
}

/** A find as it is shown here. */
export function candidateOf(
  { alert, score, by, agrees, differs }: Find,
  here: CheckedHere,
  now: number,
): Candidate {
  const { ref, conversation, type, owner, banner, contact, issuedAt } = alert;
  const isProtected = banner === 'PROTECT';
  const asked = askedAction(alert, alert.heldBack, here);
  return {
    alert: ref,
    conversation,
    type,
    owner,
    banner,
    action: isProtected ? toldOfProtected(asked) : asked,
    objection:
      isProtected || here.objection === null
        ? null
        : { scope: here.objection.scope, until: here.objection.until },
    cleared: null,
    contact,
    score,
    by,
    agrees: isProtected ? namesOf(agrees) : agrees,
    differs: isProtected ? namesOf(differs) : differs,
    issuedAt: rfc3339(issuedAt),
    ageSeconds: Math.max(0, Math.trunc((now - issuedAt) / SECOND)),
  };
}
