import { rfc3339, SECOND, type MessageRef, type UnitAddress } from '#kernel';
import type { Difference } from '#lookup';
import type { CodeOf, LookedUp } from '#messages';
import { askedAction, type Here } from './asked-action.js';
import type { ClearedHere } from './cleared.js';
import type { Find } from './look-up.js';
import type { Objection } from './objections.js';

/** Where a candidate differs from the question; without the values for a person to protect. */
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
  readonly differs: readonly ShownDifference[];
  readonly issuedAt: string;
  readonly ageSeconds: number;
}

/** Nobody is arrested who may be the innocent person; what the alert says of the other one is not read out. */
export function clearedCandidate(
  { differs, ...candidate }: Candidate,
  { verdict, message, marks }: ClearedHere,
): Candidate {
  return {
    ...candidate,
    banner: verdict,
    action: 'CONTACT_UNIT_FIRST',
    objection: null,
    cleared: { message, marks },
    differs: differs.map(({ field }) => ({ field })),
  };
}

interface CheckedHere extends Here {
  readonly objection: Objection | null;
}

/** A find as it is shown here. */
export function candidateOf({ alert, score, differs }: Find, here: CheckedHere, now: number): Candidate {
  const { ref, conversation, type, owner, banner, contact, issuedAt } = alert;
  const isProtected = banner === 'PROTECT';
  return {
    alert: ref,
    conversation,
    type,
    owner,
    banner,
    // Whoever finds somebody to protect is told whom to call, and nothing that could be read out to that person or to
    // others.
    action: isProtected ? 'CONTACT_UNIT_FIRST' : askedAction(alert, alert.heldBack, here),
    objection:
      isProtected || here.objection === null
        ? null
        : { scope: here.objection.scope, until: here.objection.until },
    cleared: null,
    contact,
    score,
    differs: isProtected ? differs.map(({ field }) => ({ field })) : differs,
    issuedAt: rfc3339(issuedAt),
    ageSeconds: Math.max(0, Math.trunc((now - issuedAt) / SECOND)),
  };
}
