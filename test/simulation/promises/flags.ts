import { isRecalled, type CheckAnswer, type Thread } from '#exchange';
import { refKey } from '#kernel';
import type { SimMember } from '../members.js';

export const ARREST = 'PROVISIONAL_ARREST_PER_NATIONAL_LAW';
const CALL_FIRST = 'CONTACT_UNIT_FIRST';

type Answer = CheckAnswer['answers'][number];
type Standing = Thread['conversation']['standing'];
type Lifecycle = Standing['lifecycles'][number];

/** An alert as the member's database had it before and after the check. */
interface Looks {
  readonly was: Thread;
  readonly is: Thread;
}

/**
 * What a check should not have said of objections and of whom an alert does not mean: where its own state objects it
 * asks for no arrest, and for nothing but a call where that is to every action; another state's objection counts
 * nothing here. Whoever shows the document of an innocent person who is cleared is told apart, as long as the alert
 * carries that identity. `innocent`: the answer to that document.
 */
export function flagFaults(
  { code, clock, clockIsTrue }: SimMember,
  answers: readonly Answer[],
  innocent: Answer | undefined,
  alerts: ReadonlyMap<string, Looks>,
): string[] {
  const faults: string[] = [];
  const now = clock.now();
  const ran = (one: Lifecycle): boolean => one.until === undefined || Date.parse(one.until) > now;
  for (const { conversation, action, banner, cleared, objection } of answers.flatMap(
    ({ candidates }) => candidates,
  )) {
    const key = refKey(conversation);
    const looks = alerts.get(key);
    if (looks === undefined) continue;
    const at = `a check at ${code} of ${key}`;
    const own = [looks.was, looks.is].map((thread) => ofKind(thread, 'objection', code));
    if (objection !== null && own.every((one) => one === undefined))
      faults.push(`${at} names an objection of ${code}, which has none`);
    const stands = unchanged(own);
    if (stands !== undefined && stands.state !== 'LIFTED' && clockIsTrue && ran(stands)) {
      if (action === ARREST) faults.push(`${at} asks for an arrest although ${code} objects`);
      if (stands.state === 'ALL_ACTIONS' && action !== CALL_FIRST)
        faults.push(`${at} asks for ${action} although ${code} objects to every action`);
    }
    if (cleared === null) continue;
    const by = [looks.was, looks.is].flatMap(({ conversation: { standing } }) =>
      standing.lifecycles.filter(
        ({ lifecycle, key: id }) => lifecycle === 'clearing' && id === cleared.message.id,
      ),
    );
    if (by.length === 0)
      faults.push(`${at} says ${banner} by ${refKey(cleared.message)}, which clears nobody`);
    else if (by.every(({ state }) => state !== 'CLEARED'))
      faults.push(`${at} says ${banner} by ${refKey(cleared.message)}, which had ended`);
  }
  if (innocent === undefined || innocent.more) return faults;
  for (const [key, { was, is }] of alerts) {
    const ids = new Set(was.conversation.standing.lifecycles.map(({ key: id }) => id));
    const clears = [...ids].some((id) => {
      const one = unchanged([was, is].map((thread) => ofKind(thread, 'clearing', id)));
      return (
        one?.state === 'CLEARED' &&
        clockIsTrue &&
        ran(one) &&
        ![was, is].some((thread) => isRecalled(thread.conversation.standing, one.by))
      );
    });
    const carries = [was, is].every(({ conversation: { ref, standing } }) => standing.inForce?.id === ref.id);
    if (!clears || !carries) continue;
    const shown = innocent.candidates.find(({ conversation }) => refKey(conversation) === key);
    if (shown?.banner !== 'CLEARED' || shown.action !== CALL_FIRST)
      faults.push(`a check at ${code} of ${key} takes the innocent person for whom the alert means`);
  }
  return faults;
}

function ofKind({ conversation }: Thread, lifecycle: string, key: string): Lifecycle | undefined {
  return conversation.standing.lifecycles.find((one) => one.lifecycle === lifecycle && one.key === key);
}

/** One that both looks have alike, so that it stood all the time. */
function unchanged([was, is]: readonly (Lifecycle | undefined)[]): Lifecycle | undefined {
  return was !== undefined && is !== undefined && refKey(was.by) === refKey(is.by) ? is : undefined;
}
