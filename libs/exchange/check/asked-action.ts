import { asOf, type CaseState } from '#cases';
import { isJsonObject, readMessage } from '#envelope';
import type { Member } from '#kernel';
import { alertInForce, findKind, isCodeOf, type CodeOf } from '#messages';
import { isRecalled } from '../conversation/recalled.js';
import type { StoredMessage } from '../ports/records.js';
import { objectionHere, objectionsOf, type Objection } from './objections.js';

/** What an alert asks of whoever finds its subject, and what instead where that is held back. */
export interface Asks<Action extends string> {
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

const ARREST: CodeOf<'actionRequested'> = 'PROVISIONAL_ARREST_PER_NATIONAL_LAW';
/** Of whatever an alert asks, this hurts nobody. */
const CALL_FIRST: CodeOf<'actionRequested'> = 'CONTACT_UNIT_FIRST';

/** What holds in this country alone, whatever the owner says. */
export interface Here {
  /** By a conflict that is not decided, silently (`ConflictStore.suppressed`). */
  readonly suppressed: boolean;
  /** By an objection of this state itself; null: it has none. */
  readonly objection: Pick<Objection, 'scope'> | null;
}

/**
 * What is asked for. `heldBack`: for everybody (`isHeldBack`). That, and a suppression here, read alike, in the words
 * of an alert that never asked for more. To what its own state objects nobody does: no arrest, or nothing but to call
 * the owner's unit.
 */
export function askedAction(
  { action, fallback }: Asks<CodeOf<'actionRequested'>>,
  heldBack: boolean,
  { suppressed, objection }: Here,
): CodeOf<'actionRequested'> {
  if (objection?.scope === 'ALL_ACTIONS') return CALL_FIRST;
  const asked = heldBack || suppressed ? fallback : action;
  return objection !== null && asked === ARREST ? fallback : asked;
}

/** A stop of travel is done at the counter or never. */
const AT_THE_COUNTER: readonly CodeOf<'actionRequested'>[] = ['STOP_TRAVEL_CHILD', 'STOP_TRAVEL_ADULT_ORDER'];

/**
 * What a check tells of somebody to protect, of what is asked for (`askedAction`): the order to stop their travel, else
 * whom to call and nothing that could be read out to that person or to others (INV-23).
 */
export function toldOfProtected(asked: CodeOf<'actionRequested'>): CodeOf<'actionRequested'> {
  return AT_THE_COUNTER.includes(asked) ? asked : CALL_FIRST;
}

/**
 * What an alert asks for at this member, at `now` (ms); null where it asks for nothing any more (withdrawn, expired).
 * `inForce`: its opening or its last correction, as `standing.inForce` names it; undefined where it is not here.
 */
export function askedNow(
  inForce: StoredMessage | undefined,
  standing: CaseState,
  { self, suppressed }: { readonly self: Member; readonly suppressed: boolean },
  now: number,
): CodeOf<'actionRequested'> | null {
  const asks = inForce && asksOf(inForce);
  const { open, state, lifecycles } = asOf(standing, now);
  if (inForce === undefined || asks === undefined || !open || isRecalled(standing, inForce.ref)) return null;
  // Folded by an earlier release, which kept no moment of expiry.
  if (standing.kept === undefined && isExpired(inForce, now)) return null;
  const objection = objectionHere(objectionsOf(standing), self, now);
  return askedAction(asks, isHeldBack({ state, lifecycles }), { suppressed, objection });
}

function asksOf({ jws, type, version }: StoredMessage): Asks<CodeOf<'actionRequested'>> | undefined {
  const kind = findKind(type, version);
  const body = kind && alertInForce(readMessage(jws).json, kind).message['body'];
  if (!isJsonObject(body)) return undefined;
  const { actionRequested, fallbackAction } = body;
  return isCodeOf('actionRequested', actionRequested) && isCodeOf('actionRequested', fallbackAction)
    ? { action: actionRequested, fallback: fallbackAction }
    : undefined;
}

function isExpired(message: StoredMessage | undefined, now: number): boolean {
  const expiresAt = message?.expiresAt ?? null;
  return expiresAt !== null && Date.parse(expiresAt) <= now;
}
