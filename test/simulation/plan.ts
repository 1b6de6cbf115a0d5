import { HOUR, MINUTE, SECOND } from '#kernel';
import { Draw } from './draw.js';
import { TRICKS } from './tricks.js';
import type { Fate } from './world.js';

/** What a run is asked for. */
export interface Options {
  readonly members: number | undefined;
  readonly hostile: boolean;
}

/** Messages that open a conversation. */
export const OPENINGS = [
  'REFERRAL',
  'REQUEST',
  'WARNING',
  'DOCUMENT',
  'MISSING',
  'WANTED',
  'THING',
  'PROTECTED',
  'SIGHTING',
] as const;
/** Referrals of other stories; drawn apart, so that a seed's other events stay as they are. */
export const STORIES = ['OFFER', 'RESCUE', 'MANY', 'OPERATION', 'INVESTIGATION'] as const;
/** A person who is referred, and what becomes of her consent; drawn apart as well. */
export const PERSONS = ['VICTIM'] as const;
/** Stories that are played step by step, each in a conversation of its own. */
export const PLAYED = ['RETURN', 'RETURN', 'HIT', 'FLAGS', 'CONFLICT', 'LEAVE'] as const;
/** What people write in one breath. */
export const RUSHES = ['CHANGE_TWICE', 'HAND_ON', 'ANSWER_AND_CLOSE', 'RIGHT_AFTER'] as const;
export const CHANGES = ['NEW_UNIT', 'NEW_ROLE', 'REVOKE_KEY', 'NEWS'] as const;

/**
 * One thing that happens in a run, `at` ms after its begin. `salt` decides the rest, so that leaving out one leaves the
 * others alone.
 */
export type Planned = { readonly at: number; readonly salt: number } & (
  | {
      readonly kind: 'SEND';
      readonly member: number;
      readonly what: (typeof OPENINGS)[number] | (typeof STORIES)[number] | (typeof PERSONS)[number];
    }
  | { readonly kind: 'STORY'; readonly member: number; readonly story: (typeof PLAYED)[number] }
  | { readonly kind: 'RUSH'; readonly member: number; readonly rush: (typeof RUSHES)[number] }
  | {
      readonly kind: 'REPLY' | 'CONSENT' | 'FORWARD' | 'CHECK' | 'JOIN' | 'LEAVE' | 'KILL';
      readonly member: number;
    }
  | { readonly kind: 'FATE'; readonly member: number; readonly fate: Fate; readonly port: string }
  | { readonly kind: 'AWAY'; readonly member: number | null; readonly port: string; readonly ms: number }
  | { readonly kind: 'CLOCK'; readonly member: number; readonly by: number }
  | { readonly kind: 'DRIFT'; readonly member: number; readonly rate: number }
  | { readonly kind: 'DIRECTORY'; readonly member: number; readonly change: (typeof CHANGES)[number] }
  | { readonly kind: 'LOSE' | 'REPLAY' | 'TRUNCATE' }
  | { readonly kind: 'TRICK'; readonly trick: string }
  | { readonly kind: 'LEAP'; readonly ms: number }
);

/** A whole run as a value: with its seed it happens the same way each time. */
export interface Plan {
  readonly seed: number;
  readonly members: number;
  /** Processes per member at the begin. */
  readonly processes: readonly number[];
  readonly stepMs: number;
  readonly slow: number;
  readonly orderly: boolean;
  /** Everything has begun before anything is disturbed. */
  readonly quietStart: boolean;
  /** The broker is no friend: it deletes, hands out again and withholds. */
  readonly faithless: boolean;
  /** The last member is no friend; null: all are. */
  readonly hostile: boolean;
  readonly events: readonly Planned[];
}

const FATES: readonly Fate[] = ['FAILS', 'ANSWER_LOST', 'DIES_BEFORE', 'DIES_AFTER'];
const PORTS = [
  'store.submit',
  'store.commitRecord',
  'store.claim',
  'store.markSent',
  'store.beat',
  'store.settle',
  'store.',
  'broker.produce',
  'broker.',
  'keys.',
];

