import { refKey, type Member } from '#kernel';
import {
  causeOf,
  nextKeeping,
  type Conversation,
  type KeepingStore,
  type OwedCertificate,
  type StoredMessage,
} from '#exchange';
import type { MemoryState } from './memory-state.js';

/** To be called with every conversation that has changed, and all its messages. */
export function keepAccount(
  state: MemoryState,
  conversation: Conversation,
  messages: readonly StoredMessage[],
  self: Member,
  now: number,
): void {
  const { ref, standing } = conversation;
  const next = nextKeeping(conversation, self);
  if (next !== null) {
    const before = state.keeping.get(refKey(ref));
    const { at, changes, untold } = before ?? { at: null, changes: 0, untold: null };
    const isDue = at !== null && at <= now;
    state.keeping.set(refKey(ref), {
      ref,
      at: isDue ? Math.min(at, next) : next,
      changes: changes + 1,
      untold,
    });
  }
  for (const gone of standing.recalled ?? []) {
    const message = messages.find((one) => refKey(one.ref) === refKey(gone));
    if (message === undefined || state.gone.has(refKey(gone))) continue;
    const cursor = String(state.gone.size + 1);
    const { type, version, from, to } = message;
    const about = { ref: gone, type, version, from, to, conversation: ref };
    state.gone.set(refKey(gone), { cursor, ...about, cause: causeOf(standing), since: now });
  }
}

export function memoryKeeping(state: MemoryState, self: Member): KeepingStore {
  return {
    keepingDue: (now, limit) =>
      answer(() =>
        [...state.keeping.values()]
          .flatMap(({ ref, changes, at }) => (at === null || at > now ? [] : [{ ref, changes, at }]))
          .sort((a, b) => a.at - b.at)
          .slice(0, limit)
          .map(({ ref, changes }) => ({ ref, changes })),
      ),
    keepingLater: ({ ref, changes }, at) =>
      answer(() => {
        if (state.keeping.get(refKey(ref))?.changes === changes)
          state.keeping.set(refKey(ref), { ref, changes, at, untold: null });
      }),
    keepingRefused: ({ ref, changes }, untold, at, now) =>
      answer(() => {
        const before = state.keeping.get(refKey(ref));
        if (before === undefined) return;
        const next = before.changes === changes ? at : before.at;
        const since = before.untold?.since ?? now;
        state.keeping.set(refKey(ref), { ...before, at: next, untold: { untold, since } });
      }),
    untoldKeeping: (after, limit) =>
      answer(() =>
        [...state.keeping.values()]
          .flatMap(({ ref, untold }) => {
            const parties = state.conversations.get(refKey(ref))?.conversation?.parties ?? [];
            if (untold === null) return [];
            const cursor = `${String(untold.since)}.${ref.id}.${ref.member}`;
            return [{ cursor, conversation: ref, parties, ...untold }];
          })
          .sort((a, b) => a.since - b.since || (a.conversation.id < b.conversation.id ? -1 : 1))
          .filter(({ since, conversation: { id, member } }) => {
            const [time = '0', of = '', by = ''] = (after ?? '').split('.');
            const places = [since - Number(time), id === of ? 0 : id < of ? -1 : 1, member > by ? 1 : -1];
            return after === undefined || (places.find((one) => one !== 0) ?? 0) > 0;
          })
          .slice(0, limit),
      ),
    owedCertificates: (owed, limit, after = '') =>
      answer(() =>
        owedCertificates(state, self, owed)
          .filter(({ clock }) => clock.startedBy.id > after)
          .slice(0, limit),
      ),
    waitingForKeys: (after, limit) =>
      answer(() => {
        const all = [...state.gone.values()];
        const from = after === undefined ? 0 : 1 + all.findIndex(({ cursor }) => cursor === after);
        return all.slice(from, from + limit);
      }),
  };
}

function owedCertificates(state: MemoryState, self: Member, owed: 'BY_US' | 'TO_US'): OwedCertificate[] {
  const ours = ({ clock: { owner, startedBy } }: OwedCertificate): boolean =>
    owed === 'BY_US' ? owner.member === self : startedBy.member === self && owner.member !== self;
  return [...state.conversations.values()]
    .flatMap(({ ref, conversation }) =>
      conversation?.status !== 'ACTUAL'
        ? []
        : conversation.standing.clocks.map((clock) => ({ conversation: ref, clock })),
    )
    .filter((one) => one.clock.clock === 'ER' && one.clock.stop === null && ours(one))
    .sort((a, b) => (a.clock.startedBy.id < b.clock.startedBy.id ? -1 : 1));
}

async function answer<T>(work: () => T): Promise<T> {
  await Promise.resolve();
  return work();
}
