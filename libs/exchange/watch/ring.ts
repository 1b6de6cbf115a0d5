import { audience, isBeside, nextRung, type Level } from '#cases';
import {
  asHsuError,
  digest,
  GATEWAY_UNIT,
  HOUR,
  MINUTE,
  refKey,
  utf8,
  type ErrorCode,
  type UnitAddress,
} from '#kernel';
import type { CaseStore, Escalation, RingingClock } from '../ports/case-port.js';
import type { Draft } from '../send/draft.js';
import { GATEWAY_CALLER } from '../ports/gateway-caller.js';
import type { Ports } from '../ports/ports.js';
import { endOfUnanswered } from './unanswered.js';
import type { Thread } from '../ports/read-store.js';
import type { Submitted, SubmitRequest } from '../send/submit.js';
import type { SendStore } from '../ports/send-store.js';
import type { ReadStore } from '../ports/read-store.js';

const AT_ONCE = 100;
const RUNGS_AT_ONCE = 8;
/**
 * Rings every clock whose rung has come: records the escalation with the next rung, then tells operators. Safe to stop
 * and to run twice at any point: a rung is taken by the transaction that records it. The number of rungs reached.
 */
export async function ringClocks(ports: Ports<SendStore & ReadStore>, cases: CaseStore): Promise<number> {
  let reached = 0;
  // After an outage several rungs of one clock have passed; each is recorded, and a clock that nobody answers does not
  // ring forever.
  for (let pass = 0; pass < RUNGS_AT_ONCE; pass += 1) {
    const rungs = await cases.ringing(ports.clock.now(), AT_ONCE);
    if (rungs.length === 0) break;
    let passed = 0;
    for (const rung of rungs) if (await apart(ports, rung, () => ringOne(ports, cases, rung))) passed += 1;
    reached += passed;
    // Others took them, or none could be rung: the next look tries again.
    if (passed === 0) break;
  }
  return reached;
}

/** False, and told, where it fails for a reason of its own: the others go on. */
async function apart(
  ports: Ports<SendStore & ReadStore>,
  rung: RingingClock,
  ring: () => Promise<boolean>,
): Promise<boolean> {
  try {
    return await ring();
  } catch (error) {
    const { code } = asHsuError(error);
    if (code === 'E-UNAVAILABLE') throw error;
    ports.notices.note({ kind: 'ESCALATION_WAITS', ...named(rung), code });
    return false;
  }
}

function named({ conversation, clock, level }: RingingClock | Escalation) {
  return { conversation, clock: clock.clock, level };
}

async function ringOne(
  ports: Ports<SendStore & ReadStore>,
  cases: CaseStore,
  rung: RingingClock,
): Promise<boolean> {
  const next = nextRung(rung.clock, rung.at);
  if (!(await cases.ring(rung, { level: next.level, at: Date.parse(next.at) }))) return false;
  const { clock, owner } = rung.clock;
  ports.notices.note({
    kind: 'ESCALATION',
    conversation: rung.conversation,
    clock,
    owner,
    level: rung.level,
    tells: audience[rung.level as Level],
  });
  return true;
}

/**
 * Tells the other side, by a signed CT_ESCALATION, of own units' clocks that passed their due time (INV-20); of a
 * challenge that nobody answered for 14 days, that the alert is over. The idempotency key names the rung, so that a
 * crash between sending and marking sends nothing twice. One that cannot be sent is told to operators, is tried again
 * later, and holds up no other.
 */
export async function tellEscalations(
  ports: Ports<SendStore & ReadStore>,
  cases: CaseStore,
  submit: (request: SubmitRequest) => Promise<Submitted>,
): Promise<void> {
  const now = ports.clock.now();
  for (const escalation of await cases.untold(now, AT_ONCE)) {
    const code = await tell(ports, escalation, submit);
    if (code === undefined) {
      await cases.told(escalation);
      continue;
    }
    ports.notices.note({ kind: 'ESCALATION_WAITS', ...named(escalation), code });
    await cases.putOff(escalation, now + pauseAfter(now - escalation.at));
  }
}

/** As long as it is late already, within a minute and an hour. */
function pauseAfter(lateMs: number): number {
  return Math.min(Math.max(lateMs, MINUTE), HOUR);
}

/** The code of what went wrong; undefined: the other side is told, or nobody is there to tell. */
async function tell(
  ports: Ports<SendStore & ReadStore>,
  escalation: Escalation,
  submit: (request: SubmitRequest) => Promise<Submitted>,
): Promise<ErrorCode | undefined> {
  try {
    const draft = (await endOfUnanswered(ports, escalation)) ?? (await draftOf(ports, escalation));
    if (draft === undefined) return undefined;
    await submit({ caller: GATEWAY_CALLER, draft, idempotencyKey: keyOf(escalation) });
    return undefined;
  } catch (error) {
    const { code } = asHsuError(error);
    // Sent before, with what stood in the conversation then.
    return code === 'E-IDEMPOTENCY' ? undefined : code;
  }
}

/** One key for one rung of one clock, of a length that does not hang on their names. */
function keyOf({ conversation, clock, level, at }: Escalation): string {
  const rung = [refKey(conversation), clock.clock, clock.key, refKey(clock.startedBy), level, at];
  return `escalation/${digest(utf8(JSON.stringify(rung)))}`;
}

/** Undefined where nobody is left to tell: the other side is of this member. */
async function draftOf(
  ports: Ports<SendStore & ReadStore>,
  { conversation, clock, level }: Escalation,
): Promise<Draft | undefined> {
  const thread = await ports.store.conversation(conversation);
  const to = otherSide(thread, clock).filter(
    ({ member, unit }) => member !== ports.self.member && unit !== GATEWAY_UNIT,
  );
  if (thread === undefined || to.length === 0) return undefined;
  return {
    type: 'CT_ESCALATION',
    status: thread.conversation.status,
    to: to.map(({ member, unit }) => ({ member, unit })),
    conversation: { ...conversation },
    body: {
      clock: clock.clock,
      ...(clock.key === '' ? {} : { key: clock.key }),
      startedBy: { ...clock.startedBy },
      level: String(level),
      startedAt: clock.startedAt,
      dueAt: clock.dueAt,
      owner: { ...clock.owner },
    },
  };
}

/**
 * Who signed what started the clock and whom it went to. Not every party: an alert that two countries found has two
 * hits, and neither finder hears of the other's; nor do several addressees of what each of them owes.
 */
function otherSide(
  thread: Thread | undefined,
  clock: Pick<Escalation['clock'], 'key' | 'owner' | 'startedBy'>,
): readonly UnitAddress[] {
  const start = thread?.entries.find(({ ref }) => refKey(ref) === refKey(clock.startedBy));
  if (start === undefined) return [];
  return isBeside(clock) ? [start.from] : [start.from, ...start.to];
}
