import { dutyOf, nextRung, ringsAt, wasReached, type CaseClock } from '#cases';
import { GATEWAY_UNIT, refKey, type MessageRef, type Unit, type UnitAddress, sameUnit } from '#kernel';
import type { Conversation, Escalation, RingingClock, WorkEntry, WorkList } from '#exchange';
import type { HeldConversation, MemoryState } from './memory-state.js';

const NEVER = Number.MAX_SAFE_INTEGER;

export function work(
  state: MemoryState,
  self: string,
  unit: Unit,
  list: WorkList,
  after: string | undefined,
  limit: number,
): WorkEntry[] {
  const entries = [...state.conversations.values()]
    .flatMap((held) => entryOf(state, held, { member: self, unit }))
    .filter(({ withMe, conversation: { standing } }) => {
      if (list === 'closed') return !standing.open;
      return standing.open && (list === 'open' || withMe === (list === 'me'));
    })
    .sort((a, b) => (a.dueAt ?? NEVER) - (b.dueAt ?? NEVER) || (a.cursor < b.cursor ? -1 : 1));
  const from = after === undefined ? 0 : entries.findIndex(({ cursor }) => cursor === after) + 1;
  return entries.slice(from, from + limit);
}

export function workCounts(
  state: MemoryState,
  self: string,
  unit: Unit,
  now: number,
  opened: readonly string[] | undefined,
): { me: number; them: number; overdue: number } {
  const open = work(state, self, unit, 'open', undefined, NEVER).filter(
    ({ opening }) => opening.status === 'ACTUAL' && (opened?.includes(opening.type) ?? true),
  );
  const me = open.filter(({ withMe }) => withMe);
  return {
    me: me.length,
    them: open.length - me.length,
    overdue: me.filter(({ dueAt }) => dueAt !== null && dueAt < now).length,
  };
}

function entryOf(
  state: MemoryState,
  { ref, conversation, messages }: HeldConversation,
  self: UnitAddress,
): WorkEntry[] {
  const opening = messages.find((message) => refKey(message.ref) === refKey(ref));
  const last = messages.at(-1);
  if (conversation === undefined || opening === undefined || last === undefined) return [];
  const { ball, clocks } = conversation.standing;
  if (ball === null && clocks.length === 0) return [];
  if (self.unit === GATEWAY_UNIT || !conversation.parties.some((party) => sameUnit(party, self))) return [];
  const { withMe, dueAt } = dutyOf(conversation.standing, self);
  return [
    {
      cursor: ref.id,
      conversation,
      opening,
      withMe,
      dueAt: conversation.status === 'ACTUAL' ? dueAt : null,
      lastAt: state.messages.get(refKey(last.ref))?.at ?? 0,
      lastType: last.type,
    },
  ];
}

/** To be called with every conversation that has changed. */
export function wind(state: MemoryState, { ref, status, standing }: Conversation, now: number): void {
  if (status !== 'ACTUAL') return;
  for (const clock of standing.clocks) {
    if (!ringsAt(state.self, standing, clock, ref)) continue;
    const before = state.rungs.get(clockKey(ref, clock));
    if (before?.dueAt === clock.dueAt) continue;
    const rung = nextRung(clock, before === undefined ? Date.parse(clock.startedAt) : now);
    state.rungs.set(clockKey(ref, clock), {
      dueAt: clock.dueAt,
      level: rung.level,
      at: Date.parse(rung.at),
    });
  }
}

export function ringing(state: MemoryState, now: number, limit: number): RingingClock[] {
  return [...state.conversations.values()]
    .flatMap(({ ref, conversation }) =>
      (conversation?.standing.clocks ?? []).flatMap((clock): RingingClock[] => {
        const rung = state.rungs.get(clockKey(ref, clock));
        return rung !== undefined && clock.stop === null && rung.at <= now
          ? [{ conversation: ref, clock, ...rung }]
          : [];
      }),
    )
    .map(({ conversation, clock, level, at }) => ({ conversation, clock, level, at }))
    .sort((a, b) => a.at - b.at)
    .slice(0, limit);
}

export function ring(
  state: MemoryState,
  self: string,
  { conversation, clock, level, at }: RingingClock,
  next: { readonly level: number; readonly at: number },
): boolean {
  const standing = standingClock(state, { conversation, clock });
  const rung = state.rungs.get(clockKey(conversation, clock));
  if (standing?.stop !== null || rung?.at !== at) return false;
  state.rungs.set(clockKey(conversation, clock), { ...rung, ...next });
  const tell = level >= 100 && standing.owner.member === self;
  state.escalations.push({ escalation: { conversation, clock: standing, level, at }, tell, tellAt: at });
  return true;
}

/** The clock as its conversation stands now; undefined: it shows that there never was one. */
function standingClock(
  state: MemoryState,
  { conversation, clock }: Pick<Escalation, 'conversation' | 'clock'>,
): CaseClock | undefined {
  return state.conversations
    .get(refKey(conversation))
    ?.conversation?.standing.clocks.find(
      (one) => clockKey(conversation, one) === clockKey(conversation, clock),
    );
}

export function untold(state: MemoryState, now: number, limit: number): Escalation[] {
  return state.escalations
    .filter(({ tell, tellAt }) => tell && tellAt <= now)
    .sort(
      (a, b) =>
        a.tellAt - b.tellAt || byClock(a.escalation, b.escalation) || a.escalation.at - b.escalation.at,
    )
    .map(({ escalation }) => escalation)
    .slice(0, limit);
}

export function putOff(state: MemoryState, escalation: Escalation, until: number): void {
  for (const one of state.escalations) if (isSameEscalation(one.escalation, escalation)) one.tellAt = until;
}

export function told(state: MemoryState, escalation: Escalation): void {
  for (const one of state.escalations) if (isSameEscalation(one.escalation, escalation)) one.tell = false;
}

function isSameEscalation(a: Escalation, b: Escalation): boolean {
  return clockKey(a.conversation, a.clock) === clockKey(b.conversation, b.clock) && a.at === b.at;
}

export function escalations(state: MemoryState, ref: MessageRef): Escalation[] {
  return state.escalations
    .map(({ escalation }) => escalation)
    .filter(({ conversation }) => refKey(conversation) === refKey(ref))
    .sort((a, b) => a.at - b.at || byClock(a, b));
}

export function becameOverdue(
  state: MemoryState,
  name: CaseClock['clock'],
  since: number,
  limit: number,
): Escalation[] {
  return state.escalations
    .map(({ escalation }) => escalation)
    .filter(({ clock: { clock }, level, at }) => clock === name && level === 100 && at >= since)
    .filter((one) => {
      const clock = standingClock(state, one);
      return clock !== undefined && wasReached(clock, one.at);
    })
    .sort((a, b) => b.at - a.at || byClock(a, b))
    .slice(0, limit);
}

function byClock(a: Escalation, b: Escalation): number {
  const [left, right] = [a, b].map(({ conversation: { id, member }, clock: { clock, key, startedBy } }) =>
    [id, member, clock, key, startedBy.id].join('\n'),
  ) as [string, string];
  return left < right ? -1 : Number(left > right);
}

function clockKey(
  ref: MessageRef,
  { clock, key, startedBy }: Pick<CaseClock, 'clock' | 'key' | 'startedBy'>,
) {
  return `${refKey(ref)} ${clock} ${key} ${startedBy.id}`;
}
