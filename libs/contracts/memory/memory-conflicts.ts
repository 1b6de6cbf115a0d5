import { refKey, type MessageRef, type Unit } from '#kernel';
import {
  type Clearing,
  type Conflict,
  conflictPlace,
  type ConflictStore,
  type IdentityClaim,
  MOST_MATCHES,
  type StoredMessage,
  waitingFirst,
} from '#exchange';
import type { HeldClaim, MemoryState } from './memory-state.js';

/** To be called with each message stored; an exercise never meets a person (INV-18). */
export function claim(
  state: MemoryState,
  { ref, conversation, status, expiresAt }: StoredMessage,
  identity: IdentityClaim | null,
  now: number,
): void {
  if (identity === null || status !== 'ACTUAL') return;
  const fresh: HeldClaim = { ...identity, message: ref, conversation, expiresAt };
  for (const other of state.claims) {
    if ([other.side, fresh.side].sort().join() !== 'PROTECTED,SOUGHT') continue;
    if (!other.tokens.some((token) => fresh.tokens.includes(token))) continue;
    const [sought, held] = fresh.side === 'SOUGHT' ? [fresh, other] : [other, fresh];
    const id = `${refKey(sought.conversation)} ${refKey(held.conversation)}`;
    if (!state.conflicts.has(id))
      state.conflicts.set(id, {
        id,
        sought: sought.conversation,
        protected: held.conversation,
        units: held.units,
        at: now,
        state: 'OPEN',
      });
  }
  state.claims.push(fresh);
}

export function memoryConflicts(state: MemoryState): ConflictStore {
  // An alert that was withdrawn asks nobody any more.
  const isOpen = (alert: MessageRef): boolean =>
    state.conversations.get(refKey(alert))?.conversation?.standing.open !== false;
  const live = (): Conflict[] =>
    [...state.conflicts.values()].filter((one) => isVictim(state, one.protected) && isOpen(one.sought));
  return {
    conflicts: (unit, limit, after) => {
      const held = live().filter(({ units }) => units.includes(unit));
      return waitingFirst(after, limit, (part, key, most) => {
        const order = held
          .filter((one) => conflictPlace(one).part === part)
          .sort((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1));
        const from = key === undefined ? 0 : 1 + order.findIndex((one) => conflictPlace(one).key === key);
        return Promise.resolve(order.slice(from, from + most));
      });
    },
    conflict: (id) => Promise.resolve(live().find((one) => one.id === id)),
    setDifferent: (id) => Promise.resolve(decideConflict(state, id, 'DIFFERENT')),
    holders: (tokens) => Promise.resolve(holders(state, tokens)),
    matches: (since) =>
      Promise.resolve(
        [...state.conflicts.values()]
          .filter(({ at }) => at >= since)
          .map(({ sought, at }) => ({ alert: sought, at }))
          .sort((a, b) => a.at - b.at)
          .slice(-MOST_MATCHES),
      ),
    cleared: (tokens, now) => Promise.resolve(cleared(state, tokens, now)),
    suppressed: (alerts) =>
      Promise.resolve(
        alerts.filter((alert) =>
          live().some((one) => one.state !== 'DIFFERENT' && refKey(one.sought) === refKey(alert)),
        ),
      ),
  };
}

/** Whether the decision is the first on its conflict; then it counts. */
export function decideConflict(
  { conflicts }: MemoryState,
  id: string,
  decision: 'CHALLENGED' | 'DIFFERENT',
): boolean {
  const conflict = conflicts.get(id);
  if (conflict?.state !== 'OPEN') return false;
  conflicts.set(id, { ...conflict, state: decision });
  return true;
}

export function holders(state: MemoryState, tokens: readonly string[]): readonly Unit[] {
  const held = state.claims
    .filter(({ side, conversation }) => side === 'PROTECTED' && isVictim(state, conversation))
    .filter((one) => one.tokens.some((token) => tokens.includes(token)));
  return [...new Set(held.flatMap(({ units }) => units))];
}

function isVictim({ conversations }: MemoryState, referral: MessageRef): boolean {
  const standing = conversations.get(refKey(referral))?.conversation?.standing;
  return standing?.lifecycles.find(({ lifecycle }) => lifecycle === 'victim')?.state !== 'NOT_A_VICTIM';
}

function cleared(
  { claims, conversations }: MemoryState,
  tokens: readonly string[],
  now: number,
): readonly Clearing[] {
  return claims
    .filter(({ side, conversation, message, expiresAt }) => {
      const standing = conversations.get(refKey(conversation))?.conversation?.standing;
      const clears = standing?.lifecycles.some(
        ({ lifecycle, key, state }) => lifecycle === 'clearing' && key === message.id && state === 'CLEARED',
      );
      return (
        side === 'CLEARED' && standing?.open === true && clears === true && Date.parse(expiresAt ?? '') > now
      );
    })
    .flatMap((held) =>
      held.tokens
        .filter((token) => tokens.includes(token))
        .map((token) => ({ token, message: held.message, alert: held.conversation })),
    );
}
