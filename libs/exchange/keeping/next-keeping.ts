import type { CaseState } from '#cases';
import { DAY, type Member } from '#kernel';
import { kinds } from '#messages';
import type { Conversation } from '../ports/records.js';
import type { Gone } from '../ports/keeping-port.js';

/** The notices before an expiry, the earlier first, and the state after which each is due. */
export const NOTICES = [
  { stage: 'DAYS_60', before: 60 * DAY, after: ['RENEWED'] },
  { stage: 'DAYS_14', before: 14 * DAY, after: ['RENEWED', 'NOTICED'] },
] as const;

/** Where the decision on the retention of a conversation stands; null: nothing was said. */
export function retentionOf({ lifecycles }: Pick<CaseState, 'lifecycles'>): string | null {
  return lifecycles.find(({ lifecycle }) => lifecycle === 'retention')?.state ?? null;
}

type Held = Pick<Conversation, 'ref' | 'status' | 'standing'>;

/** Where a conversation stands that was ended or changed for those who hold its messages by a forward. */
const CHANGED = new Set(
  kinds.flatMap(({ acts: { steps, tellsForwards = [] } }) =>
    tellsForwards.length === 0
      ? []
      : steps.filter(({ soft }) => soft !== true).map(({ lifecycle, to }) => `${lifecycle} ${to}`),
  ),
);

/**
 * When (ms) the gateway of `self` next has to say something about keeping: at once after a recall by a unit of its own,
 * after each change of what passes on a message of its own, and of an own one that may be passed on; before the expiry
 * of its own openings, and at that moment. Null: nothing as far as is known. What is kept for a shorter time than a
 * notice comes before its end has no such notice. In an exercise only copies are told.
 */
export function nextKeeping(conversation: Held, self: Member): number | null {
  const { ref, standing } = conversation;
  const { lifecycles } = standing;
  if (lifecycles.some(({ lifecycle, state, by }) => isOwnRecall(lifecycle, state) && by.member === self))
    return 0;
  // What it passes on may be taken back or changed already: the forward crossed that on its way.
  if (standing.passedOn?.member === self) return 0;
  const changed = lifecycles.some(({ lifecycle, state }) => CHANGED.has(`${lifecycle} ${state}`));
  if (ref.member === self && changed) return 0;
  return nextOfOpening(conversation, self);
}

function isOwnRecall(lifecycle: string, state: string): boolean {
  return lifecycle === 'recall' && state === 'MADE';
}

/**
 * When (ms) it next has to, once all that is due at `now` is said. Where nobody else holds what has expired or is
 * recalled there was nobody to ask, and nothing more is due: a conversation that stays due for ever would keep the
 * turn from all others.
 */
export function nextOnceSaid(conversation: Held, self: Member, now: number): number | null {
  const next = nextOfOpening(conversation, self);
  const end = Date.parse(conversation.standing.kept?.until ?? '');
  return next === null || next > now ? next : end > now ? end : null;
}

function nextOfOpening({ ref, status, standing }: Held, self: Member): number | null {
  if (status !== 'ACTUAL') return null;
  const { kept, open } = standing;
  const state = retentionOf(standing);
  if (ref.member !== self || kept === undefined || state === 'EXPIRED' || standing.state === 'RECALLED')
    return null;
  const end = Date.parse(kept.until);
  if (!open) return end;
  const notice = NOTICES.find(
    ({ before, after }) =>
      end - before > Date.parse(kept.since) && (state === null || after.some((one) => one === state)),
  );
  return notice === undefined ? end : end - notice.before;
}

/** Why what is unreadable here is so. */
export function causeOf(standing: Pick<CaseState, 'lifecycles'>): Gone {
  return standing.lifecycles.some(({ lifecycle }) => lifecycle === 'recall') ? 'RECALLED' : 'EXPIRED';
}
