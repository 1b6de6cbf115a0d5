import { DAY } from '#kernel';
import type { Escalation } from '../ports/case-port.js';
import type { Ports } from '../ports/ports.js';
import type { ReadStore } from '../ports/read-store.js';
import type { Draft } from '../send/draft.js';

const OVER_MS = 14 * DAY;

/**
 * What ends an own alert whose unit has left a challenge unanswered for 14 days (docs/clocks.md "What silence causes"):
 * a CT_SUPPRESSION to all whom the alert went to, who read no ground and not that there was a challenge. Undefined
 * where it is another clock, or a younger one, or the alert is not contested any more.
 */
export async function endOfUnanswered(
  { clock: time, store }: Ports<ReadStore>,
  { conversation: ref, clock: { clock, startedAt } }: Escalation,
): Promise<Draft | undefined> {
  if (clock !== 'CH' || time.now() - Date.parse(startedAt) < OVER_MS) return undefined;
  const [alert, opening] = await Promise.all([store.conversation(ref), store.view(ref)]);
  if (alert?.conversation.standing.state !== 'CONTESTED' || opening === undefined) return undefined;
  const { status, to } = opening.message;
  return {
    type: 'CT_SUPPRESSION',
    status,
    to: 'all' in to ? { all: true, except: to.except } : to.map(({ member, unit }) => ({ member, unit })),
    conversation: { ...ref },
    body: { target: { ...ref }, reason: 'ENDED' },
  };
}
