import { sameUnit, type MessageRef, type UnitAddress } from '#kernel';
import type { Actor, ConsentWord, EarlierTest, Facts, FactTest, Key } from '#messages';
import type { CaseClock, CaseMessage, Kept, LifecycleState } from './case.js';
import type { ActingKind, FoldRules } from './rules.js';

/** A conversation while its messages are folded in, one after the other. */
export interface Running {
  readonly family: ActingKind['family'];
  readonly main: ReturnType<FoldRules['main']>;
  readonly opener: UnitAddress;
  readonly opening: CaseMessage;
  /** Every message that is here, by its reference. */
  readonly all: ReadonlyMap<string, CaseMessage>;
  /** The bounds of renewals of the opening. */
  readonly longest: { readonly days: number; readonly renewals: number };
  kept: Kept | null;
  /** What the opening passes on, where it does. */
  readonly passedOn: MessageRef | null;
  /** When that expires (ms), where its own gateway has told it. */
  originalEnd: number | null;
  readonly recalls: { readonly id: string; readonly by: UnitAddress }[];
  /** Of the opening message. */
  readonly urgency: CaseMessage['urgency'];
  counterpart: UnitAddress | null;
  ball: UnitAddress | null;
  readonly lifecycles: Map<string, LifecycleState>;
  readonly clocks: CaseClock[];
  /**
   * Where each open clock stands in `clocks`, by its instance: looked up for every message, and a conversation may hold
   * thousands.
   */
  readonly openClocks: Map<string, number>;
  /** The open clocks that were given more time, by their instance. */
  readonly extended: Set<string>;
  /** Units, as `KH/DESK`, that nobody addresses here (`leavesOut`). */
  readonly leftOut: readonly string[];
  consents: readonly ConsentWord[];
  inForce: MessageRef;
  version: number;
  /** The messages that were taken: a crossed one enables nothing either. */
  readonly taken: CaseMessage[];
}

/** State of the main lifecycle; undefined before its first step. */
export function mainState({ main, lifecycles }: Running): string | undefined {
  return main && lifecycles.get(instance(main.lifecycle, ''))?.state;
}

export function isOpen(running: Running): boolean {
  return mainState(running) !== undefined && !hasEnded(running);
}

export function hasEnded(running: Running): boolean {
  const state = mainState(running);
  return state !== undefined && running.main?.ends.includes(state) === true;
}

export function unitOf(running: Running, message: CaseMessage, actor: Actor): UnitAddress | null {
  switch (actor) {
    case 'SENDER':
      return message.from;
    case 'ADDRESSEE':
      return message.to[0] ?? null;
    case 'OPENER':
      return running.opener;
    case 'COUNTERPART':
      return running.counterpart;
    case 'HOLDER':
      return running.ball;
    case 'OTHER':
      return sameUnit(message.from, running.opener) ? running.counterpart : running.opener;
  }
}

/** Whether the message was signed by one of these; no list: by anybody. */
export function isOneOf(running: Running, message: CaseMessage, by: readonly Actor[] | undefined): boolean {
  return by === undefined || by.some((actor) => sameUnit(unitOf(running, message, actor), message.from));
}

/** Whether every test holds; none: yes. */
export function holds(when: readonly FactTest[] | undefined, facts: Facts): boolean {
  return (when ?? []).every(({ fact, in: values }) => {
    const value = facts[fact];
    if (value === undefined) return values.length === 0;
    return typeof value === 'object'
      ? values.some((one) => value.includes(String(one)))
      : values.includes(value);
  });
}

/** Whether every test of an earlier message holds; what was never taken has no facts. */
export function heldBefore(
  { taken }: Running,
  { facts, from }: CaseMessage,
  earlier: readonly EarlierTest[] | undefined,
): boolean {
  return (earlier ?? []).every(({ message, own, when }) => {
    const found =
      message === 'OPENING'
        ? taken[0]
        : taken.find(
            ({ ref }) => ref.id === facts[message] && (own === undefined || ref.member === from.member),
          );
    return found !== undefined && holds(when, found.facts);
  });
}

export function keyOf(key: Key | undefined, { ref, facts }: CaseMessage): string {
  if (key === undefined) return '';
  if (key === 'ID') return ref.id;
  return isPointer(key) ? String(facts[key] ?? '') : key;
}

/** Whether a key is the value of a fact, and no name of its own. */
export function isPointer(key: Key): boolean {
  return key.startsWith('/');
}

/** The open clock of this name and key; (clock, key) is open at most once. */
export function openClock(
  { clocks, openClocks }: Running,
  clock: string,
  key: string,
): CaseClock | undefined {
  const at = openClocks.get(instance(clock, key));
  return at === undefined ? undefined : clocks[at];
}

/** One lifecycle or clock under its key. */
export function instance(name: string, key: string): string {
  return `${name} ${key}`;
}
