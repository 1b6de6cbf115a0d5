import { asOf, type CaseState } from '#cases';
import { isJsonObject, readMessage } from '#envelope';
import { alertInForce, findKind } from '#messages';
import type { StoredMessage } from '../ports/records.js';

/** What an alert asks of whoever finds its subject, and what instead where that is held back. */
export interface Asks<Action extends string = string> {
  readonly action: Action;
  readonly fallback: Action;
}

/** While a challenge is open, or nobody has answered it: the fallback holds, whatever the ground (INV-02). */
const CONTESTED: readonly string[] = ['CONTESTED', 'SUSPENDED'];

/**
 * Whether the owner's state has come to hold back what the alert asks for, for everybody: contested, or suppressed by
 * its owner.
 */
export function isHeldBack({ state, lifecycles }: Pick<CaseState, 'state' | 'lifecycles'>): boolean {
  return (
    CONTESTED.includes(state) ||
    lifecycles.some((one) => one.lifecycle === 'arrest' && one.state === 'SUPPRESSED')
  );
}

/**
 * What is asked for. `heldBack`: for everybody (`isHeldBack`). `suppressedHere`: in this country alone, whatever its
 * owner says (`ConflictStore.suppressed`). Both read alike, in the words of an alert that never asked for more.
 */
export function askedAction<Action extends string>(
  { action, fallback }: Asks<Action>,
  heldBack: boolean,
  suppressedHere: boolean,
): Action {
  return heldBack || suppressedHere ? fallback : action;
}

/**
 * What an alert asks for here, at `now` (ms); null where it asks for nothing any more (withdrawn, expired). `inForce`:
 * its opening or its last correction, as `standing.inForce` names it; undefined where it is not here.
 */
export function askedNow(
  inForce: StoredMessage | undefined,
  standing: CaseState,
  suppressedHere: boolean,
  now: number,
): string | null {
  const asks = inForce && asksOf(inForce);
  const { open, state, lifecycles } = asOf(standing, now);
  if (asks === undefined || !open) return null;
  // Folded by an earlier release, which kept no moment of expiry.
  if (standing.kept === undefined && isExpired(inForce, now)) return null;
  return askedAction(asks, isHeldBack({ state, lifecycles }), suppressedHere);
}

function asksOf({ jws, type, version }: StoredMessage): Asks | undefined {
  const kind = findKind(type, version);
  const body = kind && alertInForce(readMessage(jws).json, kind).message['body'];
  if (!isJsonObject(body)) return undefined;
  const { actionRequested, fallbackAction } = body;
  return typeof actionRequested === 'string' && typeof fallbackAction === 'string'
    ? { action: actionRequested, fallback: fallbackAction }
    : undefined;
}

function isExpired(message: StoredMessage | undefined, now: number): boolean {
  const expiresAt = message?.expiresAt ?? null;
  return expiresAt !== null && Date.parse(expiresAt) <= now;
}
