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
  const { listed, ...own } = identity;
  const held = { message: ref, conversation, expiresAt };
  const fresh = listed?.map((one): HeldClaim => ({ side: own.side, ...one, ...held, isListed: true })) ?? [
    { ...own, ...held },
  ];
  state.claims.push(...fresh);
  for (const one of fresh) giveOver(state, one);
  // As they stand by now: what was given over is under another conversation.
  for (const one of state.claims.filter(({ message }) => message === ref)) meet(state, one, now);
}

function meet(state: MemoryState, fresh: HeldClaim, now: number): void {
  for (const other of state.claims) {
    if ([other.side, fresh.side].sort().join() !== 'PROTECTED,SOUGHT') continue;
    if (!other.tokens.some((token) => fresh.tokens.includes(token))) continue;
    const [sought, held] = fresh.side === 'SOUGHT' ? [fresh, other] : [other, fresh];
    put(state, { sought: sought.conversation, protected: held.conversation, units: held.units, at: now });
  }
}

function put(
  { conflicts }: MemoryState,
  one: Omit<Conflict, 'id' | 'state'>,
  decided?: Conflict['state'],
): void {
  const id = `${refKey(one.sought)} ${refKey(one.protected)}`;
  const before = conflicts.get(id);
  if (before === undefined) conflicts.set(id, { ...one, id, state: decided ?? 'OPEN' });
  else conflicts.set(id, { ...before, units: [...new Set([...before.units, ...one.units])].sort() });
}

/** A person's own referral takes over from lists of its member that were written before it, whichever came first. */
function giveOver(state: MemoryState, fresh: HeldClaim): void {
  const { person, conversation, tokens, isListed = false } = fresh;
  const others = state.claims.filter(
    (one) =>
      person !== undefined &&
      one.person === person &&
      one.isListed !== fresh.isListed &&
      one.conversation.member === conversation.member,
  );
  const isShared = (one: HeldClaim): boolean => one.tokens.some((token) => tokens.includes(token));
  const pairs = isListed
    ? others
        .filter(isShared)
        .slice(0, 1)
        .map((own) => [fresh, own] as const)
    : others.map((list) => [list, fresh] as const);
  for (const [list, own] of pairs) {
    if (drawnAt(list) > drawnAt(own)) continue;
    const { units } = own;
    state.claims[state.claims.indexOf(list)] = {
      ...list,
      conversation: own.conversation,
      units,
      isListed: undefined,
    };
    leave(state, list, own);
  }
}

/** The ms in which its id was drawn, in an order of text. */
const drawnAt = ({ conversation: { id } }: HeldClaim): string => id.slice(0, 13);

/** What was decided of the list holds for the person; the list asks about those who are left in it. */
function leave(state: MemoryState, list: HeldClaim, { conversation, units }: HeldClaim): void {
  const meets = (sought: MessageRef, one: HeldClaim): boolean =>
    state.claims.some(
      (other) =>
        other.side === 'SOUGHT' &&
        refKey(other.conversation) === refKey(sought) &&
        other.tokens.some((token) => one.tokens.includes(token)),
    );
  for (const conflict of [...state.conflicts.values()]) {
    const { sought, at } = conflict;
    if (refKey(conflict.protected) !== refKey(list.conversation) || !meets(sought, list)) continue;
    put(state, { sought, protected: conversation, units, at }, conflict.state);
    const left = state.claims.filter((one) => refKey(one.conversation) === refKey(list.conversation));
    if (!left.some((one) => meets(sought, one))) state.conflicts.delete(conflict.id);
  }
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
    referredBy: (unit, opened, tokens) => {
      const own = state.claims.filter(({ side, conversation, isListed }) => {
        const opening = state.messages.get(refKey(conversation));
        const standing = state.conversations.get(refKey(conversation))?.conversation?.standing;
        return (
          side === 'PROTECTED' &&
          isListed !== true &&
          opening?.direction === 'OUT' &&
          opening.message.from.unit === unit &&
          opened.includes(opening.message.type) &&
          standing?.open === true &&
          isVictim(state, conversation)
        );
      });
      return Promise.resolve(tokens.filter((token) => own.some((one) => one.tokens.includes(token))));
    },
    matches: (since) =>
      Promise.resolve(
        [...state.conflicts.values()]
          .filter(({ at }) => at >= since)
          .map(({ sought, at }) => ({ alert: sought, at }))
          .sort((a, b) => a.at - b.at)
          .slice(-MOST_MATCHES),
      ),
    cleared: (tokens, now) => Promise.resolve(cleared(state, tokens, now)),
    withCleared: (alerts) =>
      Promise.resolve(
        alerts.filter((alert) =>
          state.conversations
            .get(refKey(alert))
            ?.conversation?.standing.lifecycles.some(
              (one) => one.lifecycle === 'clearing' && one.state === 'CLEARED',
            ),
        ),
      ),
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
