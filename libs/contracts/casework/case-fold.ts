import { unopened, type CaseClock, type CaseMessage, type CaseState } from '#cases';
import { HOUR, MINUTE, refKey, rfc3339, type MessageRef } from '#kernel';
import type { CaseStore, Fold, Store } from '#exchange';
import { HERE, NOW, type MakeStore } from '../store/store-contract-samples.js';

/** Answers a clock; pauses it; goes on with it, an hour later. */
export const [ANSWER, PAUSE, RESUME, CLOSE] = ['XX_ANSWER', 'XX_PAUSE', 'XX_RESUME', 'XX_CLOSE'];
/** Shows that there never was such a clock: what started it is crossed by a message that came late. */
export const CROSSES_START = 'XX_CROSSES_START';

/** The addressee of the opening has the ball and an hour; an answer gives the ball back. */
const caseFold: Fold = (conversation: MessageRef, messages: readonly CaseMessage[]): CaseState => {
  const opening = messages.find(({ ref }) => refKey(ref) === refKey(conversation));
  const [asked] = opening?.to ?? [];
  if (opening === undefined || asked === undefined) return unopened;
  const has = (type: string | undefined): CaseMessage | undefined =>
    messages.find((one) => one.type === type);
  const [answer, pause, resume, close] = [has(ANSWER), has(PAUSE), has(RESUME), has(CLOSE)];
  const done = answer ?? close;
  const clock: CaseClock = {
    clock: 'ACK',
    key: '',
    owner: asked,
    startedAt: opening.sentAt,
    dueAt: rfc3339(
      Date.parse(opening.sentAt) + (resume !== undefined ? 2 : pause !== undefined ? 4 : 1) * HOUR,
    ),
    urgency: 'R',
    startedBy: opening.ref,
    pause:
      pause !== undefined && resume === undefined
        ? { since: pause.sentAt, reason: 'WAIT_PERSON', reviewAt: rfc3339(NOW + 3 * HOUR) }
        : null,
    stop: done === undefined ? null : { at: done.sentAt, by: done.ref },
  };
  const ball = answer === undefined ? asked : opening.from;
  return {
    ...unopened,
    state: close === undefined ? 'SENT' : 'CLOSED',
    open: close === undefined,
    opener: opening.from,
    counterpart: asked,
    ball: close === undefined ? ball : null,
    clocks: has(CROSSES_START) === undefined ? [clock] : [],
  };
};

export async function open(makeStore: MakeStore): Promise<Store & CaseStore> {
  return makeStore({ fold: caseFold, member: HERE.member });
}

/** The first rung of a clock of an hour. */
export const LATER = NOW + 10 * MINUTE;
export const DUE = NOW + HOUR;