/** The plan of a seed. */
export function planOf(seed: number, { members: asked, hostile }: Options): Plan {
  const draw = new Draw(seed, 0);
  const members = asked ?? draw.pick([2, 2, 3, 3, 3, 4, 5]);
  const salt = (): number => draw.bits();
  const lastMs = draw.pick([20, 40, 90, 150]) * SECOND;
  const at = (): number => draw.int(lastMs);
  const member = (): number => draw.int(members);
  const events: Planned[] = [];
  const some = (most: number, make: () => Planned): void => {
    for (let n = draw.int(most + 1); n > 0; n -= 1) events.push(make());
  };
  events.push({ kind: 'SEND', at: at(), salt: salt(), member: member(), what: draw.pick(OPENINGS) });
  some(6, () => ({ kind: 'SEND', at: at(), salt: salt(), member: member(), what: draw.pick(OPENINGS) }));
  some(12, () => ({ kind: 'REPLY', at: at(), salt: salt(), member: member() }));
  // Some at the same moment: people who do not know of each other.
  if (draw.chance(0.5)) {
    const when = at();
    for (let n = 0; n < 4; n += 1)
      events.push({ kind: 'REPLY', at: when + draw.int(50), salt: salt(), member: member() });
  }
  if (draw.chance(0.6))
    some(4, () => ({ kind: 'RUSH', at: at(), salt: salt(), member: member(), rush: draw.pick(RUSHES) }));
  some(4, () => ({ kind: 'CHECK', at: at(), salt: salt(), member: member() }));
  if (draw.chance(0.7))
    some(5, () => ({
      kind: 'FATE',
      at: at(),
      salt: salt(),
      member: member(),
      fate: draw.pick(FATES),
      port: draw.pick(PORTS),
    }));
  if (draw.chance(0.4)) some(2, () => ({ kind: 'KILL', at: at(), salt: salt(), member: member() }));
  if (draw.chance(0.3))
    some(2, () => ({
      kind: 'AWAY',
      at: at(),
      salt: salt(),
      member: draw.chance(0.5) ? null : member(),
      port: draw.pick(['broker.', 'store.', 'broker.produce']),
      ms: draw.pick([2, 20, 60]) * SECOND,
    }));
  if (draw.chance(0.3))
    some(2, () => ({
      kind: draw.pick(['JOIN', 'LEAVE'] as const),
      at: at(),
      salt: salt(),
      member: member(),
    }));
  if (draw.chance(0.3))
    some(2, () => ({
      kind: 'CLOCK',
      at: at(),
      salt: salt(),
      member: member(),
      by: draw.pick([-HOUR, -5 * MINUTE, 5 * MINUTE, HOUR]),
    }));
  if (draw.chance(0.15))
    events.push({
      kind: 'DRIFT',
      at: at(),
      salt: salt(),
      member: member(),
      rate: draw.pick([-0.002, 0.002]),
    });
  if (draw.chance(0.4))
    some(3, () => ({
      kind: 'DIRECTORY',
      at: at(),
      salt: salt(),
      member: member(),
      change: draw.pick(CHANGES),
    }));
  // Nobody is at work for some hours: clocks ring, sealing keys change with the day.
  if (draw.chance(0.25))
    events.push({ kind: 'LEAP', at: at(), salt: salt(), ms: draw.pick([1, 13, 30]) * HOUR });
  const faithless = draw.chance(0.2);
  if (faithless)
    some(5, () => ({ kind: draw.pick(['LOSE', 'REPLAY', 'TRUNCATE'] as const), at: at(), salt: salt() }));
  if (hostile)
    some(10, () => ({ kind: 'TRICK', at: at(), salt: salt(), trick: draw.pick(Object.keys(TRICKS)) }));
  stories(seed, members, lastMs, events);
  persons(seed, members, lastMs, events);
  played(seed, members, lastMs, events);
  return {
    seed,
    members,
    processes: Array.from({ length: members }, () => (draw.chance(0.25) ? 2 : 1)),
    stepMs: draw.pick([2, 10, 50]),
    slow: draw.pick([0, 5, 30]),
    orderly: false,
    quietStart: draw.chance(0.9),
    faithless,
    hostile,
    events: events.sort((a, b) => a.at - b.at),
  };
}

/** In some runs: one story or two, each with many replies soon after, for some find another conversation. */
function stories(seed: number, members: number, lastMs: number, events: Planned[]): void {
  const draw = new Draw(seed, 1);
  if (!draw.chance(0.4)) return;
  for (let n = 1 + draw.int(2); n > 0; n -= 1) {
    const at = draw.int(lastMs);
    const member = draw.int(members);
    events.push({ kind: 'SEND', at, salt: draw.bits(), member, what: draw.pick(STORIES) });
    for (let replies = draw.int(16); replies > 0; replies -= 1)
      events.push({
        kind: 'REPLY',
        at: at + draw.int(40 * SECOND),
        salt: draw.bits(),
        member: draw.int(members),
      });
  }
}

/** In some runs: persons are referred, and say of their consent now this, now that. */
function persons(seed: number, members: number, lastMs: number, events: Planned[]): void {
  const draw = new Draw(seed, 2);
  if (!draw.chance(0.35)) return;
  const some = (most: number, kind: 'SEND' | 'CONSENT' | 'FORWARD'): void => {
    for (let n = 1 + draw.int(most); n > 0; n -= 1) {
      const event = { at: draw.int(lastMs), salt: draw.bits(), member: draw.int(members) };
      events.push(kind === 'SEND' ? { ...event, kind, what: 'VICTIM' } : { ...event, kind });
    }
  };
  some(6, 'SEND');
  some(6, 'CONSENT');
  if (draw.chance(0.6)) some(16, 'FORWARD');
}

/** In some runs: stories that go from step to step, while all else happens. */
function played(seed: number, members: number, lastMs: number, events: Planned[]): void {
  const draw = new Draw(seed, 4);
  if (!draw.chance(0.5)) return;
  for (let n = 1 + draw.int(2); n > 0; n -= 1) {
    const story = draw.pick(PLAYED);
    events.push({
      kind: 'STORY',
      at: draw.int(lastMs / 2),
      salt: draw.bits(),
      member: draw.int(members),
      story,
    });
  }
}

/** One event in a few words, for people. */
export function tell(planned: Planned): string {
  const { at, ...event } = planned;
  return `${(at / SECOND).toFixed(3).padStart(9)} ${Object.entries(event)
    .flatMap(([name, value]) => (name === 'salt' ? [] : [value]))
    .map((value) => (value === null ? 'all' : String(value)))
    .join(' ')}`;
}
